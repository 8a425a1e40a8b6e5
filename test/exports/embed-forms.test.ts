/** Every form, of releases that try to break out of it, through what pages and CMSs do to it. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dataAddress } from '../../src/content/data-address.js';
import {
  readText,
  toEmbedCode,
  type EmbedForm,
  type EmbedOptions,
  type Release,
} from '../../src/core.js';
import { digest } from '../../src/exports/digest.js';
import fc from '../helpers/fast-check.js';
import { escapedTwice, htmlHosts, markdownHosts, pasted, type Pasted } from './pasted.js';

const pieces = [
  ...[
    'A new quay',
    ' ',
    'ü',
    '漢字',
    'مرحبا',
    '“',
    '—',
    '😀',
    '\u00A0',
    '\u200B',
    '\u0000',
    '\uD800',
  ],
  ...[
    '<b>',
    '</b>',
    '</a>',
    '</p>',
    '</blockquote>',
    '</news-card>',
    '</script>',
    '<!--',
    '-->',
    '/>',
    ']]>',
  ],
  ...[
    '[gallery]',
    '[/news]',
    '[',
    ']',
    '](x)',
    '![',
    '{{ x }}',
    '{% raw %}',
    '{#',
    '{',
    '}',
    '${x}',
    '@if',
  ],
  ...[
    '`',
    '```',
    '~~~',
    '*',
    '**',
    '_',
    '__',
    '~~',
    '\\',
    '|',
    '#',
    '1. ',
    '- ',
    '> ',
    '---',
    '...',
  ],
  ...[
    '"',
    "'",
    '&',
    '&amp;',
    '&quot;',
    '&#39;',
    '&lt',
    '\n',
    '\n\n',
    '\t',
    '\u2028',
    '\u2029',
    '\r',
  ],
  ...[
    'https://evil.example/',
    'www.evil.example',
    'a@evil.example',
    ':smile:',
    '%3C',
    '<a href="/x">',
  ],
];
const text = fc
  .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 8 })
  .map((parts) => parts.join(''));
const steps = [
  'a',
  '/',
  '.html',
  '(b',
  ')',
  '[2]',
  '{x}',
  '{{',
  "'",
  '*',
  '_',
  '`',
  '|',
  '^',
  '~',
  '%20',
  ' ',
  'ü',
];
const address = fc
  .tuple(
    fc.array(fc.constantFrom(...steps, '"', '<', '>', '\\', '&copy', ';'), { maxLength: 6 }),
    fc.array(fc.constantFrom(...steps, '?a=1', '&copy=2', '&amp;', '"', '<', '\\'), {
      maxLength: 4,
    }),
    fc.constantFrom('', '#place'),
  )
  .map(
    ([path, query, hash]) => `https://newsroom.example/${path.join('')}?${query.join('')}${hash}`,
  );
const releases: fc.Arbitrary<Release> = fc
  .record(
    {
      headline: text.filter((headline) => shown(headline) !== ''),
      url: address,
      summary: text,
      tags: fc.array(
        text.map((name) => ({ name })),
        { maxLength: 2 },
      ),
    },
    { requiredKeys: ['headline'] },
  )
  .map((release) => release as Release);

/** Where the data are: in the snippet, at the page's address with `.json`, or elsewhere. */
const places = fc.oneof(
  fc.constant('inline' as const),
  fc.constant('beside' as const),
  fc.record(
    { src: address, item: text.map(shown), format: fc.constant('rss') },
    { requiredKeys: ['src'] },
  ),
);

/** A text in one line, without what HTML can't hold. */
function shown(content: string): string {
  const line = content.toWellFormed().replace(/\s+/g, ' ');
  return line.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F]/g, '').trim();
}

/** What of a text no typographer changes. */
const words = (content: string): string => content.replace(/[^\p{L}\p{N}]+/gu, '');

const pageOf = ({ url }: Release): string | undefined => url && spelled(url);

function optionsFor(release: Release, place: 'inline' | 'beside' | EmbedOptions): EmbedOptions {
  if (typeof place === 'object') return place;
  const page = pageOf(release);
  return place === 'beside' && page ? { src: dataAddress(page) } : {};
}

