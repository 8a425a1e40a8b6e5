import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Body } from '../../src/content/blocks.js';
import { readHtml } from '../../src/content/html.js';
import { readMarkdown } from '../../src/content/markdown.js';
import { written } from '../helpers/written.js';

const context = { baseUrl: 'https://example.com/a/', pageUrl: undefined, path: '/body/markdown' };
const read = (markdown: string): Promise<Body> => readMarkdown(markdown, context);
const shown = async (markdown: string): Promise<string> => written((await read(markdown)).blocks);

type Table = readonly (readonly [name: string, markdown: string, shown: string])[];

function table(rows: Table): void {
  for (const [name, markdown, expected] of rows) {
    it(name, async () => assert.equal(await shown(markdown), expected));
  }
}

describe('footnotes', () => {
  table([
    [
      'are linked from the text and back',
      'A[^1] b.\n\n[^1]: Note.',
      '<p>A<sup><to 2 #1>1</to></sup> b.</p><hr><ol><li #2><p>Note. <to 1>↩</to></p></li></ol>',
    ],
    [
      'are numbered in the order in which the text mentions them',
      'A[^z] b[^a]\n\n[^a]: Alpha\n[^z]: Omega',
      '<p>A<sup><to 3 #1>1</to></sup> b<sup><to 4 #2>2</to></sup></p><hr>' +
        '<ol><li #3><p>Omega <to 1>↩</to></p></li><li #4><p>Alpha <to 2>↩</to></p></li></ol>',
    ],
    [
      'have a way back to each mention',
      'A[^n] b[^n] c[^n]\n\n[^n]: Note',
      '<p>A<sup><to 4 #1>1</to></sup> b<sup><to 4 #2>1</to></sup> c<sup><to 4 #3>1</to></sup></p><hr>' +
        '<ol><li #4><p>Note <to 1>↩</to> <to 2>↩</to> <to 3>↩</to></p></li></ol>',
    ],
    ['of one that nobody mentions nothing is shown', 'A\n\n[^1]: Note\n\nB', '<p>A</p><p>B</p>'],
    ['mentioned without a definition are text', 'A[^1] b', '<p>A[^1] b</p>'],
    ['are told apart without letter case', 'A[^Ab]\n\n[^aB]: N', noted('A', 'N')],
    ['count by the first of two definitions', 'A[^1]\n\n[^1]: N\n[^1]: M', noted('A', 'N')],
    ['may be defined before they are mentioned', '[^1]: N\n\nA[^1]', noted('A', 'N')],
    ['may be defined between paragraphs', 'A[^1]\n[^1]: N\n\nB', noted('A', 'N', '<p>B</p>')],
    ['go on in the next line', 'A[^1]\n\n[^1]: N\nmore', noted('A', 'N more')],
    ['end at a blank line', 'A[^1]\n\n[^1]: N\n\nB', noted('A', 'N', '<p>B</p>')],
    [
      'end at a heading',
      'A[^1]\n\n[^1]: N\n# B',
      '<p>A<sup><to 3 #1>1</to></sup></p><h1>B</h1><hr><ol><li #3><p>N <to 1>↩</to></p></li></ol>',
    ],
    ['end at a list', 'A[^1]\n\n[^1]: N\n- B', noted('A', 'N', '<ul><li>B</li></ul>')],
    ['end at a fence', 'A[^1]\n\n[^1]: N\n```\nB', noted('A', 'N', '<pre>B</pre>')],
    [
      'go on in paragraphs that are indented',
      'A[^1]\n\n[^1]: N\n\n    M\n\n\tL\n\nB',
      '<p>A<sup><to 2 #1>1</to></sup></p><p>B</p><hr>' +
        '<ol><li #2><p>N</p><p>M</p><p>L <to 1>↩</to></p></li></ol>',
    ],
    [
      'may end in a list or in code; the way back comes after it',
      'A[^1] B[^2]\n\n[^1]: N\n\n    - M\n[^2]: ```\n    code\n    ```',
      '<p>A<sup><to 3 #1>1</to></sup> B<sup><to 4 #2>2</to></sup></p><hr>' +
        '<ol><li #3><p>N</p><ul><li>M</li></ul><to 1>↩</to></li>' +
        '<li #4><pre>code</pre><to 2>↩</to></li></ol>',
    ],
    [
      'may mention further ones, and earlier ones',
      'A[^1]\n\n[^1]: N[^2]\n[^2]: M[^1]',
      '<p>A<sup><to 2 #1>1</to></sup></p><hr>' +
        '<ol><li #2><p>N<sup><to 4 #3>2</to></sup> <to 1>↩</to> <to 5>↩</to></p></li>' +
        '<li #4><p>M<sup><to 2 #5>1</to></sup> <to 3>↩</to></p></li></ol>',
    ],
    [
      'are none in code',
      '`[^1]` A[^1]\n\n```\n[^1]: code\n```\n\n[^1]: N',
      '<p><code>[^1]</code> A<sup><to 2 #1>1</to></sup></p><pre>[^1]: code</pre><hr>' +
        '<ol><li #2><p>N <to 1>↩</to></p></li></ol>',
    ],
    [
      'are none in a longer fence, nor after what only looks like its end',
      '````\n```\n[^1]: code\n````\n\n``` `a` ```\n\nA[^1]\n\n[^1]: N',
      '<pre>```⏎[^1]: code</pre><p><code>`a`</code></p>' + noted('A', 'N'),
    ],
    ['escaped are text', 'A\\[^1]\n\n[^1]: N', '<p>A[^1]</p>'],
  ]);

  /** A text of one note, and what comes between the two. */
  function noted(before: string, note: string, between = ''): string {
    const text = `<p>${before}<sup><to 2 #1>1</to></sup></p>${between}`;
    return `${text}<hr><ol><li #2><p>${note} <to 1>↩</to></p></li></ol>`;
  }
});

