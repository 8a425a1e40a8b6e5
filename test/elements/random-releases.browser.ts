/** Releases made at random: whatever the reader accepts, the elements show. */
import { expect } from '@open-wc/testing';
import { markup, mount, parts, ready, recordTrouble, texts, textOf, within } from './setup.js';

describe('the other languages of a release', () => {
  const trouble = recordTrouble();

  for (const language of [
    'en-u-ca-gregory',
    'zh-Hans-u-nu-hanidec',
    'en-x-private',
    'x-private',
    'en-t-zh-hans-m0-true',
    'en-a-foo',
    'und',
    'und-Latn',
    'mul',
    'qaa',
    'i-klingon',
    'sl-rozaj-biske',
    'de-CH-1996',
    'sgn-BE-FR',
    'zh-min-nan',
    'root',
    'abcdefgh',
    'no language',
  ]) {
    it(`may be ${language}`, async () => {
      const alternates = [
        { language, url: 'https://x.example/' },
        { language: 'de', url: 'https://x.example/de' },
      ];
      const value = { headline: 'H', language, released: '2018-10-05', alternates };
      const page = mount(
        `<div>${['news-card', 'release-meta'].map((tag) => markup(value, tag, 'lang="en"')).join('')}
        </div>`,
      );
      await ready(within(page, 'news-card'));
      const meta = await ready(within(page, 'release-meta'));
      expect(texts(meta, 'languages').join()).to.contain('Deutsch');
      expect(textOf(meta)).to.contain('5 October 2018');
      for (const link of parts(meta, 'link')) expect(link.textContent.trim()).not.to.equal('');
      expect(trouble).to.deep.equal({ warnings: [], errors: [] });
    });

    it(`may be that of the page: ${language}`, async () => {
      const value = { headline: 'H', released: '2018-10-05' };
      const page = mount(`<div>${markup(value, 'news-card', `lang="${language}"`)}</div>`);
      // Some of them have digits of their own.
      expect(textOf(await ready(within(page, 'news-card')))).to.match(/^H .*(2018|二〇一八)/);
      expect(trouble.errors).to.deep.equal([]);
    });
  }
});

