import type { Part } from './blocks.js';

/** Visits everything in some parts of a body but plain text, each before what is within it. */
export function visitParts(
  parts: readonly Part[],
  visit: (part: Exclude<Part, string>) => void,
): void {
  for (const part of parts) {
    if (typeof part === 'string') continue;
    visit(part);
    for (const value of Object.values(part) as unknown[]) {
      if (Array.isArray(value)) visitParts(value as readonly Part[], visit);
    }
  }
}
