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
  readonly write: (releases: readonly Release[], now: Date) => Exported | Promise<Exported>;
}

/** Writes releases one after the other, in formats that know nothing of many. */
const each =
  (
    write: (release: Release, options: { now: Date }) => Exported | Promise<Exported>,
    join = (texts: readonly string[]) => texts.join(''),
  ): Output['write'] =>
  async (releases, now) => {
    const written = await Promise.all(releases.map(async (release) => write(release, { now })));
    const all = <T extends { readonly path: string }>(ofEach: (one: Exported) => readonly T[]) =>
      written.flatMap((one, index) =>
        ofEach(one).map((found) => ({
          ...found,
          path: releases.length > 1 ? `/${String(index)}${found.path}` : found.path,
        })),
      );
    return {
      text: join(written.map(({ text }) => text)),
      mediaType: written[0]?.mediaType ?? 'text/plain',
      losses: all(({ losses }) => losses),
      problems: all(({ problems }) => problems),
    };
  };

const lines = (texts: readonly string[]): string => `${texts.join('\n')}\n`;

const citation = (
  style: Parameters<typeof toCitation>[1],
  extension = '.txt',
  join = lines,
): Output => ({
  extension,
  write: each((release, options) => toCitation(release, style, options), join),
});

/** Lists of one item → one list of all. */
const oneList = (texts: readonly string[]): string =>
  `${JSON.stringify(
    texts.flatMap((text) => JSON.parse(text) as unknown[]),
    null,
    2,
  )}\n`;

export const outputs: Readonly<Record<string, Output>> = {
  native: { extension: '.json', write: toNative },
  'schema-org': {
    extension: '.jsonld',
    write: (releases, now) => toJsonLd(oneOrMany(releases), { now }),
  },
  'json-feed': {
    extension: '.feed.json',
    write: (releases, now) => toJsonFeed(oneOrMany(releases), { now }),
  },
  rss: { extension: '.rss', write: (releases, now) => toRss(oneOrMany(releases), { now }) },
  icalendar: {
    extension: '.ics',
    write: (releases, now) => toICalendar(oneOrMany(releases), { now }),
  },
  vcard: { extension: '.vcf', write: each(toVCard) },
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
    // They are all in it.
    problems: [],
  };
}

/** One release alone, several as a list. */
function oneOrMany(releases: readonly Release[]): Release | readonly Release[] {
  const [only] = releases;
  return only && releases.length === 1 ? only : releases;
}
