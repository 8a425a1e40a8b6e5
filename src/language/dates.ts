import { parseDate, type ParsedDate } from '../release/dates.js';
import { dateFormat } from './intl.js';

/**
 * A date in words. Calendar dates and wall times are shown from their own parts, so that every reader
 * on earth sees the printed day; an instant is shown in `timeZone` with that zone named, or without
 * one in the reader's own.
 *
 * @param date as a Release holds it (ISO 8601); anything else is returned as it is.
 */
export function formatDate(date: string, locale: string, timeZone?: string): string {
  const parsed = parseDate(date);
  return parsed ? formatter(parsed, locale, timeZone).format(parsed.time) : date;
}

function formatter(
  date: ParsedDate,
  locale: string,
  timeZone: string | undefined,
): Intl.DateTimeFormat {
  const day = { year: 'numeric', month: 'long', day: 'numeric' } as const;
  const time = { ...day, hour: 'numeric', minute: '2-digit' } as const;
  if (date.kind === 'wall') return dateFormat(locale, 'wall', { ...time, timeZone: 'UTC' });
  if (date.kind === 'instant') {
    return dateFormat(locale, 'instant', { ...time, timeZone, timeZoneName: 'short' });
  }
  const { year, month } = day;
  return dateFormat(locale, date.precision, {
    ...(date.precision === 'year' ? { year } : date.precision === 'month' ? { year, month } : day),
    timeZone: 'UTC',
  });
}
