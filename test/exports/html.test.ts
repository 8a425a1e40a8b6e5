import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from '../helpers/fast-check.js';
import { readBody } from '../../src/core.js';
import { textOf } from '../../src/content/text-of.js';
import { toHtml } from '../../src/exports/html.js';
import type { RichText } from '../../src/release/shape.js';
import { bodiesIn } from '../helpers/bodies.js';
import { repository } from '../helpers/data.js';
import { randomHtml, randomMarkdown } from '../helpers/random-bodies.js';

const base = 'https://x.example/';

const letters = async (body: RichText) =>
  (await readBody(body, '')).blocks.map(textOf).join('').replace(/\s+/g, '');

describe('a body as HTML', () => {
  for (const [name, body, expected] of [
    ['plain paragraphs', { text: ['a < b', 'c'] }, '<p>a &lt; b</p>\n<p>c</p>'],
    [
      'emphasis',
      { markdown: '**a** *b* ~~c~~' },
      '<p><strong>a</strong> <em>b</em> <del>c</del></p>',
    ],
    [
      'links and pictures',
      { markdown: '[a](/b "c \\"d\\"") ![e](f.png)', base },
      '<p><a href="https://x.example/b" title="c &quot;d&quot;">a</a> <img src="https://x.example/f.png" alt="e"></p>',
    ],
    [
      'lists',
      { markdown: '3. a\n4. b\n   - [x] c\n   - [ ] d' },
      '<ol start="3"><li>a</li>\n<li>b\n<ul><li><input type="checkbox" disabled checked> c</li>\n<li><input type="checkbox" disabled> d</li></ul></li></ol>',
    ],
    [
      'a heading, a rule, code',
      { markdown: '## a\n\n---\n\n```\n\n<b>\n```' },
      '<h2>a</h2>\n<hr>\n<pre><code>\n\n&lt;b&gt;</code></pre>',
    ],
    [
      'a quote and who says it',
      { markdown: '> a\n>\n> — b' },
      '<blockquote><p>a</p><footer>— b</footer></blockquote>',
    ],
    [
      'a table',
      { markdown: '| a | b |\n|:-:|---|\n| c | d |' },
      '<table><tr><th scope="col" align="center">a</th><th scope="col">b</th></tr>\n<tr><td align="center">c</td><td>d</td></tr></table>',
    ],
    [
      'a figure',
      {
        html: '<figure><img src=a.png alt=b><figcaption>c <small>d</small></figcaption></figure>',
        base,
      },
      '<figure><img src="https://x.example/a.png" alt="b"><figcaption>c <small>d</small></figcaption></figure>',
    ],
    [
      'a footnote, with the names of its places',
      { html: '<p>a<a id=r role=doc-noteref href=#n>1</a></p><p id=n>b <a href=#r>up</a></p>' },
      '<p>a<a id="x-place-1" href="#x-place-2" role="doc-noteref">1</a></p>\n<p id="x-place-2">b <a href="#x-place-1">up</a></p>',
    ],
    [
      'a place that is a link to nowhere',
      { html: '<p>a <a id=b href=#x>c</a></p><p><a href=#b>d</a></p>' },
      '<p>a <a id="x-place-1">c</a></p>\n<p><a href="#x-place-1">d</a></p>',
    ],
    [
      'words in other languages',
      { html: '<p><span lang=zh-hans dir=ltr>字</span> <abbr title="A B">AB</abbr>' },
      '<p><bdi lang="zh-Hans" dir="ltr">字</bdi> <abbr title="A B">AB</abbr></p>',
    ],
  ] as const) {
    it(`is ${name}`, async () => assert.equal(await toHtml(body, 'x-'), expected));
  }

  /** Only what shows nothing, and what stands within its like, may be gone once it is read as HTML. */
  async function isReadAgain(source: object): Promise<void> {
    const once = await toHtml({ ...source, base });
    const { problems } = await readBody({ html: once, base }, '');
    // It holds nothing that the reader takes out.
    assert.deepEqual(
      problems.filter(({ code }) => code !== 'escaped-twice'),
      [],
    );
    assert.equal(await letters({ html: once }), await letters({ ...source, base }));
    const twice = await toHtml({ html: once, base });
    assert.equal(await toHtml({ html: twice, base }), twice);
  }

  for (const file of ['hostile-html', 'benign-html', 'hostile-markdown', 'benign-markdown']) {
    it(`is read as what it was made of: ${file}`, async () => {
      const format = file.endsWith('html') ? 'html' : 'markdown';
      const text = readFileSync(new URL(`test/fixtures/bodies/${file}.txt`, repository), 'utf8');
      for (const { source } of bodiesIn(text)) await isReadAgain({ [format]: source });
    });
  }

  it('is read as what it was made of, whatever that is', async () => {
    await fc.assert(fc.asyncProperty(randomHtml, (html) => isReadAgain({ html })));
    await fc.assert(fc.asyncProperty(randomMarkdown, (markdown) => isReadAgain({ markdown })));
  });
});
