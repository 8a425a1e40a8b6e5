/** Bodies made at random: whatever they hold, <release-body> shows what was read, and nothing else. */
import { expect } from '@open-wc/testing';
import fc from '../helpers/fast-check.js';
import { randomHtml, randomMarkdown } from '../helpers/random-bodies.js';
import { expectAsRead } from './as-read.js';
import { foreign, unruly, watchPage } from './body-safety.js';
import { release, showAll } from './hostile-bodies.js';
import { mount } from './setup.js';

describe('bodies made at random', () => {
  const { begin, noticed } = watchPage();

  for (const [format, bodies] of [
    ['html', randomHtml],
    ['markdown', randomMarkdown],
  ] as const) {
    it(`of ${format} are shown as they were read`, async () => {
      const element = mount('<release-body lang="en" images="none"></release-body>');
      await showAll(element, release(format, 'word'));
      begin();
      await fc.assert(
        fc.asyncProperty(bodies, async (source) => {
          // White space at both ends would be lost before it is read.
          const value = release(format, `word ${source} word`);
          await showAll(element, value);
          expect(foreign(element)).to.deep.equal([]);
          expect(unruly(element)).to.deep.equal([]);
          await expectAsRead(element, value, JSON.stringify(source));
        }),
        {
          numRuns: 300,
          examples: [
            ['<a href="https://x.example/?a&amp;b"\0'],
            ['<a href=#x>y</a><a id=x href=/z>'],
          ],
        },
      );
      expect(noticed()).to.deep.equal([]);
    }).timeout(120_000);
  }
});
