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
  const whole = text.replace(/^\uFEFF/, '');
  let value: unknown;
  try {
    if (options.format !== 'text') value = JSON.parse(whole);
  } catch {
    // It may be XML, or a page's text; else what is wrong with it is looked for.
  }
  return value === undefined
    ? otherwise(({ readOtherText }) => readOtherText(whole, options))
    : readValue(value, options);
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
