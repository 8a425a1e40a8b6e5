import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, it } from 'node:test';
import { folder } from './command.js';

const frame = 'https://newsroom.example/embed.html';
const at = 'https://newsroom.example/oembed';
const ferry = { headline: 'Ferry -- <reopens>', url: 'https://newsroom.example/releases/1.html' };
const quay = { id: 'quay', headline: 'A new quay', url: 'https://newsroom.example/releases/2/' };

const answer = (text: string) => JSON.parse(text) as Record<string, string | number>;
/** The parameters of the frame in an answer. */
const parameters = (text: string) => {
  const [, src = ''] = /src="([^"]*)"/.exec(String(answer(text)['html'])) ?? [];
  return Object.fromEntries(new URL(src.replaceAll('&amp;', '&')).searchParams);
};

describe('news-elements oembed', () => {
  it('writes both answers by the name of the page, and prints the tags for it', async () => {
    const { run, read } = folder({ 'a.json': JSON.stringify(ferry) });
    const { status, stdout, stderr } = await run([
      ...['oembed', 'a.json', '--frame', frame, '--at', at, '-o', 'out/new/'],
      ...['--tag', 'news-release', '--lang', 'de', '--width', '500', '--height', '400'],
    ]);
    assert.deepEqual([status, stderr], [0, '']);
    const { title, width, height } = answer(read('out/new/1.json'));
    assert.deepEqual([title, width, height], [ferry.headline, 500, 400]);
    assert.deepEqual(parameters(read('out/new/1.json')), {
      ...{ url: ferry.url, tag: 'news-release', lang: 'de' },
    });
    assert.match(read('out/new/1.xml'), /^<\?xml [^]*<title>Ferry -- &lt;reopens&gt;<\/title>/);
    assert.deepEqual(stdout.split('\n'), [
      '<!-- https://newsroom.example/releases/1.html -->',
      `<link rel="alternate" type="application/json+oembed" href="${at}/1.json" title="Ferry -- &lt;reopens&gt;">`,
      `<link rel="alternate" type="text/xml+oembed" href="${at}/1.xml" title="Ferry -- &lt;reopens&gt;">`,
      '',
    ]);
  });

  it('prints nothing where it isn’t told where the answers will lie', async () => {
    const { run } = folder({ 'a.json': JSON.stringify(ferry) });
    const { status, stdout } = await run(['oembed', 'a.json', '--frame', frame, '-o', 'out']);
    assert.deepEqual([status, stdout], [0, '']);
  });

  it('picks each of many releases from data that lie elsewhere', async () => {
    const { run, read } = folder({ 'all.json': JSON.stringify([ferry, quay]) });
    const data = 'https://data.newsroom.example/all.json';
    const { status } = await run([
      ...['oembed', 'all.json', '--frame', frame, '--src', data, '-f', 'native', '-o', 'out'],
    ]);
    assert.equal(status, 0);
    const format = 'native';
    assert.deepEqual(parameters(read('out/1.json')), {
      url: ferry.url,
      src: data,
      item: ferry.url,
      format,
    });
    assert.deepEqual(parameters(read('out/2.json')), {
      url: quay.url,
      src: data,
      item: 'quay',
      format,
    });
  });

  it('knows where an input from a server lies', async () => {
    const server = createServer((_, response) => response.end(JSON.stringify(ferry)));
    await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/x.json`;
    const { run, read } = folder();
    const { status } = await run(['oembed', address, '--frame', frame, '-o', 'out']);
    server.close();
    assert.equal(status, 0);
    assert.deepEqual(parameters(read('out/1.json')), { url: ferry.url, src: address });
  });

  it('names a release without a page, writes the others, and ends with 1', async () => {
    const { run, read } = folder({ 'a.json': JSON.stringify([{ headline: 'H' }, quay]) });
    const { status, stderr } = await run(['oembed', 'a.json', '--frame', frame, '-o', 'out']);
    assert.equal(status, 1);
    assert.match(stderr, /^a\.json:1:\d+: error page-missing \/0\/url: there is no page/m);
    assert.equal(answer(read('out/2.json'))['title'], quay.headline);
  });

  it('warns of what isn’t for the public yet', async () => {
    const { run } = folder({ 'a.json': JSON.stringify({ ...quay, status: 'draft' }) });
    const { status, stderr } = await run(['oembed', 'a.json', '--frame', frame, '-o', 'out']);
    assert.equal(status, 0);
    assert.equal(stderr.match(/not-published/g)?.length, 1);
  });

  for (const [what, files, args, said] of [
    ['without a frame', { 'a.json': ferry }, ['a.json', '-o', 'out'], /--frame/],
    ['without a folder', { 'a.json': ferry }, ['a.json', '--frame', frame], /--output/],
    [
      'with a frame that has no address',
      { 'a.json': ferry },
      ['a.json', '--frame', 'embed.html', '-o', 'o'],
      /http or https/,
    ],
    [
      'with a height that is none',
      { 'a.json': ferry },
      ['a.json', '--frame', frame, '-o', 'o', '--height', '5em'],
      /pixels/,
    ],
    [
      'over its own input',
      { '1.json': ferry },
      ['1.json', '--frame', frame, '-o', './'],
      /would be written over/,
    ],
    [
      'of two pages of one name',
      { 'a.json': [ferry, { ...quay, url: 'https://newsroom.example/en/1' }] },
      ['a.json', '--frame', frame, '-o', 'out'],
      /two inputs/,
    ],
    ['of no file', {}, ['a.json', '--frame', frame, '-o', 'out'], /no such file/],
    [
      'of nothing with a page',
      { 'a.json': { headline: 'H' } },
      ['a.json', '--frame', frame, '-o', 'out'],
      /page-missing/,
    ],
  ] as const) {
    it(`writes nothing ${what}, and ends with 2`, async () => {
      const texts = Object.entries(files).map(([name, data]) => [name, JSON.stringify(data)]);
      const { run, read } = folder(Object.fromEntries(texts) as Record<string, string>);
      const { status, stderr } = await run(['oembed', ...args]);
      assert.equal(status, 2);
      assert.match(stderr, said);
      assert.throws(() => read('out/1.json'));
    });
  }
});
