/** Foreign objects, handled so that nothing inherited and nothing but JSON gets through. */
import * as limits from '../release/limits.js';
import { pointer } from '../release/problems.js';

export type JsonObject = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A revoked proxy throws even when asked whether it is a list. */
export function isArray(value: unknown): value is readonly unknown[] {
  try {
    return Array.isArray(value);
  } catch {
    return false;
  }
}

/** Reads own properties only, so that nothing inherited passes for data. */
export const own = (value: unknown, key: string): unknown =>
  isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;

/**
 * A copy of plain JSON; what JSON doesn't know stays out. An object of a program may hold another many
 * times, or itself: each is copied once.
 *
 * @param tooDeep called with the pointer of what is nested beyond the limit, and stays out.
 */
export function copyJson(root: object, path: string, tooDeep: (path: string) => void): unknown {
  const copies = new Map<object, unknown>();
  const copy = (value: unknown, at: string, depth: number): unknown => {
    if (typeof value !== 'object' || value === null) {
      const plain = value === null || typeof value === 'string' || typeof value === 'boolean';
      return plain || Number.isFinite(value) ? value : undefined;
    }
    if (copies.has(value)) return copies.get(value);
    if (depth > limits.depth) {
      tooDeep(at);
      return undefined;
    }
    copies.set(value, undefined);
    const entries = Object.keys(value).map(
      (key) => [key, copy((value as JsonObject)[key], pointer(at, key), depth + 1)] as const,
    );
    const made = Array.isArray(value)
      ? entries.map(([, entry]) => entry ?? null)
      : (present(entries) ?? {});
    copies.set(value, made);
    return made;
  };
  return copy(root, path, 2);
}

/** The object of those entries that are there, or undefined when none is. */
export function present(entries: readonly (readonly [string, unknown])[]): object | undefined {
  const there = entries.filter(([, value]) => value !== undefined);
  return there.length ? Object.fromEntries(there) : undefined;
}
