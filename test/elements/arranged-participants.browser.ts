/** Participants by other groups, in other layouts and orders; a part of them; one looked for or saved. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import {
  line,
  markup,
  mount,
  part,
  parts,
  quiet,
  ready,
  SAMPLE,
  textOf,
  texts,
  until,
  within,
  type ReleaseElement,
} from './setup.js';

const FORUM = '/test/fixtures/delta-forum.release.json';
const open = (more: string, src: string = SAMPLE.en): Promise<ReleaseElement> =>
  ready(mount(`<event-participants lang="en" src="${src}" ${more}></event-participants>`));
const list = (value: object, more = ''): Promise<ReleaseElement> =>
  ready(mount(markup({ headline: 'H', ...value }, 'event-participants', `lang="en" ${more}`)));
const people = (count: number) =>
  Array.from({ length: count }, (_, index) => `Person ${String(index + 1)}`);

/** What stands under each heading: heading of the group, heading of the side → names. */
const outline = (element: Element): readonly (readonly string[])[] =>
  parts(element, 'event').flatMap((event) =>
    [...event.querySelectorAll('[part="side"]')].map((side) => [
      line(event.querySelector('[part="event-name"]')),
      line(side.querySelector('[part="side-name"] bdi')),
      ...[...side.querySelectorAll('[part="name"]')].map(line),
    ]),
  );

const LAUNCH =
  'Launch of the Cambridge University - Nanjing Centre of Technology and Innovation 5 November 2018';
const MEETING = 'Zhang Jinghua receives Eilis Ferran 5 November 2018';
const GROUPS = [
  'department heads from the new district',
  'senior officers of the university',
  'other staff involved',
] as const;
const byEvent = [
  [LAUNCH, 'Nanjing', 'Luo Qun', GROUPS[0]],
  [LAUNCH, 'University of Cambridge', 'Eilis Ferran', GROUPS[1]],
  [LAUNCH, '', GROUPS[2]],
  [MEETING, 'Nanjing', 'Zhang Jinghua'],
  [MEETING, 'University of Cambridge', 'Eilis Ferran'],
];
const GROUPINGS = {
  event: byEvent,
  side: [
    ['', 'Nanjing', 'Zhang Jinghua', 'Luo Qun', GROUPS[0]],
    ['', 'University of Cambridge', 'Eilis Ferran', GROUPS[1]],
    ['', '', GROUPS[2]],
  ],
  attendance: [
    ['Host', '', 'Zhang Jinghua'],
    ['Guest', '', 'Eilis Ferran'],
    ['Attendees', '', 'Eilis Ferran', 'Luo Qun', ...GROUPS],
  ],
  none: [['', '', 'Zhang Jinghua', 'Eilis Ferran', 'Luo Qun', ...GROUPS]],
  sideways: byEvent,
  constructor: byEvent,
};

