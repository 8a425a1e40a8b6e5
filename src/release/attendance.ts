import type { Event } from './events.js';
import {
  attendanceKinds,
  type Attendance,
  type AttendanceKind,
  type Participant,
  type Side,
} from './participants.js';
import type { Release } from './release.js';

/** A participant in the company of one event. */
export interface Attendee {
  readonly participant: Participant;
  readonly as: readonly AttendanceKind[];
  readonly remote: boolean;
  /** The same in the words of the release. */
  readonly texts: readonly string[];
}

/** Those of one side, in the printed order; those without a side come last, under none. */
export interface Delegation {
  readonly side: Side | undefined;
  readonly attendees: readonly Attendee[];
}

/** Who was at one event, or in one capacity; with neither, those of whom the data don't say so. */
export interface Gathering {
  readonly event: Event | undefined;
  readonly as?: AttendanceKind;
  readonly delegations: readonly Delegation[];
}

/** By what participants are gathered; by `event` means by side within each. */
export type Grouping = 'event' | 'side' | 'attendance' | 'none';

interface Placed {
  readonly participant: Participant;
  readonly index: number;
}

/** What makes a gathering of those who are in it. */
type Group = Omit<Gathering, 'delegations'>;

/**
 * Gathers a release's participants. Nobody is listed under an event or in a capacity that the data
 * don't place them at; an attendance without an event counts for all events. Where they aren't
 * gathered by event, everybody comes once (by attendance, once in each capacity), and counts as remote
 * who was nowhere in person.
 *
 * @param limit entries to make at most, so that the work stays linear however the data multiply.
 * @returns the gatherings; the number of entries, and of gatherings, that there would be without the limit.
 */
export function gather(
  release: Release,
  limit: number,
  groupBy: Grouping = 'event',
): {
  readonly gatherings: readonly Gathering[];
  readonly total: number;
  readonly groups: number;
} {
  const { events = [] } = release;
  const sides = groupBy === 'event' || groupBy === 'side' ? (release.sides ?? []) : [];
  const { byKey, everywhere, unplaced } = place(release, groupBy);
  const gatherings: Gathering[] = [];
  let total = 0;
  let groups = 0;
  let room = limit;
  const admit = (group: Group, count: number, list: () => readonly Placed[]) => {
    total += count;
    if (count) groups += 1;
    if (!count || room <= 0) return;
    const shown = delegations(list(), sides, group).flatMap(({ side, attendees }) => {
      const some = attendees.slice(0, room);
      room -= some.length;
      return some.length ? { side, attendees: some } : [];
    });
    gatherings.push({ ...group, delegations: shown });
  };
  const keyed: readonly Group[] =
    groupBy === 'event'
      ? events.map((event) => ({ event }))
      : groupBy === 'attendance'
        ? attendanceKinds.map((as) => ({ event: undefined, as }))
        : [];
  for (const group of keyed) {
    const here = byKey.get(group.as ?? group.event?.id) ?? [];
    admit(group, here.length + everywhere.length, () =>
      [...here, ...everywhere].sort((a, b) => a.index - b.index),
    );
  }
  admit({ event: undefined }, unplaced.length, () => unplaced);
  return { gatherings, total, groups };
}

function place({ participants = [], events = [] }: Release, groupBy: Grouping) {
  const byKey = new Map<string | undefined, Placed[]>();
  const everywhere: Placed[] = [];
  const unplaced: Placed[] = [];
  const keysOf = ({ attendance = [] }: Participant): readonly (string | undefined)[] =>
    groupBy === 'attendance'
      ? attendance.flatMap(({ as = [] }) => as)
      : groupBy === 'event' && events.length
        ? attendance.map(({ event }) => event)
        : [];
  participants.forEach((participant, index) => {
    const keys = new Set(keysOf(participant));
    const placed = { participant, index };
    if (!keys.size) unplaced.push(placed);
    else if (keys.has(undefined)) everywhere.push(placed);
    else for (const key of keys) append(byKey, key, placed);
  });
  return { byKey, everywhere, unplaced };
}

function delegations(
  present: readonly Placed[],
  sides: readonly Side[],
  { event, as }: Group,
): readonly Delegation[] {
  const bySide = new Map<string | undefined, Attendee[]>();
  for (const { participant } of present) {
    const entries = (participant.attendance ?? []).filter(
      (entry) =>
        (!event || entry.event === undefined || entry.event === event.id) &&
        (!as || entry.as?.includes(as)),
    );
    const kinds = as ? [] : entries.flatMap((entry) => entry.as ?? []);
    const isRemote = ({ remote }: Attendance) => remote === true;
    append(bySide, sides.length ? participant.side : undefined, {
      participant,
      as: [...new Set(kinds)],
      remote: event ? entries.some(isRemote) : entries.length > 0 && entries.every(isRemote),
      texts: [...new Set(entries.flatMap(({ text = [] }) => text))],
    });
  }
  return [...sides, undefined].flatMap((side) => {
    const attendees = bySide.get(side?.id);
    return attendees ? { side, attendees } : [];
  });
}

function append<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
