import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { gather, type Release } from '../../src/core.js';
import { excerpt } from '../../src/release/excerpt.js';

const release: Release = {
  headline: 'H',
  sides: ['s', 't'].map((id) => ({ id, name: id })),
  participants: ['A', 'B', 'C'].flatMap((name) => [
    { name, side: 's' },
    { name: name.toLowerCase(), side: 't' },
  ]),
};
const { gatherings } = gather(release, Infinity);
const short = (room: number, max: number, ...opened: readonly string[]) => {
  const { shown, count } = excerpt(gatherings, room, max, new Set(opened));
  const lists = shown.flatMap(({ delegations }) =>
    delegations.map(
      ({ attendees, rest }) =>
        attendees.map(({ participant }) => participant.name).join('') + (rest ? `+${rest}` : ''),
    ),
  );
  return [...lists, count];
};

describe('an excerpt of gatherings', () => {
  for (const [what, room, max, opened, expected] of [
    ['is all of them where there is room', 9, Infinity, [], ['ABC', 'abc', 6]],
    ['is the first of each list', 9, 1, [], ['A+2', 'a+2', 2]],
    ['is all of a list that is opened', 9, 1, ['0 t'], ['A+2', 'abc', 4]],
    ['ends where there is no more room', 4, Infinity, [], ['ABC', 'a', 4]],
    ['leaves out lists that have none', 2, Infinity, [], ['AB', 2]],
    ['counts as left out only what a list doesn’t show', 3, 2, [], ['AB+1', 'a+1', 3]],
    ['is nothing without room', 0, Infinity, [], [0]],
  ] as const) {
    it(what, () => {
      assert.deepEqual(short(room, max, ...opened), expected);
    });
  }
});
