/**
 * Wall time of a place → the moment, and back, by `Intl`'s time zone data (IANA). Whoever writes a format
 * without time zones needs it.
 */
import { parseDate } from './dates.js';
import { isTimeZone } from './tags.js';

const day = 86_400_000;

/**
 * The moment at which clocks of a zone show a wall time.
 *
 * Where clocks are put back, the hour comes twice, and the first is meant; where they are put forward, the
 * time is never shown, and counts by the clock from before (RFC 5545 section 3.3.5, and `compatible` in
 * Temporal): 02:30 in the gap is 03:30 after it.
 *
 * @param wall the printed parts as milliseconds since 1970 in UTC, as in `WallTime`.
 * @param timeZone IANA name.
 * @returns milliseconds since 1970; undefined when this host doesn't know the zone.
 */
export function zonedTime(wall: number, timeZone: string): number | undefined {
  if (!isTimeZone(timeZone)) return undefined;
  // No zone changes twice within two days, so these are the offsets before and after a change.
  const offsets = [offsetAt(wall - day, timeZone), offsetAt(wall + day, timeZone)];
  const [before = wall, ...after] = offsets.map((offset) => wall - offset);
  return [before, ...after].find((time) => time + offsetAt(time, timeZone) === wall) ?? before;
}

/**
 * What clocks of a zone show at a moment: `zonedTime` the other way round.
 *
 * @param time milliseconds since 1970.
 * @param timeZone IANA name.
 * @returns the wall time's parts as milliseconds since 1970 in UTC; undefined when this host doesn't
 *   know the zone.
 */
export const wallTime = (time: number, timeZone: string): number | undefined =>
  isTimeZone(timeZone) ? time + offsetAt(time, timeZone) : undefined;

/**
 * A date as the clocks of a zone show it: of an instant the day and time there, without an offset.
 * Everything else, and an instant in a zone that is missing or unknown, stays as printed.
 *
 * @param date as the native format writes it.
 */
export function dateIn(date: string, timeZone: string | undefined): string {
  const parsed = parseDate(date);
  if (parsed?.kind !== 'instant' || timeZone === undefined) return date;
  const wall = wallTime(parsed.time, timeZone);
  return wall === undefined ? date : new Date(wall).toISOString().replace(/Z$/, '');
}

/**
 * A date for formats that know no time zones: a wall time with the offset that its zone has then, by the
 * same rules for the hours at which clocks change. Everything else, and a wall time whose zone is missing or
 * unknown, stays as printed.
 *
 * @param date as the native format writes it.
 */
export function withOffset(date: string, timeZone: string | undefined): string {
  const parsed = parseDate(date);
  if (parsed?.kind !== 'wall' || timeZone === undefined) return date;
  const time = zonedTime(parsed.time, timeZone);
  if (time === undefined) return date;
  const minutes = (parsed.time - time) / 60_000;
  // Before there were zones, places had offsets of odd seconds, which ISO 8601 has no way to write.
  const zoned = Number.isInteger(minutes)
    ? date + offset(minutes)
    : new Date(time).toISOString().replace('.000', '');
  return parseDate(zoned) ? zoned : date;
}

function offset(minutes: number): string {
  const two = (number: number) => String(number).padStart(2, '0');
  const ahead = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(ahead / 60))}:${two(ahead % 60)}`;
}

/** How far the zone's clocks are ahead of UTC, in milliseconds. */
function offsetAt(time: number, timeZone: string): number {
  const second = Math.floor(time / 1000) * 1000;
  const part = Object.fromEntries(
    clockOf(timeZone)
      .formatToParts(second)
      .map(({ type, value }) => [type, value]),
  );
  // The year before 1 AD is 1 BC, which ISO 8601 writes as 0.
  const year = part['era'] === 'B' ? 1 - Number(part['year']) : Number(part['year']);
  const shown = new Date(0);
  // Date.UTC() would take the years 0 to 99 for 1900 to 1999.
  shown.setUTCFullYear(year, Number(part['month']) - 1, Number(part['day']));
  shown.setUTCHours(Number(part['hour']), Number(part['minute']), Number(part['second']));
  return shown.getTime() - second;
}

/** Made once: a formatter costs more than all that is done with it. */
const clocks = new Map<string, Intl.DateTimeFormat>();

function clockOf(timeZone: string): Intl.DateTimeFormat {
  const clock =
    clocks.get(timeZone) ??
    new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
      timeZone,
      hourCycle: 'h23',
      era: 'narrow',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  clocks.set(timeZone, clock);
  return clock;
}
