/** One release among many, as the attribute `item` names it. */
import type { Release } from './release.js';

/** The release with this id or address, or else at this index; the first where none is named. */
export const pickRelease = (
  releases: readonly Release[],
  item: string | undefined,
): Release | undefined =>
  item
    ? (releases.find(({ id, url }) => id === item || url === item) ?? releases[+item])
    : releases[0];

/**
 * What picks a release, the most lasting first: its id, its address, its index, which is another's with the next
 * release.
 *
 * @returns undefined where each of them picks another.
 */
export const itemOf = (release: Release, releases: readonly Release[]): string | undefined =>
  [release.id, release.url, String(releases.indexOf(release))].find(
    (item) => item && pickRelease(releases, item) === release,
  );
