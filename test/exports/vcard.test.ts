import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readNative, toVCard, type Contact } from '../../src/core.js';
import { demoReleases, readWith, seedRelease } from '../helpers/data.js';
import { parsed, type Card } from './cards.js';

/** Each property of a card as `group.name;parameters: value`, but for those that all cards have. */
const lines = (card: Card | undefined): readonly string[] =>
  (card?.getAllProperties() ?? [])
    .map((property) => {
      const [name, parameters, , ...values] = property.toJSON() as [string, object, string];
      const { group, ...others } = parameters as Record<string, string>;
      const given = Object.entries(others).map(([key, value]) => `;${key}=${value}`);
      return `${group ? `${group}.` : ''}${name}${given.join('')}: ${values.map(String).join('|')}`;
    })
    .filter((line) => !/^(?:version|prodid):/.test(line));

/** What becomes of the participants of a release. */
function cardsOf(participants: readonly unknown[], besides: object = {}) {
  const { release, problems } = readWith({ participants, ...besides });
  assert.deepEqual(problems, []);
  return parsed(toVCard(release).text).map(lines);
}

const lossesOf = (participants: readonly unknown[]) =>
  toVCard(readWith({ participants }).release)
    .losses.map(({ path }) => path)
    .filter((path) => path.startsWith('/participants'));

