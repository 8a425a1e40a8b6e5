import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { detect } from '../../src/formats/detect.js';
import { parseXml } from '../../src/formats/xml.js';

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
    ['oembed', 'an answer with its HTML', { version: '1.0', type: 'rich', html: '<p></p>' }],
    ['microformats', 'items with relations', { items: [{ type: ['h-entry'] }], rels: {} }],
    [undefined, 'items of something else', { items: [{ id: 1, title: 'T' }] }],
    [undefined, 'an address alone', { uri }],
    [undefined, 'an address that is none', { uri: 7, bodies: [] }],
    [undefined, 'no items', { items: [], _items: {} }],
  ] as const) {
    it(`is ${format ?? 'unknown'}: ${name}`, () => assert.equal(detect(document), format));
  }

  const atom = 'xmlns="http://www.w3.org/2005/Atom"';
  for (const [format, text] of [
    ['rss', '<rss version="2.0"/>'],
    ['rss', `<rss ${atom}/>`],
    ['rss', '<r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#"/>'],
    ['atom', `<feed ${atom}/>`],
    ['atom', '<a:feed xmlns:a="http://www.w3.org/2005/Atom"/>'],
    ['atom', '<feed/>'],
    ['atom', `<entry ${atom}><updated/></entry>`],
    ['html', '<html xmlns="http://www.w3.org/1999/xhtml"/>'],
    [undefined, '<entry/>'],
    [undefined, '<channel/>'],
    [undefined, ''],
  ] as const) {
    it(`is ${format ?? 'unknown'}: ${text}`, () => assert.equal(detect(parseXml(text)), format));
  }
});
