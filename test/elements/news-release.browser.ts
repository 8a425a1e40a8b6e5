/** What a reader sees of a whole release. */
import { expect } from '@open-wc/testing';
import {
  line,
  markup,
  mount,
  part,
  parts,
  quiet,
  ready,
  recordTrouble,
  SAMPLE,
  texts,
  textOf,
  until,
  within,
  type ReleaseElement,
} from './setup.js';

const show = async (value: object, more = '', content = ''): Promise<ReleaseElement> =>
  ready(mount(markup({ headline: 'H', ...value }, 'news-release', `lang="en" ${more}`, content)));
const sample = (more = '') =>
  ready(mount(`<news-release lang="en" src="${SAMPLE.en}" ${more}></news-release>`));

/** The headings as a screen reader lists them. */
const outline = (element: Element): readonly string[] =>
  [...(element.shadowRoot?.querySelectorAll('[role="heading"]') ?? [])].map(
    (heading) => `${heading.getAttribute('aria-level') ?? ''} ${line(heading)}`,
  );

/** Elements that hold nothing, which a reader would see as a gap. */
const holes = (element: Element): readonly string[] =>
  [...(element.shadowRoot?.querySelectorAll('*') ?? [])]
    .filter((node) => !node.matches('br, img, slot, hr, input, [popover]') && !node.closest('svg'))
    .filter((node) => node.childElementCount === 0 && !line(node))
    .map((node) => node.outerHTML);

