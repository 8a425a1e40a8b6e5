import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import '@citation-js/plugin-csl';
import { Cite, plugins } from '@citation-js/core';
import fc from 'fast-check';
import { readNative, toCitation, type CitationStyle, type Release } from '../../src/core.js';
import { readWith, seedRelease } from '../helpers/data.js';

const citation = (release: Release, style: CitationStyle, options?: object) =>
  toCitation(release, style, options).text;

/** The item of a release’s CSL-JSON, as citation-js reads it. */
const itemsOf = (release: Release, options?: object) =>
  JSON.parse(citation(release, 'csl-json', options)) as Record<string, unknown>[];

/** What citeproc, with the style of the APA’s own users, makes of the CSL-JSON. */
const reference = (release: Release, options?: object): string =>
  new Cite(itemsOf(release, options) as never[])
    .format('bibliography', { format: 'text', template: 'apa', lang: 'en-US' })
    .trim();

const base = {
  headline: 'Formal launch of the centre',
  released: '2018-10-05',
  url: 'https://x.example/a_b?c=1',
  publisher: 'University of X',
};
const person = (
  name: string,
  familyName?: string,
  givenName?: string,
  honorificSuffix?: string,
) => ({
  name,
  ...(familyName && { familyName }),
  ...(givenName && { givenName }),
  ...(honorificSuffix && { honorificSuffix }),
});
const ann = person('Ann Jane Lee', 'Lee', 'Ann Jane');
const jean = person('Jean-Paul Roe Jr.', 'Roe', 'Jean-Paul', 'Jr.');
const zhang = person('张敬华', '张', '敬华');
const by = (...people: readonly { name: string }[]) => ({
  participants: people,
  authors: people.map(({ name }) => ({ name })),
});
const many = (count: number) =>
  Array.from({ length: count }, (_, i) => {
    const family = `Lee${String.fromCharCode(65 + i)}`;
    return person(`Ann ${family}`, family, 'Ann');
  });
const url = base.url;
const press = '[Press release]';

