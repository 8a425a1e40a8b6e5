/** Atom's links (RFC 4287, 4.2.7), in Atom and in RSS. */
import type { Alternate, Link } from '../release/parts.js';
import type { Draft } from './draft.js';
import { fileOf, type MediaDraft } from './feed-media.js';
import { baseOf, resolved, type Base } from './feed-texts.js';
import { Source } from './source.js';

export interface Links {
  /** The page itself; the value is missing where there is none. */
  readonly page: Source;
  readonly alternates: readonly Draft<Alternate>[];
  readonly related: readonly Draft<Link>[];
  readonly enclosures: readonly MediaDraft[];
  readonly license: Source;
}

/** Relations to what serves machines, and says nothing to a reader. */
const technical =
  /^(?:current|edit|edit-media|first|hub|last|next|next-archive|payment|prev-archive|previous|replies|search|self|service|shortlink)$/;

/** A relation may be written as a URI (4.2.7.2). */
const registry = 'http://www.iana.org/assignments/relation/';

/** @param language of what holds the links: its own page is the one in that language. */
export function linksOf(links: readonly Source[], base: Base, language?: string): Links {
  const byRelation = (wanted: string) => links.filter((link) => relationOf(link) === wanted);
  for (const link of links) if (technical.test(relationOf(link))) link.take();
  const urlOf = (link: Source) => {
    link.ignore('@type', '@hreflang', '@title', '@length');
    return resolved(link.at('@href'), baseOf(base, link));
  };
  const page = pageAmong(byRelation('alternate'), language);
  const [license] = byRelation('license');
  const relate = (relation: string, rel: Link['rel']) =>
    byRelation(relation).map((link) => ({ url: urlOf(link), headline: link.at('@title'), rel }));
  return {
    page: page ? urlOf(page) : none,
    alternates: byRelation('alternate')
      .filter((link) => link !== page && link.at('@hreflang').exists && isPage(link))
      .map((link) => ({
        language: link.at('@hreflang'),
        url: urlOf(link),
        headline: link.at('@title'),
      })),
    related: [...relate('related', 'related'), ...relate('via', 'source')],
    enclosures: byRelation('enclosure').map((link) => ({
      ...fileOf(urlOf(link), link.at('@type'), link.at('@length')),
      title: link.at('@title'),
      language: link.at('@hreflang'),
    })),
    license: license ? urlOf(license) : none,
  };
}

const none = Source.of(undefined, false);

const relationOf = (link: Source): string =>
  (link.at('@rel').text ?? 'alternate').trim().replace(registry, '');

function pageAmong(links: readonly Source[], language = ''): Source | undefined {
  const inLanguage = (link: Source) =>
    [undefined, language].includes(link.at('@hreflang').text?.toLowerCase());
  const pages = links.filter(isPage);
  return pages.find(inLanguage) ?? pages[0] ?? links[0];
}

const isPage = (link: Source): boolean => /html|^$/.test(link.at('@type').text ?? '');
