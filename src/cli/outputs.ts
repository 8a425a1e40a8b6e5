/** The formats that are written, by the name that `--to` takes. */
import {
  toCitation,
  toICalendar,
  toJsonFeed,
  toJsonLd,
  toRss,
  toText,
  toVCard,
  type Exported,
  type Release,
} from '../core.js';

interface Output {
  readonly extension: string;
  readonly write: (releases: readonly Release[]) => Exported | Promise<Exported>;
}

const citation = (style: Parameters<typeof toCitation>[1], extension = '.txt'): Output => ({
  extension,
  write: (releases) => toCitation(releases, style),
});

export const outputs: Readonly<Record<string, Output>> = {
  native: { extension: '.json', write: toNative },
  'schema-org': { extension: '.jsonld', write: toJsonLd },
  'json-feed': { extension: '.feed.json', write: toJsonFeed },
  rss: { extension: '.rss', write: toRss },
  icalendar: { extension: '.ics', write: (releases) => toICalendar(releases, { now: new Date() }) },
  vcard: { extension: '.vcf', write: toVCard },
  text: { extension: '.txt', write: toText },
  apa: citation('apa'),
  mla: citation('mla'),
  chicago: citation('chicago'),
  bibtex: citation('bibtex', '.bib'),
  'csl-json': citation('csl-json', '.json'),
};

/** One release as an object, several as a list. */
function toNative(releases: readonly Release[]): Exported {
  const [only] = releases;
  const document = releases.length === 1 ? only : releases;
  return {
    text: `${JSON.stringify(document, null, 2)}\n`,
    mediaType: 'application/json',
    losses: [],
  };
}
