/** What no reader can do anything with, or too much of it: a clear problem, whatever the format. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { formats, limits, readText, type ReadResult } from '../../src/core.js';
import { repository } from '../helpers/data.js';

const folder = new URL('demo/formats/', repository);
const samples = readdirSync(folder).map(
  (name) => [name, readFileSync(new URL(name, folder), 'utf8')] as const,
);
const codes = ({ problems }: ReadResult) => problems.map(({ code }) => code);
const prototypes = () =>
  [Object.prototype, Array.prototype, String.prototype].map((one) => Reflect.ownKeys(one).length);

describe('bad input', () => {
  for (const [name, text] of samples) {
    it(`may be ${name}, cut anywhere`, async () => {
      for (let part = 1; part < 20; part++) {
        const { releases, problems } = await readText(text.slice(0, (text.length * part) / 20));
        assert.ok(releases.length || problems.some(({ severity }) => severity === 'error'));
      }
    });

    it(`may be ${name}, taken for any other format`, async () => {
      for (const format of formats) {
        const { releases, problems } = await readText(text, { format });
        assert.ok(releases.length || problems.length, format);
      }
    });

    it(`may have a byte order mark before ${name}`, async () => {
      assert.deepEqual((await readText(`\uFEFF${text}`)).releases, (await readText(text)).releases);
    });
  }

  for (const [name, text, code] of [
    ['nothing', '', 'json-invalid'],
    ['white space', ' \n ', 'json-invalid'],
    ['a page of HTML', '<!doctype html><html><body><p>H</p></body></html>', 'format-unsupported'],
    ['XML of another kind', '<nitf><head/></nitf>', 'format-unsupported'],
    ['an oEmbed answer', '{"version":"1.0","type":"rich","html":"<p>"}', 'format-unsupported'],
    ['microformats', '{"items":[],"rels":{}}', 'format-unsupported'],
    ['a Drupal document', '{"jsonapi":{},"data":{}}', 'format-unsupported'],
    ['a Prezly document', '{"culture":{},"newsroom":{}}', 'format-unsupported'],
    ['words', 'Just some words', 'format-unknown'],
    ['deep JSON', `{"@type":${'['.repeat(1_000)}${']'.repeat(1_000)}}`, undefined],
    ['deep XML', `<rss>${'<channel>'.repeat(1_000)}`, undefined],
  ] as const) {
    it(`may be ${name}`, async () => {
      const result = await readText(text);
      assert.deepEqual(result.releases, []);
      assert.ok(result.problems.length);
      if (code) assert.deepEqual(codes(result), [code]);
    });
  }

  it('may name what every object has, without changing anything', async () => {
    const before = prototypes();
    const poison = { polluted: true };
    for (const [, text] of samples.filter(([, sample]) => sample.startsWith('{'))) {
      const value = JSON.parse(text) as object;
      const poisoned = JSON.stringify(value).replaceAll(
        '{"',
        `{"__proto__":${JSON.stringify(poison)},"constructor":{"prototype":${JSON.stringify(poison)}},"`,
      );
      const { releases } = await readText(poisoned);
      assert.ok(releases.every((release) => !('polluted' in release)));
    }
    await readText(
      '<rss><channel><__proto__><polluted/></__proto__><item><title>T</title></item></channel></rss>',
    );
    assert.deepEqual(prototypes(), before);
    assert.equal(({} as Record<string, unknown>)['polluted'], undefined);
  });

  it('may be entities within entities, which stay what they are', async () => {
    const levels = Array.from(
      { length: 10 },
      (_, n) => `<!ENTITY l${String(n + 1)} "${`&l${String(n)};`.repeat(10)}">`,
    );
    const bomb = `<!DOCTYPE rss [<!ENTITY l0 "ha"><!ENTITY x SYSTEM "file:///etc/passwd">${levels.join('')}]>
      <rss version="2.0"><channel><item><title>T &l10; &x;</title></item></channel></rss>`;
    const { releases } = await readText(bomb);
    assert.equal(releases[0]?.headline, 'T &l10; &x;');
  });

  it('may have more items than are read, which is said', async () => {
    const items = Array.from({ length: 100_000 }, (_, id) => ({ id, title: 'T' }));
    const version = 'https://jsonfeed.org/version/1.1';
    const rss = `<rss version="2.0"><channel>${'<item><title>T</title></item>'.repeat(100_000)}</channel></rss>`;
    for (const text of [JSON.stringify({ version, items }), rss]) {
      const result = await readText(text);
      assert.equal(result.releases.length, limits.items);
      assert.ok(codes(result).includes('truncated'));
    }
  });

  it('may be ten megabytes of one text, of which the beginning is kept', async () => {
    const long = 'word '.repeat(2_000_000);
    for (const text of [
      JSON.stringify({ headline: 'H', body: long }),
      JSON.stringify({ '@type': 'NewsArticle', headline: 'H', articleBody: long }),
      `<rss version="2.0"><channel><item><title>H</title><description>${long}</description></item></channel></rss>`,
    ]) {
      const result = await readText(text);
      assert.equal(result.releases[0]?.headline, 'H');
      assert.ok(codes(result).includes('truncated'));
    }
  });
});
