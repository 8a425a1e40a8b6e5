/**
 * Citations of a release.
 *
 * citation-js (core 0.9 with its CSL plugin, citeproc) was weighed: it reads any CSL style, but is 630 KB
 * of script, 147 KB compressed, for three lines of text, and citeproc is under the CPAL or the AGPL. It
 * stays in the tests, as the reference for what is written here; whoever needs another style gives it the
 * CSL-JSON.
 */
import type { Release } from '../release/release.js';
import { bibtex } from './bibtex.js';
import { apa, chicago, mla } from './citation-styles.js';
import { citedRelease, type CslItem } from './cited.js';
import { lossesOf, type Exported } from './exported.js';
import { eachOf } from './releases.js';
import { stableId } from './stable-id.js';
import { unpublished, type ExportOptions } from './unpublished.js';

/** `chicago` is the author-date system. */
export type CitationStyle = 'apa' | 'mla' | 'chicago' | 'bibtex' | 'csl-json';

export interface CitationOptions extends ExportOptions {
  /** The day on which the release was read (ISO 8601); styles print it where they ask for it. */
  readonly accessed?: string;
  /** Key of the BibTeX entry; default is made of the release's `id` and never changes. */
  readonly key?: string;
}

/**
 * Cites a release: by its authors, else by its publisher.
 *
 * - `apa`: APA 7, reference list. `mla`: MLA 9, works cited. `chicago`: Chicago 17, author-date,
 *   reference list. Plain text in their English forms; the headline is printed as it is, without the
 *   capitals of titles that MLA and Chicago would have.
 * - `bibtex`: an entry `@misc`. `csl-json`: CSL-JSON, a list of one item.
 * - Persons are cited as printed (`Ann Lee`), and by family name (`Lee, A.`) only where an author is also
 *   a participant with `familyName`; names in Chinese, Japanese and Korean script are left as they are.
 * - Without a date APA and Chicago say `n.d.`; instants count as the day in the release's `timeZone`,
 *   else as the day printed.
 */
export function toCitation(
  release: Release,
  style: CitationStyle,
  { accessed, key = keyOf(release), now }: CitationOptions = {},
): Exported {
  const item = citedRelease(release, key, accessed);
  const plain = (text: string) => ({ text, mediaType: 'text/plain; charset=utf-8' });
  const written = {
    apa: () => plain(apa(item)),
    mla: () => plain(mla(item)),
    chicago: () => plain(chicago(item)),
    bibtex: () => ({ text: bibtex(item, key), mediaType: 'application/x-bibtex; charset=utf-8' }),
    'csl-json': () => ({
      text: JSON.stringify([item], undefined, 2),
      mediaType: 'application/vnd.citationstyles.csl+json',
    }),
  }[style]();
  return {
    ...written,
    losses: lossesOf(release, heldOf(release, item, style)),
    problems: unpublished(eachOf(release), { now }),
  };
}

const keyOf = ({ id, url, headline }: Release): string =>
  `release-${stableId(id ?? url ?? headline).slice(-12)}`;

/** Authors that a style names in full; of more it names as many as stand here, APA also the last. */
const named: Readonly<Partial<Record<CitationStyle, readonly [most: number, of: number]>>> = {
  apa: [20, 19],
  mla: [2, 1],
  chicago: [10, 7],
};

/** What a citation says. */
function heldOf(release: Release, item: CslItem, style: CitationStyle): readonly string[] {
  const { authors = [], released = '', type } = release;
  const [most, of] = named[style] ?? [Infinity, 0];
  const first = [...Array(of).keys(), ...(style === 'apa' ? [authors.length - 1] : [])];
  const shown = authors.length > most ? first : ['*'];
  const data = style === 'csl-json';
  return [
    ...['/headline', '/url', '/publisher/name'],
    ...shown.map((author) => `/authors/${author}/name`),
    ...(released.includes('T') ? [] : ['/released']),
    ...(item.genre !== undefined || (data && type === 'blog') ? ['/type'] : []),
    ...(data || style === 'bibtex' ? ['/language'] : []),
    ...(data ? ['/id', '/summary', '/tags/*/name'] : []),
  ];
}
