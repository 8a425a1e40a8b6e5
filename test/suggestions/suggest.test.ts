import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  proseOf,
  readBody,
  readNative,
  readText,
  suggest,
  type Release,
  type Suggestion,
} from '../../src/core.js';
import { demo, readJson, seedRelease, seedText } from '../helpers/data.js';
import { ordinaryTexts } from './ordinary-texts.js';

const release = (text: string | readonly string[], fields: object = {}): Release =>
  readNative({ headline: 'H', body: text, ...fields }).releases[0] ?? assert.fail('no release');

/** `Dr Jane Doe PhD: role; role`, `[group]`, `alias = name`. */
function told({ kind, participant }: Suggestion): string {
  const { name, honorific, honorificSuffix, roles = [], aliases = [] } = participant;
  if (kind === 'alias') return `${aliases.map(({ text }) => text).join()} = ${name}`;
  if (kind === 'group') return `[${name}]`;
  const whole = [honorific, name, honorificSuffix].filter(Boolean).join(' ');
  return [whole, roles.map(({ title }) => title).join('; ')].filter(Boolean).join(': ');
}

const suggested = (text: string | readonly string[], fields?: object): readonly string[] =>
  suggest(release(text, fields)).map(told);

/** The native form after confirming everything. */
function confirmed(before: Release, paragraphs?: readonly string[]): Release {
  const participants = [...(before.participants ?? [])];
  for (const { kind, participant } of suggest(before, paragraphs)) {
    const at = participants.findIndex(({ name }) => name === participant.name);
    const same = participants[at];
    if (kind === 'alias' && same) {
      const aliases = [...(same.aliases ?? []), ...(participant.aliases ?? [])];
      participants[at] = { ...same, aliases };
    } else participants.push(participant);
  }
  return { ...before, participants };
}

