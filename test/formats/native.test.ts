import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readWith } from '../helpers/data.js';

/** What is written → what it means; nothing about it is a problem. */
type Row = readonly [written: object, meant: object];

const address = 'https://x.example/a';

const shortForms: readonly Row[] = [
  [{ body: 'One\n\nTwo <b>' }, { body: { text: ['One', 'Two <b>'] } }],
  [{ body: ['One', 'Two\n\nThree'] }, { body: { text: ['One', 'Two', 'Three'] } }],
  [{ body: { text: 'One\n\nTwo' } }, { body: { text: ['One', 'Two'] } }],
  [{ body: { text: ['One'], html: '<p>One' } }, { body: { text: ['One'], html: '<p>One' } }],
  [{ body: { markdown: '*One*' } }, { body: { markdown: '*One*' } }],
  [{ publisher: 'Centre' }, { publisher: { name: 'Centre' } }],
  [{ source: 'Centre' }, { source: { name: 'Centre' } }],
  [{ publisher: { name: 'C', parent: 'P' } }, { publisher: { name: 'C', parent: { name: 'P' } } }],
  [
    { publisher: { name: 'C', logo: address } },
    { publisher: { name: 'C', logo: { url: address } } },
  ],
  [{ organizations: ['A', 'B'] }, { organizations: [{ name: 'A' }, { name: 'B' }] }],
  [{ authors: ['A', { name: 'B' }] }, { authors: [{ name: 'A' }, { name: 'B' }] }],
  [{ places: ['Nanjing'] }, { places: [{ name: 'Nanjing' }] }],
  [{ places: [{ address: '1 Road' }] }, { places: [{ address: { text: '1 Road' } }] }],
  [{ places: [{ aliases: ['N'] }] }, { places: [{ aliases: [{ text: 'N' }] }] }],
  [{ dateline: 'NANJING, 5 Oct' }, { dateline: { text: 'NANJING, 5 Oct' } }],
  [{ dateline: { place: 'Nanjing' } }, { dateline: { place: { name: 'Nanjing' } } }],
  [{ media: [address] }, { media: [{ url: address }] }],
  [{ tags: ['health'] }, { tags: [{ name: 'health' }] }],
  [{ rights: '© 2018 Centre' }, { rights: { notice: '© 2018 Centre' } }],
  [{ related: [address] }, { related: [{ url: address }] }],
  [{ translation: { of: address } }, { translation: { of: { url: address } } }],
  [{ boilerplate: 'About\n\nUs' }, { boilerplate: [{ body: { text: ['About', 'Us'] } }] }],
  [
    { boilerplate: ['A', 'B'] },
    { boilerplate: [{ body: { text: ['A'] } }, { body: { text: ['B'] } }] },
  ],
  [{ boilerplate: { body: 'A' } }, { boilerplate: [{ body: { text: ['A'] } }] }],
  [{ boilerplate: [{ body: { html: 'A' } }] }, { boilerplate: [{ body: { html: 'A' } }] }],
  [{ contacts: [{ organization: 'C' }] }, { contacts: [{ organization: { name: 'C' } }] }],
  [
    { quotes: [{ text: 'Yes', speaker: 'A' }] },
    { quotes: [{ text: 'Yes', speaker: { name: 'A' } }] },
  ],
  [{ revision: 3 }, { revision: '3' }],
  [{ revision: '3b' }, { revision: '3b' }],
  [{ event: { name: 'E' } }, { events: [{ name: 'E' }] }],
  [{ event: { name: 'E', venue: 'Hall' } }, { events: [{ name: 'E', venue: { name: 'Hall' } }] }],
  [
    { events: [{ name: 'E', organizers: ['O'] }] },
    { events: [{ name: 'E', organizers: [{ name: 'O' }] }] },
  ],
  [
    { sides: [{ id: 's', name: 'S', organization: 'O' }] },
    { sides: [{ id: 's', name: 'S', organization: { name: 'O' } }] },
  ],
];

/** Of a participant. */
const people: readonly (readonly [written: unknown, meant: object])[] = [
  ['Luo Qun', { name: 'Luo Qun' }],
  [{ roles: ['Secretary'] }, { roles: [{ title: 'Secretary' }] }],
  [
    { roles: [{ title: 'S', organization: 'C' }] },
    { roles: [{ title: 'S', organization: { name: 'C' } }] },
  ],
  [{ affiliations: ['C'] }, { affiliations: [{ name: 'C' }] }],
  [{ aliases: ['Z'] }, { aliases: [{ text: 'Z' }] }],
  [{ image: address }, { image: { url: address } }],
  [
    { kind: 'group', count: 12 },
    { kind: 'group', count: { value: 12 } },
  ],
  [{ count: { min: 10, max: 20, text: 'some' } }, { count: { min: 10, max: 20, text: 'some' } }],
  [{ attendance: 'host' }, { attendance: [{ as: ['host'] }] }],
  [{ attendance: ['host', 'speaker'] }, { attendance: [{ as: ['host'] }, { as: ['speaker'] }] }],
  [{ attendance: { event: 'e' } }, { attendance: [{ event: 'e' }] }],
  [{ attendance: [{ event: 'e', as: 'host' }] }, { attendance: [{ event: 'e', as: ['host'] }] }],
  [
    { attendance: [{ event: 'e', as: ['host', 'speaker'], remote: true, text: 'met' }] },
    { attendance: [{ event: 'e', as: ['host', 'speaker'], remote: true, text: 'met' }] },
  ],
];