/** Characters that RFC 3986 doesn't allow have only one spelling that it does. */
const spelled = (url: string): string =>
  new URL(url.trim()).href
    .replace(/#.*/, '')
    .replace(/[^\w.~!$&'()*+,;=:@%/?-]/g, encodeURIComponent);

interface Case {
  readonly text: string;
  readonly release: Release;
  readonly options: EmbedOptions;
  readonly inline: boolean;
}

/** Whatever is written in a form. */
const forAll = (form: EmbedForm, check: (written: Case) => void | Promise<void>) =>
  fc.assert(
    fc.asyncProperty(releases, places, async (release, place) => {
      const options = optionsFor(release, place);
      const { text: code, inline } = toEmbedCode(release, { ...options, form });
      await check({ text: code, release, options, inline });
    }),
    { numRuns: 150, examples: [[{ headline: 'On www.evil.example today' }, 'inline']] },
  );

/** The one release is found, whole or by its address. */
function assertFound({ found }: Pasted, { release, options, inline }: Case): void {
  assert.equal(found.length, 1, JSON.stringify(found));
  const { tag, src, item, format, release: data = 'null' } = found[0] ?? { tag: '' };
  assert.equal(tag, 'news-card');
  if (inline) assert.deepEqual(JSON.parse(data), JSON.parse(JSON.stringify(digest(release))));
  else {
    assert.equal(spelled(src ?? ''), spelled(options.src ?? ''));
    assert.equal(item ?? '', options.item ?? '');
    assert.equal(format, options.format);
  }
}

/** Readers without the script have the headline, and the way to the release's page if it has one. */
function assertReadable({ text: seen, links }: Pasted, { release }: Case): void {
  assert.ok(words(seen).includes(words(shown(release.headline))), seen);
  // Nothing in its texts has become a link.
  for (const { href } of links) assert.match(href, /^https:\/\/(?:newsroom|partner)\.example\//);
  const page = pageOf(release);
  if (!page) return;
  assert.equal(links.length, 1);
  assert.equal(spelled(links[0]?.href ?? ''), spelled(page));
}

const html = ['quote', 'link', 'element'] as const;

describe('the code of a release', () => {
  it('refuses what is no name of an element', () => {
    for (const tag of ['', 'card', 'x"><script>', 'News-Card']) {
      assert.throws(() => toEmbedCode({ headline: 'H' }, { tag }), TypeError);
    }
  });

  it('may be as long as the release', () => {
    const headline = 'A \\ "B" '.repeat(2_000_000);
    const { text } = toEmbedCode({ headline }, { form: 'fence', tag: 'news-release' });
    assert.ok(text.length > headline.length);
  });
});

describe('the code that embeds a release', () => {
  for (const form of html) {
    for (const [name, host] of Object.entries(htmlHosts)) {
      // Of an element that isn't allowed, its link is left.
      const isLeft = form !== 'element' || !name.includes('kses');
      it(`${isLeft ? 'shows it' : 'leads to it'} after ${name}: ${form}`, async () => {
        await forAll(form, (written) => {
          const there = pasted(host(written.text));
          if (isLeft) assertFound(there, written);
          assertReadable(there, written);
        });
      });
    }

    it(`shows it, or leads to it, where it is escaped twice: ${form}`, async () => {
      await forAll(form, async (written) => {
        const there = pasted(escapedTwice(written.text));
        const data = there.found[0]?.['release'];
        assert.equal(data !== undefined, written.inline);
        if (data === undefined) return assertLeads(there, written);
        const { releases: read } = await readText(data, { embedded: true });
        const [first] = (await readText(JSON.stringify(digest(written.release)))).releases;
        assert.deepEqual(read, first ? [first] : []);
      });
    });
  }

  for (const [name, host] of Object.entries(markdownHosts)) {
    it(`shows it, and reads as it should, in Markdown by ${name}`, async () => {
      await forAll('markdown', (written) => {
        const there = pasted(host(written.text));
        assertFound(there, written);
        if (!name.includes('extras'))
          assert.equal(there.text.trim(), shown(written.release.headline));
        assertReadable(there, written);
      });
    });

    it(`shows it in a block of code by ${name}`, async () => {
      await forAll('fence', (written) => {
        const there = pasted(host(written.text));
        assertFound(there, written);
        assert.deepEqual(there.links, []);
      });
    });
  }

  for (const form of [...html, 'markdown', 'fence'] as const) {
    it(`is spelled so that nothing on its way reads more into it: ${form}`, async () => {
      await forAll(form, ({ text: code }) => {
        assert.doesNotMatch(code, /\n\s*\n|\/>|\{[{%#]|\]\]>|<!--|\r|[\u2028\u2029]/);
        const quoted = form === 'fence' ? /"[^"]*"/g : /^[^]*$/g;
        const own = form === 'markdown' ? code.replace(/^\[([^]*)\]\(/, '$1(') : code;
        for (const [part] of own.matchAll(quoted)) assert.doesNotMatch(part, /[[\]{}`]/);
        for (const [, value = ''] of code.matchAll(/="([^"]*)"/g))
          assert.doesNotMatch(value, /[<>]/);
        if (form !== 'fence') assert.doesNotMatch(code, /\n/);
      });
    });
  }
});

/** The link still leads to the page; what else its address said may be lost. */
function assertLeads({ links, text: seen }: Pasted, { release }: Case): void {
  const page = pageOf(release);
  if (page) assert.equal(links.length, 1);
  assert.ok(page ? links[0]?.href.startsWith('https://newsroom.example/') : seen.trim());
}
