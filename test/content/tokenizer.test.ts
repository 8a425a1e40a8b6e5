import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { characterEntities } from 'character-entities';
import fc from 'fast-check';
import { tokenize } from '../../src/content/tokenizer.js';
import { markupFiles, pieces, snippetsOf, type Attribute, type Piece } from '../helpers/markup.js';

type Case = readonly [source: string, ...pieces: Piece[]];

function table(title: string, cases: readonly Case[], language: 'html' | 'xml' = 'html') {
  describe(`tokenize, ${language}: ${title}`, () => {
    for (const [source, ...expected] of cases) {
      it(`reads ${JSON.stringify(source)}`, () => {
        assert.deepEqual(pieces(tokenize(source, language)), expected);
      });
    }
  });
}

/** The comments name the sections of the HTML Standard. */

// 13.2.3.5 and 13.2.5.1
table('text', [
  [''],
  ['plain', 'plain'],
  [' \n\t ', ' \n\t '],
  ['a\r\nb\rc\n\rd\r\r\n', 'a\nb\nc\n\nd\n\n'],
  ['a\0b', 'a\uFFFDb'],
  ['\uFEFF👩🏽‍🔬 张敬华 \uD83D', '\uFEFF👩🏽‍🔬 张敬华 \uD83D'],
  ['R&D &amp; &lt;b&gt; &copy2026 &bomb;', 'R&D & <b> ©2026 &bomb;'],
  ['&am<!-- -->p;', '&amp;'],
]);

// 13.2.5.6 and 7
table('what begins no tag', [
  ['<', '<'],
  ['a < b <', 'a < b <'],
  ['<<<', '<<<'],
  ['I <3 it', 'I <3 it'],
  ['<é> <张> <$x> <-> <_> <:> <=>', '<é> <张> <$x> <-> <_> <:> <=>'],
  ['<\0a>', '<\uFFFDa>'],
  ['< p>', '< p>'],
  ['<\u212A>', '<\u212A>'],
  ['<&lt;', '<<'],
  ['</', '</'],
  ['a</', 'a</'],
  ['<<p>', '<', ['p']],
  ['<</p>', '<', ['/p']],
]);

// 13.2.5.8
table('names of tags', [
  ['<p>a</p>', ['p'], 'a', ['/p']],
  ['<P>a</P>', ['p'], 'a', ['/p']],
  ['<Custom-ELEMENT>', ['custom-element']],
  ['<o:P>', ['o:p']],
  ['<a\0B>', ['a\uFFFDb']],
  ['<a<b>', ['a<b']],
  ['<a"\'=>', ['a"\'=']],
  ['<lin\u212A>', ['lin\u212A']],
  ['<aÀİ>', ['aÀİ']],
  ['<p\n></p\t>', ['p'], ['/p']],
  ['<p\f></p\r>', ['p'], ['/p']],
  ['<p\v></p\u00A0>', ['p\v'], ['/p\u00A0']],
  ['<h1></H1>', ['h1'], ['/h1']],
]);

// 13.2.5.32 to 35
table('names of attributes', [
  ['<a b>', ['a', ['b', '']]],
  ['<a B bC>', ['a', ['b', ''], ['bc', '']]],
  ['<a b=1 b=2 B=3>', ['a', ['b', '1']]],
  ['<a b b=2>', ['a', ['b', '']]],
  ['<a \u212A=1 k=2>', ['a', ['\u212A', '1'], ['k', '2']]],
  ['<a b\0=1>', ['a', ['b\uFFFD', '1']]],
  ['<a = =b =c=d ==>', ['a', ['=', 'b'], ['=c', 'd']]],
  ['<a/=b>', ['a', ['=b', '']]],
  ['<a ==>', ['a', ['=', '']]],
  ['<a ===b>', ['a', ['=', '=b']]],
  ['<a "b\'<>', ['a', ['"b\'<', '']]],
  ['<a\nb\tc\fd\re>', ['a', ['b', ''], ['c', ''], ['d', ''], ['e', '']]],
  ['<a/b/c=d/ >', ['a', ['b', ''], ['c', 'd/']]],
  [
    '<a @b :c #d [e] (f) {g}>',
    ['a', ['@b', ''], [':c', ''], ['#d', ''], ['[e]', ''], ['(f)', ''], ['{g}', '']],
  ],
  ['<a &amp;=b>', ['a', ['&amp;', 'b']]],
  ['<a __proto__=b constructor>', ['a', ['__proto__', 'b'], ['constructor', '']]],
  ['<a b="c"d=\'e\'f>', ['a', ['b', 'c'], ['d', 'e'], ['f', '']]],
]);

