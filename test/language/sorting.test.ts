import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Participant } from '../../src/core.js';
import { sortByName } from '../../src/language/sorting.js';

const sorted = (participants: readonly Participant[], locale = 'en') =>
  sortByName(participants, locale).map(({ name }) => name);
const named = (...names: readonly string[]) => names.map((name) => ({ name }));

describe('sortByName', () => {
  for (const [locale, names] of [
    ['en', ['Ada', 'élan', 'Zoe']],
    ['de', ['Äbte', 'Apfel', 'Zeh']],
    ['sv', ['Apfel', 'Zeh', 'Äbte']],
    ['zh-Hans', ['艾', '罗', '张']],
    ['en', ['Person 2', 'Person 10']],
  ] as const) {
    it(`puts ${names.join(', ')} in the order of ${locale}`, () => {
      assert.deepEqual(sorted(named(...[...names].reverse()), locale), names);
    });
  }

  it('goes by the family name where it is known, and never guesses it', () => {
    const people: readonly Participant[] = [
      { name: 'Zoe Adams', familyName: 'Adams', givenName: 'Zoe' },
      { name: 'Bea Zorn' },
      { name: 'Ann Adams', familyName: 'Adams', givenName: 'Ann' },
      { name: 'Zhang Jinghua', familyName: 'Zhang', givenName: 'Jinghua' },
    ];
    assert.deepEqual(sorted(people), ['Ann Adams', 'Zoe Adams', 'Bea Zorn', 'Zhang Jinghua']);
  });

  it('keeps groups last, and what is equal as printed', () => {
    const people: readonly Participant[] = [
      { kind: 'group', name: 'staff' },
      { name: 'B', id: '1' },
      { kind: 'group', name: 'and guests' },
      { name: 'B', id: '2' },
      { kind: 'organization', name: 'A' },
    ];
    assert.deepEqual(sorted(people), ['A', 'B', 'B', 'staff', 'and guests']);
    assert.deepEqual(
      sortByName(people, 'en').flatMap(({ id }) => id ?? []),
      ['1', '2'],
    );
  });

  it('leaves the given list as it is', () => {
    const people = named('B', 'A');
    sortByName(people, 'en');
    assert.deepEqual(people, named('B', 'A'));
  });
});
