/**
 * How much is read and shown. Work before a limit is linear in the limit; what lies beyond is cut
 * and reported as the problem `truncated`.
 */
export const limits = {
  /** Bytes of one answer of `src`. */
  source: 2_000_000,
  /** Characters. */
  headline: 500,
  /** Characters of names, titles and labels. */
  label: 1_000,
  /** Characters of summaries, captions and descriptions. */
  summary: 5_000,
  /** Characters of a body or a boilerplate. */
  body: 400_000,
  /** Nesting of objects and lists. */
  depth: 32,
  /** Entries of one list. */
  items: 10_000,
  images: 100,
  /** Nodes of a body shown before the reader asks for the rest. */
  nodes: 10_000,
  /** Problems kept of one release. */
  problems: 1_000,
  /** Participants shown before the reader asks for the rest. */
  participantsShown: 200,
} as const;
