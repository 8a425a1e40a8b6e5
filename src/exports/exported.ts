/** What every exporter gives, and what a format leaves behind. */
import { pointer, type Problem } from '../release/problems.js';
import type { Loss } from '../release/read-result.js';

/** Releases in another format. */
export interface Exported {
  readonly text: string;
  /** Media type of the text, with its parameters. */
  readonly mediaType: string;
  /** What had no place in the format; pointers into the release, or into the list of releases. */
  readonly losses: readonly Loss[];
  /** What to know before it is published: that a release is embargoed, or withdrawn; pointers as in losses. */
  readonly problems: readonly Problem[];
}

export const lossAt = (path: string): Loss => ({ path, message: 'has no place in this format' });

/**
 * What a format leaves behind of a release, or of a part of one: everything but what it holds, named as
 * high up as possible.
 *
 * @param held pointers in which `*` stands for any one step (`/tags/*` and on from there, `name`); each
 *   stands for all beneath it.
 * @param path pointer to the release, where it is one of many, or to the part.
 */
export function lossesOf(release: object, held: readonly string[], path = ''): readonly Loss[] {
  const wanted = held.map((pattern) => pattern.split('/').slice(1));
  return left(release, wanted, path);
}

function left(value: unknown, held: readonly (readonly string[])[], path: string): readonly Loss[] {
  if (held.some(({ length }) => !length)) return [];
  if (!held.length || typeof value !== 'object' || value === null) {
    return [lossAt(path)];
  }
  return Object.entries(value).flatMap(([key, entry]) => {
    const within = held.filter(([step]) => step === '*' || step === key);
    return left(
      entry,
      within.map(([, ...steps]) => steps),
      pointer(path, key),
    );
  });
}
