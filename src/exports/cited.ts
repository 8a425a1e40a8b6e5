/** What is to be cited, as CSL-JSON says it (https://resource.citationstyles.org, CSL 1.0.2 data). */
import { hasWord } from '../content/words.js';
import { parseDate } from '../release/dates.js';
import type { Agent } from '../release/entities.js';
import type { Participant } from '../release/participants.js';
import type { Release } from '../release/release.js';
import { dateIn } from '../release/zoned-time.js';

/** A name that is sorted by its family name, or one that is taken as it stands. */
export interface CslName {
  readonly family?: string;
  readonly given?: string;
  /** `Jr.`, `III` */
  readonly suffix?: string;
  readonly literal?: string;
}

/** Year; year and month; or year, month and day. */
export interface CslDate {
  readonly 'date-parts': readonly [readonly number[]];
}

/** One release. */
export interface CslItem {
  readonly id: string;
  readonly type: 'webpage' | 'post-weblog';
  readonly title: string;
  readonly author?: readonly CslName[];
  /** `Press release` */
  readonly genre?: string;
  /** The publisher, where it isn't the author: whose site it is. */
  readonly 'container-title'?: string;
  readonly issued?: CslDate;
  readonly accessed?: CslDate;
  readonly URL?: string;
  readonly language?: string;
  readonly abstract?: string;
  readonly keyword?: string;
}

/**
 * A release as an entry of a bibliography.
 *
 * Where no author is named, the publisher is the author. A person's name is taken apart only where
 * the author is also a participant whose family name is known, and printed in the name.
 *
 * @param id how the entry is called where the release has neither `id` nor `url`.
 * @param accessed the day on which it was read (ISO 8601).
 */
export function citedRelease(release: Release, id: string, accessed?: string): CslItem {
  const { publisher, url, language, summary, tags = [], type = 'press-release' } = release;
  const authors = (release.authors ?? []).map(nameReader(release));
  const author = authors.length ? authors : publisher ? [{ literal: publisher.name }] : [];
  const alone = author.length === 1 ? author[0]?.literal : undefined;
  const container = publisher?.name === alone ? undefined : publisher?.name;
  const genre = genres[type];
  const issued = release.released === undefined ? undefined : dateOf(release.released, release);
  const read = accessed === undefined ? undefined : dateOf(accessed, release);
  return {
    id: release.id ?? url ?? id,
    type: type === 'blog' ? 'post-weblog' : 'webpage',
    title: line(release.headline),
    ...(author.length && { author }),
    ...(genre && { genre }),
    ...(container !== undefined && { 'container-title': line(container) }),
    ...(issued && { issued }),
    ...(read && { accessed: read }),
    ...(url !== undefined && { URL: url }),
    ...(language !== undefined && { language }),
    ...(summary !== undefined && { abstract: summary }),
    ...(tags.length && { keyword: tags.map(({ name }) => line(name)).join(', ') }),
  };
}

const genres: Readonly<Partial<Record<NonNullable<Release['type']>, string>>> = {
  'press-release': 'Press release',
  statement: 'Statement',
  advisory: 'Media advisory',
  report: 'Report',
};

/** Text on one line. */
const line = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Takes authors' names apart as far as the release tells how. */
function nameReader({ participants = [] }: Release): (author: Agent) => CslName {
  const known = new Map<string, Participant>();
  for (const participant of participants) {
    const { id, name, kind = 'person' } = participant;
    if (kind !== 'person') continue;
    if (!known.has(name)) known.set(name, participant);
    if (id !== undefined) known.set(id, participant);
  }
  return ({ id, name, kind = 'person' }) => {
    const same = kind === 'person' ? (known.get(id ?? name) ?? known.get(name)) : undefined;
    const { familyName: family = '', givenName: given, honorificSuffix: suffix } = same ?? {};
    if (same?.name !== name || !hasWord(name, family)) return { literal: line(name) };
    return {
      family: line(family),
      ...(given !== undefined && { given: line(given) }),
      // Degrees have no place in a bibliography.
      ...(suffix !== undefined && /^(?:[JS]r\.?|[IVX]+)$/.test(suffix) && { suffix }),
    };
  };
}

/** The day in the publisher's zone; of an instant without a zone the printed one. */
function dateOf(date: string, { timeZone }: Release): CslDate | undefined {
  const parsed = parseDate(date);
  if (!parsed) return undefined;
  const printed = dateIn(date, timeZone);
  const length = parsed.kind === 'day' ? date.length : 10;
  return { 'date-parts': [printed.slice(0, length).split('-').map(Number)] };
}