describe('lists', () => {
  table([
    ['are tight without blank lines', '- a\n- b', '<ul><li>a</li><li>b</li></ul>'],
    [
      'are loose with one between entries',
      '- a\n\n- b',
      '<ul><li><p>a</p></li><li><p>b</p></li></ul>',
    ],
    [
      'are loose with one in an entry',
      '- a\n\n  b\n- c',
      '<ul><li><p>a</p><p>b</p></li><li><p>c</p></li></ul>',
    ],
    [
      'may be tight in loose ones',
      '- a\n\n- b\n  - c',
      '<ul><li><p>a</p></li><li><p>b</p><ul><li>c</li></ul></li></ul>',
    ],
    ['keep the number they begin with', '3. a\n4. b', '<ol 3><li>a</li><li>b</li></ol>'],
    ['may begin with 0', '0. a', '<ol 0><li>a</li></ol>'],
    [
      'keep empty entries, for the numbers of the others',
      '1. a\n2.\n3. c',
      '<ol><li>a</li><li></li><li>c</li></ol>',
    ],
    [
      'part a text and a list in an entry',
      '- a\n  - b\n\n    c',
      '<ul><li>a<ul><li><p>b</p><p>c</p></li></ul></li></ul>',
    ],
  ]);
});

describe('tasks', () => {
  table([
    [
      'have boxes',
      '- [ ] a\n- [x] b\n- [X] c',
      '<ul><li>[ ] a</li><li>[x] b</li><li>[x] c</li></ul>',
    ],
    [
      'have them in loose lists',
      '- [ ] a\n\n- [x] b',
      '<ul><li><p>[ ] a</p></li><li><p>[x] b</p></li></ul>',
    ],
    [
      'may be numbered, and stand in each other',
      '1. [x] a\n   - [ ] b',
      '<ol><li>[x] a<ul><li>[ ] b</li></ul></li></ol>',
    ],
    ['need a space, and a list', '- [x]a\n\n[x] b', '<ul><li>[x]a</li></ul><p>[x] b</p>'],
  ]);
});

