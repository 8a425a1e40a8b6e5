/** What a reader sees of a release in a card. */
import { expect } from '@open-wc/testing';
import {
  attribute,
  HEADLINE,
  line,
  markup,
  mount,
  part,
  parts,
  ready,
  SAMPLE,
  script,
  shows,
  textOf,
  texts,
  within,
  type ReleaseElement,
} from './setup.js';

const card = async (value: unknown, more = 'lang="en"'): Promise<ReleaseElement> =>
  ready(mount(markup(value, 'news-card', more)));
const sample = async (more = 'lang="en"', language: keyof typeof SAMPLE = 'en') =>
  ready(mount(`<news-card src="${SAMPLE[language]}" ${more}></news-card>`));
const link = (element: Element) => part(element, 'link') as HTMLAnchorElement;

describe('<news-card>', () => {
  it('shows the sample in English', async () => {
    const element = await sample();
    expect(texts(element, 'kicker')).to.deep.equal(['International cooperation']);
    expect(texts(element, 'headline')).to.deep.equal([HEADLINE.en]);
    expect(texts(element, 'summary').join()).to.contain('Eilis Ferran');
    expect(texts(element, 'dateline')).to.deep.equal(['Nanjing']);
    expect(texts(element, 'date')).to.deep.equal(['5 October 2018']);
    expect(texts(element, 'source').join()).to.contain('Nanjing Centre of Technology');
    expect(texts(element, 'tag')).to.deep.equal([
      'innovation',
      'technology transfer',
      'smart cities',
      'health',
      'Jiangbei New District',
    ]);
  });

  it('shows the sample in Chinese', async () => {
    const element = await sample('lang="zh-CN"', 'zh');
    expect(texts(element, 'headline')).to.deep.equal([HEADLINE.zh]);
    expect(texts(element, 'date')).to.deep.equal(['2018年10月5日']);
    expect(part(element, 'headline').querySelector('[lang]')?.getAttribute('lang')).to.equal(
      'zh-Hans',
    );
  });

  it('never shows what is for editors only', async () => {
    expect(textOf(await sample())).not.to.contain('order of the dates');
  });

  it('links the headline, once, to the release’s own page', async () => {
    const element = await sample();
    expect(parts(element, 'link')).to.have.length(1);
    expect(link(element).href).to.equal('https://newsroom.example/releases/cambridge-nanjing');
    expect(line(link(element))).to.equal(HEADLINE.en);
    expect(link(element).target).to.equal('');
  });

  it('is a heading of the third level, or of another that the page says', async () => {
    const level = async (value: string) => {
      const element = await card({ headline: 'H' }, value && `heading-level="${value}"`);
      const heading = element.shadowRoot?.querySelector('h1, h2, h3, h4, h5, h6, [role="heading"]');
      return heading?.getAttribute('aria-level') ?? heading?.localName.slice(1);
    };
    expect(await level('')).to.equal('3');
    for (const good of ['1', '2', '6']) expect(await level(good)).to.equal(good);
    for (const bad of ['0', '7', '-1', 'two', 'NaN', '1e9', ' ']) {
      expect(await level(bad), bad).to.equal('3');
    }
  });

  it('keeps a machine’s form of the date beside the reader’s', async () => {
    const element = await sample();
    expect(part(element, 'date').querySelector('time')?.dateTime).to.equal('2018-10-05');
  });

  it('shows a time in the zone of the release, or in that of “time-zone”, and names it', async () => {
    const value = { headline: 'H', released: '2018-10-05T01:00:00Z', timeZone: 'Asia/Shanghai' };
    expect(texts(await card(value), 'date').join()).to.match(/5 October 2018.*9:00.*(GMT\+8|CST)/);
    const there = await card(value, 'lang="en" time-zone="America/New_York"');
    expect(texts(there, 'date').join()).to.match(/4 October 2018.*(9:00|21:00).*(GMT-4|EDT)/);
    const wrong = await card(value, 'lang="en" time-zone="Mars/Base"');
    expect(texts(wrong, 'date').join()).to.match(/5 October 2018.*9:00/);
  });

  it('never moves a day, whatever the zone', async () => {
    for (const zone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
      const more = `lang="en" time-zone="${zone}"`;
      const element = await card({ headline: 'H', released: '2018-10-05' }, more);
      expect(texts(element, 'date')).to.deep.equal(['5 October 2018']);
    }
  });
});

