import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fill, read } from '../helpers/body-cost.js';
import { outline } from '../helpers/outline.js';

const problemsOf = async (html: string) =>
  (await read('html', html)).problems.map(({ severity, code }) => `${severity} ${code}`);

describe('a body of HTML', () => {
  it('tells what dropped out', async () => {
    for (const [html, expected] of [
      ['<p>a', []],
      ['<form>', []],
      ['<svg>a</svg><svg>b', ['warning content-dropped']],
      ['<script>a</script>', ['warning content-dropped']],
      ['<input>', ['warning content-dropped']],
      ['<a href=x:y>a</a>', ['warning url-refused']],
      ['<img src=x:y>', ['warning url-refused']],
      ['&lt;p&gt;a&lt;/p&gt;', ['info escaped-twice']],
      ['<blockquote>'.repeat(33), ['warning too-deep']],
      ['<i>'.repeat(200), ['warning too-deep']],
      ['<img src=/a>'.repeat(101), ['warning truncated']],
    ] as const) {
      assert.deepEqual(await problemsOf(html), expected, html.slice(0, 30));
    }
  });

  it('tells of a thousand things at most', async () => {
    const html = Array.from({ length: 3_000 }, (_, n) => `<a href=x:${String(n)}>`).join('');
    assert.equal((await problemsOf(html)).length, 1_000);
  });

  it('shows a hundred pictures, and says the rest', async () => {
    const { blocks } = await read('html', '<img src=/a alt=b>'.repeat(102));
    const [paragraph] = blocks;
    assert.ok(paragraph?.kind === 'paragraph');
    assert.equal(paragraph.content.length, 101);
    assert.equal(paragraph.content.at(-1), 'bb');
  });

  it('has at most eight marks on a letter, however they come', async () => {
    for (const html of [
      `<p>a${'\u0301'.repeat(99)}`,
      `<p>a${'<b>\u0301</b>'.repeat(99)}`,
      `<p>a${'\u0301\u200C'.repeat(99)}`,
      `<p>a${'<b>\u0301</b>&zwnj;'.repeat(99)}`,
      `<p>\u{1F44D}${'\u{1F3FB}'.repeat(99)}`,
      `<p>a${'&#x301;<!-- -->'.repeat(99)}`,
      `<pre>a${'<b>\u0301</b>'.repeat(99)}`,
    ]) {
      const text = JSON.stringify((await read('html', html)).blocks).replace(
        /[^\p{M}\p{Emoji_Modifier}]/gu,
        '',
      );
      assert.ok(Array.from(text).length <= 8, html.slice(0, 20));
    }
  });

  it('may have a table whose cells claim more than a browser can lay out', async () => {
    const claiming = (cells: number, span: string) =>
      `<table>${`<tr><td align=right ${span}>a`.repeat(cells)}`;
    const spans = async (html: string) =>
      / \(\d+×\d+\) /.test(outline((await read('html', html)).blocks));
    assert.equal(await spans(claiming(9, 'colspan=1000')), true);
    assert.equal(await spans(claiming(20, 'colspan=1000')), false);
    assert.equal(await spans(claiming(20, 'rowspan=1000')), false);
    assert.equal(await spans(claiming(1, 'rowspan=1000 colspan=1000')), false);
  });

  it('may have a row or a paragraph longer than any that was written', async () => {
    const { blocks } = await read('html', `<table><tr>${fill('<td>a', 15_000)}`);
    const [table] = blocks;
    assert.ok(table?.kind === 'table');
    assert.deepEqual(
      table.rows.map(({ cells }) => cells.length),
      [1000, 1000, 1000],
    );
    const { blocks: lines, problems } = await read('html', fill('<b>a</b> b ', 55_000));
    assert.ok(lines.length > 5);
    assert.ok(lines.every((line) => line.kind === 'paragraph' && line.content.length < 2100));
    assert.deepEqual(
      problems.map(({ code }) => code),
      ['too-complex'],
    );
  });

  it('resolves addresses against its base, else against the page, which is a problem', async () => {
    const { readHtml } = await import('../../src/content/html.js');
    const html = '<a href=a>b</a>';
    for (const [baseUrl, pageUrl, expected] of [
      ['https://x.example/y/', 'https://page.example/', 'p: [b](https://x.example/y/a) '],
      [undefined, 'https://page.example/', 'p: [b](https://page.example/a) url-relative'],
      [undefined, undefined, 'p: b url-refused'],
    ] as const) {
      const { blocks, problems } = await readHtml(html, { baseUrl, pageUrl, path: '/body/html' });
      const codes = problems.map(({ code, path }) => (path === '/body/html' ? code : path));
      assert.equal(`${outline(blocks)} ${codes.join()}`, expected);
    }
  });
});