/** Numbers that look random, the same for the same seed. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 2 ** 32;
  };
}

const WORDS = `Centre|南京|<b>bold</b>|&amp;|${'long'.repeat(40)}|e\u0301|مركز|{name}|\u202Eabc|$&|##|🎉|constructor`;
const DATES =
  '2018|2018-10|2018-10-05|2018-10-05T09:30|2018-10-05T09:30Z|0000-01-01|9999-12-31T23:59-12:00';
const LANGUAGES = 'en|zh-Hans|he|en-u-ca-buddhist|sl-rozaj-biske|de-x-own|und|ar-u-nu-arab';
const ZONES = 'Asia/Shanghai|UTC|Etc/GMT+8|America/Argentina/Buenos_Aires';
const LINKS =
  'https://x.example/a?b#c|mailto:a@x.example|tel:+86251|/a b|//y.example|../z|http://[::1]/';

/** A release that the schema allows, with each field by chance. */
function makeRelease(next: () => number): object {
  const pick = (list: string): string => {
    const entries = list.split('|');
    return entries[Math.floor(next() * entries.length)] ?? '';
  };
  const some = <T>(make: () => T): T | undefined => (next() < 0.5 ? make() : undefined);
  const several = <T>(make: (index: number) => T, most = 3): readonly T[] =>
    Array.from({ length: Math.floor(next() * (most + 1)) }, (_, index) => make(index));
  const word = () => pick(WORDS);
  const text = () => [word(), word(), word()].join(next() < 0.5 ? ' ' : '');
  const link = () => some(() => pick(LINKS));
  const date = () => some(() => pick(DATES));
  const zone = () => some(() => pick(ZONES));
  const names = () => some(() => ({ [pick(LANGUAGES)]: text(), [pick(LANGUAGES)]: text() }));
  const body = (): object => ({
    name: text(),
    names: names(),
    abbreviation: some(word),
    url: link(),
  });
  const kinds = 'host|organizer|guest|speaker|signatory|attendee';
  const number = () => Math.floor(next() * 5000);
  const participant = () => ({
    kind: some(() => pick('person|organization|group')),
    name: text(),
    names: names(),
    honorific: some(() => pick('Dr|Prof.|教授')),
    honorificSuffix: some(() => pick('PhD|OBE')),
    roles: several(() => ({ title: text(), organization: some(body) })),
    affiliations: several(body, 2),
    side: some(() => pick('s0|s1|nowhere')),
    attendance: several(() => ({
      event: some(() => pick('e0|e1|e9')),
      as: pick(kinds),
      remote: next() < 0.3,
    })),
    count: some(() => ({
      value: some(number),
      min: some(number),
      max: some(number),
      text: some(text),
    })),
    aliases: several(() => ({
      text: text(),
      reason: some(() => pick('spelling|other|title-as-name')),
      note: some(text),
    })),
    description: some(text),
    url: link(),
  });
  return {
    headline: `H ${text()}`,
    language: some(() => pick(LANGUAGES)),
    direction: some(() => pick('ltr|rtl')),
    kicker: some(text),
    summary: some(text),
    url: link(),
    released: date(),
    updated: date(),
    timeZone: zone(),
    dateline: some(() => ({ text: some(text), place: some(() => ({ name: text() })) })),
    publisher: some(body),
    source: some(body),
    tags: several(text, 5),
    metrics: some(() => ({ pageviews: some(number), asOf: date() })),
    alternates: several(() => ({ language: pick(LANGUAGES), url: pick(LINKS) })),
    events: several((index) => ({
      id: `e${index}`,
      name: text(),
      start: date(),
      timeZone: zone(),
    })),
    sides: several((index) => ({ id: `s${index}`, name: text(), organization: some(body) })),
    participants: several(participant, 6),
    media: several(() => ({
      url: `${location.origin}/test/fixtures/elements/dot.png`,
      alt: some(text),
      width: some(() => 1 + number()),
    })),
  };
}

describe('300 releases made at random', () => {
  const trouble = recordTrouble();
  const seed = Date.now() % 2 ** 31;

  it('are shown by all three elements, in English and in Chinese', async () => {
    const next = random(seed);
    const page = mount(
      '<div><news-card></news-card><release-meta></release-meta><event-participants></event-participants></div>',
    );
    const elements = [...page.querySelectorAll('news-card, release-meta, event-participants')];
    for (let count = 0; count < 300; count++) {
      const made = makeRelease(next);
      // What stays undefined would not be there in JSON.
      const json = JSON.stringify(made);
      const what = `seed ${seed}, number ${count}: ${json}`;
      page.lang = count % 3 ? 'en' : 'zh';
      for (const element of page.querySelectorAll<HTMLElementTagNameMap['news-card']>(
        'news-card, release-meta, event-participants',
      )) {
        element.release = json;
        await element.updateComplete;
        await ready(element);
      }
      const { headline, participants = [] } = JSON.parse(json) as {
        headline: string;
        participants?: readonly unknown[];
      };
      const [card, , people] = elements;
      if (!card || !people) throw new Error('three elements');
      const shown = card.shadowRoot?.querySelector('[part~="headline"]')?.textContent.trim() ?? '';
      expect(shown.slice(0, 3), what).to.equal(headline.slice(0, 3));
      const entries = parts(people, 'participant').length;
      expect(entries, what).to.be.greaterThan(participants.length - 1);
      for (const entry of parts(people, 'name'))
        expect(entry.textContent.trim(), what).not.to.equal('');
      for (const detail of elements.flatMap((element) => parts(element, 'detail'))) {
        expect(detail.textContent.trim(), what).not.to.equal('');
      }
      expect(trouble.errors, what).to.deep.equal([]);
      expect(trouble.warnings, what).to.deep.equal([]);
    }
  });
});