describe('<news-card> without some of the data', () => {
  it('leaves no hole: just a headline', async () => {
    const element = await card({ headline: 'Only this' });
    expect(textOf(element)).to.equal('Only this');
    expectNoHoles(element);
  });

  for (const [field, value] of Object.entries({
    kicker: 'K',
    summary: 'S',
    dateline: 'PLACE',
    released: '2018',
    publisher: 'P',
    tags: ['t'],
    url: 'https://example.com/',
  })) {
    it(`leaves no hole: a headline and “${field}”`, async () => {
      const element = await card({ headline: 'H', [field]: value });
      expectNoHoles(element);
      expect(parts(element, 'meta').every((row) => line(row))).to.equal(true);
    });
  }

  it('leaves no hole for empty values', async () => {
    const element = await card({
      headline: 'H',
      kicker: '',
      summary: '  ',
      tags: [],
      dateline: {},
      publisher: {},
      media: [],
    });
    expect(textOf(element)).to.equal('H');
    expectNoHoles(element);
  });

  it('stands a headline without address as plain text', async () => {
    expect(parts(await card({ headline: 'H' }), 'link')).to.have.length(0);
  });
});

describe('what the page says about the look of <news-card>', () => {
  it('“hide” leaves parts out', async () => {
    for (const [hide, ...names] of [
      ['kicker', 'kicker'],
      ['summary', 'summary'],
      ['dateline', 'dateline'],
      ['date', 'date'],
      ['source', 'source'],
      ['tags', 'tags', 'tag'],
      ['dateline date source', 'dateline', 'date', 'source', 'meta'],
    ] as const) {
      const element = await sample(`lang="en" hide="${hide}"`);
      for (const name of names) expect(parts(element, name), name).to.have.length(0);
      expect(texts(element, 'headline')).to.deep.equal([HEADLINE.en]);
      expectNoHoles(element);
    }
  });

  it('“hide” knows blanks, unknown names and changes', async () => {
    const element = await sample('lang="en" hide="  kicker\n nonsense "');
    expect(parts(element, 'kicker')).to.have.length(0);
    element.hide = '';
    await shows(element, 'International cooperation');
  });

  it('“link-params” are added to http links, and to nothing else', async () => {
    const href = async (url: string, params: string) =>
      link(await card({ headline: 'H', url }, `link-params="${attribute(params)}"`)).href;
    expect(await href('https://example.com/a?b=1#c', 'utm_source=x&utm_medium=y z')).to.equal(
      'https://example.com/a?b=1&utm_source=x&utm_medium=y+z#c',
    );
    expect(await href('https://example.com/?a=1', 'a=2')).to.equal('https://example.com/?a=2');
    expect(await href('https://example.com/', '?a=1')).to.equal('https://example.com/?a=1');
    expect(await href('mailto:a@example.com', 'a=1')).to.equal('mailto:a@example.com');
  });

  it('“link-target” opens a new window, says so, and hides the opener', async () => {
    const element = await card(
      { headline: 'H', url: 'https://example.com/' },
      'lang="en" link-target="_blank"',
    );
    expect(link(element).target).to.equal('_blank');
    expect(link(element).rel).to.contain('noopener');
    expect(line(link(element))).to.equal('H (opens in a new window)');
    const hint = link(element).lastElementChild?.getBoundingClientRect();
    expect(hint?.width).to.be.lessThan(2);
  });

  it('every link hides the opener', async () => {
    for (const anchor of (await sample()).shadowRoot?.querySelectorAll('a') ?? []) {
      expect(anchor.rel.split(' ')).to.include('noopener');
    }
  });
});

