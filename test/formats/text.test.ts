import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  limits,
  readText,
  readValue,
  type ReadOptions,
  type ReadResult,
  type Release,
} from '../../src/core.js';
import { assertLinear } from '../helpers/cost.js';
import { seedRelease, seedText } from '../helpers/data.js';
import { differences } from '../helpers/differences.js';

const findings = ({ problems }: ReadResult) =>
  problems.map(({ severity, code, path }) => `${severity} ${code} ${path}`);

/** Reads a page's text in which nothing is wrong. */
async function read(text: string, options: ReadOptions = { format: 'text' }): Promise<Release> {
  const result = await readText(text, options);
  assert.deepEqual([findings(result), result.losses], [[], []]);
  return result.releases[0] ?? assert.fail('no release');
}

const bodyOf = async (text: string) => (await read(`H\n\n${text}`)).body?.text;

/** Chinese of our own, in sentences of six to ten characters. */
const chinese =
  '新馆今天开放。观众可以免费参观。展品来自各地的民间收藏。开馆时间为上午九点。每周一闭馆休息。';

describe('The text of a page', () => {
  it('is a headline, a house line and paragraphs', async () => {
    assert.deepEqual(
      await read('Headline.\nRelease Time:2018-10-05Pageviews:691\n\nOne.\n\nTwo.'),
      {
        headline: 'Headline.',
        released: '2018-10-05',
        metrics: { pageviews: 691 },
        body: { text: ['One.', 'Two.'] },
      },
    );
  });

  for (const [name, text] of [
    ['CR LF', 'H\r\nRelease Time:2018-10-05\r\n\r\nOne.\r\n\r\nTwo.\r\n'],
    ['CR', 'H\rRelease Time:2018-10-05\r\rOne.\r\rTwo.'],
    ['a byte order mark', '\uFEFFH\nRelease Time:2018-10-05\n\nOne.\n\nTwo.'],
    ['blank lines first', '\n \t\n\u3000\n\u200B\nH\nRelease Time:2018-10-05\n\nOne.\n\nTwo.'],
    ['blank lines that hold white space', 'H\nRelease Time:2018-10-05\n \nOne.\n\t\u3000\nTwo.'],
    ['many blank lines', 'H\n\n\nRelease Time:2018-10-05\n\n\n\nOne.\n\n\n\nTwo.\n\n\n'],
    ['trailing spaces', 'H  \nRelease Time:2018-10-05\t\n\nOne. \u3000\n\nTwo.\t\t'],
    ['ideographic indents', 'H\nRelease Time:2018-10-05\n\u3000\u3000One.\n\u3000\u3000Two.'],
    ['tabs for indents', 'H\nRelease Time:2018-10-05\n\tOne.\n\tTwo.'],
    ['no blank lines', 'H\nRelease Time:2018-10-05\nOne.\nTwo.'],
    ['the house line first', 'Release Time:2018-10-05\n\nH\n\nOne.\n\nTwo.'],
    ['the house line after the text', 'H\n\nOne.\n\nTwo.\n\nRelease Time:2018-10-05'],
    ['the house line amid the text', 'H\n\nOne.\nRelease Time:2018-10-05\nTwo.'],
  ] as const) {
    it(`is the same with ${name}`, async () => {
      assert.deepEqual(await read(text), {
        headline: 'H',
        released: '2018-10-05',
        body: { text: ['One.', 'Two.'] },
      });
    });
  }

  it('may say day and views on lines of their own; the first of two counts', async () => {
    const text = 'H\nRelease Time:2018-10-05\nPageviews:691\nRelease Time:2019-01-01\n\nOne.';
    const { released, metrics, body } = await read(text);
    assert.deepEqual(
      [released, metrics, body],
      ['2018-10-05', { pageviews: 691 }, { text: ['One.'] }],
    );
  });

  it('keeps what only begins like a house line', async () => {
    const line = 'Release Time: 2018-10-05 in all shops';
    assert.deepEqual(await read(`H\n\n${line}`), { headline: 'H', body: { text: [line] } });
  });

  it('needs no body', async () => assert.deepEqual(await read('H'), { headline: 'H' }));

  it('leaves what looks like markup as the text it is', async () => {
    assert.deepEqual(await bodyOf('<b>A</b> &amp; *B*'), ['<b>A</b> &amp; *B*']);
  });

  it('tells the line where a fault stands', async () => {
    const result = await readText('H\n\nRelease Time:2018-02-30Pageviews:1.2k');
    assert.deepEqual(findings(result), ['warning date-invalid /3', 'warning wrong-type /3']);
    const unclear = await readText('H\n发布时间:05/10/2018');
    assert.deepEqual(findings(unclear), ['warning date-unparsable /2']);
  });

  it('takes the first words for a headline where the first line is a paragraph', async () => {
    const paragraph = `It begins here. ${'And it goes on. '.repeat(40)}`.trim();
    const result = await readText(`\n${paragraph}\n\nTwo.`, { format: 'text' });
    assert.deepEqual(result.releases, [
      { headline: 'It begins here.', body: { text: [paragraph, 'Two.'] } },
    ]);
    assert.deepEqual(findings(result), ['warning missing /2']);
  });

  it('misses a headline where there is no text', async () => {
    for (const text of ['', ' \n\n', 'Release Time:2018-10-05']) {
      const result = await readText(text, { format: 'text' });
      assert.deepEqual([result.releases, findings(result)], [[], ['error headline-missing ']]);
    }
  });
});

