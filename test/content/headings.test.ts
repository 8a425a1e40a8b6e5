import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Block, Heading } from '../../src/content/blocks.js';
import { depthsOf, partingHeadings } from '../../src/content/headings.js';

const heading = (level: number, ...content: readonly string[]): Heading => ({
  kind: 'heading',
  level,
  content,
});

describe('the depths of headings', () => {
  /** Levels in the source → how deep each lies. */
  for (const [levels, depths] of [
    ['', ''],
    ['2', '0'],
    ['2 3 2', '0 1 0'],
    ['1 6 1', '0 1 0'],
    ['2 4 3 4', '0 1 1 2'],
    ['4 2 3', '0 0 1'],
    ['6 5 4 3', '0 0 0 0'],
    ['1 2 3 4 5 6 2', '0 1 2 3 4 5 1'],
  ] as const) {
    it(`leave out none: ${levels} → ${depths}`, () => {
      const blocks = levels
        .split(' ')
        .filter(Boolean)
        .map((level) => heading(Number(level), 'a'));
      assert.equal([...depthsOf(blocks).values()].join(' '), depths);
    });
  }

  const holders: readonly (readonly [name: string, hold: (blocks: readonly Block[]) => Block])[] = [
    ['a quote', (blocks) => ({ kind: 'quote', blocks })],
    ['a figure', (blocks) => ({ kind: 'figure', blocks })],
    ['a list', (blocks) => ({ kind: 'list', ordered: false, items: [{ blocks: [] }, { blocks }] })],
    [
      'a table',
      (blocks) => ({ kind: 'table', rows: [{ cells: [{ header: undefined, blocks }] }] }),
    ],
  ];
  for (const [name, hold] of holders) {
    it(`are known in ${name}, too`, () => {
      const [first, within, last] = [heading(2, 'a'), heading(5, 'b'), heading(3, 'c')];
      const depths = depthsOf([first, hold([hold([within])]), last]);
      assert.deepEqual(
        [...depths],
        [
          [first, 0],
          [within, 1],
          [last, 1],
        ],
      );
    });
  }
});

it('the depths of headings pass over empty ones', () => {
  const [empty, first] = [heading(1), heading(2, 'a')];
  assert.deepEqual([...depthsOf([empty, first])], [[first, 0]]);
});

describe('the headings that part a text', () => {
  it('are those that stand in it and say something', () => {
    const [first, last] = [heading(2, 'a'), heading(3, 'b')];
    const quote: Block = { kind: 'quote', blocks: [heading(1, 'c')] };
    assert.deepEqual(partingHeadings([first, quote, heading(2), last]), [first, last]);
  });
});
