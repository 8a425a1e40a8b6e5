/** Ordinary bodies, as newsrooms and their programs write them: all of it is shown. */
import { expect } from '@open-wc/testing';
import { outlinesIn } from '../helpers/bodies.js';
import { expectAsRead } from './as-read.js';
import { foreign, unruly, watchPage } from './body-safety.js';
import { release, showAll } from './hostile-bodies.js';
import { mount, ready } from './setup.js';

const files = await Promise.all(
  ['html', 'markdown'].map((format) => fetch(`/test/fixtures/bodies/benign-${format}.txt`)),
);
const bodies = (await Promise.all(files.map((file) => file.text()))).flatMap(outlinesIn);

describe(`${bodies.length} ordinary bodies`, () => {
  const { noticed } = watchPage();

  for (const { name, format, source } of bodies) {
    it(`${name} (${format})`, async () => {
      const element = mount('<release-body lang="en" images="none"></release-body>');
      const value = release(format, source);
      await showAll(element, value);
      await ready(element);
      await expectAsRead(element, value, name);
      expect(element.shadowRoot?.querySelector('img')).to.equal(null);
      expect(foreign(element).filter((what) => !/ (?:lang|dir)=/.test(what))).to.deep.equal([]);
      expect(unruly(element)).to.deep.equal([]);
      expect(noticed().filter((what) => what !== 'the page has changed')).to.deep.equal([]);
    });
  }
});
