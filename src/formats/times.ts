/** What mappings do to the dates of foreign documents. */
import { parseDate } from '../release/dates.js';
import type { Source } from './source.js';

const millisecondsOfDay = 86_400_000;

/**
 * A day that a system has dressed as an instant, as a day: midnight where it was written, or in UTC,
 * which is one o'clock in British summer time. Any other date stays as it is.
 */
export const undressed = (date: Source): Source =>
  date.map((text) => {
    const printed = text.trim();
    const parsed = parseDate(printed);
    if (parsed?.kind !== 'instant') return text;
    if (/T00:00(?::00(?:\.0+)?)?[-+Z]/.test(printed)) return printed.slice(0, 10);
    const isDay = parsed.time % millisecondsOfDay === 0;
    return isDay ? new Date(parsed.time).toISOString().slice(0, 10) : text;
  });

/**
 * A date of change, unless it is that of the release or an earlier one, as systems write it for what
 * was never changed since.
 */
export function laterThan(released: Source, changed: Source): Source | undefined {
  const before = parseDate(released.text?.trim() ?? '');
  const after = parseDate(changed.text?.trim() ?? '');
  const isLater = before?.kind !== after?.kind || !before || !after || after.time > before.time;
  return isLater ? changed : undefined;
}
