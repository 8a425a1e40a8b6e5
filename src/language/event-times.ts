/** When an event is, in words: by the clocks of the venue, and by the reader's where they differ. */
import { parseDate, type ParsedDate } from '../release/dates.js';
import { wallTime, zonedTime } from '../release/zoned-time.js';
import { dateFormat } from './intl.js';

export interface EventTimes {
  readonly there: ShownTime;
  /** The same by the reader's clocks; undefined where they show the same, and for what has no time. */
  readonly here: ShownTime | undefined;
}

export interface ShownTime {
  /** Date and time, from and to. */
  readonly text: string;
  /** The same in one piece, or in three: what says the start, what is between, what says the end. */
  readonly pieces: readonly string[];
  /** Whose clocks these are, with their offset: `China Standard Time (UTC+8)`; undefined where nobody told. */
  readonly zone: string | undefined;
}

/** A date of an event: its parts as milliseconds since 1970 in UTC, and if known the moment. */
interface Point {
  readonly precision: 'year' | 'month' | 'day' | 'minute';
  readonly wall: number;
  readonly moment: number | undefined;
}

/**
 * From when to when something is. An end before the start is left out.
 *
 * @param start, end ISO 8601 as the native format writes dates; days are inclusive.
 * @param locale BCP 47 tag.
 * @param venueZone IANA name; times are shown by its clocks. Without one an instant is shown as printed, with
 *   its offset for a zone.
 * @param readerZone IANA name.
 * @returns undefined where the start is missing or no date.
 */
export function eventTimes(
  { start, end }: { readonly start?: string | undefined; readonly end?: string | undefined },
  locale: string,
  venueZone?: string,
  readerZone?: string,
): EventTimes | undefined {
  const from = pointOf(start, venueZone);
  if (!from) return undefined;
  const last = pointOf(end, venueZone);
  const to = last && isAfter(last, from) ? last : undefined;
  const there = shown(from, to, locale, venueZone);
  const moved = [from, to].map((point) => point && inZone(point, readerZone));
  const [hereFrom, hereTo] = moved;
  const differs = hereFrom?.wall !== from.wall || (hereTo && hereTo.wall !== to?.wall);
  const here = hereFrom && differs ? shown(hereFrom, hereTo, locale, readerZone) : undefined;
  return { there, here };
}

/** The time of day alone where it is on the day of another date; else the whole date. */
export function timeBeside(
  date: string,
  other: string | undefined,
  locale: string,
  zone?: string,
): string | undefined {
  const [point, beside] = [pointOf(date, zone), pointOf(other, zone)];
  if (!point) return undefined;
  const sameDay = beside && Math.floor(point.wall / day) === Math.floor(beside.wall / day);
  if (point.precision !== 'minute' || !sameDay) return textOf(point, locale);
  const clock = { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' } as const;
  return dateFormat(locale, 'clock', clock).format(point.wall);
}

const day = 86_400_000;

function pointOf(date = '', zone: string | undefined): Point | undefined {
  const parsed = parseDate(date);
  if (!parsed) return undefined;
  const { kind, time } = parsed;
  if (kind === 'day') return { precision: parsed.precision, wall: time, moment: undefined };
  if (kind === 'wall') {
    const moment = zone === undefined ? undefined : zonedTime(time, zone);
    return { precision: 'minute', wall: time, moment };
  }
  const wall = zone === undefined ? undefined : wallTime(time, zone);
  return { precision: 'minute', wall: wall ?? printed(date, parsed), moment: time };
}

/** The parts of an instant as they are written. */
const printed = (date: string, { time }: ParsedDate): number =>
  parseDate(date.replace(/(?:Z|[+-]\d\d:\d\d)$/, ''))?.time ?? time;

const isAfter = (one: Point, other: Point): boolean =>
  one.moment === undefined || other.moment === undefined
    ? one.wall > other.wall
    : one.moment > other.moment;

function inZone({ precision, moment }: Point, zone: string | undefined): Point | undefined {
  const wall = moment === undefined || zone === undefined ? undefined : wallTime(moment, zone);
  return wall === undefined ? undefined : { precision, wall, moment };
}

function shown(
  from: Point,
  to: Point | undefined,
  locale: string,
  zone: string | undefined,
): ShownTime {
  const zones = [from, to ?? from].map((point) => zoneName(point, locale, zone));
  // In the night when clocks change an event has two.
  const names = [...new Set(zones)].filter((name) => name !== undefined);
  const pieces = to ? rangeOf(from, to, locale) : [textOf(from, locale)];
  return {
    text: pieces.join(''),
    pieces,
    zone: names.length ? names.join(' – ') : undefined,
  };
}

const textOf = (point: Point, locale: string): string => formatOf(point, locale).format(point.wall);

/** What both dates share is said once, at the nearer of them; one piece where that is all. */
function rangeOf(from: Point, to: Point, locale: string): readonly string[] {
  // Clocks put back may show an end that looks earlier, which some engines refuse, or like the start.
  if (to.precision !== from.precision || to.wall <= from.wall) {
    return [textOf(from, locale), ' – ', textOf(to, locale)];
  }
  const parts = formatOf(from, locale).formatRangeToParts(from.wall, to.wall);
  const text = (begin: number, end?: number) =>
    parts
      .slice(begin, end)
      .map(({ value }) => value)
      .join('');
  const last = parts.findLastIndex(({ source }) => source === 'startRange') + 1;
  const first = parts.findIndex(({ source }) => source === 'endRange');
  return last && first >= last ? [text(0, last), text(last, first), text(first)] : [text(0)];
}

const styles: Readonly<Record<Point['precision'], Intl.DateTimeFormatOptions>> = {
  year: { year: 'numeric' },
  month: { year: 'numeric', month: 'long' },
  day: { weekday: 'long', year: 'numeric', month: 'long', day: 'numeric' },
  minute: {
    weekday: 'long',
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
  },
};

const formatOf = ({ precision }: Point, locale: string): Intl.DateTimeFormat =>
  dateFormat(locale, `event ${precision}`, { ...styles[precision], timeZone: 'UTC' });

/** The zone's name with its offset from UTC, for “CST” is the time of Chicago, Shanghai and Havana. */
function zoneName(
  { precision, wall, moment }: Point,
  locale: string,
  zone: string | undefined,
): string | undefined {
  if (precision !== 'minute' || moment === undefined) return undefined;
  const offset = offsetText((wall - moment) / 60_000);
  if (zone === undefined) return offset;
  const parts = dateFormat(locale, 'zone', { timeZone: zone, timeZoneName: 'long' });
  const name = parts.formatToParts(moment).find(({ type }) => type === 'timeZoneName')?.value ?? '';
  // A zone without a name of its own is called by its offset.
  return name && !/\d/.test(name) && name !== offset ? `${name} (${offset})` : offset;
}

/** Minutes ahead of UTC: `UTC+5:30`. */
function offsetText(minutes: number): string {
  const ahead = Math.round(Math.abs(minutes));
  const rest = ahead % 60;
  const hours = `${String(Math.floor(ahead / 60))}${rest ? `:${String(rest).padStart(2, '0')}` : ''}`;
  return ahead ? `UTC${minutes < 0 ? '−' : '+'}${hours}` : 'UTC';
}
