/** Names of XML elements and attributes, with one prefix per namespace, whatever a document calls it. */

/**
 * Namespaces → the prefixes by which their names are known here. URIs stand without scheme, `www.` and
 * what ends them, in lower case: feeds are careless about all of these. RSS 1.0 needs no prefix.
 */
const prefixes: ReadonlyMap<string, string> = new Map(
  [
    ' purl.org/rss/1.0 my.netscape.com/rdf/simple/0.9 channel.netscape.com/rdf/simple/0.9',
    'atom w3.org/2005/atom purl.org/atom/ns',
    'dc purl.org/dc/elements/1.1 purl.org/dc/elements/1.0',
    'dcterms purl.org/dc/terms',
    'content purl.org/rss/1.0/modules/content',
    'ev purl.org/rss/1.0/modules/event',
    'slash purl.org/rss/1.0/modules/slash',
    'sy purl.org/rss/1.0/modules/syndication',
    'media search.yahoo.com/mrss search.yahoo.com/search/mrss',
    'itunes itunes.com/dtds/podcast-1.0.dtd',
    'georss georss.org/georss',
    'gml opengis.net/gml',
    'geo w3.org/2003/01/geo/wgs84_pos',
    'wfw wellformedweb.org/commentapi',
    'thr purl.org/syndication/thread/1.0',
    'rdf w3.org/1999/02/22-rdf-syntax-ns',
    'xhtml w3.org/1999/xhtml',
    'cc creativecommons.org/ns web.resource.org/cc',
    'creativeCommons backend.userland.com/creativecommonsrssmodule',
  ].flatMap((row) => {
    const [prefix = '', ...uris] = row.split(' ');
    return uris.map((uri) => [uri, prefix] as const);
  }),
);

/** Characters of a URI that may be known. */
const longest = 100;

const prefixOf = (uri: string): string | undefined =>
  uri.length > longest
    ? undefined
    : prefixes.get(uri.toLowerCase().replace(/^https?:\/\/(?:www\.)?|[/#]$/g, ''));

/** The namespaces that are declared within an element (Namespaces in XML 1.0, section 6). */
export class Scope {
  readonly #declared = new Map<string, string>();
  /** The root's namespace, by which its names need no prefix; of RSS 2.0, which has none, by accident. */
  readonly #home: string;
  readonly #isRss: boolean;

  constructor(
    name: string,
    attributes: ReadonlyMap<string, string>,
    /** That of the parent. */
    readonly outer?: Scope,
  ) {
    for (const [key, uri] of attributes) {
      if (isDeclaration(key)) this.#declared.set(key.slice(6), uri.trim());
    }
    this.#home = outer ? outer.#home : this.#uriOf(prefixIn(name));
    this.#isRss = outer ? outer.#isRss : name === 'rss';
  }

  /**
   * The name with the prefix that is its namespace's here: of the root's own namespace none. A
   * namespace that isn't known, or isn't declared, keeps the document's prefix.
   */
  nameOf(name: string): string {
    const prefix = prefixIn(name);
    const local = prefix ? name.slice(prefix.length + 1) : name;
    const uri = this.#uriOf(prefix);
    const known = prefixOf(uri) ?? prefix;
    // RDF is at home in its root only.
    const isHome = uri === this.#home && known !== 'rdf' && (!prefix || (!this.#isRss && uri));
    return known && !isHome ? `${known}:${local}` : local;
  }

  #uriOf(prefix: string): string {
    return this.#declared.get(prefix) ?? (this.outer ? this.outer.#uriOf(prefix) : '');
  }
}

/** Whether an attribute declares a namespace. */
export const isDeclaration = (key: string): boolean => key === 'xmlns' || key.startsWith('xmlns:');

const prefixIn = (name: string): string => name.slice(0, Math.max(name.indexOf(':'), 0));
