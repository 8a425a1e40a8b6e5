import { safeUrl } from '../content/safe-url.js';
import { pointer, type Problem } from '../release/problems.js';
import type { ReadContext, ReadResult } from '../release/read-result.js';
import { release as releaseShape, type Release } from '../release/release.js';
import { FieldReader, isObject, own } from './fields.js';

/**
 * Reads the native format: one release, or a list of them. What is wrong or unknown drops out field
 * by field with a problem; a release without a headline drops out whole. Input is neither kept nor
 * changed, and nothing is thrown, not even when an object's getters do.
 *
 * @param input parsed JSON, or an object made by a program.
 */
export function readNative(input: unknown, context: ReadContext = {}): ReadResult {
  const problems: Problem[] = [];
  const releases: Release[] = [];
  const fail = (path: string, code: 'unreadable' | 'wrong-type', message: string) => {
    problems.push({ path, code, severity: 'error', message });
  };
  const readOne = (document: unknown, path: string) => {
    if (!isObject(document)) {
      fail(path, 'wrong-type', 'A release is an object');
      return;
    }
    const url = own(document, 'url');
    const baseUrl = (typeof url === 'string' && safeUrl(url)) || context.baseUrl;
    const reader = new FieldReader(document, path, problems, baseUrl, context.pageUrl);
    const release = reader.read(releaseShape, document, path);
    if (!release) return;
    const { event, ...rest } = release;
    const id = rest.id ?? rest.url;
    releases.push({
      ...rest,
      ...(id && { id }),
      ...(event && { events: [...(rest.events ?? []), event] }),
    });
  };
  try {
    if (Array.isArray(input)) {
      input.forEach((document, index) => {
        readOne(document, pointer('', index));
      });
    } else readOne(input, '');
  } catch (error) {
    fail('', 'unreadable', String(error));
  }
  return { releases, problems, losses: [] };
}
