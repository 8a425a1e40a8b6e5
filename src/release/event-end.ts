import { parseDate } from './dates.js';
import type { Event } from './events.js';
import { wallTime, zonedTime } from './zoned-time.js';

const hour = 3_600_000;
const day = 24 * hour;

/** Where no zone is known a day ends when it has ended everywhere, twelve hours behind UTC. */
const everywhere = 12 * hour;

/**
 * The moment from which on nobody can attend an event, in milliseconds since 1970: its end; that of the
 * last day, month or year where it has no time; that of its first day where no end is told.
 *
 * @param timeZone IANA name of the zone in which days and wall times are meant; undefined: unknown.
 * @returns undefined where nothing is known of when it is.
 */
export function endOf(event: Event, timeZone: string | undefined): number | undefined {
  const end = event.end ?? event.start;
  const parsed = end === undefined ? undefined : parseDate(end);
  if (!parsed) return undefined;
  const { kind, time } = parsed;
  if (kind === 'day') return momentOf(dayAfter(time, parsed.precision), timeZone);
  if (event.end !== undefined) return kind === 'instant' ? time : momentOf(time, timeZone);
  const wall = kind === 'wall' || timeZone === undefined ? time : wallTime(time, timeZone);
  return momentOf(dayAfter(wall ?? time, 'day'), timeZone);
}

/** The first day after a day, month or year, all as their parts in UTC. */
function dayAfter(time: number, precision: 'year' | 'month' | 'day'): number {
  const date = new Date(Math.floor(time / day) * day);
  if (precision === 'day') date.setUTCDate(date.getUTCDate() + 1);
  else if (precision === 'month') date.setUTCMonth(date.getUTCMonth() + 1);
  else date.setUTCFullYear(date.getUTCFullYear() + 1);
  return date.getTime();
}

const momentOf = (wall: number, timeZone: string | undefined): number =>
  (timeZone === undefined ? undefined : zonedTime(wall, timeZone)) ?? wall + everywhere;
