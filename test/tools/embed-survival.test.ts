/** Our own snippets, through the software that other sites use. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { forms, hosts, survival } from '../../tools/embed-survival.mjs';

const ours = ['quote with a link', 'quote with the data in its link'];
const html = Object.keys(hosts).filter((host) => !host.endsWith('HTML off'));
const markdown = Object.keys(hosts).filter((host) => host.startsWith('mark'));

describe('the snippets that news-elements writes', () => {
  for (const form of ours) {
    for (const host of html) {
      it(`are alive after ${host}: ${form}`, async () => {
        assert.equal(await survival(form, host), 'live');
      });
    }
  }

  for (const host of markdown) {
    it(`have a form in Markdown that is alive after ${host}`, async () => {
      assert.equal(await survival('link in Markdown', host), 'live');
    });
  }

  it('never end in nothing', async () => {
    for (const form of Object.keys(forms)) {
      for (const host of Object.keys(hosts)) assert.notEqual(await survival(form, host), 'nothing');
    }
  });

  it('are held against hosts that take something away', async () => {
    assert.equal(await survival('element with data', 'js-xss'), 'json');
    assert.equal(await survival('element with an address', 'DOMPurify'), 'link');
    assert.equal(await survival('quote that names its data', 'sanitize-html'), 'link');
  });
});
