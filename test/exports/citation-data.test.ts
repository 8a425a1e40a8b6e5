import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { plugins } from '@citation-js/core';
import { Ajv } from 'ajv';
import fc from '../helpers/fast-check.js';
import { toCitation, type CitationStyle, type Release } from '../../src/core.js';
import { readWith } from '../helpers/data.js';
import { ann, base, by, citation, itemsOf, jean, url } from './citing.js';

const string = { type: 'string' };
const date = {
  type: 'object',
  required: ['date-parts'],
  additionalProperties: false,
  properties: {
    'date-parts': {
      type: 'array',
      minItems: 1,
      maxItems: 2,
      items: { type: 'array', items: { type: 'number' }, minItems: 1, maxItems: 3 },
    },
  },
};
const texts = ['title', 'genre', 'container-title', 'URL', 'language', 'abstract', 'keyword'];
const names = ['family', 'given', 'suffix', 'literal'];
const strings = (keys: readonly string[]) => Object.fromEntries(keys.map((key) => [key, string]));

/** As much of CSL’s published schema (csl-data.json) as concerns what is written here. */
const isCsl = new Ajv().compile({
  type: 'array',
  items: {
    type: 'object',
    required: ['type', 'id'],
    additionalProperties: false,
    properties: {
      ...strings(['id', ...texts]),
      type: { enum: ['webpage', 'post-weblog'] },
      author: {
        type: 'array',
        items: { type: 'object', properties: strings(names), additionalProperties: false },
      },
      issued: date,
      accessed: date,
    },
  },
});