describe('<news-release>', () => {
  const trouble = recordTrouble();

  it('shows the whole sample under headings that follow the page’s', async () => {
    const element = await sample();
    expect(outline(element)).to.deep.equal([
      '2 Cambridge-Nanjing innovation centre goes into operation',
      '3 Events',
      '4 Launch of the Cambridge University - Nanjing Centre of Technology and Innovation',
      '4 Zhang Jinghua receives Eilis Ferran',
      '3 Participants',
      '4 Launch of the Cambridge University - Nanjing Centre of Technology and Innovation 5 November 2018',
      '5 Nanjing 南京',
      '5 University of Cambridge 剑桥大学',
      '4 Zhang Jinghua receives Eilis Ferran 5 November 2018',
      '5 Nanjing 南京',
      '5 University of Cambridge 剑桥大学',
      '3 Related',
    ]);
    expect(holes(element)).to.deep.equal([]);
    expect(trouble.warnings).to.deep.equal([]);
  });

  it('lists nobody under an event at which the data don’t place them', async () => {
    const events = part(await sample(), 'participants').querySelectorAll('[part="event"]');
    const names = Array.from(events, (event) =>
      Array.from(event.querySelectorAll('[part="name"]'), line),
    );
    expect(names).to.deep.equal([
      [
        'Luo Qun',
        'department heads from the new district',
        'Eilis Ferran',
        'senior officers of the university',
        'other staff involved',
      ],
      ['Zhang Jinghua', 'Eilis Ferran'],
    ]);
  });

  it('shows a release that has only a headline as that', async () => {
    const element = await show({});
    expect(textOf(element)).to.equal('H');
    expect(holes(element)).to.deep.equal([]);
  });

  it('moves all headings with its own', async () => {
    const element = await show(
      { body: { markdown: '# A\n\nB' }, participants: ['P'], related: ['https://x.example/'] },
      'heading-level="4"',
    );
    expect(outline(element)).to.deep.equal(['4 H', '5 A', '5 Participants', '5 Related']);
  });

  it('leaves the summary to teasers where there is a text', async () => {
    expect(textOf(await show({ summary: 'S' }))).to.contain('S');
    expect(texts(await show({ summary: 'S', body: 'B' }), 'summary')).to.deep.equal([]);
  });

  for (const [what, value, byline] of [
    ['as printed', { byline: 'From our staff', authors: ['A'] }, 'From our staff'],
    ['by name', { authors: ['A', 'B', { name: 'C', url: 'https://c.example/' }] }, 'By A, B and C'],
  ] as const) {
    it(`says who wrote it, ${what}`, async () => {
      expect(texts(await show(value), 'byline')).to.deep.equal([byline]);
    });
  }

  it('says that a machine has translated it, and leads to the original', async () => {
    const translation = { from: 'zh', method: 'machine', of: 'https://x.example/zh' };
    const element = await show({ translation });
    expect(line(part(element, 'translation'))).to.equal(
      'Translated from Chinese by machine · Read the original',
    );
    expect(part(element, 'translation').querySelector('a')?.href).to.equal('https://x.example/zh');
  });

  for (const [what, translation, words] of [
    ['by machine', { method: 'machine' }, 'Translated by machine'],
    ['by people', { method: 'human' }, 'Translated'],
    ['', { of: 'https://x.example/zh' }, 'Translated · Read the original'],
  ] as const) {
    it(`says that it is translated ${what} where nobody says from what`, async () => {
      expect(texts(await show({ translation }), 'translation')).to.deep.equal([words]);
    });
  }

  for (const [what, value, notice] of [
    ['withdrawn', { status: 'withdrawn' }, 'This release has been withdrawn.'],
    ['a draft', { status: 'draft' }, 'This release has not been published yet.'],
    [
      'under embargo',
      { status: 'scheduled', embargoUntil: '2999-01-01T00:00:00Z', timeZone: 'UTC' },
      'Embargoed until 1 January 2999 at 12:00 am UTC',
    ],
    [
      'superseded',
      { related: [{ url: 'https://x.example/', rel: 'superseded-by' }] },
      'There is a newer version of this release.',
    ],
    [
      'retracted',
      { corrections: [{ kind: 'retraction', date: '2026-01-02', text: 'All wrong.' }] },
      'Retraction · 2 January 2026 All wrong.',
    ],
  ] as const) {
    it(`says first that it is ${what}`, async () => {
      const element = await show({ ...value, body: 'B' });
      expect(texts(element, 'notice')).to.deep.equal([notice]);
      expect(part(element, 'release').firstElementChild === part(element, 'notices')).to.equal(
        true,
      );
    });
  }

  it('says nothing of an embargo that has ended', async () => {
    expect(texts(await show({ embargoUntil: '2020-01-01T00:00:00Z' }), 'notice')).to.deep.equal([]);
  });

  it('shows quotes with who says them', async () => {
    const quotes = [
      { text: 'Yes.', speaker: { name: 'A', title: 'chair' } },
      { text: 'No.', speaker: 'B', language: 'de', sourceUrl: 'https://x.example/no' },
      { text: 'Perhaps.' },
    ];
    const element = await show({ quotes });
    expect(texts(element, 'quote')).to.deep.equal(['Yes. — A, chair', 'No. — B', 'Perhaps.']);
    expect(parts(element, 'quote')[1]?.querySelector('blockquote')?.lang).to.equal('de');
  });

  it('tells who publishes, each text under a heading of its own', async () => {
    const boilerplate = [
      { title: 'Who we are', body: 'One.' },
      { organization: 'Port', body: { markdown: '**Two**, [three](https://x.example/).' } },
      'Four.',
    ];
    const element = await show({ boilerplate, body: 'B' });
    expect(texts(element, 'boilerplate')).to.deep.equal([
      'Who we are One.',
      'About Port Two, three.',
      'Four.',
    ]);
    expect(part(element, 'boilerplate').parentElement?.querySelector('strong')).to.exist;
  });

  it('keeps the jumps of several texts apart', async () => {
    const note = { markdown: 'Text.[^1]\n\n[^1]: Note' };
    const element = await show({ body: note, boilerplate: [{ body: note }] });
    const jump = part(element, 'boilerplate').querySelector<HTMLElement>('[part="jump"]');
    jump?.click();
    await quiet();
    const focused = element.shadowRoot?.activeElement;
    expect(focused?.closest('[part="boilerplate"]')).to.exist;
  });

  it('shows corrections, related texts and topics at the end', async () => {
    const element = await show({
      body: 'B',
      corrections: [{ date: '2026-01-02', text: 'Was 5.', url: 'https://x.example/c' }],
      related: [
        { url: 'https://x.example/a', headline: 'A', rel: 'previous', released: '2025' },
        { url: 'https://www.x.example/b/', publisher: 'P' },
      ],
      tags: ['T', 'U'],
    });
    expect(texts(element, 'correction')).to.deep.equal([
      'Correction · 2 January 2026 Was 5. More about this: Correction 2 January 2026',
    ]);
    expect(texts(element, 'related-link')).to.deep.equal(['A Previous · 2025', 'x.example/b P']);
    expect(texts(element, 'tag')).to.deep.equal(['T', 'U']);
  });

  for (const [value, said] of [
    [{ rights: '© We, all' }, '© We, all'],
    [{ rights: { holder: 'We', year: 2026 } }, '© 2026 We'],
    [{ rights: { year: 2026 } }, ''],
    [{ rights: { holder: 'We', license: 'CC-BY-4.0' } }, '© We · Licence: CC-BY-4.0'],
    [
      { rights: { license: 'https://creativecommons.org/licenses/by-sa/4.0/' } },
      'Licence: CC BY-SA 4.0',
    ],
    [{ rights: { license: 'https://www.x.example/l/' } }, 'Licence: x.example/l'],
    [{ rights: { license: 'javascript:executed()' } }, 'Licence: javascript:executed()'],
    [
      { rights: { credit: 'C', terms: 'T', termsUrl: 'https://x.example/' } },
      'C · T · Terms of use',
    ],
    [{ url: 'https://x.example/r' }, 'Read this release at x.example'],
    [{ url: location.href }, ''],
    [{ url: 'mailto:a@x.example' }, ''],
  ] as const) {
    it(`says of the rights ${JSON.stringify(value)}: ${said || 'nothing'}`, async () => {
      const element = await show(value);
      expect(texts(element, 'rights')).to.deep.equal(said ? [said] : []);
      expect(element.shadowRoot?.querySelector('[href^="javascript"]')).to.equal(null);
    });
  }

  const everything = {
    kicker: 'K',
    subheadline: 'SH',
    byline: 'BL',
    translation: { from: 'zh' },
    released: '2026',
    quotes: [{ text: 'Q' }],
    participants: ['P'],
    boilerplate: 'BP',
    corrections: ['C'].map((text) => ({ text })),
    related: ['https://x.example/'],
    tags: ['T'],
    rights: 'R',
  };
  for (const name of Object.keys(everything)) {
    const hidden = name === 'released' ? 'meta' : name;
    it(`leaves out ${hidden} where the page says so`, async () => {
      const all = await show(everything);
      const some = await show(everything, `hide="${hidden}"`);
      const missing = parts(all, hidden).length - parts(some, hidden).length;
      expect(missing, hidden).to.be.greaterThan(0);
      expect(parts(some, hidden)).to.deep.equal([]);
      expect(holes(some)).to.deep.equal([]);
    });
  }

  const rest = {
    summary: 'S',
    media: [
      { url: '/demo/images/quay.svg', role: 'lead', alt: 'A' },
      { url: '/a.pdf', type: 'document', title: 'D' },
    ],
    events: [{ name: 'E', start: '2026-01-02' }],
    contacts: [{ name: 'C' }],
  };
  /** A part by which each is known. */
  const marks = {
    summary: 'summary',
    media: 'image',
    documents: 'document',
    events: 'event',
    contacts: 'contact',
  };
  for (const hidden of Object.keys(marks)) {
    it(`leaves out ${hidden}, and nothing else, where the page says so`, async () => {
      const element = await show(rest, `hide="${hidden}"`);
      const shown = Object.entries(marks).flatMap(([name, mark]) =>
        parts(element, mark).length ? [name] : [],
      );
      expect(shown).to.deep.equal(Object.keys(marks).filter((name) => name !== hidden));
      expect(holes(element)).to.deep.equal([]);
    });
  }

  it('leaves out its text where the page says so', async () => {
    expect(textOf(await show({ body: 'B' }, 'hide="body meta"'))).to.equal('H');
  });

  it('leaves out its headline where the page has it already', async () => {
    expect(textOf(await show({ body: 'B' }, 'hide="headline meta"'))).to.equal('B');
  });
});