/** Read all the same, with the problems named. */
const lenient: readonly (readonly [...Row, problems: readonly string[]])[] = [
  [{ kicker: null }, {}, ['info wrong-type /kicker']],
  [{ tags: null }, {}, ['info wrong-type /tags']],
  [{ tags: [null, 'a'] }, { tags: [{ name: 'a' }] }, ['info wrong-type /tags/0']],
  [{ metrics: { pageviews: null } }, {}, ['info wrong-type /metrics/pageviews']],
  [{ kicker: '', summary: ' \n' }, {}, []],
  [{ kicker: 2018 }, { kicker: '2018' }, ['info wrong-type /kicker']],
  [{ id: 7 }, { id: '7' }, ['info wrong-type /id']],
  [{ released: 2018 }, { released: '2018' }, ['info wrong-type /released']],
  [{ tags: [2018] }, { tags: [{ name: '2018' }] }, ['info wrong-type /tags/0']],
  [{ tags: 'a' }, { tags: [{ name: 'a' }] }, ['info wrong-type /tags']],
  [{ tags: { name: 'a' } }, { tags: [{ name: 'a' }] }, ['info wrong-type /tags']],
  [
    { metrics: { pageviews: '691' } },
    { metrics: { pageviews: 691 } },
    ['info wrong-type /metrics/pageviews'],
  ],
  [{ metrics: { pageviews: '1,308' } }, {}, ['warning wrong-type /metrics/pageviews']],
  [{ metrics: { pageviews: 1.5 } }, {}, ['warning wrong-type /metrics/pageviews']],
  [{ metrics: { pageviews: -1 } }, {}, ['warning unknown-value /metrics/pageviews']],
  [{ specVersion: 2 }, {}, ['warning unknown-value /specVersion']],
  [{ language: 'en_US' }, { language: 'en-US' }, ['warning language-invalid /language']],
  [{ language: 'zh-hans-cn' }, { language: 'zh-Hans-CN' }, []],
  [{ released: ' 2018-10-05 ' }, { released: '2018-10-05' }, ['info wrong-type /released']],
  [{ kicker: ' A  B\t' }, { kicker: 'A  B' }, []],
];

/** Dropped, with the problem named. */
const dropped: readonly (readonly [written: object, problem: string])[] = [
  [{ kicker: true }, 'warning wrong-type /kicker'],
  [{ kicker: {} }, 'warning wrong-type /kicker'],
  [{ kicker: ['A'] }, 'warning wrong-type /kicker'],
  [{ type: 'Press-Release' }, 'warning unknown-value /type'],
  [{ direction: 'auto' }, 'warning unknown-value /direction'],
  [{ released: '2018-02-30' }, 'warning date-invalid /released'],
  [{ released: '2018-10-05T25:00Z' }, 'warning date-invalid /released'],
  [{ released: '5 October 2018' }, 'warning date-unparsable /released'],
  [{ embargoUntil: '2018-10-05' }, 'warning date-unparsable /embargoUntil'],
  [{ embargoUntil: '2018-10-05T09:30' }, 'warning date-unparsable /embargoUntil'],
  [{ embargoUntil: '2018-02-30T09:30Z' }, 'warning date-invalid /embargoUntil'],
  [{ timeZone: 'Mars/Olympus' }, 'warning time-zone-unknown /timeZone'],
  [{ language: '%%%' }, 'warning language-invalid /language'],
  [{ url: 'javascript:alert(1)' }, 'warning url-refused /url'],
  [{ url: 'https://bank.example@evil.example' }, 'warning url-refused /url'],
  [{ media: ['mailto:press@x.example'] }, 'warning url-refused /media/0'],
  [{ media: [{ alt: 'A' }] }, 'warning missing /media/0'],
  [{ tags: [''] }, 'warning missing /tags/0'],
  [{ events: [{ start: '2018' }] }, 'warning missing /events/0'],
  [{ participants: [{}] }, 'warning missing /participants/0'],
  [{ alternates: [{ language: 'zh' }] }, 'warning missing /alternates/0'],
  [{ places: [{ geo: { lat: 32 } }] }, 'warning missing /places/0/geo'],
  [{ places: [{ geo: { lat: 91, lon: 0 } }] }, 'warning unknown-value /places/0/geo/lat'],
  [{ places: [{ names: { '%': 'N' } }] }, 'warning language-invalid /places/0/names/%'],
  [{ places: [{ names: { en: {} } }] }, 'warning wrong-type /places/0/names/en'],
  [{ places: [{ names: 'N' }] }, 'warning wrong-type /places/0/names'],
  [{ metrics: 691 }, 'warning wrong-type /metrics'],
  [{ metrics: [] }, 'warning wrong-type /metrics'],
  [{ extensions: 'A' }, 'warning wrong-type /extensions'],
  [{ extensions: [] }, 'warning wrong-type /extensions'],
  [{ 'release date': '2018' }, 'info unknown-key /release date'],
  [{ 'a/b~c': 1 }, 'info unknown-key /a~1b~0c'],
  [{ '': 1 }, 'info unknown-key /'],
  [{ metrics: { likes: 1 } }, 'info unknown-key /metrics/likes'],
  [{ body: { html: 1.5, json: 'A' } }, 'info unknown-key /body/json'],
];

