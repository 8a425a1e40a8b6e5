/** Requests for `src`: shared, aborted, not repeated, not made in vain. */
import { expect } from '@open-wc/testing';
import { secondOrigin } from '../browser/second-origin.js';
import { asked, cards, EN, ended } from './requests.js';
import {
  HEADLINE,
  mount,
  quiet,
  reaches,
  ready,
  recordTrouble,
  shows,
  TAGS,
  texts,
  within,
} from './setup.js';

describe('a request for “src”', () => {
  recordTrouble();

  it('is shared by all elements that name it', async () => {
    const second = await secondOrigin();
    const src = second.file(EN);
    const page = mount(`<div>${TAGS.map((tag) => `<${tag} src="${src}"></${tag}>`).join('')}
      ${cards(src, 3)}</div>`);
    for (const tag of TAGS) for (const element of page.querySelectorAll(tag)) await ready(element);
    expect(await second.log()).to.have.length(1);
  });

  it('is aborted when the only element is removed', async () => {
    const second = await secondOrigin();
    await second.hold('en');
    const element = mount(`<news-card src="${second.file(EN)}"></news-card>`);
    await asked(second, 1);
    element.remove();
    await ended(second);
    expect(await second.log()).to.deep.equal([{ path: `/${EN}`, status: null, pending: false }]);
  });

  it('goes on while one of its elements is there', async () => {
    const second = await secondOrigin();
    await second.hold('en');
    const page = mount(cards(second.file(EN), 2));
    await asked(second, 1);
    const [element, other] = page.querySelectorAll('news-card');
    if (!element || !other) throw new Error('two cards');
    element.remove();
    await quiet();
    expect((await second.log())[0]?.pending).to.equal(true);
    await second.release();
    await shows(other, HEADLINE.en);
  });

  it('starts again when a removed element comes back', async () => {
    const second = await secondOrigin();
    await second.hold('en');
    const page = mount(cards(second.file(EN), 1));
    const element = within(page, 'news-card');
    await asked(second, 1);
    element.remove();
    await ended(second);
    await second.release();
    page.append(element);
    await shows(element, HEADLINE.en);
    expect(await second.log()).to.have.length(2);
  });

  it('is not repeated when the element moves, which keeps its content', async () => {
    const second = await secondOrigin();
    const page = mount(`<div>${cards(second.file(EN), 1)}<section></section></div>`);
    const element = await ready(within(page, 'news-card'));
    within(page, 'section').append(element);
    expect(texts(element, 'headline')).to.deep.equal([HEADLINE.en]);
    await quiet();
    expect(texts(element, 'headline')).to.deep.equal([HEADLINE.en]);
    expect(element.status).to.equal('ready');
    expect(await second.log()).to.have.length(1);
  });

  it('is not made when better data are there', async () => {
    const second = await secondOrigin();
    const src = second.file(EN);
    const page = mount(
      `<div><news-card src="${src}" release='{"headline": "Attribute"}'></news-card>
        <news-card src="${src}"><script type="application/json">{"headline": "Child"}</script>
        </news-card></div>`,
    );
    for (const card of page.querySelectorAll('news-card')) await ready(card);
    expect(await second.log()).to.deep.equal([]);
  });

  it('is not made by an element that is not in the page', async () => {
    const second = await secondOrigin();
    const element = document.createElement('news-card');
    element.src = second.file(EN);
    await quiet();
    expect(await second.log()).to.deep.equal([]);
    mount('<div></div>').append(element);
    await reaches(element, 'ready');
  });
});
