/**
 * iCalendar (RFC 5545, with RFC 7986): each event as a VEVENT.
 *
 * Written by hand: the package `ics` (21 KiB) was weighed, but would have to be told the day after the last
 * and the moment of a wall time, and that is the work; lines and escaping are few lines here.
 */
import { gather, type Delegation } from '../release/attendance.js';
import { addressText } from '../release/address.js';
import type { Address, Place } from '../release/entities.js';
import type { Event } from '../release/events.js';
import * as limits from '../release/limits.js';
import { pointer } from '../release/problems.js';
import type { Loss } from '../release/read-result.js';
import type { Release } from '../release/release.js';
import { calendarSpan, utcStamp, type CalendarSpan } from './calendar-times.js';
import { component, contentLine, fullFile, product, uri } from './content-lines.js';
import { lossesOf, type Exported } from './exported.js';
import { delegationText } from './people-text.js';
import { eachOf, type Releases } from './releases.js';
import { stableId, stableUuid } from './stable-id.js';
import { unpublished } from './unpublished.js';

export interface CalendarOptions {
  /** The moment of writing (DTSTAMP), in milliseconds since 1970 or as a Date. */
  readonly now: Date | number;
  /** The one event to write; default is all. */
  readonly event?: Event | undefined;
}

/** What is known of an event before it is written. */
interface Entry {
  readonly event: Event;
  readonly path: string;
  readonly uid: string;
  readonly delegations: readonly Delegation[];
}

/** What all events of a release say alike. */
interface Common {
  readonly release: Release;
  readonly stamp: string;
  readonly categories: readonly string[];
  /** UIDs by the `id` of an event. */
  readonly uids: ReadonlyMap<string | undefined, string>;
}

/**
 * Writes the events of releases as one iCalendar object: of several in a file (RFC 5545 section 3.4) many
 * calendars read the first only.
 *
 * - Days are written as days (`VALUE=DATE`), with the day after the last for DTEND; instants in UTC;
 *   wall times in UTC too where the zone of the event, else of the release, is known, and otherwise as
 *   they are (“floating”, RFC 5545 section 3.3.5). Fractions of a second are dropped.
 * - An event whose start is missing, a year or a month is left out: no time is made up.
 * - People stand in the description, by side: an ATTENDEE would need a mail address and be invited.
 * - UIDs are made of the release's `id` (else its address, else its headline) and the event's (else its
 *   number), so a later edition replaces the event in a calendar instead of doubling it. Of events with one
 *   UID the first is written.
 *
 * @returns the text, empty where no event can be written (an iCalendar object must have one); what isn't
 *   in it is listed in `losses`.
 * @throws RangeError where `now` is no time.
 */
export function toICalendar(releases: Releases, { now, event }: CalendarOptions): Exported {
  const stamp = utcStamp(Number(now));
  const given = eachOf(releases);
  const written = { events: new Map<string, string>(), length: 0 };
  const losses = given.flatMap(({ release, path }) =>
    writeEvents(release, stamp, written, event).map((loss) => ({
      ...loss,
      path: path + loss.path,
    })),
  );
  return {
    text: written.length ? calendar([...written.events.values()].join('')) : '',
    mediaType: 'text/calendar; charset=utf-8',
    losses,
    problems: unpublished(given, { now }),
  };
}

/** What is written so far: lines of events by their UIDs, and how long they are. */
interface Written {
  readonly events: Map<string, string>;
  length: number;
}

/** Adds the events of a release to those that are written; gives what isn't in them. */
function writeEvents(
  release: Release,
  stamp: string,
  written: Written,
  only: Event | undefined,
): readonly Loss[] {
  const { gatherings, total } = gather(release, limits.items);
  const entries = entriesOf(release, new Map(gatherings.map((each) => [each.event, each])));
  const common = {
    release,
    stamp,
    categories: [release.category, ...(release.tags ?? []).map(({ name }) => name)].filter(
      (text) => text !== undefined,
    ),
    uids: new Map(entries.map(({ event, uid }) => [event.id, uid])),
  };
  const losses: Loss[] = [];
  const told = new Set<object>();
  const before = written.length;
  for (const entry of entries) {
    const { event, path, uid, delegations } = entry;
    if (only && event !== only) continue;
    const span = spanOf(event, release);
    if (!span || written.events.has(uid) || written.length > fullFile) {
      const reason = written.events.has(uid)
        ? 'has the UID of one before it'
        : 'would make the file too long';
      losses.push({ path, message: span ? reason : withoutDay(event) });
      continue;
    }
    const text = eventLines(entry, span, common);
    written.events.set(uid, text);
    written.length += text.length;
    losses.push(...lossesOf(event, heldOf(event, span), path));
    for (const { side, attendees } of delegations) {
      for (const part of [side, ...attendees.map(({ participant }) => participant)]) {
        if (part) told.add(part);
      }
    }
  }
  if (written.length === before) return [...lossesOf(release, []), ...losses];
  if (total > limits.items) {
    losses.push({
      path: '/participants',
      message: `only ${limits.items} are listed, event by event`,
    });
  }
  return [...lossesBesides(release, told), ...losses];
}

const calendar = (events: string): string =>
  [
    contentLine('BEGIN', 'VCALENDAR'),
    contentLine('VERSION', '2.0'),
    contentLine('PRODID', product),
    events,
    contentLine('END', 'VCALENDAR'),
  ].join('');

