/**
 * - `error`: the release, or the part named, can't be shown.
 * - `warning`: something was dropped, cut or guessed.
 * - `info`: nothing is lost, but the data could be better.
 */
export type Severity = 'error' | 'warning' | 'info';

/** The machine-readable names of everything that can be wrong with a release's data. */
export type ProblemCode =
  | 'alias-ambiguous'
  | 'both-event-and-events'
  | 'code-missing'
  | 'content-dropped'
  | 'date-invalid'
  | 'date-unparsable'
  | 'duplicate-id'
  | 'embargoed'
  | 'escaped-twice'
  | 'format-unknown'
  | 'format-unsupported'
  | 'headline-missing'
  | 'json-invalid'
  | 'json-mended'
  | 'language-invalid'
  | 'missing'
  | 'no-release'
  | 'not-published'
  | 'ref-circular'
  | 'ref-dangling'
  | 'time-zone-unknown'
  | 'too-complex'
  | 'too-deep'
  | 'truncated'
  | 'unknown-key'
  | 'unknown-value'
  | 'unreadable'
  | 'url-refused'
  | 'url-relative'
  | 'wrong-type'
  | 'xml-incomplete'
  | 'xml-invalid';

/** One finding about the data: where, what, how bad, and a sentence for the person who mends it. */
export interface Problem {
  /** JSON pointer (RFC 6901) to the value; the empty string is the whole document. */
  readonly path: string;
  readonly code: ProblemCode;
  readonly severity: Severity;
  readonly message: string;
  /** Where the text stops being JSON, counted from 1; only with `json-invalid`. */
  readonly line?: number;
  readonly column?: number;
}

/** A JSON pointer with one more step (RFC 6901 section 3: `~` and `/` are escaped). */
export const pointer = (path: string, key: string | number): string =>
  `${path}/${/[~/]/.test(String(key)) ? String(key).replaceAll('~', '~0').replaceAll('/', '~1') : key}`;

/** A finding whose sentence is the code in words, and what there is to add. */
export const problem = (
  path: string,
  code: ProblemCode,
  severity: Severity,
  detail: string,
): Problem => {
  const words = `${code.replaceAll('-', ' ')}: ${detail.slice(0, 100)}`;
  return { path, code, severity, message: words.replace(/: $/, '') };
};
