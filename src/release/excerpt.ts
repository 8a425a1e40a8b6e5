import type { Delegation, Gathering } from './attendance.js';

/** A delegation, or the first of it. */
export interface Excerpt extends Delegation {
  /** Stands for the delegation as long as they are gathered alike. */
  readonly key: string;
  /** Attendees left out. */
  readonly rest: number;
}

export interface ShownGathering extends Gathering {
  readonly delegations: readonly Excerpt[];
}

/**
 * The first of each delegation.
 *
 * @param room entries in all.
 * @param max entries of each delegation but those opened, which are named by their `key`.
 * @returns those that have any, and the number of their entries.
 */
export function excerpt(
  gatherings: readonly Gathering[],
  room: number,
  max: number,
  opened: ReadonlySet<string>,
): { readonly shown: readonly ShownGathering[]; readonly count: number } {
  let count = 0;
  const shown = gatherings.flatMap((gathering, index) => {
    const delegations = gathering.delegations.flatMap(({ side, attendees }) => {
      const key = `${index} ${side?.id ?? ''}`;
      const some = opened.has(key) ? attendees : attendees.slice(0, max);
      const drawn = some.slice(0, room - count);
      count += drawn.length;
      return drawn.length
        ? { key, side, attendees: drawn, rest: attendees.length - some.length }
        : [];
    });
    return delegations.length ? { ...gathering, delegations } : [];
  });
  return { shown, count };
}
