import type { Participant } from '../release/participants.js';
import { formatLocale, once } from './intl.js';

const collator = (locale: string): Intl.Collator =>
  once(`collator ${locale}`, () => new Intl.Collator(formatLocale(locale), { numeric: true }));

/**
 * Participants by name as the language sorts names: by family name where it is known, else by the name
 * as printed, for which of its words is the family name is never guessed. Groups, which are described,
 * not named, come last, as printed; so do equal names.
 */
export function sortByName(
  participants: readonly Participant[],
  locale: string,
): readonly Participant[] {
  const { compare } = collator(locale);
  const isGroup = ({ kind }: Participant) => Number(kind === 'group');
  return [...participants].sort((a, b) => {
    const groups = isGroup(a) - isGroup(b);
    if (groups || a.kind === 'group') return groups;
    return (
      compare(a.familyName ?? a.name, b.familyName ?? b.name) ||
      compare(a.givenName ?? '', b.givenName ?? '') ||
      compare(a.name, b.name)
    );
  });
}
