import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Block } from '../../src/content/blocks.js';
import {
  CENTRE,
  centre,
  fields,
  found,
  heading,
  mark,
  paragraph,
  side,
  university,
  type Fields,
} from '../helpers/mentions.js';

/** The text, and what is found in it. */
const texts: readonly (readonly [what: string, text: string, found: readonly string[]])[] = [
  ['nothing where nobody is named', 'Nobody was there.', []],
  ['nothing in no text', '', []],
  ['a person', 'Then Ada Lind spoke.', ['Ada Lind']],
  ['a name at the start and at the end', 'Bo Ek met Ada Lind', ['Bo Ek', 'Ada Lind']],
  ['a name in another language', '导演林爱达先生', ['林爱达 → Ada Lind']],
  ['an abbreviation', 'At UoL.', ['UoL → University of Lund']],
  ['the first mention only', 'Bo Ek and Bo Ek, Bo Ek', ['Bo Ek']],
  [
    'another spelling once more',
    'Ada Lind spoke. Director Lind smiled. Ada Lind left. Director Lind stayed.',
    ['Ada Lind', 'Director Lind → Ada Lind'],
  ],
  [
    'the name after another spelling',
    'UoL, University of Lund',
    ['UoL → University of Lund', 'University of Lund'],
  ],
  ['no short form after the name', `${CENTRE}: the centre`, [CENTRE]],
  ['a short form alone, once', 'At the centre of the centre', [`the centre → ${CENTRE}`]],
  ['the name after a short form', `In the centre (${CENTRE})`, [`the centre → ${CENTRE}`, CENTRE]],
  ['the longest name, not the one inside', `A ${CENTRE} opened`, [CENTRE]],
  [
    'the shorter name where the longer one breaks off',
    'Lund University - Malmö Center',
    ['Lund University → University of Lund'],
  ],
  [
    'a name after one that it overlaps',
    'Director Lund University',
    ['Lund University → University of Lund'],
  ],
  ['no part of a longer word', 'Bo Ekman, Jumbo Ek, Bo Ek2, 3Bo Ek, Bo Eké', []],
  ['no part of a word with marks', 'Bo Ek\u0301', []],
  ['a name before punctuation', '“Bo Ek’s”', ['Bo Ek']],
  ['a name in brackets', '(Bo Ek)', ['Bo Ek']],
  ['a name next to Chinese', '和Bo Ek一起', ['Bo Ek']],
  ['no other letter case', 'BO EK and bo ek and UOL', []],
  ['a capital at the start of the text', 'The centre opened', [`The centre → ${CENTRE}`]],
  ['a capital after a stop', 'Yes. The centre opened', [`The centre → ${CENTRE}`]],
  ['a capital after a question in brackets', '(Why?) The centre', [`The centre → ${CENTRE}`]],
  ['a capital after a quotation mark', 'He said, “The centre opened”', [`The centre → ${CENTRE}`]],
  ['a capital after a Chinese stop', '好。The centre', [`The centre → ${CENTRE}`]],
  ['no capital within a sentence', 'Then The centre, (The centre)', []],
  ['no capital but the first', 'The Centre', []],
  [
    'white space of any kind',
    'Bo\u00A0Ek and Ada\n\t Lind',
    ['Bo\u00A0Ek → Bo Ek', 'Ada\n\t Lind → Ada Lind'],
  ],
  ['no name without its white space', 'BoEk', []],
  [
    'dashes of any kind',
    'Lund University – Malmö Centre of Design',
    [`Lund University – Malmö Centre of Design → ${CENTRE}`],
  ],
];

describe('markMentions finds', () => {
  for (const [what, text, expected] of texts) {
    it(what, () => {
      assert.deepEqual(found(text, fields), expected);
    });
  }

  it('names inside a longer one that breaks off', () => {
    const named = (...names: readonly string[]) => ({
      participants: names.map((name) => ({ name, side })),
    });
    assert.deepEqual(found('Dan Bo Cy', named('Al Bo Cy', 'Bo')), ['Bo']);
    assert.deepEqual(found('Dan Bo Cy', named('Al Bo Cy', 'Dan Bo')), ['Dan Bo']);
    assert.deepEqual(found('Al Bo Dan', named('Al Bo Cy', 'Bo Dan', 'Al')), ['Al', 'Bo Dan']);
  });

  for (const [name, text] of [
    ['O’Neill Ltd', "O'Neill Ltd"],
    ["O'Neill Ltd", 'O’Neill Ltd'],
    ['O\u02BCNeill Ltd', 'O\u2018Neill Ltd'],
    ['Anna-Lisa', 'Anna\u2011Lisa'],
    ['Anna\u2010Lisa', 'Anna–Lisa'],
    ['Anna Lisa', 'Anna\u202FLisa'],
    ['Anna  Lisa', 'Anna Lisa'],
    ['3M', '3M'],
    ['Ая', 'Ая'],
    ['李明', '李明'],
    ['𠮷野', '𠮷野'],
    ['김철수', '김철수'],
    ['صحيفة', 'صحيفة'],
    ['a+b (c) [d] \\ $', 'a+b (c) [d] \\ $'],
  ] as const) {
    it(`${JSON.stringify(name)} where the text has ${JSON.stringify(text)}`, () => {
      const [block] = mark([paragraph(`x ${text} y`)], { participants: [{ name, side }] });
      assert.deepEqual(block, paragraph('x ', { kind: 'mention', text, of: { name, side } }, ' y'));
    });
  }

  for (const name of ['X', '李', '.', '—', '𠮷', 'X.', '1', '!?']) {
    it(`no name as short as ${name}`, () => {
      assert.deepEqual(found(`a ${name} b`, { participants: [{ name, side }] }), []);
    });
  }

  it('people and bodies wherever the release has them', () => {
    const body = (name: string) => ({ name, url: 'https://x.example/' });
    const text = 'Publisher, Source, Listed, Held, Affiliated, Party, Guest Body, Group Body';
    const everywhere: Fields = {
      publisher: body('Publisher'),
      source: body('Source'),
      organizations: [body('Listed')],
      sides: [{ id: side, name: 'Side', organization: body('Party') }],
      participants: [
        {
          name: 'P',
          roles: [{ title: 'T', organization: body('Held') }],
          affiliations: [body('Affiliated')],
        },
        { kind: 'organization', name: 'Guest Body', side },
        { kind: 'group', name: 'Listed Group', affiliations: [body('Group Body')] },
      ],
    };
    assert.deepEqual(found(text, everywhere), text.split(', '));
  });

  it('no group: it is described, not named', () => {
    const group = { kind: 'group', name: 'heads of the University of Lund', side } as const;
    assert.deepEqual(found(`the ${group.name}`, { ...fields, participants: [group] }), [
      'University of Lund',
    ]);
  });
});

