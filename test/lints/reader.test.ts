import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import {
  deprecatedTerms,
  duplicateKeys,
  findingsOf,
  lintRules,
  readNative,
} from '../../src/core.js';
import type { ProblemCode } from '../../src/core.js';
import { repository } from '../helpers/data.js';

describe('what a reader found, as findings', () => {
  for (const [name, fields, expected] of [
    ['a day that doesn’t exist', { released: '2018-02-30' }, 'error date-invalid /released'],
    ['a date in words', { released: 'yesterday' }, 'error date-unparsable /released'],
    ['a scheme', { url: 'javascript:a()' }, 'error url-scheme-refused /url'],
    ['a password', { url: 'https://a:b@x.example/' }, 'error url-scheme-refused /url'],
    ['a relative address', { url: '../a' }, 'warning url-relative /url'],
    ['a reference to nobody', { publisher: { ref: 'x' } }, 'warning ref-dangling /publisher'],
    [
      'one id twice',
      {
        organizations: [
          { id: 'o', name: 'O' },
          { id: 'o', name: 'P' },
        ],
      },
      'warning duplicate-id /organizations/1',
    ],
    ['a key that isn’t known', { titel: 'T' }, 'info unknown-key /titel'],
    ['a locale', { language: 'en_US' }, 'warning lang-underscore /language'],
    ['no language', { language: 'x y z' }, 'warning language-invalid /language'],
    [
      'views with a comma',
      { metrics: { pageviews: '1,308' } },
      'warning pageviews-not-integer /metrics/pageviews',
    ],
    [
      'half a view',
      { metrics: { pageviews: 12.5 } },
      'warning pageviews-not-integer /metrics/pageviews',
    ],
    [
      'digits as text, which are read',
      { metrics: { shares: '12' } },
      'info wrong-type /metrics/shares',
    ],
  ] as const) {
    it(name, () => {
      const { problems } = readNative({ headline: 'H', ...fields });
      const found = findingsOf(problems);
      assert.deepEqual(
        found.map(({ severity, id, path }) => `${severity} ${id} ${path}`),
        [expected],
      );
      assert.equal(found[0]?.message, problems[0]?.message);
      assert.ok(found[0]?.hint);
    });
  }

  it('says less of views as text with digits alone, for they are read', () => {
    const { problems } = readNative({ headline: 'H', metrics: { pageviews: '691' } });
    assert.deepEqual(
      findingsOf(problems).map(({ severity, id }) => [severity, id]),
      [['info', 'pageviews-not-integer']],
    );
  });

  it('has a hint for every code', () => {
    const text = readFileSync(new URL('src/release/problems.ts', repository), 'utf8');
    const [union = ''] = /type ProblemCode =[^;]*/.exec(text) ?? [];
    const codes = Array.from(union.matchAll(/'([\w-]+)'/g), ([, code]) => code as ProblemCode);
    assert.ok(codes.length > 20);
    const found = codes.map(
      (code) => ({ code, path: '', severity: 'info', message: 'm' }) as const,
    );
    assert.deepEqual(
      findingsOf(found).filter(({ hint }) => !hint),
      [],
    );
  });

  it('keeps a code that it doesn’t know', () => {
    const code = 'brand-new' as ProblemCode;
    assert.deepEqual(findingsOf([{ code, path: '/a', severity: 'info', message: 'm' }]), [
      { id: 'brand-new', severity: 'info', path: '/a', message: 'm', hint: '' },
    ]);
  });
});

describe('duplicate keys of a JSON text', () => {
  it('become errors that name key and place', () => {
    const found = duplicateKeys([
      { path: '/renditions/broad~1band', line: 12, column: 5 },
      { path: '/a' },
    ]);
    assert.deepEqual(
      found.map(({ id, severity, path, message }) => [id, severity, path, message]),
      [
        [
          'duplicate-json-key',
          'error',
          '/renditions/broad~1band',
          '“broad/band” stands in its object again, line 12, column 5: only the last value counts',
        ],
        [
          'duplicate-json-key',
          'error',
          '/a',
          '“a” stands in its object again: only the last value counts',
        ],
      ],
    );
  });
});

describe('terms that a format has given up', () => {
  const places = (document: unknown, format: string) =>
    deprecatedTerms(document, format).map(({ id, path }) => `${id} ${path}`);

  it('are found in schema.org, however deep', () => {
    const document = { '@graph': [{ attendees: [], about: { performers: 1 } }, { attendee: 1 }] };
    assert.deepEqual(places(document, 'schema-org'), [
      'deprecated-term /@graph/0/attendees',
      'deprecated-term /@graph/0/about/performers',
    ]);
  });

  it('are found in JSON Feed 1.1, and not in version 1, which has no other', () => {
    const feed = (version: string) => ({
      version: `https://jsonfeed.org/version/${version}`,
      author: {},
      items: [{ author: {} }, { authors: [] }],
    });
    assert.deepEqual(places(feed('1.1'), 'json-feed'), [
      'deprecated-term /author',
      'deprecated-term /items/0/author',
    ]);
    assert.deepEqual(places(feed('1'), 'json-feed'), []);
  });

  it('are none of other formats, nor of what is no document', () => {
    assert.deepEqual(places({ author: 1, attendees: 1 }, 'native'), []);
    assert.deepEqual(places({ attendees: 1 }, '__proto__'), []);
    for (const nothing of [null, undefined, 1, 'attendees', []]) {
      assert.deepEqual(places(nothing, 'schema-org'), []);
      assert.deepEqual(places(nothing, 'json-feed'), []);
    }
  });

  it('are looked for without end neither in circles nor in depth', () => {
    const circle: Record<string, unknown> = { attendees: 1 };
    circle['self'] = circle;
    assert.equal(places(circle, 'schema-org').length, 1);
    let deep: object = { attendees: 1 };
    for (let n = 0; n < 10_000; n++) deep = { deep };
    assert.equal(places(deep, 'schema-org').length, 1);
    const wide = Array.from({ length: 5000 }, () => ({ attendees: 1 }));
    assert.equal(places(wide, 'schema-org').length, 1000);
  });

  it('have their rule in the list', () => {
    assert.ok(lintRules.some(({ id }) => id === 'deprecated-term'));
  });
});
