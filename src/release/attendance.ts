import type { Event } from './events.js';
import type { AttendanceKind, Participant, Side } from './participants.js';
import type { Release } from './release.js';

/** A participant in the company of one event. */
export interface Attendee {
  readonly participant: Participant;
  readonly as: readonly AttendanceKind[];
  readonly remote: boolean;
}

/** Those of one side, in the printed order; those without a side come last, under none. */
export interface Delegation {
  readonly side: Side | undefined;
  readonly attendees: readonly Attendee[];
}

/** Who was at one event, or (without an event) those of whom no event says so. */
export interface Gathering {
  readonly event: Event | undefined;
  readonly delegations: readonly Delegation[];
}

interface Placed {
  readonly participant: Participant;
  readonly index: number;
}

/**
 * Sorts a release's participants by event and side. Nobody is listed under an event that the data
 * don't place them at; an attendance without an event counts for all events.
 *
 * @param limit entries to make at most, so that the work stays linear however the data multiply.
 * @returns the gatherings, and the number of entries that there would be without the limit.
 */
export function gather(
  release: Release,
  limit: number,
): { readonly gatherings: readonly Gathering[]; readonly total: number } {
  const { events = [], sides = [] } = release;
  const { byEvent, everywhere, unplaced } = place(release);
  const gatherings: Gathering[] = [];
  let total = 0;
  let room = limit;
  const admit = (event: Event | undefined, count: number, list: () => readonly Placed[]) => {
    total += count;
    if (!count || room <= 0) return;
    const shown = delegations(list(), sides, event).flatMap(({ side, attendees }) => {
      const some = attendees.slice(0, room);
      room -= some.length;
      return some.length ? { side, attendees: some } : [];
    });
    gatherings.push({ event, delegations: shown });
  };
  for (const event of events) {
    const here = byEvent.get(event.id) ?? [];
    admit(event, here.length + everywhere.length, () =>
      [...here, ...everywhere].sort((a, b) => a.index - b.index),
    );
  }
  admit(undefined, unplaced.length, () => unplaced);
  return { gatherings, total };
}

function place({ participants = [], events = [] }: Release) {
  const byEvent = new Map<string | undefined, Placed[]>();
  const everywhere: Placed[] = [];
  const unplaced: Placed[] = [];
  participants.forEach((participant, index) => {
    const places = new Set(participant.attendance?.map(({ event }) => event));
    const placed = { participant, index };
    if (!places.size || !events.length) unplaced.push(placed);
    else if (places.has(undefined)) everywhere.push(placed);
    else for (const event of places) append(byEvent, event, placed);
  });
  return { byEvent, everywhere, unplaced };
}

function delegations(
  present: readonly Placed[],
  sides: readonly Side[],
  event: Event | undefined,
): readonly Delegation[] {
  const bySide = new Map<string | undefined, Attendee[]>();
  for (const { participant } of present) {
    const entries = (participant.attendance ?? []).filter(
      (entry) => !event || entry.event === undefined || entry.event === event.id,
    );
    append(bySide, participant.side, {
      participant,
      as: [...new Set(entries.flatMap((entry) => entry.as ?? []))],
      remote: entries.some((entry) => entry.remote),
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
