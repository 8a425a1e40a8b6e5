/** Dates of all three kinds against each other. */
import { parseDate, type ParsedDate } from '../release/dates.js';
import { wallTime } from '../release/zoned-time.js';

/** Milliseconds. */
export const day = 86_400_000;

/** The first and the last moment that a date may mean; for days these are whole days in UTC. */
type Span = readonly [first: number, last: number];

/** The days that a date may mean; an instant without a known zone may be of the day before or after. */
function daysOf(date: ParsedDate, timeZone: string | undefined): Span {
  const shown = date.kind === 'instant' && timeZone ? wallTime(date.time, timeZone) : undefined;
  const wall = shown ?? date.time;
  const start = Math.floor(wall / day) * day;
  if (date.kind === 'day') return [start, endOf(date.precision, start)];
  const doubt = date.kind === 'instant' && !timeZone ? day : 0;
  return [start - doubt, start + doubt];
}

/** The last day of a year, a month or a day. */
function endOf(precision: 'year' | 'month' | 'day', start: number): number {
  if (precision === 'day') return start;
  const last = new Date(start);
  return last.setUTCMonth(precision === 'year' ? 12 : last.getUTCMonth() + 1, 0);
}

/**
 * Whether one date is certainly later than another: two instants, or two wall times, by their time,
 * all else by whole days in the zone. False when either is missing or no date.
 */
export function isAfter(
  later: string | undefined,
  earlier: string | undefined,
  timeZone: string | undefined,
): boolean {
  if (!later || !earlier) return false;
  const [one, other] = [parseDate(later), parseDate(earlier)];
  if (!one || !other) return false;
  if (one.kind === other.kind && one.kind !== 'day') return one.time > other.time;
  const follows = (zone?: string) => daysOf(one, zone)[0] > daysOf(other, zone)[1];
  const precedes = () => daysOf(one, undefined)[1] < daysOf(other, undefined)[0];
  // As a rule it is plain enough to do without the zone, which is dear.
  return follows() || (timeZone !== undefined && !precedes() && follows(timeZone));
}

/** Milliseconds by which clocks differ from UTC at most. */
const farthest = 14 * 3_600_000;

/** Whether a date is certainly over, or certainly to come, at a moment. */
export function comparedTo(
  date: string | undefined,
  now: number,
  timeZone: string | undefined,
): 'past' | 'future' | undefined {
  const parsed = date ? parseDate(date) : undefined;
  if (!parsed) return undefined;
  const { kind, time } = parsed;
  if (kind === 'instant') return time > now ? 'future' : 'past';
  const end = kind === 'wall' ? time : daysOf(parsed, undefined)[1] + day;
  const at = (from: number, to: number) =>
    time > to ? 'future' : end <= from ? 'past' : undefined;
  const anywhere = at(now - farthest, now + farthest);
  if (anywhere || !timeZone) return anywhere;
  const clock = wallTime(now, timeZone);
  return clock === undefined ? undefined : at(clock, clock);
}
