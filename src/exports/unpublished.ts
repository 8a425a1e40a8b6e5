/** Releases that aren't for the public, or not yet. Whether to write them is for who asks to say. */
import { parseDate } from '../release/dates.js';
import { pointer, problem, type Problem } from '../release/problems.js';
import type { Given } from './releases.js';

/** What every exporter takes. */
export interface ExportOptions {
  /**
   * The time, in milliseconds since 1970 or as a Date: to know which embargoes are over. Without it none
   * is taken to be.
   */
  readonly now?: Date | number | undefined;
}

/** Warnings, at most two of a release: an embargo that isn't over, and a status other than published. */
export const unpublished = (given: readonly Given[], { now }: ExportOptions): readonly Problem[] =>
  given.flatMap(({ release: { embargoUntil = '', status = 'published' }, path }) => {
    const until = parseDate(embargoUntil);
    const isOver = !until || until.time <= Number(now);
    const say = (key: string, code: Problem['code'], detail: string) =>
      problem(pointer(path, key), code, 'warning', detail);
    return [
      ...(isOver ? [] : [say('embargoUntil', 'embargoed', `until ${embargoUntil}`)]),
      ...(status === 'published'
        ? []
        : [say('status', 'not-published', `its status is ${status}`)]),
    ];
  });
