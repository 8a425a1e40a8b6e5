import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from '../helpers/fast-check.js';
import { toICalendar, type Release } from '../../src/core.js';
import { readWith } from '../helpers/data.js';
import { now, parsed, values } from './calendars.js';

describe('toICalendar, of any text', () => {
  it('breaks lines after 75 octets, between characters', () => {
    for (const letter of ['a', 'é', '张', '😀', 'e\u0301']) {
      const name = letter.repeat(200);
      const { release } = readWith({ events: [{ name, start: '2018-11-05' }] });
      const { text } = toICalendar(release, { now });
      const lines = text.split('\r\n');
      const longest = Math.max(...lines.map((line) => Buffer.byteLength(line)));
      assert.ok(longest <= 75 && longest > 71, `${letter}: ${longest}`);
      assert.equal(Buffer.from(text).toString(), text);
      assert.deepEqual(values(parsed(text)[0], 'summary'), [name]);
    }
  });

  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
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
        'N',
        '张',
        '👨\u200D👩',
      ),
    }),
    fc.constantFrom('END:VEVENT\r\nBEGIN:VALARM', '\\n', 'a\\', '\\\\n', '\uD800', ' \r\n x'),
  );

  it('gives back any text in any field, in lines of 75 octets, and no line of the text’s own', () => {
    const day = { start: '2018-11-05' };
    fc.assert(
      fc.property(fc.record({ name: text, description: text, venue: text, tag: text }), (any) => {
        const event = { name: any.name, description: any.description, venue: { name: any.venue } };
        const release: Release = {
          headline: 'H',
          language: 'zh-Hans',
          events: [{ ...day, ...event }],
          // Not the other way round: ical.js takes the comma after a tag that ends in a backslash for escaped.
          tags: [{ name: 'first' }, { name: any.tag }],
        };
        const written = toICalendar(release, { now }).text;
        const lines = written.split('\r\n');
        assert.ok(lines.every((line) => Buffer.byteLength(line) <= 75 && !/[\r\n]/.test(line)));
        const [only, ...more] = parsed(written);
        assert.deepEqual(more, []);
        // Control characters have no place (RFC 5545 section 3.1), and line ends are all alike.
        const kept = (raw: string) =>
          raw
            .toWellFormed()
            .replace(/\r\n?/g, '\n')
            .replace(/(?![\t\n])[\0-\x1F\x7F]/g, ' ');
        const full = (raw: string) => (raw ? [kept(raw)] : []);
        assert.deepEqual(values(only, 'summary'), full(any.name));
        assert.deepEqual(values(only, 'description'), full(any.description));
        assert.deepEqual(values(only, 'location'), full(any.venue));
        assert.deepEqual(values(only, 'categories'), ['first', kept(any.tag)]);
      }),
      { numRuns: 500 },
    );
  });

  it('lets no address break out of its line', () => {
    const release: Release = {
      headline: 'H',
      url: 'https://x.example/?a\\nb\r\nATTACH:x',
      events: [{ name: 'E', start: '2018-11-05', url: 'https://x.example/#a\\,b' }],
    };
    const event = parsed(toICalendar(release, { now }).text)[0];
    assert.deepEqual(values(event, 'url'), ['https://x.example/#a%5C,b']);
    assert.deepEqual(values(event, 'attach'), []);
  });

  it('stays in bounds where few data refer to much', () => {
    const address = `https://x.example/${'a'.repeat(100_000)}`;
    const { release } = readWith({
      url: address,
      events: Array.from({ length: 10_000 }, () => ({ name: 'E', start: '2018-11-05' })),
      participants: Array.from({ length: 10_000 }, () => ({ name: 'N', attendance: 'guest' })),
    });
    const { text: written, losses } = toICalendar(release, { now });
    assert.ok(written.length < 6_000_000, String(written.length));
    const left = losses.filter(({ path }) => /^.events.\d+$/.test(path)).length;
    assert.equal(written.split('BEGIN:VEVENT').length - 1 + left, 10_000);
    assert.ok(losses.some(({ path }) => path === '/participants'));
  });
});
