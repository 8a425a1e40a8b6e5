import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readValue } from '../../src/core.js';
import { findings, places, read, readItem, rest, type Generation } from '../helpers/ninjs.js';

describe('The body of ninjs', () => {
  for (const [name, generation, fields, body] of [
    [
      'plain text',
      3,
      { bodies: [{ contentType: 'text/plain', value: 'A\n\nB' }] },
      { text: ['A', 'B'] },
    ],
    [
      'text with a character set',
      3,
      { bodies: [{ contentType: 'text/plain; charset=utf-8', value: '<A>' }] },
      { text: ['<A>'] },
    ],
    [
      'HTML and text',
      2,
      {
        bodies: [
          { contenttype: 'text/html', value: '<p>A</p>', charcount: 1, wordcount: 1 },
          { contenttype: 'text/plain', value: 'A' },
        ],
      },
      { html: '<p>A</p>', text: ['A'] },
    ],
    [
      'XHTML',
      3,
      { bodies: [{ contentType: 'application/xhtml+xml', value: '<p>A</ br></p>' }] },
      { html: '<p>A</ br></p>' },
    ],
    [
      'text/html5, which is no media type',
      3,
      { bodies: [{ contentType: 'text/html5', value: '<p>A</p>' }] },
      { html: '<p>A</p>' },
    ],
    ['HTML by its role', 3, { bodies: [{ role: 'html5', value: 'A' }] }, { html: 'A' }],
    ['text by its role', 3, { bodies: [{ role: 'text', value: '<A>' }] }, { text: ['<A>'] }],
    [
      'HTML by its look',
      3,
      { bodies: [{ role: 'main', value: ' <p>A</p>' }] },
      { html: '<p>A</p>' },
    ],
    ['text by its look', 3, { bodies: [{ value: '1 < 2' }] }, { text: ['1 < 2'] }],
    [
      'body_text and body_xhtml of 1',
      1,
      { body_text: 'A', body_xhtml: '<p>A</p>' },
      { html: '<p>A</p>', text: ['A'] },
    ],
    ['body_html5 of 1', 1, { body_html5: '<p>A</p>' }, { html: '<p>A</p>' }],
    ['body_main of 1 by its look', 1, { body_main: '<p>A</p>' }, { html: '<p>A</p>' }],
    ['body_richtext of 1 by its look', 1, { body_richtext: 'A' }, { text: ['A'] }],
    ['body_text among fields of 2', 2, { body_text: 'A' }, { text: ['A'] }],
  ] as const satisfies readonly (readonly [string, Generation, object, object])[]) {
    it(`is read from ${name}`, async () =>
      assert.deepEqual(await read(fields, generation), { body }));
  }

  it('is the main one of each kind; others, and formats that nobody reads, are lost', async () => {
    const result = await readItem({
      bodies: [
        { role: 'nitf', contentType: 'text/vnd.IPTC.NITF', value: '<nitf/>' },
        { role: 'x', contentType: 'application/xml', value: '<x/>' },
        { role: 'html', contentType: 'text/html', value: '<p>A</p>' },
        { role: 'main', contentType: 'text/html', value: '<p>B</p>' },
        { role: 'y', contentType: 'text/plain', value: 'C' },
        { role: 'z', contentType: 'text/plain', value: 'D' },
      ],
    });
    assert.deepEqual(rest(result), { body: { html: '<p>B</p>', text: ['C'] } });
    const lost = [0, 1, 2, 5].map((i) => `/bodies/${String(i)}/value`);
    assert.deepEqual([findings(result), places(result)], [[], lost]);
  });

  it('is no object, and no other format under a key of 1', async () => {
    const result = await readItem(
      { body_event: { status: 1 }, body_nitf: '<nitf/>', body_text: 'A' },
      1,
    );
    assert.deepEqual(rest(result), { body: { text: ['A'] } });
    assert.deepEqual([findings(result), places(result)], [[], ['/body_event', '/body_nitf']]);
  });

  it('has its boilerplate apart', async () => {
    const about = { role: 'boilerplate', contentType: 'text/plain', value: 'About A' };
    assert.deepEqual(await read({ bodies: [about, { role: 'text', value: 'B' }] }), {
      body: { text: ['B'] },
      boilerplate: [{ body: { text: ['About A'] } }],
    });
    assert.deepEqual(await read({ body_boilerplate: '<p>About A</p>' }, 1), {
      boilerplate: [{ body: { html: '<p>About A</p>' } }],
    });
  });

  for (const [name, html, expected] of [
    [
      'a whole page',
      '<html><head><title>H</title></head><body><article> <h1 class="x">H</h1><p>A</p></body></html>',
      '<html><head><title>H</title></head><body><article> <p>A</p></body></html>',
    ],
    ['a heading with markup', '<h2><b>H</b> </h2 ><p>A</p>', '<p>A</p>'],
    ['another heading', '<h1>H2</h1><p>A</p>', undefined],
    ['a later heading', '<p>A</p><h1>H</h1>', undefined],
    ['a heading without end', '<h1>H', undefined],
    ['no heading', '<hr><p>H</p>', undefined],
  ] as const) {
    it(`says the headline once: ${name}`, async () => {
      const fields = { bodies: [{ contentType: 'text/html', value: html }] };
      assert.deepEqual(await read(fields), { body: { html: expected ?? html } });
    });
  }

  for (const [name, text, expected] of [
    ['a first line', '\nH\nDefence AG\nA', ['Defence AG\nA']],
    ['a first line that is another', 'H 2\nA', ['H 2\nA']],
    ['a later line', 'A\nH', ['A\nH']],
  ] as const) {
    it(`says the headline once in plain text: ${name}`, async () =>
      assert.deepEqual(await read({ body_text: text }, 1), { body: { text: expected } }));
  }

  it('is gone when it is the headline alone', async () => {
    assert.deepEqual(await read({ bodies: [{ role: 'text', value: 'H' }] }), {});
  });
});

