/** What checking gives, and what a lint is. */
import type { Severity } from '../release/problems.js';
import type { Facts } from './facts.js';

/** Something in a release's data that its newsroom may want to mend. */
export interface Finding {
  /** Name of the lint, `headline-long`. */
  readonly id: string;
  readonly severity: Severity;
  /** JSON pointer (RFC 6901) into the release; empty for the whole, where something is missing from it. */
  readonly path: string;
  /** What is wrong there, with the value. */
  readonly message: string;
  /** How to mend it. */
  readonly hint: string;
}

/** A place where a lint has found something. */
export type Sighting = readonly [path: string, message: string];

/** What is to be said of a lint in general. */
export interface Rule {
  readonly id: string;
  readonly severity: Severity;
  /** When it fires, and why that matters. */
  readonly about: string;
  readonly hint: string;
}

/** A rule, and how a program sees that it is broken. */
export interface Lint extends Rule {
  readonly find: (facts: Facts) => Iterable<Sighting>;
}

export const finding = ({ id, severity, hint }: Rule, [path, message]: Sighting): Finding => ({
  id,
  severity,
  path,
  message,
  hint,
});

/** Characters of a value in a message. */
const longestQuote = 80;

/** A value in a message, in quotation marks and not too long. */
export const quoted = (text: string): string =>
  `“${text.length > longestQuote ? `${text.slice(0, longestQuote).toWellFormed()}…` : text}”`;

/** The places of a list, each with its pointer. */
export const each = <T>(
  path: string,
  list: readonly T[] = [],
): readonly (readonly [path: string, entry: T])[] =>
  list.map((entry, index) => [`${path}/${index}`, entry]);
