/** The further examples of GFM: what they expect is what another reader of Markdown makes of them. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import commonmark from 'commonmark-spec';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { examplesOf } from './examples.js';

const reference = (markdown: string): string =>
  micromark(markdown, {
    extensions: [gfm()],
    htmlExtensions: [gfmHtml({ clobberPrefix: '' })],
    allowDangerousHtml: true,
  });

describe('the further examples of GFM', () => {
  for (const example of examplesOf(readFileSync('test/conformance/gfm.txt', 'utf8'))) {
    const { section, number, markdown, html } = example;
    it(`${section} ${number}`, () => {
      assert.equal(reference(markdown).trim(), html.trim());
    });
  }
});

describe('the examples of CommonMark', () => {
  it('are found as its own package finds them', () => {
    const tabs = (text: string) => text.replaceAll('→', '\t');
    assert.deepEqual(
      examplesOf(commonmark.text),
      commonmark.tests.map(({ markdown, html, ...rest }) => ({
        ...rest,
        markdown: tabs(markdown),
        html: tabs(html),
      })),
    );
  });
});
