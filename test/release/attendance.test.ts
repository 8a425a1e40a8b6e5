import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from '../helpers/fast-check.js';
import {
  gather,
  readNative,
  type Gathering,
  type Grouping,
  type Participant,
  type Release,
} from '../../src/core.js';
import { demoReleases } from '../helpers/data.js';

/** Gatherings in short: event → side → names with their kinds. */
const outline = (gatherings: readonly Gathering[]) =>
  gatherings.map(({ event, delegations }) => [
    event?.id,
    ...delegations.map(({ side, attendees }) => [
      side?.id,
      ...attendees.map(({ participant, as, remote }) =>
        [participant.name, ...as, ...(remote ? ['remote'] : [])].join(' '),
      ),
    ]),
  ]);

const release = (fields: Omit<Release, 'headline'>): Release => ({ headline: 'H', ...fields });
const events = [
  { id: 'e1', name: 'First' },
  { id: 'e2', name: 'Second' },
];
const sides = [
  { id: 's1', name: 'Hosts' },
  { id: 's2', name: 'Visitors' },
];
const gathered = (participants: readonly Participant[], more: Omit<Release, 'headline'> = {}) =>
  outline(gather(release({ events, participants, ...more }), Infinity).gatherings);

describe('gather', () => {
  for (const [name, document] of demoReleases) {
    if (!name.startsWith('cambridge')) continue;
    it(`places the people of ${name} where the text does`, () => {
      const [read] = readNative(document).releases;
      assert.ok(read);
      const ids = gather(read, Infinity).gatherings.map(({ event, delegations }) => [
        event?.id,
        delegations.map(({ side, attendees }) => [
          side?.id,
          attendees.map(({ participant, as }) => [participant.id, ...as].join(' ')),
        ]),
      ]);
      assert.deepEqual(ids, [
        [
          'launch',
          [
            ['nanjing-side', ['luo-qun attendee', 'group-departments attendee']],
            ['cambridge-side', ['eilis-ferran attendee', 'group-cambridge attendee']],
            [undefined, ['group-staff attendee']],
          ],
        ],
        [
          'meeting',
          [
            ['nanjing-side', ['zhang-jinghua host']],
            ['cambridge-side', ['eilis-ferran guest']],
          ],
        ],
      ]);
    });
  }

  it('lists nobody under an event that the data do not place them at', () => {
    const participants = [
      { name: 'A', attendance: [{ event: 'e1' }] },
      { name: 'B', attendance: [{ event: 'e2' }] },
      { name: 'C', attendance: [] },
      { name: 'D' },
    ];
    assert.deepEqual(gathered(participants), [
      ['e1', [undefined, 'A']],
      ['e2', [undefined, 'B']],
      [undefined, [undefined, 'C', 'D']],
    ]);
  });

  it('takes an attendance without an event for all events', () => {
    const participants: Participant[] = [
      { name: 'A', attendance: [{ event: 'e2', as: ['guest'] }] },
      { name: 'B', attendance: [{ as: ['host'] }] },
      { name: 'C', attendance: [{ as: ['witness'] }, { event: 'e2', as: ['speaker'] }] },
    ];
    assert.deepEqual(gathered(participants), [
      ['e1', [undefined, 'B host', 'C witness']],
      ['e2', [undefined, 'A guest', 'B host', 'C witness speaker']],
    ]);
  });

  it('counts each kind once, and tells who is remote at which event', () => {
    const participants: Participant[] = [
      {
        name: 'A',
        attendance: [
          { event: 'e1', as: ['speaker', 'host'] },
          { event: 'e1', as: ['speaker'], remote: true },
          { event: 'e2', as: ['guest'], remote: false },
        ],
      },
    ];
    assert.deepEqual(gathered(participants), [
      ['e1', [undefined, 'A speaker host remote']],
      ['e2', [undefined, 'A guest']],
    ]);
  });

  it('keeps the printed words on how somebody was there, each once', () => {
    const attendance = [
      { event: 'e1', text: 'by telephone' },
      { event: 'e2', text: 'in person' },
      { text: 'by telephone' },
    ];
    const participants = [{ name: 'A', attendance }];
    const { gatherings } = gather(release({ events, participants }), Infinity);
    const texts = gatherings.map(({ delegations }) => delegations[0]?.attendees[0]?.texts);
    assert.deepEqual(texts, [['by telephone'], ['in person', 'by telephone']]);
  });

  it('keeps the printed order of sides and of people, those without a side last', () => {
    const at = [{ event: 'e1' }];
    const participants: Participant[] = [
      { name: 'A', attendance: at },
      { name: 'B', side: 's2', attendance: at },
      { name: 'C', side: 's1', attendance: at },
      { name: 'D', side: 's2', attendance: at },
    ];
    assert.deepEqual(gathered(participants, { sides }), [
      ['e1', ['s1', 'C'], ['s2', 'B', 'D'], [undefined, 'A']],
    ]);
  });

  it('gathers all without an event where the release tells of none', () => {
    const participants: Participant[] = [
      { name: 'A', side: 's1', attendance: [{ as: ['host'] }] },
      { name: 'B' },
    ];
    const gatherings = gathered(participants, { events: [], sides });
    assert.deepEqual(gatherings, [[undefined, ['s1', 'A host'], [undefined, 'B']]]);
  });

  it('gathers by side, in one capacity after the other, or all in one', () => {
    const participants: Participant[] = [
      {
        name: 'A',
        side: 's2',
        attendance: [
          { event: 'e1', as: ['host', 'speaker'], remote: true },
          { event: 'e2', as: ['speaker'] },
        ],
      },
      { name: 'B', side: 's1', attendance: [{ event: 'e2', as: ['speaker'], remote: true }] },
      { name: 'C', attendance: [{ event: 'e1' }] },
      { name: 'D' },
    ];
    const full = release({ events, sides, participants });
    const by = (groupBy: Grouping) => gather(full, Infinity, groupBy);
    assert.deepEqual(outline(by('side').gatherings), [
      [undefined, ['s1', 'B speaker remote'], ['s2', 'A host speaker'], [undefined, 'C', 'D']],
    ]);
    assert.deepEqual(outline(by('none').gatherings), [
      [undefined, [undefined, 'A host speaker', 'B speaker remote', 'C', 'D']],
    ]);
    const { gatherings, total, groups } = by('attendance');
    assert.deepEqual(
      gatherings.map(({ as }) => as),
      ['host', 'speaker', undefined],
    );
    assert.deepEqual(outline(gatherings), [
      [undefined, [undefined, 'A remote']],
      [undefined, [undefined, 'A', 'B remote']],
      [undefined, [undefined, 'C', 'D']],
    ]);
    assert.deepEqual([total, groups], [5, 3]);
    assert.deepEqual(gather(full, 1, 'attendance').groups, 3);
  });

  it('leaves out events at which nobody is placed', () => {
    assert.deepEqual(gathered([]), []);
    assert.deepEqual(gathered([{ name: 'A', attendance: [{ event: 'e2' }] }]), [
      ['e2', [undefined, 'A']],
    ]);
  });

  it('stops at the limit and says how many there would be', () => {
    const participants = ['A', 'B', 'C'].map((name) => ({ name, attendance: [{}] }));
    const full = release({ events, participants: [...participants, { name: 'D' }] });
    for (const [limit, expected] of [
      [0, []],
      [2, [['e1', [undefined, 'A', 'B']]]],
      [
        4,
        [
          ['e1', [undefined, 'A', 'B', 'C']],
          ['e2', [undefined, 'A']],
        ],
      ],
    ] as const) {
      const { gatherings, total } = gather(full, limit);
      assert.deepEqual(outline(gatherings), expected);
      assert.equal(total, 7);
    }
    assert.equal(gather(full, 7).gatherings.length, 3);
  });

  it('loses nobody, whatever the reader lets through', () => {
    const id = fc.constantFrom<unknown>('a', 'b', ' a ', 'c', '', 1, null, {});
    const name = fc.constantFrom<unknown>('N', '  ', '', null, {}, 7);
    const entry = fc.record({ id, name }, { requiredKeys: [] });
    const attendance = fc.record(
      { event: id, as: fc.constantFrom('host', 'nobody') },
      { requiredKeys: [] },
    );
    const participant = fc.record(
      { name: fc.constantFrom('P', 'Q'), side: id, attendance: fc.array(attendance) },
      { requiredKeys: ['name'] },
    );
    const list = (item: fc.Arbitrary<unknown>) => fc.array(item, { maxLength: 4 });
    fc.assert(
      fc.property(list(entry), list(entry), list(participant), (events, sides, participants) => {
        const document = { headline: 'H', events, sides, participants };
        const [read] = readNative(document).releases;
        assert.ok(read);
        const { gatherings } = gather(read, Infinity);
        const shown = gatherings.flatMap(({ delegations }) =>
          delegations.flatMap(({ attendees }) => attendees.map((entry) => entry.participant)),
        );
        for (const person of read.participants ?? []) assert.ok(shown.includes(person));
      }),
      { numRuns: 2_000 },
    );
  });

  it('does work within the limit when 10,000 are at each of 10,000 events', () => {
    const numbers = Array.from({ length: 10_000 }, (_, index) => String(index));
    const many = release({
      events: numbers.map((id) => ({ id, name: id })),
      participants: numbers.map((name) => ({ name, attendance: [{ as: ['attendee'] }] })),
    });
    for (const limit of [200, 25_000]) {
      const { gatherings, total } = gather(many, limit);
      assert.equal(total, 100_000_000);
      const entries = gatherings.flatMap(({ delegations }) =>
        delegations.flatMap(({ attendees }) => attendees),
      );
      assert.equal(entries.length, limit);
    }
  });
});
