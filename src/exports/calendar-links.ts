/** Links that open an event in the reader's web calendar, by the library calendar-link. */
import { google, office365, outlook, yahoo } from 'calendar-link';
import type { Event } from '../release/events.js';
import type { Release } from '../release/release.js';
import { calendarSpan } from './calendar-times.js';
import { placeText } from './icalendar.js';

export type CalendarService = 'google' | 'outlook' | 'office365' | 'yahoo';

/** Addresses by service. */
export type CalendarLinks = Readonly<Record<CalendarService, string>>;

/**
 * Links by which a reader puts an event into a web calendar; nothing is asked of it before one is
 * followed.
 *
 * The library reads dates by the host's clock and tells every service the same, so they are told here (no
 * service documents what it takes):
 *
 * | service | a moment | a time in no known zone | the end of whole days | no end |
 * |---|---|---|---|---|
 * | Google | UTC | without `Z`: the reader's own | the day after | the start |
 * | Outlook, Office 365 | UTC, not the time of this host | the same | the day after | the start |
 * | Yahoo | UTC | the same | the last day | the start |
 *
 * @returns undefined for an event without a day: no time is made up.
 */
export function calendarLinks(release: Release, event: Event): CalendarLinks | undefined {
  const { name, start, end, timeZone = release.timeZone } = event;
  const span = start === undefined ? undefined : calendarSpan(start, end, timeZone);
  if (!span) return undefined;
  const entry = { title: name, start: 0, allDay: span.days, ...textsOf(event, release) };
  const last = span.end ?? span.start;
  const microsoft = { startdt: isoOf(span.start), enddt: isoOf(last) };
  return {
    google: dated(google(entry), { dates: `${span.start}/${last}` }),
    outlook: dated(outlook(entry), microsoft),
    office365: dated(office365(entry), microsoft),
    yahoo: dated(yahoo(entry), {
      st: span.start,
      et: span.days ? dayBefore(last) : last,
      dur: span.days ? 'allday' : undefined,
    }),
  };
}

/** Characters of a description: servers refuse long addresses, and each may become nine of these. */
const longest = 400;

/** What there is to know and where it is, each only where there is something. */
function textsOf(event: Event, release: Release) {
  const { description = '', onlineUrl, registrationUrl, venue, url = release.url } = event;
  const isLong = description.length > longest;
  const text = isLong ? `${description.slice(0, longest).toWellFormed()}…` : description;
  const texts = [...new Set([text, onlineUrl, registrationUrl, url])].filter(Boolean);
  const location = venue ? placeText(venue) : '';
  return {
    ...(texts.length && { description: texts.join('\n\n') }),
    ...(location && { location }),
  };
}

/** An address with other dates; those that are undefined are left out. */
function dated(address: string, dates: Readonly<Record<string, string | undefined>>): string {
  const url = new URL(address);
  for (const [name, value] of Object.entries(dates)) {
    if (value === undefined) url.searchParams.delete(name);
    else url.searchParams.set(name, value);
  }
  // As the library writes it: not every service takes a plus for a space.
  return url.href.replaceAll('+', '%20');
}

/** `20270502` → `20270501`. */
const dayBefore = (day: string): string =>
  new Date(Date.parse(isoOf(day)) - 86_400_000).toISOString().slice(0, 10).replaceAll('-', '');

/** `20270501T194000Z` → `2027-05-01T19:40:00Z`. */
const isoOf = (value: string): string =>
  value.replace(/^(\d{4})(\d\d)(\d\d)/, '$1-$2-$3').replace(/T(\d\d)(\d\d)(\d\d)/, 'T$1:$2:$3');
