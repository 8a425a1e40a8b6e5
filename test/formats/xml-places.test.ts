import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { parseDocument } from 'htmlparser2';
import { parseXml } from '../../src/formats/xml.js';
import { xmlPlaces } from '../../src/formats/xml-places.js';
import { pointer } from '../../src/release/problems.js';
import { assertLinear } from '../helpers/cost.js';
import { repository } from '../helpers/data.js';

const text = `<?xml version="1.0"?>
<!-- <rss> "> -->
<rss version="2.0"
  xmlns:m = "http://search.yahoo.com/mrss/">
  <channel><title>A <b
    href='c'>d</b></title>
    <item/>\r
    <item m:url='">' url = "e"
      / f xml:lang=de
      m:width="1">g<![CDATA[<item>]]></item>
  </channel>
</rss>`;

describe('xmlPlaces', () => {
  for (const [path, line, column] of [
    ['', 3, 1],
    ['/rss', 3, 1],
    ['/rss/@version', 3, 6],
    ['/rss/channel', 5, 3],
    ['/rss/channel/0', 5, 3],
    ['/rss/channel/0/title/0', 5, 12],
    ['/rss/channel/0/title/0/#html', 5, 12],
    ['/rss/channel/0/item', 7, 5],
    ['/rss/channel/0/item/0', 7, 5],
    ['/rss/channel/0/item/1', 8, 5],
    ['/rss/channel/0/item/1/#text', 8, 5],
    ['/rss/channel/0/item/1/@media:url', 8, 11],
    ['/rss/channel/0/item/1/@url', 8, 22],
    ['/rss/channel/0/item/1/@f', 9, 9],
    ['/rss/channel/0/item/1/@xml:lang', 9, 11],
    ['/rss/channel/0/item/1/@media:width', 10, 7],
  ] as const) {
    it(`finds ${JSON.stringify(path)}`, () => {
      assert.deepEqual(xmlPlaces(text, [path]), new Map([[path, { line, column }]]));
    });
  }

  it('finds nothing that isn’t there', () => {
    const paths = ['/a', '/rss/item', '/rss/channel/1', '/rss/@versio', '/rss/@version/0'];
    const markup = ['/rss/channel/0/title/0/b/0', '/rss/toString', '/rss/channel/0/item/1/#html'];
    assert.equal(xmlPlaces(text, [...paths, ...markup]).size, 0);
  });

  for (const other of ['', 'a <b>', '{"a": "<b>"}', '<', '<!-- <a/> -->']) {
    it(`finds nothing in ${JSON.stringify(other)}`, () => {
      assert.equal(xmlPlaces(other, ['', '/b', '/a']).size, 0);
    });
  }

  it('finds what another parser finds, element by element', () => {
    for (const name of ['ferry.rss', 'ferry.atom', 'ferry.rdf']) {
      const feed = readFileSync(new URL(`demo/formats/${name}`, repository), 'utf8');
      const starts = new Set<number>();
      const visit = (node: object): void => {
        const { type, startIndex, children } = node as Partial<Other>;
        if (type === 'tag' && startIndex !== undefined) starts.add(startIndex);
        children?.forEach(visit);
      };
      visit(parseDocument(feed, { xmlMode: true, withStartIndices: true }));
      const paths = pathsIn(parseXml(feed));
      const places = xmlPlaces(feed, paths);
      const lines = feed.split('\n');
      const found = [...places.values()].map(
        ({ line, column }) =>
          lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0) + column - 1,
      );
      assert.deepEqual([...places.keys()], paths);
      assert.ok(paths.length > 8);
      assert.deepEqual(
        found.filter((offset) => !starts.has(offset)),
        [],
      );
      assert.equal(new Set(found).size, paths.length);
    }
  });

  it('costs no more than its length', () => {
    assertLinear((size) => {
      const many = `<a>${'<b c="d"/>\r\n'.repeat(size / 12)}</a>`;
      xmlPlaces(many, ['', '/a/b', '/a/b/0/@c']);
      xmlPlaces(`<a ${'b="c" '.repeat(size / 6)}>`, ['/a/@b', '/a/@c']);
      xmlPlaces(`<a b="${'c"d="'.repeat(size / 6)}`, ['/a/@b', '/a/@c']);
    }, 100_000);
  });
});

interface Other {
  readonly type: string;
  readonly startIndex: number;
  readonly children: readonly Other[];
}

/** Pointers to all elements of a tree, each with its index. */
function pathsIn(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.entries(value).flatMap(([key, entry]) =>
    pathsIn(entry, pointer(path, key)),
  );
  return Array.isArray(value) || !path ? inside : [path, ...inside];
}
