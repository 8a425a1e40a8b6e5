/** What a page says of the address of its data. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { alternateIn, findAlternate } from '../../src/embedding/alternate.js';

const found = (html: string) => alternateIn(html, 'https://newsroom.example/releases/1');
const link = (href: string, type = 'application/json', rel = 'alternate') =>
  `<link rel="${rel}" type="${type}" href="${href}">`;
const address = 'https://newsroom.example/1.json';

describe('a page that names its data', () => {
  for (const [what, html] of [
    ['in its head', `<head><title>T</title>${link(address)}</head>`],
    ['with a charset', link(address, 'application/json; charset=utf-8')],
    ['in capitals', link(address, 'APPLICATION/JSON', 'ALTERNATE').replace('link', 'LINK')],
    [
      'among others',
      link('/feed', 'application/rss+xml') + link('/a.css', '', 'stylesheet') + link(address),
    ],
    ['as one of several relations', link(address, 'application/json', 'nofollow alternate')],
    [
      'from its base',
      `<base href="https://newsroom.example/a/"><base href="/b/">${link('../1.json')}`,
    ],
    ['from its own place', link('../1.json')],
    ['first of all', link(address) + link('https://newsroom.example/2.json')],
    [
      'after a template',
      `<template>${link('https://newsroom.example/2.json')}</template>${link(address)}`,
    ],
    ['after what is no address', link('https://[') + link(address)],
  ] as const) {
    it(`is heard: ${what}`, () => {
      assert.equal(found(html), address);
    });
  }

  for (const [what, html] of [
    ['nothing of the kind', '<p>Text</p>'],
    ['a feed of its site', link(address, 'application/feed+json')],
    ['its oEmbed answer', link(address, 'application/json+oembed')],
    ['data of another kind', link(address, 'application/ld+json')],
    ['a style sheet', link(address, 'application/json', 'stylesheet')],
    ['data in a comment', `<!-- ${link(address)} -->`],
    ['data in a script', `<script>'${link(address)}'</script>`],
    ['data in a template after the end of another', `</template><template>${link(address)}`],
    ['data for readers without scripts', `<noscript>${link(address)}</noscript>`],
    ['data in a template', `<template><template></template>${link(address)}</template>`],
  ] as const) {
    it(`is not misunderstood: it names ${what}`, () => {
      assert.equal(found(html), undefined);
    });
  }
});

describe('a page that is asked for the address of its data', () => {
  const page = 'https://newsroom.example/releases/1';
  const kilobytes = (count: number): string => ' '.repeat(count * 1024);
  /** Answers with this and then with what never ends. */
  const answer = (start: string) => {
    let count = 0;
    const body = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        controller.enqueue(new TextEncoder().encode(count++ ? kilobytes(16) : start));
      },
    });
    const response = Object.defineProperty(new Response(body), 'url', { value: page });
    return { fetch: () => Promise.resolve(response), count: () => count };
  };

  for (const [what, before, expected] of [
    ['within its first 64 KB', 60, address],
    ['not after them', 64, undefined],
  ] as const) {
    it(`is read ${what}, and no further`, async (context) => {
      const { fetch, count } = answer(kilobytes(before) + link(address));
      context.mock.timers.enable({ apis: ['setTimeout'] });
      context.mock.method(globalThis, 'fetch', fetch);
      assert.equal(await findAlternate(page), expected);
      assert.ok(count() < 8, String(count()));
    });
  }
});
