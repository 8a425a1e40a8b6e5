import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from '../helpers/fast-check.js';
import { BodyBuilder } from '../../src/content/body-builder.js';
import { textOf } from '../../src/content/text-of.js';
import { tokenize } from '../../src/content/tokenizer.js';
import { withoutWordLists } from '../../src/content/word-lists.js';
import { nodesIn, read } from '../helpers/body-cost.js';
import { randomHtml, randomMarkdown } from '../helpers/random-bodies.js';

const context = { baseUrl: 'https://newsroom.example/', pageUrl: undefined, path: '/body' };

/** Elements whose text stands elsewhere than in the source: before a table, after a figure or quote. */
const moving = 'table tr td th tbody caption figure figcaption small'.split(' ');
const staying =
  'a abbr b blockquote br center code dd del div dl em font h1 h3 hr i li mark ol p pre q script span strong style sub title u ul x-y'.split(
    ' ',
  );

/** Tags of these elements between numbered words, closed or not, in any order. */
const wordsAnd = (names: readonly string[]) => {
  const name = fc.constantFrom(...names);
  const tag = fc.oneof(
    name.map((name) => `<${name}>`),
    name.map((name) => `</${name}>`),
    name.map((name) => `<${name} id=x href=#x title=t lang=de style="font-weight:bold">`),
    fc.constantFrom('<!-- -->', '<p style="mso-list:l0 level2">', '<', '</', '<![CDATA[ ]]>'),
  );
  return fc
    .array(fc.oneof(tag, fc.constant(0)), { maxLength: 60 })
    .map((pieces) => pieces.map((piece, index) => piece || ` word${String(index)} `).join(''));
};

/** What the tokenizer gives, but for what stands in elements that hold no text for a reader. */
function wordsOf(source: string): readonly string[] {
  let text = '';
  let skipped = false;
  for (const token of tokenize(source)) {
    if (token.kind === 'text') text += skipped ? '' : token.text;
    else {
      skipped = token.kind === 'open' && /^(?:script|style|title)$/.test(token.name);
      text += ' ';
    }
  }
  return text.match(/word\d+/g) ?? [];
}

function shownWords(source: string): readonly string[] {
  const builder = new BodyBuilder(context);
  for (const token of withoutWordLists(tokenize(source))) builder.add(token);
  const text = builder.end().blocks.map(textOf).join(' ');
  return text.match(/word\d+/g) ?? [];
}

describe('a body made at random', () => {
  it('loses no word, and keeps their order', () => {
    fc.assert(
      fc.property(wordsAnd(staying), (source) => {
        assert.deepEqual(shownWords(source), wordsOf(source));
      }),
      { numRuns: 3_000 },
    );
  });

  it('loses no word where tables and figures put some elsewhere', () => {
    fc.assert(
      fc.property(wordsAnd([...moving, ...staying, 'footer', 'cite']), (source) => {
        assert.deepEqual(shownWords(source).toSorted(), wordsOf(source).toSorted());
      }),
      { numRuns: 3_000 },
    );
  });

  for (const [format, bodies] of [
    ['html', randomHtml],
    ['markdown', randomMarkdown],
  ] as const) {
    it(`of ${format} is read without fail, and the same each time`, async () => {
      await fc.assert(
        fc.asyncProperty(bodies, async (source) => {
          const body = await read(format, source);
          assert.ok(nodesIn(body) <= 10 * source.length + 10);
          assert.deepEqual(await read(format, source), body);
          const text = JSON.stringify(body.blocks);
          assert.ok(text.isWellFormed());
          assert.doesNotMatch(text, /\\u0000|[\u202A-\u202E]|[\p{M}\p{Emoji_Modifier}]{9}/u);
          assert.doesNotMatch(text, /"url":"(?!https?:|mailto:|tel:)/);
        }),
        { numRuns: 2_000 },
      );
    });
  }
});