describe('the slots of <news-release>', () => {
  for (const [name, own] of [
    ['media', 'Caption'],
    ['body', 'B'],
    ['events', 'E'],
    ['participants', 'Participants'],
    ['contacts', 'Press contact'],
    ['footer', 'Licence'],
  ] as const) {
    it(`put the page’s own in the place of the ${name}, and back`, async () => {
      const value = {
        ...{ body: 'B', participants: ['P'], rights: { license: 'L' } },
        media: [{ url: '/demo/images/quay.svg', role: 'lead', caption: 'Caption' }],
        events: [{ name: 'E', start: '2026-01-02' }],
        contacts: [{ name: 'C' }],
      };
      const element = await show(value, '', `<p slot="${name}">Mine</p>`);
      const slot = element.shadowRoot?.querySelector<HTMLSlotElement>(`slot[name="${name}"]`);
      expect(slot?.assignedElements().map(line)).to.deep.equal(['Mine']);
      within(element, 'p').remove();
      await until(
        () => textOf(element).includes(own),
        () => textOf(element),
      );
      element.insertAdjacentHTML('beforeend', `<p slot="${name}">Mine</p>`);
      await until(
        () => !textOf(element).includes(own),
        () => textOf(element),
      );
    });
  }

  it('take a child that is put into them later', async () => {
    const element = await show({ body: 'B' }, '', '<p>Fallback</p>');
    within(element, 'p').slot = 'body';
    await until(
      () => !textOf(element).includes('B'),
      () => textOf(element),
    );
    const slot = element.shadowRoot?.querySelector<HTMLSlotElement>('slot[name="body"]');
    expect(slot?.assignedElements().map(line)).to.deep.equal(['Fallback']);
  });

  it('give an element in them the release', async () => {
    const child = '<release-meta slot="footer"></release-meta>';
    const element = await show({ released: '2026-01-02' }, '', child);
    const meta = await ready(within(element, 'release-meta'));
    expect(textOf(meta)).to.contain('2 January 2026');
  });

  it('are not taken for a fallback', async () => {
    const element = mount(
      '<news-release lang="en" release="{"><p slot="body">Mine</p></news-release>',
    );
    await until(
      () => element.status === 'error',
      () => element.status,
    );
    await element.updateComplete;
    expect(parts(element, 'error')).to.have.length(1);
  });
});