describe('Suggestions', () => {
  for (const [name, text] of ordinaryTexts) {
    it(`invent nobody in ${name}`, () => assert.deepEqual(suggested(text), []));
  }

  for (const [text, ...expected] of [
    // An office in apposition after the name.
    ['Jane Doe, head of the school, opened it.', 'Jane Doe: head of the school'],
    [
      '“It works,” said Jane Doe, head of research at Alder Ltd.',
      'Jane Doe: head of research at Alder Ltd',
    ],
    [
      '"It works", says Jane Doe, the chief executive of Alder, "and well."',
      'Jane Doe: chief executive of Alder',
    ],
    [
      'Jane Doe (CEO) and John Smith (CTO of Alder) spoke.',
      'Jane Doe: CEO',
      'John Smith: CTO of Alder',
    ],
    ['Jane Doe – marketing director – and her team met.', 'Jane Doe: marketing director'],
    [
      'Jane Doe, PhD, 46, a senior lecturer in physics, won.',
      'Jane Doe PhD: senior lecturer in physics',
    ],
    [
      'Jane Doe, founder and managing director of Alder, said no.',
      'Jane Doe: founder; managing director of Alder',
    ],
    [
      'Jane Doe, chair of the board, member of the council, and editor of Light, spoke.',
      'Jane Doe: chair of the board; member of the council; editor of Light',
    ],
    [
      'Jane Doe, vice-chancellor of the university and John Smith, dean of medicine, met.',
      'Jane Doe: vice-chancellor of the university',
      'John Smith: dean of medicine',
    ],
    // And before it.
    [
      'Mayor Jane Doe and spokesman John Smith were there.',
      'Jane Doe: Mayor',
      'John Smith: spokesman',
    ],
    ['The head of the school, Jane Doe, opened it.', 'Jane Doe: head of the school'],
    [
      'Deputy Prime Minister Jane Doe met Alder CEO John Smith.',
      'Jane Doe: Deputy Prime Minister',
      'John Smith: Alder CEO',
    ],
    [
      'On Monday, the President of the Court of Auditors, Jane Doe, and the Minister of Health, Dr. John A. Smith, met.',
      'Jane Doe: President of the Court of Auditors',
      'Dr. John A. Smith: Minister of Health',
    ],
    // Forms of address.
    [
      'Dr Jane Doe met Prof. Dr. John Smith and Mrs. Anne O’Brien.',
      'Dr Jane Doe',
      'Prof. Dr. John Smith',
      'Mrs. Anne O’Brien',
    ],
    ['Dr Jane Doe (CEO) spoke.', 'Dr Jane Doe: CEO'],
    ['Ms Doe said that it works.', 'Ms Doe'],
    ['Mr Smith said so. John Smith, the mayor of Alder, agreed.', 'John Smith: mayor of Alder'],
    // Names of other shapes.
    [
      'Jan van der Berg, professor at Delft, and Maria de la Cruz, director of the festival, met.',
      'Jan van der Berg: professor at Delft',
      'Maria de la Cruz: director of the festival',
    ],
    [
      'Anne-Marie D’Angelo, chief economist of the bank, met J. R. Żółć, the poet.',
      'Anne-Marie D’Angelo: chief economist of the bank',
      'J. R. Żółć: poet',
    ],
    [
      'Ludwig van Eyck, Éva Szabó-Nagy (curator), and Li Na, head coach and teacher.',
      'Éva Szabó-Nagy: curator',
    ],
    // In a row.
    [
      'Present: Jane Doe, head of Alder; John Smith, rector; Li Na, professor of law.',
      'Jane Doe: head of Alder',
      'John Smith: rector',
      'Li Na: professor of law',
    ],
    [
      'Wang Wei, director of the bureau, deputy secretary of the office, and Mayor of Alder, Jane Doe, met.',
      'Wang Wei: director of the bureau; deputy secretary of the office',
      'Jane Doe: Mayor of Alder',
    ],
    ['Jane Doe, President and CEO, Alder Fox, said no.', 'Jane Doe: President; CEO'],
    [
      'Jane Doe, President and Director of Sales, Alder Fox, said no.',
      'Jane Doe: President; Director of Sales',
    ],
    [
      'Jane Doe, director of sales and the mayor of Alder, John Smith, met.',
      'Jane Doe: director of sales',
      'John Smith: mayor of Alder',
    ],
    [
      'Jane Doe, mayor of Alder, also the deputy director of the fair, spoke.',
      'Jane Doe: mayor of Alder; deputy director of the fair',
    ],
    // A role that companies have as well comes along, but tells nothing alone.
    ['Jane Doe, member of the club, met.'],
    [
      'Jane Doe, member of the club and mayor of Alder, met.',
      'Jane Doe: member of the club; mayor of Alder',
    ],
    [
      'Jane Doe, mayor of Alder, met us. Jane Doe, a member of the club, spoke.',
      'Jane Doe: mayor of Alder; member of the club',
    ],
    // What says more counts.
    ['Mayor Jane Doe came. Jane Doe, mayor of Alder, spoke.', 'Jane Doe: mayor of Alder'],
    // Who only says something may be a company.
    ['“Yes,” said Jane Doe.'],
    // Groups.
    [
      'Jane Doe, mayor of Alder, representatives of the region and invited guests took part.',
      'Jane Doe: mayor of Alder',
      '[representatives of the region]',
      '[invited guests]',
    ],
    [
      'The fair was attended by officials from three ministries and members of the jury.',
      '[officials from three ministries]',
      '[members of the jury]',
    ],
    ['Some students and teachers attended.'],
    [
      'Mayor Jane Doe, 40 students and several teachers of the school attended.',
      'Jane Doe: Mayor',
      '[40 students]',
      '[several teachers of the school]',
    ],
    ['Staff of the museum clean the hall.'],
    // Titles taken for names.
    [
      'Wang Wei, mayor of Alder, spoke. Wang Shizhang thanked all.',
      'Wang Wei: mayor of Alder',
      'Wang Shizhang = Wang Wei',
    ],
    [
      'Wang Wei, mayor of Alder, and Wang Fang, professor of law, met. Wang Jiaoshou spoke.',
      'Wang Wei: mayor of Alder',
      'Wang Fang: professor of law',
      'Wang Jiaoshou = Wang Fang',
    ],
    [
      'Wang Wei, mayor of Alder, and Wang Fang, professor of law, met. Wang Jingli spoke.',
      'Wang Wei: mayor of Alder',
      'Wang Fang: professor of law',
    ],
    ['Zhang Shuji spoke.'],
    [
      'Wang Wei, mayor of Alder, met. Wang Shizhang, head of the school, spoke.',
      'Wang Wei: mayor of Alder',
      'Wang Shizhang: head of the school',
    ],
    // Chinese.
    ['南京市委书记张敬华会见了客人。', '张敬华: 南京市委书记'],
    [
      '省委常委、南京市委书记张敬华，市长李明和副市长王芳出席。',
      '张敬华: 省委常委; 南京市委书记',
      '李明: 市长',
      '王芳: 副市长',
    ],
    ['今天上午，会议由南京大学校长欧阳文华主持。', '欧阳文华: 南京大学校长'],
    [
      '剑桥大学副校长艾莉斯·费伦到场，与张敬华（南京市委书记）会谈。',
      '艾莉斯·费伦: 剑桥大学副校长',
      '张敬华: 南京市委书记',
    ],
    ['李明教授说，王芳女士表示同意。', '李明: 教授', '女士 王芳'],
    [
      '市委书记张敬华讲话。随后张书记，与企业代表座谈。张书记参观了展厅。',
      '张敬华: 市委书记',
      '张书记 = 张敬华',
    ],
    [
      '市长李明、有关部门负责人和企业代表出席了仪式。',
      '李明: 市长',
      '[有关部门负责人]',
      '[企业代表]',
    ],
    [
      '张敬华与剑桥大学副校长艾莉斯·费伦，国家发展与战略研究院院长李明见面。',
      '艾莉斯·费伦: 剑桥大学副校长',
    ],
    [
      '剑桥大学副校长艾莉斯·费伦、国家发展与战略研究院院长李明出席。',
      '艾莉斯·费伦: 剑桥大学副校长',
      '李明: 国家发展与战略研究院院长',
    ],
    [
      '出席仪式的有和平区区长李明,副市长王芳对书记张伟一行表示感谢。',
      '李明: 和平区区长',
      '王芳: 副市长',
      '张伟: 书记',
    ],
    ['市长李明讲话。南京市市长李明、副市长王芳等专家出席。', '李明: 南京市市长', '王芳: 副市长'],
    [
      'Nanjing mayor Li Ming met 剑桥大学校长李明。',
      'Li Ming: Nanjing mayor',
      '李明: 剑桥大学校长',
    ],
  ] as const) {
    it(`tell of “${text}”: ${expected.join(', ') || 'nobody'}`, () => {
      assert.deepEqual(suggested(text), expected);
    });
  }
});

