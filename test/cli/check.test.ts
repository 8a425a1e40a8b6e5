import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { repository } from '../helpers/data.js';
import { folder } from './command.js';

const good = {
  headline: 'Ferry line reopens after two winters',
  url: 'https://newsroom.example/ferry',
  language: 'en',
  released: '2026-11-20',
  summary: 'From December the boats cross the bay again.',
  publisher: 'Westhaven Port Authority',
  body: ['The quay was rebuilt for two winters, and a bus took its place.'],
  contacts: [{ kind: 'media', email: 'press@newsroom.example' }],
  rights: 'Free to print',
  media: [
    {
      type: 'image',
      url: 'https://newsroom.example/boat.jpg',
      alt: 'A boat at a quay',
      width: 1200,
      height: 630,
    },
  ],
};

describe('news-elements check', () => {
  it('finds nothing wrong with a good release', async () => {
    const { run } = folder({ 'a.json': JSON.stringify(good) });
    const { status, stdout, stderr } = await run(['check', 'a.json', '--strict']);
    assert.deepEqual([status, stderr], [0, '']);
    assert.match(stdout, /0 errors, 0 warnings, \d+ hints in 1 document\n$/);
  });

  it('says file, line, column, pointer, and how to mend it', async () => {
    const text = JSON.stringify(
      { ...good, headline: `${good.headline}.`, released: '2018-02-30' },
      null,
      2,
    );
    const { run } = folder({ 'a.json': text });
    const { status, stdout } = await run(['check', 'a.json']);
    assert.equal(status, 1);
    assert.match(stdout, /^a\.json:5:3: error date-invalid \/released: .+ \(.+\)$/m);
    assert.match(stdout, /^a\.json:2:3: info headline-trailing-period \/headline: .+ \(.+\)$/m);
    assert.match(stdout, /1 error, 0 warnings, \d+ hints? in 1 document\n$/);
  });

  for (const [name, from, to, expected] of [
    [
      'ferry.rss',
      'Wed, 18 Nov',
      'Wed, 32 Nov',
      '26:7: error date-invalid /rss/channel/0/item/1/pubDate/0/#text',
    ],
    [
      'ferry.rss',
      'url="https:',
      'url="javascript:',
      '18:18: error url-scheme-refused /rss/channel/0/item/0/enclosure/0/@url',
    ],
    ['ferry.rss', '</channel>\n</rss>\n', '', '3:3: error xml-incomplete /rss/channel/0'],
    [
      'ferry.atom',
      'href="ferry"',
      'href="javascript:x"',
      '10:27: error url-scheme-refused /feed/entry/0/link/0/@href',
    ],
  ] as const) {
    it(`says the line and column of an element or attribute: ${expected}`, async () => {
      const text = readFileSync(new URL(`demo/formats/${name}`, repository), 'utf8');
      const { run } = folder({ [name]: text.replace(from, to).replaceAll('\n', '\r\n') });
      const { stdout, stderr } = await run(['check', name]);
      assert.ok(stdout.includes(`${name}:${expected}: `), stdout);
      assert.equal(stderr, '');
      assert.ok((await run(['convert', name])).stderr.includes(`${name}:${expected}: `));
    });
  }

  it('finds keys that stand twice', async () => {
    const { run } = folder({ 'a.json': '{"headline": "A",\n "headline": "B"}' });
    const { status, stdout } = await run(['check', 'a.json']);
    assert.equal(status, 1);
    assert.match(stdout, /a\.json:2:2: error duplicate-json-key \/headline: /);
  });

  it('takes warnings seriously only when strict', async () => {
    const { run } = folder({ 'a.json': JSON.stringify({ ...good, updated: '2026-11-01' }) });
    assert.equal((await run(['check', 'a.json'])).status, 0);
    const { status, stdout } = await run(['check', 'a.json', '--strict']);
    assert.equal(status, 1);
    assert.match(stdout, /warning updated-before-released \/updated/);
  });

  it('checks many documents, of any format', async () => {
    const { run } = folder({
      'a.json': JSON.stringify(good),
      'b.rss': '<rss version="2.0"><channel><item><title>B</title></item></channel></rss>',
    });
    const { status, stdout } = await run(['check', '*.*']);
    assert.equal(status, 0);
    assert.match(stdout, /^b\.rss: info no-\w+/m);
    assert.match(stdout, /in 2 documents\n$/);
  });

  it('writes its findings as JSON for programs', async () => {
    const { run } = folder({ 'a.json': '{"headline":"A","url":"javascript:x"}' });
    const { status, stdout } = await run(['check', 'a.json', '--json']);
    assert.equal(status, 1);
    const [document] = JSON.parse(stdout) as {
      file: string;
      findings: Record<string, unknown>[];
    }[];
    assert.equal(document?.file, 'a.json');
    const refused = document.findings.find(({ path }) => path === '/url');
    assert.deepEqual(
      [refused?.['line'], refused?.['column'], refused?.['severity']],
      [1, 17, 'error'],
    );
    assert.ok(refused?.['id'] && refused['message'] && refused['hint']);
  });

  it('says where a text stops being JSON', async () => {
    const { run } = folder({ 'a.json': '{\n  "headline": "A",\n}' });
    const { status, stdout } = await run(['check', 'a.json']);
    assert.equal(status, 1);
    assert.match(stdout, /^a\.json:3:1: error json-invalid: /m);
  });

  it('checks what is there when one document isn’t', async () => {
    const { run } = folder({ 'a.json': JSON.stringify(good) });
    const { status, stdout, stderr } = await run(['check', 'none.json', 'a.json']);
    assert.deepEqual([status, stderr], [2, 'none.json: no such file\n']);
    assert.match(stdout, /in 1 document\n$/);
  });

  it('says when bytes are no text', async () => {
    const { run } = folder({ 'a.json': Buffer.from('{"headline":"Fähre"}', 'latin1') });
    const { status, stdout } = await run(['check', 'a.json']);
    assert.equal(status, 1);
    assert.match(stdout, /a\.json: error encoding-invalid: /);
  });

  it('writes no control characters of foreign text', async () => {
    const { run } = folder({ 'a.json': '{"headline":"A","\\u001b[2J\\u202e":1}' });
    const { stdout } = await run(['check', 'a.json']);
    assert.match(stdout, /unknown-key \/\\u001b\[2J\\u202e/);
    assert.doesNotMatch(stdout, /[\u001b\u202e]/);
  });
});