describe('raw HTML', () => {
  table([
    ['stands in lines', 'a <b>b *c*</b> d', '<p>a <b>b <i>c</i></b> d</p>'],
    ['stands in blocks', '<h2>a</h2>\n\n*b*', '<h2>a</h2><p><i>b</i></p>'],
    ['may hold Markdown', '<blockquote>\n\n*a*\n\n</blockquote>', '<quote><p><i>a</i></p></quote>'],
    ['may have ends missing', 'a <i>b\n\nc', '<p>a <i>b</i></p><p>c</p>'],
    ['drops what isn’t allowed', 'a <script>b</script> c <canvas>d</canvas>', '<p>a c d</p>'],
    ['refuses addresses', '<a href="javascript:alert(1)">a</a>', '<p>a</p>'],
    ['refuses them encoded', '<a href="java&#115;cript:alert(1)">a</a>', '<p>a</p>'],
    ['keeps lines of <pre> that look like paragraphs', '<pre>\na\n\nb\n</pre>', '<pre>a⏎⏎b</pre>'],
    ['keeps text in it as it is', '<pre>&amp;amp; *a*</pre>', '<pre>&amp; *a*</pre>'],
    [
      'doesn’t decode Markdown’s text in <code> twice',
      '<code>&amp;lt;</code>',
      '<p><code>&lt;</code></p>',
    ],
    [
      'is text where a tag would take the rest along',
      'The <title> of *it*',
      '<p>The <title> of <i>it</i></p>',
    ],
    ['is dropped where it ends', 'a <style>b</style> c', '<p>a c</p>'],
  ]);

  for (const html of [
    '<p>a <b>b</b> <a href="/x" title="t">c</a><br>d</p>',
    '<table><tr><th>a</th></tr><tr><td align="right">b</td></tr></table>',
    '<ul><li>a<li>b<ol start="3"><li>c</ol></ul>',
    '<p onclick="x()" style="color:red">a <u>b</u> <font color="red">c</font></p>',
    '<img src="/x.png" alt="a" width="30"><hr>',
  ]) {
    it(`goes the way of HTML: ${html}`, async () => {
      const asHtml = await readHtml(html, { ...context, path: '/body/html' });
      assert.deepEqual((await read(html)).blocks, asHtml.blocks);
    });
  }
});

describe('characters', () => {
  table([
    ['are named, or numbered', '&amp; &copy; &#8364; &#x20AC;', '<p>& © € €</p>'],
    ['are decoded once', '&amp;lt; &amp;#65;', '<p>&lt; &#65;</p>'],
    ['are decoded once beside numbered ones', '&#65; &amp;lt; & b', '<p>A &lt; & b</p>'],
    ['may have names that only HTML 5 knows', '&DifferentialD;', '<p>ⅆ</p>'],
    ['need their semicolon', '&copy a&copyb', '<p>&copy a&copyb</p>'],
    ['without a known name are text', '&nosuch; &#; &#x;', '<p>&nosuch; &#; &#x;</p>'],
    [
      'are text in code',
      '`&amp;` and\n\n    &amp;',
      '<p><code>&amp;</code> and</p><pre>&amp;</pre>',
    ],
    ['are text when escaped', '\\&amp; \\*a\\*', '<p>&amp; *a*</p>'],
    [
      'are replaced for NUL, also in an address',
      'https://x.example/a\0b',
      '<p><a https://x.example/a%EF%BF%BDb>https://x.example/a\uFFFDb</a></p>',
    ],
    ['beyond Unicode, and NUL, are replaced', '&#0; &#x110000; a\0b', '<p>� � a�b</p>'],
    ['don’t make marks', '&#42;a&#42; &lt;b>', '<p>*a* <b></p>'],
  ]);
});

describe('links and pictures', () => {
  table([
    ['have titles', '[a](/b "c &amp; d")', '<p><a https://example.com/b “c & d”>a</a></p>'],
    [
      'have them in single quotes and parentheses',
      "[a](/b 'c') [d](/e (f))",
      '<p><a https://example.com/b “c”>a</a> <a https://example.com/e “f”>d</a></p>',
    ],
    ['have no blank ones', '[a](/b " ")', '<p><a https://example.com/b>a</a></p>'],
    [
      'may be defined elsewhere',
      '[a][1]\n\n[1]: /b "c"',
      '<p><a https://example.com/b “c”>a</a></p>',
    ],
    [
      'have addresses with references',
      '[a](/f&ouml;&amp;)',
      '<p><a https://example.com/f%C3%B6&>a</a></p>',
    ],
    ['keep a backslash in a path', '[a](/b\\c)', '<p><a https://example.com/b%5Cc>a</a></p>'],
    ['keep what is encoded', '[a](/b%20c%5D)', '<p><a https://example.com/b%20c%5D>a</a></p>'],
    [
      'lead nowhere with another scheme',
      '[a](javascript:x) [b](java&#x73;cript:x) [c](data:x)',
      '<p>a b c</p>',
    ],
    ['lead nowhere with control characters', '[a](java&#9;script:x)', '<p>a</p>'],
    [
      'say what a picture’s description says',
      '![a *b* [c](/d) `e` ![f](/g)](/h)',
      '<p><img https://example.com/h a b c e f></p>',
    ],
    ['keep its text when a picture’s address is refused', '![a *b*](data:x)', '<p>a b</p>'],
    [
      'are made of addresses',
      'https://a.example/b and www.c.example',
      '<p><a https://a.example/b>https://a.example/b</a> and <a http://www.c.example/>www.c.example</a></p>',
    ],
    ['but not within words', 'xhttps://a.example', '<p>xhttps://a.example</p>'],
    [
      'also after a letter of other scripts',
      '见https://a.example',
      '<p>见<a https://a.example/>https://a.example</a></p>',
    ],
    ['without text stay', '[](/b)', '<p><a https://example.com/b></a></p>'],
  ]);
});

