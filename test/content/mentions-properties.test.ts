import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Block, Inline } from '../../src/content/blocks.js';
import {
  ada,
  bo,
  CENTRE,
  centre,
  fields,
  mark,
  mentionsIn,
  paragraph,
  textIn,
  university,
} from '../helpers/mentions.js';

describe('markMentions', () => {
  const piece = fc.constantFrom(
    ...[
      'Ada',
      'Lind',
      'Director',
      'Bo',
      'Ek',
      'Ek.',
      'Lund',
      'University',
      'of',
      'the',
      'The',
      'centre',
    ],
    ...[
      ' ',
      ' ',
      ' ',
      '\u00A0',
      '.',
      '. ',
      '-',
      ' – ',
      '“',
      '’',
      '林',
      '爱',
      '达',
      '\u0301',
      'x',
      '\n',
    ],
    ...['Ada Lind', 'Bo Ek', 'the centre', CENTRE, 'UoL', 'University of Lund', '𠮷'],
  );
  const text = fc.array(piece).map((pieces) => pieces.join(''));
  const { inlines, blocks } = fc.letrec<{
    inlines: Inline[];
    inline: Inline;
    block: Block;
    blocks: Block[];
  }>((tie) => ({
    inline: fc.oneof(
      { depthSize: 'small' },
      text,
      fc.record({ kind: fc.constantFrom('strong', 'emphasis', 'code'), content: tie('inlines') }),
      fc.record({
        kind: fc.constant('link'),
        url: fc.constant('https://x.example/'),
        content: tie('inlines'),
      }),
      fc.constant<Inline>({ kind: 'break' }),
    ) as fc.Arbitrary<Inline>,
    inlines: fc.array(tie('inline'), { maxLength: 4 }),
    block: fc.oneof(
      { depthSize: 'small' },
      fc.record({ kind: fc.constantFrom('paragraph', 'plain'), content: tie('inlines') }),
      fc.record({ kind: fc.constant('heading'), level: fc.constant(2), content: tie('inlines') }),
      fc.record({ kind: fc.constant('quote'), blocks: tie('blocks'), speaker: tie('inlines') }),
    ) as fc.Arbitrary<Block>,
    blocks: fc.array(tie('block'), { maxLength: 4 }),
  }));
  const names = fc.record({
    participants: fc.constantFrom([], [ada], [ada, bo], [bo, { ...bo }]),
    organizations: fc.array(
      fc.constantFrom(
        university,
        centre,
        { name: 'Ek' },
        { name: 'Ek.', url: 'https://x.example/' },
        { name: 'centre', url: 'https://x.example/' },
        { name: 'The', url: 'https://x.example/' },
      ),
    ),
  });

  it('changes no character', () => {
    fc.assert(
      fc.property(blocks, names, (blocks, names) => {
        assert.equal(textIn(mark(blocks, names)), textIn(blocks));
      }),
    );
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(blocks, names, (blocks, names) => {
        const once = mark(blocks, names);
        assert.deepEqual(mark(once, names), once);
      }),
      { numRuns: 1_000 },
    );
  });

  it('marks words that are whole, and equal a name but for what may differ', () => {
    const plain = (words: string) =>
      words.toLowerCase().replace(/\s+/g, ' ').replace(/[‐-―]/g, '-').replaceAll('’', "'");
    const known = [
      [ada.name, '林爱达', 'Director Lind', bo.name],
      [university.name, 'UoL', 'Lund University', centre.name, 'the centre'],
    ].flatMap((names) => names.map(plain));
    fc.assert(
      fc.property(inlines, (content) => {
        const [marked] = mark([paragraph(...content)], fields);
        for (const mention of mentionsIn(marked)) {
          assert.ok(known.includes(plain(mention.split(' → ')[0] ?? '')), mention);
        }
      }),
    );
  });
});
