/** Events and who is at them → nodes of schema.org. */
import { gather, type Gathering } from '../release/attendance.js';
import { parseDate } from '../release/dates.js';
import type { Event } from '../release/events.js';
import * as limits from '../release/limits.js';
import type { AttendanceKind, Participant } from '../release/participants.js';
import type { Release } from '../release/release.js';
import { datesIn, node, type Dated, type Node, type References } from './json-ld-graph.js';
import { agentOf, distinct, placeNode } from './json-ld-parts.js';

const statuses = {
  scheduled: 'EventScheduled',
  cancelled: 'EventCancelled',
  postponed: 'EventPostponed',
  rescheduled: 'EventRescheduled',
  'moved-online': 'EventMovedOnline',
};

const modes = {
  'in-person': 'OfflineEventAttendanceMode',
  online: 'OnlineEventAttendanceMode',
  mixed: 'MixedEventAttendanceMode',
};

/** The properties that say a kind of attendance; what none says is an attendee's role. */
const properties: Readonly<Partial<Record<AttendanceKind, string>>> = {
  organizer: 'organizer',
  performer: 'performer',
  sponsor: 'sponsor',
  attendee: 'attendee',
};

/** The events, each with those who were there, and those who were at none. */
export function eventNodes(
  release: Release,
  references: References,
): { readonly events: readonly Node[]; readonly elsewhere: readonly Node[] } {
  const { events = [], participants = [] } = release;
  const order = new Map(participants.map((participant, index) => [participant, index]));
  const { gatherings } = gather(release, limits.items);
  const byEvent = new Map(gatherings.map((gathering) => [gathering.event, gathering]));
  const people = (gathering: Gathering | undefined) =>
    attendees(gathering, order).map(([index, kinds]) => ({
      kinds,
      reference: references.to('participants', index),
    }));
  return {
    events: events.map((event, index) => ({
      '@id': references.at('events', index),
      ...eventNode(event, datesIn(event.timeZone ?? release.timeZone), references),
      ...presentAt(event, people(byEvent.get(event)), references),
      subjectOf: { '@id': references.article },
    })),
    elsewhere: people(byEvent.get(undefined)).map(({ reference }) => reference),
  };
}

/** In the order in which the release names them, whatever their sides. */
function attendees(gathering: Gathering | undefined, order: ReadonlyMap<Participant, number>) {
  return (gathering?.delegations ?? [])
    .flatMap(({ attendees }) => attendees)
    .map(({ participant, as }) => [order.get(participant) ?? 0, as] as const)
    .sort(([one], [other]) => one - other);
}

function eventNode(event: Event, dated: Dated, references: References): Node {
  const { name, description, doors, status, attendanceMode } = event;
  const { venue, onlineUrl, url, partOf } = event;
  const online = onlineUrl && node('VirtualLocation', { url: onlineUrl });
  const location = [venue && placeNode(venue), online].filter(Boolean);
  return node('Event', {
    name,
    description,
    startDate: dated(event.start),
    endDate: dated(event.end),
    // The range of `doorTime` is a time.
    doorTime: doors !== undefined && parseDate(doors)?.kind !== 'day' ? dated(doors) : undefined,
    eventStatus: status && `https://schema.org/${statuses[status]}`,
    previousStartDate: event.previousStart?.map(dated),
    eventAttendanceMode: attendanceMode && `https://schema.org/${modes[attendanceMode]}`,
    location: location.length > 1 ? location : location[0],
    url,
    superEvent: partOf && references.event(partOf),
  });
}

interface Present {
  readonly kinds: readonly AttendanceKind[];
  readonly reference: Node;
}

/**
 * Who is there, by the property that says as what. A Role is written only where a kind would be lost: it
 * wraps the property once more (https://schema.org/Role).
 */
function presentAt(
  { organizers = [] }: Event,
  people: readonly Present[],
  references: References,
): Node {
  const lists: Record<string, Node[]> = {
    organizer: organizers.map((organizer) => agentOf(organizer, references)),
    performer: [],
    sponsor: [],
    attendee: [],
  };
  for (const { kinds, reference } of people) {
    for (const kind of kinds.length ? kinds : (['attendee'] as const)) {
      const plain = properties[kind];
      const property = plain ?? (kind === 'speaker' ? 'performer' : 'attendee');
      const said = plain ? reference : node('Role', { roleName: kind, [property]: reference });
      lists[property]?.push(said);
    }
  }
  const filled = Object.entries(lists).filter(([, list]) => list.length);
  return Object.fromEntries(filled.map(([key, list]) => [key, distinct(list)]));
}
