import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from '../helpers/fast-check.js';
import type { Block, ListItem, Row } from '../../src/content/blocks.js';
import { groupBlocks, splitBlocks } from '../../src/content/excerpt.js';
import { assertCostsAtMost } from '../helpers/cost.js';

/** Two nodes. */
const paragraph: Block = { kind: 'paragraph', content: ['text'] };
const heading: Block = { kind: 'heading', level: 2, content: ['text'] };
const long: Block = { kind: 'paragraph', content: Array<string>(20).fill('text') };
/** Three nodes. */
const item: ListItem = { blocks: [paragraph] };
/** Four nodes. */
const row: Row = { cells: [{ header: undefined, blocks: [paragraph] }] };
const list = (count: number): Block => ({
  kind: 'list',
  ordered: true,
  items: Array<ListItem>(count).fill(item),
});
const quote = (...blocks: readonly Block[]): Block => ({
  kind: 'quote',
  blocks,
  speaker: ['text'],
});
const table = (count: number): Block => ({
  kind: 'table',
  caption: ['text'],
  rows: Array<Row>(count).fill(row),
});
const times = (count: number) => Array<Block>(count).fill(paragraph);

/** Nodes, counted in the plain way. */
const count = (part: unknown): number =>
  typeof part === 'object' && part !== null
    ? Object.values(part)
        .filter(Array.isArray)
        .flat()
        .reduce<number>((sum, each) => sum + count(each), 1)
    : 1;
const total = (blocks: readonly Block[]) => blocks.reduce((sum, block) => sum + count(block), 0);

describe('splitBlocks', () => {
  for (const [what, blocks, limit, shown] of [
    ['all that fits', times(5), 10, times(5)],
    ['nothing of nothing', [], 10, []],
    ['whole blocks', times(6), 11, times(5)],
    ['a list that fits', [paragraph, list(2)], 10, [paragraph, list(2)]],
    ['no list that would fit alone', [...times(2), list(3)], 10, times(2)],
    ['the beginning of a list that would not', [...times(2), list(4)], 11, [...times(2), list(2)]],
    ['no empty list', [...times(4), list(4)], 10, times(4)],
    ['the beginning of a quote, with its speaker', [quote(...times(6))], 10, [quote(...times(4))]],
    [
      'the beginning of a quote in a quote',
      [quote(quote(...times(6)))],
      10,
      [quote(quote(...times(3)))],
    ],
    ['rows of a table, with its caption', [table(6)], 10, [table(2)]],
    ['one block longer than the limit', [long, paragraph], 10, [long]],
    ['no second one', [paragraph, long], 10, [paragraph]],
    ['one entry longer than the limit', [list(3)], 2, [list(1)]],
    ['one block of a quote longer than the limit', [quote(long, paragraph)], 10, [quote(long)]],
    ['something at a limit of nothing', times(2), 0, times(1)],
    ['no heading at the end', [paragraph, heading, heading, long], 10, [paragraph]],
    ['a heading where nothing else is left out', [paragraph, heading], 4, [paragraph, heading]],
    ['a heading where there is nothing else', [heading, long], 10, [heading]],
  ] as const) {
    it(`shows ${what}`, () => {
      const answer = splitBlocks(blocks, limit);
      assert.deepEqual(answer.shown, shown);
      assert.equal(answer.rest, total(blocks) - total(shown));
    });
  }

  it('goes into the entries of a list', () => {
    const items = [{ blocks: times(20) }, item];
    const { shown, rest } = splitBlocks([{ kind: 'list', ordered: false, items }], 10);
    assert.deepEqual(shown, [{ kind: 'list', ordered: false, items: [{ blocks: times(4) }] }]);
    assert.equal(rest, 32 + 3);
  });

  it('shows the beginning, something of it, and counts the rest', () => {
    const { block } = fc.letrec<{ block: Block; blocks: Block[] }>((tie) => ({
      blocks: fc.array(tie('block'), { maxLength: 5 }),
      block: fc.oneof(
        { depthSize: 'small' },
        fc.constantFrom(paragraph, heading, long, list(3), table(3)),
        fc.record({ kind: fc.constant('quote'), blocks: tie('blocks') }),
        tie('blocks').map((blocks) => ({
          kind: 'list',
          ordered: false,
          items: [{ blocks }, { blocks }],
        })),
      ) as fc.Arbitrary<Block>,
    }));
    fc.assert(
      fc.property(fc.array(block), fc.nat(60), (blocks, limit) => {
        const { shown, rest } = splitBlocks(blocks, limit);
        assert.equal(rest, total(blocks) - total(shown));
        assert.equal(shown.length > 0, blocks.length > 0);
        assert.deepEqual(shown.slice(0, -1), blocks.slice(0, Math.max(0, shown.length - 1)));
        if (total(blocks) <= limit) assert.deepEqual(shown, blocks);
        // Beyond the limit are only what is around the first that is shown, and that itself.
        if (shown.length > 1) assert.ok(total(shown) <= limit);
      }),
      { numRuns: 1_000 },
    );
  });

  describe('costs', () => {
    const many = (block: Block, count: number) =>
      Array.from({ length: count }, (): Block => ({ ...block }));
    const deep = (blocks: readonly Block[]) => [
      Array.from({ length: 30 }).reduce<Block>(
        (inner) => quote(inner, paragraph),
        quote(...blocks),
      ),
    ];

    for (const [what, make] of [
      ['paragraphs', (count: number) => many(paragraph, count)],
      ['headings', (count: number) => many(heading, count)],
      ['quotes in quotes', (count: number) => deep(many(paragraph, count))],
    ] as const) {
      it(`at most two and a half times as much for twice as many ${what}`, () => {
        const [once, twice] = [make(20_000), make(40_000)];
        // A little more than double: larger tables of sizes are grown and collected more often.
        assertCostsAtMost(
          3,
          () => splitBlocks(once, 30_000),
          () => splitBlocks(twice, 60_000),
        );
      });
    }

    it('about as much for quotes in quotes as for paragraphs', () => {
      assertCostsAtMost(
        8,
        () => splitBlocks(many(paragraph, 20_000), 30_000),
        () => splitBlocks(deep(many(paragraph, 20_000)), 30_000),
      );
    });
  });
});

describe('groupBlocks', () => {
  const text = (count: number): Block[] => Array.from({ length: count }, () => ({ ...paragraph }));

  it('keeps all blocks, in their order', () => {
    const blocks = [...text(7), heading, list(10), ...text(5)];
    assert.deepEqual(groupBlocks(blocks, 10).flat(), blocks);
  });

  it('puts as many blocks into a group as there is room for', () => {
    // A paragraph is two nodes: itself and its string.
    assert.deepEqual(
      groupBlocks(text(12), 10).map((group) => group.length),
      [5, 5, 2],
    );
  });

  it('makes a group of its own of a block that is larger', () => {
    const large = list(10);
    const groups = groupBlocks([...text(2), large, ...text(2)], 10);
    assert.deepEqual(
      groups.map((group) => group.length),
      [2, 1, 2],
    );
    assert.equal(groups[1]?.[0], large);
  });

  it('makes no group of nothing', () => {
    assert.deepEqual(groupBlocks([], 10), []);
  });
});
