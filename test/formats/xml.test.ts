import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { parseDocument } from 'htmlparser2';
import { readText } from '../../src/core.js';
import { htmlText } from '../../src/content/html-text.js';
import { tokenize } from '../../src/content/tokenizer.js';
import { parseXml } from '../../src/formats/xml.js';
import * as limits from '../../src/release/limits.js';
import { assertLinear } from '../helpers/cost.js';
import { repository } from '../helpers/data.js';
import { pieces } from '../helpers/markup.js';

/** A document with what was said of it. */
function parse(text: string) {
  const findings: string[] = [];
  const document = parseXml(text, (path, code, detail) => {
    findings.push(`${code} ${path}: ${detail}`);
  });
  return { document, findings };
}

/** A document that is well-formed. */
function tree(text: string) {
  const { document, findings } = parse(text);
  assert.deepEqual(findings, []);
  return document;
}

/** What a piece of markup becomes in a description. */
const html = (content: string, declarations = '') =>
  tree(`<a ${declarations}><description>${content}</description></a>`) as {
    a: { description: [{ '#html': string; '#text': string }] };
  };
const markup = (content: string, declarations?: string) =>
  html(content, declarations).a.description[0]['#html'];

describe('parseXml', () => {
  for (const [name, text, expected] of [
    ['an empty element', '<a/>', { a: {} }],
    ['text', '<a> T </a>', { a: { '#text': 'T' } }],
    ['attributes', `<a b="1" C='2' d="3"/>`, { a: { '@b': '1', '@C': '2', '@d': '3' } }],
    [
      'elements of one name as a list, even when there is one',
      '<a><b>1</b><c/><b>2</b></a>',
      { a: { b: [{ '#text': '1' }, { '#text': '2' }], c: [{}] } },
    ],
    ['text beside elements', '<a>1<b>2</b>3</a>', { a: { b: [{ '#text': '2' }], '#text': '13' } }],
    [
      'CDATA as text',
      '<a>x <![CDATA[<b>&amp;</b>]]> y <![CDATA[]]]]></a>',
      { a: { '#text': 'x <b>&amp;</b> y ]]' } },
    ],
    [
      'character references, those of HTML too',
      '<a b="&lt;&#65;&nbsp;">&amp;amp; &#x4E2D; &eacute;</a>',
      { a: { '@b': '<A\u00A0', '#text': '&amp; 中 é' } },
    ],
    [
      'nothing of declarations, comments and instructions',
      '\uFEFF<?xml version="1.0"?>\n<!-- <c> -->\n<?x <d> ?><a><!-- <b/> --><?y?>T</a>\n<!-- e -->',
      { a: { '#text': 'T' } },
    ],
    ['the root alone', 'x<a/>y<b/>', { a: {} }],
    [
      'attributes and elements of the same name apart',
      '<a b="1"><b>2</b></a>',
      { a: { '@b': '1', b: [{ '#text': '2' }] } },
    ],
  ] as const) {
    it(`reads ${name}`, () => assert.deepEqual(tree(text), expected));
  }

  it('reads a tree as another parser does', () => {
    const text = `<?xml version="1.0"?><!DOCTYPE r><r a="1 &lt; 2">
      <x><y n='&quot;'>T &amp; <![CDATA[<U>]]></y><z/></x><x>V<!-- W --></x></r>`;
    interface Other {
      name: string;
      attribs: Record<string, string>;
      children: (Other & { type: string; data: string })[];
    }
    const convert = ({ attribs, children }: Other): object => {
      const texts = children.map(({ type, data, children: inner }) =>
        type === 'text' ? data : type === 'cdata' ? (inner[0]?.data ?? '') : '',
      );
      const text = texts.join('').trim();
      const elements = children.filter(({ type }) => type === 'tag');
      const names = [...new Set(elements.map(({ name }) => name))];
      return {
        ...Object.fromEntries(Object.entries(attribs).map(([key, value]) => [`@${key}`, value])),
        ...Object.fromEntries(
          names.map((name) => [name, elements.filter((one) => one.name === name).map(convert)]),
        ),
        ...(text && { '#text': text }),
      };
    };
    const root = parseDocument(text, { xmlMode: true }).children.find(
      ({ type }) => (type as string) === 'tag',
    );
    assert.deepEqual(tree(text), { r: convert(root as unknown as Other) });
  });
});

