/** Roles, names, sizes and dates of participants, as a reader would say them. */
import { expect } from '@open-wc/testing';
import {
  line,
  markup,
  mount,
  part,
  parts,
  ready,
  texts,
  until,
  type ReleaseElement,
} from './setup.js';

const list = async (value: object, more = 'lang="en"'): Promise<ReleaseElement> =>
  ready(mount(markup({ headline: 'H', ...value }, 'event-participants', more)));

describe('a role', () => {
  for (const [title, organization, said] of [
    ['Founder', { name: 'United Nations', abbreviation: 'UN' }, 'Founder, United Nations'],
    ['Head of the UN', { name: 'United Nations', abbreviation: 'UN' }, 'Head of the UN'],
    ['UN envoy', { name: 'United Nations', abbreviation: 'UN' }, 'UN envoy'],
    [
      'secretary of the Nanjing Municipal Party Committee',
      { name: 'Nanjing Municipal Party Committee' },
      'secretary of the Nanjing Municipal Party Committee',
    ],
    ['Director, Navy', 'Navy', 'Director, Navy'],
    ['Director', 'Navy', 'Director, Navy'],
    ['Artist', 'Art', 'Artist, Art'],
    ['Mart manager', 'Art', 'Mart manager, Art'],
    ['南京市委书记', '南京市委', '南京市委书记'],
    ['中共南京市委书记', '南京市委', '中共南京市委书记'],
    ['Secretary', { name: 'The Centre', aliases: ['Centre'] }, 'Secretary, The Centre'],
    ['Centre head', { name: 'The Centre', aliases: ['Centre'] }, 'Centre head'],
  ] as const) {
    const name = typeof organization === 'string' ? organization : organization.name;
    it(`“${title}” at ${name} is said as “${said}”`, async () => {
      const element = await list({
        participants: [{ name: 'P', roles: [{ title, organization }] }],
      });
      expect(texts(element, 'role')).to.deep.equal([said]);
    });
  }
});

describe('names and titles in other languages', () => {
  const names = { en: 'The City', zh: '市' };
  const participants = [
    { name: 'P', side: 's', roles: [{ title: 'Mayor', titles: { en: 'Mayor', zh: '市长' } }] },
  ];
  const value = { language: 'en', sides: [{ id: 's', name: 'The City', names }], participants };

  it('stand after those of the release, each once', async () => {
    const element = await list(value);
    expect(texts(element, 'role')).to.deep.equal(['Mayor 市长']);
    expect(texts(element, 'side-name')).to.deep.equal(['The City 市']);
    const languages = parts(element, 'other-name').map((one) => one.querySelector('bdi')?.lang);
    expect(languages).to.deep.equal(['zh', 'zh']);
  });

  it('are not in sentences', async () => {
    const element = await list(value, 'lang="en" layout="compact"');
    expect(texts(element, 'participant')).to.deep.equal(['P (Mayor)']);
  });
});

describe('how somebody attended', () => {
  const attendance = [
    { as: 'speaker', text: 'spoke by telephone' },
    { text: 'spoke by telephone' },
  ];
  const value = { participants: [{ name: 'P', attendance, roles: ['Mayor'] }] };

  it('is said as printed too, once', async () => {
    const element = await list(value);
    expect(texts(element, 'attendance')).to.deep.equal(['Speaker']);
    expect(texts(element, 'attendance-text')).to.deep.equal(['spoke by telephone']);
  });
});

describe('a name with titles', () => {
  for (const [person, said] of [
    [{ name: 'Drew Example', honorific: 'Dr' }, 'Dr Drew Example'],
    [{ name: 'Dr Drew Example', honorific: 'Dr' }, 'Dr Drew Example'],
    [{ name: 'Grace Hopper', honorificSuffix: 'PhD' }, 'Grace Hopper, PhD'],
    [{ name: 'Grace Hopper, PhD', honorificSuffix: 'PhD' }, 'Grace Hopper, PhD'],
    [{ name: 'Sirius Black', honorific: 'Sir' }, 'Sir Sirius Black'],
    [{ name: '罗群教授', honorific: '教授' }, '罗群教授'],
  ] as const) {
    it(`is said as “${said}”: ${JSON.stringify(person)}`, async () => {
      expect(texts(await list({ participants: [person] }), 'name')).to.deep.equal([said]);
    });
  }
});

it('a name and its title are set apart as the page’s language does', async () => {
  const participants = [{ name: '格蕾丝·霍珀', honorificSuffix: '博士' }];
  const element = await list({ language: 'zh', participants }, 'lang="zh"');
  expect(texts(element, 'name')).to.deep.equal(['格蕾丝·霍珀，博士']);
});

