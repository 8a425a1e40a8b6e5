/** Links that open an event in the reader's web calendar, by the library calendar-link. */
import { google, office365, outlook, yahoo } from 'calendar-link';
import type { Event } from '../release/events.js';
import type { Release } from '../release/release.js';
import { calendarSpan } from './calendar-times.js';
import { placeText } from './icalendar.js';

const services = { google, outlook, office365, yahoo };

export type CalendarService = keyof typeof services;

/** Addresses by service. */
export type CalendarLinks = Readonly<Record<CalendarService, string>>;

/**
 * Links by which a reader puts an event into a web calendar; nothing is asked of it before one is
 * followed.
 *
 * Whole days end on the day after the last, as these services want it. They want an end of every time too:
 * where none is told, or none after the start, it is the start. A wall time whose zone isn't known is taken for the
 * reader's own.
 *
 * @returns undefined for an event without a day: no time is made up.
 */
export function calendarLinks(release: Release, event: Event): CalendarLinks | undefined {
  const { name, description, start, end, venue, onlineUrl, timeZone } = event;
  const span =
    start === undefined ? undefined : calendarSpan(start, end, timeZone ?? release.timeZone);
  if (!span) return undefined;
  const url = event.url ?? release.url;
  const entry = {
    title: name,
    start: isoOf(span.start),
    end: isoOf(span.end ?? span.start),
    allDay: span.days,
    description: [description, onlineUrl, url].filter(Boolean).join('\n\n'),
    location: venue ? placeText(venue) : '',
  };
  const links = Object.entries(services).map(([service, link]) => [service, link(entry)]);
  return Object.fromEntries(links) as CalendarLinks;
}

/** `20270501T194000Z` → `2027-05-01T19:40:00Z`, as ECMAScript reads dates. */
const isoOf = (value: string): string =>
  value.replace(
    /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d))?/,
    (_, y, m, d, ...clock: unknown[]) => {
      const [hour, minute, second] = clock as (string | undefined)[];
      const date = `${String(y)}-${String(m)}-${String(d)}`;
      return hour === undefined ? date : `${date}T${hour}:${String(minute)}:${String(second)}`;
    },
  );