describe('namespaces', () => {
  const dc = 'http://purl.org/dc/elements/1.1/';
  const atom = 'http://www.w3.org/2005/Atom';
  for (const [name, text, expected] of [
    ['are known by what they are', `<a xmlns:x="${dc}"><x:date/></a>`, { a: { 'dc:date': [{}] } }],
    [
      'end with their element',
      `<a><b xmlns:x="${dc}"><x:d/></b><x:d/></a>`,
      { a: { b: [{ 'dc:d': [{}] }], 'x:d': [{}] } },
    ],
    [
      'may be declared again within',
      `<a xmlns:x="${dc}"><b xmlns:x="http://search.yahoo.com/mrss/"><x:d/></b><x:d/></a>`,
      { a: { b: [{ 'media:d': [{}] }], 'dc:d': [{}] } },
    ],
    [
      'are known without prefix',
      `<rss><link xmlns="${atom}" href="u"/></rss>`,
      { rss: { 'atom:link': [{ '@href': 'u' }] } },
    ],
    [
      'are known when written carelessly',
      '<a xmlns:x="https://purl.org/dc/elements/1.1" xmlns:y=" HTTP://www.Search.yahoo.com/mrss "><x:d/><y:e/></a>',
      { a: { 'dc:d': [{}], 'media:e': [{}] } },
    ],
    ['of the root need no prefix', `<feed xmlns="${atom}"><id/></feed>`, { feed: { id: [{}] } }],
    [
      'of the root need no prefix, whatever it is',
      `<x:feed xmlns:x="${atom}"><x:id/></x:feed>`,
      { feed: { id: [{}] } },
    ],
    [
      'of the root of RSS are an accident',
      `<rss xmlns="${atom}" xmlns:a="${atom}"><link/><a:link/></rss>`,
      { rss: { link: [{}], 'atom:link': [{}] } },
    ],
    [
      'of RSS 1.0 need no prefix, RDF does',
      '<RDF xmlns="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:r="http://purl.org/rss/1.0/" ' +
        'xmlns:q="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><r:item q:about="u"/></RDF>',
      { 'rdf:RDF': { item: [{ '@rdf:about': 'u' }] } },
    ],
    [
      'that are unknown keep their prefix, also when it isn’t declared',
      '<a xmlns:x="http://x.example/"><x:b x:c="1"/><dc:d/><e xmlns="http://e.example/"/></a>',
      { a: { 'x:b': [{ '@x:c': '1' }], 'dc:d': [{}], e: [{}] } },
    ],
    [
      'don’t reach attributes without a prefix',
      `<feed xmlns="${atom}" xmlns:dc="${dc}"><b c="1" xml:lang="de" dc:d="2"/></feed>`,
      { feed: { b: [{ '@c': '1', '@xml:lang': 'de', '@dc:d': '2' }] } },
    ],
  ] as const) {
    it(name, () => assert.deepEqual(tree(text), expected));
  }
});

