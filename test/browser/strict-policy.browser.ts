/** The elements under the policies that they promise to work under. */
import { expect } from '@open-wc/testing';
import { HEADLINE, quiet, TAGS } from '../elements/setup.js';
import { elements, embeddingPage, openMarkup, shown } from './embedding-page.js';
import { openPage, secondOrigin } from './second-origin.js';

const EN = 'data/cambridge-nanjing.en.json';
const facts = {
  'news-card': HEADLINE.en,
  'release-meta': '浏览量',
  'event-participants': 'Luo Qun',
};

for (const name of ['strict', 'strict-single']) {
  it(`the page “${name}” shows all three elements in Chinese, and breaks no rule`, async () => {
    const { frame } = await openPage(name, await secondOrigin());
    const page = embeddingPage(frame);
    for (const tag of TAGS) expect(await shown(page, tag)).to.contain(facts[tag]);
    await quiet();
    expect(page.messages.concat(page.errors)).to.deep.equal([]);
    // The style sheets count as well: without them the headline would be as small as the rest.
    const card = page.document.querySelector('news-card')?.shadowRoot;
    const headline = card?.querySelector('[part~="headline"]');
    const summary = card?.querySelector('[part~="summary"]');
    if (!headline || !summary) throw new Error('headline and summary');
    const size = (element: Element) => parseFloat(page.window.getComputedStyle(element).fontSize);
    expect(size(headline)).to.be.greaterThan(size(summary));
  });
}

describe('the policy of a page', () => {
  for (const file of ['autoload.js', 'news-elements.js']) {
    it(`may know scripts by a nonce only (${file})`, async () => {
      const second = await secondOrigin();
      const { origin } = second;
      const page = await openMarkup(
        `${elements(second.file(EN))}<script nonce="n0nce" crossorigin src="${second.file(file)}"></script>`,
        {
          policy: `default-src 'none'; script-src 'nonce-n0nce' 'strict-dynamic'; connect-src ${origin}`,
        },
      );
      expect(await shown(page, 'news-card')).to.contain(HEADLINE.en);
      expect(page.errors.concat(page.messages)).to.deep.equal([]);
    });
  }

  it('may forbid the data, which one message says', async () => {
    const second = await secondOrigin();
    const page = await openMarkup(
      `<news-card src="${second.file(EN)}">Fallback</news-card>
        <news-card id="inline" release='{"headline": "Inline"}'></news-card>
        <script crossorigin src="${second.file('autoload.js')}"></script>`,
      { policy: "connect-src 'none'" },
    );
    const card = page.document.querySelector('news-card');
    if (!card) throw new Error('a card');
    const { promise, resolve } = Promise.withResolvers<unknown>();
    page.document.addEventListener('release-error', resolve);
    await promise;
    expect(card.status).to.equal('error');
    expect(card.innerText.trim()).to.equal('Fallback');
    expect(page.messages).to.have.length(1);
    expect(page.messages[0]).to.contain('connect-src');
    expect(await shown(page, '#inline')).to.contain('Inline');
    expect(page.errors.filter((error) => !error.startsWith('policy: connect-src'))).to.deep.equal(
      [],
    );
  });

  it('may forbid the pictures, and nothing else is lost', async () => {
    const second = await secondOrigin();
    const release = JSON.stringify({
      headline: 'Without picture',
      media: [{ url: 'https://media.invalid/x.png', alt: 'A picture' }],
    });
    const page = await openMarkup(
      `<news-card release='${release}'></news-card>
        <script crossorigin src="${second.file('autoload.js')}"></script>`,
      { policy: "img-src 'none'" },
    );
    expect(await shown(page, 'news-card')).to.contain('Without picture');
    expect(page.messages).to.deep.equal([]);
  });
});
