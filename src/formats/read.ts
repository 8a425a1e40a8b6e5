/** Text or value → releases: the one way in, whatever the format. */
import { problem, type Problem } from '../release/problems.js';
import type { ReadContext, ReadResult } from '../release/read-result.js';
import { readNative } from './native.js';

export interface ReadOptions extends ReadContext {
  /** Name of the format; default is to find out. */
  readonly format?: string | undefined;
}

/**
 * Reads a parsed document. Never throws; what can't be read is a problem.
 */
export function readValue(value: unknown, options: ReadOptions = {}): ReadResult {
  const { format } = options;
  if (format && format !== 'native') {
    return nothing(problem('', 'format-unsupported', 'error', format));
  }
  return readNative(value, options);
}

/**
 * Reads a document's text. Never throws and never rejects: text that isn't JSON is the problem
 * `json-invalid` with line and column, for which alone the answer is a promise.
 */
export function readText(
  text: string,
  options: ReadOptions = {},
): ReadResult | Promise<ReadResult> {
  const json = text.replace(/^\uFEFF/, '');
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return explain(json);
  }
  return readValue(value, options);
}

async function explain(text: string): Promise<ReadResult> {
  const invalid = problem('', 'json-invalid', 'error', '');
  try {
    const { findJsonError } = await import('./json-scan.js');
    const error = findJsonError(text);
    if (error) return nothing({ ...invalid, ...error });
  } catch {
    // Without the scanner the finding stays; only its place is unknown.
  }
  return nothing(invalid);
}

const nothing = (found: Problem): ReadResult => ({ releases: [], problems: [found], losses: [] });
