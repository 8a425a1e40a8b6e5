/** Whom a reader sees, at which event, on which side, in which roles. */
import { expect } from '@open-wc/testing';
import {
  line,
  markup,
  mount,
  part,
  parts,
  ready,
  SAMPLE,
  textOf,
  texts,
  until,
  within,
  type ReleaseElement,
} from './setup.js';

const list = async (value: object, more = 'lang="en"'): Promise<ReleaseElement> =>
  ready(mount(markup({ headline: 'H', ...value }, 'event-participants', more)));
const sample = (more = 'lang="en"', language: keyof typeof SAMPLE = 'en') =>
  ready(mount(`<event-participants src="${SAMPLE[language]}" ${more}></event-participants>`));

const inside = (root: Element, name: string): readonly Element[] => [
  ...root.querySelectorAll(`[part~="${name}"]`),
];
/** The event whose heading contains these words. */
function eventOf(element: Element, words: string): Element {
  const found = parts(element, 'event').find((event) =>
    inside(event, 'event-name').some((heading) => line(heading).includes(words)),
  );
  if (!found) throw new Error(`There is no event “${words}” in “${textOf(element)}”`);
  return found;
}
/** Without its counterparts in other languages. */
const inOwnWords = (node: Element): string => line(node.querySelector('bdi'));
/** Where the words of an element stand, without what is around them. */
function wordsIn(element: Element): Range {
  const words = document.createRange();
  words.selectNodeContents(within(element, 'bdi'));
  return words;
}
const namesIn = (root: Element): readonly string[] => inside(root, 'name').map(line);
/** The entry of somebody below `root`. */
function entryOf(root: Element, name: string): Element {
  const found = inside(root, 'participant').find((entry) => namesIn(entry).includes(name));
  if (!found) throw new Error(`There is no “${name}”`);
  return found;
}

describe('<event-participants> of the sample', () => {
  it('shows two events with their dates', async () => {
    const element = await sample();
    expect(parts(element, 'event')).to.have.length(2);
    expect(texts(element, 'event-name').join('\n')).to.match(
      /^Launch of the Cambridge.*\n.*Zhang Jinghua receives Eilis Ferran/,
    );
    expect(texts(element, 'event-date')).to.deep.equal(['5 November 2018', '5 November 2018']);
  });

  it('lists everybody where the data place them, and nowhere else', async () => {
    const element = await sample();
    expect([...namesIn(eventOf(element, 'Launch'))].sort()).to.deep.equal([
      'Eilis Ferran',
      'Luo Qun',
      'department heads from the new district',
      'other staff involved',
      'senior officers of the university',
    ]);
    expect(namesIn(eventOf(element, 'receives'))).to.deep.equal(['Zhang Jinghua', 'Eilis Ferran']);
  });

  it('says all roles of the three people', async () => {
    const element = await sample();
    const roles = (event: string, name: string) =>
      inside(entryOf(eventOf(element, event), name), 'role').map(inOwnWords);
    expect(roles('receives', 'Zhang Jinghua')).to.deep.equal([
      'member of the Standing Committee of the Provincial Party Committee',
      'secretary of the Nanjing Municipal Party Committee',
    ]);
    expect(roles('Launch', 'Luo Qun')).to.deep.equal([
      'member of the Standing Committee of the Municipal Party Committee',
      'full-time deputy secretary of the Jiangbei New District Party Working Committee',
    ]);
    for (const event of ['receives', 'Launch']) {
      expect(roles(event, 'Eilis Ferran')).to.deep.equal([
        'Vice President of the University of Cambridge',
      ]);
    }
  });

  it('marks three groups as groups, and nobody else', async () => {
    const element = await sample();
    const groups = parts(element, 'group');
    expect(groups.flatMap(namesIn).sort()).to.deep.equal([
      'department heads from the new district',
      'other staff involved',
      'senior officers of the university',
    ]);
    for (const group of groups) expect(line(group)).to.contain('Group');
    for (const person of parts(element, 'person')) expect(line(person)).not.to.contain('Group');
  });

  it('says who was host and who was guest', async () => {
    const event = eventOf(await sample(), 'receives');
    expect(line(entryOf(event, 'Zhang Jinghua'))).to.contain('Host');
    expect(line(entryOf(event, 'Eilis Ferran'))).to.contain('Guest');
  });

  it('sorts them by side', async () => {
    const event = eventOf(await sample(), 'Launch');
    const sides = inside(event, 'side').map((side) => [
      inside(side, 'side-name').map(inOwnWords).join(),
      ...namesIn(side),
    ]);
    expect(sides).to.deep.equal([
      ['Nanjing', 'Luo Qun', 'department heads from the new district'],
      ['University of Cambridge', 'Eilis Ferran', 'senior officers of the university'],
      ['', 'other staff involved'],
    ]);
  });

  it('says the names in the other script, marked as such', async () => {
    const element = await sample();
    const other = inside(entryOf(eventOf(element, 'receives'), 'Zhang Jinghua'), 'other-name');
    expect(other.map(line)).to.deep.equal(['张敬华', '省委常委', '南京市委书记']);
    expect(other[0]?.querySelector('[lang]')?.getAttribute('lang')).to.equal('zh-Hans');
    expect(texts(element, 'other-name')).to.include.members(['罗群', '其他工作人员']);
  });

  it('explains the other word for Zhang Jinghua', async () => {
    const alias = texts(await sample(), 'alias').join();
    expect(alias).to.contain('“Zhang Shuji”').and.contain('a title taken for a name');
    expect(alias).to.contain('the office of party secretary');
  });

  it('shows it all in Chinese', async () => {
    const element = await sample('lang="zh-CN"', 'zh');
    expect(texts(element, 'event-date')).to.deep.equal(['2018年11月5日', '2018年11月5日']);
    expect(namesIn(eventOf(element, '张敬华会见')).join()).to.equal('张敬华,艾莉斯·费伦');
    expect(parts(element, 'group')).to.have.length(3);
    expect(textOf(element)).to.contain('群体').and.contain('主人').and.contain('以职务代称姓名');
    expect(texts(element, 'name')).not.to.include('Zhang Jinghua');
  });

  it('orders its headings from “heading-level” on', async () => {
    for (const [attribute, first, second] of [
      ['', '3', '4'],
      ['heading-level="2"', '2', '3'],
    ] as const) {
      const element = await sample(`lang="en" ${attribute}`);
      const level = (name: string) => part(element, name).getAttribute('aria-level');
      expect([level('event-name'), level('side-name')]).to.deep.equal([first, second]);
    }
  });

  it('never makes a heading deeper than the sixth level', async () => {
    const element = await sample('lang="en" heading-level="6"');
    for (const heading of element.shadowRoot?.querySelectorAll('[aria-level]') ?? []) {
      expect(Number(heading.getAttribute('aria-level'))).to.be.lessThan(7);
    }
  });
});

