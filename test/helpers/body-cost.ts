/** Holds the reading of hostile bodies against that of ordinary ones. */
import assert from 'node:assert/strict';
import type { Body } from '../../src/content/blocks.js';
import { readHtml } from '../../src/content/html.js';
import { readMarkdown } from '../../src/content/markdown.js';
import { GROWTH, stopwatch } from './cost.js';

export type Format = 'html' | 'markdown';

const context = { baseUrl: 'https://newsroom.example/', pageUrl: undefined, path: '/body' };

export const read = (format: Format, source: string): Promise<Body> =>
  (format === 'html' ? readHtml : readMarkdown)(source, context);

/** A text again and again, `size` characters in all. */
export const fill = (text: string, size: number): string =>
  text.repeat(Math.ceil(size / text.length)).slice(0, size);

/** A text made of numbered pieces, `size` characters or a few more. */
export function numbered(piece: (index: number) => string, size: number): string {
  const pieces: string[] = [];
  for (let length = 0, index = 0; length < size; index++) {
    const next = piece(index);
    pieces.push(next);
    length += next.length;
  }
  return pieces.join('');
}

const ordinary: Readonly<Record<Format, (size: number) => string>> = {
  html: (size) =>
    fill(
      '<p>Some <b>words</b> of <a href="/x">prose</a>, as people write them, with an end.</p>\n',
      size,
    ),
  markdown: (size) =>
    fill('Some **words** of [prose](/x), as people write them, with an end.\n\n', size),
};

/** Blocks, entries, rows, cells, inline parts and strings. */
export function nodesIn({ blocks }: Body): number {
  let count = 0;
  const left: unknown[] = [...blocks];
  while (left.length) {
    const part = left.pop();
    count++;
    if (typeof part !== 'object' || part === null) continue;
    for (const value of Object.values(part)) {
      if (Array.isArray(value)) for (const inner of value) left.push(inner);
    }
  }
  return count;
}

/**
 * Fails when a body costs more than twenty times as much as an ordinary one of the same length, or
 * grows faster than its length. All three are measured by turns, and the least of each counts: a busy machine can only make a
 * run longer. What costs less than prose may grow as it likes: the square of it would not reach the
 * twentyfold at the longest length.
 */
export async function assertAffordable(
  format: Format,
  make: (size: number) => string,
  size: number,
): Promise<void> {
  const [whole, eighth, prose] = [make(size), make(size / 8), ordinary[format](size)];
  let [w, e, p] = [Infinity, Infinity, Infinity];
  for (let turn = 0; turn < 40; turn++) {
    p = Math.min(p, await costOf(format, prose));
    e = Math.min(e, await costOf(format, ...Array<string>(8).fill(eighth)));
    w = Math.min(w, await costOf(format, whole));
    if (w <= 20 * p && w <= GROWTH * Math.max(e, p)) return;
  }
  const times = (base: number) => (w / base).toFixed(1);
  assert.fail(`costs ${times(p)} times as much as prose, ${times(e)} times as much as its eighths`);
}

async function costOf(format: Format, ...sources: readonly string[]): Promise<number> {
  const elapsed = stopwatch();
  for (const source of sources) await read(format, source);
  return elapsed();
}
