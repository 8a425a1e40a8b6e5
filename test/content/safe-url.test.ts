import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from '../helpers/fast-check.js';
import { safeUrl } from '../../src/content/safe-url.js';

const BASE = 'https://newsroom.example/releases/one';

/** Text → the address made of it with BASE. */
const good: readonly (readonly [text: string, address: string])[] = [
  ['https://example.com', 'https://example.com/'],
  ['http://example.com/a?b=c#d', 'http://example.com/a?b=c#d'],
  ['HTTPS://EXAMPLE.COM/A', 'https://example.com/A'],
  ['mailto:press@example.com', 'mailto:press@example.com'],
  ['mailto:a@example.com?subject=Hi', 'mailto:a@example.com?subject=Hi'],
  ['tel:+862512345678', 'tel:+862512345678'],
  [' https://example.com/ ', 'https://example.com/'],
  ['https:\\\\example.com\\a', 'https://example.com/a'],
  [
    'https://example.com/新闻?题=甲#乙',
    /* percent-encoded UTF-8 */ 'https://example.com/%E6%96%B0%E9%97%BB?%E9%A2%98=%E7%94%B2#%E4%B9%99',
  ],
  ['https://剑桥.example/', 'https://xn--pdr115c.example/'],
  ['https://ｅｘａｍｐｌｅ.com/', 'https://example.com/'],
  ['https://example.com/\u202Egnp.exe', 'https://example.com/%E2%80%AEgnp.exe'],
  ['https://exam\u200Bple.com/', 'https://example.com/'],
  ['https://example.com/\uD800', 'https://example.com/%EF%BF%BD'],
  ['https://example.com/a@b', 'https://example.com/a@b'],
  ['https://example.com/?to=javascript:alert(1)', 'https://example.com/?to=javascript:alert(1)'],
  ['//cdn.example/a', 'https://cdn.example/a'],
  ['/a', 'https://newsroom.example/a'],
  ['two', 'https://newsroom.example/releases/two'],
  ['../x', 'https://newsroom.example/x'],
  ['?page=2', 'https://newsroom.example/releases/one?page=2'],
  ['#top', 'https://newsroom.example/releases/one#top'],
  ['', 'https://newsroom.example/releases/one'],
  ['javascript%3Aalert(1)', 'https://newsroom.example/releases/javascript%3Aalert(1)'],
  ['javascript&colon;alert(1)', 'https://newsroom.example/releases/javascript&colon;alert(1)'],
  ['ｊavascript:alert(1)', 'https://newsroom.example/releases/%EF%BD%8Aavascript:alert(1)'],
];

const hostile = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  '\u0001javascript:alert(1)',
  '\u0000javascript:alert(1)',
  '\u001Fjavascript:alert(1)',
  'java\tscript:alert(1)',
  'java\nscript:alert(1)',
  'java\r\nscript:alert(1)',
  'javascript\t:alert(1)',
  'javascript://newsroom.example/%0Aalert(1)',
  'vbscript:msgbox(1)',
  'livescript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'data:image/svg+xml,<svg onload=alert(1)>',
  'data:image/png;base64,iVBORw0KGgo=',
  'blob:https://newsroom.example/0-0',
  'file:///etc/passwd',
  'ftp://example.com/',
  'ws://example.com/',
  'wss://example.com/',
  'about:blank',
  'view-source:https://example.com/',
  'feed:https://example.com/',
  'feed:javascript:alert(1)',
  'filesystem:https://example.com/temporary/a',
  'intent://example.com#Intent;end',
  'jar:https://example.com!/a',
  'sms:+86251234',
  'urn:isbn:0',
  'x:y',
  'https://apple.com@evil.example/',
  'https://user:word@evil.example/',
  'https://:word@evil.example/',
  'https://%61pple@evil.example/',
  'https:\\\\user@evil.example',
  '//user@evil.example/',
  '\\\\user@evil.example/',
  'mailto://user@evil.example',
  'https://',
  'https://exa\nmple.com/',
  'https://example.com/\ta',
  'https://exa mple.com/',
  'https://exa<mple.com/',
  'https://[::1',
  'https://example.com:99999/',
  'https://%00.example/',
];

const allowed = /^(?:https?|mailto|tel):/;

describe('safeUrl', () => {
  for (const [text, address] of good) {
    it(`makes ${JSON.stringify(text)} into ${address}`, () => {
      assert.equal(safeUrl(text, BASE), address);
    });
  }

  for (const text of hostile) {
    it(`refuses ${JSON.stringify(text)}`, () => {
      assert.equal(safeUrl(text, BASE), undefined);
      assert.equal(safeUrl(text), undefined);
      assert.equal(safeUrl(text, BASE, true), undefined);
    });
  }

  for (const text of ['', '/a', 'a.html', '//example.com/', '?a', '#a', 'www.example.com']) {
    it(`refuses ${JSON.stringify(text)} where there is no base`, () => {
      assert.equal(safeUrl(text), undefined);
    });
  }

  it('refuses user-info after fewer slashes too, but where a base makes it a path', () => {
    for (const text of ['https:user@evil.example', 'https:/user@evil.example']) {
      assert.equal(safeUrl(text), undefined);
      assert.equal(safeUrl(text, 'http://newsroom.example/'), undefined);
      assert.match(safeUrl(text, BASE) ?? '', /^https:\/\/newsroom\.example\//);
    }
  });

  it('loads from https and http only', () => {
    assert.equal(safeUrl('http://example.com/a.png', undefined, true), 'http://example.com/a.png');
    assert.equal(safeUrl('/a.png', BASE, true), 'https://newsroom.example/a.png');
    assert.equal(safeUrl('mailto:press@example.com', undefined, true), undefined);
    assert.equal(safeUrl('tel:+86', undefined, true), undefined);
  });

  for (const base of [
    '',
    'nonsense',
    '/relative',
    'javascript:alert(1)',
    'data:text/html,x',
    'https://user:word@newsroom.example/',
    'mailto:press@example.com',
  ]) {
    it(`finds nothing safe on the base ${JSON.stringify(base)}`, () => {
      assert.equal(safeUrl('/a', base), undefined);
    });
  }

  it('returns nothing, or ASCII with an allowed scheme and no user-info that stays the same', () => {
    const part = fc.oneof(
      fc.constantFrom(...hostile, ...good.map(([text]) => text), BASE),
      fc.constantFrom('://', '//', '\\', '@', ':', '#', '?', '.', '\t', '\n', '\0', 'javascript:'),
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.webUrl({ withFragments: true, withQueryParameters: true }),
    );
    const text = fc.array(part, { maxLength: 4 }).map((parts) => parts.join(''));
    const base = fc.option(fc.oneof(fc.constant(BASE), text), { nil: undefined });
    fc.assert(
      fc.property(text, base, fc.boolean(), (text, base, web) => {
        const address = safeUrl(text, base, web);
        if (address === undefined) return;
        assert.match(address, web ? /^https?:/ : allowed);
        assert.match(address, /^[\x20-\x7E]+$/);
        const { username, password } = new URL(address);
        assert.equal(username + password, '');
        assert.equal(safeUrl(address, undefined, web), address);
        assert.equal(safeUrl(address, BASE, web), address);
      }),
      { numRuns: 5_000 },
    );
  });
});