describe('Line breaks of a page’s text', () => {
  const wrapped = [
    'The museum opens its new wing on Saturday, and visitors can see',
    'more than three hundred pieces from private collections, most of',
    'them for the first time in public. Entry is free for a week, and',
    'the café on the roof is open until late.',
  ];

  it('are spaces where the text was wrapped', async () => {
    const text = wrapped.join(' ');
    assert.deepEqual(await bodyOf(`${wrapped.join('\n')}\n\n${wrapped.join('\n')}`), [text, text]);
    assert.deepEqual(await bodyOf(wrapped.join('\n')), [text]);
  });

  it('are nothing where a Chinese text was wrapped', async () => {
    const lines = chinese.match(/.{1,9}/gu) ?? [];
    assert.deepEqual(await bodyOf(lines.join('\n')), [chinese]);
  });

  it('divide paragraphs of a wrapped text at the lines that were not full', async () => {
    const text = wrapped.join(' ');
    assert.deepEqual(await bodyOf([...wrapped, ...wrapped].join('\n')), [text, text]);
    const indented = [`  ${wrapped[0] ?? ''}`, ...wrapped.slice(1)];
    assert.deepEqual(await bodyOf([...indented, ...indented].join('\n')), [text, text]);
  });

  it('divide paragraphs where there are no blank lines', async () => {
    const lines = ['One is short.', 'Two is a good deal longer than one is.', 'Three.', 'Four.'];
    assert.deepEqual(await bodyOf(lines.join('\n')), lines);
  });

  it('stay in an address', async () => {
    const address = 'Museum of Light\n1 Harbour Road\nRotterdam';
    assert.deepEqual(await bodyOf(`One.\n\n${address}\n\nTwo.`), ['One.', address, 'Two.']);
  });

  it('divide bulleted, numbered and indented lines', async () => {
    for (const [one, two] of [
      ['- one', '- two'],
      ['1. one', '2) two'],
      ['一、甲', '二、乙'],
      ['  one', '  two'],
    ] as const) {
      assert.deepEqual(await bodyOf(`A:\n\n${one}\n${two}\n\nB.`), [
        'A:',
        one.trim(),
        two.trim(),
        'B.',
      ]);
    }
  });

  it('divide lines wider than anybody wraps', async () => {
    const long = 'A sentence that goes on. '.repeat(6).trim();
    assert.deepEqual(await bodyOf(`${long}\n${long}\n\nB.`), [long, long, 'B.']);
  });
});

describe('The language of a page’s text', () => {
  for (const [language, text] of [
    ['zh', chinese],
    [
      'ja',
      '新しい博物館が今日から公開されます。入館は無料です。展示品は各地から集められたものです。',
    ],
    [
      'ko',
      '새 박물관이 오늘 문을 엽니다. 입장은 무료입니다. 전시품은 여러 지역에서 모은 것입니다. 월요일은 쉽니다.',
    ],
    [
      'el',
      'Το νέο μουσείο ανοίγει σήμερα τις πύλες του για το κοινό και η είσοδος είναι ελεύθερη.',
    ],
    ['th', 'พิพิธภัณฑ์แห่งใหม่เปิดให้เข้าชมฟรีตั้งแต่วันนี้เป็นต้นไป เปิดทุกวันยกเว้นวันจันทร์'],
    [
      undefined,
      'The new museum opens today, and entry is free for everybody who comes before noon.',
    ],
    [undefined, 'Новый музей открывается сегодня, и вход в него бесплатный для всех посетителей.'],
    [undefined, 'المتحف الجديد يفتح أبوابه اليوم للجمهور والدخول مجاني لجميع الزوار حتى الظهر'],
    [undefined, '新馆开放。'],
    [undefined, `${chinese} The new museum opens today, and entry is free for everybody.`],
    [undefined, `${chinese}${chinese}の・アニメ展`],
  ] as const) {
    it(`is ${language ?? 'left open'} for “${text.slice(0, 24)}…”`, async () => {
      assert.equal((await read(`H\n\n${text}`)).language, language);
    });
  }
});

