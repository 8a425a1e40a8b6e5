/**
 * The three kinds of dates of a release, told apart by their shape. They are parsed by pattern, never
 * by `new Date(text)`, which moves a day when the reader lives west of Greenwich.
 */
export type ParsedDate = CalendarDate | WallTime | Instant;

/** `2018`, `2018-10` or `2018-10-05`: no time zone is ever applied. */
export interface CalendarDate {
  readonly kind: 'day';
  readonly precision: 'year' | 'month' | 'day';
  /** The date's parts as milliseconds since 1970 in UTC: format them with `timeZone: 'UTC'`. */
  readonly time: number;
}

/** `2018-10-05T09:30`: a time as printed on the wall clock of the nearest `timeZone`. */
export interface WallTime {
  readonly kind: 'wall';
  /** The printed parts as milliseconds since 1970 in UTC: format them with `timeZone: 'UTC'`. */
  readonly time: number;
}

/** `2018-10-05T09:30:00+08:00` or `…Z`. */
export interface Instant {
  readonly kind: 'instant';
  /** Milliseconds since 1970. */
  readonly time: number;
}

const pattern =
  /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?(Z|[+-]\d\d:\d\d)?)?)?)?$/;

/** Whether the text has the shape of a date; `2018-02-30` has, though no such day exists. */
export const looksLikeDate = (text: string): boolean => pattern.test(text);

/** Reads an ISO 8601 date as the native format writes it; undefined when it is none or doesn't exist. */
export function parseDate(text: string): ParsedDate | undefined {
  const match = pattern.exec(text);
  if (!match) return undefined;
  const [, year = '', monthText, dayText, hours, minutes = 0, seconds = 0, zone] = match;
  const [month, day, hour, minute, second] = [
    monthText ?? 1,
    dayText ?? 1,
    hours ?? 0,
    minutes,
    seconds,
  ].map(Number) as [number, number, number, number, number];
  const date = new Date(0);
  date.setUTCFullYear(Number(year), month - 1, day);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  if (hour > 23 || minute > 59 || second > 59) return undefined;
  const time = date.setUTCHours(hour, minute, second);
  if (!hours) {
    return { kind: 'day', precision: dayText ? 'day' : monthText ? 'month' : 'year', time };
  }
  if (!zone) return { kind: 'wall', time };
  const offset = offsetOf(zone);
  return offset === undefined ? undefined : { kind: 'instant', time: time - offset };
}

/** `+08:00` as milliseconds east of Greenwich. */
function offsetOf(zone: string): number | undefined {
  if (zone === 'Z') return 0;
  const [hours = 0, minutes = 0] = zone.slice(1).split(':').map(Number);
  if (hours > 23 || minutes > 59) return undefined;
  return (zone.startsWith('-') ? -1 : 1) * (hours * 60 + minutes) * 60_000;
}
