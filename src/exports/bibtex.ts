/** BibTeX: an entry `@misc`, the one that all styles print and none asks anything of. */
import type { CslItem, CslName } from './cited.js';

/**
 * The entry of a release. Values stand in braces that always balance; the title in two, so that no
 * style changes its letters; letters beyond ASCII stay as they are (UTF-8, as biber and today's BibTeX
 * read them).
 */
export function bibtex(item: CslItem, key: string): string {
  const { title, genre, issued, accessed, language, author } = item;
  const [year, month, day] = issued?.['date-parts'][0] ?? [];
  const read = accessed?.['date-parts'][0].map((part) => String(part).padStart(2, '0')).join('-');
  const url = item.URL?.replace(/[\\{}]/g, encodeURIComponent);
  const container = item['container-title'];
  const fields: readonly (readonly [name: string, value: string | undefined])[] = [
    ['author', author && braced(author.map(bibtexName).join(' and '))],
    ['title', `{${braced(escaped(title))}}`],
    ['howpublished', genre && braced(genre)],
    ['publisher', container && braced(escaped(container))],
    ['year', year === undefined ? undefined : braced(String(year))],
    // The names of months are macros, which every style spells as it likes.
    ['month', month ? months[month - 1] : undefined],
    ['day', day ? braced(String(day)) : undefined],
    ['url', url && braced(url)],
    ['urldate', read && braced(read)],
    ['language', language && braced(escaped(language))],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = ${value},\n`] : []));
  return `@misc{${key},\n${lines.join('')}}\n`;
}

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

const braced = (value: string): string => `{${value}}`;

/** `{Family}, {Jr.}, {Given}`; in braces, an “and” or a comma in a name divides nothing. */
function bibtexName({ literal, family, suffix, given }: CslName): string {
  const parts = literal === undefined ? [family, suffix, given] : [literal];
  return parts
    .filter((part) => part !== undefined)
    .map((part) => braced(escaped(part)))
    .join(', ');
}

/** Counting braces, BibTeX heeds no backslash before them: they have names. */
const names: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

const escaped = (text: string): string =>
  text.replace(/[\\{}~^#$%&_]/g, (character) => names[character] ?? `\\${character}`);
