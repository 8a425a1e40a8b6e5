import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { allowedAddress } from '../../src/frame/sources.js';
import fc from '../helpers/fast-check.js';

const page = 'https://newsroom.example/widgets/embed.html?src=x#y';
const folder = 'https://newsroom.example/releases/';

describe('where a frame’s data may come from', () => {
  for (const [address, sources, found] of [
    // The page as it is delivered: its own server.
    ['https://newsroom.example/a/b.json?c=d', '/', 'same'],
    ['/a.json', '/', 'https://newsroom.example/a.json'],
    ['a.json', '/', 'https://newsroom.example/widgets/a.json'],
    ['//other.example/a.json', '/', undefined],
    ['https://other.example/', '/', undefined],
    ['http://newsroom.example/a.json', '/', undefined],
    // A folder, and what is beneath it.
    [`${folder}1.json`, folder, 'same'],
    [`${folder}2026/1.json`, folder, 'same'],
    [folder, folder, 'same'],
    ['https://newsroom.example/releases', folder, undefined],
    ['https://newsroom.example/releases', folder.slice(0, -1), 'same'],
    [`${folder}1.json`, folder.slice(0, -1), 'same'],
    ['https://newsroom.example/releases-old/1.json', folder.slice(0, -1), undefined],
    ['https://newsroom.example/releases.json', folder.slice(0, -1), undefined],
    ['https://newsroom.example/Releases/1.json', folder, undefined],
    ['../releases/1.json', folder, `${folder}1.json`],
    ['https://newsroom.example/releases/1.json', '../releases/', 'same'],
    // Entries among many, by any white space.
    ['https://b.example/x', ' https://a.example/\n\thttps://b.example/  ', 'same'],
    // As the browser reads them.
    ['HTTPS://NEWSROOM.example:443/releases/1.json', folder, `${folder}1.json`],
    [`${folder}./a/../1.json`, folder, `${folder}1.json`],
    [`${folder}../admin.json`, folder, undefined],
    [`${folder}%2e%2e/admin.json`, folder, undefined],
    [`${folder}.%2E/admin.json`, folder, undefined],
    [`${folder}..\\admin.json`, folder, undefined],
    // What some servers read otherwise.
    [`${folder}..%2fadmin.json`, folder, undefined],
    [`${folder}..%5Cadmin.json`, folder, undefined],
    [`${folder}..%252fadmin.json`, folder, undefined],
    [`${folder}%252e%252e/admin.json`, folder, undefined],
    [`${folder}..;/admin.json`, folder, undefined],
    [`${folder}.;a/1.json`, folder, undefined],
    [`${folder}..%3b/admin.json`, folder, undefined],
    // … or when they decode it a second time.
    [`${folder}%25%32%65%25%32%65/admin.json`, folder, undefined],
    [`${folder}..%25%32%66admin.json`, folder, undefined],
    [`${folder}%%32%65%%32%65/admin.json`, folder, undefined],
    [`${folder}100%25.json`, folder, undefined],
    [`${folder}%32%65.json`, folder, 'same'],
    [`${folder}a%20b;c.json?to=..%2fx#%2f`, folder, 'same'],
    // Other servers by other names, ports, users.
    ['https://newsroom.example.evil.example/releases/1.json', folder, undefined],
    ['https://newsroom.example:8443/releases/1.json', folder, undefined],
    ['https://newsroom.example@evil.example/releases/1.json', folder, undefined],
    ['https://user@newsroom.example/releases/1.json', folder, undefined],
    ['https://:secret@newsroom.example/releases/1.json', folder, undefined],
    ['https://newsroom.example./releases/1.json', folder, undefined],
    ['javascript:alert(1)', '/', undefined],
    ['data:application/json,{}', 'data: *', undefined],
    ['blob:https://newsroom.example/1', '/', undefined],
    ['file:///releases/1.json', 'file:///', undefined],
    ['https://', '/', undefined],
    // Entries that allow nothing.
    [`${folder}1.json`, '', undefined],
    [`${folder}1.json`, '*', undefined],
    [`${folder}1.json`, 'https://*.example/', undefined],
    [`${folder}1.json?a`, `${folder}?a`, undefined],
    [`${folder}1.json`, `${folder}#`, undefined],
    [`${folder}1.json`, 'https://user@newsroom.example/', undefined],
    [`${folder}1.json`, 'https:// newsroom', undefined],
  ] as const) {
    it(`${found === undefined ? 'is not' : 'is'} ${address} with “${sources.trim()}”`, () => {
      const expected = found === 'same' ? address : found;
      assert.equal(allowedAddress(address, sources, page), expected);
    });
  }

  it('is nowhere for a page without a server', () => {
    assert.equal(allowedAddress('1.json', '/', 'file:///home/embed.html'), undefined);
  });

  it('is beneath an entry, whatever is asked for', () => {
    const pieces = [
      ...[
        'https://newsroom.example',
        'https:',
        '/',
        '\\',
        '//',
        '..',
        '.',
        '%2e',
        '%2f',
        '%5c',
        '%25',
        '%32%65',
        '%32%66',
        '%3b',
      ],
      ...[
        'releases',
        'a.json',
        '@',
        ':',
        ';',
        '?',
        '#',
        'evil.example',
        '\t',
        '\n',
        'é',
        '%',
        '\u0000',
      ],
    ];
    const address = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string()), { maxLength: 12 });
    fc.assert(
      fc.property(address, fc.boolean(), (parts, isBeneath) => {
        const found = allowedAddress((isBeneath ? folder : '') + parts.join(''), folder, page);
        if (found === undefined) return;
        assert.equal(new URL(found).href, found);
        assert.ok(found.startsWith(folder), found);
        // However often a server decodes it.
        let { pathname } = new URL(found);
        for (let i = 0; i < 5; i++) {
          pathname = pathname.replace(/%([\da-f]{2})/gi, (_, code: string) =>
            String.fromCharCode(parseInt(code, 16)),
          );
          assert.doesNotMatch(pathname, /(?:^|[/\\])\.\.(?:[/\\;]|$)/);
        }
      }),
      { numRuns: 5000 },
    );
  });
});
