/** What a reader sees of the facts about a release. */
import { expect } from '@open-wc/testing';
import {
  line,
  markup,
  mount,
  parts,
  ready,
  SAMPLE,
  shows,
  textOf,
  within,
  type ReleaseElement,
} from './setup.js';

const meta = async (value: unknown, more = 'lang="en"'): Promise<ReleaseElement> =>
  ready(mount(markup(value, 'release-meta', more)));
const sample = (more = 'lang="en"', language: keyof typeof SAMPLE = 'en') =>
  ready(mount(`<release-meta src="${SAMPLE[language]}" ${more}></release-meta>`));

/** The facts as a reader sees them: term and details, with a dot between several. */
const facts = (element: Element): Record<string, string> =>
  Object.fromEntries(
    [...(element.shadowRoot?.querySelectorAll('dl > div') ?? [])].map((row) => [
      line(row.querySelector('dt')),
      [...row.querySelectorAll('dd')].map(line).join(' · '),
    ]),
  );

describe('<release-meta>', () => {
  it('shows the facts of the sample in English', async () => {
    expect(facts(await sample())).to.deep.equal({
      Released: '5 October 2018',
      Place: 'Nanjing',
      'Published by': 'Cambridge University - Nanjing Centre of Technology and Innovation',
      'Reading time': '2 mins',
      'Page views': '691',
      Topics: 'innovation · technology transfer · smart cities · health · Jiangbei New District',
      'Also in': '简体中文',
    });
  });

  it('shows the facts of the sample in Chinese', async () => {
    const shown = facts(await sample('lang="zh-CN"', 'zh'));
    expect(shown).to.include.keys('发布时间', '地点', '发布单位', '浏览量', '主题', '其他语言');
    expect(shown['发布时间']).to.equal('2018年10月5日');
    expect(shown['浏览量']).to.equal('691');
    expect(shown['其他语言']).to.equal('English');
  });

  it('leads to the version in another language, named in that language', async () => {
    const element = await sample();
    const link = parts(element, 'languages')[0]?.querySelector('a');
    expect(link?.href).to.equal('https://newsroom.example/zh/releases/cambridge-nanjing');
    expect(link?.querySelector('[lang]')?.getAttribute('lang')).to.equal('zh-Hans');
  });

  it('leads to the publisher', async () => {
    const link = parts(await sample(), 'publisher')[0]?.querySelector('a');
    expect(link?.href).to.equal('http://cunjc.org.cn/');
    expect(link?.rel).to.contain('noopener');
  });

  it('says nothing twice', async () => {
    const element = await meta({
      headline: 'H',
      released: '2018-10-05',
      updated: '2018-10-05',
      publisher: 'Publisher',
      source: { name: 'Publisher' },
    });
    expect(facts(element)).to.deep.equal({
      Released: '5 October 2018',
      'Published by': 'Publisher',
    });
  });

  it('shows all facts that a release can have', async () => {
    const element = await meta({
      headline: 'H',
      released: '2018-10-05',
      updated: '2018-10-06',
      publisher: 'Publisher',
      source: { name: 'Source' },
      metrics: { pageviews: 1234567, asOf: '2018-11-01' },
    });
    expect(facts(element)).to.deep.equal({
      Released: '5 October 2018',
      Updated: '6 October 2018',
      'Published by': 'Publisher',
      Source: 'Source',
      'Page views': '1,234,567 as of 1 November 2018',
    });
  });

  it('puts the number before what is said of it, also where that is read from the right', async () => {
    const value = { headline: 'H', metrics: { pageviews: 1308, asOf: '2018-11-01' } };
    for (const [language, direction] of [
      ['en', 'ltr'],
      ['ar', 'rtl'],
    ]) {
      const element = await meta(value, `lang="${language}" dir="${direction}"`);
      const [detail] = parts(element, 'pageviews');
      const number = document.createRange();
      number.setStart(within(detail as Element, 'bdi'), 0);
      number.setEndBefore(within(detail as Element, 'bdi > span'));
      const [before, after] = [number, within(detail as Element, 'time')].map((place) =>
        place.getBoundingClientRect(),
      );
      expect(before?.left, language).to[direction === 'ltr' ? 'below' : 'above'](after?.left ?? 0);
    }
  });

  it('shows dates as precise as they are', async () => {
    for (const [released, shown] of [
      ['2018', '2018'],
      ['2018-10', 'October 2018'],
      ['2018-10-05', '5 October 2018'],
    ]) {
      const element = await meta({ headline: 'H', released });
      expect(facts(element)['Released']).to.equal(shown);
      expect(element.shadowRoot?.querySelector('time')?.dateTime).to.equal(released);
    }
  });

  it('shows a count of nothing as 0', async () => {
    const element = await meta({ headline: 'H', metrics: { pageviews: 0 } });
    expect(facts(element)).to.deep.equal({ 'Page views': '0' });
  });

  it('leaves no hole where there are no facts', async () => {
    for (const value of [
      { headline: 'H' },
      { headline: 'H', tags: [], alternates: [], metrics: {}, dateline: {}, publisher: {} },
    ]) {
      const element = await meta(value);
      expect(textOf(element)).to.equal('');
      expect(element.shadowRoot?.querySelectorAll('dt, dd, li, p')).to.have.length(0);
    }
  });

  it('leaves out what “hide” names, and nothing else', async () => {
    const all = Object.keys(facts(await sample())).length;
    for (const name of ['released', 'dateline', 'publisher', 'pageviews', 'tags', 'languages']) {
      const element = await sample(`lang="en" hide="${name}"`);
      expect(parts(element, name), name).to.have.length(0);
      expect(Object.keys(facts(element)), name).to.have.length(all - 1);
    }
  });

  it('follows a change of language', async () => {
    const page = mount(
      `<div lang="en"><release-meta src="${SAMPLE.en}"></release-meta>
        <release-meta src="${SAMPLE.en}" lang="zh"></release-meta></div>`,
    );
    const english = within(page, 'release-meta');
    const chinese = within(page, '[lang="zh"]');
    await shows(english, 'Page views');
    await shows(chinese, '浏览量');
    english.lang = 'zh-CN';
    await shows(english, '浏览量');
    expect(facts(english)).to.deep.equal(facts(chinese));
  });

  it('marks the release’s text, not its own, with the release’s language', async () => {
    const element = await meta({
      headline: 'H',
      language: 'he',
      dateline: 'ירושלים',
      released: '2018',
    });
    const place = parts(element, 'dateline')[0];
    const text = place?.querySelector('dd [lang]');
    expect(text?.getAttribute('lang')).to.equal('he');
    expect(text && getComputedStyle(text).direction).to.equal('rtl');
    expect(place?.querySelector('dt')?.closest('[lang]')?.getAttribute('lang')).to.equal('en');
  });
});