describe('markMentions leaves alone', () => {
  it('a name of two people', () => {
    const twins = [
      { name: 'Li Wei', roles: [{ title: 'A' }] },
      { name: 'Li Wei', roles: [{ title: 'B' }] },
    ];
    assert.deepEqual(found('Li Wei', { participants: twins }), []);
    assert.deepEqual(found('Li Wei', { participants: [...twins, ...twins] }), []);
  });

  it('an alias of two entities, but not their names', () => {
    const aliases = [{ text: 'the Bank' }];
    const organizations = ['North Bank', 'South Bank'].map((name) => ({ name, aliases }));
    const text = 'the Bank, North Bank, South Bank, the Bank';
    assert.deepEqual(found(text, { organizations }), ['North Bank', 'South Bank']);
    const person = { name: 'Ann Bank', aliases };
    assert.deepEqual(
      found('the Bank', { organizations: organizations.slice(1), participants: [person] }),
      [],
    );
  });

  it('a capital that makes a name of another entity', () => {
    const organizations = [centre, { name: 'The centre', url: 'https://other.example/' }];
    assert.deepEqual(found('Yes. The centre', { organizations }), []);
  });

  it('bodies of one name and two ids', () => {
    const organizations = ['a', 'b'].map((id) => ({
      id,
      name: 'Ministry',
      url: `https://${id}.example/`,
    }));
    assert.deepEqual(found('Ministry', { organizations }), []);
  });

  it('who has nothing to tell', () => {
    const silent = [
      { id: 'a', name: 'Ada Berg', familyName: 'Berg', givenName: 'Ada' },
      { kind: 'person', name: 'Bo Berg', roles: [], names: {}, aliases: [] },
    ] as const;
    const text = 'Ada Berg, Bo Berg, Berg Ltd';
    assert.deepEqual(
      found(text, { participants: silent, organizations: [{ name: 'Berg Ltd' }] }),
      [],
    );
  });

  it('shorter names inside the name of who has nothing to tell', () => {
    const press = { name: 'Lund University Press' };
    assert.deepEqual(found('Lund University Press', { organizations: [university, press] }), []);
  });

  it('shorter names inside a name of several', () => {
    const presses = ['a', 'b'].map((id) => ({
      id,
      name: 'Lund University Press',
      url: 'https://x.example/',
    }));
    assert.deepEqual(
      found('Lund University Press', { organizations: [university, ...presses] }),
      [],
    );
  });

  it('links, jumps, headings and code', () => {
    const content = ['Bo Ek', { kind: 'strong', content: ['Ada Lind'] }] as const;
    const blocks: readonly Block[] = [
      { kind: 'heading', level: 1, content },
      { kind: 'code', text: 'Bo Ek' },
      paragraph(
        { kind: 'link', url: 'https://x.example/', content },
        { kind: 'jump', to: 1, content },
        { kind: 'code', content },
        { kind: 'image', url: 'https://x.example/', alt: 'Bo Ek', title: 'Ada Lind' },
      ),
    ];
    assert.deepEqual(mark(blocks, fields), blocks);
    assert.deepEqual(found([...blocks, paragraph('Bo Ek')], fields), ['Bo Ek']);
  });

  it('names across a change of style', () => {
    assert.deepEqual(found([paragraph('Bo ', { kind: 'strong', content: ['Ek'] })], fields), []);
  });

  it('the given blocks and release', () => {
    const blocks = [paragraph('Bo Ek'), heading('Bo Ek')];
    const copies = structuredClone([blocks, fields]);
    mark(blocks, fields);
    assert.deepEqual([blocks, fields], copies);
  });
});
