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
  /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d)(\.\d+)?)?(Z|[+-]\d\d:\d\d)?)?)?)?$/;

/** Whether the text has the shape of a date; `2018-02-30` has, though no such day exists. */
export const looksLikeDate = (text: string): boolean => pattern.test(text);

/** Reads an ISO 8601 date as the native format writes it; undefined when it is none or doesn't exist. */
export function parseDate(text: string): ParsedDate | undefined {
  const match = pattern.exec(text);
  if (!match) return undefined;
  const [, year, month, day, hour, minute, second = '00', fraction = '', zone = 'Z'] = match;
  const clock = hour ? `${hour}:${minute}:${second}${fraction.slice(0, 4)}` : '00:00:00';
  // Complete and with its zone, a text means the same to every engine.
  const printed = `${year}-${month ?? '01'}-${day ?? '01'}T${clock}`;
  const wall = Date.parse(`${printed}Z`);
  const time = Date.parse(printed + zone);
  // 30 February would be read as 2 March, and 24:00 as the next day.
  const exists = !isNaN(time) && new Date(wall).toISOString().startsWith(printed.slice(0, 19));
  if (!exists) return undefined;
  if (!hour) return { kind: 'day', precision: day ? 'day' : month ? 'month' : 'year', time };
  return { kind: match[8] ? 'instant' : 'wall', time };
}
