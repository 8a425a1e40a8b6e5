import { parseDate } from './dates.js';
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
export function endOf(event: Event, timeZone: string | undefined): number | undefined {
  const end = endsBeforeStart(event) ? undefined : event.end;
  const parsed = parseDate(end ?? event.start ?? '');
  if (!parsed) return undefined;
  const { kind, time } = parsed;
  if (kind === 'day') return momentOf(dayAfter(time, parsed.precision), timeZone);
  if (end !== undefined) return kind === 'instant' ? time : momentOf(time, timeZone);
  const wall = kind === 'wall' || timeZone === undefined ? time : wallTime(time, timeZone);
  return momentOf(dayAfter(wall ?? time, 'day'), timeZone);
}

/** Whether an event is over before it starts; of dates of two kinds only where that is so in any zone. */
export function endsBeforeStart({ start = '', end = '' }: Event): boolean {
  const [from, to] = [parseDate(start), parseDate(end)];
  if (!from || !to) return false;
  const last = to.kind === 'day' ? dayAfter(to.time, to.precision) : to.time + 1;
  return last + (from.kind === to.kind ? 0 : day) <= from.time;
}

/** The first day after a day, month or year, all as their parts in UTC. */
function dayAfter(time: number, precision: 'year' | 'month' | 'day'): number {
  const date = new Date(Math.floor(time / day) * day);
  if (precision === 'day') return date.setUTCDate(date.getUTCDate() + 1);
  if (precision === 'month') return date.setUTCMonth(date.getUTCMonth() + 1);
  return date.setUTCFullYear(date.getUTCFullYear() + 1);
}

const momentOf = (wall: number, timeZone: string | undefined): number =>
  (timeZone === undefined ? undefined : zonedTime(wall, timeZone)) ?? wall + everywhere;
