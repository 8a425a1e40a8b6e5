import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { embedFormNames, embedHosts } from '../../src/core.js';
import { version } from '../../src/elements/version.js';
import { repository } from '../helpers/data.js';
import { folder } from './command.js';

const url = 'https://newsroom.example/releases/1';
const release = { headline: 'A new quay', url, summary: 'S', body: 'B' };
const files = { 'a.json': JSON.stringify(release) };
const address = `https://cdn.jsdelivr.net/npm/news-elements@${version}/dist/cdn/autoload.js`;
const hash = `sha384-${'a'.repeat(64)}`;
const frame = 'https://newsroom.example/embed.html';
const quote = `<blockquote class="news-card"><p><a href="${url}#news-card">A new quay</a></p></blockquote>`;

/** What is said on standard error, each line without its document. */
const told = (stderr: string): readonly string[] =>
  stderr
    .split('\n')
    .filter(Boolean)
    .map((line) => line.replace(/^\S+: /, ''));

/** The JSON in a link. */
const dataOf = (code: string): unknown =>
  JSON.parse(Buffer.from(/#news-card=([\w-]+)/.exec(code)?.[1] ?? '', 'base64url').toString());

describe('news-elements embed', () => {
  it('writes a quote with the data of a file, and says what they leave out', async () => {
    const { run } = folder(files);
    const { status, stdout, stderr } = await run(['embed', 'a.json']);
    assert.equal(status, 0);
    assert.match(stdout, /^<blockquote class="news-card"><p><a href="https:\/\/newsroom\.example/);
    assert.deepEqual(dataOf(stdout), { headline: 'A new quay', url, summary: 'S' });
    assert.deepEqual(told(stderr), [
      'info data: the data stand in the code: what a card shows of them, not /body',
    ]);
    const whole = await run(['embed', 'a.json', '--tag', 'news-release']);
    assert.deepEqual(told(whole.stderr), ['info data: the data stand in the code']);
  });

  it('pins the script by its version and by the hash of the very file', async () => {
    const { run } = folder(files);
    const { stdout } = await run(['embed', 'a.json']);
    const bytes = readFileSync(new URL('dist/cdn/autoload.js', repository));
    const hash = createHash('sha384').update(bytes).digest('base64');
    const tag = `<script async crossorigin src="${address}" integrity="sha384-${hash}"></script>\n`;
    assert.ok(stdout.endsWith(tag), stdout);
  });

  it('takes a script of one’s own, pinned only by a hash that is given', async () => {
    const { run } = folder(files);
    const own = ['embed', 'a.json', '--script', 'https://x.example/autoload.js'];
    const { stdout } = await run(own);
    assert.match(stdout, /<script async src="https:\/\/x\.example\/autoload\.js"><\/script>\n$/);
    const pinned = await run([...own, '--integrity', hash]);
    assert.match(
      pinned.stdout,
      /<script async crossorigin src="[^"]+" integrity="sha384-a{64}"><\/script>\n$/,
    );
    const without = await run(['embed', 'a.json', '--no-script']);
    assert.doesNotMatch(without.stdout, /<script/);
  });

  it('names the address that the data will have', async () => {
    const { run } = folder(files);
    const beside = await run(['embed', 'a.json', '--no-script', '--src', `${url}.json`]);
    assert.deepEqual([beside.status, beside.stdout], [0, `${quote}\n`]);
    assert.deepEqual(told(beside.stderr), [`info data: the data are loaded from ${url}.json`]);
    const there = await run(['embed', 'a.json', '--no-script', '--src', 'https://d.example/1']);
    const elsewhere = 'src=https%3A%2F%2Fd.example%2F1';
    // It may be a feed.
    assert.ok(there.stdout.includes(`#news-card&amp;${elsewhere}&amp;item=https%3A`), there.stdout);
    const fence = await run([
      ...['embed', 'a.json', '--form', 'fence', '--no-script', '--src', 'https://d.example/1'],
    ]);
    assert.equal(fence.stdout, '```news-card\nhttps://d.example/1\n```\n');
  });

  for (const { name, form, script, advice } of embedHosts) {
    it(`writes what ${name} lets pass, and says how the script comes there`, async () => {
      const { run } = folder(files);
      const more = form === 'iframe' ? ['--frame', frame] : [];
      const { status, stdout, stderr } = await run(['embed', 'a.json', '--cms', name, ...more]);
      assert.equal(status, 0);
      const start = {
        quote: '<blockquote ',
        link: '<a ',
        markdown: '[',
        fence: '```',
        element: '<news-card ',
        iframe: '<iframe ',
      };
      assert.ok(stdout.startsWith(start[form]), stdout);
      assert.equal(stdout.includes('<script '), script === 'pasted');
      const lines = told(stderr);
      assert.ok(lines.includes(`info where: ${advice}`), stderr);
      assert.equal(
        lines.some((line) => /^info script: once in the site: <script .* integrity=/.test(line)),
        script === 'site' && form !== 'iframe',
      );
      assert.equal(
        lines.includes("info script: once: import 'news-elements/define/news-card.js'"),
        script === 'import',
      );
    });
  }

  for (const form of embedFormNames) {
    it(`writes ${form} where it is asked for, with the script as is usual with it`, async () => {
      const { run } = folder(files);
      const usual = embedHosts.find((host) => host.form === form);
      const { stdout } = await run(['embed', 'a.json', '--form', form]);
      assert.equal(stdout, (await run(['embed', 'a.json', '--cms', usual?.name ?? ''])).stdout);
      const other = await run(['embed', 'a.json', '--cms', 'wordpress', '--form', form]);
      assert.match(other.stdout, /<script /);
    });
  }

  it('writes a frame, with the script that lies beside its page', async () => {
    const { run } = folder({ ...files, 'b.json': '{"headline":"B"}' });
    const { status, stdout, stderr } = await run(['embed', 'a.json', '--frame', frame]);
    assert.equal(status, 0);
    assert.match(
      stdout,
      /^<iframe class="news-frame" src="https:\/\/newsroom\.example\/embed\.html\?url=/,
    );
    assert.match(stdout, /<\/iframe><p><a href="[^"]+">A new quay<\/a><\/p>\n$/);
    const script = '<script async src="https://newsroom.example/frames.js"></script>';
    assert.deepEqual(told(stderr), [
      'info data: the data are loaded from the address of its page with .json',
      `info script: once in the site: ${script}`,
    ]);
    const pasted = await run(['embed', 'a.json', '--cms', 'html', '--frame', frame]);
    assert.match(
      pasted.stdout,
      /<script async src="https:\/\/newsroom\.example\/frames\.js"><\/script>\n$/,
    );
    for (const inputs of [
      ['a.json', 'b.json'],
      ['b.json', 'a.json'],
    ]) {
      const some = await run(['embed', ...inputs, '--cms', 'html', '--frame', frame]);
      assert.equal(some.status, 1);
      assert.match(some.stdout, /^<iframe [^\n]* src="[^"]*frames\.js"><\/script>\n$/);
    }
  });

  it('gives no advice on another form than its own', async () => {
    const { run } = folder(files);
    const { stderr } = await run(['embed', 'a.json', '--cms', 'html', '--form', 'fence']);
    assert.doesNotMatch(stderr, /info where/);
  });

  it('has the script tag brought for a form that no import would find', async () => {
    const { run } = folder(files);
    const { stderr } = await run(['embed', 'a.json', '--cms', 'react', '--form', 'quote']);
    assert.match(stderr, /info script: once in the site: <script /);
  });

  it('has no import written where the page is said to have the script', async () => {
    const { run } = folder(files);
    const { stderr } = await run(['embed', 'a.json', '--cms', 'react', '--no-script']);
    assert.doesNotMatch(stderr, /info script/);
  });

  it('names each of many by its address, and warns where only an index is left', async () => {
    const many = [{ ...release, id: 'q' }, release, { headline: 'B' }];
    const { run } = folder({ 'all.json': JSON.stringify(many) });
    const data = 'https://d.example/all.json';
    const { status, stdout, stderr } = await run(['embed', 'all.json', '--src', data]);
    assert.equal(status, 0);
    const items = [...stdout.matchAll(/&amp;item=([^"&]+)/g)].map(([, item]) => item);
    assert.deepEqual(items, ['q', '1', '2']);
    const warned = told(stderr).filter((line) => line.startsWith('warning item-moves'));
    assert.deepEqual(
      warned.map((line) => line.slice(19, 21)),
      ['/1', '/2'],
    );
  });

  it('says that a frame doesn’t know the fields that were added', async () => {
    const { run } = folder(files);
    const added = ['--field', '/kicker=/summary'];
    const { stderr } = await run(['embed', 'a.json', '--frame', frame, ...added]);
    assert.match(stderr, /warning fields-unread: /);
  });

  it('shows the release by any element', async () => {
    const { run } = folder(files);
    const flags = ['--tag', 'news-release', '--no-script', '--src', `${url}.json`];
    const { stdout } = await run(['embed', 'a.json', ...flags]);
    assert.equal(stdout, `${quote.replaceAll('news-card', 'news-release')}\n`);
  });

  it('writes a file, and never over an input', async () => {
    const { run, read } = folder(files);
    const { stdout } = await run(['embed', 'a.json', '-o', 'new/a.html']);
    assert.equal(stdout, '');
    assert.match(read('new/a.html'), /^<blockquote /);
    const over = await run(['embed', 'a.json', '-o', 'a.json']);
    assert.equal(over.status, 2);
    assert.match(over.stderr, /a\.json: is an input/);
  });

  it('says of releases that aren’t for the public that they are written', async () => {
    const draft = { headline: 'A', status: 'draft', embargoUntil: '2999-01-01T00:00:00Z' };
    const { run } = folder();
    const { status, stdout, stderr } = await run(['embed', '-'], JSON.stringify(draft));
    assert.equal(status, 0);
    assert.match(stdout, /^<blockquote /);
    assert.match(stderr, /^-: warning embargoed \/embargoUntil: /m);
    assert.match(stderr, /^-: warning not-published \/status: /m);
  });

  it('writes what it can where data have errors or an input is missing, and says so', async () => {
    const { run } = folder({ ...files, 'b.json': Buffer.from('{"headline":"B\xff"}', 'latin1') });
    const faulty = await run(['embed', 'b.json']);
    assert.equal(faulty.status, 1);
    assert.match(faulty.stdout, /^<blockquote .*>B\uFFFD</);
    const missing = await run(['embed', 'a.json', 'c.json']);
    assert.equal(missing.status, 2);
    assert.match(missing.stdout, /^<blockquote /);
    assert.match(missing.stderr, /c\.json: no such file/);
  });

  for (const [args, words] of [
    [['none.json'], /none\.json: no such file/],
    [['empty.json'], /^empty\.json: error no-release: there is no release /],
    [['page.html'], /^page\.html: error format-unsupported: this is a page [^\n]*\n$/],
    [['a.json', '-o', './'], /\.\/: is a folder: name a file in it/],
    [['a.json', '-o', 'b.json/a.html'], /a file stands where a folder is needed/],
    [['a.json', '--cms', 'cms'], /Allowed choices are anywhere, wordpress,/],
    [['a.json', '--form', 'iframes'], /Allowed choices are quote, link,/],
    [['a.json', '--form', 'iframe'], /--frame: the form iframe needs/],
    [['a.json', '--cms', 'frames'], /--frame: the form iframe needs/],
    [['a.json', '--cms', 'hugo', '--form', 'quote', '--frame', frame], /--frame: the form iframe/],
    [['a.json', '--frame', '/embed.html'], /http or https address/],
    [['b.json', '--frame', frame], /b\.json: error page-missing \/url: a frame needs/],
    [['a.json', '--tag', 'x-card'], /Allowed choices are event-details,/],
    [['a.json', '--src', '/a.json'], /http or https address/],
    [['a.json', '--src', url, '--inline'], /--src and --inline/],
    [['a.json', '--src', url, '--field', '/url=/a'], /--src and --field/],
    [['a.json', 'b.json', '--src', url], /--src: several inputs/],
    [['a.json', '--integrity', hash], /--integrity: only for a script of your own/],
    [['a.json', '--script', url, '--integrity', 'abc'], /A hash such as sha384-/],
    [['a.json', '--script', url, '--integrity', 'sha384-abc='], /A hash such as sha384-/],
    [['a.json', '--frame', frame, '--inline'], /--frame and --inline/],
    [
      ['a.json', '--script', url, '--no-script'],
      /'--script' cannot be used with option '--no-script'/,
    ],
    [
      ['a.json', '--no-script', '--script', url],
      /'--script' cannot be used with option '--no-script'/,
    ],
    [['a.json', '--cms', 'react', '--script', url], /--script: in React an import brings/],
    [['c.json', '--form', 'fence', '--src', url], /--src https:\S+: this form has no place/],
    [['a.json', '--form', 'fence', '--src', url, '--from', 'native'], /this form has no place/],
  ] as const) {
    it(`refuses: ${args.join(' ')}`, async () => {
      const { run } = folder({
        ...files,
        'b.json': '{"headline":"B"}',
        'empty.json': '[]',
        'page.html': '<!doctype html><html><head><meta charset=utf-8><title>A</title>',
        'c.json': JSON.stringify([release, { ...release, id: 'c' }]),
      });
      const { status, stdout, stderr } = await run(['embed', ...args]);
      assert.deepEqual([status, stdout], [2, '']);
      assert.match(stderr, words);
    });
  }

  it('explains itself', async () => {
    const { status, stdout } = await folder().run(['embed', '--help']);
    assert.equal(status, 0);
    for (const { name, label } of embedHosts) assert.ok(stdout.includes(label), name);
    assert.match(stdout, /Examples:/);
  });
});

describe('news-elements embed, of what has an address', () => {
  const feed =
    '<rss version="2.0"><channel><title>F</title><item><guid>g1</guid><title>A</title></item>' +
    '<item><title>B</title></item></channel></rss>';
  const answers: Readonly<Record<string, string>> = {
    '/1.json': JSON.stringify(release),
    '/feed.xml': feed,
  };
  const server = createServer((request, response) => {
    response.end(answers[request.url ?? '']);
  });
  let origin = '';
  before(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  });
  after(() => {
    server.close();
  });

  it('leads to it', async () => {
    const { stdout, stderr } = await folder().run(['embed', `${origin}/1.json`, '--no-script']);
    assert.ok(stdout.includes(`#news-card&amp;src=${encodeURIComponent(`${origin}/1.json`)}">`));
    assert.deepEqual(told(stderr), [`info data: the data are loaded from ${origin}/1.json`]);
  });

  it('holds the data all the same where that is asked for, or a page couldn’t read them', async () => {
    for (const flags of [['--inline'], ['--field', '/kicker=/k']]) {
      const { stdout, stderr } = await folder().run(['embed', `${origin}/1.json`, ...flags]);
      assert.deepEqual(dataOf(stdout), { headline: 'A new quay', url, summary: 'S' });
      assert.match(stderr, /info data: the data stand in the code/);
    }
  });

  it('names each release of a feed by its id, or else by its address or place', async () => {
    const { status, stdout, stderr } = await folder().run([
      'embed',
      `${origin}/feed.xml`,
      '--from',
      'rss',
    ]);
    assert.equal(status, 0);
    const [first, second] = stdout.split('\n\n');
    assert.match(first ?? '', /&amp;item=g1&amp;format=rss">A</);
    assert.match(second ?? '', /feed\.xml#news-card&amp;src=[^"]*&amp;item=1&amp;format=rss">B</);
    assert.equal(stdout.match(/<script /g)?.length, 1);
    assert.match(stderr, /info data \/0: the data are loaded from .*feed\.xml \(item g1\)/);
    assert.match(stderr, /warning item-moves \/1: only its index leads to this release/);
  });
});
