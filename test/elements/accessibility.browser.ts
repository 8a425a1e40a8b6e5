/** Each element in each state, for those who read with a screen reader or move with keys. */
import { expect } from '@open-wc/testing';
import { a11ySnapshot, sendKeys } from '@web/test-runner-commands';
import { secondOrigin } from '../browser/second-origin.js';
import { contrast, cutters, focusRing } from './boxes.js';
import {
  errorOf,
  markup,
  mount,
  part,
  parts,
  quiet,
  reaches,
  ready,
  recordTrouble,
  SAMPLE,
  EVERY_TAG,
  until,
  within,
  type ReleaseElement,
} from './setup.js';

type Tag = (typeof EVERY_TAG)[number];

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
        `<div style="color: #595959; background: #fff"><${tag} src="${SAMPLE.en}"></${tag}></div>`,
      );
      const element = await ready(within(page, tag));
      expect(contrast(page)).to.be.within(6.9, 7.2);
      for (const text of element.shadowRoot?.querySelectorAll('bdi, time, dt, p, span') ?? []) {
        expect(contrast(text), text.textContent).to.be.greaterThan(4.5);
      }
    });
  });
}

describe('the keyboard', () => {
  /** Where the focus is, inside shadow roots as well. */
  const focused = (): Element | null => {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    return at;
  };
  const around = (content: string): HTMLElement =>
    mount(
      `<div><a id="before" href="#x">Before</a>${content}<a id="after" href="#x">After</a></div>`,
    );

  it('reaches the card’s link once, with a ring that nothing cuts', async () => {
    const page = around(`<news-card src="${SAMPLE.en}"></news-card>`);
    const card = await ready(within(page, 'news-card'));
    within(page, '#before').focus();
    await sendKeys({ press: 'Tab' });
    const link = part(card, 'link');
    expect(focused()).to.equal(link);
    const ring = focusRing(link);
    if (!ring) throw new Error('no focus ring');
    expect(ring.right - ring.left).to.be.greaterThan(100);
    expect(cutters(link, ring)).to.deep.equal([]);
    await sendKeys({ press: 'Tab' });
    expect(focused()?.id).to.equal('after');
    await sendKeys({ down: 'Shift' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ up: 'Shift' });
    expect(focused()).to.equal(link);
  });

  for (const tag of EVERY_TAG) {
    it(`goes through <${tag}> in the order of reading`, async () => {
      const value = {
        headline: 'H',
        url: 'https://example.com/0',
        body: {
          markdown: '[One](https://example.com/4), [two](https://example.com/5)[^1]\n\n[^1]: a',
        },
        publisher: { name: 'P', url: 'https://example.com/1' },
        source: { name: 'S', url: 'https://example.com/2' },
        alternates: [{ language: 'zh', url: 'https://example.com/3' }],
        events: [
          { name: 'E', url: 'https://example.com/6', registrationUrl: 'https://example.com/7' },
        ],
        contacts: [{ name: 'C', email: 'c@example.com', phone: '110' }],
        media: [
          ...['a', 'b', 'c'].map((name) => ({
            url: `https://media.invalid/${name}.png`,
            alt: name,
          })),
          { type: 'embed', url: 'https://media.invalid/e' },
          { url: 'https://media.invalid/d.pdf' },
        ],
        participants: Array.from({ length: 201 }, (_, index) =>
          index < 2 ? { name: `N${index}`, url: `https://example.com/p${index}` } : `N${index}`,
        ),
      };
      const page = around(markup(value, tag));
      const element = await ready(within(page, tag));
      const stops = [...(element.shadowRoot?.querySelectorAll('a, button, input, select') ?? [])];
      expect(stops.length).to.be.greaterThan(0);
      within(page, '#before').focus();
      for (const stop of stops) {
        await sendKeys({ press: 'Tab' });
        expect(focused()).to.equal(stop);
        const ring = focusRing(stop);
        if (!ring) throw new Error(`no focus ring around ${stop.textContent}`);
        expect(cutters(stop, ring)).to.deep.equal([]);
      }
      await sendKeys({ press: 'Tab' });
      expect(focused()?.id).to.equal('after');
    });
  }

  it('does not stop at a skeleton, and stops at the link of an error', async () => {
    const trouble = { warn: console.warn };
    console.warn = () => undefined;
    const { origin } = await secondOrigin();
    const page = around(`<news-card src="${origin}/status/404"></news-card>`);
    const card = within(page, 'news-card');
    await errorOf(card);
    console.warn = trouble.warn;
    within(page, '#before').focus();
    await sendKeys({ press: 'Tab' });
    expect(focused()).to.equal(part(card, 'link'));
    await sendKeys({ press: 'Tab' });
    expect(focused()?.id).to.equal('after');
  });

  it('presses the button that shows all', async () => {
    const participants = Array.from({ length: 250 }, (_, index) => `N${index}`);
    const element = await ready(
      mount(markup({ headline: 'H', participants }, 'event-participants')),
    );
    part(element, 'show-all').focus();
    await sendKeys({ press: 'Enter' });
    await until(
      () => parts(element, 'participant').length === 250,
      () => 'not all are shown',
    );
  });
});

interface Spoken {
  role: string;
  name?: string;
  level?: number;
  children?: Spoken[];
}

describe('what a screen reader hears (Chromium only)', function () {
  const chromium = navigator.userAgent.includes('Chrome/');
  const heard = async (tag: Tag, language = 'en'): Promise<string> => {
    const element = mount(
      `<${tag} lang="${language}" src="${SAMPLE[language === 'en' ? 'en' : 'zh']}"></${tag}>`,
    );
    await ready(element);
    await quiet();
    const lines: string[] = [];
    const read = ({ role, name = '', level, children = [] }: Spoken): void => {
      lines.push([role, level, name.replace(/\s+/g, ' ').trim()].filter(Boolean).join(' '));
      children.forEach(read);
    };
    read((await a11ySnapshot({} as never)) as unknown as Spoken);
    return lines.join('\n');
  };
  before(function () {
    if (!chromium) this.skip();
  });

  it('of a card', async () => {
    const text = await heard('news-card');
    expect(text).to.match(/link Cambridge-Nanjing innovation centre goes into operation/);
    expect(text.match(/^link/gm)).to.have.length(1);
    expect(text).to.contain('5 October 2018').and.contain('NANJING').and.contain('innovation');
  });

  it('of the facts', async () => {
    const text = await heard('release-meta');
    expect(text.indexOf('Released')).to.be.lessThan(text.indexOf('5 October 2018'));
    expect(text.indexOf('Page views')).to.be.lessThan(text.indexOf('691'));
    expect(text).to.contain('link 简体中文');
  });

  it('of the participants', async () => {
    const text = await heard('event-participants');
    expect(text).to.match(/heading 3 Launch of the Cambridge/);
    expect(text).to.match(/heading 4 Nanjing/);
    expect(text.indexOf('Luo Qun')).to.be.lessThan(
      text.indexOf('member of the Standing Committee of the Municipal'),
    );
    expect(text).to.contain('Zhang Jinghua').and.contain('Group');
  });

  it('of the participants in Chinese', async () => {
    const text = await heard('event-participants', 'zh-CN');
    expect(text).to.contain('张敬华').and.contain('省委常委').and.contain('群体');
  });
});
