import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from '../helpers/fast-check.js';
import { readNative, releaseSchema } from '../../src/core.js';
import { documents, mutated } from '../helpers/arbitraries.js';
import { demoReleases, findings, readJson, seedRelease } from '../helpers/data.js';
import { accepts, schema } from '../helpers/schema.js';

const baseUrl = 'https://newsroom.example/';

/**
 * What only the reader can see, because it takes more than one value to see it, or more knowledge
 * than a pattern holds. Nothing else may come between the two.
 */
const beyondSchema =
  /^warning (?:duplicate-id|ref-circular|ref-dangling|time-zone-unknown|too-deep|truncated) /;
/** A schema that lets unknown keys pass leaves room for later versions. */
const isUnknownKey = (finding: string) => finding.startsWith('info unknown-key ');

/** What the reader finds in a document that the schema could have found too. */
const faults = (document: unknown): readonly string[] =>
  findings(document, { baseUrl }).filter(
    (finding) => !beyondSchema.test(finding) && !isUnknownKey(finding),
  );

describe('the JSON Schema of a release', () => {
  it('is a schema itself', () => {
    const ajv = new Ajv2020();
    assert.ok(ajv.validateSchema(releaseSchema()), ajv.errorsText());
    assert.equal(schema.$defs?.['release'], undefined);
  });

  it('is the one that is published, but for its descriptions', () => {
    assert.deepEqual(undescribed(readJson('release.schema.json')), undescribed(schema));
  });

  const known: readonly (readonly [string, unknown])[] = [
    ...demoReleases,
    ...(seedRelease === undefined ? [] : [['the seed fixture', seedRelease] as const]),
  ];
  for (const [name, document] of known) {
    it(`accepts ${name} as published`, () => {
      const validate = new Ajv2020({ strictTypes: false }).compile(
        readJson('release.schema.json') as object,
      );
      assert.equal(validate(document), true, JSON.stringify(validate.errors));
    });
  }

  it('accepts what is made from it', () => {
    fc.assert(
      fc.property(documents, (document) => {
        assert.equal(accepts(document), true, JSON.stringify(accepts.errors));
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('schema and reader', () => {
  it('agree on what is right', () => {
    fc.assert(
      fc.property(documents, (document) => {
        assert.deepEqual(faults(document), []);
        assert.equal(readNative(document, { baseUrl }).releases.length, 1);
      }),
      { numRuns: 2_000 },
    );
  });

  it('agree on what is wrong', () => {
    const wrong = fc.oneof(
      fc.constantFrom<unknown>(undefined, null, true, 0, -1, 1.5, 1e10, [], {}, [[]], [null], {
        ref: 1,
      }),
      fc.constantFrom('x', '2018-02-30', '2018-10-05T09:30', 'javascript:1', 'mailto:a@x.example'),
      // What a URL parser makes of odd addresses is looked at below, one by one.
      fc.string({ minLength: 1 }).filter((text) => text === text.trim() && !/[/\\:]/.test(text)),
      fc.jsonValue({ maxDepth: 2 }).filter((value) => typeof value !== 'string'),
    );
    fc.assert(
      fc.property(mutated(documents, wrong), (document) => {
        const accepted = accepts(document);
        const found = findings(document, { baseUrl });
        if (!accepted) assert.notDeepEqual(found, [], JSON.stringify(accepts.errors));
        else assert.deepEqual(faults(document), []);
      }),
      { numRuns: 5_000 },
    );
  });

  const related = (...addresses: readonly string[]) => addresses.map((url) => ({ related: [url] }));
  const languages = (...tags: readonly string[]) => tags.map((language) => ({ language }));

  /** The smallest documents on which the two might differ; which of them is right is told elsewhere. */
  const close: readonly (readonly [cause: string, documents: readonly object[]])[] = [
    ['blank plain text', [{ kicker: '' }, { alt: ' ' }, { boilerplate: '' }, { kicker: '\u180E' }]],
    [
      'blank names',
      [
        { id: '' },
        { tags: [''] },
        { tags: ['\u00A0'] },
        { tags: ['\uFEFF'] },
        { tags: ['\u00AD\u3164'] },
      ],
    ],
    ['a blank language', languages('', ' ')],
    ['blank dates', [{ released: '' }, { embargoUntil: ' ' }]],
    ['a blank time zone', [{ timeZone: '' }]],
    ['a blank choice', [{ type: '' }, { direction: ' ' }]],
    [
      'white space around a value',
      [{ released: ' 2018-10-05 ' }, { type: 'news\n' }, { language: ' en' }],
    ],
    [
      'a blank address',
      [
        { url: '' },
        { media: [''] },
        { media: [{ url: '' }] },
        { alternates: [{ language: 'en', url: '' }] },
      ],
    ],
    [
      'an empty body',
      [
        { body: {} },
        { body: '' },
        { boilerplate: [{ body: '' }] },
        { boilerplate: [{ body: [] }] },
        { boilerplate: [{ body: {} }] },
      ],
    ],
    [
      'the forms of a boilerplate',
      [
        { boilerplate: {} },
        { boilerplate: { body: 5 } },
        { boilerplate: [{ body: 'B', title: true }] },
        { boilerplate: { html: '<p>' } },
        { boilerplate: 'B' },
        { boilerplate: ['B'] },
      ],
    ],
    [
      'event beside events',
      [
        { event: { name: 'E' }, events: [] },
        { event: { name: 'E' }, events: [{ name: 'F' }] },
      ],
    ],
    [
      'large numbers',
      [
        { metrics: { pageviews: 2 ** 53 - 1 } },
        { metrics: { pageviews: 2 ** 53 } },
        { metrics: { pageviews: 1e300 } },
        { media: [{ url: '/a', duration: 1e300 }] },
      ],
    ],
    [
      'small numbers',
      [
        { participants: [{ name: 'P', count: 0 }] },
        { metrics: { shares: 0 } },
        { metrics: { shares: -0 } },
        { revision: 1.5 },
        { specVersion: 0 },
      ],
    ],
    [
      'references',
      [
        { publisher: { ref: null } },
        { publisher: { ref: 7 } },
        { publisher: {} },
        { organizations: [{ id: 'o', name: 'O' }], publisher: { ref: 'o', more: 1 } },
      ],
    ],
    ['free objects', [{ extensions: {} }, { extensions: [] }, { extensions: { __proto__: null } }]],
    [
      'names by language',
      [
        { places: [{ names: { en: 'P', '': 'Q' } }] },
        { places: [{ names: { en: '' } }] },
        { places: [{ names: {} }] },
      ],
    ],
    [
      'ordinary addresses',
      related(
        'https://x.example/?a#b',
        'HTTPS://x.example',
        'a/b:c',
        '//x.example/a@b',
        'https://x.example/@u',
      ),
    ],
    [
      'schemes',
      related(
        'javascript:1',
        'JAVASCRIPT:1',
        'data:,',
        'x.y+z-1:a',
        'mailto:a@x.example',
        'tel:1',
        'ftp://x',
      ),
    ],
    [
      'schemes behind control characters',
      related(' javascript:1', '\u0001javascript:1', 'java\tscript:1', 'java\nscript:1'),
    ],
    ['white space around addresses', related(' https://x.example/ ', ' a', 'https://x.example/\n')],
    ['user-info', related('https://u@x.example/', 'https://u:w@x.example/', '//u@x.example')],
    [
      'user-info after other slashes',
      related(
        'http:u@x.example',
        'http:/u@x.example',
        'http:\\\\u@x.example',
        '\\\\u@x.example',
        '/\\u@x.example',
      ),
    ],
    [
      'languages',
      languages(
        'zh',
        'zh-hans',
        'de-CH-1901',
        'es-419',
        'en-u-ca-gregory',
        'en-x-y',
        'x-y',
        'en_US',
        '123',
      ),
    ],
    [
      'languages that are no BCP 47 tags',
      languages('abcd', 'en-a', 'en-1', 'en-US-GB', 'english-language', 'en-abcdefghi'),
    ],
  ];
  for (const [cause, fields] of close) {
    it(`agree on ${cause}`, () => {
      const verdicts = (judge: (document: object) => boolean) =>
        Object.fromEntries(
          fields.map((field) => [JSON.stringify(field), judge({ headline: 'H', ...field })]),
        );
      assert.deepEqual(
        verdicts((document) => accepts(document)),
        verdicts((document) => findings(document, { baseUrl }).every(isUnknownKey)),
      );
    });
  }

  it('differ, knowingly, on addresses that only a URL parser can refuse', () => {
    for (const url of ['https://', 'https://x y/', 'https://x.example:99999/', 'https://[::1/']) {
      assert.equal(accepts({ headline: 'H', url }), true);
      assert.deepEqual(findings({ headline: 'H', url }), ['warning url-refused /url']);
    }
  });

  it('differ, knowingly, on what is invisible beyond the basic plane', () => {
    assert.equal(accepts({ headline: 'H', id: '\u{E0041}' }), true);
    assert.deepEqual(findings({ headline: 'H', id: '\u{E0041}' }), ['warning missing /id']);
  });

  it('differ, knowingly, on what spans several values or takes a list of the world’s time zones', () => {
    const entry = { id: 'a', name: 'A' };
    for (const fields of [
      { publisher: { ref: 'x' } },
      { participants: [{ name: 'P', side: 'x' }] },
      { events: [entry, entry] },
      { organizations: [{ ...entry, parent: { ref: 'a' } }] },
      { timeZone: 'Mars/Olympus' },
      { kicker: 'x'.repeat(1_001) },
    ]) {
      assert.equal(accepts({ headline: 'H', ...fields }), true);
      assert.match(findings({ headline: 'H', ...fields }).join(), beyondSchema);
    }
  });
});

/** A schema without its descriptions: the build adds those of the TypeScript interfaces. */
function undescribed(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(undescribed);
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(
    Object.entries(node)
      .filter(([key, value]) => key !== 'description' || typeof value !== 'string')
      .map(([key, value]) => [key, undescribed(value)]),
  );
}
