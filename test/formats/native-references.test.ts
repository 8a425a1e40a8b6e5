import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Organization } from '../../src/core.js';
import { findings, readWith } from '../helpers/data.js';

const organizations = [
  { id: 'o', name: 'Centre', url: 'https://o.example/' },
  { id: 'p', name: 'Parent' },
];
const centre = { id: 'o', name: 'Centre', url: 'https://o.example/' };
const participants = [
  { id: 'luo', name: 'Luo Qun', side: 's', roles: ['Secretary'], url: 'https://luo.example/' },
];
const sides = [{ id: 's', name: 'S' }];
const events = [{ id: 'e', name: 'E' }];
const ref = (id: unknown) => ({ ref: id });

describe('references', () => {
  for (const [name, written, meant] of [
    ['publisher', { publisher: ref('o') }, { publisher: centre }],
    ['source', { source: ref('o') }, { source: centre }],
    ['side', { sides: [{ id: 's', name: 'S', organization: ref('o') }] }, undefined],
    [
      'contact',
      { contacts: [{ organization: ref('o') }] },
      { contacts: [{ organization: centre }] },
    ],
    [
      'boilerplate',
      { boilerplate: [{ body: 'B', organization: ref('o') }] },
      { boilerplate: [{ body: { text: ['B'] }, organization: centre }] },
    ],
    [
      'role and affiliation',
      {
        participants: [
          { name: 'P', roles: [{ title: 'T', organization: ref('o') }], affiliations: [ref('o')] },
        ],
      },
      {
        participants: [
          { name: 'P', roles: [{ title: 'T', organization: centre }], affiliations: [centre] },
        ],
      },
    ],
  ] as const) {
    it(`lead from a ${name} to an organization`, () => {
      const { release, problems } = readWith({ organizations, ...written });
      const expected = meant ?? { sides: [{ id: 's', name: 'S', organization: centre }] };
      assert.deepEqual([release, problems], [{ headline: 'H', ...expected, organizations }, []]);
    });
  }

  it('lead forward, backward and on', () => {
    const { release, problems } = readWith({
      organizations: [
        { id: 'a', name: 'A', parent: ref('b') },
        { id: 'b', name: 'B', parent: ref('c') },
        { id: 'c', name: 'C' },
        { id: 'd', name: 'D', parent: ref('a') },
      ],
    });
    const c = { id: 'c', name: 'C' };
    const b = { id: 'b', name: 'B', parent: c };
    const a = { id: 'a', name: 'A', parent: b };
    const d = { id: 'd', name: 'D', parent: a };
    assert.deepEqual([release.organizations, problems], [[a, b, c, d], []]);
  });

  it('lead from an agent to a participant, as far as an agent goes', () => {
    const luo = { id: 'luo', name: 'Luo Qun', url: 'https://luo.example/' };
    const { release, problems } = readWith({
      participants,
      sides,
      authors: [ref('luo')],
      quotes: [{ text: 'Yes', speaker: ref('luo') }],
      events: [{ name: 'E', organizers: [ref('luo')] }],
    });
    assert.deepEqual(release.authors, [luo]);
    assert.deepEqual(release.quotes, [{ text: 'Yes', speaker: luo }]);
    assert.deepEqual(release.events, [{ name: 'E', organizers: [luo] }]);
    assert.deepEqual(problems, []);
  });

  it('lead from an agent to an organization, which stays one', () => {
    const { release, problems } = readWith({ organizations, authors: [ref('o')] });
    assert.deepEqual(release.authors, [{ ...centre, kind: 'organization' }]);
    assert.deepEqual(problems, []);
  });

  it('lead from an agent to a participant of each kind', () => {
    for (const [kind, expected] of [
      ['person', { kind: 'person' }],
      ['organization', { kind: 'organization' }],
      ['group', { kind: 'group' }],
    ] as const) {
      const document = { participants: [{ id: 'x', kind, name: 'X' }], authors: [ref('x')] };
      const { release, problems } = readWith(document);
      assert.deepEqual(release.authors, [{ id: 'x', name: 'X', ...expected }]);
      assert.deepEqual(problems, []);
    }
  });

  it('report what is wrong with a target where it stands, once', () => {
    const { problems } = readWith({
      organizations: [{ id: 'o', name: 'O', url: 'javascript:1' }],
      publisher: ref('o'),
      source: ref('o'),
    });
    assert.deepEqual(problems, ['warning url-refused /organizations/0/url']);
  });

  for (const id of ['x', '', ' ', '__proto__', 'constructor', 'luo', null, 7, true, [], {}]) {
    it(`that lead nowhere are dropped: ${JSON.stringify(id)}`, () => {
      const { release, problems } = readWith({ organizations, participants, publisher: ref(id) });
      assert.equal(release.publisher, undefined);
      assert.deepEqual(
        problems.filter((problem) => problem.includes('/publisher')),
        ['warning ref-dangling /publisher'],
      );
    });
  }

  for (const [name, id] of [
    ['without toString', { toString: null }],
    ['with a toString that throws', { toString: () => assert.fail() }],
    ['that is a function', () => 'o'],
    ['that is a symbol', Symbol('o')],
    ['that is a bigint', 1n],
  ] as const) {
    it(`with an id ${name} do no harm to the rest`, () => {
      const { release, problems } = readWith({ organizations, publisher: ref(id) });
      assert.deepEqual([release.organizations, release.publisher], [organizations, undefined]);
      assert.deepEqual(problems, ['warning ref-dangling /publisher']);
    });
  }

  it('take a number for an id, on both ends', () => {
    const { release } = readWith({ organizations: [{ id: 7, name: 'O' }], publisher: ref(7) });
    assert.equal(release.publisher?.name, 'O');
    assert.equal(
      readWith({ organizations: [{ id: 7, name: 'O' }], publisher: ref('7') }).release.publisher
        ?.name,
      'O',
    );
  });

  it('find an id that has white space around it', () => {
    const { release, problems } = readWith({
      events: [{ id: ' e ', name: 'E' }],
      sides: [{ id: 's ', name: 'S' }],
      participants: [{ name: 'P', side: 's', attendance: [{ event: 'e' }] }],
    });
    assert.deepEqual(release.participants, [
      { name: 'P', side: 's', attendance: [{ event: 'e' }] },
    ]);
    assert.deepEqual(problems, []);
  });

  it('that run in a circle are cut, and reported where they close', () => {
    const self = readWith({ organizations: [{ id: 'a', name: 'A', parent: ref('a') }] });
    assert.deepEqual(self.release.organizations, [{ id: 'a', name: 'A' }]);
    assert.deepEqual(self.problems, ['warning ref-circular /organizations/0/parent']);

    const two = readWith({
      publisher: ref('a'),
      organizations: [
        { id: 'a', name: 'A', parent: ref('b') },
        { id: 'b', name: 'B', parent: ref('a') },
      ],
    });
    assert.ok(two.problems.length > 0);
    for (const problem of two.problems) {
      assert.match(problem, /^warning ref-circular \/organizations\/[01]\/parent$/);
    }
    const chains = two.release.organizations?.map(chain) ?? [];
    assert.deepEqual(
      chains.map(([name]) => name),
      ['A', 'B'],
    );
    // Where the circle is cut depends on where one comes from; nobody goes round it twice.
    for (const names of chains) assert.ok(names.length <= 3);
    assert.deepEqual(chain(two.release.publisher), ['A', 'B']);
  });

  it('keep the first of two entries with the same id, and say so', () => {
    const { release, problems } = readWith({
      organizations: [
        { id: 'o', name: 'First' },
        { id: 'o', name: 'Second' },
      ],
      publisher: ref('o'),
    });
    assert.equal(release.publisher?.name, 'First');
    assert.deepEqual(
      release.organizations?.map(({ name }) => name),
      ['First', 'Second'],
    );
    assert.deepEqual(problems, ['warning duplicate-id /organizations/1']);
  });

  for (const list of ['participants', 'events', 'sides'] as const) {
    it(`find the second of two ${list} with the same id`, () => {
      const entry = { id: 'x', name: 'X' };
      assert.deepEqual(readWith({ [list]: [entry, entry] }).problems, [
        `warning duplicate-id /${list}/1`,
      ]);
    });
  }

  for (const [name, written, problem] of [
    ['side', { participants: [{ name: 'P', side: 'x' }] }, '/participants/0/side'],
    ['event of a quote', { quotes: [{ text: 'T', event: 'x' }] }, '/quotes/0/event'],
    ['event that another belongs to', { events: [{ name: 'E', partOf: 'x' }] }, '/events/0/partOf'],
  ] as const) {
    it(`to an unknown ${name} are dropped`, () => {
      const { release, problems } = readWith({ sides, ...written });
      assert.deepEqual(problems, [`warning ref-dangling ${problem}`]);
      assert.ok(!JSON.stringify(release).includes('"x"'));
    });
  }

  it('to an entry that drops out lead nowhere', () => {
    for (const name of ['  ', '\n', {}, [], true, null]) {
      const { release, problems } = readWith({
        events: [...events, { id: 'gone', name }],
        sides: [{ id: 'lost', name }],
        participants: [{ name: 'P', side: 'lost', attendance: [{ event: 'gone' }] }],
      });
      assert.deepEqual([release.events, release.sides ?? []], [events, []]);
      const [participant] = release.participants ?? [];
      assert.deepEqual([participant?.side, participant?.attendance ?? []], [undefined, []]);
      assert.ok(problems.includes('warning ref-dangling /participants/0/side'), problems.join());
    }
  });

  it('to an event by itself, without brackets, are found', () => {
    const participants = [{ name: 'P', attendance: { event: 'e' } }];
    for (const document of [{ event: events[0] }, { events: events[0] }]) {
      const { release } = readWith({ ...document, participants });
      assert.deepEqual(release.participants, [{ name: 'P', attendance: [{ event: 'e' }] }]);
    }
  });

  it('multiply no work: 2,000 references to one organization of 1,000 aliases', () => {
    const many = Array.from({ length: 2_000 }, () => ref('o'));
    const aliases = Array.from({ length: 1_000 }, (_, index) => `Alias ${index}`);
    let reads = 0;
    const organization = {
      id: 'o',
      name: 'O',
      get aliases() {
        reads++;
        return aliases;
      },
    };
    const document = {
      headline: 'H',
      organizations: [organization],
      participants: [{ name: 'P', affiliations: many }],
    };
    assert.deepEqual(findings(document), []);
    assert.equal(reads, 1);
  });
});

/** The names from an organization up to its last parent. */
function chain(organization: Organization | undefined): readonly string[] {
  return organization ? [organization.name, ...chain(organization.parent)] : [];
}
