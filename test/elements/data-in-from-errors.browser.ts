/** Data of another element that fails, and choices that lead nowhere any more. */
import { expect } from '@open-wc/testing';
import { secondOrigin } from '../browser/second-origin.js';
import {
  attribute,
  errorOf,
  markup,
  mount,
  next,
  quiet,
  reaches,
  ready,
  recordTrouble,
  shows,
  showsFallback,
  textOf,
  within,
} from './setup.js';

describe('data of a card that fails', () => {
  const trouble = recordTrouble();

  it('are an error to the element that names the card', async () => {
    const { origin } = await secondOrigin();
    for (const order of [0, 1]) {
      const both = [
        `<news-card id="card" src="${origin}/status/404?${order}"></news-card>`,
        '<release-meta from="#card">Fallback</release-meta>',
      ];
      const page = mount(`<div>${(order ? both.reverse() : both).join('')}</div>`);
      const element = within(page, 'release-meta');
      const { code, target } = await next(element, 'release-error');
      expect(code).to.equal('source-missing');
      expect(target).to.equal(element);
      await reaches(element, 'error');
      expect(textOf(element)).to.equal('');
      expect(showsFallback(element)).to.equal(true);
    }
    expect(trouble.errors).to.deep.equal([]);
  });

  it('are an error too when the card showed something before', async () => {
    const { origin } = await secondOrigin();
    const page = mount(
      `<div>${markup({ headline: 'H', released: '2018' }, 'news-card', 'id="card"')}
        <release-meta from="#card">Fallback</release-meta></div>`,
    );
    const element = within(page, 'release-meta');
    await shows(element, '2018');
    const error = next(element, 'release-error');
    const card = within(page, 'news-card');
    card.src = `${origin}/status/404?later`;
    card.release = undefined;
    expect((await error).code).to.equal('source-missing');
    await reaches(element, 'error');
    expect(textOf(element)).not.to.contain('2018');
    expect(showsFallback(element)).to.equal(true);
    card.release = { headline: 'H', released: '2019' };
    await shows(element, '2019');
  });

  it('leave an element inside the card empty, with its fallback', async () => {
    const { origin } = await secondOrigin();
    const page = mount(
      `<news-card src="${origin}/status/404?inside"><p><release-meta>Fallback</release-meta></p>
        </news-card>`,
    );
    const element = within(page, 'release-meta');
    let errors = 0;
    element.addEventListener('release-error', () => errors++);
    await next(page, 'release-error');
    await quiet();
    await reaches(element, 'empty');
    expect(showsFallback(element)).to.equal(true);
    expect(textOf(element)).to.equal('');
    expect(errors).to.equal(0);
    expect(trouble.errors).to.deep.equal([]);
  });
});

describe('a choice that leads nowhere any more', () => {
  recordTrouble();
  const two = attribute([{ headline: 'First' }, { headline: 'Second' }]);

  it('is the error “item-missing”, and no longer shows the old release', async () => {
    const element = await ready(mount(`<news-card item="1" release='${two}'>Fallback</news-card>`));
    expect(textOf(element)).to.contain('Second');
    const error = errorOf(element);
    element.setAttribute('item', '9');
    expect((await error).code).to.equal('item-missing');
    await reaches(element, 'error');
    expect(textOf(element)).not.to.contain('Second');
    expect(showsFallback(element)).to.equal(true);
    element.setAttribute('item', '0');
    await shows(element, 'First');
  });

  it('is the same for data of an address', async () => {
    const { origin } = await secondOrigin();
    const body = encodeURIComponent('[{"headline": "First"}, {"headline": "Second", "id": "two"}]');
    const element = await ready(
      mount(`<news-card item="two" src="${origin}/echo?body=${body}">Fallback</news-card>`),
    );
    expect(textOf(element)).to.contain('Second');
    const error = errorOf(element);
    element.item = 'three';
    expect((await error).code).to.equal('item-missing');
    await reaches(element, 'error');
    expect(textOf(element)).not.to.contain('Second');
    expect(showsFallback(element)).to.equal(true);
  });

  it('is the error “source-missing” of an unknown “from”', async () => {
    const page = mount(
      `<div><script type="application/json" id="source">{"headline": "Named"}</script>
        ${markup({ headline: 'Another' }, 'news-card', 'id="other"')}
        <news-card id="it" from="#source">Fallback</news-card></div>`,
    );
    const element = within(page, '#it');
    for (const [from, headline] of [
      ['#source', 'Named'],
      ['#other', 'Another'],
    ] as const) {
      element.from = from;
      await shows(element, headline);
      const error = errorOf(element);
      element.from = '#nobody';
      expect((await error).code).to.equal('source-missing');
      await reaches(element, 'error');
      expect(textOf(element)).not.to.contain(headline);
      expect(showsFallback(element)).to.equal(true);
    }
  });
});