/** What is cited, and how APA, MLA and Chicago have it. */
const references: readonly (readonly [
  name: string,
  fields: object,
  apa: string,
  mla: string,
  chicago: string,
])[] = [
  [
    'an organization as the author',
    {},
    `University of X. (2018, October 5). Formal launch of the centre ${press}. ${url}`,
    `“Formal launch of the centre.” University of X, 5 Oct. 2018, ${url}. Press release.`,
    `University of X. 2018. “Formal launch of the centre.” Press release. October 5, 2018. ${url}.`,
  ],
  [
    'a person',
    by(ann),
    `Lee, A. J. (2018, October 5). Formal launch of the centre ${press}. University of X. ${url}`,
    `Lee, Ann Jane. “Formal launch of the centre.” University of X, 5 Oct. 2018, ${url}. Press release.`,
    `Lee, Ann Jane. 2018. “Formal launch of the centre.” Press release. University of X. October 5, 2018. ${url}.`,
  ],
  [
    'a person whose family name nobody told, as printed',
    { authors: ['Ann Lee'], participants: ['Ann Lee', { name: 'Lee, Ann', familyName: 'Lee' }] },
    `Ann Lee. (2018, October 5). Formal launch of the centre ${press}. University of X. ${url}`,
    `Ann Lee. “Formal launch of the centre.” University of X, 5 Oct. 2018, ${url}. Press release.`,
    `Ann Lee. 2018. “Formal launch of the centre.” Press release. University of X. October 5, 2018. ${url}.`,
  ],
  [
    'two persons',
    by(ann, jean),
    `Lee, A. J., & Roe, J.-P., Jr. (2018, October 5). Formal launch of the centre ${press}. University of X. ${url}`,
    `Lee, Ann Jane, and Jean-Paul Roe Jr. “Formal launch of the centre.” University of X, 5 Oct. 2018, ${url}. Press release.`,
    `Lee, Ann Jane, and Jean-Paul Roe Jr. 2018. “Formal launch of the centre.” Press release. University of X. October 5, 2018. ${url}.`,
  ],
  [
    'three, one of whose names is in Chinese',
    by(zhang, ann, jean),
    `张敬华, Lee, A. J., & Roe, J.-P., Jr. (2018, October 5). Formal launch of the centre ${press}. University of X. ${url}`,
    `张敬华, et al. “Formal launch of the centre.” University of X, 5 Oct. 2018, ${url}. Press release.`,
    `张敬华, Ann Jane Lee, and Jean-Paul Roe Jr. 2018. “Formal launch of the centre.” Press release. University of X. October 5, 2018. ${url}.`,
  ],
  [
    'two organizations',
    { authors: [{ name: 'A', kind: 'organization' }, 'B'], publisher: undefined },
    `A & B. (2018, October 5). Formal launch of the centre ${press}. ${url}`,
    `A and B. “Formal launch of the centre.” 5 Oct. 2018, ${url}. Press release.`,
    `A and B. 2018. “Formal launch of the centre.” Press release. October 5, 2018. ${url}.`,
  ],
  [
    'three organizations',
    { authors: ['A', 'B', 'C'] },
    `A, B, & C. (2018, October 5). Formal launch of the centre ${press}. University of X. ${url}`,
    `A, et al. “Formal launch of the centre.” University of X, 5 Oct. 2018, ${url}. Press release.`,
    `A, B, and C. 2018. “Formal launch of the centre.” Press release. University of X. October 5, 2018. ${url}.`,
  ],
  [
    'an organization and a person',
    { ...by(ann), authors: ['A', { name: ann.name }] },
    `A, & Lee, A. J. (2018, October 5). Formal launch of the centre ${press}. University of X. ${url}`,
    `A, and Ann Jane Lee. “Formal launch of the centre.” University of X, 5 Oct. 2018, ${url}. Press release.`,
    `A, and Ann Jane Lee. 2018. “Formal launch of the centre.” Press release. University of X. October 5, 2018. ${url}.`,
  ],
  [
    'the publisher as one of its own authors',
    { authors: ['University of X'] },
    `University of X. (2018, October 5). Formal launch of the centre ${press}. ${url}`,
    `“Formal launch of the centre.” University of X, 5 Oct. 2018, ${url}. Press release.`,
    `University of X. 2018. “Formal launch of the centre.” Press release. October 5, 2018. ${url}.`,
  ],
  [
    'nobody',
    { publisher: undefined },
    `Formal launch of the centre. (2018, October 5). ${press}. ${url}`,
    `“Formal launch of the centre.” 5 Oct. 2018, ${url}. Press release.`,
    `“Formal launch of the centre.” 2018. Press release. October 5, 2018. ${url}.`,
  ],
  [
    'a month',
    { released: '2018-09' },
    `University of X. (2018, September). Formal launch of the centre ${press}. ${url}`,
    `“Formal launch of the centre.” University of X, Sept. 2018, ${url}. Press release.`,
    `University of X. 2018. “Formal launch of the centre.” Press release. September 2018. ${url}.`,
  ],
  [
    'a year',
    { released: '2018' },
    `University of X. (2018). Formal launch of the centre ${press}. ${url}`,
    `“Formal launch of the centre.” University of X, 2018, ${url}. Press release.`,
    `University of X. 2018. “Formal launch of the centre.” Press release. ${url}.`,
  ],
  [
    'an instant, as the day in the publisher’s zone',
    { released: '2018-12-31T16:30:00Z', timeZone: 'Asia/Shanghai' },
    `University of X. (2019, January 1). Formal launch of the centre ${press}. ${url}`,
    `“Formal launch of the centre.” University of X, 1 Jan. 2019, ${url}. Press release.`,
    `University of X. 2019. “Formal launch of the centre.” Press release. January 1, 2019. ${url}.`,
  ],
  [
    'an instant without a zone, as the day printed',
    { released: '2018-10-05T00:30:00+08:00' },
    `University of X. (2018, October 5). Formal launch of the centre ${press}. ${url}`,
    `“Formal launch of the centre.” University of X, 5 Oct. 2018, ${url}. Press release.`,
    `University of X. 2018. “Formal launch of the centre.” Press release. October 5, 2018. ${url}.`,
  ],
  [
    'wall time, as its day',
    { released: '2018-05-05T23:30', timeZone: 'America/New_York' },
    `University of X. (2018, May 5). Formal launch of the centre ${press}. ${url}`,
    `“Formal launch of the centre.” University of X, 5 May 2018, ${url}. Press release.`,
    `University of X. 2018. “Formal launch of the centre.” Press release. May 5, 2018. ${url}.`,
  ],
  [
    'no address',
    { url: undefined },
    `University of X. (2018, October 5). Formal launch of the centre ${press}.`,
    `“Formal launch of the centre.” University of X, 5 Oct. 2018. Press release.`,
    `University of X. 2018. “Formal launch of the centre.” Press release. October 5, 2018.`,
  ],
  [
    'news, which is no kind to name',
    { type: 'news', ...by(ann) },
    `Lee, A. J. (2018, October 5). Formal launch of the centre. University of X. ${url}`,
    `Lee, Ann Jane. “Formal launch of the centre.” University of X, 5 Oct. 2018, ${url}.`,
    `Lee, Ann Jane. 2018. “Formal launch of the centre.” University of X. October 5, 2018. ${url}.`,
  ],
  [
    'a statement',
    { type: 'statement' },
    `University of X. (2018, October 5). Formal launch of the centre [Statement]. ${url}`,
    `“Formal launch of the centre.” University of X, 5 Oct. 2018, ${url}. Statement.`,
    `University of X. 2018. “Formal launch of the centre.” Statement. October 5, 2018. ${url}.`,
  ],
  [
    'a headline with a full stop',
    { headline: 'It is open.', type: 'news' },
    `University of X. (2018, October 5). It is open. ${url}`,
    `“It is open.” University of X, 5 Oct. 2018, ${url}.`,
    `University of X. 2018. “It is open.” October 5, 2018. ${url}.`,
  ],
  [
    'a question within quotation marks',
    { headline: 'Is it “open”?', type: 'news' },
    `University of X. (2018, October 5). Is it “open”? ${url}`,
    `“Is it ‘open’?” University of X, 5 Oct. 2018, ${url}.`,
    `University of X. 2018. “Is it ‘open’?” October 5, 2018. ${url}.`,
  ],
  [
    'quotation marks at the end, with the full stop within',
    { headline: 'Minister: “It is open”', type: 'news' },
    `University of X. (2018, October 5). Minister: “It is open.” ${url}`,
    `“Minister: ‘It is open.’” University of X, 5 Oct. 2018, ${url}.`,
    `University of X. 2018. “Minister: ‘It is open.’” October 5, 2018. ${url}.`,
  ],
  [
    'an author with a full stop',
    { publisher: 'X Inc.' },
    `X Inc. (2018, October 5). Formal launch of the centre ${press}. ${url}`,
    `“Formal launch of the centre.” X Inc., 5 Oct. 2018, ${url}. Press release.`,
    `X Inc. 2018. “Formal launch of the centre.” Press release. October 5, 2018. ${url}.`,
  ],
  [
    'a release in Chinese',
    { headline: '中心正式启动', publisher: '剑桥大学', language: 'zh-Hans' },
    `剑桥大学. (2018, October 5). 中心正式启动 ${press}. ${url}`,
    `“中心正式启动.” 剑桥大学, 5 Oct. 2018, ${url}. Press release.`,
    `剑桥大学. 2018. “中心正式启动.” Press release. October 5, 2018. ${url}.`,
  ],
];

