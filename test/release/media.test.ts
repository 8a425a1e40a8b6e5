import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { leadImage, mediaType, type Media } from '../../src/core.js';

const types: readonly (readonly [medium: Media, type: Media['type']])[] = [
  [{ url: 'https://x.example/a.jpg' }, 'image'],
  [{ url: 'https://x.example/a.JPEG' }, 'image'],
  [{ url: 'https://x.example/a.png?size=large' }, 'image'],
  [{ url: 'https://x.example/a.webp#top' }, 'image'],
  [{ url: 'https://x.example/a.avif' }, 'image'],
  [{ url: 'https://x.example/a.svg' }, 'image'],
  [{ url: 'https://x.example/a.mp4' }, 'video'],
  [{ url: 'https://x.example/a.webm' }, 'video'],
  [{ url: 'https://x.example/a.mp3' }, 'audio'],
  [{ url: 'https://x.example/a.ogg' }, 'audio'],
  [{ url: 'https://x.example/a.pdf' }, 'document'],
  [{ url: 'https://x.example/a' }, 'document'],
  [{ url: 'https://x.example/' }, 'document'],
  // The MIME type says more than the name, and the type more than both.
  [{ url: 'https://x.example/a.jpg', mimeType: 'video/mp4' }, 'video'],
  [{ url: 'https://x.example/download?id=1', mimeType: 'image/png' }, 'image'],
  [{ url: 'https://x.example/a', mimeType: 'audio/mpeg; codecs=mp3' }, 'audio'],
  [{ url: 'https://x.example/a.jpg', mimeType: 'application/octet-stream' }, 'image'],
  [{ url: 'https://x.example/a.jpg', type: 'embed', mimeType: 'video/mp4' }, 'embed'],
  [{ url: 'https://x.example/a', type: 'image' }, 'image'],
];

describe('mediaType', () => {
  for (const [medium, type] of types) {
    it(`takes ${JSON.stringify(medium)} for ${type ?? ''}`, () => {
      assert.equal(mediaType(medium), type);
    });
  }
});

describe('leadImage', () => {
  const image = (name: string, role?: Media['role']): Media => ({
    url: `https://x.example/${name}.jpg`,
    ...(role && { role }),
  });
  const video: Media = { url: 'https://x.example/a.mp4', role: 'lead' };
  const nameOf = (media: readonly Media[] | undefined) =>
    leadImage(media)?.url.replace(/^.*\/|\.\w+$/g, '');

  for (const [name, media, lead] of [
    ['nothing without media', undefined, undefined],
    ['nothing among none', [], undefined],
    ['the one said to lead', [image('a'), image('b', 'thumbnail'), image('c', 'lead')], 'c'],
    ['else a thumbnail', [image('a'), image('b', 'thumbnail')], 'b'],
    ['else the first', [image('a', 'gallery'), image('b', 'inline')], 'a'],
    ['the first of several that lead', [image('a', 'lead'), image('b', 'lead')], 'a'],
    ['no video, even if it leads', [video, image('a')], 'a'],
    ['no logo', [image('a', 'logo')], undefined],
    ['a picture after a logo', [image('a', 'logo'), image('b')], 'b'],
    ['nothing among documents', [{ url: 'https://x.example/a.pdf' }], undefined],
  ] as const) {
    it(`finds ${name}`, () => {
      assert.equal(nameOf(media), lead);
    });
  }
});