describe('code', () => {
  table([
    ['may come first', '    a\n     b', '<pre>a⏎ b</pre>'],
    ['keeps blank lines', '```\n\na\n\n\n```', '<pre>⏎a⏎⏎</pre>'],
    ['may be empty', '```\n```', '<pre></pre>'],
    ['keeps spaces in lines', '` a `` b `', '<p><code>a `` b</code></p>'],
    ['may be a space', '` ` a', '<p><code> </code> a</p>'],
    ['ends before what follows at once', '    a\n---', '<pre>a</pre><hr>'],
  ]);
});

describe('what stands out', () => {
  table([
    ['may stand within its like', '*(*a*)* **b**', '<p><i>(<i>a</i>)</i> <b>b</b></p>'],
    ['but not without end', '*'.repeat(16) + 'a' + '*'.repeat(16), '<p><b><b><b>a</b></b></b></p>'],
    ['may be an empty heading', '##\n\na', '<h2></h2><p>a</p>'],
    ['may be an empty quote', '>\n\na', '<quote></quote><p>a</p>'],
  ]);
});

describe('costly Markdown', () => {
  const isPlain = async (markdown: string, text: string) => {
    const { blocks, problems } = await read(markdown);
    assert.equal(written(blocks), text);
    assert.deepEqual(
      problems.map(({ code }) => code),
      ['too-complex'],
    );
  };
  const marks = '*a **a '.repeat(1500);

  it('is plain text where marks are many; what is around it stays', () =>
    isPlain(`# b\n\n${marks}\n\n*c*`, `<h1>b</h1><p>${marks.trim()}</p><p><i>c</i></p>`));

  it('is plain text where quotes are deep', () => {
    const deep = '> '.repeat(33);
    return isPlain(`${deep}a`, `<p>${deep}a</p>`);
  });

  it('is plain text where lists are deep', () => {
    const deep = '- '.repeat(33);
    return isPlain(`${deep}a`, `<p>${deep}a</p>`);
  });

  it('is read as ever up to 32 deep', async () => {
    const { blocks, problems } = await read(`${'> '.repeat(31)}*a*`);
    assert.match(written(blocks), /<p><i>a<\/i><\/p>/);
    assert.deepEqual(problems, []);
  });

  it('is plain text in notes', () =>
    isPlain(
      `a[^1]\n\n[^1]: ${'> '.repeat(33)}b`,
      `<p>a<sup><to 2 #1>1</to></sup></p><hr><ol><li #2><p>${'> '.repeat(33)}b <to 1>↩</to></p></li></ol>`,
    ));

  for (const [name, begin, end] of [
    ['backticks', '```', '```'],
    ['tildes', '~~~ md', '~~~~'],
    ['a fence without an end', '```', ''],
  ] as const) {
    it(`is none between fences: ${name}`, async () => {
      const { blocks, problems } = await read(`a\n\n${begin}\n${marks}\n${end}`);
      assert.equal(written(blocks), `<p>a</p><pre>${marks}</pre>`);
      assert.deepEqual(problems, []);
    });
  }

  const hideouts: readonly (readonly [string, string])[] = [
    ['code in a line', '``` a ```\n'],
    ['a fence in a comment', '<!--\n\n```\n\n-->\n\n'],
    ['a fence in an entry', '- a\n\n  ```\n\n'],
    ['a fence in HTML', '<div>\n```\n\n'],
    ['a fence that has ended', '~~~\n~~~~ a\n'],
  ];
  for (const [name, before] of hideouts) {
    it(`can’t hide behind ${name}`, async () => {
      const { blocks } = await read(before + '*a **a '.repeat(20_000));
      assert.ok(!written(blocks).includes('<i>'));
    });
  }
});
