/** Events, and what kind of thing it is that takes part in them. */
import type { AttendanceKind } from '../release/participants.js';
import type { Thing } from './schema-org-graph.js';
import { place } from './schema-org-parts.js';
import { isoDate, kebab } from './schema-org-terms.js';
import type { Source } from './source.js';

export const isEvent = (thing: Thing): boolean =>
  thing.is(/(?:Event|Festival|Hackathon)$|^EventSeries$|^CourseInstance$/);

export const isPlace = (thing: Thing): boolean =>
  thing.is(/(?:Place|City|Country|State|Area|Structure|Museum|Park|Venue|Landform|Address)$/);

/** What somebody is; schema.org has hundreds of kinds of organizations, so these are the usual ones. */
export function kindOf(thing: Thing): 'person' | 'organization' | undefined {
  if (thing.is(/^Person$/)) return 'person';
  const isBody = thing.is(
    /(?:Organization|Corporation|NGO|Business|University|School|Company|Group|Party|Team|Project|Agency|Union|Consortium|Airline|Hospital)$/,
  );
  return isBody ? 'organization' : undefined;
}

/** Properties that bring somebody to an event, with the superseded names. */
export const capacities: readonly (readonly [string, AttendanceKind?])[] = [
  ['attendee', 'attendee'],
  ['attendees', 'attendee'],
  ['performer', 'performer'],
  ['performers', 'performer'],
  ['organizer', 'organizer'],
  ['sponsor', 'sponsor'],
  ['contributor'],
];

/** What the name of a Role may say of an attendance. */
export const attendanceKinds =
  /^(?:host|organizer|guest|speaker|moderator|signatory|witness|performer|sponsor|attendee)$/;

/** An event as far as it stands for itself. */
export function event(thing: Thing) {
  const locations = thing.all('location');
  const online = locations.find(isOnline);
  const venue = locations.find((location) => location !== online);
  return {
    name: thing.text('name'),
    description: thing.text('description'),
    start: thing.date('startDate'),
    end: thing.date('endDate'),
    doors: thing.date('doorTime'),
    status: term(thing, 'eventStatus', /^Event/),
    previousStart: thing.all('previousStartDate').map(({ plain }) => plain.map(isoDate)),
    attendanceMode: term(thing, 'eventAttendanceMode', /EventAttendanceMode$/).map((mode) =>
      mode.replace('offline', 'in-person'),
    ),
    venue: venue && place(venue),
    onlineUrl: online?.address,
    url: thing.link('url'),
    registrationUrl: thing.first('offers')[0]?.link('url'),
  };
}

const isOnline = (location: Thing): boolean =>
  location.is(/^VirtualLocation$/) || /^https?:/.test(location.plain.text ?? '');

/** `https://schema.org/EventMovedOnline` or the bare name → `moved-online`. */
const term = (thing: Thing, property: string, affix: RegExp): Source =>
  thing.term(property).map((name) => kebab(name.replace(affix, '')).replace('nceled', 'ncelled'));

/** Events with those that they belong to, and those that belong to them. */
export function withRelated(events: Iterable<Thing>): readonly Thing[] {
  const found = new Set(events);
  for (const one of found) {
    const related = one.all('superEvent', 'subEvent', 'subEvents');
    for (const other of related) if (other.isNode) found.add(other);
  }
  return [...found];
}
