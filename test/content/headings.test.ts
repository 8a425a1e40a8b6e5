import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Block, Heading } from '../../src/content/blocks.js';
import { highestLevel, partingHeadings } from '../../src/content/headings.js';

const heading = (level: number, ...content: readonly string[]): Heading => ({
  kind: 'heading',
  level,
  content,
});

describe('the highest level of a text', () => {
  const holders: readonly (readonly [name: string, hold: (blocks: readonly Block[]) => Block])[] = [
    ['a quote', (blocks) => ({ kind: 'quote', blocks })],
    ['a figure', (blocks) => ({ kind: 'figure', blocks })],
    ['a list', (blocks) => ({ kind: 'list', ordered: false, items: [{ blocks: [] }, { blocks }] })],
    [
      'a table',
      (blocks) => ({ kind: 'table', rows: [{ cells: [{ header: undefined, blocks }] }] }),
    ],
  ];

  it('is that of its headings', () => {
    assert.equal(highestLevel([heading(3, 'a'), heading(2, 'b'), heading(4, 'c')]), 2);
  });

  for (const [name, hold] of holders) {
    it(`is that of a heading in ${name}, too`, () => {
      assert.equal(highestLevel([heading(3, 'a'), hold([hold([heading(2, 'b')])])]), 2);
    });
  }

  it('is 6 without a heading', () => {
    assert.equal(highestLevel([{ kind: 'rule' }, { kind: 'paragraph', content: ['a'] }]), 6);
    assert.equal(highestLevel([]), 6);
  });
});

describe('the headings that part a text', () => {
  it('are those that stand in it and say something', () => {
    const [first, last] = [heading(2, 'a'), heading(3, 'b')];
    const quote: Block = { kind: 'quote', blocks: [heading(1, 'c')] };
    assert.deepEqual(partingHeadings([first, quote, heading(2), last]), [first, last]);
  });
});
