/** What leads, what else is to be seen, and what is a file to download. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { groupMedia } from '../../src/release/media-groups.js';
import type { Media } from '../../src/release/media.js';
import type { Release } from '../../src/release/release.js';

const at = (name: string, more: Partial<Media> = {}): Media => ({
  url: `https://news.example/${name}`,
  ...more,
});
const names = (media: readonly Media[]) => media.map(({ url }) => url.slice(21)).join(' ');

/** The groups as `lead | pictures | players | documents`. */
function grouped(media: readonly Media[], body?: Release['body']): string {
  const { lead, pictures, players, documents } = groupMedia({ media, ...(body && { body }) });
  return [lead ? [lead] : [], pictures, players, documents].map(names).join(' | ');
}

describe('the media of a release', () => {
  const table: readonly (readonly [string, readonly Media[], string, Release['body']?])[] = [
    ['may be none', [], ' |  |  | '],
    ['begin with the first picture', [at('a.jpg'), at('b.jpg')], 'a.jpg | b.jpg |  | '],
    [
      'begin with what is said to lead',
      [at('a.jpg'), at('b.jpg', { role: 'lead' })],
      'b.jpg | a.jpg |  | ',
    ],
    [
      'may begin with a video that leads',
      [at('a.jpg'), at('b.mp4', { role: 'lead' })],
      'b.mp4 | a.jpg |  | ',
    ],
    ['may begin with an audio that leads', [at('b.mp3', { role: 'lead' })], 'b.mp3 |  |  | '],
    ['prefer a picture to a video of no role', [at('b.mp4'), at('a.jpg')], 'a.jpg |  | b.mp4 | '],
    [
      'begin with a video where there is no picture',
      [at('c.mp3'), at('b.mp4')],
      'b.mp4 |  | c.mp3 | ',
    ],
    [
      'begin with an audio rather than a thumbnail',
      [at('c.mp3'), at('t.jpg', { role: 'thumbnail' })],
      'c.mp3 |  |  | ',
    ],
    [
      'show no thumbnail beside a lead',
      [at('t.jpg', { role: 'thumbnail' }), at('a.jpg')],
      'a.jpg |  |  | ',
    ],
    [
      'show a thumbnail that is all there is',
      [at('t.jpg', { role: 'thumbnail' })],
      't.jpg |  |  | ',
    ],
    [
      'show each once',
      [at('a.jpg'), at('a.jpg', { role: 'gallery' }), at('b.pdf'), at('b.pdf')],
      'a.jpg |  |  | b.pdf',
    ],
    [
      'offer as a file what is shown as well',
      [
        at('a.jpg'),
        at('b.jpg'),
        at('a.jpg', { role: 'attachment' }),
        at('b.jpg', { role: 'attachment' }),
        at('b.jpg', { role: 'attachment' }),
      ],
      'a.jpg | b.jpg |  | a.jpg b.jpg',
    ],
    ['offer logos as files', [at('a.jpg'), at('l.svg', { role: 'logo' })], 'a.jpg |  |  | l.svg'],
    ['have no lead where there is only a logo', [at('l.svg', { role: 'logo' })], ' |  |  | l.svg'],
    [
      'offer what is attached as files',
      [at('p.jpg', { role: 'attachment' }), at('d.pdf')],
      ' |  |  | p.jpg d.pdf',
    ],
    [
      'play an embed, even an attached one',
      [at('e', { type: 'embed', role: 'attachment' }), at('a.jpg')],
      'a.jpg |  | e | ',
    ],
    [
      'leave a picture to the text that shows it',
      [at('a.jpg'), at('x%20y.jpg', { role: 'inline' })],
      'a.jpg |  |  | ',
      { html: '<img src="/files/x%20y.jpg">' },
    ],
    [
      'show an inline picture that the text doesn’t show',
      [at('a.jpg'), at('b.jpg', { role: 'inline' })],
      'a.jpg | b.jpg |  | ',
      { text: ['a.jpg b.jpg'] },
    ],
    [
      'show an inline picture whose address names no file',
      [at('', { type: 'image', role: 'inline' })],
      ' |  |  | ',
      { html: '' },
    ],
  ];
  for (const [what, media, expected, body] of table) {
    it(what, () => {
      assert.equal(grouped(media, body), expected);
    });
  }
});
