/** Shows the hostile bodies of the corpus in every way that a body can come, and looks what happens. */
import { expect } from '@open-wc/testing';
import { bodiesIn, count } from '../helpers/bodies.js';
import { foreign, unruly, watchPage } from './body-safety.js';
import { markup, mount, part, ready, texts, type ReleaseElement } from './setup.js';

export type Format = 'html' | 'markdown';

const base = `${location.origin}/base/`;

export const release = (format: Format, source: string) => ({
  headline: 'A hostile body',
  body: { [format]: source, base },
});

/** Text of a body without white space that only a browser’s own rules would drop. */
export const shownText = (element: ReleaseElement): string => part(element, 'body').textContent;

/** What readers see, or hear where a picture is not loaded. */
const allText = (element: ReleaseElement): string =>
  shownText(element) +
  Array.from(part(element, 'body').querySelectorAll('img'), ({ alt }) => alt).join(' ');

export async function showAll(element: ReleaseElement, value: unknown): Promise<void> {
  // Until the new text can be shown, the last one stays.
  const shown = new Promise((resolve) => {
    element.addEventListener('release-load', resolve, { once: true });
  });
  element.release = value as NonNullable<ReleaseElement['release']>;
  await shown;
  await element.updateComplete;
}

/** One test for each body of a file. */
export async function testCorpus(format: Format): Promise<void> {
  const response = await fetch(`/test/fixtures/bodies/hostile-${format}.txt`);
  const bodies = bodiesIn(await response.text());

  describe(`${bodies.length} hostile bodies of ${format}`, () => {
    const { begin, noticed } = watchPage();
    let element: ReleaseElement;
    before(() => {
      expect(bodies.length).to.be.greaterThan(150);
    });
    beforeEach(async () => {
      element = mount('<release-body lang="en" images="none">Fallback</release-body>');
      await showAll(element, release(format, '&nbsp;'));
      begin();
    });

    const isSafe = (how: string) => {
      expect(foreign(element), how).to.deep.equal([]);
      expect(unruly(element), how).to.deep.equal([]);
      expect(noticed(), how).to.deep.equal([]);
    };

    for (const { name, source } of bodies) {
      it(name.slice(0, 120), async () => {
        await showAll(element, release(format, source));
        isSafe('without pictures');
        expect(element.shadowRoot?.querySelector('img')).to.equal(null);
        const text = allText(element);
        expect(count(text, 'seen'), text).to.equal(count(source, 'seen'));
        expect(count(text, 'gone'), text).to.equal(0);

        element.setAttribute('images', 'all');
        await element.updateComplete;
        isSafe('with pictures');
        // What a picture says stands beside it, for when it can’t be had.
        const again = count(texts(element, 'failed').join(' '), 'seen');
        expect(count(allText(element), 'seen') - again).to.equal(count(source, 'seen'));

        const other = format === 'html' ? 'markdown' : 'html';
        await showAll(element, release(other, source));
        isSafe(`as ${other}`);
      });
    }

    it('may all stand in one page, in attributes', async () => {
      for (const { name, source } of bodies) {
        const inline = mount(markup(release(format, source), 'release-body', 'lang="en"'));
        await ready(inline);
        expect(foreign(inline), name).to.deep.equal([]);
        inline.remove();
      }
      // Those that the page’s own parser has seen may not have left anything either.
      expect(noticed().filter((what) => what !== 'the page has changed')).to.deep.equal([]);
    }).timeout(60_000);
  });
}
