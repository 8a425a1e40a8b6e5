import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readNative, type Release } from '../../src/core.js';

type Entry = Record<string, unknown>;

/** All objects and lists that can be reached from a value, the value itself included. */
function objectsIn(value: unknown, found = new Set<object>()): ReadonlySet<object> {
  if (typeof value !== 'object' || value === null || found.has(value)) return found;
  found.add(value);
  for (const inner of Object.values(value)) objectsIn(inner, found);
  return found;
}

/** Reads a program’s objects; nothing of them may be part of the release. */
function readAlone(document: Entry): { release: Release; codes: readonly string[] } {
  const before = objectsIn(document);
  const { releases, problems } = readNative(document);
  const [release] = releases;
  assert.ok(release);
  for (const object of objectsIn(release)) {
    assert.ok(!before.has(object), `an object of the input: ${Object.keys(object).join()}`);
  }
  // What is in a circle can’t be written as JSON.
  assert.doesNotThrow(() => JSON.stringify(release));
  return { release, codes: problems.map(({ code, path }) => `${code} ${path}`) };
}

describe('objects of a program that hold each other', () => {
  for (const [what, more] of [
    ['with an id', { id: 'o' }],
    ['without an id', {}],
  ] as const) {
    it(`are cut where an organization ${what} is its own parent`, () => {
      const organization: Entry = { ...more, name: 'O' };
      organization['parent'] = organization;
      const { release, codes } = readAlone({ headline: 'H', organizations: [organization] });
      assert.equal(release.organizations?.[0]?.name, 'O');
      assert.ok(codes.length > 0);
      if ('id' in more) assert.deepEqual(codes, ['ref-circular /organizations/0/parent']);
    });
  }

  it('are cut where a participant is the organization of a role of their own', () => {
    const participant: Entry = { id: 'p', name: 'P' };
    participant['roles'] = [{ title: 'T', organization: participant }];
    const { release, codes } = readAlone({ headline: 'H', participants: [participant] });
    assert.deepEqual(release.participants, [{ id: 'p', name: 'P', roles: [{ title: 'T' }] }]);
    assert.deepEqual(codes, ['ref-circular /participants/0/roles/0/organization']);
  });

  it('are cut where two organizations are each other’s parents', () => {
    const one: Entry = { id: 'a', name: 'A' };
    const other: Entry = { id: 'b', name: 'B', parent: one };
    one['parent'] = other;
    const { release, codes } = readAlone({ headline: 'H', organizations: [one, other] });
    assert.deepEqual(
      release.organizations?.map(({ name }) => name),
      ['A', 'B'],
    );
    assert.ok(codes.some((code) => code.startsWith('ref-circular')));
  });

  it('are copied where the publisher, a side and a role hold the same one', () => {
    const organization = { id: 'o', name: 'O', aliases: ['Oh'] };
    const { release, codes } = readAlone({
      headline: 'H',
      publisher: organization,
      organizations: [organization],
      sides: [{ id: 's', name: 'S', organization }],
      participants: [{ name: 'P', roles: [{ title: 'T', organization }] }],
    });
    for (const read of [
      release.publisher,
      release.sides?.[0]?.organization,
      release.participants?.[0]?.roles?.[0]?.organization,
    ]) {
      assert.deepEqual(read, { id: 'o', name: 'O', aliases: [{ text: 'Oh' }] });
    }
    assert.deepEqual(codes, []);
  });

  it('are copied where unknown and foreign fields hold them', () => {
    const inner = { list: [{ deep: true }] };
    readAlone({ headline: 'H', extensions: { inner, again: inner }, foreign: inner });
  });
});
