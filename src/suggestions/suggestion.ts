import type { Participant } from '../release/participants.js';

/** A piece of a text. */
export interface Span {
  /** Index of the paragraph. */
  readonly paragraph: number;
  /** From and to (exclusive) in its UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** What stands there. */
  readonly text: string;
}

/** Somebody whom a text seems to name as taking part, for a person to confirm. */
export interface Suggestion {
  readonly kind: 'person' | 'group' | 'alias';
  /**
   * As a release holds it. Of an alias it is the one whom it means, with nothing but the name and this
   * alias.
   */
  readonly participant: Participant;
  /** Where it comes from, in the order of the text; there is at least one. */
  readonly spans: readonly Span[];
  /** A sentence that says why, for the person who confirms it. */
  readonly reason: string;
}

/** What one place of a text says of a person or a group. */
export interface Finding {
  readonly kind: 'person' | 'group';
  /** As printed. */
  readonly name: string;
  readonly roles: readonly string[];
  readonly honorific?: string | undefined;
  readonly honorificSuffix?: string | undefined;
  /** Whether this place alone tells that it is a person; else it only adds to what another tells. */
  readonly certain: boolean;
  readonly reason: string;
  readonly start: number;
  readonly end: number;
}
