/** Each element in each state, as axe sees it, and the contrast of its texts. */
import { expect } from '@open-wc/testing';
import { secondOrigin } from '../browser/second-origin.js';
import { contrast, pieces } from '../elements/boxes.js';
import {
  errorOf,
  line,
  markup,
  mount,
  quiet,
  reaches,
  ready,
  recordTrouble,
  SAMPLE,
  EVERY_TAG,
  within,
  type ReleaseElement,
} from '../elements/setup.js';
import { richRelease } from './rich-release.js';

/** Each state by the way that leads there; `open` says what stands in the element’s place. */
const states: Record<
  string,
  (open: (more: string, content?: string) => ReleaseElement) => unknown
> = {
  ready: (open) => ready(open(`src="${SAMPLE.en}"`)),
  'ready, opening a new window': (open) =>
    ready(open(`src="${SAMPLE.en}" link-target="_blank" heading-level="2"`)),
  'ready with little': (open) => ready(open(`release='{"headline": "H"}'`)),
  loading: async (open) => {
    const second = await secondOrigin();
    await second.hold('.');
    await reaches(open(`src="${second.file('data/x.json')}"`), 'loading');
  },
  error: (open) => errorOf(open('src="javascript:0"')),
  'error with a link': async (open) => {
    const { origin } = await secondOrigin();
    await errorOf(open(`src="${origin}/status/404"`));
  },
  'error beside a fallback': (open) => errorOf(open(`release="{"`, '<a href="#x">Fallback</a>')),
  empty: (open) => reaches(open(''), 'empty'),
};

for (const tag of EVERY_TAG) {
  describe(`<${tag}> without barriers`, () => {
    recordTrouble();
    for (const [language, direction] of [
      ['en', 'ltr'],
      ['zh-CN', 'ltr'],
      ['en', 'rtl'],
    ] as const) {
      for (const [state, reach] of Object.entries(states)) {
        it(`${state}, in ${language} ${direction}`, async function () {
          this.timeout(60_000);
          const page =
            mount(`<main lang="${language}" dir="${direction}"><h1>A page</h1><h2>News</h2>
            </main>`);
          const open = (more: string, content = ''): ReleaseElement => {
            page.insertAdjacentHTML('beforeend', `<${tag} ${more}>${content}</${tag}>`);
            return within(page, tag);
          };
          await reach(open);
          await quiet();
          await expect(page).to.be.accessible();
        });
      }
    }

    it('keeps a contrast of 4.5 where the page’s own text has 7', async () => {
      const page = mount(
        `<div style="color: #595959; background: #fff">${markup(richRelease(), tag)}</div>`,
      );
      const element = await ready(within(page, tag));
      expect(contrast(page)).to.be.within(6.9, 7.2);
      const texts = pieces(element);
      expect(texts.length).to.be.greaterThan(0);
      for (const { parent } of texts) {
        expect(contrast(parent), line(parent)).to.be.greaterThan(4.5);
      }
    });
  });
}
