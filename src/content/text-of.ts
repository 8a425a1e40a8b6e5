import type { Part } from './blocks.js';

/** Where blocks are, and what holds them; anything else is in a line. */
const holders: readonly string[] = ['blocks', 'items', 'rows', 'cells'];

/** What a part holds: parts of its own, and whether they are in a line or blocks. */
export const heldBy = (
  part: Part,
): readonly { readonly parts: readonly Part[]; readonly isLine: boolean }[] =>
  // A cell has `rows` too, but their number.
  Object.entries(part).flatMap(([name, parts]: [string, unknown]) =>
    Array.isArray(parts)
      ? { parts: parts as readonly Part[], isLine: !holders.includes(name) }
      : [],
  );

/**
 * The text of a part of a body, without what stands out in it and without the numbers of its notes; pictures say what they
 * say instead.
 */
export function textOf(part: Part): string {
  if (typeof part === 'string') return part;
  if ('alt' in part) return part.alt;
  if ('text' in part) return part.text;
  if ('kind' in part && part.kind === 'break') return ' ';
  if ('role' in part) return '';
  return heldBy(part)
    .map(({ parts, isLine }) => parts.map(textOf).join(isLine ? '' : ' '))
    .join(' ');
}
