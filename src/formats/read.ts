/** Text or value → releases: the one way in, whatever the format. */
import { problem } from '../release/problems.js';
import type { ReadOptions, ReadResult } from '../release/read-result.js';
import { isArray, isObject } from './json.js';
import { readNative } from './native.js';

/**
 * Reads a parsed document in any format that is JSON. Never throws and never rejects; what can't be
 * read is a problem. Native releases are there at once; for other formats the code is loaded.
 */
export function readValue(
  value: unknown,
  options: ReadOptions = {},
): ReadResult | Promise<ReadResult> {
  const { format } = options;
  const native = format ? format === 'native' : isNative(value);
  return native
    ? readNative(value, options)
    : elsewhere(({ readForeign }) => readForeign(value, options));
}

/** Reads a document's text in any format. Never throws and never rejects. */
export function readText(
  text: string,
  options: ReadOptions = {},
): ReadResult | Promise<ReadResult> {
  const whole = text.replace(/^\uFEFF/, '');
  let value: unknown;
  try {
    value = JSON.parse(whole);
  } catch {
    return elsewhere(({ readOtherText }) => readOtherText(whole, options));
  }
  return options.format === 'text'
    ? elsewhere(({ readOtherText }) => readOtherText(whole, options))
    : readValue(value, options);
}

/** What other formats with a headline always have, and the native one never. */
const foreign = ['uri', '@type', '@context'];

/** Whether a document is plainly native; whatever may be something else is looked at more closely. */
function isNative(value: unknown): boolean {
  const first: unknown = isArray(value) ? value[0] : value;
  const has = (key: string) => isObject(first) && Object.hasOwn(first, key);
  return has('headline') && !foreign.some(has);
}

async function elsewhere(
  read: (code: typeof import('./foreign.js')) => Promise<ReadResult>,
): Promise<ReadResult> {
  try {
    return await read(await import('./foreign.js'));
  } catch {
    const found = problem('', 'code-missing', 'error', 'this format needs more code');
    return { releases: [], problems: [found], losses: [] };
  }
}
