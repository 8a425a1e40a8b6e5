/** Strings of the page’s language that come late, or never. */
import { expect, nextFrame } from '@open-wc/testing';
import { HEADLINE, TAGS, until, within } from '../elements/setup.js';
import { elements, openMarkup, shown, type EmbeddingPage } from './embedding-page.js';
import { secondOrigin, type SecondOrigin } from './second-origin.js';

const EN = 'data/cambridge-nanjing.en.json';
const tag = (second: SecondOrigin): string =>
  `<script crossorigin src="${second.file('autoload.js')}"></script>`;
const asked = async (second: SecondOrigin, pattern: RegExp): Promise<boolean> =>
  (await second.log()).some(({ path }) => pattern.test(path));

/** All three elements in English, dates too, and saying so. */
async function expectEnglish(page: EmbeddingPage): Promise<void> {
  expect(await shown(page, 'news-card'))
    .to.contain(HEADLINE.en)
    .and.contain('5 October 2018');
  expect(await shown(page, 'release-meta'))
    .to.contain('Page views')
    .and.contain('5 October 2018');
  expect(await shown(page, 'event-participants'))
    .to.contain('Host')
    .and.contain('5 November 2018');
  for (const name of TAGS) {
    const root = within(page.document, name).shadowRoot?.querySelector('[part="root"]');
    expect(root?.getAttribute('lang')).to.equal('en');
    expect(root?.textContent).not.to.match(/年|浏览量/);
  }
}

describe('a change of the language', () => {
  it('leaves what is shown until the new strings are there', async () => {
    const second = await secondOrigin();
    const page = await openMarkup(elements(second.file(EN)) + tag(second));
    for (const name of TAGS) await shown(page, name);
    const meta = within(page.document, 'release-meta');
    await second.hold('zh-Hans');
    page.document.documentElement.lang = 'zh-CN';
    for (const name of TAGS) within(page.document, name).lang = 'zh-CN';
    await until(
      () => asked(second, /zh-Hans/),
      () => 'the strings are not asked for',
    );
    for (let frames = 0; frames < 5; frames++) {
      await nextFrame();
      for (const name of TAGS) {
        const element = within(page.document, name);
        expect(element.status).to.equal('ready');
        expect(element.shadowRoot?.querySelector('[part="root"]')?.textContent.trim()).not.to.equal(
          '',
        );
      }
      expect(meta.shadowRoot?.textContent).to.contain('Page views');
    }
    await second.release();
    await until(
      () => meta.shadowRoot?.textContent.includes('浏览量') ?? false,
      () => 'the strings do not arrive',
    );
    expect(meta.shadowRoot?.querySelector('[part="root"]')?.getAttribute('lang')).to.equal(
      'zh-Hans',
    );
    expect(page.errors.concat(page.messages)).to.deep.equal([]);
  });
});

describe('the strings of a Chinese page', () => {
  it('are English where the page’s policy stops the Chinese ones', async () => {
    const first = await secondOrigin();
    const english = await openMarkup(elements(first.file(EN)) + tag(first));
    for (const name of TAGS) await shown(english, name);
    const second = await secondOrigin();
    const scripts = (await first.log())
      .filter(({ path }) => path.endsWith('.js'))
      .map(({ path }) => second.file(path.slice(1)));
    const page = await openMarkup(elements(second.file(EN)) + tag(second), {
      lang: 'zh-CN',
      policy: `script-src ${[location.origin, ...scripts].join(' ')}`,
    });
    await expectEnglish(page);
    expect(page.messages.join('\n')).to.contain('language');
  });

  it('are English when the Chinese ones take longer than a reader waits', async () => {
    const second = await secondOrigin();
    await second.hold('zh-Hans');
    // In Firefox modules under way hold up the page’s load event, so elements and script come later.
    const page = await openMarkup('', { lang: 'zh-CN' });
    const script = page.document.createElement('script');
    script.src = second.file('autoload.js');
    page.document.body.innerHTML = elements(second.file(EN));
    page.document.body.append(script);
    await expectEnglish(page);
    expect(await asked(second, /zh-Hans/)).to.equal(true);
    await second.release();
    for (let frames = 0; frames < 5; frames++) await nextFrame();
    await expectEnglish(page);
    expect(page.errors).to.deep.equal([]);
  });
});
