import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { readNative, toText } from '../../src/core.js';
import { findReleaseLine } from '../../src/formats/release-line.js';
import { readWith, repository, seedRelease } from '../helpers/data.js';

const page = new URL('../shared/seed/cambridge-nanjing.txt', repository);

async function textOf(fields: object): Promise<readonly [string, readonly string[]]> {
  const { text, losses } = await toText(readWith(fields).release);
  return [text, losses.map(({ path }) => path)];
}

describe('a release as plain text', () => {
  for (const [name, fields, text, losses] of [
    ['a headline alone', {}, 'H\n', []],
    ['paragraphs, blank lines between them', { body: ['a', 'b\nc'] }, 'H\n\na\n\nb\nc\n', []],
    [
      'the house line, where there is a day',
      { released: '2018-10-05', body: ['a'] },
      'H\nRelease Time:2018-10-05\n\na\n',
      [],
    ],
    [
      'the house line with the page views',
      { released: '2018-10-05', metrics: { pageviews: 691, shares: 3 } },
      'H\nRelease Time:2018-10-05Pageviews:691\n',
      ['/metrics/shares'],
    ],
    [
      'the house line in Chinese',
      { released: '2020-06-21', metrics: { pageviews: 0 }, language: 'zh-Hans' },
      'H\n发布时间:2020-06-21浏览量:0\n',
      ['/language'],
    ],
    [
      'the day of an instant in the release’s zone',
      { released: '2018-10-04T16:00:00Z', timeZone: 'Asia/Shanghai' },
      'H\nRelease Time:2018-10-05\n',
      ['/released', '/timeZone'],
    ],
    [
      'the day of an instant, in its own zone',
      { released: '2018-10-05T00:30:00+08:00' },
      'H\nRelease Time:2018-10-05\n',
      ['/released'],
    ],
    [
      'no day made up for a month',
      { released: '2018-10', metrics: { pageviews: 691 } },
      'H\n',
      ['/released', '/metrics'],
    ],
    ['one line of a headline', { headline: 'a\nb' }, 'a b\n', ['/headline']],
    [
      'the words of what has markup',
      {
        body: {
          markdown:
            '# A\n\n*b* [c](https://x.example/)\n\n2. d\n3. e\n   - f\n\n> g\n>\n> — h\n\n| i | j |\n|---|---|\n| k | l |\n\n---\n\n```\nm\n```\n\n![n](https://x.example/n.png)',
        },
      },
      'H\n\nA\n\nb c\n\n2. d\n3. e\n- f\n\ng\n\n— h\n\ni | j\nk | l\n\nm\n\nn\n',
      ['/body/markdown'],
    ],
    [
      'its own plain text rather than its markup',
      { body: { html: '<p>a', text: 'b' } },
      'H\n\nb\n',
      ['/body/html'],
    ],
  ] as const) {
    it(`is ${name}`, async () => assert.deepEqual(await textOf(fields), [text, losses]));
  }

  it('has a house line that is found again', async () => {
    const [text] = await textOf({ released: '2018-10-05', metrics: { pageviews: 691 } });
    const { released, pageviews } = findReleaseLine(text) ?? {};
    assert.deepEqual([released, pageviews], ['2018-10-05', '691']);
  });

  it('is the real page, to the letter', { skip: !existsSync(page) }, async () => {
    const [release] = readNative(seedRelease).releases;
    assert.ok(release);
    const { text, mediaType } = await toText(release);
    assert.equal(text.trim(), readFileSync(page, 'utf8').replaceAll('\r', '').trim());
    assert.equal(mediaType, 'text/plain; charset=utf-8');
  });
});