// 13.2.5.35 to 39
table('values of attributes', [
  ['<a b="c">', ['a', ['b', 'c']]],
  ["<a b='c'>", ['a', ['b', 'c']]],
  ['<a b=c>', ['a', ['b', 'c']]],
  ['<a b=>', ['a', ['b', '']]],
  ['<a b="" c=\'\'>', ['a', ['b', ''], ['c', '']]],
  ['<a b = "c" d\n=\n\'e\' f\t=\tg>', ['a', ['b', 'c'], ['d', 'e'], ['f', 'g']]],
  ['<a b= c=d>', ['a', ['b', 'c=d']]],
  ['<a b= >', ['a', ['b', '']]],
  ['<a b=/>', ['a', ['b', '/']]],
  ['<a b=c/>d', ['a', ['b', 'c/']], 'd'],
  ['<a b=c/d?e=f&g#h>', ['a', ['b', 'c/d?e=f&g#h']]],
  ['<a b=c"d\'e<f`g=h>', ['a', ['b', 'c"d\'e<f`g=h']]],
  ['<a b="\'" c=\'"\'>', ['a', ['b', "'"], ['c', '"']]],
  ['<a b="c>d" e=\'</a>\'>', ['a', ['b', 'c>d'], ['e', '</a>']]],
  ['<a b="<!--">-->', ['a', ['b', '<!--']], '-->'],
  ['<a b=“c”>', ['a', ['b', '“c”']]],
  ['<a b=`c d`>', ['a', ['b', '`c'], ['d`', '']]],
  ['<a b=\u00A0c\vd>', ['a', ['b', '\u00A0c\vd']]],
  ['<a b="c\r\nd\0e">', ['a', ['b', 'c\nd\uFFFDe']]],
  ['<a b="&amp;&lt;&#65;&bomb;">', ['a', ['b', '&<A&bomb;']]],
  ['<a b=&quot;c&quot;>', ['a', ['b', '"c"']]],
  ['<a b="?c&copy=d&copyd&copy">', ['a', ['b', '?c&copy=d&copyd©']]],
  ['<a b="""c">', ['a', ['b', ''], ['"c"', '']]],
]);

// 13.2.5.40
table('closed tags', [
  ['<br/>', ['br/']],
  ['<br />', ['br/']],
  ['<br//>', ['br/']],
  ['<br/ />', ['br/']],
  ['<br / >', ['br']],
  ['<a b/>', ['a/', ['b', '']]],
  ['<a b="c"/>', ['a/', ['b', 'c']]],
  ['<a b=c />', ['a/', ['b', 'c']]],
  ['<p/>a</p/>', ['p/'], 'a', ['/p']],
]);

// 13.2.5.7
table('end tags', [
  ['</p a=b C>d', ['/p'], 'd'],
  ['</p a="b > c">d', ['/p'], 'd'],
  ["</p '>' >d", ['/p'], "' >d"],
  ['</B></b ></b\n></B/>', ['/b'], ['/b'], ['/b'], ['/b']],
]);

// 13.2.5.43 to 52
table('comments', [
  ['a<!-- b -->c', 'ac'],
  ['a<!---->b', 'ab'],
  ['a<!-->b', 'ab'],
  ['a<!--->b', 'ab'],
  ['a<!----->b', 'ab'],
  ['a<!-- <p> & "\' -- - > -> --->b', 'ab'],
  ['a<!-- --!>b', 'ab'],
  ['a<!----!>b', 'ab'],
  ['a<!---!>b-->c', 'ac'],
  ['a<!--!>b-->c', 'ac'],
  ['a<!-- --!x -->b', 'ab'],
  ['a<!-- --!-->b', 'ab'],
  ['a<!-- -- >b-->c', 'ac'],
  ['a<!-- <!-- -->b-->', 'ab-->'],
  ['a<!--\0\r-->b', 'ab'],
  ['a<!-- <p>b</p>', 'a'],
  ['a<!--', 'a'],
  ['a<!--b--', 'a'],
  ['<!--><img src=x>-->', ['img', ['src', 'x']], '-->'],
]);