describe('Headlines of ninjs', () => {
  const headline = async (fields: object) =>
    (await readValue({ uri: 'urn:x:1', ...fields })).releases[0]?.headline;

  for (const [name, fields, expected] of [
    [
      'the main one',
      {
        headlines: [
          { role: 'sub', value: 'S' },
          { role: 'x', value: 'X' },
          { role: 'Main', value: 'M' },
        ],
      },
      'M',
    ],
    [
      'the first, where none is said to be main',
      { headlines: [{ value: 'A' }, { value: 'B' }] },
      'A',
    ],
    [
      'no second line',
      {
        headlines: [
          { role: 'subhead', value: 'S' },
          { role: 'long', value: 'L' },
        ],
      },
      'L',
    ],
    [
      'the headline of 1 before its variants',
      { headline_long: 'L', headline: 'A', pubstatus: 'usable' },
      'A',
    ],
    ['a variant of 1, where there is no other', { headline_long: 'L' }, 'L'],
    [
      'the text of an HTML headline',
      { headlines: [{ contentType: 'text/html', value: '<b>A</b> &amp; <br>B' }] },
      'A & B',
    ],
    [
      'entities in a plain one as they are',
      { headlines: [{ contentType: 'text/plain', value: 'A &amp; B' }] },
      'A &amp; B',
    ],
    ['the title, where there is no headline', { title: 'T', pubStatus: 'usable' }, 'T'],
  ] as const) {
    it(`give ${name}`, async () => assert.equal(await headline(fields), expected));
  }

  it('give second lines and kickers', async () => {
    const headlines = [
      { role: 'kicker', value: 'K' },
      { role: 'main', value: 'H' },
      { role: 'subhead', contentType: 'text/html', value: '<i>S</i>' },
    ];
    assert.deepEqual(await read({ headlines }), { kicker: 'K', subheadline: 'S' });
    assert.deepEqual(await read({ headline_subhead: 'S', headline_kicker: 'K' }, 1), {
      kicker: 'K',
      subheadline: 'S',
    });
  });

  it('are lost where a release has no place for them', async () => {
    const result = await readItem({ headline_extended: 'L' }, 1);
    assert.deepEqual([rest(result), places(result)], [{}, ['/headline_extended']]);
  });

  it('lose what escaped their quotes once more', async () => {
    const result = await readValue({
      uri: 'urn:x:1',
      title: String.raw`The \"A\" of \'B\'`,
      pubstatus: 'usable',
    });
    assert.equal(result.releases[0]?.headline, `The "A" of 'B'`);
    assert.deepEqual(findings(result), ['info escaped-twice /title']);
  });

  it('leave a backslash that escapes nothing', async () => {
    assert.equal(
      await headline({ headline: String.raw`C:\news`, pubstatus: 'usable' }),
      String.raw`C:\news`,
    );
  });

  it('are replaced by the first words of any text, and that is said', async () => {
    const result = await readValue({ uri: 'urn:x:1', body_html: '<p>One &amp; two. Three.</p>' });
    assert.equal(result.releases[0]?.headline, 'One & two.');
    assert.deepEqual(findings(result), ['warning missing ']);
  });
});

describe('Descriptions of ninjs', () => {
  for (const [name, generation, fields, summary] of [
    ['the one without a role', 3, { descriptions: [{ value: 'S' }] }, 'S'],
    ['the one with the role text', 3, { descriptions: [{ role: 'text', value: 'S' }] }, 'S'],
    ['the one with the role lead', 3, { descriptions: [{ role: 'lead', value: 'S' }] }, 'S'],
    [
      'the text of HTML',
      3,
      { descriptions: [{ contentType: 'text/html', value: '<p>A &amp; B</p>' }] },
      'A & B',
    ],
    ['description_text', 1, { description_text: 'S' }, 'S'],
    ['description_html', 1, { description_html: '<p>S</p>' }, 'S'],
    ['description_summary', 1, { description_summary: 'S' }, 'S'],
  ] as const satisfies readonly (readonly [string, Generation, object, string])[]) {
    it(`give the summary: ${name}`, async () =>
      assert.deepEqual(await read(fields, generation), { summary }));
  }

  it('are lost where they are something else', async () => {
    const result = await readItem({
      descriptions: [
        { role: 'participants', value: 'P' },
        { role: 'summary', value: 'S' },
      ],
    });
    assert.deepEqual([rest(result), places(result)], [{ summary: 'S' }, ['/descriptions/0/value']]);
  });

  it('lose what escaped their quotes once more', async () => {
    const result = await readItem({ descriptions: [{ role: 'text', value: String.raw`\"A\"` }] });
    assert.deepEqual(
      [rest(result), findings(result)],
      [{ summary: '"A"' }, ['info escaped-twice /descriptions/0/value']],
    );
  });
});
