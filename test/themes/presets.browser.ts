/** Where a preset applies, and what it leaves alone. */
import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { markup, mount, part, ready, within, type ReleaseElement } from '../elements/setup.js';
import { loadPresets } from './presets.js';

const release = { headline: 'H', summary: 'S', kicker: 'K', tags: ['T'], body: 'Text.' };
const styleOf = (element: Element, name = 'root'): CSSStyleDeclaration =>
  getComputedStyle(part(element, name));
const show = async (content: string, tag = 'news-card'): Promise<ReleaseElement> =>
  ready(within(mount(`<section>${content}</section>`), tag));
const light = 'rgb(252, 250, 244)';
const dark = 'rgb(27, 26, 23)';

describe('a preset', () => {
  loadPresets();
  const chromium = navigator.userAgent.includes('Chrome/');

  it('applies to the element that names it, and to those in a container that does', async () => {
    const one = await show(markup(release, 'news-card', 'theme="newspaper"'));
    const other = await show(`<div theme="newspaper">${markup(release)}</div>`);
    const none = await show(markup(release));
    expect(styleOf(one).backgroundColor).to.equal(light);
    expect(styleOf(other).backgroundColor).to.equal(light);
    expect(styleOf(none).backgroundColor).to.equal('rgba(0, 0, 0, 0)');
    expect(styleOf(one, 'kicker').textTransform).to.equal('uppercase');
  });

  it('shows nothing of the preset around it', async () => {
    const alone = await show(markup(release, 'news-card', 'theme="government"'));
    const within = await show(
      `<div theme="newspaper">${markup(release, 'news-card', 'theme="government"')}</div>`,
    );
    for (const name of ['kicker', 'headline', 'summary', 'tag']) {
      const [one, other] = [styleOf(alone, name), styleOf(within, name)];
      for (const property of [
        'fontFamily',
        'fontWeight',
        'letterSpacing',
        'textTransform',
      ] as const)
        expect(other[property], `${name}: ${property}`).to.equal(one[property]);
    }
  });

  it('is light where the page doesn’t say that it is dark, whatever the reader’s system is (Chromium only)', async function () {
    if (!chromium) this.skip();
    await emulateMedia({ colorScheme: 'dark' });
    const scheme = async (style: string): Promise<string> =>
      styleOf(
        await show(
          `<div style="${style}">${markup(release, 'news-card', 'theme="newspaper"')}</div>`,
        ),
      ).backgroundColor;
    const seen = [
      await scheme(''),
      await scheme('color-scheme: light dark'),
      await scheme('color-scheme: light'),
      await scheme('--news-color-scheme: dark'),
    ];
    await emulateMedia({ colorScheme: 'light' });
    seen.push(await scheme('color-scheme: light dark'), await scheme('color-scheme: dark'));
    expect(seen).to.deep.equal([light, dark, light, dark, light, dark]);
  });

  it('gives way to any rule of the page for the same element', async () => {
    const element = await show(
      `<style>news-card { --news-surface: rgb(1, 2, 3) }</style>
      ${markup(release, 'news-card', 'theme="newspaper"')}`,
    );
    expect(styleOf(element).backgroundColor).to.equal('rgb(1, 2, 3)');
  });

  it('sets nothing of the page', () => {
    const page = mount('<div theme="dark"><p>Of the page</p></div>');
    const plain = mount('<div><p>Of the page</p></div>');
    for (const [one, other] of [
      [page, plain],
      [within(page, 'p'), within(plain, 'p')],
    ] as const) {
      const [styled, bare] = [getComputedStyle(one), getComputedStyle(other)];
      const changed = [...bare].filter(
        (name) => styled.getPropertyValue(name) !== bare.getPropertyValue(name),
      );
      expect(changed.filter((name) => !name.startsWith('--news-'))).to.deep.equal([]);
    }
  });

  it('puts an element that stands in for a part into the one box of the release', async () => {
    const element = await show(
      markup(
        release,
        'news-release',
        'theme="university"',
        '<release-meta slot="footer"></release-meta>',
      ),
      'news-release',
    );
    const inner = await ready(within(element, 'release-meta'));
    expect(parseFloat(styleOf(element).paddingLeft)).to.be.greaterThan(10);
    expect(styleOf(element).borderTopWidth).to.equal('6px');
    const { paddingLeft, borderTopStyle, backgroundColor } = styleOf(inner);
    expect(styleOf(inner).fontSize).to.equal(styleOf(element).fontSize);
    expect([paddingLeft, borderTopStyle]).to.deep.equal(['0px', 'none']);
    expect(backgroundColor).to.equal(styleOf(element).backgroundColor);
  });

  it('leaves Arabic letters together', async () => {
    const element = await show(
      markup({ ...release, language: 'ar', kicker: 'خبر' }, 'news-card', 'theme="newspaper"'),
    );
    const texts = Array.from(
      part(element, 'kicker').children,
      (text) => getComputedStyle(text).letterSpacing,
    );
    expect(texts).to.deep.equal(['normal']);
    expect(styleOf(element, 'kicker').letterSpacing).not.to.equal('normal');
  });

  it('is printed light (Chromium only)', async function () {
    if (!chromium) this.skip();
    const element = await show(markup(release, 'news-card', 'theme="dark"'));
    expect(styleOf(element).color).to.equal('rgb(228, 230, 234)');
    await emulateMedia({ media: 'print' });
    const { color } = styleOf(element);
    await emulateMedia({ media: 'screen' });
    expect(color).to.equal('rgb(27, 30, 35)');
  });
});