/** A release without those who take part, its prose, and those. */
async function withoutParticipants(document: unknown) {
  const whole = readNative(document).releases[0] ?? assert.fail('no release');
  const { participants = [], ...rest } = whole;
  const prose = proseOf((await readBody(whole.body ?? {}, '/body')).blocks);
  return { whole, rest: rest as Release, participants, prose };
}

/** What a text can tell of somebody. */
const asPrinted = (participants: Release['participants']) =>
  (participants ?? [])
    .map(({ kind = 'person', name, roles = [], aliases = [] }) => ({
      kind,
      name,
      roles: roles.map(({ title }) => title),
      aliases: aliases.map(({ text, reason }) => ({ text, reason })),
    }))
    .sort((one, other) => (one.name < other.name ? -1 : 1));

describe('Suggestions for whole releases', () => {
  for (const [name, document] of [
    ['the English demo', demo],
    ['the Chinese demo', readJson('demo/releases/cambridge-nanjing.zh.json')],
  ] as const) {
    it(`are those whom ${name} names, and nobody else`, async () => {
      const { rest, participants } = await withoutParticipants(document);
      assert.deepEqual(asPrinted(confirmed(rest).participants), asPrinted(participants));
    });
  }

  it('come from Markdown by its blocks, also from who says a quotation', async () => {
    const document = readJson('demo/releases/river-school.json');
    const { rest, prose } = await withoutParticipants(document);
    assert.deepEqual(suggest(rest, prose).map(told), ['Ama Boateng: head of the school']);
    assert.deepEqual(suggest(rest), []);
  });

  it('come from every part of an HTML body', async () => {
    const html = `<h2>Mayor Jane Doe</h2><ul><li>John <b>Smith</b>, rector</ul>
      <table><caption>Dr Li Na</caption><tr><td>Anne Roy, dean of law</table>
      <figure><img alt=""><figcaption>Max Moor, poet</figcaption></figure>
      <blockquote><p>“Yes,” said Eva Lind, chemist.</blockquote><pre>Dr Jim Code</pre>`;
    const read = release([], { body: { html } });
    const prose = proseOf((await readBody(read.body ?? {}, '/body')).blocks);
    assert.deepEqual(suggest(read, prose).map(told).sort(), [
      'Anne Roy: dean of law',
      'Dr Li Na',
      'Eva Lind: chemist',
      'Jane Doe: Mayor',
      'John Smith: rector',
      'Max Moor: poet',
    ]);
  });

  it('are none where all are known', async () => {
    for (const name of ['cambridge-nanjing.en', 'cambridge-nanjing.zh', 'river-school']) {
      const { whole, prose } = await withoutParticipants(readJson(`demo/releases/${name}.json`));
      assert.deepEqual(suggest(whole, prose), []);
    }
    const known = { participants: ['Jane Doe', { name: 'X', aliases: ['John Smith'] }] };
    assert.deepEqual(suggested('Mayor Jane Doe met Dr John Smith and Ms Doe said no.', known), []);
  });

  it('are none any more after all were confirmed', async () => {
    const { rest } = await withoutParticipants(demo);
    assert.notEqual(suggest(rest).length, 0);
    assert.deepEqual(suggest(confirmed(rest)), []);
  });

  it('tell the alias of somebody who is known already', () => {
    const participants = [{ name: 'Zhang Jinghua' }, { name: 'A', kind: 'organization' }];
    assert.deepEqual(suggested('Zhang Shuji spoke.', { participants }), [
      'Zhang Shuji = Zhang Jinghua',
    ]);
  });

  it('can be pasted into a release as they are', async () => {
    const { rest } = await withoutParticipants(demo);
    const participants = suggest(rest).map(({ participant }) => participant);
    const result = readNative({ headline: 'H', participants });
    assert.deepEqual(result.problems, []);
    assert.deepEqual(result.releases[0]?.participants, participants);
  });

  it('say where they come from, in the order of the text, and why', () => {
    const text = [
      'Hello.',
      '🙂 Zhang Wei, mayor of Alder, came. Dr Li Na too.',
      'Zhang Shizhang and mayor Zhang Wei met.',
    ];
    const found = suggest(release(text));
    assert.deepEqual(
      found.map(({ spans }) => spans.map(({ paragraph, text: words }) => [paragraph, words])),
      [
        [
          [1, 'Zhang Wei, mayor of Alder'],
          [2, 'mayor Zhang Wei'],
        ],
        [[1, 'Dr Li Na']],
        [[2, 'Zhang Shizhang']],
      ],
    );
    for (const { spans, reason } of found) {
      assert.ok(reason);
      for (const { paragraph, start, end, text: words } of spans) {
        assert.equal(text[paragraph]?.slice(start, end), words);
      }
    }
  });
});

describe('Suggestions for the real page', { skip: seedText === undefined }, () => {
  it('are its three people with their roles, its three groups and the alias', async () => {
    const [page] = (await readText(seedText ?? '')).releases;
    assert.ok(page);
    const { participants } = await withoutParticipants(seedRelease);
    assert.deepEqual(asPrinted(confirmed(page).participants), asPrinted(participants));
    assert.deepEqual(suggest(page).map(told), [
      'Zhang Jinghua: member of the Standing Committee of the Provincial Party Committee; secretary of the Nanjing Municipal Party Committee',
      'Eilis Ferran: Vice President of the University of Cambridge',
      'Zhang Shuji = Zhang Jinghua',
      'Luo Qun: member of the Standing Committee of the Municipal Party Committee; full-time deputy secretary of the Jiangbei New District Party Working Committee',
      '[leaders of the relevant departments of the New District]',
      '[relevant heads of the University of Cambridge]',
      '[related staff]',
    ]);
  });
});