describe('<event-participants> of other data', () => {
  it('shows a name in another script a little behind the first, whatever the directions of the two', async () => {
    for (const [language, name, names] of [
      ['en', 'Ada Lindqvist', { 'zh-Hans': '艾达' }],
      ['en', 'Ada Lindqvist', { ar: 'آدا ليندكفيست' }],
      ['ar', 'آدا ليندكفيست', { en: 'Ada Lindqvist' }],
      ['ar', 'آدا ليندكفيست', { fa: 'آدا' }],
    ] as const) {
      const direction = language === 'ar' ? 'rtl' : 'ltr';
      const more = `lang="${language}" dir="${direction}"`;
      const element = await list({ language, participants: [{ name, names }] }, more);
      const boxOf = (each: string) => wordsIn(part(element, each)).getBoundingClientRect();
      const [first, other] = [boxOf('name'), boxOf('other-name')];
      const gap = direction === 'rtl' ? first.left - other.right : other.left - first.right;
      expect(gap, `${name}, ${JSON.stringify(names)}`).to.be.within(2, 8);
    }
  });

  const event = (id: string) => ({ id, name: `Event ${id}` });

  it('leaves no hole where there are no participants', async () => {
    for (const value of [{}, { participants: [] }, { events: [event('a')] }]) {
      const element = await list(value);
      expect(textOf(element)).to.equal('');
      expect(parts(element, 'event')).to.have.length(0);
      expect(element.shadowRoot?.querySelectorAll('ul, li, p, [role]')).to.have.length(0);
    }
  });

  it('lists names alone without headings or marks', async () => {
    const element = await list({ participants: ['Ada', 'Grace'] });
    expect(texts(element, 'name')).to.deep.equal(['Ada', 'Grace']);
    expect(textOf(element)).to.equal('Ada Grace');
    expect(element.shadowRoot?.querySelectorAll('[role="heading"]')).to.have.length(0);
    for (const empty of element.shadowRoot?.querySelectorAll('p, span, ul, li') ?? []) {
      expect(line(empty), empty.outerHTML).not.to.equal('');
    }
  });

  it('lists those whom no event names apart, as also named', async () => {
    const element = await list({
      events: [event('a')],
      participants: [{ name: 'Ada', attendance: [{ event: 'a' }] }, 'Grace'],
    });
    expect(namesIn(eventOf(element, 'Event a'))).to.deep.equal(['Ada']);
    expect(namesIn(eventOf(element, 'Also named'))).to.deep.equal(['Grace']);
  });

  it('lists those who were at all events at each', async () => {
    const element = await list({
      events: [event('a'), event('b')],
      participants: [{ name: 'Ada', attendance: ['speaker'] }],
    });
    for (const id of ['a', 'b']) {
      const entry = entryOf(eventOf(element, `Event ${id}`), 'Ada');
      expect(line(entry)).to.contain('Speaker');
    }
  });

  it('lists nobody at an event that is not there', async () => {
    const element = await list({
      events: [event('a')],
      participants: [{ name: 'Ada', attendance: [{ event: 'nowhere', as: 'host' }] }],
    });
    expect(texts(element, 'name')).to.deep.equal(['Ada']);
    expect(textOf(element)).not.to.match(/Event a|Host/);
  });

  it('says how many a group has', async () => {
    for (const [count, shown] of [
      [1, '1 person'],
      [1200, '1,200 people'],
      [{ min: 20, max: 30 }, '20–30 people'],
      [{ text: 'about two dozen' }, 'about two dozen'],
    ] as const) {
      const element = await list({ participants: [{ kind: 'group', name: 'pupils', count }] });
      expect(textOf(element)).to.contain(shown).and.to.contain('Group');
    }
  });

  it('says titles, affiliations, descriptions, and who took part from afar', async () => {
    const element = await list({
      participants: [
        {
          name: 'Grace Hopper',
          honorific: 'Dr',
          honorificSuffix: 'PhD',
          roles: [{ title: 'Director', organization: 'Navy' }],
          affiliations: ['Yale', 'Vassar'],
          description: 'A pioneer',
          attendance: [{ as: ['speaker', 'guest'], remote: true }],
          url: 'https://example.com/grace',
        },
      ],
    });
    expect(texts(element, 'name')).to.deep.equal(['Dr Grace Hopper, PhD']);
    expect(texts(element, 'role')).to.deep.equal(['Director, Navy']);
    expect(texts(element, 'affiliation')).to.deep.equal(['Yale and Vassar']);
    expect(texts(element, 'description')).to.deep.equal(['A pioneer']);
    expect(texts(element, 'attendance').join()).to.match(/^Speaker\b.*\bGuest\b.*\bremotely$/);
    expect((part(element, 'link') as HTMLAnchorElement).href).to.equal('https://example.com/grace');
  });
});

