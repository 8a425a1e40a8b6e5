import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from '../helpers/fast-check.js';
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

  it('finds at each word the longest name that begins there, as trying all of them does', () => {
    const words = fc.array(fc.constantFrom('Al', 'Bo', 'Cy', '一'), { minLength: 1, maxLength: 6 });
    const text = fc.array(fc.constantFrom('Al', 'Bo', 'Cy', 'Dan', '一'), { maxLength: 30 });
    fc.assert(
      fc.property(fc.array(words, { maxLength: 12 }), text, (names, text) => {
        const known = names.map((name) => name.join(' ')).filter((name) => name.length > 1);
        const expected: string[] = [];
        for (let at = 0; at < text.length;) {
          const rest = `${text.slice(at).join(' ')} `;
          const here = known.filter((name) => rest.startsWith(`${name} `));
          const longest = here.sort((a, b) => b.length - a.length)[0];
          if (longest !== undefined && !expected.includes(longest)) expected.push(longest);
          at += longest?.split(' ').length ?? 1;
        }
        const participants = [...new Set(known)].map((name) => ({ name, side: 's' }));
        const marked = mark([paragraph(text.join(' '))], { participants });
        assert.deepEqual(mentionsIn(marked), expected);
      }),
      { numRuns: 2_000 },
    );
  });
});
