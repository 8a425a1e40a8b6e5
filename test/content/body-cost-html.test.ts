import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { assertAffordable, fill, nodesIn, numbered, read } from '../helpers/body-cost.js';

const formatted =
  '<b><i><s><ins><mark><small><sub><sup><code><q><abbr title=x><span lang=de><a href=/x>';

const repeated =
  (text: string, before = '') =>
  (size: number): string =>
    before + fill(text, size);

const tags =
  'a b font span div p ul li dd dt table tr td th tbody caption figure figcaption blockquote footer cite pre h1 hr br img input script template select custom-x'.split(
    ' ',
  );

const bodies: Readonly<Record<string, (size: number) => string>> = {
  ...Object.fromEntries(tags.map((tag) => [`<${tag}> unclosed`, repeated(`<${tag}>`)])),
  ...Object.fromEntries(tags.map((tag) => [`<${tag}> with text`, repeated(`<${tag}>x`)])),
  ...Object.fromEntries(tags.map((tag) => [`</${tag}> without begin`, repeated(`</${tag}>`, 'x')])),
  ...Object.fromEntries(
    ['p', 'li', 'div', 'td', 'h1', 'hr', 'dd'].map((tag) => [
      `<${tag}> within all that stands out`,
      repeated(`<${tag}>x`, formatted),
    ]),
  ),
  'different <b>, then paragraphs': (size) =>
    numbered((n) => `<b a=${String(n)}>`, size / 2) + fill('<p>x', size / 2),
  'different links, then paragraphs': (size) =>
    numbered((n) => `<a href=${String(n)}>`, size / 2) + fill('<p>x', size / 2),
  'links around tables, then paragraphs': repeated(
    '<p>x',
    '<table><td><a href=/x>'.repeat(40) + formatted,
  ),
  'ends of what is no longer open': repeated('</b>x', `${formatted}<div>`),
  'tables in tables': repeated('<table><tr><td>x'),
  'lists in lists': repeated('<ul><li>x'),
  'lists without entries': repeated('<ul><li>x</ul>', '<ul><li>x'),
  'quotes in quotes': repeated('<blockquote>x'),
  'all in one another': repeated(
    '<ul><li><blockquote><table><td><figure><figcaption><b><p>x<dd><font>',
  ),
  'speakers of one quote': repeated('<footer>x</footer>', '<blockquote>x'),
  'quotes with more than one speaker': repeated('<cite>x</cite>', '<blockquote><p>x</p>'),
  'captions of one table': repeated('<caption>x</caption>', '<table>'),
  'credits of one figure': repeated('<small>x</small>', '<figure><figcaption>'),
  'paragraphs of one caption': repeated('<p>x</p>', '<figure><figcaption>'),
  'cells of one row': repeated('<td>x', '<table><tr>'),
  'words that stand out in one paragraph': repeated('<b>x</b> x ', '<p>'),
  'breaks in one paragraph': repeated('x<br>', '<p>'),
  'more open than is followed': repeated('<p>x</p>', '<div>'.repeat(300)),
  'a tag that is nothing but attributes': (size) =>
    `<p ${numbered((n) => `a${String(n)}=1 `, size)}>x`,
  'an attribute again and again': (size) => `<p ${fill('a ', size)}>x`,
  'many tags with many attributes': repeated(`<b ${'a=1 '.repeat(50)}>x`),
  'ids that wait for a text': (size) => `${numbered((n) => `<i id=x${String(n)}>`, size)}x`,
  'jumps to each other': (size) =>
    numbered((n) => `<a id=x${String(n)} href=#x${String(n + 1)}>x</a>`, size),
  'a long language': (size) => `<span lang=en${numbered((n) => `-a${String(n + 1000)}`, size)}>x`,
  'a long address': (size) => `<a href="https://x.example/${fill('a/../', size)}">x</a>`,
  'a long host': (size) => `<a href="https://${fill('я.', size)}">x</a>`,
  'addresses that are refused': (size) =>
    numbered((n) => `<a href=x:${String(n)}>x</a><img src=x:${String(n)} alt=x>`, size),
  'references to characters': repeated('&amp;&#x41;&eacute;', '<p>'),
  'references to no characters': repeated('&xx;&y&#;', '<p>'),
  'references that only HTML 5 knows': repeated('&ccaron;', '<p>'),
  'text that is escaped twice': (size) => `&lt;p&gt;${fill('x&amp;amp;', size)}&lt;/p&gt;`,
  'marks on a letter': repeated('\u0301', '<p>x'),
  'marks with joiners between': repeated('\u0301\u200c', '<p>x'),
  'marks in tags': repeated('<b>\u0301</b>', '<p>x'),
  'a word processor’s entries': repeated(
    '<p style="mso-list:l0 level9"><span style="mso-list:Ignore">1.</span>x<p style="mso-list:l0 level1">x',
  ),
  'a word processor’s bullet without end': repeated(
    '<span>x',
    '<p style="mso-list:l0 level1"><span style="mso-list:Ignore">',
  ),
  'a word processor’s style': (size) => `<p style="${fill('mso-list:', size)}">x`,
  'a style': (size) => `<span style="${fill('font-weight: display: ', size)}">x</span>`,
};

describe('a hostile body of HTML', () => {
  for (const [what, make] of Object.entries(bodies)) {
    it(`costs no more than prose allows: ${what}`, async () => {
      await assertAffordable('html', make, 100_000);
    });
  }

  it('is made into no more nodes than it has characters, or a few times as many', async () => {
    for (const [what, make] of Object.entries(bodies)) {
      const nodes = nodesIn(await read('html', make(20_000)));
      assert.ok(nodes < 60_000, `${what}: ${String(nodes)}`);
    }
  });

  for (const what of [
    '<td> within all that stands out',
    'all in one another',
    'quotes with more than one speaker',
    'lists without entries',
  ]) {
    it(`costs no more than prose allows when it is as long as a body may be: ${what}`, async () => {
      await assertAffordable('html', bodies[what] ?? String, 400_000);
    });
  }

  it('may be 100,000 levels deep', async () => {
    for (const tag of ['div', 'b', 'blockquote', 'ul><li', 'table><tr><td', 'span lang=de']) {
      const { blocks, problems } = await read('html', `${`<${tag}>`.repeat(100_000)}x`);
      assert.match(JSON.stringify(blocks), /"x"/);
      if (tag !== 'b')
        assert.ok(
          problems.some(({ code }) => code === 'too-deep'),
          tag,
        );
    }
  });
});