describe('<event-participants> of a crowd', () => {
  const crowd = (size: number) => ({
    participants: Array.from({ length: size }, (_, index) => `Person ${index + 1}`),
  });

  it('shows 200 at first, and all when the reader asks', async () => {
    const element = await list(crowd(1234));
    expect(parts(element, 'participant')).to.have.length(200);
    const button = part(element, 'show-all') as HTMLButtonElement;
    expect(line(button)).to.equal('+1,034 more');
    button.click();
    await until(
      () => parts(element, 'participant').length === 1234,
      () => `${parts(element, 'participant').length} shown`,
    );
    expect(parts(element, 'show-all')).to.have.length(0);
    expect(texts(element, 'name').at(-1)).to.equal('Person 1234');
  });

  it('shows more with each click until all of more than 10,000 are there', async () => {
    const element = await list(crowd(10_050));
    for (let clicks = 0; parts(element, 'show-all').length; clicks++) {
      expect(clicks, 'clicks without end').to.be.lessThan(5);
      part(element, 'show-all').click();
      await element.updateComplete;
    }
    await until(
      () => parts(element, 'participant').length === 10_050,
      () => `${parts(element, 'participant').length} shown`,
    );
    expect(texts(element, 'name').at(-1)).to.equal('Person 10050');
  });

  it('has no button for 200', async () => {
    const element = await list(crowd(200));
    expect(parts(element, 'participant')).to.have.length(200);
    expect(parts(element, 'show-all')).to.have.length(0);
  });

  it('leads the keyboard on to the entries that the button brings', async () => {
    const element = await list(crowd(300));
    const button = part(element, 'show-all');
    button.focus();
    button.click();
    await until(
      () => parts(element, 'show-all').length === 0,
      () => 'the button stays',
    );
    await element.updateComplete;
    const focused = element.shadowRoot?.activeElement;
    expect(focused?.closest('[part~="participant"]') ?? focused).to.not.equal(null);
  });

  it('says the number in Chinese', async () => {
    const element = await list(crowd(1234), 'lang="zh"');
    expect(line(part(element, 'show-all'))).to.equal('还有1,034项');
  });
});
