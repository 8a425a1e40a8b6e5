import type { Role } from '../release/participants.js';
import { hasWord } from './words.js';

/** The name of the body in which an office is held, unless the title names it. */
export function bodyOf({ title, organization }: Role): string | undefined {
  const { name = '', abbreviation = '', aliases = [] } = organization ?? {};
  const words = [name, abbreviation, ...aliases.map(({ text }) => text)];
  return name && !words.some((word) => hasWord(title, word)) ? name : undefined;
}
