import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { decode } from '../../src/cli/decode.js';

const utf16 = (text: string, bigEndian: boolean) => {
  const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le');
  return bigEndian ? bytes.swap16() : bytes;
};

describe('decode', () => {
  for (const [name, bytes, mediaType, text] of [
    ['UTF-8', Buffer.from('{"a":"ä书"}'), undefined, '{"a":"ä书"}'],
    ['a byte order mark, which drops out', Buffer.from('\uFEFFä'), undefined, 'ä'],
    ['UTF-16 by its mark', utf16('ä书', false), undefined, 'ä书'],
    ['UTF-16, the other way round', utf16('ä书', true), undefined, 'ä书'],
    [
      'the charset of the media type',
      Buffer.from('ä', 'latin1'),
      'text/xml; charset="ISO-8859-1"',
      'ä',
    ],
    ['a mark against the media type', Buffer.from('\uFEFFä'), 'text/plain;charset=latin1', 'ä'],
    [
      'the encoding of an XML declaration',
      Buffer.from(
        '<?xml version="1.0" encoding="windows-1252"?><a>“ä”</a>'.replace(/[“”]/g, ''),
        'latin1',
      ),
      undefined,
      '<?xml version="1.0" encoding="windows-1252"?><a>ä</a>',
    ],
    ['GB 18030', Buffer.from([0xca, 0xe9]), 'text/plain; charset=gb18030', '书'],
    ['an encoding that nobody knows as UTF-8', Buffer.from('ä'), 'text/plain; charset=x-none', 'ä'],
    ['nothing', Buffer.alloc(0), undefined, ''],
    ['a replacement character that somebody wrote', Buffer.from('\uFFFD'), undefined, '\uFFFD'],
  ] as const) {
    it(`reads ${name}`, () => {
      assert.deepEqual(decode(bytes, mediaType), { text, damaged: false });
    });
  }

  it('says when bytes are no text', () => {
    assert.deepEqual(decode(Buffer.from('ä', 'latin1')), { text: '\uFFFD', damaged: true });
  });
});
