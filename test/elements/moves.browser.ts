/** Elements that are moved, removed and added again while something is under way. */
import { expect } from '@open-wc/testing';
import { secondOrigin } from '../browser/second-origin.js';
import { asked, EN, ZH } from './requests.js';
import {
  HEADLINE,
  markup,
  mount,
  quiet,
  ready,
  recordTrouble,
  shows,
  TAGS,
  texts,
  textOf,
  within,
} from './setup.js';

describe('an element inside a link', () => {
  const trouble = recordTrouble();

  for (const tag of TAGS) {
    it(`may be removed with it while an update of <${tag}> is pending`, async () => {
      const value = { headline: 'Linked', released: '2018', participants: ['Linked'] };
      const page = mount(`<div><a href="https://x.example/">${markup(value, tag)}</a></div>`);
      const element = await ready(within(page, tag));
      const link = within(page, 'a');
      element.headingLevel = 2;
      link.remove();
      await element.updateComplete;
      element.requestUpdate();
      await element.updateComplete;
      page.append(link);
      element.headingLevel = 4;
      page.replaceChildren();
      await element.updateComplete;
      page.append(link);
      await ready(element);
      expect(textOf(element)).not.to.equal('');
      expect(trouble).to.deep.equal({ warnings: [], errors: [] });
    });

    it(`may be a <${tag}> that was never in the page`, async () => {
      const link = document.createElement('a');
      link.href = 'https://x.example/';
      const element = document.createElement(tag);
      link.append(element);
      element.release = { headline: 'Linked', released: '2018', participants: ['Linked'] };
      await quiet();
      mount('<div></div>').append(link);
      await ready(element);
      link.remove();
      element.hide = 'tags';
      await element.updateComplete;
      expect(trouble).to.deep.equal({ warnings: [], errors: [] });
    });
  }
});

describe('an element that is moved while new data are on their way', () => {
  const trouble = recordTrouble();

  for (const [how, first] of [
    ['the data of an address', ''],
    ['an object', 'property'],
  ] as const) {
    it(`shows them in the end, after ${how}`, async () => {
      const second = await secondOrigin();
      const page = mount('<div><news-card>Fallback</news-card><section></section></div>');
      const element = within(page, 'news-card');
      let errors = 0;
      page.addEventListener('release-error', () => errors++);
      if (first) element.release = { headline: HEADLINE.en };
      else element.src = second.file(EN);
      await ready(element);
      await second.hold('zh');
      element.src = second.file(ZH);
      element.release = undefined;
      await asked(second, first ? 1 : 2);
      within(page, 'section').append(element);
      await quiet();
      expect(texts(element, 'headline')).to.deep.equal([HEADLINE.en]);
      await second.release();
      await shows(element, HEADLINE.zh);
      await quiet();
      expect(element.status).to.equal('ready');
      expect(errors).to.equal(0);
      expect(trouble).to.deep.equal({ warnings: [], errors: [] });
    });
  }

  it('shows them too when it is away for a while', async () => {
    const second = await secondOrigin();
    const page = mount(`<div><news-card src="${second.file(EN)}"></news-card></div>`);
    const element = await ready(within(page, 'news-card'));
    await second.hold('zh');
    element.src = second.file(ZH);
    await asked(second, 2);
    element.remove();
    await quiet();
    await second.release();
    page.append(element);
    await shows(element, HEADLINE.zh);
    expect(trouble).to.deep.equal({ warnings: [], errors: [] });
  });
});

describe('an element with one address', () => {
  const trouble = recordTrouble();

  for (const [how, pause] of [
    ['in one go', () => undefined],
    ['with a pause', () => Promise.resolve()],
    ['with frames between', quiet],
  ] as const) {
    it(`asks for it twice at most, added, removed and added again ${how}`, async () => {
      const second = await secondOrigin();
      const page = mount('<div><section></section></div>');
      const element = document.createElement('news-card');
      element.src = second.file(EN);
      page.append(element);
      await pause();
      element.remove();
      await pause();
      page.append(element);
      await pause();
      within(page, 'section').append(element);
      await ready(element);
      await quiet();
      expect((await second.log()).length).to.be.within(1, 2);
      expect(texts(element, 'headline')).to.deep.equal([HEADLINE.en]);
      expect(trouble).to.deep.equal({ warnings: [], errors: [] });
    });
  }

  it('asks for it once, whichever “item” it shows', async () => {
    const second = await secondOrigin();
    const page = mount(`<div><news-card src="${second.file(EN)}"></news-card></div>`);
    const element = await ready(within(page, 'news-card'));
    for (const item of ['0', '', '0', null, undefined]) {
      (element as { item: unknown }).item = item;
      await element.updateComplete;
      await quiet();
      await ready(element);
    }
    element.item = '9';
    await quiet();
    element.item = '0';
    await shows(element, HEADLINE.en);
    expect(await second.log()).to.have.length(1);
  });
});