// 13.2.5.41 and 42, 13.2.5.53 to 68
table('bogus comments and doctypes', [
  ['a<!>b', 'ab'],
  ['a<!b>c', 'ac'],
  ['a<!-b->c', 'ac'],
  ['a<!', 'a'],
  ['a<!b', 'a'],
  ['a<?>b', 'ab'],
  ['a<?xml version="1.0"?>b', 'ab'],
  ['a<?php echo "<p>" ?>b', 'a" ?>b'],
  ['a<?', 'a'],
  ['a</>b', 'ab'],
  ['a</ p>b', 'ab'],
  ['a</1>b', 'ab'],
  ['a</é', 'a'],
  ['a</\0p>b', 'ab'],
  ['<!doctype html>a', 'a'],
  ['<!DOCTYPE html PUBLIC "a>b">c', 'b">c'],
  ['a<![CDATA[b]]>c', 'ac'],
  ['a<![CDATA[b>c]]>d', 'ac]]>d'],
  ['a<![if !supportLists]>b<![endif]>c', 'abc'],
  ['a<!--[if mso]><p>b</p><![endif]-->c', 'ac'],
]);

// 13.2.5.2 to 5, 9 to 14 and 27
table('elements with text only', [
  ['<script>a<b>&amp;</b></script>c', ['script'], 'a<b>&amp;</b>', ['/script'], 'c'],
  ['<style>a > b</style>', ['style'], 'a > b', ['/style']],
  ['<xmp><p>&lt;</xmp>', ['xmp'], '<p>&lt;', ['/xmp']],
  ['<iframe><p>&lt;</iframe>', ['iframe'], '<p>&lt;', ['/iframe']],
  ['<noembed><p>&lt;</noembed>', ['noembed'], '<p>&lt;', ['/noembed']],
  ['<noframes><p>&lt;</noframes>', ['noframes'], '<p>&lt;', ['/noframes']],
  ['<textarea><p>&lt;&copy</textarea>', ['textarea'], '<p><©', ['/textarea']],
  ['<title><p>&lt;&copy</title>', ['title'], '<p><©', ['/title']],
  ['<noscript><p>&lt;</noscript>', ['noscript'], ['p'], '<', ['/noscript']],
  ['<listing><p></listing>', ['listing'], ['p'], ['/listing']],
  ['<scripts><p></scripts>', ['scripts'], ['p'], ['/scripts']],
  ['<x-script><p></x-script>', ['x-script'], ['p'], ['/x-script']],
  ['<script></script>', ['script'], ['/script']],
  ['<SCRIPT a=b><p></sCRIPT>', ['script', ['a', 'b']], '<p>', ['/script']],
  ['<script></scripts></script>', ['script'], '</scripts>', ['/script']],
  ['<script></style></script>', ['script'], '</style>', ['/script']],
  ['<script>\u017F</\u017Fcript></script>', ['script'], '\u017F</\u017Fcript>', ['/script']],
  ['<script>a</script >b', ['script'], 'a', ['/script'], 'b'],
  ['<script>a</script\n>b', ['script'], 'a', ['/script'], 'b'],
  ['<script>a</script\t\f\r>b', ['script'], 'a', ['/script'], 'b'],
  ['<script>a</script/>b', ['script'], 'a', ['/script'], 'b'],
  ['<script>a</script b=">">c', ['script'], 'a', ['/script'], 'c'],
  ['<script>a</script', ['script'], 'a</script'],
  ['<script>a</script ', ['script'], 'a</script '],
  ['<script>a<p>b', ['script'], 'a<p>b'],
  ['<script>', ['script']],
  ['<script><!-- </script> -->', ['script'], '<!-- ', ['/script'], ' -->'],
  ['<script><!--<script></script>-->', ['script'], '<!--<script>', ['/script'], '-->'],
  ['<script>a\0b\r\n</script>', ['script'], 'a\uFFFDb\n', ['/script']],
  ['<style></style></style>', ['style'], ['/style'], ['/style']],
  ['<title>a<title>b</title>c', ['title'], 'a<title>b', ['/title'], 'c'],
  ['<textarea>&lt', ['textarea'], '<'],
  ['<plaintext>a</plaintext><p>&amp;', ['plaintext'], 'a</plaintext><p>&amp;'],
  ['<plaintext>', ['plaintext']],
  ['a</script>b</title>', 'a', ['/script'], 'b', ['/title']],
]);