describe('toCitation', () => {
  for (const [name, fields, apa, mla, chicago] of references) {
    it(`cites ${name}`, () => {
      const { release } = readWith({ ...base, ...fields });
      assert.equal(citation(release, 'apa'), apa);
      assert.equal(citation(release, 'mla'), mla);
      assert.equal(citation(release, 'chicago'), chicago);
      assert.equal(reference(release), apa, 'as citeproc has it');
    });
  }

  it('says that there is no date, and when it was read', () => {
    const { release } = readWith({ ...base, released: undefined });
    const accessed = { accessed: '2020-05-01' };
    const start = `University of X. (n.d.). Formal launch of the centre ${press}.`;
    assert.equal(citation(release, 'apa'), `${start} ${url}`);
    // Without a day the style leaves the word standing alone.
    assert.equal(reference(release), `${start} Retrieved ${url}`);
    assert.equal(citation(release, 'apa', accessed), `${start} Retrieved May 1, 2020, from ${url}`);
    assert.equal(reference(release, accessed), citation(release, 'apa', accessed));
    assert.equal(
      citation(release, 'mla', accessed),
      `“Formal launch of the centre.” University of X, ${url}. Accessed 1 May 2020. Press release.`,
    );
    assert.equal(
      citation(release, 'chicago', accessed),
      `University of X. n.d. “Formal launch of the centre.” Press release. Accessed May 1, 2020. ${url}.`,
    );
    assert.equal(citation(readWith({}).release, 'apa'), `H. (n.d.). ${press}.`);
    assert.equal(citation(readWith({}).release, 'mla'), '“H.” Press release.');
    assert.equal(citation(readWith({}).release, 'chicago'), '“H.” n.d. Press release.');
  });

  it('prints the day of reading where there is a date only in MLA', () => {
    const { release } = readWith(base);
    const accessed = { accessed: '2020-05-01' };
    assert.equal(citation(release, 'apa', accessed), citation(release, 'apa'));
    assert.equal(reference(release, accessed), citation(release, 'apa'));
    assert.equal(citation(release, 'chicago', accessed), citation(release, 'chicago'));
    assert.match(citation(release, 'mla', accessed), /Accessed 1 May 2020\. Press release\.$/);
  });

  it('names as many authors as each style has room for', () => {
    const apa = (count: number) => {
      const { release } = readWith({ ...base, ...by(...many(count)) });
      assert.equal(citation(release, 'apa'), reference(release), String(count));
      return citation(release, 'apa');
    };
    assert.match(apa(20), /^LeeA, A\., LeeB, .*LeeS, A\., & LeeT, A\. \(2018/);
    assert.match(apa(21), /^LeeA, A\., LeeB, .*LeeS, A\., … LeeU, A\. \(2018/);
    const chicago = (count: number) =>
      citation(readWith({ ...base, ...by(...many(count)) }).release, 'chicago');
    assert.match(chicago(10), /^LeeA, Ann, Ann LeeB, .*Ann LeeI, and Ann LeeJ\. 2018/);
    assert.match(chicago(11), /^LeeA, Ann, Ann LeeB, .*Ann LeeG, et al\. 2018/);
    const lost = (style: CitationStyle, count: number) =>
      toCitation(readWith({ ...base, ...by(...many(count)) }).release, style)
        .losses.map(({ path }) => path)
        .filter((path) => path.startsWith('/authors'));
    assert.deepEqual(lost('apa', 20), []);
    assert.deepEqual(lost('apa', 22), ['/authors/19', '/authors/20']);
    assert.deepEqual(lost('mla', 3), ['/authors/1', '/authors/2']);
    assert.deepEqual(lost('chicago', 11), [
      '/authors/7',
      '/authors/8',
      '/authors/9',
      '/authors/10',
    ]);
    assert.deepEqual(lost('bibtex', 30), []);
  });

  for (const given of ['Ann', 'J. R. R.', 'J.R.R.', 'Jean-Paul', 'Élise', 'Иван', 'Ð.']) {
    it(`shortens ${given} as citeproc does`, () => {
      const { release } = readWith({ ...base, ...by(person(`${given} Lee`, 'Lee', given)) });
      assert.equal(citation(release, 'apa'), reference(release));
    });
  }

  it('takes names apart only by what is known of the same person', () => {
    const authorOf = (author: object, ...participants: readonly object[]) =>
      itemsOf(readWith({ authors: [author], participants }).release)[0]?.['author'];
    const lee = { family: 'Lee', given: 'Ann' };
    const known = person('Ann Lee', 'Lee', 'Ann');
    assert.deepEqual(authorOf({ name: 'Ann Lee' }, known), [lee]);
    assert.deepEqual(authorOf({ ref: 'a' }, { id: 'a', ...known }), [lee]);
    assert.deepEqual(authorOf({ name: 'Ann Lee' }, { ...known, honorificSuffix: 'PhD' }), [lee]);
    const literal = [{ literal: 'Ann Lee' }];
    for (const [author, participant] of [
      [{ name: 'Ann Lee' }, { name: 'A. Lee', familyName: 'Lee' }],
      [{ name: 'Ann Lee', kind: 'organization' }, known],
      [{ name: 'Ann Lee' }, { ...known, kind: 'group' }],
      [{ name: 'Ann Lee' }, { name: 'Ann Lee', givenName: 'Ann' }],
      [{ name: 'Ann Lee' }, { name: 'Ann Lee', familyName: '李' }],
    ] as const) {
      assert.deepEqual(authorOf(author, participant), literal, JSON.stringify(participant));
    }
  });

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

    it('is data that citation-js takes without a correction', () => {
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

  it(
    'cites the real page',
    { skip: seedRelease === undefined && 'the real page is not at hand' },
    () => {
      const [release] = readNative(seedRelease).releases;
      assert.ok(release);
      assert.equal(
        citation(release, 'apa'),
        'Cambridge University - Nanjing Centre of Technology and Innovation. (2018, October 5). Formal launch of University of Cambridge-Nanjing Center of Technology and Innovation. [Press release]. http://cunjc.org.cn/en/newsDetails?id=212',
      );
      assert.equal(citation(release, 'apa'), reference(release));
    },
  );
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
