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
  it('writes both answers by the path of the page, and prints the tags for it', async () => {
    const { run, read } = folder({ 'a.json': JSON.stringify(ferry) });
    const { status, stdout, stderr } = await run([
      ...['oembed', 'a.json', '--frame', frame, '--at', at, '-o', 'out/new/'],
      ...['--tag', 'news-release', '--lang', 'de', '--width', '500', '--height', '400'],
    ]);
    const where = 'the data are loaded from the address of its page with .json';
    assert.equal(status, 0);
    assert.match(stderr, new RegExp(`^a\\.json: info data: ${where}\n$`));
    const { title, width, height } = answer(read('out/new/releases-1.json'));
    assert.deepEqual([title, width, height], [ferry.headline, 500, 400]);
    assert.deepEqual(parameters(read('out/new/releases-1.json')), {
      ...{ url: ferry.url, tag: 'news-release', lang: 'de' },
    });
    assert.match(
      read('out/new/releases-1.xml'),
      /^<\?xml [^]*<title>Ferry -- &lt;reopens&gt;<\/title>/,
    );
    assert.deepEqual(stdout.split('\n'), [
      '<!-- https://newsroom.example/releases/1.html -->',
      `<link rel="alternate" type="application/json+oembed" href="${at}/releases-1.json" title="Ferry -- &lt;reopens&gt;">`,
      `<link rel="alternate" type="text/xml+oembed" href="${at}/releases-1.xml" title="Ferry -- &lt;reopens&gt;">`,
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
    assert.deepEqual(parameters(read('out/releases-1.json')), {
      url: ferry.url,
      src: data,
      item: ferry.url,
      format,
    });
    assert.deepEqual(parameters(read('out/releases-2.json')), {
      url: quay.url,
      src: data,
      item: quay.id,
      format,
    });
  });

  it('picks the one release of each input from a feed that lies elsewhere', async () => {
    const { run, read } = folder({
      'a.json': JSON.stringify(ferry),
      'b.json': JSON.stringify(quay),
    });
    const data = 'https://newsroom.example/feed.json';
    const { status, stderr } = await run([
      ...['oembed', 'a.json', 'b.json', '--frame', frame, '--src', data, '-o', 'out'],
    ]);
    assert.equal(status, 0);
    for (const [name, { url }, item] of [
      ['1', ferry, ferry.url],
      ['2', quay, quay.id],
    ] as const) {
      assert.deepEqual(parameters(read(`out/releases-${name}.json`)), {
        ...{ url, src: data, item },
      });
      assert.ok(stderr.includes(`the data are loaded from ${data} (item ${item})`), stderr);
    }
  });

  it('says no item where the data of the page itself are expected', async () => {
    const { run, read } = folder({ 'a.json': JSON.stringify(quay) });
    const own = 'https://newsroom.example/releases/2.json';
    await run(['oembed', 'a.json', '--frame', frame, '--src', own, '-o', 'out']);
    assert.deepEqual(parameters(read('out/releases-2.json')), { url: quay.url });
  });

  it('says that a frame doesn’t know the fields that were added', async () => {
    const { run } = folder({ 'a.json': JSON.stringify(quay) });
    const added = ['--field', '/kicker=/headline'];
    const { stderr } = await run(['oembed', 'a.json', '--frame', frame, ...added, '-o', 'out']);
    assert.match(stderr, /^a\.json: warning fields-unread: /m);
  });

  for (const [page, name] of [
    ['/2026/01/update.html', '2026-01-update'],
    ['/news?id=1&lang=de', 'news-id-1-lang-de'],
    ['/', 'index'],
    ['/-/..-x/', 'x'],
    ['/news/%E6%96%B0%E7%A0%81%E5%A4%B4', 'news-新码头'],
    ['/a%2Fb%5C%00%ff', 'a-2Fb-5C-00-ff'],
    ['/a%2F..%5Cb', 'a-..-b'],
  ] as const) {
    it(`names the answer of ${page} ${name}`, async () => {
      const url = `https://newsroom.example${page}`;
      const { run, read } = folder({ 'a.json': JSON.stringify({ ...ferry, url }) });
      const { status, stdout } = await run([
        ...['oembed', 'a.json', '--frame', frame, '--at', at, '-o', 'out'],
      ]);
      assert.equal(status, 0);
      assert.equal(answer(read(`out/${name}.json`))['title'], ferry.headline);
      assert.ok(stdout.includes(`href="${at}/${encodeURIComponent(name)}.json"`), stdout);
    });
  }

  it('knows where an input from a server lies', async () => {
    const server = createServer((_, response) => response.end(JSON.stringify(ferry)));
    await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/x.json`;
    const { run, read } = folder();
    const { status } = await run(['oembed', address, '--frame', frame, '-o', 'out']);
    server.close();
    assert.equal(status, 0);
    assert.deepEqual(parameters(read('out/releases-1.json')), { url: ferry.url, src: address });
  });

  it('names a release without a page, writes the others, and ends with 1', async () => {
    const { run, read } = folder({ 'a.json': JSON.stringify([{ headline: 'H' }, quay]) });
    const { status, stderr } = await run(['oembed', 'a.json', '--frame', frame, '-o', 'out']);
    assert.equal(status, 1);
    assert.match(stderr, /^a\.json:1:\d+: error page-missing \/0\/url: there is no page/m);
    assert.equal(answer(read('out/releases-2.json'))['title'], quay.headline);
  });

  it('warns of what isn’t for the public yet', async () => {
    const { run } = folder({ 'a.json': JSON.stringify({ ...quay, status: 'draft' }) });
    const { status, stderr } = await run(['oembed', 'a.json', '--frame', frame, '-o', 'out']);
    assert.equal(status, 0);
    assert.equal(stderr.match(/not-published/g)?.length, 1);
  });

  for (const [what, files, args, said] of [
    ['without a frame', { 'a.json': ferry }, ['a.json', '-o', 'out'], /--frame/],
    [
      'to standard output',
      { 'a.json': ferry },
      ['a.json', '--frame', frame, '-o', '-'],
      /--output: two files for each release need a folder/,
    ],
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
      { 'releases-1.json': ferry },
      ['releases-1.json', '--frame', frame, '-o', './'],
      /would be written over/,
    ],
    [
      'of two pages of one name',
      { 'a.json': [ferry, { ...quay, url: 'https://newsroom.example/releases-1?' }] },
      ['a.json', '--frame', frame, '-o', 'out'],
      /releases\/1\.html and https:\/\/newsroom\.example\/releases-1\?/,
    ],
    [
      'for an element that there isn’t',
      { 'a.json': ferry },
      ['a.json', '--frame', frame, '-o', 'out', '--tag', 'news-crad'],
      /Allowed choices are .*news-card/,
    ],
    [
      'in a language that there can’t be',
      { 'a.json': ferry },
      ['a.json', '--frame', frame, '-o', 'out', '--lang', 'german!'],
      /A language tag/,
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
      assert.throws(() => read('out/releases-1.json'));
    });
  }
});