table('elements with text only that are closed at once, as in XHTML', [
  ['<iframe src="a"/>b<p>', ['iframe/', ['src', 'a']], ['/iframe'], 'b', ['p']],
  ['<script />a<b>', ['script/'], ['/script'], 'a', ['b']],
  ['<svg><title/><g/></svg>', ['svg'], ['title/'], ['/title'], ['g/'], ['/svg']],
  ['<script/>a</script>b', ['script/'], ['/script'], 'a', ['/script'], 'b'],
  ['<plaintext/><p>', ['plaintext/'], ['/plaintext'], ['p']],
  ['<iframe src=a/>b', ['iframe', ['src', 'a/']], 'b'],
]);

table('a tag that the source ends in is text', [
  ['<p', '<p'],
  ['a<p', 'a<p'],
  ['a<p ', 'a<p '],
  ['a<p/', 'a<p/'],
  ['a</p', 'a</p'],
  ['a</p ', 'a</p '],
  ['a<p b', 'a<p b'],
  ['a<p b=', 'a<p b='],
  ['a<p b="', 'a<p b="'],
  ['a<p b="c"', 'a<p b="c"'],
  ['a<p b="c>d</p><p>e', 'a<p b="c>d</p><p>e'],
  ["a<p b='c>d</p>", "a<p b='c>d</p>"],
  ['if a<b and c &lt; d', 'if a<b and c < d'],
  ['<b>a</b><img alt="AT&amp;T', ['b'], 'a', ['/b'], '<img alt="AT&T'],
]);

// XML 1.0, 2.3 and 3.1
table(
  'tags',
  [
    ['<a>b</a>', ['a'], 'b', ['/a']],
    ['<A bC="d"/>', ['A/', ['bC', 'd']]],
    ['<dc:Date xml:Lang="en">a</dc:Date>', ['dc:Date', ['xml:Lang', 'en']], 'a', ['/dc:Date']],
    ['<a b="1" B="2" b="3"/>', ['a/', ['b', '1'], ['B', '2']]],
    ['<数 值="一"/><_/><:/><é/>', ['数/', ['值', '一']], ['_/'], [':/'], ['é/']],
    ['<a b=c d/>', ['a/', ['b', 'c'], ['d', '']]],
    ['<a\nb\r\n=\r"c"\t></a\n>', ['a', ['b', 'c']], ['/a']],
    ['1 < 2 <3 <-> <', '1 < 2 <3 <-> <'],
    ['a</>b</ c>d</1', 'abd'],
    ['a<b c="', 'a<b c="'],
  ],
  'xml',
);

table(
  'all elements are alike',
  [
    ['<script>a<b/></script>', ['script'], 'a', ['b/'], ['/script']],
    ['<title>a<b/></title>', ['title'], 'a', ['b/'], ['/title']],
    ['<title/><style/><plaintext/>a', ['title/'], ['style/'], ['plaintext/'], 'a'],
    ['<Script></script>', ['Script'], ['/script']],
  ],
  'xml',
);

// XML 1.0, 2.5 to 2.8
table(
  'comments, processing instructions, CDATA, document types',
  [
    ['a<!-- <b> -->c', 'ac'],
    ['a<!---->b', 'ab'],
    ['a<!--> -->b', 'ab'],
    ['a<!-- --!> -->b', 'ab'],
    ['a<!-- b', 'a'],
    ['<?xml version="1.0"?>a', 'a'],
    ['a<?b > ? c?>d', 'ad'],
    ['a<?b', 'a'],
    ['a<![CDATA[<b> &amp; ]] ]>]]>c', 'a<b> &amp; ]] ]>c'],
    ['a<![CDATA[]]>b', 'ab'],
    ['a<![CDATA[b]]]]><![CDATA[>c]]>', 'ab]]>c'],
    ['a<![CDATA[b\r\n\0]]>', 'ab\n\uFFFD'],
    ['a<![CDATA[<b>', 'a<b>'],
    ['a<![CDATA[', 'a'],
    ['a<![cdata[b]]>c', 'ac'],
    ['a]]>b', 'a]]>b'],
    ['<!DOCTYPE a>b', 'b'],
    ['<!DOCTYPE a SYSTEM "b>c">d', 'd'],
    ["<!DOCTYPE a PUBLIC 'b>c' \"d>'\">e", 'e'],
    ['<!DOCTYPE a [<!ENTITY b "]>"><!ATTLIST c d CDATA \'>\'>]>e', 'e'],
    ['<!DOCTYPE a [ <!-- \' > ]> " --> <?b \' > ]> " ?> %c; ]>d', 'd'],
    ['<!DOCTYPE a [<!ENTITY b "', ''],
    ['a<!DOCTYPE', 'a'],
    ['a<!', 'a'],
    ['a<!>b', 'ab'],
    ['a<!ELEMENT b ANY>c', 'ac'],
  ].map(([source = '', text]) => (text ? [source, text] : [source])),
  'xml',
);

