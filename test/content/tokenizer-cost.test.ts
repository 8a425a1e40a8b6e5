/** Whatever is repeated, the work grows with the length of the source, not with its square. */
import { describe, it } from 'node:test';
import { characterEntities } from 'character-entities';
import { unknownEntities } from '../../src/content/entities.js';
import { tokenize } from '../../src/content/tokenizer.js';
import { assertCostsLike, assertLinear } from '../helpers/cost.js';

/** Characters: a quarter of the largest body that is read. */
const SIZE = 100_000;

const prose =
  '<p class="lead">Songs &amp; dances: <a href="https://newsroom.example/?a=1&amp;b=2">an evening</a> ' +
  'in May.<br/> Doors open at 7&nbsp;p.m. <!-- more --><em>Tickets</em> at the door.</p>\n';

const repeated = [
  ...[
    '<',
    '>',
    '&',
    '/',
    '=',
    '"',
    "'",
    ' ',
    '\n',
    '\r',
    '\r\n',
    '\0',
    '-',
    '!',
    '?',
    ']',
    '[',
    ';',
  ],
  ...[
    '</',
    '<!',
    '<?',
    '< ',
    '<1',
    '</ ',
    '</>',
    '<>',
    '<!>',
    '<?>',
    '</1',
    '<=',
    '<"',
    "<'",
    '<&',
  ],
  ...[
    '<a',
    '</a',
    '<a ',
    '</a ',
    '<a/',
    '<a>',
    '</a>',
    '<a/>',
    '<a b',
    '<a b=',
    '<a b="',
    "<a b='",
  ],
  ...['<a b="">', "<a b=''>", '<a b=c>', '<a b="c', '<a b=\'"', '<a "', "<a '", '<a =', '<a b c="'],
  ...['a ', 'a= ', 'a =', 'a="b"', 'a="', "a='b' ", '" ', '="', '/ ', ' /', 'a/'],
  ...['<!-', '<!--', '<!-->', '<!--->', '<!---->', '-->', '--!>', '--!', '<!-- --', '<!--<!--'],
  ...['<![CDATA[', '<![CDATA[]]>', ']]>', '<!doctype', '<!doctype ', '<!DOCTYPE a [', '<!DOCTYPE"'],
  ...["<!DOCTYPE '", '<!DOCTYPE a>', '<!DOCTYPE <', '<!ENTITY a "b">', '<?a', '<?a ?', '?>'],
  ...['<script>', '</script>', '</script', '<script></script>', '<script/>', '<script><!--'],
  ...['<title>', '</title', '<title></title>', '<textarea>&', '<style></styl', '<xmp></xmp/'],
  ...['<plaintext>', '<svg>', '<math><mi>', '<noscript>', '<b><i>', '<p><b><p>', '<div>'],
  ...[
    '&a',
    '&amp',
    '&amp;',
    '&#',
    '&#x',
    '&#9',
    '&#65;',
    '&#xfffffff',
    '&notin',
    '&colon;',
    '&bomb;',
  ],
  ...['<a b="&', '<a &amp=', '<a b=&notin', 'é', '\uD83D', '😀', '<é', '<a é'],
] as const;

/** Sources that begin with something and then go on with the same; so nothing of it ever ends. */
const begun: readonly (readonly [start: string, part: string])[] = [
  ...['a ', 'a=', 'a="b" ', "a='", 'a b=c ', '/', ' ', '<', '&amp', '="" ', 'é=1 '].map(
    (part) => ['<a ', part] as const,
  ),
  ...['"', '<', '&', '&amp;', '>'].map((part) => ["<a b='", part] as const),
  ...['<', '</', '</s', '</script', '</script ', '<!--', '-->', '&'].map(
    (part) => ['<script>', part] as const,
  ),
  ...['<', '</', '</title', '&amp', '&lt;'].map((part) => ['<title>', part] as const),
  ...['-', '--', '--!', '<', '>', '- ->'].map((part) => ['<!--', part] as const),
  ...['"', "'", '"\'', '<', '[', ']', '<!--', '<!-- -->', '<?', '<!ENTITY a "', 'a '].map(
    (part) => ['<!DOCTYPE a [', part] as const,
  ),
  ...[']', ']]', ']] >', '<![CDATA['].map((part) => ['<![CDATA[', part] as const),
  ...['?', '? >', '<?'].map((part) => ['<?a ', part] as const),
  ...['9', 'f', '0'].map((part) => ['&#x', part] as const),
  ...['a', '1'].map((part) => ['&a', part] as const),
];

const filled = (start: string, part: string, size: number) =>
  start + part.repeat(Math.ceil((size - start.length) / part.length));

function read(source: string, language: 'html' | 'xml'): void {
  // eslint-disable-next-line @typescript-eslint/no-unused-vars -- reading is the work
  for (const _ of tokenize(source, language, characterEntities));
}

describe('the work of tokenize', () => {
  const benign = filled('', prose, SIZE);
  const sources = [...repeated.map((part) => ['', part] as const), ...begun];
  for (const [start, part] of sources) {
    for (const language of ['html', 'xml'] as const) {
      it(`is linear in the length of ${JSON.stringify(`${start}${part}${part}…`)} as ${language}`, () => {
        const hostile = filled(start, part, SIZE);
        assertLinear((size) => read(filled(start, part, size), language), SIZE);
        assertCostsLike(
          () => read(benign, language),
          () => read(hostile, language),
        );
      });
    }
  }

  it('is linear in the number of different attributes of a tag', () => {
    const tag = (size: number) => {
      const attributes = Array.from({ length: size / 10 }, (_, index) => `a${index}=${index}`);
      return `<a ${attributes.join(' ')}>`;
    };
    const hostile = tag(SIZE);
    assertLinear((size) => read(tag(size), 'html'), SIZE);
    assertCostsLike(
      () => read(benign, 'html'),
      () => read(hostile, 'html'),
    );
  });
});

describe('the work of unknownEntities', () => {
  for (const part of ['&', '&a', '&amp', '&amp;', '&#9', '&#', ';', 'a']) {
    it(`is linear in the length of ${part}${part}…`, () => {
      assertLinear((size) => unknownEntities(filled('', part, size)), SIZE);
    });
  }
});