function entriesOf(
  release: Release,
  gatherings: ReadonlyMap<Event | undefined, { readonly delegations: readonly Delegation[] }>,
): readonly Entry[] {
  const edition = stableId(release.id ?? release.url ?? release.headline);
  const known = new Set<string>();
  return (release.events ?? []).map((event, index) => {
    // A second event of the same id would replace the first.
    const name = event.id === undefined || known.has(event.id) ? index : event.id;
    known.add(event.id ?? '');
    return {
      event,
      path: pointer('/events', index),
      uid: stableUuid(edition, name),
      delegations: gatherings.get(event)?.delegations ?? [],
    };
  });
}

const spanOf = ({ start, end, timeZone }: Event, release: Release): CalendarSpan | undefined =>
  start === undefined ? undefined : calendarSpan(start, end, timeZone ?? release.timeZone);

const withoutDay = ({ start }: Event): string =>
  start === undefined
    ? 'has no start, and a calendar needs one'
    : `starts ${start}, and a calendar needs a day`;

function eventLines(
  { event, uid, delegations }: Entry,
  span: CalendarSpan,
  common: Common,
): string {
  const { release, stamp, categories, uids } = common;
  const { name, status, venue, onlineUrl, partOf } = event;
  const { language } = release;
  const url = event.url ?? release.url;
  const date = { VALUE: span.days ? 'DATE' : undefined };
  const parent = partOf === undefined ? undefined : uids.get(partOf);
  const line = (
    key: string,
    value: string | undefined,
    parameters?: Readonly<Record<string, string | undefined>>,
  ) => (value ? contentLine(key, value, parameters) : '');
  return [
    line('BEGIN', 'VEVENT'),
    line('UID', uid),
    line('DTSTAMP', stamp),
    line('DTSTART', span.start, date),
    line('DTEND', span.end, date),
    line('SUMMARY', component(name), { LANGUAGE: language }),
    line('DESCRIPTION', component(description(event, delegations, release)), {
      LANGUAGE: language,
    }),
    line('LOCATION', component(venue ? placeText(venue) : '')),
    line('GEO', venue?.geo && `${venue.geo.lat.toFixed(6)};${venue.geo.lon.toFixed(6)}`),
    line('URL', url && uri(url)),
    line('STATUS', status && statuses[status]),
    // RFC 7986 section 5.11; what it offers (video, chat …) isn't known.
    line('CONFERENCE', onlineUrl && uri(onlineUrl), { VALUE: 'URI' }),
    line('CATEGORIES', categories.map(component).join(',')),
    line('RELATED-TO', parent === uid ? undefined : parent, { RELTYPE: 'PARENT' }),
    // Whoever reads of an event isn't busy then.
    line('TRANSP', 'TRANSPARENT'),
    line('END', 'VEVENT'),
  ].join('');
}

/** RFC 5545 section 3.8.1.11 knows no more; an event that was postponed has no new date yet. */
const statuses: Readonly<Record<NonNullable<Event['status']>, string>> = {
  scheduled: 'CONFIRMED',
  cancelled: 'CANCELLED',
  postponed: 'TENTATIVE',
  rescheduled: 'CONFIRMED',
  'moved-online': 'CONFIRMED',
};

/** What there is to read: about the event, who is there, where to take part and register, and the release. */
const description = (
  { description = '', onlineUrl = '', registrationUrl = '', url }: Event,
  delegations: readonly Delegation[],
  release: Release,
): string =>
  [
    description,
    ...delegations.map(delegationText),
    // Not every calendar shows CONFERENCE.
    ...new Set([onlineUrl, registrationUrl]),
    url === undefined || url === release.url ? '' : (release.url ?? ''),
  ]
    .filter(Boolean)
    .join('\n\n');

/** A place in one line. */
export const placeText = ({ name, address = {} }: Place): string =>
  [name, addressText(address)].filter(Boolean).join(', ');

const printedAddress = ({ text }: Address): readonly (keyof Address)[] =>
  text === undefined ? ['street', 'locality', 'region', 'postalCode', 'country'] : ['text'];

/** What an event's lines say of it. Ids are told by the UIDs. */
function heldOf(
  { status, start, end, venue }: Event,
  { endLost }: CalendarSpan,
): readonly string[] {
  const fraction = (date = '') => /\.\d*[1-9]/.test(date);
  return [
    ...['/id', '/name', '/description', '/url', '/registrationUrl', '/onlineUrl', '/partOf'],
    ...['/venue/name', '/venue/geo'],
    ...printedAddress(venue?.address ?? {}).map((part) => `/venue/address/${part}`),
    ...(fraction(start) ? [] : ['/start']),
    ...(endLost || fraction(end) ? [] : ['/end']),
    ...(status === 'scheduled' || status === 'cancelled' ? ['/status'] : []),
  ];
}

/** What is lost besides the events. Ids that only link the parts of a release tell a reader nothing. */
function lossesBesides(release: Release, told: ReadonlySet<object>): readonly Loss[] {
  const { participants = [], sides = [] } = release;
  const parts = ['/events', '/sides', '/participants'];
  const held = ['/id', '/url', '/language', '/category', '/tags/*/name'];
  const person = ['/id', '/name', '/honorific', '/honorificSuffix', '/side', '/attendance/*/event'];
  const office = ['/roles/*/title', '/roles/*/organization/name'];
  const each = (list: readonly object[], path: string, heldOfEach: readonly string[]) =>
    list.flatMap((entry, i) =>
      lossesOf(entry, told.has(entry) ? heldOfEach : [], pointer(path, i)),
    );
  return [
    ...lossesOf(release, [...held, ...parts]),
    ...each(sides, '/sides', ['/id', '/name']),
    ...each(participants, '/participants', [...person, ...office]),
  ];
}
