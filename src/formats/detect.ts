/** What format a document is in. */
import { isObject, own } from './json.js';

/** The formats that are read, by the names that the attribute `format` takes. */
export const formats = [
  'native',
  'schema-org',
  'ninjs',
  'json-feed',
  'wordpress',
  'ghost',
  'govuk',
  'rss',
  'atom',
  'text',
] as const;

export type Format = (typeof formats)[number];

/** Formats that are known, and not read. */
export type Unread = 'drupal' | 'prezly' | 'oembed' | 'microformats' | 'html';

const has = (document: unknown, ...keys: readonly string[]): boolean =>
  keys.some((key) => own(document, key) !== undefined);

const all = (document: unknown, ...keys: readonly string[]): boolean =>
  keys.every((key) => own(document, key) !== undefined);

const isText = (document: unknown, key: string, pattern = /./): boolean => {
  const value = own(document, key);
  return typeof value === 'string' && pattern.test(value);
};

/**
 * What an item has besides its `uri`: those of ninjs 1 and 2 are in lower case, and 1 has texts under
 * keys of their own, `body_html` and the like.
 */
const ninjsKey =
  /^(?:headlines|bodies|descriptions|associations|renditions|versioncreated|pubstatus|eventdetails|\$?standard|(?:headline|body|description)_\w+)$/i;

const isNinjs = (document: unknown): boolean =>
  isObject(document) &&
  isText(document, 'uri') &&
  Object.keys(document).some((key) => ninjsKey.test(key));

const firstOf = (value: unknown): unknown =>
  Array.isArray(value) ? (value as unknown[])[0] : value;

/**
 * By what a format is known, in the order in which they are asked: ninjs 1 and JSON-LD have a
 * `headline` too.
 */
const signs: readonly (readonly [Format | Unread, (document: unknown) => boolean])[] = [
  // XML, as `parseXml` gives it.
  ['rss', (it) => has(it, 'rss', 'rdf:RDF')],
  ['atom', (it) => has(it, 'feed') || has(own(it, 'entry'), 'updated')],
  // oEmbed has a text under this name.
  ['html', (it) => typeof own(it, 'html') === 'object'],
  ['json-feed', (it) => isText(it, 'version', /^https?:\/\/jsonfeed\.org\/version\//)],
  ['schema-org', (it) => has(it, '@context', '@graph', '@type')],
  ['wordpress', (it) => has(own(it, 'title'), 'rendered')],
  ['ghost', (it) => Array.isArray(own(it, 'posts'))],
  ['drupal', (it) => has(it, 'jsonapi') || has(own(it, 'data'), 'attributes')],
  ['prezly', (it) => all(it, 'culture', 'newsroom')],
  ['govuk', (it) => all(it, 'schema_name', 'content_id')],
  [
    'oembed',
    (it) => isText(it, 'version', /^1\.0$/) && isText(it, 'type', /^(?:rich|video|photo|link)$/),
  ],
  ['microformats', (it) => all(it, 'items', 'rels')],
  ['ninjs', isNinjs],
  // A page of an interface that gives ninjs items.
  ['ninjs', (it) => ['items', '_items'].some((key) => isNinjs(firstOf(own(it, key))))],
  ['native', (it) => isText(it, 'headline')],
];

/**
 * The format of a parsed document, or of the first in a list of such (the scripts of a page may be lists
 * themselves); undefined when nothing tells. XML is given as `parseXml` makes it.
 */
export function detect(document: unknown): Format | Unread | undefined {
  const [first] = [document].flat(2);
  if (!isObject(first)) return undefined;
  return signs.find(([, sign]) => sign(first))?.[0];
}