describe('readNative', () => {
  for (const [written, meant] of shortForms) {
    it(`expands ${JSON.stringify(written)}`, () => {
      const { release, problems } = readWith(written);
      assert.deepEqual([release, problems], [{ headline: 'H', ...meant }, []]);
    });
  }

  for (const [written, meant] of people) {
    it(`expands the participant ${JSON.stringify(written)}`, () => {
      const participant = typeof written === 'object' ? { name: 'P', ...written } : written;
      const { release, problems } = readWith({
        events: [{ id: 'e', name: 'E' }],
        participants: [participant],
      });
      assert.deepEqual([release.participants, problems], [[{ name: 'P', ...meant }], []]);
    });
  }

  for (const [written, meant, expected] of lenient) {
    it(`reads ${JSON.stringify(written)} leniently`, () => {
      const { release, problems } = readWith(written);
      assert.deepEqual([release, problems], [{ headline: 'H', ...meant }, expected]);
    });
  }

  for (const [written, problem] of dropped) {
    it(`drops what is wrong in ${JSON.stringify(written)}`, () => {
      const { release, problems } = readWith(written);
      assert.ok(problems.includes(problem), problems.join());
      const kept = JSON.stringify(release);
      assert.ok(!/true|alert|Mars|evil|likes|5 October|-30|25:00|"names"|"geo"/.test(kept), kept);
    });
  }

  it('reads events and event together, and says that both are there', () => {
    const { release, problems } = readWith({ events: [{ name: 'A' }], event: { name: 'B' } });
    assert.deepEqual(release.events, [{ name: 'A' }, { name: 'B' }]);
    assert.equal(problems.length, 1);
    assert.match(problems[0] ?? '', /^\w+ both-event-and-events /);
  });

  it('takes the address for the id where there is no id', () => {
    assert.equal(readWith({ url: address }).release.id, address);
    assert.equal(readWith({ url: address, id: 'one' }).release.id, 'one');
  });

  it('keeps the forms of a body side by side', () => {
    const body = { html: '<p>One', markdown: '*One*', text: ['One'] };
    assert.deepEqual(readWith({ body }).release.body, body);
  });

  it('keeps the white space of Markdown, but not of HTML', () => {
    const body = { html: ' <p>a</p>\n', markdown: '\uFEFF    code  \n' };
    const { release } = readWith({ body });
    assert.deepEqual(release.body, { html: '<p>a</p>', markdown: '    code  \n' });
  });

  it('keeps a headline as it was printed, but for what can’t be shown', () => {
    const { release } = readWith({ headline: '  A “B”\0 <c>\uD800 &amp; ' });
    assert.equal(release.headline, 'A “B”\uFFFD <c>\uFFFD &amp;');
  });

  it('drops an attendance at an unknown event, rather than claim all events', () => {
    for (const event of ['nowhere', '', ' ', null, {}, [], 7, true]) {
      const participants = [{ name: 'P', attendance: [{ event, as: 'guest' }, { event: 'e' }] }];
      const { release, problems } = readWith({ events: [{ id: 'e', name: 'E' }], participants });
      assert.deepEqual(release.participants, [{ name: 'P', attendance: [{ event: 'e' }] }]);
      const found = problems.filter((problem) => problem.includes('/participants/0/attendance/0'));
      assert.ok(found.length, `nothing said of ${JSON.stringify(event)}`);
    }
  });

  it('says of a person placed nowhere that they are placed nowhere', () => {
    const participants = [{ name: 'P', attendance: [{ event: 'nowhere', as: 'guest' }] }];
    const { release } = readWith({ event: { id: 'e', name: 'E' }, participants });
    assert.deepEqual(release.participants?.[0]?.attendance ?? [], []);
  });
});
