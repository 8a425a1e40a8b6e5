import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from '../helpers/fast-check.js';
import { toVCard, type Participant } from '../../src/core.js';
import { readWith } from '../helpers/data.js';
import { parsed } from './cards.js';

describe('toVCard, of any text', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', minLength: 1 }),
    fc.string({
      unit: fc.constantFrom(
        '\\',
        ';',
        ',',
        ':',
        '"',
        '^',
        '\r',
        '\n',
        '\t',
        ' ',
        'n',
        '张',
        '👨\u200D👩',
      ),
      minLength: 1,
    }),
    fc.constantFrom('END:VCARD\r\nBEGIN:VCARD', '\\n', '\\\\n', '\uD800', '\r\n x'),
  );

  it('gives back any text in any field, in lines of 75 octets, and no line of the text’s own', () => {
    // Control characters have no place (RFC 6350 section 3.3), and line ends are all alike.
    const kept = (raw: string) =>
      raw
        .toWellFormed()
        .replace(/\r\n?/g, '\n')
        .replace(/(?![\t\n])[\0-\x1F\x7F]/g, ' ');
    // In lists and compounds, ical.js takes what follows a backslash and a separator for one text.
    const plain = text.map((raw) => raw.replaceAll('\\', '/'));
    fc.assert(
      fc.property(text, plain, plain, text, (name, part, family, note) => {
        const participant: Participant = {
          name,
          familyName: family,
          givenName: part,
          roles: [{ title: name, organization: { name: part, parent: { name: family } } }],
          aliases: [
            { text: part, reason: 'spelling' },
            { text: family, reason: 'spelling' },
          ],
          description: note,
          image: { url: 'https://x.example/a', mimeType: part },
        };
        const written = toVCard(participant).text;
        const all = written.split('\r\n');
        assert.ok(all.every((line) => Buffer.byteLength(line) <= 75 && !/[\r\n]/.test(line)));
        const [card, ...more] = parsed(written);
        assert.deepEqual(more, []);
        const value = (key: string): unknown => card?.getFirstPropertyValue(key);
        assert.equal(value('fn'), kept(name));
        assert.equal(value('title'), kept(name));
        assert.equal(value('note'), kept(note));
        assert.deepEqual(value('n'), [kept(family), kept(part), '', '', '']);
        assert.deepEqual(value('org'), [kept(family), kept(part)]);
        assert.deepEqual(card?.getFirstProperty('nickname')?.getValues(), [
          kept(part),
          kept(family),
        ]);
        assert.equal(card.getFirstProperty('photo')?.getParameter('mediatype'), kept(part));
      }),
      { numRuns: 500 },
    );
  });

  it('escapes a backslash at the end of a part', () => {
    const { text: written } = toVCard({ name: 'A', familyName: 'B\\', givenName: 'C;D,E\\n' });
    assert.match(written, /\r\nN:B\\\\;C\\;D\\,E\\\\n;;;\r\n/);
  });

  it('stays in bounds where few data refer to much', () => {
    const nested = (depth: number): object => ({
      name: 'O'.repeat(1000),
      ...(depth && { parent: nested(depth - 1) }),
    });
    const { release } = readWith({
      organizations: [{ id: 'o', ...nested(20) }],
      participants: Array.from({ length: 40_000 }, () => ({
        name: 'A',
        affiliations: [{ ref: 'o' }],
      })),
    });
    const { text: written, losses } = toVCard(release);
    assert.ok(written.length < 5_100_000, String(written.length));
    const left = losses.filter(({ path }) => /^.participants.\d+$/.test(path)).length;
    assert.equal(written.split('BEGIN:VCARD').length - 1 + left, 40_000);
  });
});
