import type { Part } from './blocks.js';

/** The text of a part of a body, without what stands out in it; pictures say what they say instead. */
export function textOf(part: Part): string {
  if (typeof part === 'string') return part;
  if ('alt' in part) return part.alt;
  if ('text' in part) return part.text;
  if ('kind' in part && part.kind === 'break') return ' ';
  const parts = Object.values(part).filter(Array.isArray) as (readonly Part[])[];
  return parts.map((within) => within.map(textOf).join('')).join(' ');
}
