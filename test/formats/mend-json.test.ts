import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { mendJson, type Mend } from '../../src/formats/mend-json.js';
import { readText } from '../../src/formats/read.js';
import { assertLinear } from '../helpers/cost.js';
import fc from '../helpers/fast-check.js';

/** What JSON looks like after software for pages, what was done to it, and what it was. */
const delivered: readonly (readonly [
  what: string,
  text: string,
  mends: readonly Mend[],
  value: unknown,
])[] = [
  [
    'WordPress’s paragraphs around its lines',
    '<p>{"headline": "H",<br />\n"tags": ["T"]<br/>\n}</p>\n',
    ['tags'],
    { headline: 'H', tags: ['T'] },
  ],
  [
    'a block that an editor has made',
    '<div class="x">{"headline":</div><div>"H"}</div>',
    ['tags'],
    { headline: 'H' },
  ],
  [
    'a template’s escaping',
    '{&quot;headline&quot;:&quot;A &amp; B &lt;b&gt; &#39;c&#x27;&quot;}',
    ['character references'],
    { headline: "A & B <b> 'c'" },
  ],
  [
    'escaping that leaves the text’s own',
    '[{&#34;headline&#34;: &#34;A &amp;amp; B &unknown;&#34;}]',
    ['character references'],
    [{ headline: 'A &amp; B &unknown;' }],
  ],
  [
    'a typographer’s quotation marks',
    '{“headline”: “A “B”, C”, “tags”: [“T”]}',
    ['quotation marks'],
    {
      headline: 'A “B”, C',
      tags: ['T'],
    },
  ],
  [
    'marks within marks',
    '{“tags”: [“A “B”, “C””, “D”], “headline”: “H”}',
    ['quotation marks'],
    { tags: ['A “B”, “C”', 'D'], headline: 'H' },
  ],
  [
    'marks that a typographer has got wrong',
    '{”headline“: “A “B”, “kicker”: “K“}',
    ['quotation marks'],
    { headline: 'A “B', kicker: 'K' },
  ],
  [
    'curled marks in the text of markup',
    '{“headline”:“A &amp; B &#8211; C”}',
    ['character references', 'quotation marks'],
    { headline: 'A & B – C' },
  ],
  [
    'curled marks around markup of its own',
    '{“body”:“<p>A &amp; B</p>”}',
    ['quotation marks'],
    { body: '<p>A &amp; B</p>' },
  ],
  [
    'an editor’s spaces as references',
    '&nbsp;{"headline":&#160;"A &quot;B&quot;"}',
    ['spaces'],
    { headline: 'A &quot;B&quot;' },
  ],
  [
    'long tags and many spaces after curled marks',
    `{“headline”:“H”<span class="a long name of a class">\u200B${' '.repeat(30)}</span>}`,
    ['quotation marks', 'tags', 'spaces'],
    { headline: 'H' },
  ],
  [
    'marks of other languages',
    '{„headline“: „H“, «summary»: «S "s"»}',
    ['quotation marks'],
    {
      headline: 'H',
      summary: 'S "s"',
    },
  ],
  [
    'a typographer’s marks as references',
    '{&ldquo;headline&rdquo;:&ldquo;H&rdquo;}',
    ['character references', 'quotation marks'],
    { headline: 'H' },
  ],
  [
    'an editor’s spaces',
    '\u200B{\u00A0"headline":\u00A0"A\u00A0B"\u2003}\uFEFF',
    ['spaces'],
    { headline: 'A\u00A0B' },
  ],
  [
    'lines broken within texts',
    '{"headline": "A\r\nB\tC\\"D"}',
    ['line ends in texts'],
    { headline: 'A\r\nB\tC"D' },
  ],
];

describe('JSON that a page has changed', () => {
  for (const [what, text, mends, value] of delivered) {
    it(`is read in spite of ${what}`, () => {
      const mended = mendJson(text);
      assert.deepEqual(mended?.value, value);
      assert.deepEqual([...(mended?.mends ?? [])], mends);
    });
  }

  for (const [what, text] of [
    ['cut off', '<p>{"headline": "H"'],
    ['no JSON', '<p>Not {all} of it</p>'],
    ['of other tags', '<script>{"headline": "H"}'],
    ['of numbers that a tag divides', '{"pageviews": 1<br>2}'],
    ['nothing', '<p>null</p>'],
    ['valid, for there is nothing to mend', '{"headline": "H"}'],
    ['with a comma too many', '{"headline": "H",}'],
    ['empty', ''],
    ['only marks', '“““'],
  ] as const) {
    it(`is nothing where it is ${what}`, () => {
      assert.equal(mendJson(text), undefined);
    });
  }

  /** Marks stand where JSON is structured; texts hold what is left alone by each. */
  const values = fc
    .jsonValue({ noUnicodeString: false })
    .filter((value) => typeof value === 'object' && value !== null);
  const damages: readonly (readonly [Mend, (json: string) => string])[] = [
    ['tags', (json) => `<p>${json.replaceAll('\n', '<br />\n')}</p>`],
    [
      'spaces',
      (json) => `\uFEFF${json.replace(/\n */g, (space) => space.replaceAll(' ', '\u00A0'))}`,
    ],
    ['line ends in texts', (json) => json.replaceAll('"', '"\n')],
    ['character references', (json) => json.replaceAll('&', '&amp;').replaceAll('"', '&quot;')],
  ];
  for (const [mend, damage] of damages) {
    it(`is what it was before, whatever that was: ${mend}`, () => {
      fc.assert(
        fc.property(values, (value) => {
          const json = JSON.stringify(value, undefined, 2);
          // Nothing else is undone in a text that holds no string and no line.
          const mended = mendJson(damage(json));
          if (mend !== 'line ends in texts') return assert.deepEqual(mended?.value ?? value, value);
          const plain = JSON.stringify(mended?.value ?? value).replaceAll('\\n', '');
          assert.equal(plain, JSON.stringify(value).replaceAll('\\n', ''));
        }),
      );
    });
  }

  it('never throws, whatever stands there', () => {
    const pieces = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      '"',
      '“',
      '”',
      '<p>',
      '</p>',
      '<',
      '&quot;',
      '&#1114112;',
      '\\',
      ',',
      ':',
      'a',
      '1',
      '\n',
      '\u00A0',
    );
    fc.assert(fc.property(fc.array(pieces), (parts) => void mendJson(parts.join(''))));
  });

  it('is only looked for where a text stood in a page', async () => {
    const [, text] = delivered[0] ?? ['', ''];
    const embedded = await readText(text, { embedded: true });
    assert.equal(embedded.releases[0]?.headline, 'H');
    assert.deepEqual(
      embedded.problems.map(({ code, severity, message }) => [code, severity, message]),
      [['json-mended', 'warning', 'json mended: tags']],
    );
    assert.deepEqual((await readText(text)).releases, []);
  });

  it('keeps the message of its fault where it can’t be mended', async () => {
    const text = '{"headline": "H",}';
    assert.deepEqual(await readText(text, { embedded: true }), await readText(text));
  });

  for (const piece of ['<', '<p', '“ ', '"“', '& ', '&quot;', '<p>', '{“a” ', '\u00A0', '“,<a>']) {
    it(`is read in time proportional to its length: ${JSON.stringify(piece)} over and over`, () => {
      assertLinear((size) => mendJson(`{${piece.repeat(size / piece.length)}`), 400_000);
    });
  }
});
