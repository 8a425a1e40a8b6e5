/** Our own snippets, through the software that other sites use. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
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
