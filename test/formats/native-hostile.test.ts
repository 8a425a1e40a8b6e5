import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { readText, readNative } from '../../src/core.js';
import { demo, findings, readWith } from '../helpers/data.js';

const traps = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf'];
const shape = () =>
  [Object.prototype, Array.prototype, String.prototype, Function.prototype, Map.prototype].map(
    (prototype) => Object.entries(Object.getOwnPropertyDescriptors(prototype)),
  );

/** Freezes a value and everything in it. */
function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(value).forEach(freeze);
  return Object.freeze(value);
}

/** All objects inside a value, itself included. */
function objectsIn(value: unknown, found = new Set<object>()): ReadonlySet<object> {
  if (typeof value === 'object' && value !== null && !found.has(value)) {
    found.add(value);
    Object.values(value).forEach((entry) => objectsIn(entry, found));
  }
  return found;
}

describe('hostile input', () => {
  let prototypes: unknown;
  before(() => {
    prototypes = shape();
  });
  after(() => {
    assert.deepEqual(shape(), prototypes);
  });

  for (const key of traps) {
    it(`under the key ${key} changes no prototype, and is unknown like any other`, async () => {
      const text = `{"headline":"H","${key}":{"polluted":1,"headline":"P","kicker":"K"}}`;
      const { releases, problems } = await readText(text);
      assert.deepEqual(releases, [{ headline: 'H' }]);
      assert.deepEqual(
        problems.map(({ path, code }) => [path, code]),
        [[`/${key}`, 'unknown-key']],
      );
      assert.equal(Object.getPrototypeOf(releases[0]), Object.prototype);
      assert.equal(({} as { polluted?: unknown }).polluted, undefined);
    });

    it(`under the key ${key} of names, ids and extensions does no harm`, async () => {
      const text = `{
        "headline": "H",
        "places": [{"name": "P", "names": {"${key}": "N"}}],
        "organizations": [{"id": "${key}", "name": "O"}],
        "publisher": {"ref": "${key}"},
        "extensions": {"${key}": {"polluted": 1}, "a": {"${key}": 1}}
      }`;
      const { releases } = await readText(text);
      const [release] = releases;
      assert.deepEqual(release?.publisher, { id: key, name: 'O' });
      assert.equal(Object.getPrototypeOf(release.extensions), Object.prototype);
      assert.deepEqual(Object.keys(release.extensions ?? {}), [key, 'a']);
      assert.deepEqual(
        JSON.stringify(release.extensions),
        `{"${key}":{"polluted":1},"a":{"${key}":1}}`,
      );
      assert.equal(({} as { polluted?: unknown }).polluted, undefined);
    });
  }

  it('may not inherit its fields', () => {
    assert.deepEqual(readNative(Object.create({ headline: 'H' })).releases, []);
    const { release } = readWith({
      publisher: Object.create({ ref: 'o' }) as object,
      metrics: Object.create({ pageviews: 1 }) as object,
      organizations: [{ id: 'o', name: 'O' }],
    });
    assert.equal(release.publisher ?? release.metrics, undefined);
  });

  it('may add nothing to the fields by way of a page’s own prototypes', () => {
    const prototype = Object.prototype as { kicker?: unknown; ref?: unknown };
    Object.assign(prototype, { kicker: 'K', ref: 'o' });
    try {
      const { release, problems } = readWith({
        publisher: { name: 'P' },
        organizations: [{ id: 'o', name: 'O' }],
      });
      assert.deepEqual(Object.keys(release).sort(), ['headline', 'organizations', 'publisher']);
      assert.equal(release.publisher?.name, 'P');
      assert.deepEqual(problems, []);
    } finally {
      delete prototype.kicker;
      delete prototype.ref;
    }
  });

  it('stays as it is, even when frozen', () => {
    const document = structuredClone(demo);
    const copy = structuredClone(document);
    const { releases, problems } = readNative(freeze(document));
    assert.deepEqual([releases.length, problems], [1, []]);
    assert.deepEqual(document, copy);
  });

  it('is not kept: no object of it comes out', () => {
    const document = { ...structuredClone(demo), extensions: { a: [{ b: {} }] } };
    const oembed = { type: 'rich', html: '<p>' };
    const media = [{ url: 'https://x.example/', oembed }];
    const { releases } = readNative({ ...document, media });
    const given = objectsIn({ document, media });
    assert.equal(releases.length, 1);
    for (const object of objectsIn(releases)) assert.ok(!given.has(object));
  });

  it('that other libraries would take for a template or a node stays data', () => {
    for (const value of [
      { _$litType$: 1, strings: ['<img src=x onerror=alert(1)>'], values: [] },
      { _$litDirective$: {}, values: [] },
      { nodeType: 1, ownerDocument: {} },
      { toString: null, valueOf: null, [Symbol.toPrimitive]: null },
      { toJSON: () => assert.fail(), then: () => assert.fail() },
    ]) {
      const { release } = readWith({ kicker: value, summary: value, participants: [value] });
      assert.deepEqual(release, { headline: 'H', participants: [] });
      assert.deepEqual(findings({ headline: value }).at(-1), 'error headline-missing ');
    }
  });

  for (const [name, thrown] of [
    ['an error', new Error('no')],
    ['nothing', undefined],
    ['an object without toString', Object.create(null)],
    ['a symbol', Symbol('no')],
    ['an error that can’t be said', { toString: () => assert.fail() }],
  ] as const) {
    it(`may have getters that throw ${name}`, () => {
      const trap = {
        get headline(): string {
          throw thrown;
        },
      };
      for (const input of [trap, [trap], { headline: 'H', events: [trap], publisher: trap }]) {
        const { problems, losses } = readNative(input);
        assert.deepEqual(losses, []);
        assert.ok(input === trap ? problems.some(({ severity }) => severity === 'error') : true);
      }
    });
  }

  it('that can’t be read takes no other release along', () => {
    const trap = {
      get headline(): string {
        throw new Error('no');
      },
    };
    const { releases, problems } = readNative([{ headline: 'A' }, trap, { headline: 'B' }]);
    assert.deepEqual(releases, [{ headline: 'A' }, { headline: 'B' }]);
    assert.deepEqual(
      problems.map(({ path, code, severity }) => [path, code, severity]),
      [['/1', 'unreadable', 'error']],
    );
  });

  it('may be a proxy, even one that throws or is revoked', () => {
    assert.deepEqual(readNative(new Proxy({ headline: 'H' }, {})).releases, [{ headline: 'H' }]);
    const thrower = () => {
      throw new Error('no');
    };
    const angry = new Proxy(
      {},
      { get: thrower, ownKeys: thrower, getOwnPropertyDescriptor: thrower },
    );
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    for (const input of [angry, proxy, [angry], [proxy]]) {
      const { releases, problems } = readNative(input);
      assert.deepEqual(releases, []);
      assert.deepEqual(
        problems.map(({ code, severity }) => [code, severity]),
        [['unreadable', 'error']],
      );
    }
  });

  it('may be a class, a date, a map or a circle', () => {
    class Document {
      headline = 'H';
      extensions: Record<string, unknown> = { date: new Date(0), map: new Map([[1, 2]]) };
    }
    const document = new Document();
    document.extensions['self'] = document.extensions;
    const { releases } = readNative(document);
    assert.equal(releases[0]?.headline, 'H');
    assert.deepEqual(releases[0].extensions?.['date'], {});
    assert.ok(JSON.stringify(releases).length < 10_000);
  });

  it('is copied as plain JSON: what JSON doesn’t know stays out of the extensions', () => {
    const { release } = readWith({
      extensions: {
        a: () => 1,
        b: Symbol('b'),
        c: 1n,
        d: undefined,
        e: NaN,
        f: Infinity,
        g: [1, 'g', null, true],
      },
    });
    const plain = JSON.stringify(release.extensions);
    assert.deepEqual(JSON.parse(plain), release.extensions);
  });
});
