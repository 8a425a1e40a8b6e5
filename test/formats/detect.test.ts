import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { detect } from '../../src/formats/detect.js';

const uri = 'urn:x:1';

describe('The format of a document', () => {
  for (const [format, name, document] of [
    ['ninjs', 'the texts of 3', { uri, headlines: [] }],
    ['ninjs', 'a version of 3', { uri, versionCreated: '2018' }],
    ['ninjs', 'a version of 1 or 2', { uri, versioncreated: '2018', headline: 'H' }],
    ['ninjs', 'the standard of 1', { uri, headline: 'H', $standard: {} }],
    ['ninjs', 'the body of 1', { uri, headline: 'H', body_xhtml: '<p/>' }],
    ['ninjs', 'an event that has but a title', { uri, title: 'T', eventDetails: {} }],
    ['ninjs', 'a picture that has but a title', { uri, title: 'T', renditions: [] }],
    ['ninjs', 'a list of items', [{ uri, bodies: [] }]],
    ['ninjs', 'a page of items', { items: [{ uri, pubstatus: 'usable' }] }],
    ['ninjs', 'a page of _items', { _items: [{ uri, pubStatus: 'usable' }], _meta: {} }],
    ['native', 'a headline with an address', { uri, headline: 'H' }],
    [
      'json-feed',
      'a feed whose items have an address',
      { version: 'https://jsonfeed.org/version/1', items: [{ uri, bodies: [] }] },
    ],
    ['microformats', 'items with relations', { items: [{ type: ['h-entry'] }], rels: {} }],
    [undefined, 'items of something else', { items: [{ id: 1, title: 'T' }] }],
    [undefined, 'an address alone', { uri }],
    [undefined, 'an address that is none', { uri: 7, bodies: [] }],
    [undefined, 'no items', { items: [], _items: {} }],
  ] as const) {
    it(`is ${format ?? 'unknown'}: ${name}`, () => assert.equal(detect(document), format));
  }
});