describe('markup in XML', () => {
  for (const [name, content, expected] of [
    ['keeps its order', 'A <b>c</b> d <i>e <u>f</u></i> g', 'A <b>c</b> d <i>e <u>f</u></i> g'],
    ['has no prefix', '<h:p xmlns:h="u" xml:lang="de" h:x="1">A</h:p>', '<p lang="de">A</p>'],
    ['knows elements without an end', 'A<br/><br></br>B<img src="a"/>', 'A<br><br>B<img src="a">'],
    ['ends elements that have one', '<p/><a name="b"/>', '<p></p><a name="b"></a>'],
    [
      'escapes text',
      'A <b>&lt;c&gt; &amp;amp; <![CDATA[<d>]]></b>',
      'A <b>&lt;c&gt; &amp;amp; &lt;d&gt;</b>',
    ],
    [
      'escapes text before its first tag',
      '&lt;i&gt; &amp;lt; <![CDATA[<u>]]><b/>&lt;s&gt;',
      '&lt;i&gt; &amp;lt; &lt;u&gt;<b></b>&lt;s&gt;',
    ],
    [
      'escapes attributes',
      '<a title="&quot;&gt;&lt;b&gt;&amp;quot;" href=\'"\'>x</a>',
      '<a title="&quot;&gt;&lt;b&gt;&amp;quot;" href="&quot;">x</a>',
    ],
    [
      'leaves out what HTML can’t write',
      '<b é="1" c.d="2" onclick="e"><é>f</é></b>',
      '<b onclick="e">f</b>',
    ],
    [
      'keeps scripts for the reader to refuse',
      '<script>&lt;/script&gt;</script>',
      '<script>&lt;/script&gt;</script>',
    ],
  ] as const) {
    it(name, () => assert.equal(markup(content), expected));
  }

  it('is read by HTML as it stood in XML', () => {
    const content =
      '<p class="&lt;">A &amp;lt; <b>&quot;B&quot;</b><br/>C &gt; D</p><ul><li>é</li></ul>';
    const tags = (text: string, language: 'html' | 'xml') =>
      pieces(tokenize(text, language)).map((piece) =>
        typeof piece === 'string' ? piece : [piece[0].replace(/\/$/, ''), ...piece.slice(1)],
      );
    assert.deepEqual(tags(markup(content), 'html'), tags(content, 'xml'));
    assert.equal(htmlText(markup(content)), 'A &lt; "B"\nC > D\n\né');
  });

  it('is markup only where text is meant for readers', () => {
    const rss = (content: string) =>
      tree(`<rss xmlns:h="http://www.w3.org/1999/xhtml">${content}</rss>`);
    assert.deepEqual(rss('<content><b/></content>'), {
      rss: { content: [{ '#html': '<b></b>' }] },
    });
    assert.deepEqual(rss('<h:body><h:p>A</h:p></h:body>'), {
      rss: { 'xhtml:body': [{ '#html': '<p>A</p>' }] },
    });
    assert.deepEqual(rss('<m><b>A</b></m>'), { rss: { m: [{ b: [{ '#text': 'A' }] }] } });
  });

  it('has absolute addresses, as far as xml:base says', () => {
    const within =
      '<p><a href="d">A</a><img src="/e"/><a href="#f">B</a><a href="https://g.example/h">C</a></p>';
    assert.equal(
      markup(
        `<div xml:base="c/">${within}</div><a href="i">D</a>`,
        'xml:base="https://x.example/a/b"',
      ),
      '<div><p><a href="https://x.example/a/c/d">A</a><img src="https://x.example/e">' +
        '<a href="#f">B</a><a href="https://g.example/h">C</a></p></div><a href="https://x.example/a/i">D</a>',
    );
    assert.match(markup(within), /href="d".*src="\/e"/);
  });
});