describe('the size of a group', () => {
  for (const [count, said] of [
    [{ min: 1000 }, 'at least 1,000 people'],
    [{ max: 2000 }, 'up to 2,000 people'],
    [{ min: 1000, max: 2000 }, '1,000–2,000 people'],
    [{ min: 5, max: 5 }, '5 people'],
    [{ min: 5, max: 3 }, 'at least 5 people'],
    [{ value: 1 }, '1 person'],
    [{ min: 1 }, 'at least 1 person'],
    [{ value: 1200, min: 1000 }, '1,200 people'],
    [{ text: 'dozens', min: 24 }, 'dozens'],
  ] as const) {
    it(`${JSON.stringify(count)} is said as “${said}”`, async () => {
      const element = await list({ participants: [{ name: 'Crowd', kind: 'group', count }] });
      expect(texts(element, 'attendance')).to.deep.equal([
        `Group\u00a0· ${said}`.replace('\u00a0', ' '),
      ]);
    });
  }
});

describe('a moment', () => {
  it('of an event that is put off or cancelled isn’t told', async () => {
    for (const [status, dates] of [
      ['postponed', []],
      ['cancelled', []],
      ['rescheduled', ['2 November 2026']],
    ] as const) {
      const element = await list({
        events: [{ id: 'e', name: 'E', start: '2026-11-02', status }],
        participants: [{ name: 'P', attendance: [{ event: 'e' }] }],
      });
      expect(texts(element, 'event-date'), status).to.deep.equal(dates);
    }
  });

  it('of an event is its day by the clock of its place, whatever the page asks for', async () => {
    const value = (zones: object, release: object = {}) => ({
      ...release,
      events: [{ id: 'e', name: 'E', start: '2026-11-02T09:00+08:00', ...zones }],
      participants: [{ name: 'P', attendance: [{ event: 'e' }] }],
    });
    for (const [shown, page, zones, release] of [
      ['2 November 2026', 'America/Los_Angeles', { timeZone: 'Asia/Shanghai' }, {}],
      ['2 November 2026', 'America/Los_Angeles', {}, { timeZone: 'Asia/Shanghai' }],
      ['1 November 2026', 'Asia/Shanghai', { timeZone: 'America/Los_Angeles' }, {}],
      [
        '1 November 2026',
        'Asia/Shanghai',
        { timeZone: 'America/Los_Angeles' },
        { timeZone: 'Asia/Shanghai' },
      ],
      ['1 November 2026', 'America/Los_Angeles', {}, {}],
    ] as const) {
      const element = await list(value(zones, release), `lang="en" time-zone="${page}"`);
      expect(line(part(element, 'event-date'))).to.equal(shown);
    }
  });

  for (const [zone, shown] of [
    ['Pacific/Kiritimati', '3 November 2026'],
    ['Pacific/Pago_Pago', '1 November 2026'],
  ] as const) {
    it(`of the counts is told by the clock of the release: ${zone}`, async () => {
      const value = {
        headline: 'H',
        timeZone: zone,
        metrics: {
          pageviews: 5,
          asOf: zone.endsWith('Kiritimati') ? '2026-11-02T12:00Z' : '2026-11-02T09:00Z',
        },
      };
      const element = await ready(mount(markup(value, 'release-meta', 'lang="en"')));
      expect(line(part(element, 'pageviews'))).to.contain(`as of ${shown}`);
    });
  }
});

describe('the button for all entries', () => {
  const crowd = (more: object, each: (index: number) => object) => ({
    ...more,
    participants: Array.from({ length: 300 }, (_, index) => ({
      name: `Person ${index + 1}`,
      ...each(index),
    })),
  });
  const sides = ['a', 'b', 'c'].map((id) => ({ id, name: `Side ${id}` }));
  const events = ['e', 'f'].map((id) => ({ id, name: `Event ${id}` }));
  for (const [what, value] of [
    ['of one list', crowd({}, () => ({}))],
    ['of sides in turn', crowd({ sides }, (index) => ({ side: sides[index % 3]?.id }))],
    [
      'of sides in turn, and some without',
      crowd({ sides }, (index) => (index % 4 ? { side: sides[index % 3]?.id } : {})),
    ],
    [
      'of events in turn',
      crowd({ events, sides }, (index) => ({
        side: sides[index % 3]?.id,
        attendance: [{ event: events[index % 2]?.id }],
      })),
    ],
  ] as const) {
    it(`leads the keyboard to the first that is new ${what}`, async () => {
      const element = await list(value);
      const before = new Set(texts(element, 'name'));
      expect(before.size).to.equal(200);
      const button = part(element, 'show-all');
      button.focus();
      button.click();
      await until(
        () => parts(element, 'participant').length === 300,
        () => `${parts(element, 'participant').length} shown`,
      );
      await element.updateComplete;
      const focused = element.shadowRoot?.activeElement;
      const name = line(focused?.querySelector('[part~="name"]'));
      expect(name).to.match(/^Person \d+$/);
      expect(before.has(name), name).to.equal(false);
      for (const old of before) expect(texts(element, 'name')).to.include(old);
    });
  }
});
