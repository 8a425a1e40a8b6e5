import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { limits, readNative } from '../../src/core.js';
import { findings, readWith } from '../helpers/data.js';
import { assertCostsLike } from '../helpers/cost.js';

const letters = (count: number) => 'x'.repeat(count);
const times = <T>(count: number, make: (index: number) => T) =>
  Array.from({ length: count }, (_, index) => make(index));
const image = 'https://x.example/a.jpg';

/** Field, its limit in characters, and a document around a text. */
const texts: readonly (readonly [path: string, limit: number, (text: string) => object])[] = [
  ['/headline', 500, (headline) => ({ headline })],
  [
    '/alternates/0/headline',
    500,
    (headline) => ({ alternates: [{ language: 'en', url: image, headline }] }),
  ],
  ['/related/0/headline', 500, (headline) => ({ related: [{ url: image, headline }] })],
  ['/kicker', 1_000, (kicker) => ({ kicker })],
  ['/tags/0', 1_000, (tag) => ({ tags: [tag] })],
  ['/participants/0/roles/0', 1_000, (role) => ({ participants: [{ name: 'P', roles: [role] }] })],
  ['/places/0/names/en', 1_000, (en) => ({ places: [{ name: 'P', names: { en } }] })],
  ['/summary', 5_000, (summary) => ({ summary })],
  ['/media/0/caption', 5_000, (caption) => ({ media: [{ url: image, caption }] })],
  ['/quotes/0/text', 5_000, (text) => ({ quotes: [{ text }] })],
  ['/body', 400_000, (body) => ({ body })],
  ['/body/html', 400_000, (html) => ({ body: { html } })],
  ['/boilerplate', 400_000, (boilerplate) => ({ boilerplate })],
];

const lists: readonly (readonly [path: string, limit: number, (count: number) => object])[] = [
  ['/media', 100, (count) => ({ media: times(count, () => image) })],
  ['/tags', 10_000, (count) => ({ tags: times(count, String) })],
  ['/events', 10_000, (count) => ({ events: times(count, (name) => ({ name: `${name}` })) })],
  [
    '/participants/0/roles',
    10_000,
    (count) => ({ participants: [{ name: 'P', roles: times(count, String) }] }),
  ],
];

/** All strings inside a value. */
const strings = (value: unknown): readonly string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(strings)
      : [];