describe('XML that isn’t well-formed', () => {
  for (const [name, text, expected, finding] of [
    [
      'has elements without an end',
      '<a><b>1<c>2</b><d/></a>',
      { a: { b: [{ c: [{ '#text': '2' }], '#text': '1' }], d: [{}] } },
      'xml-invalid /a/b/0/c/0: <c> has no end',
    ],
    [
      'has ends without an element',
      '<a><b></c></b></d></a>',
      { a: { b: [{}] } },
      'xml-invalid /a/b/0: </c> ends nothing',
    ],
    [
      'stops in the middle',
      '<a><b>1</b><b>2',
      { a: { b: [{ '#text': '1' }, { '#text': '2' }] } },
      'xml-incomplete /a/b/1: it ends in the middle',
    ],
    [
      'stops in its last tag',
      '<a><b/></a',
      { a: { b: [{}], '#text': '</a' } },
      'xml-incomplete /a: it ends in the middle',
    ],
    ['has no root', ' x & y ', {}, 'xml-incomplete : it ends in the middle'],
    ['is nothing', '', {}, 'xml-incomplete : it ends in the middle'],
    [
      'crosses its tags',
      '<a><b><c></b></c></a>',
      { a: { b: [{ c: [{}] }] } },
      'xml-invalid /a/b/0/c/0: <c> has no end',
    ],
    [
      'lacks the end of a text before an item',
      '<rss><channel><title>T<link>u<item><title>A</title></item></channel></rss>',
      {
        rss: {
          channel: [{ title: [{ '#html': 'T<link>u' }], item: [{ title: [{ '#text': 'A' }] }] }],
        },
      },
      'xml-invalid /rss/channel/0/title/0: <link> has no end',
    ],
    [
      'has markup without an end',
      '<a><title>T<br>U<b>V</title><c/></a>',
      { a: { title: [{ '#html': 'T<br>U<b>V</b>' }], c: [{}] } },
      'xml-invalid /a/title/0: <b> has no end',
    ],
    ['has bare characters', '<a>1 < 2 & 3 > 2</a>', { a: { '#text': '1 < 2 & 3 > 2' } }, undefined],
  ] as const) {
    it(`is read when it ${name}`, () => {
      const { document, findings } = parse(text);
      assert.deepEqual(document, expected);
      assert.deepEqual(findings, finding === undefined ? [] : [finding]);
    });
  }

  it('is named once, not tag by tag', () => {
    assert.equal(parse(`<a>${'</b>'.repeat(1000)}</a>`).findings.length, 1);
  });

  it('is a warning among the problems of what was read', async () => {
    const { releases, problems } = await readText(
      '<rss><channel><item><title>T</title></channel></rss>',
    );
    assert.deepEqual(releases, [{ headline: 'T' }]);
    assert.deepEqual(
      problems.map(({ severity, code, path }) => `${severity} ${code} ${path}`),
      ['warning xml-invalid /rss/channel/0/item/0'],
    );
  });

  it('is an error where it was cut off, and what stands before is read', async () => {
    for (const name of ['ferry.rss', 'ferry.atom', 'ferry.rdf']) {
      const text = await readFile(new URL(`demo/formats/${name}`, repository), 'utf8');
      const whole = await readText(text);
      const half = await readText(text.slice(0, text.lastIndexOf('.</') + 1));
      const errors = half.problems.filter(({ severity }) => severity === 'error');
      assert.deepEqual(
        errors.map(({ code, message }) => `${code}: ${message}`),
        ['xml-incomplete: xml incomplete: it ends in the middle'],
      );
      assert.equal(half.releases[0]?.headline, whole.releases[0]?.headline);
    }
  });

  it('is an error where it was cut off before anything could be read', async () => {
    const { releases, problems } = await readText('<?xml version="1.0"?><rss versi');
    assert.deepEqual(releases, []);
    assert.equal(problems[0]?.message, 'xml incomplete: it ends in the middle');
  });

  it('of another kind is not read', async () => {
    for (const [text, format] of [
      ['<opml version="2.0"/>', 'opml'],
      ['<svg xmlns="http://www.w3.org/2000/svg"/>', 'svg'],
      ['<toString/>', 'toString'],
      ['<__proto__/>', '__proto__'],
    ] as const) {
      const { releases, problems } = await readText(text);
      assert.deepEqual(releases, []);
      assert.deepEqual(problems, [
        {
          path: '',
          code: 'format-unsupported',
          severity: 'error',
          message: `format unsupported: ${format}`,
        },
      ]);
    }
  });
});

