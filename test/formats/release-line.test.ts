import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findReleaseLine, readReleaseLine } from '../../src/formats/release-line.js';
import { assertLinear } from '../helpers/cost.js';

const read = (line: string) => {
  const found = readReleaseLine(line);
  return found && [found.released, found.pageviews];
};

describe('The house line', () => {
  for (const [line, released, pageviews] of [
    ['Release Time:2018-10-05Pageviews:691', '2018-10-05', '691'],
    ['发布时间:2020-06-21浏览量:1052', '2020-06-21', '1052'],
    ['发布时间：2020年6月21日 浏览量：1052', '2020-06-21', '1052'],
    ['发布时间：２０２０－０６－２１　浏览量：１，０５２', '2020-06-21', '1052'],
    ['  Release Time : 2018/10/5 \t Pageviews : 691  ', '2018-10-05', '691'],
    ['Release Time: 2018.10.05 | Page views: 1,052', '2018-10-05', '1052'],
    ['release date: 2018-10-05, views: 12 345 678', '2018-10-05', '12345678'],
    ['Pageviews:691Release Time:2018-10-05', '2018-10-05', '691'],
    ['浏览次数:7发布日期:2020-06-21', '2020-06-21', '7'],
    ['瀏覽次數：7 發布時間：2020-06-21', '2020-06-21', '7'],
    ['Release Time:2018-10-05', '2018-10-05', undefined],
    ['发布时间:2020年06月', '2020-06', undefined],
    ['Pageviews:691', undefined, '691'],
    ['阅读数：0', undefined, '0'],
    ['Release Time:2018-10-05 09:30Pageviews:691', '2018-10-05T09:30', '691'],
    ['Release Time: 2018-10-05T9:30:15', '2018-10-05T09:30:15', undefined],
    ['Release Time: 2018-10-05T09:30:00+08:00', '2018-10-05T09:30:00+08:00', undefined],
    ['发布时间：2020年6月21日9时05分浏览量：1052', '2020-06-21T09:05', '1052'],
    ['Published: 2018-10-05', '2018-10-05', undefined],
    ['Release Time:Pageviews:691', undefined, '691'],
    // What nobody can say better stays as printed, so that its fault is reported.
    ['Release Time:2018-02-30Pageviews:1.2k', '2018-02-30', '1.2k'],
    ['发布时间:05/10/2018浏览量:1.2万', '05/10/2018', '1.2万'],
    ['Pageviews: 1,05', undefined, '1,05'],
  ] as const) {
    it(`is read in “${line}”`, () => assert.deepEqual(read(line), [released, pageviews]));
  }

  for (const line of [
    '',
    'Release Time:',
    'Release Time:Pageviews:',
    'Release Time 2018-10-05',
    'Release Time: soon',
    'Release Time:2018-10-05 in all shops',
    'The release time: 2018-10-05',
    'Date: 2018-10-05',
    'Views: of the old town',
    'Release Time:2018-10-05Release Time:2018-10-06',
    'Pageviews:6Pageviews:7',
    `Release Time:2018-10-05${' '.repeat(200)}Pageviews:691`,
  ]) {
    it(`is not seen in “${line.slice(0, 60)}”`, () =>
      assert.equal(readReleaseLine(line), undefined));
  }

  it('is found as it stands in the text, whatever ends the lines', () => {
    for (const end of ['\n', '\r\n', '\r', '\u2028']) {
      const line = ' Release Time:2018-10-05Pageviews:691 ';
      const found = findReleaseLine(['H', '', line, '', 'B'].join(end));
      assert.deepEqual(found, { line, released: '2018-10-05', pageviews: '691' });
    }
  });

  it('is looked for in the first ten lines that hold anything', () => {
    const text = (before: number) => `${'line\n\n'.repeat(before)}Release Time:2018-10-05`;
    assert.ok(findReleaseLine(text(9)));
    assert.equal(findReleaseLine(text(10)), undefined);
  });

  it('costs no more than the text is long', () => {
    for (const piece of ['Release Time:', '1,', ' ', '\n', 'Pageviews:1 ']) {
      assertLinear((size) => findReleaseLine(piece.repeat(size)), 200_000);
    }
  });
});