describe('limits', () => {
  for (const [path, limit, around] of texts) {
    it(`hold ${path} to ${limit} characters`, () => {
      const fits = readWith(around(letters(limit)));
      assert.deepEqual(fits.problems, []);
      assert.ok(strings(fits.release).includes(letters(limit)));

      const cut = readWith(around(letters(limit + 1)));
      const kept = strings(cut.release).find((text) => text.startsWith('xxx')) ?? '';
      assert.match(kept, /^x+…$/);
      assert.ok(kept.length >= limit - 1 && kept.length <= limit + 1, `${kept.length} kept`);
      assert.deepEqual(cut.problems, [`warning truncated ${path}`]);
    });
  }

  it('leave what was cut once as it is', () => {
    for (const [, limit, around] of texts) {
      const { release } = readWith(around(letters(limit * 2)));
      const again = readNative(release);
      assert.deepEqual([again.releases, again.problems], [[release], []]);
    }
  });

  it('do not cut a character in two', () => {
    for (const lead of ['', 'x']) {
      const { release } = readWith({ headline: `${lead}${'😀'.repeat(400)}` });
      assert.match(release.headline, /^x?(?:😀){248,250}…$/u);
    }
  });

  it('hold the paragraphs of a body to 400,000 characters together', () => {
    const { release, problems } = readWith({ body: times(5, () => letters(100_000)) });
    assert.deepEqual(problems, ['warning truncated /body']);
    assert.deepEqual(
      release.body?.text,
      times(4, () => letters(100_000)),
    );
  });

  for (const [path, limit, around] of lists) {
    it(`hold ${path} to ${limit} entries`, () => {
      const count = (fields: object) => {
        const { release } = readWith(fields);
        const list = path
          .split('/')
          .slice(1)
          .reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], release);
        return (list as readonly unknown[]).length;
      };
      assert.equal(count(around(limit)), limit);
      assert.deepEqual(readWith(around(limit)).problems, []);
      assert.equal(count(around(limit + 1)), limit);
      assert.deepEqual(readWith(around(limit + 1)).problems, [`warning truncated ${path}`]);
    });
  }

  it('do not hold participants', () => {
    const { release, problems } = readWith({ participants: times(20_000, String) });
    assert.equal(release.participants?.length, 20_000);
    assert.deepEqual(problems, []);
  });

  it('end nesting at 32, and say where', () => {
    const nest = (depth: number, inner: unknown = {}): unknown =>
      depth ? { a: nest(depth - 1, inner) } : inner;
    const fits = readWith({ extensions: nest(20) });
    assert.deepEqual([fits.release.extensions, fits.problems], [nest(20), []]);

    const { release, problems } = readWith({ extensions: nest(40) });
    assert.equal(problems.length, 1);
    const [problem = ''] = problems;
    assert.match(problem, /^warning too-deep \/extensions(?:\/a)+$/);
    const depth = problem.split('/').length;
    assert.ok(depth >= limits.depth && depth <= limits.depth + 2, `depth ${depth}`);
    assert.ok(JSON.stringify(release.extensions).length < JSON.stringify(nest(34)).length);
  });

  it('end chains of records written into each other', () => {
    const chain = (depth: number): unknown => ({
      name: 'O',
      ...(depth && { parent: chain(depth - 1) }),
    });
    const { release, problems } = readWith({ publisher: chain(100) });
    assert.equal(release.publisher?.name, 'O');
    assert.equal(problems.length, 1);
    assert.match(problems[0] ?? '', /^warning too-deep \/publisher(?:\/parent)+$/);
  });

  it('end chains of references, and say where', () => {
    const organizations = times(100, (index) => ({
      id: `${index}`,
      name: 'O',
      ...(index < 99 && { parent: { ref: `${index + 1}` } }),
    }));
    const { release, problems } = readWith({ organizations });
    const cut = (release.organizations ?? []).flatMap(({ id = '', parent }) =>
      parent ? [] : [id],
    );
    assert.equal(cut.pop(), '99');
    assert.ok(cut.length >= 1 && cut.length <= 4, cut.join());
    assert.deepEqual(
      problems,
      cut.map((id) => `warning too-deep /organizations/${id}/parent`),
    );
  });

  it('keep 1,000 problems', () => {
    const { problems } = readWith({ tags: times(2_000, () => true) });
    assert.equal(problems.length, limits.problems);
    assert.equal(problems[999], 'warning wrong-type /tags/999');
  });

  it('keep the reason why there is no release, among however many problems', () => {
    const tags = times(2_000, () => true);
    const reason = 'error headline-missing ';
    assert.ok(findings({ tags }).includes(reason));
  });

  it('keep the problems of each release of a list', () => {
    const tags = times(2_000, () => true);
    const problems = findings([{ headline: 'H', tags }, { headline: 'H', kicker: true }, {}]);
    assert.ok(problems.includes('warning wrong-type /1/kicker'));
    assert.ok(problems.includes('error headline-missing /2'));
  });

  it('bound the work: what lies beyond costs nothing', () => {
    const read = (fields: object) => () => readNative({ headline: 'H', ...fields });
    const tags = times(10_000, (index) => `Tag ${index}`);
    assertCostsLike(read({ tags }), read({ kicker: letters(5_000_000) }));
    assertCostsLike(read({ tags }), read({ kicker: '\u0301'.repeat(1_000_000) }));
    assertCostsLike(read({ tags }), read({ media: times(1_000_000, () => 'javascript:1') }));
    const unknown = Object.fromEntries(times(10_000, (index) => [`k${index}`, 1]));
    assertCostsLike(read({ tags }), read(unknown));
  });
});