describe('<event-participants> in other arrangements', () => {
  for (const [groupBy, expected] of Object.entries(GROUPINGS)) {
    for (const layout of ['list', 'compact', 'cards', 'spiral']) {
      it(`group-by="${groupBy}" layout="${layout}" places nobody where the data don’t`, async () => {
        const element = await open(`group-by="${groupBy}" layout="${layout}"`);
        expect(outline(element)).to.deep.equal(expected);
      });
    }
  }

  it('says in which capacity somebody was at any event, and remote who was nowhere in person', async () => {
    const value = {
      events: ['a', 'b'].map((id) => ({ id, name: id })),
      participants: [
        {
          name: 'Ada',
          attendance: [
            { event: 'a', as: 'host', remote: true },
            { event: 'b', as: 'speaker' },
          ],
        },
        { name: 'Bea', attendance: [{ event: 'a', remote: true }] },
      ],
    };
    const element = await list(value, 'group-by="none"');
    expect(texts(element, 'attendance')).to.deep.equal(['Host · Speaker', 'remotely']);
  });

  it('sorts by name in the language of the release, groups last', async () => {
    const participants = ['Zeh', 'Äbte', { kind: 'group', name: 'and guests' }, 'Apfel'];
    for (const [language, names] of [
      ['de', ['Äbte', 'Apfel', 'Zeh', 'and guests']],
      ['sv', ['Apfel', 'Zeh', 'Äbte', 'and guests']],
    ] as const) {
      const element = await list({ language, participants }, 'sort="name"');
      expect(texts(element, 'name')).to.deep.equal(names);
    }
    const printed = await list({ participants }, 'sort="sideways" layout="cards"');
    expect(texts(printed, 'name')).to.deep.equal(['Zeh', 'Äbte', 'and guests', 'Apfel']);
  });

  it('changes its arrangement with its attributes', async () => {
    const element = await open('');
    element.setAttribute('layout', 'compact');
    element.setAttribute('group-by', 'none');
    await until(
      () => parts(element, 'event').length === 1,
      () => textOf(element),
    );
    expect(textOf(element)).to.match(/^Zhang Jinghua \(Host; member of .*; secretary of /);
    element.removeAttribute('layout');
    element.removeAttribute('group-by');
    await element.updateComplete;
    expect(outline(element)).to.deep.equal(byEvent);
  });
});

describe('participants in sentences', () => {
  it('are strung together as the language does', async () => {
    const participants = [
      { name: 'Ada', roles: ['chair', 'founder'] },
      'Bea',
      { kind: 'group', name: 'guests', count: 3 },
    ];
    const english = await list({ participants }, 'layout="compact"');
    expect(textOf(english)).to.equal('Ada (chair; founder), Bea and guests');
    const chinese = await ready(
      mount(
        markup(
          { headline: '题', participants: [{ name: '罗群', roles: ['市委常委'] }, '张敬华'] },
          'event-participants',
          'lang="zh-CN" layout="compact"',
        ),
      ),
    );
    expect(textOf(chinese)).to.equal('罗群（市委常委）和张敬华');
  });

  it('keep their order on a page that reads the other way', async () => {
    const more = 'layout="compact" max="2" dir="rtl"';
    const element = await list({ participants: people(3), language: 'en' }, more);
    const [first, second] = parts(element, 'participant').map(
      (entry) => entry.getBoundingClientRect().left,
    );
    const rest = part(element, 'show-more').getBoundingClientRect().left;
    expect([first, second, rest]).to.deep.equal(
      [first, second, rest].toSorted((a = 0, b = 0) => a - b),
    );
  });

  it('end with the number of the others, who come in its place', async () => {
    const element = await list({ participants: people(5) }, 'layout="compact" max="2"');
    expect(textOf(element)).to.equal('Person 1, Person 2 and 3 more');
    part(element, 'show-more').click();
    await quiet();
    expect(textOf(element)).to.equal('Person 1, Person 2, Person 3, Person 4 and Person 5');
    expect(line(element.shadowRoot?.activeElement)).to.equal('Person 3');
  });
});

describe('participants as cards', () => {
  const image = (element: Element, index = 0): HTMLImageElement => {
    const found = parts(element, 'image')[index];
    if (!(found instanceof HTMLImageElement)) throw new Error('There is no picture');
    return found;
  };

  it('show portraits, logos, initials, and a sign for a group', async () => {
    const element = await open('layout="cards" group-by="none"', FORUM);
    const signs = parts(element, 'portrait').map(
      (box) => box.querySelector('img')?.getAttribute('src')?.split('/').pop() ?? line(box),
    );
    expect(signs).to.deep.equal([
      'MO',
      'portrait.svg',
      '林',
      'NH',
      'logo.svg',
      'LDC',
      '',
      'CZ',
      'AQ',
    ]);
    const group = parts(element, 'group')[0];
    expect(group?.querySelector('svg')).not.to.equal(null);
    expect(image(element).style.objectPosition).to.equal('50% 20%');
    expect(image(element).alt).to.equal('');
    expect(image(element, 1).alt).to.equal('Delta Institute');
  });

  it('show the initials where a picture fails', async () => {
    const participants = [{ name: 'Ada Quill', image: '/test/fixtures/nothing.png' }];
    const element = await list({ participants }, 'layout="cards"');
    await until(
      () => Boolean(image(element).hidden),
      () => 'the picture doesn’t fail',
    );
    const box = part(element, 'portrait');
    expect(box.innerText.trim()).to.equal('AQ');
    expect(getComputedStyle(image(element)).display).to.equal('none');
  });

  it('keep to the page’s rules for pictures', async () => {
    const participants = [{ name: 'Ada Quill', image: 'https://elsewhere.example/a.png' }];
    for (const rule of ['none', 'same-origin']) {
      const element = await list({ participants }, `layout="cards" images="${rule}"`);
      expect(parts(element, 'image')).to.have.length(0);
      expect(part(element, 'portrait').innerText.trim()).to.equal('AQ');
    }
  });

  it('take the smallest file that is sharp', async () => {
    const renditions = [
      { url: '/test/fixtures/elements/dot.png?80', width: 80, height: 80 },
      { url: '/test/fixtures/elements/dot.png?200', width: 200, height: 200 },
      { url: '/test/fixtures/elements/dot.png?800', width: 800, height: 800 },
    ];
    const participants = [
      { name: 'A', image: { url: '/test/fixtures/elements/dot.png?full', renditions } },
    ];
    const element = await list({ participants }, 'layout="cards"');
    expect(image(element).src).to.match(/\?200$/);
  });
});

describe('a part of the participants', () => {
  it('is as many of each list as “max” says; the rest comes in its place', async () => {
    const element = await open('max="1"');
    expect(outline(element).map(([, , ...names]) => names.length)).to.deep.equal([1, 1, 1, 1, 1]);
    expect(texts(element, 'show-more')).to.deep.equal(['+1 more', '+1 more']);
    parts(element, 'show-more')[1]?.click();
    await quiet();
    expect(outline(element)[1]?.slice(2)).to.deep.equal(['Eilis Ferran', GROUPS[1]]);
    expect(outline(element)[0]?.slice(2)).to.deep.equal(['Luo Qun']);
    expect(line(element.shadowRoot?.activeElement)).to.contain(GROUPS[1]);
    expect(texts(element, 'show-more')).to.deep.equal(['+1 more']);
  });

  for (const max of ['0', '-1', 'many', '', 'NaN']) {
    it(`is everybody for max="${max}"`, async () => {
      expect(outline(await open(`max="${max}"`))).to.deep.equal(byEvent);
    });
  }

  it('of 10,000 comes in slices when the reader asks for all', async () => {
    const element = await list({ participants: people(10_000) }, 'max="3"');
    expect(texts(element, 'name')).to.have.length(3);
    expect(texts(element, 'show-more')).to.deep.equal(['+9,997 more']);
    part(element, 'show-more').click();
    await element.updateComplete;
    expect(parts(element, 'participant').length).to.be.within(4, 2_000);
    await until(
      () => parts(element, 'participant').length === 10_000,
      () => `${String(parts(element, 'participant').length)} shown`,
    );
    expect(texts(element, 'name').at(-1)).to.equal('Person 10000');
  }).timeout(30_000);

  it('draws no more where a long list gives way to something else', async () => {
    const few = { headline: 'H', participants: people(3) };
    const element = await list({ participants: people(10_000) });
    part(element, 'show-all').click();
    await element.updateComplete;
    element.release = few;
    await element.updateComplete;
    let updates = 0;
    element.addController({ hostUpdated: () => (updates += 1) });
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(updates).to.be.at.most(2);
    expect(texts(element, 'name')).to.have.length(3);
  });

  it('is everybody on paper, at once, and as before after that', async () => {
    const element = await list({ participants: people(300) }, 'max="3"');
    dispatchEvent(new Event('beforeprint'));
    expect(parts(element, 'participant')).to.have.length(300);
    expect(parts(element, 'show-more')).to.have.length(0);
    dispatchEvent(new Event('afterprint'));
    expect(parts(element, 'participant')).to.have.length(3);
  });

  it('is everybody where a script prints (Chromium only)', async function () {
    if (!navigator.userAgent.includes('Chrome/')) this.skip();
    const element = await list({ participants: people(300) }, 'max="3"');
    let printed = 0;
    const look = () => (printed = parts(element, 'participant').length);
    addEventListener('beforeprint', look, { once: true });
    print();
    expect(printed).to.equal(300);
  });
});

describe('the field that looks for participants', () => {
  const events = [
    { id: 'a', name: 'Event a' },
    { id: 'b', name: 'Event b' },
  ];
  const crowd = {
    events,
    participants: [
      {
        name: 'Zoë Ødegård',
        attendance: [{ event: 'a' }],
        roles: [{ title: 'chair', organization: 'Ars Nova' }],
      },
      { name: '张敬华', names: { en: 'Zhang Jinghua' }, attendance: [{ event: 'b' }] },
      ...people(30).map((name) => ({ name, attendance: [{ event: 'a' }] })),
      { name: 'Nobody placed' },
    ],
  };
  const field = (element: Element) => part(element, 'search') as HTMLInputElement;
  async function type(element: ReleaseElement, query: string): Promise<void> {
    field(element).value = query;
    field(element).dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await element.updateComplete;
  }

  it('is there beyond 20 entries, and can be hidden', async () => {
    expect(parts(await list({ participants: people(20) }), 'search')).to.have.length(0);
    expect(parts(await list({ participants: people(21) }), 'search')).to.have.length(1);
    const hidden = await list({ participants: people(21) }, 'hide="search"');
    expect(parts(hidden, 'search')).to.have.length(0);
    expect(texts(hidden, 'name')).to.have.length(21);
  });

  it('finds in all languages, without regard to case and accents, under their headings only', async () => {
    const element = await list(crowd);
    for (const [query, expected, found] of [
      ['zoe odegard', [['Event a', '', 'Zoë Ødegård']], '1 match'],
      ['敬华', [['Event b', '', '张敬华']], '1 match'],
      ['ZHANG', [['Event b', '', '张敬华']], '1 match'],
      ['ars chair', [['Event a', '', 'Zoë Ødegård']], '1 match'],
      ['nobody', [['Also named', '', 'Nobody placed']], '1 match'],
      ['person 3', [['Event a', '', ...['3', '13', '23', '30'].map((n) => `Person ${n}`)]], ''],
      ['xyzzy', [], 'Nobody matches'],
    ] as const) {
      await type(element, query);
      expect(outline(element), query).to.deep.equal(expected);
      if (found) expect(texts(element, 'found')).to.deep.equal([found]);
      expect(part(element, 'found').getAttribute('role')).to.equal('status');
    }
    await type(element, '');
    expect(texts(element, 'name')).to.have.length(33);
    expect(texts(element, 'found')).to.deep.equal(['']);
  });

  it('keeps the focus while one types, and is emptied by Escape, which then goes no further', async () => {
    const element = await list(crowd);
    const escapes: string[] = [];
    const hear = ({ key }: KeyboardEvent) => void escapes.push(key);
    addEventListener('keydown', hear);
    field(element).focus();
    await sendKeys({ type: 'zoe' });
    await element.updateComplete;
    expect(texts(element, 'name')).to.deep.equal(['Zoë Ødegård']);
    expect(element.shadowRoot?.activeElement).to.equal(field(element));
    escapes.length = 0;
    await sendKeys({ press: 'Escape' });
    await element.updateComplete;
    expect(escapes).to.deep.equal([]);
    expect(field(element).value).to.equal('');
    expect(texts(element, 'name')).to.have.length(33);
    expect(element.shadowRoot?.activeElement).to.equal(field(element));
    await sendKeys({ press: 'Escape' });
    expect(escapes).to.deep.equal(['Escape']);
    removeEventListener('keydown', hear);
  });

  it('waits for an input method to finish a character', async () => {
    const element = await list(crowd);
    field(element).value = 'zh';
    field(element).dispatchEvent(new InputEvent('input', { isComposing: true }));
    await element.updateComplete;
    expect(texts(element, 'name')).to.have.length(33);
    field(element).value = '张';
    field(element).dispatchEvent(new CompositionEvent('compositionend'));
    await element.updateComplete;
    expect(texts(element, 'name')).to.deep.equal(['张敬华']);
  });

  it('has a label, and is announced in Chinese', async () => {
    const element = await ready(
      mount(markup({ headline: 'H', participants: people(21) }, 'event-participants', 'lang="zh"')),
    );
    expect(line(field(element).labels?.[0])).to.equal('搜索参与者');
    await type(element, '21');
    expect(texts(element, 'found')).to.deep.equal(['找到1项']);
  });

  it('looks through 10,000 and shows as many as at first', async () => {
    const element = await list({ participants: people(10_000) });
    await type(element, 'person 1');
    expect(parts(element, 'participant')).to.have.length(200);
    await type(element, '9999');
    expect(texts(element, 'name')).to.deep.equal(['Person 9999']);
  });

  it('is empty again for another release', async () => {
    const element = await list(crowd);
    await type(element, 'zoe');
    element.release = { headline: 'Other', participants: people(25) };
    await element.updateComplete;
    expect(field(element).value).to.equal('');
    expect(texts(element, 'name')).to.have.length(25);
  });
});

describe('a vCard of a participant', () => {
  it('is saved under the name, for people and organizations', async () => {
    const element = await open('vcard', FORUM);
    const { click } = HTMLAnchorElement.prototype;
    const followed: HTMLAnchorElement[] = [];
    HTMLAnchorElement.prototype.click = function () {
      followed.push(this);
    };
    try {
      const button = parts(element, 'vcard')[1];
      expect(line(button)).to.equal('Save contact: Tomás Belmonte Ibáñez');
      button?.click();
      await until(
        () => followed.length === 1,
        () => 'nothing is saved',
      );
    } finally {
      HTMLAnchorElement.prototype.click = click;
    }
    expect(followed[0]?.download).to.equal('Tomás Belmonte Ibáñez.vcf');
    const text = await (await fetch(followed[0]?.href ?? '')).text();
    expect(text).to.match(/^BEGIN:VCARD\r\n[^]*FN:Tomás Belmonte Ibáñez\r\n[^]*END:VCARD\r\n$/);
    const group = within(element.renderRoot, '[part~="group"]');
    expect(group.querySelector('[part="vcard"]')).to.equal(null);
  });
});

describe('names that are more than names', () => {
  it('don’t say an office twice, nor a title', async () => {
    const element = await list({
      participants: [
        { name: 'Zhang Jinghua, Party Secretary', roles: ['Party Secretary', 'member'] },
        { name: 'Dr Ada Quill', honorific: 'Dr.' },
      ],
    });
    expect(texts(element, 'role')).to.deep.equal(['member']);
    expect(texts(element, 'name')).to.deep.equal([
      'Zhang Jinghua, Party Secretary',
      'Dr Ada Quill',
    ]);
  });

  it('of any length stay within the element, in any layout', async () => {
    for (const layout of ['list', 'compact', 'cards']) {
      const participants = [{ name: 'Longname'.repeat(40), roles: ['x'.repeat(300)] }];
      const page = mount(
        `<div style="inline-size: 320px">${markup({ headline: 'H', participants }, 'event-participants', `layout="${layout}"`)}</div>`,
      );
      const element = await ready(within(page, 'event-participants'));
      expect(element.scrollWidth).to.be.at.most(320);
    }
  });

  it('may share an alias, which is a problem', async () => {
    const names = ['Ada', 'Bea', 'Cyd'];
    const aliases = ['the chair', 'the chair'];
    const element = await list({ participants: names.map((name) => ({ name, aliases })) });
    expect(texts(element, 'alias')).to.have.length(6);
    expect(element.problems.map(({ path, message }) => [path, message])).to.deep.equal([
      ['/participants', 'alias ambiguous: the chair'],
    ]);
    const clear = await list({ participants: names.map((name) => ({ name, aliases: [name] })) });
    expect(clear.problems).to.deep.equal([]);
  });
});

describe('arranged participants without barriers', () => {
  for (const more of [
    'layout="cards" vcard',
    'layout="compact" max="2"',
    'group-by="attendance" max="1"',
    'group-by="side" sort="name"',
  ]) {
    for (const direction of ['ltr', 'rtl']) {
      it(`${more}, ${direction}`, async () => {
        const page = mount(
          `<main lang="en" dir="${direction}"><h1>A page</h1><h2>News</h2><event-participants src="${FORUM}" ${more}></event-participants></main>`,
        );
        await ready(within(page, 'event-participants'));
        await expect(page).to.be.accessible();
      });
    }
  }

  it('with the field that looks for them', async () => {
    const page = mount(
      `<main lang="en"><h1>A page</h1><h2>News</h2>${markup({ headline: 'H', participants: people(30) }, 'event-participants')}</main>`,
    );
    await ready(within(page, 'event-participants'));
    await expect(page).to.be.accessible();
  });
});
