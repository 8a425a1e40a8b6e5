import { safeUrl } from '../content/safe-url.js';
import { pointer, problem, type Problem } from '../release/problems.js';
import type { ReadContext, ReadResult } from '../release/read-result.js';
import { release as releaseShape, type Release } from '../release/release.js';
import type { RichText } from '../release/shape.js';
import { FieldReader } from './fields.js';
import { isArray, isObject, own } from './json.js';

/**
 * Reads the native format: one release, or a list of them. What is wrong or unknown drops out field
 * by field with a problem; a release without a headline drops out whole. Input is neither kept nor
 * changed, and nothing is thrown, not even when an object's getters do.
 *
 * @param input parsed JSON, or an object made by a program.
 */
export function readNative(input: unknown, context: ReadContext = {}): ReadResult {
  const problems: Problem[] = [];
  const documents: readonly unknown[] = isArray(input) ? input : [input];
  const releases = documents.flatMap((document, index) => {
    const path = isArray(input) ? pointer('', index) : '';
    try {
      return readOne(document, path, context, problems) ?? [];
    } catch {
      problems.push(problem(path, 'unreadable', 'error', 'reading it throws an error'));
      return [];
    }
  });
  return { releases, problems, losses: [] };
}

function readOne(
  document: unknown,
  path: string,
  { baseUrl, pageUrl }: ReadContext,
  problems: Problem[],
): Release | undefined {
  if (!isObject(document)) {
    problems.push(problem(path, 'wrong-type', 'error', 'a release is an object'));
    return undefined;
  }
  const url = own(document, 'url');
  const ownUrl = typeof url === 'string' ? safeUrl(url, undefined, true) : undefined;
  const base = ownUrl ?? baseUrl;
  const reader = new FieldReader(document, path, base, pageUrl);
  const release = reader.read(releaseShape, document, path);
  problems.push(...reader.problems);
  if (!release) return undefined;
  const { event, body, boilerplate, ...rest } = release;
  if (event && rest.events) {
    const at = pointer(path, 'event');
    problems.push(problem(at, 'both-event-and-events', 'warning', 'put it into events'));
  }
  const id = rest.id ?? rest.url;
  return {
    ...rest,
    ...(body && { body: based(body, base) }),
    ...(boilerplate && {
      boilerplate: boilerplate.map((about) => ({ ...about, body: based(about.body, base) })),
    }),
    ...(id && { id }),
    ...(event && { events: [...(rest.events ?? []), event] }),
  };
}

/** Prose with markup keeps the address against which its links are resolved: it is read later. */
const based = (prose: RichText, base: string | undefined): RichText =>
  base !== undefined && (prose.html ?? prose.markdown) !== undefined ? { base, ...prose } : prose;
