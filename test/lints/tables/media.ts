import type { Table } from './table.js';

const url = 'https://x.example/boats-at-noon.jpg';
const picture = (fields: object = {}) => ({ media: [{ url, alt: 'Two boats', ...fields }] });
const video = (fields: object) => ({ media: [{ url: 'https://x.example/a.mp4', ...fields }] });
const file = (fields: object) => ({ media: [{ url: 'https://x.example/a.pdf', ...fields }] });

export const mediaTable: Table = {
  'image-no-alt': {
    fires: {
      'no alt': [picture({ alt: undefined }), '/media/0'],
      'an empty one': [picture({ alt: '' }), '/media/0'],
    },
    silent: {
      alt: picture(),
      'a decorative picture': picture({ alt: '', decorative: true }),
      'a document': file({}),
    },
  },
  'alt-is-filename': {
    fires: {
      'a file’s name': [picture({ alt: 'boats.JPG' }), '/media/0/alt'],
      'a camera’s number': [picture({ alt: 'IMG_20311' }), '/media/0/alt'],
      'the address’s name': [picture({ alt: 'boats-at-noon' }), '/media/0/alt'],
    },
    silent: {
      'words that the file is named after': picture({ alt: 'Boats at noon' }),
      'a year': picture({ alt: 'Boats in 2031' }),
    },
  },
  'alt-equals-caption': {
    fires: { 'but for the full stop': [picture({ caption: 'Two boats.' }), '/media/0/alt'] },
    silent: {
      'another caption': picture({ caption: 'Two boats at noon' }),
      'no caption': picture(),
    },
  },
  'image-no-size': {
    fires: { 'no size': [picture(), '/media/0'], 'no height': [picture({ width: 9 }), '/media/0'] },
    silent: { 'a size': picture({ width: 9, height: 9 }), 'a document': file({}) },
  },
  'image-too-small': {
    fires: {
      '49 950 pixels': [picture({ width: 333, height: 150 }), '/media/0'],
      'the one that leads': [
        {
          media: [
            { url: 'https://x.example/b.png', width: 9, height: 9 },
            { url, role: 'lead', width: 99, height: 99 },
          ],
        },
        '/media/1',
      ],
    },
    silent: {
      '50 000 pixels': picture({ width: 250, height: 200 }),
      'a larger rendition': picture({
        width: 9,
        height: 9,
        renditions: [{ url, width: 900, height: 900 }],
      }),
      'a size that isn’t known': picture(),
      'a logo': picture({ width: 9, height: 9, role: 'logo' }),
    },
  },
  'video-no-captions': {
    fires: {
      'nothing to read': [video({}), '/media/0'],
      'chapters alone': [
        video({ tracks: [{ url: 'https://x.example/a.vtt', kind: 'chapters' }] }),
        '/media/0',
      ],
    },
    silent: {
      captions: video({ tracks: [{ url: 'https://x.example/a.vtt', kind: 'captions' }] }),
      'a transcript': video({ transcript: 'Two boats leave.' }),
      audio: { media: ['https://x.example/a.mp3'] },
    },
  },
  'document-no-type-or-size': {
    fires: {
      neither: [file({}), '/media/0'],
      'no size': [file({ mimeType: 'application/pdf' }), '/media/0'],
      'no type': [file({ bytes: 9 }), '/media/0'],
    },
    silent: { both: file({ mimeType: 'application/pdf', bytes: 9 }), 'a picture': picture() },
  },
  'url-not-https': {
    fires: {
      'the release’s own': [{ url: 'http://x.example/a' }, '/url'],
      'one server, however many addresses': [
        {
          url: 'http://x.example/a',
          related: ['http://x.example/b'],
          publisher: { name: 'P', url: 'http://x.example/' },
        },
        '/url',
      ],
      'two servers': [
        {
          publisher: { name: 'P', url: 'http://x.example/' },
          media: [{ url: 'http://y.example/a.jpg' }],
        },
        '/publisher/url',
        '/media/0/url',
      ],
      'a picture in the body': [
        { body: { html: '<img src="http://x.example/a.jpg">' } },
        '/body/html',
      ],
    },
    silent: {
      https: { url: 'https://x.example/http://y.example/' },
      'an identifier': { organizations: [{ name: 'O', sameAs: ['http://x.example/entity/1'] }] },
      'a link in the body': { body: { html: '<a href="http://x.example/">x</a>' } },
      'private data': { extensions: { url: 'http://x.example/' } },
    },
  },
  'url-tracking': {
    fires: {
      'a campaign': [{ related: ['https://x.example/?a=1&utm_source=mail'] }, '/related/0/url'],
      'in the body': [{ body: { markdown: '[x](https://x.example/?fbclid=1)' } }, '/body/markdown'],
    },
    silent: {
      'an honest query': { url: 'https://x.example/?id=212&spmx=1&my_utm_source=1' },
      'a path': { url: 'https://x.example/utm_source=1' },
    },
  },
};
