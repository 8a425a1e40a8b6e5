import type { Part } from './blocks.js';

/** Where blocks are, and what holds them; anything else is in a line. */
export const holders: readonly string[] = ['blocks', 'items', 'rows', 'cells'];

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
  const parts = Object.entries(part).filter(([, within]) => Array.isArray(within)) as [
    string,
    readonly Part[],
  ][];
  return parts
    .map(([name, within]) => within.map(textOf).join(holders.includes(name) ? ' ' : ''))
    .join(' ');
}
