/**
 * How much is read and shown. Work before a limit is linear in the limit; what lies beyond is cut
 * and reported as the problem `truncated`.
 */

/** Bytes of one answer of `src`. */
export const source = 2_000_000;
/** Characters. */
export const headline = 500;
/** Characters of names, titles and labels. */
export const label = 1_000;
/** Characters of summaries, captions and descriptions. */
export const summary = 5_000;
/** Characters of a body or a boilerplate. */
export const body = 400_000;
/** Nesting of objects and lists. */
export const depth = 32;
/** Entries of one list. */
export const items = 10_000;
export const images = 100;
/** Nodes of a body shown before the reader asks for the rest. */
export const nodes = 10_000;
/** Problems kept of one release. */
export const problems = 1_000;
/** Participants shown before the reader asks for the rest. */
export const participantsShown = 200;
