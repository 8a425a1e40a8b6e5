/** Lints about the document that a release is read from; they need its text, or its values as written. */
import { stepsOf } from '../release/pointer-steps.js';
import { pointer } from '../release/problems.js';
import { finding, quoted, type Finding, type Rule, type Sighting } from './finding.js';

const duplicateKey: Rule = {
  id: 'duplicate-json-key',
  severity: 'error',
  about:
    'An object of the JSON text has one key twice. Parsers keep the last value and lose the others without a word.',
  hint: 'Make a list of the values, or take the old ones out',
};

const deprecatedTerm: Rule = {
  id: 'deprecated-term',
  severity: 'info',
  about:
    'The document uses a key that its format has given up: attendees, performers, subEvents, interactionCount in schema.org; author in JSON Feed 1.1. It is read all the same.',
  hint: 'Write attendee, performer, subEvent, interactionStatistic; authors',
};

const precisionLost: Rule = {
  id: 'date-precision-lost',
  severity: 'info',
  about:
    'A format has no days, only moments: an exporter that was told how has made up the time of day. Only exporters say this.',
  hint: 'Leave the date out of that format, or know that its time means nothing',
};

export const documentRules: readonly Rule[] = [duplicateKey, deprecatedTerm, precisionLost];

/** A key that stands in one object again. */
export interface DuplicateKey {
  /** JSON pointer to the key. */
  readonly path: string;
  /** Where it stands in the text this time, counted from 1. */
  readonly line?: number;
  readonly column?: number;
}

/** Findings `duplicate-json-key` of what a scan of the JSON text has found. */
export const duplicateKeys = (found: readonly DuplicateKey[]): readonly Finding[] =>
  found.map(({ path, line, column }) => {
    const key = stepsOf(path).at(-1) ?? '';
    const place = line === undefined ? '' : `, line ${line}`;
    const exactly = column === undefined ? '' : `, column ${column}`;
    return finding(duplicateKey, [
      path,
      `${quoted(key)} stands in its object again${place}${exactly}: only the last value counts`,
    ]);
  });

/** Keys that formats have given up, by the name of the format, and those in their place. */
const deprecated: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  // schema.org: attendees, performers and subEvents are superseded; so is interactionCount.
  'schema-org': {
    attendees: 'attendee',
    performers: 'performer',
    subEvents: 'subEvent',
    interactionCount: 'interactionStatistic',
  },
  // JSON Feed 1.1: “author is deprecated”; in version 1 it is the only one.
  'json-feed': { author: 'authors' },
};

/** Values that are looked at in one document, and findings that are made of it. */
const [mostValues, mostFindings] = [100_000, 1000];

/**
 * Findings `deprecated-term` of a parsed document.
 *
 * @param format as `detect` names it; of formats but schema-org and json-feed there are none.
 */
export function deprecatedTerms(document: unknown, format: string): readonly Finding[] {
  const terms = Object.hasOwn(deprecated, format) ? deprecated[format] : undefined;
  const version = (document as { readonly version?: unknown } | null | undefined)?.version;
  if (!terms || (format === 'json-feed' && !String(version).endsWith('/1.1'))) return [];
  const found: Sighting[] = [];
  const queue: (readonly [path: string, value: unknown])[] = [['', document]];
  const seen = new Set<object>();
  for (const [path, value] of queue) {
    if (typeof value !== 'object' || value === null || seen.has(value)) continue;
    seen.add(value);
    for (const [key, entry] of Object.entries(value)) {
      const at = pointer(path, key);
      const term = Object.hasOwn(terms, key) ? terms[key] : undefined;
      if (term) found.push([at, `${quoted(key)} is now ${quoted(term)}`]);
      if (queue.length < mostValues) queue.push([at, entry]);
    }
  }
  return found.slice(0, mostFindings).map((sighting) => finding(deprecatedTerm, sighting));
}
