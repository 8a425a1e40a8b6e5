import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, it } from 'node:test';
import { readNative, type Release } from '../../src/core.js';
import { repository } from '../helpers/data.js';
import { folder } from './command.js';

const page = `Ferry line reopens
Release Time:2026-11-20Pageviews:1308

The ferry sails again.

A bus took its place.
`;
const release = { headline: 'Ferry line reopens', released: '2026-11-20' };
const seed = new URL('../shared/seed/cambridge-nanjing.txt', repository);

const parse = (text: string) => JSON.parse(text) as Record<string, unknown>;

describe('news-elements convert', () => {
  it('writes a release from the text of a page', async () => {
    const { run } = folder({ 'page.txt': page });
    const { status, stdout, stderr } = await run(['convert', 'page.txt']);
    assert.deepEqual([status, stderr], [0, '']);
    assert.deepEqual(parse(stdout), {
      headline: 'Ferry line reopens',
      released: '2026-11-20',
      metrics: { pageviews: 1308 },
      body: { text: ['The ferry sails again.', 'A bus took its place.'] },
    });
  });

  it(
    'keeps every byte of the real page’s headline and text',
    { skip: !existsSync(seed) },
    async () => {
      const text = readFileSync(seed, 'utf8');
      const { run } = folder({ 'seed.txt': text });
      const { status, stdout } = await run(['convert', 'seed.txt']);
      const written = JSON.parse(stdout) as Release;
      const [headline, ...paragraphs] = text
        .split(/\n+/)
        .filter((line) => !line.startsWith('Release Time'));
      assert.equal(status, 0);
      assert.equal(written.headline, headline);
      assert.deepEqual(written.body?.text, paragraphs);
      assert.equal(paragraphs.length, 5);
      assert.deepEqual([written.released, written.metrics], ['2018-10-05', { pageviews: 691 }]);
    },
  );

  it('reads standard input, and writes what it can read again', async () => {
    const { run } = folder();
    const { status, stdout } = await run(['convert', '-'], JSON.stringify(release));
    assert.equal(status, 0);
    assert.deepEqual(readNative(parse(stdout)), readNative(release));
  });

  it('puts many documents into one, in the order of their names', async () => {
    const { run } = folder({
      'news/b.json': '{"headline":"B"}',
      'news/a.json': '{"headline":"A"}',
      'news/deep/c.json': '{"headline":"C"}',
    });
    const { stdout } = await run(['convert', 'news/**/*.json']);
    assert.deepEqual(
      (JSON.parse(stdout) as Release[]).map(({ headline }) => headline),
      ['A', 'B', 'C'],
    );
  });

  it('writes a file each into a folder', async () => {
    const { run, read } = folder({ 'a.json': '{"headline":"A"}', 'b.txt': page });
    const { status, stdout } = await run([
      'convert',
      'a.json',
      'b.txt',
      '--to',
      'text',
      '-o',
      'out/',
    ]);
    assert.deepEqual([status, stdout], [0, '']);
    assert.match(read('out/a.txt'), /^A\n/);
    assert.match(read('out/b.txt'), /^Ferry line reopens\n/);
  });

  it('never writes over an input, nor two documents into one file', async () => {
    const { run, read } = folder({ 'a.json': '{"headline":"A"}', 'b/a.json': '{"headline":"B"}' });
    for (const [args, words] of [
      [['a.json', '-o', './'], /a\.json: is an input/],
      [['a.json', '-o', 'a.json'], /a\.json: is an input/],
      [['a.json', 'b/a.json', '-o', 'out/'], /a\.json: two inputs/],
    ] as const) {
      const { status, stderr } = await run(['convert', ...args]);
      assert.equal(status, 2);
      assert.match(stderr, words);
    }
    assert.equal(read('a.json'), '{"headline":"A"}');
  });

  it('writes one file, and the folders to it', async () => {
    const { run, read } = folder({ 'a.json': '{"headline":"A"}' });
    await run(['convert', 'a.json', '-o', 'new/folder/a.json']);
    assert.equal(parse(read('new/folder/a.json'))['headline'], 'A');
  });

  for (const [to, pattern] of [
    ['schema-org', /"@type": ?"NewsArticle"/],
    ['json-feed', /jsonfeed\.org\/version\/1\.1/],
    ['rss', /<rss version="2\.0"/],
    ['text', /^Ferry line reopens\n/],
    ['bibtex', /^@\w+\{/],
    ['apa', /\(2026, November 20\)/],
    ['mla', /20 Nov\. 2026/],
    ['chicago', /2026/],
    ['csl-json', /"issued"/],
  ] as const) {
    it(`writes ${to}`, async () => {
      const { run } = folder({ 'a.json': JSON.stringify(release) });
      const { status, stdout } = await run(['convert', 'a.json', '--to', to]);
      assert.equal(status, 0);
      assert.match(stdout, pattern);
    });
  }

  it('says of releases that aren’t for the public that they are written, and writes them', async () => {
    const { run } = folder({
      'a.json': JSON.stringify({ headline: 'A', embargoUntil: '2999-01-01T00:00:00Z' }),
      'b.json': JSON.stringify({ headline: 'B', status: 'withdrawn' }),
      'c.json': JSON.stringify({ headline: 'C', embargoUntil: '2000-01-01T00:00:00Z' }),
    });
    for (const to of ['rss', 'text', 'apa']) {
      const { status, stdout, stderr } = await run([
        'convert',
        'a.json',
        'b.json',
        'c.json',
        '-t',
        to,
      ]);
      assert.equal(status, 0);
      assert.match(stdout, /A[^]*B[^]*C/);
      assert.deepEqual(
        stderr.split('\n').map((line) => line.replace(/ \(.*/, '')),
        [
          `${to}: warning embargoed /0/embargoUntil: embargoed: until 2999-01-01T00:00:00Z`,
          `${to}: warning not-published /1/status: not published: its status is withdrawn`,
          '',
        ],
      );
    }
    assert.equal((await run(['convert', 'b.json'])).stderr, '');
  });

  it('writes a calendar and address cards', async () => {
    const events = [{ name: 'First crossing', start: '2026-12-01' }];
    const { run } = folder({
      'a.json': JSON.stringify({ ...release, events, participants: ['Ada Lindqvist'] }),
      'b.json': JSON.stringify({ headline: 'B', events }),
    });
    const calendar = await run(['convert', 'a.json', '--to', 'icalendar']);
    assert.match(calendar.stdout, /BEGIN:VEVENT\r\n[^]*DTSTART;VALUE=DATE:20261201\r\n/);
    const two = await run(['convert', 'a.json', 'b.json', '--to', 'icalendar']);
    assert.equal(two.stdout.match(/BEGIN:VCALENDAR/g)?.length, 1);
    assert.equal(two.stdout.match(/BEGIN:VEVENT/g)?.length, 2);
    const cards = await run(['convert', 'a.json', '--to', 'vcard']);
    assert.match(cards.stdout, /BEGIN:VCARD\r\n[^]*FN:Ada Lindqvist\r\n/);
  });

  it('reads an address no further than elements do', async () => {
    const sent = { '/whole': 0, '/endless': 0 };
    const server = createServer((request, response) => {
      const path = request.url as keyof typeof sent;
      const start = '{"headline":"A","body":"';
      const chunk = ' '.repeat(100_000 - start.length);
      response.write(start + chunk);
      const goOn = () => {
        sent[path] += 100_000;
        if (response.destroyed || sent[path] > 50_000_000) return;
        if (path === '/whole' && sent[path] === 1_900_000) response.end('b"}');
        else response.write(' '.repeat(100_000), () => setImmediate(goOn));
      };
      goOn();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
    try {
      const { run } = folder();
      const { status, stdout, stderr } = await run(['convert', `${origin}/endless`]);
      assert.deepEqual([status, stdout], [2, '']);
      assert.equal(
        stderr,
        `${origin}/endless: is larger than 2000000 bytes: save it as a file first\n`,
      );
      assert.ok(sent['/endless'] < 20_000_000, String(sent['/endless']));
      const whole = await run(['convert', `${origin}/whole`]);
      assert.equal(parse(whole.stdout)['headline'], 'A');
    } finally {
      server.close();
    }
  });

  it('reads an address, and resolves what is relative in it', async () => {
    const server = createServer((_, response) => {
      response.setHeader('content-type', 'text/xml; charset=iso-8859-1');
      response.end(
        Buffer.from(
          '<rss version="2.0"><channel><item><title>Fähre</title><link>/f</link></item></channel></rss>',
          'latin1',
        ),
      );
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
    try {
      const { status, stdout } = await folder().run(['convert', `${origin}/feed`]);
      assert.equal(status, 0);
      assert.deepEqual([parse(stdout)['headline'], parse(stdout)['url']], ['Fähre', `${origin}/f`]);
    } finally {
      server.close();
    }
  });

  it('takes fields of a site’s own', async () => {
    const post = { title: { rendered: 'T' }, meta: { views: 7 } };
    const { run } = folder({ 'post.json': JSON.stringify(post) });
    const { stdout } = await run([
      'convert',
      'post.json',
      '--field',
      '/metrics/pageviews=/meta/views',
    ]);
    assert.deepEqual(parse(stdout)['metrics'], { pageviews: 7 });
  });

  it('says what is wrong, and where, and writes what is right', async () => {
    const { run } = folder({ 'a.json': '{\n  "headline": "H",\n  "released": "2018-02-30"\n}' });
    const { status, stdout, stderr } = await run(['convert', 'a.json']);
    assert.equal(status, 1);
    assert.deepEqual(parse(stdout), { headline: 'H' });
    assert.match(stderr, /^a\.json:3:3: error date-invalid \/released: .*2018-02-30/);
  });

  it('lists what is lost when asked to', async () => {
    const { run } = folder({ 'a.json': JSON.stringify({ ...release, kicker: 'K' }) });
    const { stderr } = await run(['convert', 'a.json', '--to', 'text', '--losses']);
    assert.match(stderr, /text: info lost \/kicker: /);
  });

  it('does what it can when one input is missing, and says that one is', async () => {
    const { run } = folder({ 'a.json': '{"headline":"A"}', 'c.json': '{"headline":"C"}' });
    const { status, stdout, stderr } = await run(['convert', 'a.json', 'b.json', 'c.json']);
    assert.deepEqual([status, stderr], [2, 'b.json: no such file\n']);
    assert.deepEqual(
      (JSON.parse(stdout) as Release[]).map(({ headline }) => headline),
      ['A', 'C'],
    );
  });

  it('writes nothing where a format can hold nothing, and says why', async () => {
    const { run, read } = folder({ 'a.json': '{"headline":"A","events":[{"name":"E"}]}' });
    const { status, stdout, stderr } = await run([
      'convert',
      'a.json',
      '--to',
      'icalendar',
      '-o',
      'x/',
    ]);
    assert.deepEqual([status, stdout], [2, '']);
    assert.match(stderr, /lost \/events\/0.*[^]*nothing that this format could hold/);
    assert.throws(() => read('x/a.ics'));
  });

  it('takes a text file for the text of a page, without its house line too', async () => {
    const { run } = folder({ 'plain.txt': 'A headline\n\nIts text.\n' });
    const { status, stdout } = await run(['convert', 'plain.txt']);
    assert.equal(status, 0);
    assert.equal(parse(stdout)['headline'], 'A headline');
  });

  it('says how to read a text of which nothing tells what it is', async () => {
    const { run } = folder({ 'page.md': 'A headline\n\nIts text.\n' });
    const { status, stdout, stderr } = await run(['convert', 'page.md']);
    assert.deepEqual([status, stdout], [2, '']);
    assert.match(stderr, /^page\.md: error format-unknown: .+neither JSON nor XML.+--from text/);
    assert.equal(
      parse((await run(['convert', 'page.md', '--from', 'text'])).stdout)['headline'],
      'A headline',
    );
  });

  it('proposes participants, and adds those that a person accepts', async () => {
    const text =
      'Anna Berg, head of the Delta Institute, opened the school. Related staff attended.';
    const { run } = folder({ 'page.txt': `School opens\nRelease Time:2026-11-20\n\n${text}\n` });
    const proposed = await run(['convert', 'page.txt', '--suggest']);
    assert.equal(parse(proposed.stdout)['participants'], undefined);
    assert.match(proposed.stderr, /1\. .*Anna Berg[^]*head of the Delta Institute/);
    const accepted = await run(['convert', 'page.txt', '--suggest', '--accept', '1']);
    const participants = parse(accepted.stdout)['participants'] as { name: string }[];
    assert.deepEqual(
      participants.map(({ name }) => name),
      ['Anna Berg'],
    );
  });

  for (const [name, args, words] of [
    ['a file that isn’t there', ['convert', 'none.json'], /none\.json: no such file/],
    ['a pattern without a match', ['convert', '*.xml'], /\*\.xml: no file matches/],
    ['a folder', ['convert', '.'], /is a folder/],
    [
      'an address where nobody answers',
      ['convert', 'http://127.0.0.1:1/a'],
      /http:\/\/127\.0\.0\.1:1\/a: /,
    ],
    ['an unknown format', ['convert', 'a.json', '--to', 'newsml'], /newsml.*choices|Allowed/s],
    ['a bad address', ['convert', 'a.json', '--base', 'x'], /http or https/],
    ['a bad field', ['convert', 'a.json', '--field', 'x'], /JSON pointers/],
    ['a proposal 0', ['convert', 'a.json', '--accept', '0'], /Numbers with commas/],
    [
      'a proposal that isn’t there',
      ['convert', 'a.json', '--accept', '9'],
      /--accept 9: there is no/,
    ],
    ['a place under a file', ['convert', 'a.json', '-o', 'broken.json/x'], /broken\.json\/x: /],
    ['no input', ['convert'], /missing required argument/],
    ['an unknown command', ['print'], /unknown command/],
    ['an unknown option', ['convert', 'a.json', '--fast'], /unknown option/],
    ['nothing readable', ['convert', 'broken.json'], /broken\.json:1:10: error json-invalid/],
  ] as const) {
    it(`can’t do it, and says why, with ${name}`, async () => {
      const { run } = folder({ 'a.json': '{"headline":"A"}', 'broken.json': '{"title" "T"}' });
      const { status, stdout, stderr } = await run(args);
      assert.equal(status, 2);
      assert.equal(stdout, '');
      assert.match(stderr, words);
      assert.doesNotMatch(stderr, /\n\s+at /);
    });
  }

  it('explains itself', async () => {
    const { run } = folder();
    const help = await run(['--help']);
    assert.equal(help.status, 0);
    for (const words of [/convert/, /check/, /Exit codes/]) assert.match(help.stdout, words);
    const more = await run(['convert', '--help']);
    for (const words of [/--to/, /--suggest/, /json-feed/, /Examples/])
      assert.match(more.stdout, words);
    const { stdout } = await run(['--version']);
    assert.match(stdout, /^\d+\.\d+\.\d+\n$/);
  });
});
