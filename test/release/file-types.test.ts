/** What a reader is told about a file before the download. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fileName, fileType } from '../../src/release/file-types.js';

const office = 'application/vnd.openxmlformats-officedocument';

describe('the type of a file', () => {
  const table: readonly (readonly [string, string | undefined, string])[] = [
    ['a.pdf', undefined, 'PDF'],
    ['a', 'application/pdf', 'PDF'],
    ['a.bin', 'application/pdf', 'PDF'],
    ['a.DOCX?v=1', undefined, 'DOCX text'],
    ['a', `${office}.wordprocessingml.document`, 'DOCX text'],
    ['a', `${office}.spreadsheetml.sheet`, 'XLSX table'],
    ['a', `${office}.presentationml.presentation`, 'PPTX slides'],
    ['a', 'application/vnd.oasis.opendocument.text', 'ODT text'],
    ['a', 'application/msword', 'DOC text'],
    ['a', 'text/csv; charset=utf-8', 'CSV table'],
    ['a', 'text/plain', 'TXT text'],
    ['a.zip', 'application/x-zip-compressed', 'ZIP archive'],
    ['a.svg', 'image/svg+xml', 'SVG image'],
    ['a.jpg', undefined, 'JPG image'],
    ['a.mp3', undefined, 'MP3 audio'],
    ['a.xyz', undefined, 'XYZ'],
    ['a.pdf', 'application/octet-stream', 'PDF'],
    ['a', undefined, ''],
    ['', undefined, ''],
    ['a.b/', undefined, ''],
    ['a.verylongending', undefined, ''],
  ];
  for (const [name, mimeType, expected] of table) {
    it(`is “${expected}” of ${name || 'no name'}${mimeType ? `, ${mimeType}` : ''}`, () => {
      const url = `https://news.example/${name}`;
      const { abbreviation = '', kind = '' } = fileType({ url, ...(mimeType && { mimeType }) });
      assert.equal([abbreviation, kind].join(' ').trim(), expected);
    });
  }
});

describe('the name of a file', () => {
  for (const [url, name] of [
    ['https://news.example/a/press%20kit.zip?x=1/2#y', 'press kit.zip'],
    ['https://news.example/%E6%96%B0%E9%97%BB.pdf', '新闻.pdf'],
    ['https://news.example/%FF.pdf', '%FF.pdf'],
    ['https://news.example/', 'https://news.example/'],
    ['https://news.example', 'https://news.example'],
  ] as const) {
    it(`is ${name}`, () => {
      assert.equal(fileName(url), name);
    });
  }
});
