import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from '../helpers/fast-check.js';
import type { Participant } from '../../src/core.js';
import { findParticipants, foldText } from '../../src/release/search.js';

describe('foldText', () => {
  for (const [one, other] of [
    ['Zürich', 'zurich'],
    ['ÉLISE', 'elise'],
    ['İstanbul', 'istanbul'],
    ['ISPARTA', 'ısparta'],
    ['Straße', 'STRASSE'],
    ['Łódź', 'lodz'],
    ['Søren', 'soren'],
    ['Æsir', 'aesir'],
    ['ﬁne', 'fine'],
    ['ＮＡＮＪＩＮＧ', 'nanjing'],
    ['ｶﾞｽ', 'ガス'],
    ['ΟΔΟΣ', 'οδος'],
    ['Ἀθῆναι', 'αθηναι'],
    ['O’Neil', "O'Neil"],
    ['Jean-Luc', 'jeanluc'],
    ['艾莉斯·费伦', '艾莉斯费伦'],
    ['e\u0301', 'é'],
    ['مُحَمَّد', 'محمد'],
    ['שָׁלוֹם', 'שלום'],
  ] as const) {
    it(`takes “${one}” and “${other}” for the same`, () => {
      assert.equal(foldText(one), foldText(other));
    });
  }

  for (const [one, other] of [
    ['张', '章'],
    ['की', 'का'],
    ['Ann', 'Anna'],
    ['a b', 'ab'],
  ] as const) {
    it(`keeps “${one}” and “${other}” apart`, () => {
      assert.notEqual(foldText(one), foldText(other));
    });
  }
});

describe('findParticipants', () => {
  const people: readonly Participant[] = [
    {
      name: 'Zhang Jinghua',
      names: { 'zh-Hans': '张敬华' },
      aliases: [{ text: 'Zhang Shuji' }],
      roles: [{ title: 'secretary', titles: { 'zh-Hans': '书记' } }],
    },
    {
      name: 'Eilis Ferran',
      familyName: 'Ferran',
      givenName: 'Eilís',
      roles: [
        {
          title: 'Vice President',
          organization: { name: 'University of Cambridge', abbreviation: 'UoC' },
        },
      ],
    },
    { name: 'Łukasz Öz', affiliations: [{ name: 'Ars Nova', names: { de: 'Neue Kunst' } }] },
    { kind: 'group', name: 'related staff' },
  ];
  for (const [query, found] of [
    ['', [0, 1, 2, 3]],
    ['  ', [0, 1, 2, 3]],
    ['·', [0, 1, 2, 3]],
    ['jinghua', [0]],
    ['张敬', [0]],
    ['敬华', [0]],
    ['shuji', [0]],
    ['书记', [0]],
    ['ferran eilis', [1]],
    ['EILÍS', [1]],
    ['cambridge vice', [1]],
    ['uoc', [1]],
    ['lukasz oz', [2]],
    ['neue kunst', [2]],
    ['staff', [3]],
    ['zhang cambridge', []],
    ['jinghuazhang', []],
    ['.*', [0, 1, 2, 3]],
    ['a+', [0, 1, 2, 3]],
    ['nobody', []],
  ] as const) {
    it(`finds ${found.length} for “${query}”`, () => {
      const expected = found.map((index) => people[index]);
      assert.deepEqual(findParticipants(people, query), expected);
    });
  }

  it('finds everybody by any piece of the name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), fc.nat(), (name, at) => {
        const piece = name.slice(at % name.length).split(/\s/)[0] ?? '';
        // A cut through a character is no piece of a name.
        if (/^[\p{M}\uDC00-\uDFFF\u200d]/u.test(piece)) return;
        assert.equal(findParticipants([{ name }], piece).length, 1, piece);
      }),
      { numRuns: 2_000 },
    );
  });
});
