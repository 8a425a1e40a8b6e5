import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readText, readValue, type ReadResult } from '../../src/core.js';
import { demo, demoReleases } from '../helpers/data.js';

const headlines = ({ releases }: ReadResult) => releases.map(({ headline }) => headline);
const codes = ({ problems }: ReadResult) => problems.map(({ code }) => code);

describe('readText', () => {
  it('reads a release, at once', () => {
    const result = readText('{"headline":"H"}');
    assert.ok(!(result instanceof Promise));
    assert.deepEqual(result, { releases: [{ headline: 'H' }], problems: [], losses: [] });
  });

  for (const [name, document] of demoReleases) {
    it(`reads ${name} as it reads the parsed document`, () => {
      assert.deepEqual(readText(JSON.stringify(document)), readValue(document));
    });
  }

  it('skips a byte order mark', async () => {
    assert.deepEqual(headlines(await readText('\uFEFF{"headline":"H"}')), ['H']);
  });

  for (const [text, line, column] of [
    ['', 1, 1],
    ['{"headline":"H",}', 1, 17],
    ['{\n  "headline": "H"\n  "body": "B"\n}', 3, 3],
    // An editor does not count the mark either.
    ['\uFEFF{"headline":"H",}', 1, 17],
  ] as const) {
    it(`says where ${JSON.stringify(text)} stops being JSON`, async () => {
      const { releases, problems, losses } = await readText(text);
      assert.deepEqual([releases, losses], [[], []]);
      assert.equal(problems.length, 1);
      const [problem] = problems;
      assert.ok(problem?.message);
      assert.deepEqual(
        { ...problem, message: '' },
        { path: '', code: 'json-invalid', severity: 'error', message: '', line, column },
      );
    });
  }

  it('doesn’t take HTML for a release', async () => {
    const { releases, problems } = await readText('<!doctype html><html><p>H</p></html>');
    assert.deepEqual(releases, []);
    assert.deepEqual(
      problems.map(({ code, severity }) => [code, severity]),
      [['format-unsupported', 'error']],
    );
  });

  it('survives the deepest nesting', async () => {
    for (const text of ['['.repeat(200_000), '['.repeat(200_000) + ']'.repeat(200_000)]) {
      const { releases, problems } = await readText(text);
      assert.deepEqual([releases.length, problems[0]?.severity], [0, 'error']);
    }
    const deep = `{"headline":"H","extensions":${'{"a":'.repeat(100_000)}1${'}'.repeat(100_001)}`;
    assert.deepEqual(headlines(await readText(deep)), ['H']);
  });
});

describe('readValue', () => {
  it('reads a list of releases, each for itself', async () => {
    const result = await readValue([demo, { headline: '' }, 'H', { headline: 'H', kicker: true }]);
    assert.deepEqual(headlines(result), [demo['headline'], 'H']);
    assert.deepEqual(
      result.problems.map(({ path, code, severity }) => [path, code, severity]),
      [
        ['/1/headline', 'missing', 'warning'],
        ['/1', 'headline-missing', 'error'],
        ['/2', 'wrong-type', 'error'],
        ['/3/kicker', 'wrong-type', 'warning'],
      ],
    );
  });

  it('reads an empty list as no release', async () => {
    assert.deepEqual(await readValue([]), { releases: [], problems: [], losses: [] });
  });

  it('resolves the references of each release in itself', async () => {
    const publisher = { ref: 'o' };
    const organizations = [{ id: 'o', name: 'O' }];
    const result = await readValue([
      { headline: 'A', publisher, organizations },
      { headline: 'B', publisher },
    ]);
    assert.deepEqual(result.releases[0]?.publisher, { id: 'o', name: 'O' });
    assert.equal(result.releases[1]?.publisher, undefined);
    assert.deepEqual(codes(result), ['ref-dangling']);
  });

  it('reads the native format by its name too', async () => {
    assert.deepEqual(headlines(await readValue({ headline: 'H' }, { format: 'native' })), ['H']);
  });

  it('says so when it does not know a format', async () => {
    const result = await readValue({ headline: 'H' }, { format: 'newsml' });
    assert.deepEqual([result.releases, result.losses], [[], []]);
    assert.deepEqual(
      result.problems.map(({ path, code, severity }) => [path, code, severity]),
      [['', 'format-unsupported', 'error']],
    );
    assert.match(result.problems[0]?.message ?? '', /newsml/);
  });

  for (const value of [
    undefined,
    null,
    true,
    2018,
    'H',
    '{"headline":"H"}',
    Symbol('H'),
    () => 1,
  ]) {
    it(`takes ${String(value)} for no release`, async () => {
      const result = await readValue(value);
      assert.deepEqual(result.releases, []);
      assert.deepEqual(codes(result), ['wrong-type']);
      assert.equal(result.problems[0]?.severity, 'error');
    });
  }

  for (const value of [
    {},
    { headline: '' },
    { headline: ' \n' },
    { headline: null },
    { title: 'H' },
  ]) {
    it(`misses the headline of ${JSON.stringify(value)}`, async () => {
      const result = await readValue(value);
      assert.deepEqual(result.releases, []);
      const missing = result.problems.filter(({ code }) => code === 'headline-missing');
      assert.deepEqual(
        missing.map(({ path, severity }) => [path, severity]),
        [['', 'error']],
      );
    });
  }
});
