import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from '../helpers/fast-check.js';
import { jsonPlaces } from '../../src/formats/json-places.js';
import { pointer } from '../../src/release/problems.js';
import { assertCostsLike } from '../helpers/cost.js';

const text = `{
  "a": 1,
  "list": [10, {"b": []}, "x"],
  "\\u0063~/": {"": null}
}`;

describe('jsonPlaces', () => {
  for (const [path, line, column] of [
    ['', 1, 1],
    ['/a', 2, 3],
    ['/list', 3, 3],
    ['/list/0', 3, 12],
    ['/list/1', 3, 16],
    ['/list/1/b', 3, 17],
    ['/list/2', 3, 27],
    ['/c~0~1', 4, 3],
    ['/c~0~1/', 4, 16],
  ] as const) {
    it(`finds ${JSON.stringify(path)}`, () => {
      assert.deepEqual(jsonPlaces(text, [path]).places, new Map([[path, { line, column }]]));
    });
  }

  it('finds nothing that isn’t there', () => {
    assert.equal(jsonPlaces(text, ['/b', '/list/3', '/list/x']).places.size, 0);
  });

  it('counts lines as editors do', () => {
    const { places } = jsonPlaces('[\r\n1,\r2,\n3]', ['/0', '/1', '/2']);
    assert.deepEqual(
      [...places.values()].map(({ line, column }) => `${line}:${column}`),
      ['2:1', '3:1', '4:1'],
    );
  });

  it('finds keys that stand twice, in nested objects too, however they are spelled', () => {
    const twice = '{"a":{"b":1,"\\u0062":2},"c":[{"d":1},{"d":2}],"a":3,"a":4}';
    assert.deepEqual(
      jsonPlaces(twice).duplicates.map(({ path, column }) => [path, column]),
      [
        ['/a/b', 13],
        ['/a', 47],
        ['/a', 53],
      ],
    );
  });

  it('places what stands twice where JSON.parse takes it from: last', () => {
    assert.deepEqual(jsonPlaces('{"a":1,\n"a":2}', ['/a']).places.get('/a')?.line, 2);
  });

  it('places every value of any document, and finds no duplicates in it', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.nat(3), (value, indent) => {
        const document = JSON.stringify(value, null, indent);
        const wanted = new Map<string, unknown>();
        const visit = (part: unknown, path: string): void => {
          wanted.set(path, part);
          if (typeof part === 'object' && part !== null)
            for (const [key, entry] of Object.entries(part)) visit(entry, pointer(path, key));
        };
        visit(JSON.parse(document), '');
        const { places, duplicates } = jsonPlaces(document, wanted.keys());
        assert.deepEqual(duplicates, []);
        assert.deepEqual(new Set(places.keys()), new Set(wanted.keys()));
        const lines = document.split('\n');
        for (const [path, { line, column }] of places) {
          const rest = lines
            .slice(line - 1)
            .join('\n')
            .slice(column - 1);
          const key = path
            .slice(path.lastIndexOf('/') + 1)
            .replaceAll('~1', '/')
            .replaceAll('~0', '~');
          const begin = JSON.stringify(wanted.get(path))[0] ?? '';
          assert.ok(rest.startsWith(begin) || rest.startsWith(JSON.stringify(key)), path);
        }
      }),
    );
  });

  it('costs no more for deep, wide and long texts than for others', () => {
    const benign = JSON.stringify(
      Array.from({ length: 4_000 }, (_, i) => ({ id: i, name: 'text' })),
    );
    for (const hostile of [
      '['.repeat(60_000) + ']'.repeat(60_000),
      `{"a":${'{"a":'.repeat(20_000)}1${'}'.repeat(20_001)}`,
      `{${Array.from({ length: 20_000 }, () => '"a":1').join()}}`,
      JSON.stringify('\\"'.repeat(60_000)),
    ]) {
      assertCostsLike(
        () => jsonPlaces(benign),
        () => jsonPlaces(hostile),
      );
    }
  });
});
