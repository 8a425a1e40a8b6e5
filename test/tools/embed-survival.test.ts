/** Our own snippets, through the software that other sites use. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { embedHosts } from '../../src/core.js';
import { forms, hosts, survival } from '../../tools/embed-survival/table.mjs';

const ours = [
  'quote with a link',
  'quote with the data in its link',
  'quote that names its data in its link',
];
const html = Object.keys(hosts).filter((host) => !host.endsWith('HTML off'));

describe('the snippets that news-elements writes', () => {
  for (const form of ours) {
    for (const host of html) {
      it(`are alive after ${host}: ${form}`, async () => {
        assert.equal(await survival(form, host), 'live');
      });
    }
  }

  for (const host of Object.keys(hosts)) {
    it(`have a link in the place of the quote that is alive after ${host}`, async () => {
      assert.equal(await survival('link', host), 'live');
      assert.equal(await survival('link with data', host), 'live');
    });
  }

  /** What is measured of the kinds of sites for which there is advice. */
  const advised: Readonly<Record<string, readonly string[]>> = {
    anywhere: html,
    wordpress: ['WordPress’s paragraphs'],
    ckeditor: ['CKEditor 5'],
    tinymce: ['TinyMCE 8'],
    markdown: ['marked', 'markdown-it, HTML on', 'markdown-it, HTML off'],
    'markdown-data': ['marked', 'markdown-it, HTML on', 'markdown-it, HTML off'],
    eleventy: ['Eleventy, Markdown'],
    react: ['React, JSX'],
  };
  const measured: Readonly<Record<string, string>> = {
    ...{ quote: 'quote with a link', link: 'link', markdown: 'link' },
    ...{ fence: 'block of code', element: 'element with an address' },
  };
  for (const [name, software] of Object.entries(advised)) {
    it(`are alive in the form that is advised for ${name}`, async () => {
      const form = embedHosts.find((host) => host.name === name)?.form ?? '';
      for (const host of software) assert.equal(await survival(measured[form] ?? '', host), 'live');
    });
  }

  it('never end in nothing', async () => {
    for (const form of Object.keys(forms)) {
      for (const host of Object.keys(hosts)) assert.notEqual(await survival(form, host), 'nothing');
    }
  });

  for (const [form, host, left] of [
    ['element with data', 'js-xss', 'json'],
    ['element with an address', 'DOMPurify', 'link'],
    ['quote that names its data', 'sanitize-html', 'link'],
    ['element with an address', 'TinyMCE 8', 'link'],
    ['quote that names its data', 'CKEditor 5', 'link'],
    ['quote that names its data', 'CKEditor 5, quote allowed', 'live'],
    ['element with a script', 'Eleventy, HTML', 'live'],
    ['element with a script', 'Eleventy, Markdown', 'link'],
  ] as const) {
    it(`are held against hosts that take something away: ${form}, ${host}`, async () => {
      assert.equal(await survival(form, host), left);
    });
  }
});