describe('the columns of <news-release>', () => {
  const wide = 'style="display: block; inline-size: 1200px"';
  const event = { name: 'E', start: '2026-01-02' };
  const quote = { text: 'Q' };
  const box = (element: ReleaseElement, name: string) =>
    part(element, name).getBoundingClientRect();

  it('stand beside each other where there is room', async () => {
    const element = await show({ body: 'B', events: [event] }, wide);
    expect(box(element, 'event').left).to.be.greaterThan(box(element, 'body').right);
  });

  for (const [what, value, name] of [
    ['events', { events: [event] }, 'event'],
    ['quotes', { quotes: [quote] }, 'quotes'],
  ] as const) {
    it(`are one where ${what} have no text beside them`, async () => {
      const element = await show(value, wide);
      expect(Math.round(box(element, name).left)).to.equal(Math.round(box(element, 'header').left));
    });
  }

  it('leave no gap where there is neither', async () => {
    const gap = async (value: object) => {
      const element = await show({ contacts: [{ name: 'C' }], ...value }, wide);
      const [first] = parts(element, 'section');
      return (first?.getBoundingClientRect().top ?? NaN) - box(element, 'header').bottom;
    };
    const element = await show({ body: 'B' }, wide);
    const one = box(element, 'body').top - box(element, 'header').bottom;
    expect(await gap({})).to.be.closeTo(one, 1);
  });
});
