import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Block } from '../../src/content/blocks.js';
import {
  CENTRE,
  fields,
  found,
  heading,
  mark,
  mentionsIn,
  paragraph,
  side,
  textIn,
} from '../helpers/mentions.js';

describe('markMentions takes for one entity', () => {
  const url = 'https://acme.example/';

  it('a body given twice', () => {
    const body = { name: 'Acme', url };
    assert.deepEqual(found('Acme, Acme', { publisher: body, organizations: [body] }), ['Acme']);
    const participant = { name: 'Ann', side };
    assert.deepEqual(found('Ann', { participants: [participant, participant] }), ['Ann']);
  });

  it('bodies of one name, and tells what one of them tells', () => {
    const [, mention] = (
      mark([paragraph('By Acme')], {
        publisher: { name: 'Acme' },
        organizations: [
          { id: 'acme', name: 'Acme', url, aliases: [{ text: 'the firm', reason: 'short-form' }] },
        ],
      })[0] as Extract<Block, { content: unknown }>
    ).content;
    assert.equal((mention as { of: { url?: string } }).of.url, url);
  });

  it('bodies of one name, and passes over the one that tells nothing, if it comes first', () => {
    const organizations = [{ name: 'Acme' }];
    assert.deepEqual(found('By Acme', { organizations, publisher: { name: 'Acme', url } }), [
      'Acme',
    ]);
  });

  it('bodies with one id', () => {
    const organizations = [
      { id: 'acme', name: 'Acme', url },
      {
        id: 'acme',
        name: 'Acme Ltd',
        aliases: [{ text: 'the firm', reason: 'short-form' as const }],
      },
    ];
    assert.deepEqual(found('Acme and the firm', { organizations }), ['Acme']);
  });
});

describe('markMentions begins anew', () => {
  it('after each heading', () => {
    const blocks = [
      paragraph('Bo Ek'),
      paragraph('Bo Ek'),
      heading('H'),
      paragraph('Bo Ek'),
      paragraph('Bo Ek'),
    ];
    assert.deepEqual(mark(blocks, fields).map(mentionsIn), [['Bo Ek'], [], [], ['Bo Ek'], []]);
  });

  it('for short forms too', () => {
    const blocks = [
      paragraph(CENTRE),
      paragraph('the centre'),
      heading('H'),
      paragraph('the centre'),
    ];
    assert.deepEqual(found(blocks, fields), [CENTRE, `the centre → ${CENTRE}`]);
  });

  it('but not in lists, quotes, tables, figures and styles', () => {
    const blocks = [paragraph('Bo Ek')];
    const others: readonly Block[] = [
      { kind: 'plain', content: ['Bo Ek'] },
      { kind: 'list', ordered: false, items: [{ blocks }, { blocks }] },
      { kind: 'quote', blocks, speaker: ['Bo Ek'] },
      { kind: 'table', caption: ['Bo Ek'], rows: [{ cells: [{ header: undefined, blocks }] }] },
      { kind: 'figure', blocks, caption: ['Bo Ek'], credit: ['Bo Ek'] },
      paragraph({
        kind: 'strong',
        content: [{ kind: 'tongue', language: 'sv', content: ['Bo Ek'] }],
      }),
      paragraph({ kind: 'abbreviation', title: 'T', content: ['Bo Ek'] }),
    ];
    for (const other of others) {
      assert.deepEqual(found([other], fields), ['Bo Ek'], other.kind);
      assert.deepEqual(found([...blocks, other, ...others], fields), ['Bo Ek'], other.kind);
      assert.equal(textIn(mark([other], fields)), textIn([other]));
    }
  });
});
