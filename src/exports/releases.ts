/** What exporters are given: one release or many. */
import { pointer } from '../release/problems.js';
import type { Release } from '../release/release.js';

export type Releases = Release | readonly Release[];

/** A release, and the pointer to it: empty where it stands alone. */
export interface Given {
  readonly release: Release;
  readonly path: string;
}

export const eachOf = (releases: Releases): readonly Given[] =>
  'headline' in releases
    ? [{ release: releases, path: '' }]
    : releases.map((release, index) => ({ release, path: pointer('', index) }));

/** What all have in common; undefined where they differ, and where there are none. */
export function common<T>(
  given: readonly Given[],
  field: (release: Release) => T | undefined,
  same: (one: T, other: T) => boolean = Object.is,
): T | undefined {
  const [first, ...others] = given.map(({ release }) => field(release));
  const alike = (other: T | undefined) =>
    first !== undefined && other !== undefined && same(first, other);
  return others.every(alike) ? first : undefined;
}
