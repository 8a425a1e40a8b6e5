/** Pages whose own elements stand where scripts look for something of the browser’s. */
import { expect, nextFrame } from '@open-wc/testing';
import { HEADLINE, mount, ready, TAGS, textOf, until, within } from '../elements/setup.js';
import { elements, openMarkup, shown } from './embedding-page.js';
import { scriptOf, type SecondOrigin, secondOrigin } from './second-origin.js';

const EN = 'data/cambridge-nanjing.en.json';
const paths = async (second: SecondOrigin): Promise<readonly string[]> =>
  (await second.log()).map(({ path }) => path);

describe('an image named “currentScript”', () => {
  for (const [file, more] of [
    ['autoload.js', ''],
    ['autoload.js', 'async'],
    ['autoload.js', 'type="module"'],
    ['news-elements.js', ''],
    ['news-elements.js', 'async'],
  ] as const) {
    it(`does not tell ${file} (${more || 'at once'}) where its chunks are`, async () => {
      const second = await secondOrigin();
      const evil = await secondOrigin();
      const image = `<img name="currentScript" alt="" src="${evil.file('evil/autoload.js')}">`;
      const page = await openMarkup(
        image + scriptOf(second, file, more) + elements(second.file(EN)),
        {
          lang: 'zh-CN',
        },
      );
      expect(await shown(page, 'news-card')).to.contain(HEADLINE.en);
      expect(await shown(page, 'release-meta')).to.contain('691');
      expect(await shown(page, 'event-participants')).to.contain('Luo Qun');
      await nextFrame();
      const asked = await paths(evil);
      expect(asked.filter((path) => path !== '/evil/autoload.js')).to.deep.equal([]);
      expect(page.errors).to.deep.equal([]);
    });
  }
});

describe('an image named “baseURI”', () => {
  const picture = `${location.origin}/test/fixtures/elements/dot.png`;
  const release = JSON.stringify({ headline: 'Based', media: [{ url: picture, alt: 'A dot' }] });

  it('does not keep a card from its picture, nor from an address of its own', async () => {
    const page = mount(
      `<div><img name="baseURI" alt=""><news-card images="same-origin" release='${release}'>
        </news-card><release-meta src="/demo/releases/cambridge-nanjing.en.json"></release-meta>
      </div>`,
    );
    expect(document.baseURI).not.to.be.a('string');
    const card = await ready(within(page, 'news-card'));
    expect(textOf(card)).to.contain('Based');
    expect(card.shadowRoot?.querySelector('img')?.src).to.equal(picture);
    await ready(within(page, 'release-meta'));
  });

  for (const file of ['autoload.js', 'news-elements.js']) {
    it(`does not trouble ${file}`, async () => {
      const second = await secondOrigin();
      const page = await openMarkup(
        `<img name="baseURI" alt=""><news-card images="same-origin" release='${release}'>
          </news-card><release-meta src="${second.file(EN)}"></release-meta>${scriptOf(second, file, '')}`,
      );
      expect(await shown(page, 'news-card')).to.contain('Based');
      expect(await shown(page, 'release-meta')).to.contain('691');
      expect(page.errors.concat(page.messages)).to.deep.equal([]);
    });
  }
});

describe('an element without data', () => {
  it('asks for the code of its own tag, and for nothing else', async () => {
    const second = await secondOrigin();
    const page = await openMarkup(`<news-card></news-card>${scriptOf(second, 'autoload.js', '')}`);
    await until(
      () => page.window.customElements.get('news-card') !== undefined,
      () => 'the card is not defined',
    );
    await nextFrame();
    await nextFrame();
    const asked = await paths(second);
    expect(asked.map((path) => path.replace(/-[\da-f]{8}\.js$/, '')).sort()).to.deep.equal([
      '/autoload.js',
      '/chunks/core',
      '/chunks/news-card',
    ]);
    for (const name of TAGS.slice(1)) expect(asked.join()).not.to.contain(name);
  });
});