// XML 1.0, 4.1 and 4.6
table(
  'references',
  [
    ['&amp;&lt;&gt;&quot;&apos;', '&<>"\''],
    ['&#65;&#x41;&#150;&#0;', 'AA–\uFFFD'],
    ['&nbsp;&eacute;&mdash;', '\u00A0é—'],
    ['&amp;lt;b&amp;gt;', '&lt;b&gt;'],
    ['<a b="&lt;&#10;&nbsp;"/>', ['a/', ['b', '<\n\u00A0']]],
    ['https://newsroom.example/?a=1&copy=2&lt=3', 'https://newsroom.example/?a=1&copy=2&lt=3'],
    [
      '<!DOCTYPE a [<!ENTITY bomb "boom"><!ENTITY b SYSTEM "file:///etc/passwd">]><a>&bomb;&b;</a>',
      ['a'],
      '&bomb;&b;',
      ['/a'],
    ],
    ['<!DOCTYPE a [<!ENTITY amp "b"><!ENTITY nbsp "c">]>&amp;&nbsp;', '&\u00A0'],
    ['<!DOCTYPE a [<!ENTITY % b "<!ENTITY c \'d\'>"> %b;]>&c;', '&c;'],
  ],
  'xml',
);

describe('tokenize', () => {
  const ended = { ...characterEntities, own: 'x' };

  it('knows more names when given them, in text, attributes and titles', () => {
    for (const language of ['html', 'xml'] as const) {
      const source = '<a b="&colon;&own;">&Tab;&own;</a>';
      const expected = [['a', ['b', ':x']], '\tx', ['/a']];
      assert.deepEqual(pieces(tokenize(source, language, ended)), expected);
    }
    assert.deepEqual(pieces(tokenize('<title>&own;', 'html', ended)), [['title'], 'x']);
    assert.deepEqual(pieces(tokenize('<style>&own;', 'html', ended)), [['style'], '&own;']);
  });

  it('gives one token after the other, and can be left', () => {
    const tokens = tokenize('a<b>c');
    assert.deepEqual(tokens.next().value, { kind: 'text', text: 'a' });
    const open = { kind: 'open', name: 'b', attributes: new Map(), closed: false };
    assert.deepEqual(tokens.next().value, open);
    tokens.return();
    assert.deepEqual(tokens.next(), { value: undefined, done: true });
  });

  it('can read several sources at once', () => {
    const sources = ['<a b=c>d<!-- e --></a>', '<script>f</script>g<h>', 'i&amp;<j'];
    const readers = sources.map((source) => ({ tokens: tokenize(source), read: [] as unknown[] }));
    for (let round = 0; round < 10; round++) {
      for (const { tokens, read } of readers) read.push(tokens.next().value);
    }
    for (const [index, source] of sources.entries()) {
      const read = readers[index]?.read.filter((token) => token !== undefined);
      assert.deepEqual(read, [...tokenize(source)]);
    }
  });

  it('gives no empty text', () => {
    for (const source of markupFiles.flatMap(snippetsOf)) {
      for (const language of ['html', 'xml'] as const) {
        for (const token of tokenize(source, language)) {
          if (token.kind === 'text') assert.notEqual(token.text, '', source);
          else assert.notEqual(token.name, '', source);
        }
      }
    }
  });
});

const anyLanguage = fc.constantFrom('html', 'xml');

