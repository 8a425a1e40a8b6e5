import type { Participant } from '../release/participants.js';
import { once } from './intl.js';

/** Scripts with capital letters, of which two stand beside each other as initials do. */
const hasCase = /^[\p{Lu}\p{Ll}\p{Lt}]/u;

/**
 * One or two letters that stand for a name where there is no picture. They are those of the given and
 * the family name where these are known, in the printed order, else of the first and the last word of
 * what is printed before a comma. In scripts without capitals, such as Chinese or Arabic, it is one: the
 * first of the family name where that is known, else the first of all.
 *
 * @returns whole characters as a reader sees them, in the case they are printed in.
 */
export function initials({
  name,
  familyName = '',
  givenName = '',
  honorific = '',
  roles = [],
}: Pick<Participant, 'name' | 'familyName' | 'givenName' | 'honorific' | 'roles'>): string {
  const titles = [honorific, ...roles.map(({ title }) => title)];
  let bare = name.replace(abbreviated, '');
  for (const title of titles) bare = withoutTitle(bare, title);
  const printed = bare || name;
  const known = [familyName, givenName]
    .filter(Boolean)
    .sort((a, b) => printed.indexOf(a) - printed.indexOf(b));
  const words = printed
    .split(/[,，、(（]/)
    .flatMap((piece, index) => (index ? [] : piece.split(/[\s·・]+/)))
    .map((word) => word.replace(/^[^\p{L}\p{N}]+/u, ''))
    .filter(Boolean);
  const all = known.length > 1 ? known : words;
  const first = firstCharacter(familyName && !hasCase.test(familyName) ? familyName : all[0]);
  const last = firstCharacter(all.length > 1 ? all.at(-1) : '');
  return hasCase.test(first) && hasCase.test(last) ? first + last : first || firstCharacter(name);
}

/** Abbreviated words before a name: `Prof. Dr.`, but not `J. R. R.`, which are of the name. */
const abbreviated = /^(?:[\p{L}-]{2,}\.\s*)+/u;

/** A name without the title before it, whole words of scripts that have such. */
function withoutTitle(name: string, title: string): string {
  const rest = name.slice(title.length);
  const isBefore = name.startsWith(title) && !(hasCase.test(rest) && hasCase.test(title));
  return isBefore ? rest.trim() : name;
}

/** The first character as a reader sees it, with its marks. */
function firstCharacter(text = ''): string {
  // Firefox has it since 125; before, a mark may be cut off.
  if (!('Segmenter' in Intl)) return [...text][0] ?? '';
  const segmenter = once('characters', () => new Intl.Segmenter());
  for (const { segment } of segmenter.segment(text)) return segment;
  return '';
}