describe('What is taken for the text of a page', () => {
  const page = 'H\nRelease Time:2018-10-05\n\nOne.';
  for (const [name, text, options] of [
    ['has a house line', page, {}],
    ['is plain text for its server', 'H\n\nOne.', { mediaType: 'text/plain' }],
    ['is plain text in other letters', 'H\n\nOne.', { mediaType: 'Text/Plain; charset=UTF-8' }],
    ['begins with a bracket', '[Update] H\n\nOne.', { mediaType: 'text/plain' }],
    ['begins with a quotation', '"H", they say\n\nOne.', { mediaType: 'text/plain' }],
    ['is named so though it is JSON', '{"headline":"H"}', { format: 'text' }],
    ['is named so though it is markup', '<p>H</p>', { format: 'text' }],
  ] as const) {
    it(`what ${name}`, async () => {
      const { headline } = await read(text, options);
      assert.equal(headline, text.split('\n')[0]);
    });
  }

  for (const [name, text, options, code] of [
    ['prose of which nobody says what it is', 'H\n\nOne.', {}, 'format-unknown'],
    ['plain text of another kind', 'H\n\nOne.', { mediaType: 'text/plainer' }, 'format-unknown'],
    ['a list of something', '[1,]', {}, 'json-invalid'],
    ['JSON with a fault', '{"headline":"H",}', { mediaType: 'text/plain' }, 'json-invalid'],
    ['a list with a fault', '[{"headline":"H"},]', { mediaType: 'text/plain' }, 'json-invalid'],
    ['JSON with a comment', '// H\n{"headline":"H"}', { mediaType: 'text/plain' }, 'json-invalid'],
    ['what is said to be native', page, { format: 'native' }, 'json-invalid'],
    ['a page of HTML', `<p>${page}</p>`, { mediaType: 'text/plain' }, 'format-unsupported'],
  ] as const) {
    it(`not ${name}`, async () => {
      const { releases, problems } = await readText(text, options);
      assert.deepEqual([releases, problems[0]?.code], [[], code]);
    });
  }

  it('nothing but a text', async () => {
    for (const value of [7, null, {}, [], ['H'], { headline: 'H' }]) {
      const result = await readValue(value, { format: 'text' });
      assert.deepEqual([result.releases, findings(result)], [[], ['error wrong-type ']]);
    }
    assert.equal((await readValue('\uFEFFH', { format: 'text' })).releases[0]?.headline, 'H');
  });
});

describe('A hostile text', () => {
  it('is cut at the limits, and it is said so', async () => {
    const many = await readText(`H\n${'one\n\n'.repeat(limits.items + 5)}`, { format: 'text' });
    assert.equal(many.releases[0]?.body?.text?.length, limits.items);
    assert.deepEqual(findings(many), ['warning truncated ']);
    const long = await readText(`H\n\n${'a'.repeat(limits.body + 1)}`, { format: 'text' });
    assert.equal(long.releases[0]?.body?.text?.[0]?.length, limits.body);
    assert.deepEqual(findings(long), ['warning truncated /3']);
  });

  for (const [name, piece] of [
    ['letters', 'a'],
    ['line breaks', '\n'],
    ['carriage returns', '\r'],
    ['short lines', 'a\n'],
    ['spaces', ' '],
    ['ideographs', '一'],
    ['stops', '.'],
    ['closing quotes', '”'],
    ['house lines', 'Release Time:2018-10-05\n'],
    ['bullets', '- '],
    ['NUL', '\0'],
    ['halves of characters', '\uD800'],
  ] as const) {
    it(`of a million ${name} is read in time`, async () => {
      const { problems } = await readText(`H\n\n${piece.repeat(1_000_000)}`, { format: 'text' });
      assert.ok(problems.length < 3);
    });
  }

  it('costs no more than it is long', async () => {
    const { mapping } = await import('../../src/formats/text.js');
    const { Source } = await import('../../src/formats/source.js');
    for (const piece of ['word ', 'a\n', '一二\n', 'a line that somebody has wrapped\n']) {
      assertLinear((size) => mapping(Source.of(piece.repeat(size), false), {}), 100_000);
    }
  });
});

describe('The text of the real page', { skip: seedText === undefined }, () => {
  it('is the native release’s headline, day, views and body, to the letter', async () => {
    const release = await read(seedText ?? '', {});
    const [headline, , , ...lines] = (seedText ?? '').split('\n');
    assert.equal(release.headline, headline);
    assert.deepEqual(release.body?.text, lines.filter(Boolean));
    assert.equal(release.body.text.length, 5);
    assert.deepEqual([release.released, release.metrics], ['2018-10-05', { pageviews: 691 }]);
    // Everything else in the native form is not in the text.
    const wanted = seedRelease as Record<string, unknown>;
    const { headline: same, released, metrics, body } = wanted;
    const { body: text, ...rest } = release;
    assert.deepEqual({ ...rest, body: text.text }, { headline: same, released, metrics, body });
    assert.deepEqual(
      differences({ ...release, body: text.text }, wanted).filter(
        (found) => !found.startsWith('- '),
      ),
      [],
    );
  });
});
