import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { assertAffordable, fill, nodesIn, numbered, read } from '../helpers/body-cost.js';

/** What is repeated: in one block, in blocks of forty, and in a footnote. */
const pieces = [
  ...['*', '*a ', '**a *b ', '_a_ *b* ', '*a_ ', '**~~_a', 'a***b', '_', '*_'],
  ...[
    '~',
    '~~a ',
    '`',
    '`a ``b ',
    '[',
    '![',
    '[a',
    '[a](',
    '[a](b "',
    '[a][',
    '[[a](b)](c) ',
    '[^a',
  ],
  ...[
    '!',
    '!a',
    '\\',
    'a@',
    'a@b.c ',
    'a.',
    'http://',
    'https://a.b/(',
    'www.a.b(',
    '<',
    '<a ',
    '</a',
  ],
  ...['<!--', '<![CDATA[', '<?', '<a href="', '<b>a', '&', '&amp;', '  \n', '\\\n', 'a  \n', '[`]'],
  ...[
    '- ',
    '- a\n',
    '* a\n',
    '1. a\n',
    '- - ',
    '- > ',
    '> ',
    '>',
    '> a\nb\n',
    'a\n> b\n',
    '- a\n  - b\n',
  ],
  ...[
    '# ',
    '# a\n',
    'a\n=\n',
    'a\n-\n',
    '---\n',
    '|',
    '|a|\n|-|\n',
    '|a\n-\n',
    'a|b\n-|-\n',
    '```\n',
    '- ```\n',
  ],
  ...[
    '    a\n',
    '\t',
    '\n',
    '[a]: b\n',
    '[a]: b "\n',
    '[a]: <b\n',
    '[^a]: b\n',
    '<div>\n',
    '<div a="\n',
    '\u0301',
  ],
];

const bodies: Readonly<Record<string, (size: number) => string>> = {
  ...Object.fromEntries(pieces.map((piece) => [piece, (size: number) => fill(piece, size)])),
  ...Object.fromEntries(
    pieces.map((piece) => [
      `${piece} in many blocks`,
      (size: number) => fill(`${piece.repeat(40)}\n\n`, size),
    ]),
  ),
  ...Object.fromEntries(
    pieces.map((piece) => [
      `${piece} in a footnote`,
      (size: number) => `x[^1]\n\n[^1]: ${fill(piece.replaceAll('\n', '\n    '), size)}`,
    ]),
  ),
  'blocks with as many marks as are looked at': (size) =>
    fill(`${fill('*a _b ~~c [d `e ', 4000)}\n\n`, size),
  'much within one another': (size) => fill(`${'*a '.repeat(700)}${'a* '.repeat(700)}\n\n`, size),
  'few marks in a long text': (size) => fill(`*a ${'b '.repeat(150)}`, size),
  'definitions, then texts': (size) =>
    numbered((n) => `[a${String(n)}]: b\n\n`, size / 2) + fill('[x] y *z*\n\n', size / 2),
  'definitions, then references': (size) =>
    numbered((n) => `[a${String(n)}]: b\n\n`, size / 2) +
    numbered((n) => `[a${String(n)}]\n\n`, size / 2),
  'footnotes, then references': (size) =>
    numbered((n) => `[^${String(n)}]: b\n\n`, size / 2) +
    numbered((n) => `x[^${String(n)}]\n\n`, size / 2),
  'references to one footnote': (size) => `[^1]: b\n\n${fill('x[^1]\n\n', size)}`,
  'footnotes that lead to each other': (size) =>
    `x[^0]\n\n${numbered((n) => `[^${String(n)}]: b[^${String(n + 1)}]\n\n`, size)}`,
  'a wide table': (size) => `${fill('|a', size / 2)}|\n${fill('|-', size / 2)}|`,
  'a wide table with short rows': (size) =>
    `${fill('|a', size / 4)}|\n${fill('|-', size / 4)}|\n${fill('|b|\n', size / 2)}`,
  'what looks like a fence': (size) => `<div>\n\`\`\`\n\n${fill('*a **a ', size)}`,
  'fences with quotes': (size) => `- \`\`\`\n  \`\`\`\n\n${fill('> ', size)}`,
  'an address without end': (size) => `http://a.b/${fill('.', size)}`,
  'an address with brackets': (size) => `http://a.b/${fill(')', size)}`,
  'an e-mail address': (size) => `${fill('a.', size)}@`,
  'a long word before @': (size) => `${fill('a', size)}@`,
  'a long label': (size) => `[${fill('a ', size)}]: b`,
  'a long title': (size) => `[a](b "${fill('x ', size)}`,
  'a picture in the text': (size) => `![x](data:image/png;base64,${fill('iVBORw0KGgo/+', size)})`,
  'entries of many levels': (size) => numbered((n) => `${' '.repeat(2 * (n % 31))}- a\n`, size),
  'quotes of many levels': (size) => numbered((n) => `${'>'.repeat(n % 32)} a\n\n`, size),
  'lines of a deep entry': (size) => `${'- '.repeat(30)}a\n${fill(`${' '.repeat(60)}b\n`, size)}`,
};

describe('a hostile body of Markdown', () => {
  for (const [what, make] of Object.entries(bodies)) {
    it(`costs no more than prose allows: ${JSON.stringify(what)}`, async () => {
      await assertAffordable('markdown', make, 60_000);
    });
  }

  it('is made into no more nodes than it has characters, or a few times as many', async () => {
    for (const [what, make] of Object.entries(bodies)) {
      const nodes = nodesIn(await read('markdown', make(10_000)));
      assert.ok(nodes < 30_000, `${what}: ${String(nodes)}`);
    }
  });

  for (const what of ['- a\n', '1. a\n in many blocks', 'definitions, then references', '> a\nb\n'])
    it(`costs no more when it is as long as a body may be: ${JSON.stringify(what)}`, async () => {
      await assertAffordable('markdown', bodies[what] ?? String, 400_000);
    });

  it('that is not read as Markdown is told of, and shown as text', async () => {
    for (const hostile of [
      '> '.repeat(50),
      '*a **b '.repeat(2000),
      `|${'a|'.repeat(100)}\n|${'-|'.repeat(100)}\n${'|b|\n'.repeat(1000)}`,
      'a\n-\n'.repeat(2000),
      `${'*a '.repeat(40)}${'a* '.repeat(40)}`,
    ]) {
      for (const source of [`${hostile}word\n\n*end*`, `x[^1]\n\n[^1]: ${hostile}word`]) {
        const { blocks, problems } = await read('markdown', source);
        assert.match(JSON.stringify(blocks), /word/);
        assert.ok(
          problems.some(({ code }) => code === 'too-complex'),
          hostile.slice(0, 20),
        );
      }
    }
    const { blocks } = await read('markdown', `${'*a **b '.repeat(2000)}\n\n*end*`);
    assert.deepEqual(blocks.at(-1), {
      kind: 'paragraph',
      content: [{ kind: 'emphasis', content: ['end'] }],
    });
  });

  it('with a picture in its text loses only the picture', async () => {
    const source = `before ![what it shows](data:image/png;base64,${fill('iVBORw0KGgo/+', 50_000)}) *after*`;
    const { blocks, problems } = await read('markdown', source);
    assert.match(JSON.stringify(blocks), /before what it shows/);
    assert.deepEqual(
      problems.map(({ code }) => code),
      ['url-refused'],
    );
  });
});
