/** Dates of a release as iCalendar writes them (RFC 5545 sections 3.3.4 and 3.3.5). */
import { parseDate } from '../release/dates.js';
import { wallTime, zonedTime } from '../release/zoned-time.js';

const day = 86_400_000;

/** A day, a moment in UTC, or (a wall time whose zone isn't known) a time wherever the reader is. */
interface CalendarTime {
  readonly kind: 'day' | 'utc' | 'floating';
  /** Milliseconds since 1970; of days and floating times, of the printed parts in UTC. */
  readonly time: number;
}

/** Values of DTSTART and DTEND. */
export interface CalendarSpan {
  readonly start: string;
  readonly end: string | undefined;
  /** Whether they are days (`VALUE=DATE`). */
  readonly days: boolean;
  /** Whether the end that was given isn't all there. */
  readonly endLost: boolean;
}

/**
 * From when to when an event is. An exclusive end is made of the inclusive one of days: the day after.
 *
 * Both must be of one kind. The end of a whole-day event that has a time is taken for its day; what can't
 * be said of an end otherwise is left out, as is an end that isn't after the start.
 *
 * @param timeZone IANA name of the zone in which wall times are meant.
 * @returns undefined where the start is no day and no time, but a month or a year: no time is made up.
 */
export function calendarSpan(
  start: string,
  end: string | undefined,
  timeZone: string | undefined,
): CalendarSpan | undefined {
  const from = calendarTime(start, timeZone);
  const first = from && calendarValue(from);
  if (!first) return undefined;
  const given = end === undefined ? undefined : calendarTime(end, timeZone);
  if (from.kind === 'day') return wholeDays(from, first, end, given, timeZone);
  const fits = given?.kind === from.kind && given.time >= from.time;
  // What ends when it starts has no DTEND, which must be later (RFC 5545 section 3.8.2.2).
  const last = fits && given.time > from.time ? calendarValue(given) : undefined;
  return { start: first, end: last, days: false, endLost: end !== undefined && !fits };
}

function wholeDays(
  from: CalendarTime,
  start: string,
  end: string | undefined,
  given: CalendarTime | undefined,
  timeZone: string | undefined,
): CalendarSpan {
  const last = given && end !== undefined ? lastDay(given, end, timeZone) : undefined;
  const until = last !== undefined && last >= from.time ? last : undefined;
  return {
    start,
    end: calendarValue({ kind: 'day', time: (until ?? from.time) + day }),
    days: true,
    endLost: end !== undefined && (until === undefined || given?.kind !== 'day'),
  };
}

/** The day of an end: of a moment, the one in the zone, or without a zone the one printed. */
function lastDay(end: CalendarTime, printed: string, timeZone: string | undefined): number {
  if (end.kind !== 'utc') return Math.floor(end.time / day) * day;
  const wall = timeZone === undefined ? undefined : wallTime(end.time, timeZone);
  return wall === undefined ? Date.parse(printed.slice(0, 10)) : Math.floor(wall / day) * day;
}

function calendarTime(date: string, timeZone: string | undefined): CalendarTime | undefined {
  const parsed = parseDate(date);
  if (!parsed) return undefined;
  const { kind, time } = parsed;
  if (kind === 'instant') return { kind: 'utc', time };
  if (kind === 'day') return parsed.precision === 'day' ? { kind, time } : undefined;
  const moment = timeZone === undefined ? undefined : zonedTime(time, timeZone);
  return moment === undefined ? { kind: 'floating', time } : { kind: 'utc', time: moment };
}

/** As iCalendar writes it, to the second; undefined outside the years 0 to 9999. */
function calendarValue({ kind, time }: CalendarTime): string | undefined {
  const iso = new Date(time).toISOString();
  if (!/^\d{4}-/.test(iso)) return undefined;
  const digits = iso.slice(0, 19).replace(/[-:]/g, '');
  return kind === 'day' ? digits.slice(0, 8) : kind === 'utc' ? `${digits}Z` : digits;
}

/** A moment in UTC as iCalendar writes it. @throws RangeError where it is none. */
export function utcStamp(time: number): string {
  const value = calendarValue({ kind: 'utc', time });
  if (value === undefined) throw new RangeError(`no moment of the years 0 to 9999: ${time}`);
  return value;
}
