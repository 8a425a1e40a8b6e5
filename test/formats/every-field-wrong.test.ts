import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from '../helpers/fast-check.js';
import { demo } from '../helpers/data.js';
import { documents, mutated, placesIn } from '../helpers/arbitraries.js';
import { assertRecovered, readChecked } from '../helpers/checks.js';
import { definitionName, longForm, resolve, schema, type Schema } from '../helpers/schema.js';

/** One field of the model: where it would stand, and what it may hold. */
interface Field {
  readonly path: readonly string[];
  readonly node: Schema;
}

/** Every field of the model; each kind of record is gone through once on the way down. */
function fieldsOf(
  node: Schema,
  path: readonly string[] = [],
  open: readonly Schema[] = [],
): readonly Field[] {
  const long = longForm(node);
  if (long.items) return fieldsOf(long.items, [...path, '0'], open);
  if (!long.properties || open.includes(long)) return [];
  return Object.entries(long.properties).flatMap(([key, property]) => [
    { path: [...path, key], node: property },
    ...fieldsOf(property, [...path, key], [...open, long]),
  ]);
}

const fields = fieldsOf(schema);
const pointer = (path: readonly string[]) => `/${path.join('/')}`;

/** A document that holds a value in one place, and a headline. */
function holding(path: readonly string[], value: unknown): unknown {
  const inner = path.reduceRight<unknown>(
    (content, key) => (key === '0' ? [content] : { [key]: content }),
    value,
  );
  return { headline: 'H', ...(inner as object) };
}

/** Values of a type that the field can't have. */
function wrongFor(node: Schema): readonly unknown[] {
  const target = longForm(node);
  const written = resolve(node);
  const forms = [written, target, ...(written.anyOf ?? [])].map((form) => resolve(form));
  const types = new Set(
    forms.flatMap(({ type = [], enum: values }) => (values ? ['string'] : type)),
  );
  const records = target.items && longForm(target.items).properties;
  const wrong: unknown[] = [];
  if (!types.has('boolean')) wrong.push(true, false);
  if (!types.has('object') && !target.properties && !records) wrong.push({}, { a: 1 });
  if (!types.has('array') && !target.items) wrong.push([[]], [{}]);
  if (types.has('boolean')) wrong.push('true', 1, {}, []);
  if (types.has('object') && !target.properties) wrong.push('x', 1);
  return [...wrong, () => 1, Symbol('wrong'), 1n, NaN];
}

describe('a field of a wrong type', () => {
  it('is looked for in all of the model', () => {
    const names = new Set(Object.keys(schema.$defs ?? {}));
    const used = fields.map(
      ({ node }) => definitionName(node) ?? definitionName(longForm(node).items ?? {}),
    );
    for (const name of [
      'alias',
      'place',
      'media',
      'organization',
      'agent',
      'event',
      'side',
      'participant',
      'richText',
    ]) {
      assert.ok(names.has(name), name);
    }
    assert.ok(fields.length > 300, `${fields.length} fields`);
    assert.equal(
      fields.filter(({ path }) => path.length === 1).length,
      Object.keys(schema.properties ?? {}).length,
    );
    assert.ok(used.includes('participant'));
  });

  for (const { path, node } of fields) {
    if (pointer(path) === '/headline') continue;
    it(`is reported at ${pointer(path)}, and the release is read`, () => {
      for (const value of wrongFor(node)) {
        const document = holding(path, value);
        const { releases, problems } = readChecked(document);
        assert.equal(releases[0]?.headline, 'H');
        const wanted = pointer(path);
        const found = problems.filter(
          ({ path }) => path === wanted || path.startsWith(`${wanted}/`),
        );
        assert.ok(found.length, `nothing said of ${String(value)}: ${JSON.stringify(problems)}`);
      }
    });
  }

  it('does no harm even if all fields have one', () => {
    const all = (node: Schema, value: unknown, open: readonly Schema[] = []): unknown => {
      const long = longForm(node);
      if (long.items) return [all(long.items, value, open)];
      if (!long.properties || open.includes(long)) return value;
      return Object.fromEntries(
        Object.entries(long.properties).map(([key, property]) => [
          key,
          all(property, value, [...open, long]),
        ]),
      );
    };
    for (const value of [true, {}, [[]], null, 0, -1, '', '\0', Symbol('wrong'), () => 1, NaN]) {
      const document = { ...(all(schema, value) as object), headline: 'H' };
      const { releases, problems } = readChecked(document);
      assert.equal(releases[0]?.headline, 'H');
      if (value !== true) continue;
      const said = new Set(problems.map(({ path }) => path));
      const flags = /\/(?:original|decorative|remote)$/;
      for (const { path } of placesIn(document).filter(({ value }) => value === true)) {
        assert.ok(said.has(pointer(path)) || flags.test(pointer(path)), pointer(path));
      }
    }
    assertRecovered();
  });
});

describe('any document', () => {
  const keys = [
    ...new Set(fields.flatMap(({ path }) => path)),
    'ref',
    '__proto__',
    'constructor',
    '',
  ];
  const values = fc.oneof(
    fc.constantFrom<unknown>(
      null,
      true,
      0,
      -1,
      1e21,
      '',
      ' ',
      '\0',
      '\uD800',
      'https://x.example/a',
      '2018-10-05',
      'javascript:1',
      'en',
      'a',
    ),
    fc.string({ unit: 'binary', maxLength: 10 }),
    fc.double(),
  );
  const anything = fc.letrec<{ tree: unknown }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 5 },
      values,
      fc.array(tie('tree'), { maxLength: 4 }),
      fc.dictionary(fc.constantFrom(...keys), tie('tree'), { maxKeys: 6 }),
    ),
  })).tree;
  const release = fc
    .dictionary(fc.constantFrom(...Object.keys(schema.properties ?? {})), anything, { maxKeys: 12 })
    .map((fields): object => ({ headline: 'H', ...fields }));

  for (const [name, arbitrary, numRuns] of [
    ['random JSON', fc.jsonValue(), 1_000],
    ['random JSON with the keys of a release', fc.oneof(anything, release), 3_000],
    ['the demo release with one value changed', mutated(fc.constant(demo), anything), 3_000],
    [
      'the demo release with many values changed',
      mutated(mutated(mutated(fc.constant(demo), anything), anything), anything),
      1_000,
    ],
    ['a random release with one value changed', mutated(documents, anything), 1_000],
  ] as const) {
    it(`is read or reported, and the next one is read: ${name}`, () => {
      fc.assert(
        fc.property<[unknown]>(arbitrary, (document) => {
          const before = JSON.stringify(document);
          readChecked(document);
          assert.equal(JSON.stringify(document), before);
        }),
        { numRuns },
      );
      assertRecovered();
    });
  }
});
