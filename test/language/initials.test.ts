import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from '../helpers/fast-check.js';
import { initials } from '../../src/language/initials.js';

describe('initials', () => {
  for (const [person, letters] of [
    [{ name: 'Eilis Ferran' }, 'EF'],
    [{ name: 'Ludwig van Beethoven' }, 'LB'],
    [{ name: 'Plato' }, 'P'],
    [{ name: 'bell hooks' }, 'bh'],
    [{ name: 'Éva Ødegård' }, 'ÉØ'],
    [{ name: 'E\u0301va Lee' }, 'E\u0301L'],
    [{ name: 'Юрий Гагарин' }, 'ЮГ'],
    [{ name: 'Zhang Jinghua', familyName: 'Zhang', givenName: 'Jinghua' }, 'ZJ'],
    [{ name: 'Ada King Lovelace', familyName: 'King Lovelace', givenName: 'Ada' }, 'AK'],
    [{ name: '张敬华' }, '张'],
    [{ name: '艾莉斯·费伦', familyName: '费伦', givenName: '艾莉斯' }, '费'],
    [{ name: '艾莉斯·费伦' }, '艾'],
    [{ name: '김민준' }, '김'],
    [{ name: '山田 太郎', familyName: '山田' }, '山'],
    [{ name: 'محمد علي' }, 'م'],
    [{ name: 'रवि कुमार' }, 'र'],
    [{ name: 'Zhang Jinghua, Party Secretary' }, 'ZJ'],
    [{ name: '张敬华，书记' }, '张'],
    [{ name: 'Ada Lovelace (Countess)' }, 'AL'],
    [{ name: 'Dr Drew Example', honorific: 'Dr' }, 'DE'],
    [{ name: 'Drew Example', honorific: 'Dr' }, 'DE'],
    [{ name: 'Prof. Dr. Ada Lee' }, 'AL'],
    [{ name: 'Dipl.-Ing. Ada Lee' }, 'AL'],
    [{ name: 'J. R. R. Tolkien' }, 'JT'],
    [{ name: 'Mme.' }, 'M'],
    [{ name: 'Vice Mayor Ada Lee', roles: [{ title: 'Vice Mayor' }] }, 'AL'],
    [{ name: 'Deanna Lee', roles: [{ title: 'Dean' }] }, 'DL'],
    [{ name: 'Mayor', roles: [{ title: 'Mayor' }] }, 'M'],
    [{ name: '书记罗群', roles: [{ title: '书记' }] }, '罗'],
    [{ name: '“Ann” Lee' }, 'AL'],
    [{ name: 'University of Cambridge' }, 'UC'],
    [{ name: '3M' }, '3'],
    [{ name: '𝒜da 𝓛ee' }, '𝒜𝓛'],
    [{ name: '👩‍🚀' }, '👩‍🚀'],
    [{ name: ', Secretary' }, ','],
  ] as const) {
    it(`of ${JSON.stringify(person)} are “${letters}”`, () => {
      assert.equal(initials(person), letters);
    });
  }

  it('are there for any name, and never half a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (name) => {
        const letters = initials({ name });
        assert.notEqual(letters, '');
        assert.ok(letters.isWellFormed());
      }),
      { numRuns: 2_000 },
    );
  });
});
