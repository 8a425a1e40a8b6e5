/** Text or value → releases: the one way in, whatever the format. */
import { problem } from '../release/problems.js';
import type { ReadOptions, ReadResult } from '../release/read-result.js';
import { isArray, isObject } from './json.js';
import { readNative } from './native.js';

type Result = ReadResult | Promise<ReadResult>;

/**
 * Reads a parsed document in any format that is JSON. Never throws and never rejects; what can't be
 * read is a problem. Native releases are there at once; for other formats the code is loaded.
 */
export const readValue = (value: unknown, options: ReadOptions = {}): Result =>
  isNative(value, options)
    ? readNative(value, options)
    : otherwise(({ readForeign }) => readForeign(value, options));

/** Reads a document's text in any format. Never throws and never rejects. */
export function readText(text: string, options: ReadOptions = {}): Result {
  const value = parseJson(text, options);
  return value === undefined
    ? otherwise(({ readOtherText }) => readOtherText(text, options))
    : readValue(value, options);
}

/** The value of a text, or undefined when it is no JSON, or not to be read as such. */
export function parseJson(text: string, { format }: ReadOptions = {}): unknown {
  try {
    return format === 'text' ? undefined : JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

/** What other formats with a headline always have, and the native one never. */
const foreign = ['uri', '@type', '@context'];

/** Whether a document is plainly native; whatever may be something else is looked at more closely. */
function isNative(value: unknown, { format }: ReadOptions): boolean {
  const first: unknown = isArray(value) ? value[0] : value;
  const has = (key: string) => isObject(first) && Object.hasOwn(first, key);
  return format ? format === 'native' : has('headline') && !foreign.some(has);
}

const otherwise = (
  read: (code: typeof import('./foreign.js')) => Promise<ReadResult>,
): Promise<ReadResult> =>
  import('./foreign.js').then(read).catch(() => ({
    releases: [],
    problems: [problem('', 'code-missing', 'error', '')],
    losses: [],
  }));