describe('hostile XML', () => {
  it('expands nothing that a document declares', () => {
    const lines = Array.from(
      { length: 20 },
      (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`,
    );
    const bomb = `<!DOCTYPE a [<!ENTITY l0 "lol">${lines.join('')}]><a b="&l20;">&l20;</a>`;
    assert.deepEqual(tree(bomb), { a: { '@b': '&l20;', '#text': '&l20;' } });
  });

  it('fetches nothing, whatever it names', () => {
    const text =
      '<!DOCTYPE a SYSTEM "https://x.example/a.dtd" [<!ENTITY e SYSTEM "file:///etc/passwd">' +
      '<!ENTITY % p SYSTEM "https://x.example/p"> %p;]><a>&e;</a>';
    assert.deepEqual(tree(text), { a: { '#text': '&e;' } });
  });

  it('changes no prototype by its names', () => {
    const before = Object.getOwnPropertyNames(Object.prototype);
    const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];
    for (const name of names) {
      const document = tree(
        `<${name} ${name}="1" xmlns:${name}="u"><${name}>T</${name}><${name}/><${name}:x/></${name}>`,
      );
      assert.deepEqual(Object.keys(document), [name]);
      assert.ok(Object.hasOwn(document, name));
      const root = Object.getOwnPropertyDescriptor(document, name)?.value as object;
      assert.equal(Object.getPrototypeOf(root), Object.prototype);
      assert.deepEqual(Object.keys(root), [`@${name}`, name, `${name}:x`]);
    }
    assert.deepEqual(Object.getOwnPropertyNames(Object.prototype), before);
  });

  it('nests only so deep, and goes on behind', () => {
    const deep = `${'<b>'.repeat(100_000)}T${'</b>'.repeat(100_000)}`;
    const { document, findings } = parse(`<a>${deep}<c>U</c></a>`);
    let [depth, inner] = [0, document['a']];
    while (Array.isArray((inner as { b?: unknown[] }).b)) {
      [depth, inner] = [depth + 1, (inner as { b: unknown[] }).b[0]];
    }
    assert.deepEqual([depth, inner], [limits.depth - 1, {}]);
    assert.deepEqual((document['a'] as { c: unknown }).c, [{ '#text': 'U' }]);
    assert.match(findings.join(), /^too-deep \/a(\/b\/0)+: b$/);
  });

  it('holds only so many elements', () => {
    const { document, findings } = parse(`<a>${'<b/>'.repeat(600_000)}</a>`);
    assert.equal((document['a'] as { b: unknown[] }).b.length, 500_000);
    assert.deepEqual(findings, ['truncated /a: 500000']);
  });

  const units = [
    ...['<', '<a', '<a>', '</a>', '<a b="', '<a ', '<!', '<![CDATA[', '<!--', '&', '&#1;', ']]>'],
    ...['<a><b>', '<a></b>', '<title>', '<title><b>', '<title><b></c>', '<a xmlns:b="c">', '<a/>'],
    ...['<item><title>', `<a ${'b:c="d" '.repeat(9)}/>`, '<title>a<br/>', '<title>&lt;', ' x'],
    ...['<a xml:base="b/">', '<title><a xml:base="https://b.example/" href="c">', '<!DOCTYPE a ['],
  ];
  for (const unit of units) {
    it(`costs no more than its length: ${JSON.stringify(unit.slice(0, 30))}`, () => {
      assertLinear((size) => {
        const repeated = unit.repeat(size / unit.length);
        parseXml(`<rss>${repeated}`);
        parseXml(`<rss><title>${repeated}`);
        parseXml(`<rss ${repeated}>`);
      }, 100_000);
    });
  }

  it('costs no more than its length when many are open and many end', () => {
    assertLinear((size) => {
      const some = size / 10;
      parseXml(`<a>${'<b>'.repeat(some)}${'</c>'.repeat(some)}`);
      parseXml(`<a>${'<b>'.repeat(some)}${'</b>'.repeat(some)}`);
      parseXml(`<title>${'<b>'.repeat(some)}${'</c>'.repeat(some)}`);
    }, 400_000);
  });
});
