import { parseDate, type ParsedDate } from './dates.js';
import type { Event } from './events.js';
import { wallTime, zonedTime } from './zoned-time.js';

const hour = 3_600_000;
const day = 24 * hour;

/** Where no zone is known a day ends when it has ended everywhere, twelve hours behind UTC. */
const everywhere = 12 * hour;

/**
 * The moment from which on nobody can attend an event, in milliseconds since 1970: its end; that of the
 * last day, month or year where it has no time; that of its first day where no end is told, or one before
 * the start.
 *
 * @param timeZone IANA name of the zone in which days and wall times are meant; undefined: unknown.
 * @returns undefined where nothing is known of when it is.
 */
export function endOf({ start, end }: Event, timeZone: string | undefined): number | undefined {
  const [from, to] = [start, end].map((date) => (date === undefined ? undefined : parseDate(date)));
  const last = to && (to.kind === 'day' ? endOfDay(to, timeZone) : momentOf(to, timeZone));
  const isEnd = last !== undefined && !(from && momentOf(from, timeZone) > last);
  return isEnd ? last : from && endOfDay(from, timeZone);
}

/** When the day on which a date lies is over, or the month or year that it is. */
function endOfDay(date: ParsedDate, timeZone: string | undefined): number {
  const { kind, time } = date;
  const wall = kind === 'instant' && timeZone !== undefined ? wallTime(time, timeZone) : time;
  const after = dayAfter(wall ?? time, kind === 'day' ? date.precision : 'day');
  return momentOf({ kind: 'wall', time: after }, timeZone);
}

/** The first day after a day, month or year, all as their parts in UTC. */
function dayAfter(time: number, precision: 'year' | 'month' | 'day'): number {
  const date = new Date(Math.floor(time / day) * day);
  if (precision === 'day') date.setUTCDate(date.getUTCDate() + 1);
  else if (precision === 'month') date.setUTCMonth(date.getUTCMonth() + 1);
  else date.setUTCFullYear(date.getUTCFullYear() + 1);
  return date.getTime();
}

const momentOf = ({ kind, time }: ParsedDate, timeZone: string | undefined): number =>
  kind === 'instant'
    ? time
    : ((timeZone === undefined ? undefined : zonedTime(time, timeZone)) ?? time + everywhere);
