import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findings, places, read, readItem, rest, type Generation } from '../helpers/ninjs.js';

const file = (name: string) => `https://m.example/${name}`;

describe('Associated media of ninjs', () => {
  for (const [name, generation, association, medium] of [
    [
      'a picture, the widest file whatever its name',
      3,
      {
        type: 'picture',
        renditions: [
          {
            name: 'main',
            href: file('s.jpg'),
            contentType: 'image/jpg',
            width: 100,
            height: 50,
            title: 'Mid',
          },
          {
            name: 'thumbnail',
            href: file('l.jpg'),
            contentType: 'image/jpeg',
            width: 400,
            height: 200,
            sizeInBytes: 9,
            format: 'JPEG',
          },
          { name: 'x', href: file('m.jpg'), width: 200, height: 100 },
        ],
      },
      {
        type: 'image',
        url: file('l.jpg'),
        mimeType: 'image/jpeg',
        width: 400,
        height: 200,
        bytes: 9,
        renditions: [
          { url: file('m.jpg'), width: 200, height: 100 },
          { url: file('s.jpg'), mimeType: 'image/jpeg', width: 100, height: 50 },
        ],
      },
    ],
    [
      'its texts of 3',
      3,
      {
        type: 'picture',
        headlines: [{ value: 'T' }],
        descriptions: [
          { role: 'creditline', value: 'C' },
          { role: 'alt', value: 'A' },
          { role: 'caption', contentType: 'text/html', value: '<p>B</p>' },
        ],
        copyrightNotice: '© C',
        language: 'sv',
        renditions: [{ name: 'r00', href: file('a.jpg') }],
      },
      {
        type: 'image',
        url: file('a.jpg'),
        title: 'T',
        caption: 'B',
        alt: 'A',
        credit: 'C',
        rights: '© C',
        language: 'sv',
      },
    ],
    [
      'its texts of 2: any description is a caption, and whom it is by the credit',
      2,
      {
        type: 'graphic',
        descriptions: [{ value: 'B' }],
        by: 'Anna Berg/TT',
        usageterms: 'Free',
        renditions: [
          { name: 'r00', href: file('a.png'), contenttype: 'image/png', sizeinbytes: 9 },
        ],
      },
      {
        type: 'image',
        url: file('a.png'),
        mimeType: 'image/png',
        bytes: 9,
        caption: 'B',
        credit: 'Anna Berg/TT',
        rights: 'Free',
      },
    ],
    [
      'the point of interest in shares of its own file',
      3,
      {
        type: 'picture',
        renditions: [
          { name: 'a', href: file('a.jpg'), width: 400, height: 200, poi: { x: 100, y: 150 } },
        ],
      },
      { type: 'image', url: file('a.jpg'), width: 400, height: 200, focus: { x: 0.25, y: 0.75 } },
    ],
    [
      'a point of interest that only a smaller file has',
      3,
      {
        type: 'picture',
        renditions: [
          { name: 'a', href: file('a.jpg'), width: 400, height: 200 },
          { name: 'b', href: file('b.jpg'), width: 40, height: 20, poi: { x: 10, y: 20 } },
        ],
      },
      {
        type: 'image',
        url: file('a.jpg'),
        width: 400,
        height: 200,
        focus: { x: 0.25, y: 1 },
        renditions: [{ url: file('b.jpg'), width: 40, height: 20 }],
      },
    ],
    [
      'no point of interest beyond the picture, or without its size',
      3,
      {
        type: 'picture',
        renditions: [
          { name: 'a', href: file('a.jpg'), width: 400, height: 200, poi: { x: 401, y: 1 } },
          { name: 'b', href: file('b.jpg'), poi: { x: 0, y: 0 } },
        ],
      },
      {
        type: 'image',
        url: file('a.jpg'),
        width: 400,
        height: 200,
        renditions: [{ url: file('b.jpg') }],
      },
    ],
    [
      'a video with its poster, though only pictures have a width',
      3,
      {
        type: 'video',
        renditions: [
          {
            name: 'highres',
            href: file('v.jpg'),
            contentType: 'image/jpeg',
            width: 640,
            height: 360,
          },
          { name: 'broadband', href: file('v.mp4'), contentType: 'video/mp4', duration: 12.5 },
        ],
      },
      {
        type: 'video',
        url: file('v.mp4'),
        mimeType: 'video/mp4',
        duration: 12.5,
        poster: file('v.jpg'),
      },
    ],
    [
      'a sound',
      3,
      { type: 'audio', renditions: [{ name: 'a', href: file('a.mp3'), duration: 3 }] },
      { type: 'audio', url: file('a.mp3'), duration: 3 },
    ],
    [
      'what says no type',
      3,
      { renditions: [{ name: 'a', href: file('a.jpg'), contentType: 'image/jpeg' }] },
      { url: file('a.jpg'), mimeType: 'image/jpeg' },
    ],
  ] as const satisfies readonly (readonly [string, Generation, object, object])[]) {
    it(`give ${name}`, async () => {
      const whole = {
        name: 'a001',
        uri: 'urn:m:1',
        version: '1',
        pubstatus: 'usable',
        ...association,
      };
      assert.deepEqual(await read({ associations: [whole] }, generation), {
        media: [{ id: 'urn:m:1', ...medium }],
      });
    });
  }

  it('of 1 are objects by name, and so are their files', async () => {
    const fields = {
      associations: {
        logo: {
          uri: 'urn:m:1',
          type: 'graphic',
          renditions: {
            viewimage: { href: file('s.jpg'), mimetype: 'image/jpg', width: 10, height: 10 },
            lowres: {
              href: file('l.jpg'),
              mimetype: 'image/jpg',
              width: 20,
              height: 20,
              sizeinbytes: 9,
            },
          },
        },
        mainpic: {
          uri: 'urn:m:2',
          type: 'picture',
          byline: 'B',
          headline: 'T',
          description_caption: 'C',
          renditions: { r00: { href: file('a.jpg') } },
        },
      },
    };
    assert.deepEqual(await read(fields, 1), {
      media: [
        {
          id: 'urn:m:1',
          type: 'image',
          role: 'logo',
          url: file('l.jpg'),
          mimeType: 'image/jpeg',
          width: 20,
          height: 20,
          bytes: 9,
          renditions: [{ url: file('s.jpg'), mimeType: 'image/jpeg', width: 10, height: 10 }],
        },
        { id: 'urn:m:2', type: 'image', url: file('a.jpg'), title: 'T', caption: 'C', credit: 'B' },
      ],
    });
  });

  it('lose files of another kind, and media without any', async () => {
    const result = await readItem({
      associations: [
        {
          name: 'a',
          type: 'picture',
          renditions: [{ name: 'x', href: file('c.xml'), contentType: 'text/xml' }],
        },
        { name: 'b', type: 'picture', uri: 'urn:m:1' },
      ],
    });
    assert.deepEqual(rest(result), {});
    assert.deepEqual(findings(result), []);
    assert.deepEqual(places(result), [
      '/associations/0/name',
      '/associations/0/type',
      '/associations/0/renditions/0/name',
      '/associations/0/renditions/0/href',
      '/associations/1/name',
      '/associations/1/type',
      '/associations/1/uri',
    ]);
  });
});

describe('An item of ninjs that is a picture', () => {
  it('has its files as a medium; its text stays the summary, unless it is a caption', async () => {
    const fields = {
      type: 'picture',
      by: 'Anna Berg',
      renditions: [{ name: 'x', href: file('a.jpg') }],
    };
    const medium = { type: 'image', url: file('a.jpg'), credit: 'Anna Berg' };
    const by = { byline: 'Anna Berg', authors: [{ name: 'Anna Berg' }] };
    const descriptions = (role: string) => ({ descriptions: [{ role, value: 'S' }] });
    assert.deepEqual(await read({ ...fields, ...descriptions('text') }), {
      ...by,
      summary: 'S',
      media: [medium],
    });
    assert.deepEqual(await read({ ...fields, ...descriptions('caption') }), {
      ...by,
      media: [{ ...medium, caption: 'S' }],
    });
  });
});
