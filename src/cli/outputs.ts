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

/** Writes releases one after the other, in formats that know nothing of many. */
const each =
  (
    write: (release: Release) => Exported | Promise<Exported>,
    join = (texts: readonly string[]) => texts.join(''),
  ): Output['write'] =>
  async (releases) => {
    const written = await Promise.all(releases.map(async (release) => write(release)));
    return {
      text: join(written.map(({ text }) => text)),
      mediaType: written[0]?.mediaType ?? 'text/plain',
      losses: written.flatMap(({ losses }, index) =>
        losses.map(({ path, message }) => ({
          path: releases.length > 1 ? `/${String(index)}${path}` : path,
          message,
        })),
      ),
    };
  };

const lines = (texts: readonly string[]): string => `${texts.join('\n')}\n`;

const citation = (
  style: Parameters<typeof toCitation>[1],
  extension = '.txt',
  join = lines,
): Output => ({ extension, write: each((release) => toCitation(release, style), join) });

/** Lists of one item → one list of all. */
const oneList = (texts: readonly string[]): string =>
  `${JSON.stringify(
    texts.flatMap((text) => JSON.parse(text) as unknown[]),
    null,
    2,
  )}\n`;

export const outputs: Readonly<Record<string, Output>> = {
  native: { extension: '.json', write: toNative },
  'schema-org': { extension: '.jsonld', write: (releases) => toJsonLd(oneOrMany(releases)) },
  'json-feed': { extension: '.feed.json', write: (releases) => toJsonFeed(oneOrMany(releases)) },
  rss: { extension: '.rss', write: (releases) => toRss(oneOrMany(releases)) },
  icalendar: {
    extension: '.ics',
    write: (releases) => toICalendar(oneOrMany(releases), { now: Date.now() }),
  },
  vcard: { extension: '.vcf', write: each((release) => toVCard(release)) },
  text: { extension: '.txt', write: each(toText, (texts) => texts.join('\n\n')) },
  apa: citation('apa'),
  mla: citation('mla'),
  chicago: citation('chicago'),
  bibtex: citation('bibtex', '.bib'),
  'csl-json': citation('csl-json', '.json', oneList),
};

function toNative(releases: readonly Release[]): Exported {
  return {
    text: `${JSON.stringify(oneOrMany(releases), null, 2)}\n`,
    mediaType: 'application/json',
    losses: [],
  };
}

/** One release alone, several as a list. */
function oneOrMany(releases: readonly Release[]): Release | readonly Release[] {
  const [only] = releases;
  return only && releases.length === 1 ? only : releases;
}