describe('toVCard', () => {
  it('writes a card as RFC 6350 asks for it', () => {
    const { text, mediaType, losses } = toVCard({ name: 'Ann Lee' });
    assert.equal(mediaType, 'text/vcard; charset=utf-8');
    assert.deepEqual(text.split('\r\n'), [
      'BEGIN:VCARD',
      'VERSION:4.0',
      'PRODID:-//news-elements//news-elements//EN',
      'FN:Ann Lee',
      'END:VCARD',
      '',
    ]);
    assert.deepEqual(losses, []);
  });

  const body = { name: 'University of X' };
  const faculty = { name: 'Faculty of Law; Crime', parent: { ...body, parent: { name: 'Y, Z' } } };
  for (const [name, participant, expected, lost] of [
    ['a person', { name: 'Ann Lee', kind: 'person' }, ['kind: individual', 'fn: Ann Lee'], []],
    [
      'a group, whose name describes people',
      { name: 'related staff', kind: 'group', count: 20 },
      ['kind: group', 'fn: related staff'],
      ['/participants/0/count'],
    ],
    [
      'an organization, as the name of a card and of a body',
      { name: 'X, Inc.', kind: 'organization', image: 'https://x.example/logo.svg' },
      ['kind: org', 'fn: X, Inc.', 'org: X, Inc.', 'logo: https://x.example/logo.svg'],
      [],
    ],
    [
      'family and given name, where they are known',
      {
        name: 'Ann Lee',
        familyName: 'Lee',
        givenName: 'Ann',
        honorific: 'Dr',
        honorificSuffix: 'PhD',
      },
      ['fn: Ann Lee', 'n: Lee,Ann,,Dr,PhD'],
      [],
    ],
    ['one of them', { name: 'Pelé', givenName: 'Pelé' }, ['fn: Pelé', 'n: ,Pelé,,,'], []],
    [
      'no family name that nobody told',
      { name: 'Dr Zhang Jinghua', honorific: 'Dr' },
      ['fn: Dr Zhang Jinghua'],
      ['/participants/0/honorific'],
    ],
    [
      'names in other languages and scripts',
      { name: 'Zhang Jinghua', names: { 'zh-Hans': '张敬华', 'zh-Hant': '張敬華' } },
      [
        'fn;altid=1;language=en: Zhang Jinghua',
        'fn;altid=1;language=zh-Hans: 张敬华',
        'fn;altid=1;language=zh-Hant: 張敬華',
      ],
      [],
    ],
    ['no name twice', { name: 'Ann Lee', names: { de: 'Ann Lee' } }, ['fn: Ann Lee'], []],
    [
      'one office',
      { name: 'A', roles: [{ title: 'dean; head', organization: faculty }] },
      ['fn: A', 'title: dean; head', 'org: Y, Z,University of X,Faculty of Law; Crime'],
      [],
    ],
    [
      'several offices and bodies, each title with its body',
      {
        name: 'A',
        roles: [{ title: 'dean', organization: body, start: '2018' }, 'poet'],
        affiliations: ['Z'],
      },
      [
        'fn: A',
        'role1.title: dean',
        'role1.org: University of X',
        'role2.title: poet',
        'role3.org: Z',
      ],
      ['/participants/0/roles/0/start'],
    ],
    [
      'titles and bodies in other languages',
      {
        name: 'A',
        roles: [
          {
            title: 'dean',
            titles: { de: 'Dekan' },
            organization: { ...body, names: { de: 'Universität X' }, parent: { name: 'Y' } },
          },
          'poet',
        ],
      },
      [
        'fn: A',
        'role1.title;altid=1;language=en: dean',
        'role1.title;altid=1;language=de: Dekan',
        'role1.org;altid=1;language=en: Y,University of X',
        'role1.org;altid=1;language=de: Y,Universität X',
        'role2.title: poet',
      ],
      [],
    ],
    [
      'names it goes by anywhere, but not what one text calls it',
      {
        name: 'A',
        aliases: [
          { text: 'B, C', reason: 'former-name' },
          { text: 'D', reason: 'abbreviation' },
          { text: 'Zhang Shuji', reason: 'title-as-name' },
          'the centre',
        ],
      },
      ['fn: A', 'nickname: B, C|D'],
      [
        '/participants/0/aliases/0/reason',
        '/participants/0/aliases/1/reason',
        '/participants/0/aliases/2',
        '/participants/0/aliases/3',
      ],
    ],
    [
      'what else there is',
      {
        name: 'A',
        description: 'One; two,\nthree',
        image: { url: 'https://x.example/a.jpg', mimeType: 'image/jpeg', alt: 'A', type: 'image' },
        url: 'https://x.example/a',
        sameAs: ['https://y.example/a?b,c;d'],
        attendance: ['guest'],
      },
      [
        'fn: A',
        'url: https://x.example/a',
        'url: https://y.example/a?b,c;d',
        'photo;mediatype=image/jpeg: https://x.example/a.jpg',
        'note: One; two,\nthree',
      ],
      ['/participants/0/attendance', '/participants/0/image/alt'],
    ],
  ] as const) {
    it(`writes ${name}`, () => {
      assert.deepEqual(cardsOf([participant], { language: 'en' }), [expected]);
      assert.deepEqual(lossesOf([participant]), lost);
    });
  }

  for (const [name, contact, expected] of [
    [
      'a contact',
      {
        name: 'Ann Lee',
        title: 'press officer',
        organization: body,
        email: 'ann@x.example',
        phone: '+44 1223 33-20.00',
        url: 'https://x.example/press',
        address: '1 High St; Ely,\nCB7',
        languages: ['en', 'zh-Hans'],
        hours: 'Mon–Fri, 9 to 5',
      },
      [
        'fn: Ann Lee',
        'title: press officer',
        'org: University of X',
        'email: ann@x.example',
        'tel: tel:+44-1223-33-20.00',
        'adr: ,,1 High St; Ely,\nCB7,,,,',
        'url: https://x.example/press',
        'lang;pref=1: en',
        'lang;pref=2: zh-Hans',
        'note: Mon–Fri, 9 to 5',
      ],
    ],
    [
      'an organization',
      { organization: body },
      ['kind: org', 'fn: University of X', 'org: University of X'],
    ],
    [
      'an office',
      { title: 'Press office', organization: body },
      ['fn: University of X', 'title: Press office', 'org: University of X'],
    ],
    ['a title', { title: 'Press office' }, ['fn: Press office', 'title: Press office']],
    ['a mail address', { email: 'a,b@x.example' }, ['fn: a,b@x.example', 'email: a,b@x.example']],
    [
      'a number with (0), as text',
      { phone: '+44 (0)1223 1' },
      ['fn: +44 (0)1223 1', 'tel: +44 (0)1223 1'],
    ],
    ['a number of a country, as text', { phone: '01223 1' }, ['fn: 01223 1', 'tel: 01223 1']],
    [
      'an extension, as text',
      { phone: '+44 1223 1 ext. 2' },
      ['fn: +44 1223 1 ext. 2', 'tel: +44 1223 1 ext. 2'],
    ],
  ] as const) {
    it(`writes ${name} to ask`, () => {
      const { text, losses } = toVCard(contact as Contact);
      assert.deepEqual(parsed(text).map(lines), [expected]);
      assert.deepEqual(losses, []);
    });
  }

  it('writes nobody of whom nothing is known', () => {
    assert.deepEqual(toVCard({ kind: 'media' }), {
      text: '',
      problems: [],
      mediaType: 'text/vcard; charset=utf-8',
      losses: [{ path: '', message: 'has no name' }],
    });
  });

  it('writes all contacts and participants of a release, and says what else is in it', () => {
    const { release } = readWith({
      summary: 'S',
      contacts: [{ kind: 'media', name: 'Ann' }, { kind: 'media' }],
      participants: ['Bo', { name: 'staff', kind: 'group' }],
    });
    const { text, losses } = toVCard(release);
    assert.deepEqual(
      parsed(text).map((card) => card.getFirstPropertyValue('fn')),
      ['Ann', 'Bo', 'staff'],
    );
    assert.deepEqual(
      losses.map(({ path }) => path),
      ['/headline', '/summary', '/contacts/0/kind', '/contacts/1'],
    );
    assert.deepEqual(
      toVCard(readWith({}).release).losses.map(({ path }) => path),
      [''],
    );
  });

  it('gives a participant the same UID in every edition, and no two the same', () => {
    const uids = (besides: object, ...ids: readonly string[]) =>
      cardsOf(
        ids.map((id) => ({ id, name: 'N' })),
        besides,
      ).map((card) => card.find((line) => line.startsWith('uid')));
    const url = 'https://x.example/1';
    const [a, b] = uids({ url }, 'a', 'b');
    assert.match(
      a ?? '',
      /^uid: urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/,
    );
    assert.deepEqual(uids({ url, headline: 'Changed' }, 'b', 'a'), [b, a]);
    assert.notEqual(a, b);
    assert.notDeepEqual(uids({ url: `${url}0` }, 'a'), [a]);
    assert.deepEqual(uids({}, 'a'), [undefined], 'a release of which nothing is known');
    const { release } = readWith({
      url,
      participants: [
        { id: 'a', name: 'N' },
        { id: 'a', name: 'M' },
      ],
    });
    const both = parsed(toVCard(release).text).map((card) => card.getAllProperties('uid').length);
    assert.deepEqual(both, [1, 0]);
  });

  const all: readonly (readonly [string, unknown])[] = [
    ...demoReleases,
    ...(seedRelease === undefined ? [] : [['the real page', seedRelease] as const]),
  ];
  for (const [name, document] of all) {
    it(`writes everybody of ${name}`, () => {
      const [release] = readNative(document).releases;
      assert.ok(release);
      const { contacts = [], participants = [] } = release;
      const { text: written } = toVCard(release);
      const names = written ? parsed(written).map((card) => card.getFirstPropertyValue('fn')) : [];
      assert.deepEqual(
        names,
        [...contacts, ...participants].map((each) => each.name),
      );
    });
  }
});
