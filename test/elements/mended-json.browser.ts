/** JSON that a CMS has changed on its way into the page. */
import { expect } from '@open-wc/testing';
import { markup, mount, ready, texts, type ReleaseElement } from './setup.js';

const codes = (element: ReleaseElement) => element.problems.map(({ code }) => code);
const inScript = (text: string) =>
  ready(mount(`<news-card lang="en"><script type="application/json">${text}</script></news-card>`));

describe('JSON that a page has changed', () => {
  for (const [what, text] of [
    ['paragraphs of WordPress', '<p>{"headline": "Good",<br />\n"released": "2018-10-05"}</p>'],
    ['escaping once too often', '{&quot;headline&quot;:&quot;Good&quot;}'],
    ['curled quotation marks', '{“headline”: “Good”}'],
    ['no-break spaces', '{\u00A0"headline":\u00A0"Good"}'],
  ] as const) {
    it(`is read from a child script in spite of ${what}`, async () => {
      const element = await inScript(text);
      expect(texts(element, 'headline')).to.deep.equal(['Good']);
      expect(codes(element)).to.deep.equal(['json-mended']);
    });

    it(`is read from the attribute in spite of ${what}`, async () => {
      const element = await ready(mount(markup(text, 'news-card', 'lang="en"')));
      expect(texts(element, 'headline')).to.deep.equal(['Good']);
      expect(codes(element)).to.deep.equal(['json-mended']);
    });
  }

  it('is read with the lines of its texts', async () => {
    const element = await inScript('{"headline": "Good", "summary": "A\nB"}');
    expect(texts(element, 'summary')).to.deep.equal(['A B']);
    expect(codes(element)).to.deep.equal(['json-mended']);
  });
});