describe('tokenize, for any source', () => {
  const bits = fc.constantFrom(
    ...[
      '<',
      '>',
      '/',
      '=',
      '"',
      "'",
      ' ',
      '\r',
      '\0',
      '!',
      '-',
      '--',
      '?',
      '[',
      ']',
      '&',
      ';',
      '#',
    ],
    ...['a', 'B', 'é', '张', '<!--', '-->', '<![CDATA[', ']]>', '<!DOCTYPE', '<script>', '</title'],
  );
  const sources = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(bits).map((parts) => parts.join('')),
  );

  it('never throws, and gives clean names', () => {
    fc.assert(
      fc.property(sources, anyLanguage, (source, language) => {
        for (const token of tokenize(source, language)) {
          if (token.kind === 'text') assert.doesNotMatch(token.text, /\0/);
          else {
            assert.match(token.name, /^[a-z_:\u0080-\uFFFF][^\0\s/>]*/i);
            if (language === 'html') assert.doesNotMatch(token.name, /[A-Z]/);
          }
        }
      }),
      { numRuns: 5_000 },
    );
  });

  it('gives back text without < and & as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), anyLanguage, (source, language) => {
        const text = source.replace(/[<&\r\0]/g, '');
        assert.deepEqual(pieces(tokenize(text, language)), text ? [text] : []);
      }),
      { numRuns: 2_000 },
    );
  });

  it('takes nothing from what comes later: tags before the end stay when more is added', () => {
    fc.assert(
      fc.property(sources, sources, (start, more) => {
        const before = pieces(tokenize(`${start}<p>`));
        const after = pieces(tokenize(`${start}<p>${more}`));
        const tag = before.at(-1);
        if (Array.isArray(tag)) assert.deepEqual(after.slice(0, before.length), before);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('tokenize, of a tree that was written', () => {
  interface Element {
    readonly name: string;
    readonly attributes: readonly Attribute[];
    readonly children: readonly (Element | string)[];
  }
  const character = fc.oneof(
    fc.constantFrom(
      '<',
      '>',
      '&',
      '"',
      "'",
      '=',
      '/',
      ' ',
      '\n',
      ';',
      '-',
      ']',
      '张',
      'amp',
      'lt;',
    ),
    fc.string({ minLength: 1, maxLength: 2 }),
  );
  const text = fc.array(character, { minLength: 1, maxLength: 5 }).map((parts) => parts.join(''));
  const attributes = fc.uniqueArray(
    fc.tuple(fc.constantFrom('href', 'title', 'data-x', 'xml:lang', 'é'), text),
    { selector: ([name]) => name, maxLength: 3 },
  );
  const { tree } = fc.letrec<{ tree: Element; child: Element | string }>((tie) => ({
    tree: fc.record({
      name: fc.constantFrom('p', 'a', 'h1', 'dc:date', 'x-y', 'scripts'),
      attributes,
      children: fc.array(tie('child'), { maxLength: 4, depthIdentifier: 'tree' }),
    }),
    child: fc.oneof({ maxDepth: 4, depthIdentifier: 'tree' }, text, tie('tree')),
  }));

  const escape = (value: string) =>
    value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&#34;');
  const write = ({ name, attributes, children }: Element): string => {
    const written = attributes.map(([name, value]) => ` ${name}="${escape(value)}"`);
    const inside = children.map((child) =>
      typeof child === 'string' ? escape(child) : write(child),
    );
    return `<${name}${written.join('')}>${inside.join('')}</${name}>`;
  };
  const list = ({ name, attributes, children }: Element): readonly Piece[] => [
    [name, ...attributes],
    ...children.flatMap((child) => (typeof child === 'string' ? [child] : list(child))),
    [`/${name}`],
  ];
  const joined = (all: readonly Piece[]) =>
    all.reduce<Piece[]>((rest, piece) => {
      const last = rest.at(-1);
      if (typeof last !== 'string' || typeof piece !== 'string') return [...rest, piece];
      return [...rest.slice(0, -1), last + piece];
    }, []);

  it('gives the tree back', () => {
    fc.assert(
      fc.property(tree, anyLanguage, (root, language) => {
        assert.deepEqual(pieces(tokenize(write(root), language)), joined(list(root)));
      }),
      { numRuns: 2_000 },
    );
  });
});
