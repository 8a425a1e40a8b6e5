import type { Table } from './table.js';

const people = (...participants: readonly unknown[]) => ({ participants });
const named = (...names: readonly string[]) => people(...names.map((name) => ({ name })));
const authors = (...names: readonly string[]) => ({ authors: names });

/** `name`s that each must be found, as rows. */
const all = (list: 'participants' | 'authors', ...names: readonly string[]) =>
  Object.fromEntries(
    names.map((name) => [name, [{ [list]: [{ name }] }, `/${list}/0/name`] as const]),
  );
const none = (list: 'participants' | 'authors', ...names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, { [list]: [{ name }] }]));

export const peopleTable: Table = {
  'participant-not-in-text': {
    fires: {
      'a person': [
        { ...named('Iris Marlow', 'Odd Rem'), body: 'Odd Rem spoke.' },
        '/participants/0/name',
      ],
      'part of another word': [
        { ...named('Odd Rem'), body: 'Todd Remy spoke.' },
        '/participants/0/name',
      ],
      'a group': [
        { ...people({ kind: 'group', name: 'some pupils' }), body: 'Nobody came.' },
        '/participants/0/name',
      ],
    },
    silent: {
      'a name': { ...named('Iris Marlow'), body: 'So Iris Marlow spoke.' },
      'an alias': {
        ...people({ name: 'Iris Marlow', aliases: ['the harbour master'] }),
        body: 'The harbour master spoke.',
      },
      'a name in another script': {
        ...people({ name: 'Su Mingyuan', names: { zh: '苏明远' } }),
        body: '所长苏明远主持仪式。',
      },
      'a name in a quote’s text': {
        ...named('Iris Marlow'),
        body: 'B',
        quotes: [{ text: 'I, Iris Marlow' }],
      },
      'a group with a name in it': {
        ...people({ kind: 'group', name: 'staff of the Tidal Office' }),
        organizations: ['Tidal Office'],
        body: 'Staff of the Tidal Office came.',
      },
      'no text at all': named('Iris Marlow'),
    },
  },
  'participant-no-role': {
    fires: { 'a name alone': [named('Iris Marlow'), '/participants/0'] },
    silent: {
      'a role': people({ name: 'Iris Marlow', roles: ['harbour master'] }),
      'an affiliation': people({ name: 'Iris Marlow', affiliations: ['Tidal Office'] }),
      'a group': people({ kind: 'group', name: 'some pupils' }),
      'a body': people({ kind: 'organization', name: 'Tidal Office' }),
    },
  },
  'participant-no-side': {
    fires: {
      'one of two': [
        { sides: [{ id: 's', name: 'S' }], ...people({ name: 'A B', side: 's' }, { name: 'C D' }) },
        '/participants/1',
      ],
    },
    silent: {
      'no sides': named('A B'),
      'all have one': { sides: [{ id: 's', name: 'S' }], ...people({ name: 'A B', side: 's' }) },
    },
  },
  'duplicate-participant': {
    fires: {
      'one name twice': [named('Iris Marlow', 'Odd Rem', 'Iris Marlow'), '/participants/2'],
      'but for capitals and spaces': [named('Iris Marlow', 'IRIS  MARLOW'), '/participants/1'],
      'one role in common': [
        people({ name: 'A B', roles: ['pilot', 'poet'] }, { name: 'A B', roles: ['poet'] }),
        '/participants/1',
      ],
    },
    silent: {
      'two people of one name': people(
        { name: 'A B', roles: ['pilot'] },
        { name: 'A B', roles: ['poet'] },
      ),
      'a person and a body': people({ name: 'A B' }, { name: 'A B', kind: 'organization' }),
      'two groups': people({ name: 'staff', kind: 'group' }, { name: 'staff', kind: 'group' }),
    },
  },
  'role-in-name': {
    fires: {
      ...all(
        'participants',
        'The Guild’s President, Odd Rem',
        'Odd Rem, PhD',
        'Dr. Iris Marlow',
        'Prof. Iris Marlow',
        'Mayor Iris Marlow',
        'Bürgermeisterin Iris Marlow',
        'Frau Marlow',
        'Mme. Marlow',
        'Iris Marlow CEO',
      ),
      'an author': [authors('Odd Rem, Tidal Office'), '/authors/0/name'],
      'a speaker': [
        { quotes: [{ text: 'Q', speaker: 'Director Iris Marlow' }] },
        '/quotes/0/speaker/name',
      ],
      'a contact': [{ contacts: [{ name: 'Ms. Marlow' }] }, '/contacts/0/name'],
      'a name that comes again, once': [
        { ...named('Dr. Marlow'), quotes: [{ text: 'Q', speaker: 'Dr. Marlow' }] },
        '/participants/0/name',
      ],
    },
    silent: {
      ...none(
        'participants',
        'Martin Oduya, Jr.',
        'Dean Marlow',
        'Federico Mayor',
        'Drew Profitt',
        'Ministerie Jansen',
        'Residente Vos',
      ),
      'a body': people({ kind: 'organization', name: 'Marlow, Rem & Director Ltd' }),
      'a group': people({ kind: 'group', name: 'the president, and others' }),
    },
  },
  'group-as-person': {
    fires: all(
      'participants',
      'related staff',
      'leaders of the relevant departments',
      'Representatives of the guild',
      'some pupils',
      'Tidal Office staff',
    ),
    silent: {
      ...none(
        'participants',
        'van der Aar',
        'von Marlow',
        'al-Masri',
        'd’Oriano',
        'de la Cruz',
        'Anna Heads',
        'Guests Marlow',
        '苏明远',
        'ليلى الحمدان',
      ),
      'a group': people({ kind: 'group', name: 'related staff' }),
    },
  },
  'title-as-name': {
    fires: {
      'an alias': [
        people({ name: 'Su Mingyuan', aliases: ['Su Suozhang'] }),
        '/participants/0/aliases/0/text',
      ],
      'a name': [named('Su Shuji'), '/participants/0/name'],
      'an alias that says so': [
        people({ name: 'A B', aliases: [{ text: 'the Boss', reason: 'title-as-name' }] }),
        '/participants/0/aliases/0/text',
      ],
      'a title in Chinese': [named('苏书记'), '/participants/0/name'],
    },
    silent: {
      'a full name': named('Su Mingyuan'),
      'a Japanese given name': people({ name: 'Onodera Shuji', names: { ja: '小野寺修司' } }),
      'a given name that is said to be one': people({ name: 'Onodera Shuji', givenName: 'Shuji' }),
      'a title after a full name': named('Su Mingyuan Shuji'),
      'a name with such characters in it': named('书记员'),
      'a body': people({ kind: 'organization', name: 'Su Shuji' }),
    },
  },
  'author-is-account': {
    fires: all('authors', 'admin', 'Editor', 'webmaster', 'wp-admin', 'user42', 'press@x.example'),
    silent: none('authors', 'Iris Marlow', 'Admina Rootes', 'Test Marlow', 'Press office'),
  },
};
