/** A release as a mapping lays it out: in the native form, with foreign values still in their places. */
import { stepsOf } from '../release/pointer-steps.js';
import { pointer } from '../release/problems.js';
import type { ReleaseInput } from '../release/release.js';
import { Source } from './source.js';

/** Native keys, so that the compiler knows a wrong one; any value may be a foreign one, or missing. */
export type Draft<T = ReleaseInput> =
  | Source
  | undefined
  | (T extends readonly (infer Item)[]
      ? readonly Draft<Item>[]
      : T extends object
        ? { readonly [K in keyof T]?: Draft<T[K]> }
        : T);

/** One draft over another: what isn't there leaves what is beneath. */
export const over = (beneath: Draft, draft: Draft): Draft =>
  Object.fromEntries([...entriesOf(beneath), ...entriesOf(draft)]);

/** The first list in which there is something. */
export const firstOf = <T>(...lists: readonly (readonly T[])[]): readonly T[] =>
  lists.find(({ length }) => length) ?? [];

/** The native document: foreign values as they are, without what is missing. */
export function settle(draft: unknown): unknown {
  if (draft instanceof Source) return draft.exists ? draft.take() : undefined;
  if (typeof draft !== 'object' || draft === null) return draft;
  if (Array.isArray(draft)) {
    const list = draft.map(settle).filter((entry) => entry !== undefined);
    return list.length ? list : undefined;
  }
  // Without a prototype, whatever names its keys have.
  const record = Object.create(null) as Record<string, unknown>;
  let isEmpty = true;
  for (const key of Object.keys(draft)) {
    const value = settle((draft as Record<string, unknown>)[key]);
    if (value === undefined) continue;
    record[key] = value;
    isEmpty = false;
  }
  return isEmpty ? undefined : record;
}

/**
 * Where in the foreign document that stands which a pointer into the native one names; of what was
 * composed, the place that all its parts have in common. Empty for the whole, and for what is missing
 * from it.
 */
export function placeOf(draft: unknown, path: string): string {
  let place: unknown = draft;
  const steps = [...stepsOf(path)];
  while (steps.length && !(place instanceof Source)) {
    const key = steps.shift() ?? '';
    const index = Array.isArray(place) ? Number(key) : -1;
    const entries = entriesOf(place);
    const entry = entries[index] ?? entries.find(([name]) => name === key);
    // What is missing is missing from what was composed.
    if (!entry) break;
    place = entry[1];
  }
  if (place === draft) return '';
  const rest = place instanceof Source ? steps : [];
  let found = common(sourcesIn(place));
  for (const step of rest) found = pointer(found, step);
  return found;
}

/** What there is in a list or record, in order. */
export function entriesOf(draft: unknown): readonly (readonly [string, unknown])[] {
  if (typeof draft !== 'object' || draft === null || draft instanceof Source) return [];
  return Object.entries(draft).filter(([, entry]) => isThere(entry));
}

function isThere(draft: unknown): boolean {
  if (draft instanceof Source) return draft.exists;
  if (Array.isArray(draft)) return draft.some(isThere);
  return typeof draft === 'object' && draft !== null
    ? Object.values(draft).some(isThere)
    : draft !== undefined;
}

const sourcesIn = (draft: unknown): readonly string[] =>
  draft instanceof Source
    ? [draft.path]
    : entriesOf(draft).flatMap(([, entry]) => sourcesIn(entry));

/** The longest pointer that all begin with. */
function common([first = '', ...others]: readonly string[]): string {
  const steps = first.split('/');
  let shared = steps.length;
  for (const path of others) {
    const own = path.split('/');
    const differs = steps.findIndex((step, i) => step !== own[i]);
    if (differs >= 0) shared = Math.min(shared, differs);
  }
  return steps.slice(0, shared).join('/');
}
