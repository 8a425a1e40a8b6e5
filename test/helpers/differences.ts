/** In what a release differs from another, place by place. */
import { pointer } from '../../src/release/problems.js';

/**
 * Pointers to what is in one and not in the other (`- /summary` lacks, `+ /authors` has besides), and
 * to values that are others (`≠ /released`). A part that is missing whole is named once.
 */
export function differences(got: unknown, wanted: unknown, path = ''): readonly string[] {
  if (got === undefined) return wanted === undefined ? [] : [`- ${path}`];
  if (wanted === undefined) return [`+ ${path}`];
  const isObject = (value: unknown) => typeof value === 'object' && value !== null;
  if (!isObject(got) || !isObject(wanted)) return got === wanted ? [] : [`≠ ${path}`];
  const [one, other] = [got, wanted] as [Record<string, unknown>, Record<string, unknown>];
  const keys = new Set([...Object.keys(other), ...Object.keys(one)]);
  return [...keys].flatMap((key) => differences(one[key], other[key], pointer(path, key)));
}
