import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { mailUrl, phoneUrl } from '../../src/content/contact-urls.js';
import fc from '../helpers/fast-check.js';

/** A number as printed → what is dialled; undefined: it stays a text. */
const phones: readonly (readonly [printed: string, url: string | undefined])[] = [
  ['+44 1223 332 300', 'tel:+441223332300'],
  ['+44 (0)1223 33-23.00', 'tel:+441223332300'],
  ['+49 (0) 8000/123456', 'tel:+498000123456'],
  ['+1 (555) 010-9999', 'tel:+15550109999'],
  ['+86 25 8325‑1234', 'tel:+862583251234'],
  ['01223 332300', 'tel:01223332300'],
  ['0761/203–4302', 'tel:07612034302'],
  ['110', 'tel:110'],
  ['Tel.: +44 1223 332300', 'tel:+441223332300'],
  ['电话：０２５—８３２５１２３４', 'tel:02583251234'],
  ['٠٢ ١٢٣٤ ٥٦٧', 'tel:021234567'],
  ['۰۲۱ ۱۲۳۴', 'tel:0211234'],
  ['+1 555 010 9999 ext. 12', 'tel:+15550109999;ext=12'],
  ['+1 555 010 9999, extension 12', 'tel:+15550109999;ext=12'],
  ['555-0109 x7', 'tel:5550109;ext=7'],
  ['025-83251234 转 801', 'tel:02583251234;ext=801'],
  ['025-83251234 分机801', 'tel:02583251234;ext=801'],
  // Two numbers, or none.
  ['+44 1223 332300 / +44 1223 332301', undefined],
  ['01223 332300, 01223 332301', undefined],
  ['01223 332300 or 332301', undefined],
  ['ask at the gate', undefined],
  ['12', undefined],
  ['1234567890123456', undefined],
  ['+', undefined],
  ['', undefined],
  ['javascript:alert(1)', undefined],
  ['+44 1223;phone-context=evil.example', undefined],
  ['*100#', undefined],
];

/** An address as printed → the link; undefined: it stays a text. */
const mails: readonly (readonly [printed: string, url: string | undefined])[] = [
  ['press@newsroom.example', 'mailto:press@newsroom.example'],
  [' press@newsroom.example ', 'mailto:press@newsroom.example'],
  ['Ann.Lee+press@news-room.co.example', 'mailto:Ann.Lee%2Bpress@news-room.co.example'],
  ["o'neill@x.example", "mailto:o'neill@x.example"],
  ['新闻@例子.example', 'mailto:%E6%96%B0%E9%97%BB@%E4%BE%8B%E5%AD%90.example'],
  ['javascript:alert(1)@x.example', undefined],
  ['javascript:press@x.example', undefined],
  ['press@x.example?bcc=everybody@x.example', undefined],
  ['a?bcc=b@x.example', undefined],
  ['a%0Abcc:b@x.example', undefined],
  ['a\nbcc:b@x.example', undefined],
  ['a@x.example,b@x.example', undefined],
  ['a@x.example;b@x.example', undefined],
  ['Ann Lee <ann@x.example>', undefined],
  ['press at x.example', undefined],
  ['press (at) x.example', undefined],
  ['press@', undefined],
  ['@x.example', undefined],
  ['press@x', undefined],
  ['press@x..example', undefined],
  ['a@b@x.example', undefined],
  ['\u202Ea@x.example', undefined],
  ['', undefined],
  [`${'a'.repeat(400)}@x.example`, undefined],
];

describe('the address of a phone number', () => {
  for (const [printed, url] of phones) {
    it(`of “${printed}” is ${url ?? 'none'}`, () => {
      assert.equal(phoneUrl(printed), url);
    });
  }

  it('holds figures only, whatever is printed', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...Array.from('+0123 ().-/x#;=٣ a\n')) }),
        (printed) => {
          assert.match(phoneUrl(printed) ?? 'tel:000', /^tel:\+?\d{3,15}(?:;ext=\d{1,7})?$/);
        },
      ),
    );
  });
});

describe('the address of a mail address', () => {
  for (const [printed, url] of mails) {
    it(`of “${printed.slice(0, 40)}” is ${url ?? 'none'}`, () => {
      assert.equal(mailUrl(printed), url);
    });
  }

  it('has one receiver and no header, whatever is printed', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...Array.from('a@.?&%:;,<> \n南')) }),
        (printed) => {
          const url = new URL(mailUrl(`${printed}@x.example`) ?? 'mailto:a@b');
          assert.equal(url.search, '');
          assert.match(url.pathname, /^[^@:,;?&]+@[^@:,;?&]+$/);
        },
      ),
    );
  });
});