describe('the language of <news-card>', () => {
  it('is that of the nearest ancestor, for dates and strings', async () => {
    const page = mount(
      `<section lang="zh-CN">${markup({ headline: 'H', released: '2018-10-05', tags: ['t'] })}
      </section>`,
    );
    const element = await ready(within(page, 'news-card'));
    expect(texts(element, 'date')).to.deep.equal(['2018年10月5日']);
    expect(part(element, 'tags').getAttribute('aria-label')).to.equal('主题');
  });

  it('is each element’s own', async () => {
    const value = { headline: 'H', released: '2018-10-05' };
    const page = mount(
      `<div lang="en">${markup(value)}${markup(value, 'news-card', 'lang="zh-Hans"')}
      ${markup(value, 'news-card', 'lang="en-US"')}</div>`,
    );
    const dates = [];
    for (const element of page.querySelectorAll('news-card')) {
      dates.push(...texts(await ready(element), 'date'));
    }
    expect(dates).to.deep.equal(['5 October 2018', '2018年10月5日', 'October 5, 2018']);
  });

  it('may change', async () => {
    const element = await card({ headline: 'H', released: '2018-10-05' });
    element.lang = 'zh-CN';
    await shows(element, '2018年10月5日');
    element.lang = 'en';
    await shows(element, '5 October 2018');
  });

  it('keeps a time of day together', async () => {
    const element = await card({ headline: 'H', released: '2018-10-05T08:00' });
    expect(part(element, 'date').textContent.trim()).to.equal('5 October 2018 at 8:00\u00a0am');
  });

  it('is English where there is no translation, or no such language', async () => {
    for (const language of ['sw', '%%%', 'x-klingon']) {
      const element = await card({ headline: 'H', released: '2018-10-05' }, `lang="${language}"`);
      expect(texts(element, 'date')).to.deep.equal(['5 October 2018']);
    }
  });

  it('is not that of the release, whose text is marked with its own language and direction', async () => {
    const value = {
      headline: 'عنوان',
      summary: 'ملخص',
      language: 'ar',
      tags: ['وسم'],
      released: '2018-10-05',
    };
    const element = await card(value);
    for (const name of ['headline', 'summary', 'tag']) {
      const text = part(element, name).querySelector<HTMLElement>('[lang]');
      expect(text?.lang, name).to.equal('ar');
      expect(text && getComputedStyle(text).direction, name).to.equal('rtl');
    }
    expect(getComputedStyle(part(element, 'card')).direction).to.equal('ltr');
    expect(part(element, 'date').closest('[lang]')?.getAttribute('lang')).to.equal('en');
  });

  it('lets the release say its direction', async () => {
    const element = await card({ headline: 'abc', direction: 'rtl' });
    const text = part(element, 'headline').querySelector('[dir]');
    expect(text && getComputedStyle(text).direction).to.equal('rtl');
  });

  it('follows the page to the right', async () => {
    const page = mount(`<section dir="rtl" lang="ar">${markup({ headline: 'H' })}</section>`);
    const element = await ready(within(page, 'news-card'));
    expect(getComputedStyle(part(element, 'card')).direction).to.equal('rtl');
  });

  it('reads a child script as well', async () => {
    const element = mount(`<news-card lang="zh">${script({ headline: 'H', tags: ['t'] })}
      </news-card>`);
    await ready(element);
    expect(part(element, 'tags').getAttribute('aria-label')).to.equal('主题');
  });
});

/** Nothing is rendered that has no content, no heading without words, no list without items. */
function expectNoHoles(element: Element): void {
  const empty = [...(element.shadowRoot?.querySelectorAll('*') ?? [])].filter(
    (node) =>
      !line(node) && !/^(style|img|slot)$/.test(node.localName) && !node.querySelector('img'),
  );
  expect(empty.map(({ outerHTML }) => outerHTML)).to.deep.equal([]);
}
