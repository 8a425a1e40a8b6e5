import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { markMentions } from '../../src/content/mentions.js';
import { readNative } from '../../src/core.js';
import { seedRelease } from '../helpers/data.js';
import { found, heading, mentionsIn, paragraph, side, type Fields } from '../helpers/mentions.js';

describe('markMentions in a Chinese release', () => {
  const fields: Fields = {
    participants: [
      {
        name: '王小明',
        roles: [{ title: '主任' }],
        aliases: [{ text: '王主任', reason: 'title-as-name' }],
      },
      { name: '李华', side },
      { name: '李华东', side },
    ],
    organizations: [
      { name: '临江大学', aliases: [{ text: '临大', reason: 'abbreviation' }] },
      { name: '临江大学设计中心', aliases: [{ text: '该中心', reason: 'short-form' }] },
    ],
  };

  it('finds names without spaces around them, the longest first', () => {
    const text =
      '昨日，王小明在临江大学设计中心会见李华东、李华一行。王主任说，该中心由临江大学（临大）主办，王小明任主任。';
    assert.deepEqual(found(text, fields), [
      '王小明',
      '临江大学设计中心',
      '李华东',
      '李华',
      '王主任 → 王小明',
      '临江大学',
      '临大 → 临江大学',
    ]);
  });
});

describe('markMentions in the first release', { skip: seedRelease === undefined }, () => {
  it('leads to those of whom the data say more', () => {
    const [release] = readNative(seedRelease).releases;
    assert.ok(release?.body?.text);
    const blocks = release.body.text.map((text) => paragraph(text));
    assert.deepEqual(markMentions(blocks, release).map(mentionsIn), [
      [
        'Zhang Jinghua',
        'Nanjing Municipal Party Committee',
        'University of Cambridge',
        'Eilis Ferran',
        'Cambridge University - Nanjing Centre of Technology and Innovation',
        'Zhang Shuji → Zhang Jinghua',
      ],
      ['Luo Qun', 'Cambridge University → University of Cambridge'],
      [],
      [],
      [],
    ]);
  });

  it('finds the short forms where nothing else has named what they stand for', () => {
    const [release] = readNative(seedRelease).releases;
    assert.ok(release?.body?.text);
    const blocks = release.body.text.flatMap((text) => [heading('H'), paragraph(text)]);
    const bySection = markMentions(blocks, release).filter(({ kind }) => kind === 'paragraph');
    assert.deepEqual(bySection.map(mentionsIn).slice(1), [
      [
        'Cambridge University - Nanjing Centre of Technology and Innovation',
        'Luo Qun',
        'Municipal Party Committee → Nanjing Municipal Party Committee',
        'University of Cambridge',
        'Eilis Ferran',
        'Cambridge University → University of Cambridge',
      ],
      ['the center → Cambridge University - Nanjing Centre of Technology and Innovation'],
      [],
      ['Cambridge University → University of Cambridge'],
    ]);
  });
});
