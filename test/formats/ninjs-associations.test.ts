import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findings, read, readItem, rest } from '../helpers/ninjs.js';

const file = (name: string) => `https://m.example/${name}`;

describe('Associated items of ninjs', () => {
  it('aren’t shown when they are withheld, canceled, or have an embargo of their own', async () => {
    const picture = {
      name: 'a',
      type: 'picture',
      renditions: [{ name: 'x', href: file('a.jpg') }],
    };
    const noon = '2018-10-05T12:00:00+08:00';
    const result = await readItem({
      embargoedUntil: noon,
      associations: [
        { ...picture, pubStatus: 'withheld' },
        { ...picture, pubStatus: 'canceled' },
        { ...picture, embargoedUntil: '2018-10-06T12:00:00+08:00' },
        { ...picture, embargoedUntil: noon },
      ],
    });
    assert.deepEqual(rest(result), {
      embargoUntil: noon,
      media: [{ type: 'image', url: file('a.jpg') }],
    });
    assert.deepEqual(
      findings(result),
      [0, 1, 2].map((i) => `warning content-dropped /associations/${String(i)}`),
    );
  });

  it('give links to other texts, and to the same in other languages', async () => {
    const associations = [
      {
        name: 'a',
        uri: 'https://x.example/2',
        type: 'text',
        rel: 'follow-up',
        headlines: [{ value: 'T' }],
        versionCreated: '2018-10-05T12:00:00Z',
      },
      { name: 'b', uri: 'https://x.example/3', rel: 'sidebar' },
      {
        name: 'c',
        uri: 'https://x.example/zh',
        type: 'text',
        rel: 'translation',
        language: 'zh',
        title: '标题',
      },
    ];
    assert.deepEqual(await read({ associations }), {
      related: [
        {
          url: 'https://x.example/2',
          rel: 'follow-up',
          headline: 'T',
          released: '2018-10-05T12:00:00Z',
        },
        { url: 'https://x.example/3' },
      ],
      alternates: [{ url: 'https://x.example/zh', language: 'zh', headline: '标题' }],
    });
    const result = await readItem({ associations: [{ name: 'a', uri: 'urn:x:2', type: 'text' }] });
    assert.deepEqual(rest(result), {});
  });
});