describe('toCitation, as data', () => {
  // The reader lets no blank headline or name through.
  const text = fc
    .oneof(
      fc.string({ unit: 'binary', minLength: 1 }),
      fc.string({
        unit: fc.constantFrom('\\', '{', '}', '%', '#', '"', '~', ' and ', ',', '“', '”', '.'),
      }),
    )
    .filter((raw) => raw.trim() !== '');

  describe('as CSL-JSON', () => {
    it('holds what a style may ask for', () => {
      const { release } = readWith({
        ...base,
        ...by(ann),
        id: 'r',
        type: 'blog',
        language: 'en',
        summary: 'S',
        tags: ['a', 'b'],
      });
      const { mediaType, losses } = toCitation(release, 'csl-json');
      assert.equal(mediaType, 'application/vnd.citationstyles.csl+json');
      assert.deepEqual(itemsOf(release, { accessed: '2020-05' }), [
        {
          id: 'r',
          type: 'post-weblog',
          title: 'Formal launch of the centre',
          author: [{ family: 'Lee', given: 'Ann Jane' }],
          'container-title': 'University of X',
          issued: { 'date-parts': [[2018, 10, 5]] },
          accessed: { 'date-parts': [[2020, 5]] },
          URL: url,
          language: 'en',
          abstract: 'S',
          keyword: 'a, b',
        },
      ]);
      assert.deepEqual(
        losses.map(({ path }) => path),
        ['/participants'],
      );
    });

    it('is what the schema allows, and citation-js takes without a correction', () => {
      fc.assert(
        fc.property(fc.record({ headline: text, publisher: text, summary: text }), (any) => {
          const { publisher, ...fields } = any;
          const release: Release = {
            ...fields,
            released: '2018-10',
            publisher: { name: publisher },
            authors: [{ name: publisher }, { name: 'B' }],
          };
          const items = itemsOf(release);
          assert.ok(isCsl(items), JSON.stringify(isCsl.errors));
          assert.deepEqual(
            plugins.input.util.clean(structuredClone(items) as never[], false),
            items,
          );
        }),
      );
    });
  });

  describe('as BibTeX', () => {
    it('holds what a style may ask for', () => {
      const { release } = readWith({
        ...base,
        ...by(ann, jean),
        headline: '50% of {A} & B_2 cost $1 #1 \\ a~b^c',
        language: 'en',
      });
      const { text: written, mediaType } = toCitation(release, 'bibtex', {
        key: 'x',
        accessed: '2020-05-01',
      });
      assert.equal(mediaType, 'application/x-bibtex; charset=utf-8');
      assert.equal(
        written,
        [
          '@misc{x,',
          '  author = {{Lee}, {Ann Jane} and {Roe}, {Jr.}, {Jean-Paul}},',
          '  title = {{50\\% of \\textbraceleft{}A\\textbraceright{} \\& B\\_2 cost \\$1 \\#1 \\textbackslash{} a\\textasciitilde{}b\\textasciicircum{}c}},',
          '  howpublished = {Press release},',
          '  publisher = {University of X},',
          '  year = {2018},',
          '  month = oct,',
          '  day = {5},',
          '  url = {https://x.example/a_b?c=1},',
          '  urldate = {2020-05-01},',
          '  language = {en},',
          '}',
          '',
        ].join('\n'),
      );
    });

    it('keeps its key while the words change, and no two the same', () => {
      const key = (fields: object) =>
        /^@misc\{([^,]+),/.exec(citation(readWith(fields).release, 'bibtex'))?.[1] ?? '';
      const first = key({ url: 'https://x.example/news?id=211' });
      assert.match(first, /^release-[\da-f]{12}$/);
      assert.equal(key({ url: 'https://x.example/news?id=211', headline: 'Other' }), first);
      assert.notEqual(key({ url: 'https://x.example/news?id=212' }), first);
      assert.notEqual(key({}), key({ headline: 'I' }));
    });

    it('gives back any text in any field', () => {
      fc.assert(
        fc.property(text, text, text, (title, name, path) => {
          const release: Release = {
            headline: title,
            url: `https://x.example/?${path.replace(/[\s\p{C}]/gu, '')}`,
            publisher: { name: 'P' },
            authors: [{ name }, { name: 'and, B' }],
          };
          const fields = entry(citation(release, 'bibtex'));
          const kept = (raw: string) => raw.replace(/\s+/g, ' ').trim();
          assert.deepEqual(fields.get('title'), `{${kept(title)}}`);
          assert.deepEqual(fields.get('author'), `{${kept(name)}} and {and, B}`);
          assert.equal(
            fields.get('url'),
            release.url?.replace(/[\\{}]/g, (each) => encodeURIComponent(each)),
          );
        }),
        { numRuns: 500 },
      );
    });
  });

  it('says what has no place', () => {
    const { release } = readWith({
      ...base,
      id: 'r',
      type: 'news',
      released: '2018-10-05T09:30:00Z',
      summary: 'S',
      language: 'en',
      publisher: { name: 'P', url: 'https://p.example/' },
      tags: ['a'],
    });
    const places = (style: CitationStyle) =>
      toCitation(release, style).losses.map(({ path }) => path);
    const always = ['/type', '/released', '/publisher/url'];
    assert.deepEqual(places('csl-json').sort(), always.toSorted());
    assert.deepEqual(places('bibtex').sort(), [...always, '/id', '/summary', '/tags'].sort());
    for (const style of ['apa', 'mla', 'chicago'] as const) {
      const lost = [...always, '/id', '/summary', '/language', '/tags'];
      assert.deepEqual(places(style).sort(), lost.sort());
    }
  });

  it('takes long texts in their stride', () => {
    const release: Release = {
      headline: '”"“. '.repeat(100_000),
      publisher: { name: '.”'.repeat(200_000) },
      authors: Array.from({ length: 10_000 }, (_, i) => ({ name: `"{\\${i}` })),
    };
    for (const style of ['apa', 'mla', 'chicago', 'bibtex', 'csl-json'] as const) {
      const start = performance.now();
      assert.ok(citation(release, style).length > 100_000, style);
      assert.ok(performance.now() - start < 5_000, style);
    }
  });
});

/** Reads an entry strictly, as BibTeX does: braces balance, whatever stands before them. */
function entry(written: string): ReadonlyMap<string, string> {
  const [, fields = assert.fail(written)] = /^@misc\{[\w-]+,\n([^]*)\}\n$/.exec(written) ?? [];
  const found = new Map<string, string>();
  let rest = fields;
  while (rest) {
    const [start = '', name = ''] = /^ {2}([a-z]+) = (?=\{)/.exec(rest) ?? assert.fail(rest);
    let end = start.length;
    let depth = 0;
    do {
      depth += rest[end] === '{' ? 1 : rest[end] === '}' ? -1 : 0;
      end++;
    } while (depth && end < rest.length);
    assert.equal(rest.slice(end, end + 2), ',\n', rest);
    const value = rest.slice(start.length + 1, end - 1);
    if (name !== 'url') assert.doesNotMatch(value, /(?<!\\)[#$%&_~^]/, 'left unescaped');
    found.set(name, name === 'url' ? value : typeset(value));
    rest = rest.slice(end + 2);
  }
  return found;
}

/** What TeX prints for what is escaped; braces that group are kept. */
const typeset = (value: string): string =>
  value.replace(/\\(?:text([a-z]+)\{\}|([#$%&_]))/g, (_, name: string, character: string) =>
    name
      ? ({
          backslash: '\\',
          braceleft: '{',
          braceright: '}',
          asciitilde: '~',
          asciicircum: '^',
        }[name] ?? assert.fail(name))
      : character,
  );
