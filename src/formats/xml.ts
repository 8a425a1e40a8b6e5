/** XML → plain objects, by the project's own tokenizer: nothing is expanded, nothing is fetched. */
import { tokenize, type Token } from '../content/tokenizer.js';
import * as limits from '../release/limits.js';
import { pointer, type ProblemCode } from '../release/problems.js';
import type { JsonObject } from './json.js';
import { endTag, escapeText, startTag } from './xml-markup.js';
import { isDeclaration, Scope } from './xml-names.js';

/** Is told, at most once of each kind, what is wrong, and where in the result. */
type Report = (path: string, code: ProblemCode, detail: string) => void;

/** Elements of the tree, and the offsets at which they begin in the text (see `OpenTag`). */
export type Places = Map<unknown, number | undefined>;

/** Elements of one document. */
const mostElements = 50 * limits.items;

/**
 * Elements that hold text for readers, and in XHTML's namespace: elements within are markup of it.
 * Feeds write `<description>A <b>word</b></description>` in whatever namespace comes by.
 */
const prose =
  /^(?:(?:atom:|dc:|media:)?(?:description|rights|subtitle|summary|title)|(?:atom:)?content|content:encoded|copyright|xhtml:.+)$/;

/** Elements that are never markup: what lacks its end tag before them ends there. */
const never = /^(?:channel|entry|feed|item)$/;

/**
 * XML as plain objects: `{rss: {'@version': '2.0', channel: [{title: [{'#text': 'T'}]}]}}`. The root is
 * the only key. Each element is an object: child elements by name in lists, attributes under `@` and
 * their name, its text, CDATA and all, trimmed under `#text`. Names can't collide with these, for no
 * XML name begins with `@` or `#`. Where text is mixed with elements, in titles, descriptions and their
 * like, it stands in order under `#html` instead, as HTML in which every character is escaped.
 *
 * Known namespaces have one prefix (`xml-names.ts`), the root's own has none. Declarations,
 * comments, instructions and the document type leave nothing; entities that it declares stay as they
 * are written.
 *
 * Never throws. What isn't well-formed is mended: an end tag ends what is open within its element, and
 * is nothing without one. Elements nested beyond `limits.depth` are left out, and all that comes
 * after the 500 000th; linear in the length of the text. Text that ends before its root does is incomplete;
 * without an element it gives `{}`.
 *
 * @param places is filled with all elements.
 */
export function parseXml(
  text: string,
  report: Report = () => undefined,
  places?: Places,
): JsonObject {
  const builder = new TreeBuilder(report, places);
  for (const token of tokenize(text.replace(/^\uFEFF/, ''), 'xml')) {
    builder.add(token);
    if (builder.isFull) break;
  }
  return builder.end();
}

type OpenTag = Extract<Token, { kind: 'open' }>;

/** An element of the tree. */
interface Node {
  readonly key: string;
  /** How many of this name stand before it. */
  readonly index: number;
  readonly at: number | undefined;
  readonly parent: Node | undefined;
  readonly scope: Scope;
  readonly content: Map<string, unknown>;
  text: string;
  /** Of prose with markup, instead of the text. */
  html?: string;
}

/** An element that has begun; without a node and an end it is left out. */
interface Open {
  /** As written. */
  readonly name: string;
  readonly node?: Node | undefined;
  /** Of markup: the end tag. */
  readonly end?: string;
  /** Against what relative addresses within are resolved, as far as the document says (XML Base). */
  readonly base: string | undefined;
}

class TreeBuilder {
  readonly #report: Report;
  readonly #places: Places | undefined;
  readonly #reported = new Set<ProblemCode>();
  readonly #open: Open[] = [];
  /** How many elements of a name are open: an end tag must not look for its start in vain. */
  readonly #openNames = new Map<string, number>();
  #node: Node | undefined;
  #depth = 0;
  #count = 0;
  #root: JsonObject | undefined;

  constructor(report: Report, places: Places | undefined) {
    this.#report = report;
    this.#places = places;
  }

  get isFull(): boolean {
    return this.#count > mostElements;
  }

  add(token: Token): void {
    if (token.kind === 'text') this.#addText(token.text);
    else if (token.kind === 'close') this.#close(token.name);
    else if (!this.#root) {
      this.#start(token);
      if (token.closed) this.#pop();
    }
  }

  end(): JsonObject {
    if (this.isFull) this.#say('truncated', String(mostElements));
    else if (!this.#root) this.#say('xml-incomplete', 'it ends in the middle');
    while (this.#open.length) this.#pop();
    return this.#root ?? {};
  }

  #addText(text: string): void {
    const node = this.#node;
    const { node: isNode, end } = this.#open.at(-1) ?? {};
    if (!node || (!isNode && end === undefined)) return;
    if (node.html === undefined) node.text += text;
    else node.html += escapeText(text);
  }

  #start(tag: OpenTag): void {
    while (this.#node && prose.test(this.#node.key) && never.test(tag.name)) this.#popUnended();
    const outer = this.#open.at(-1);
    const base = resolve(tag.attributes.get('xml:base'), outer?.base) ?? outer?.base;
    this.#open.push({ name: tag.name, base, ...this.#placeOf(tag, outer, base) });
    this.#openNames.set(tag.name, (this.#openNames.get(tag.name) ?? 0) + 1);
  }

  #placeOf(tag: OpenTag, outer: Open | undefined, base: string | undefined): Partial<Open> {
    const node = this.#node;
    if (outer && !outer.node && outer.end === undefined) return {};
    if (node && prose.test(node.key)) {
      node.html ??= escapeText(node.text);
      node.html += startTag(tag, (url) => (base && resolve(url, base)) ?? url);
      return { end: endTag(tag) };
    }
    if (this.#depth >= limits.depth) {
      this.#say('too-deep', tag.name);
      return {};
    }
    this.#depth++;
    this.#count++;
    this.#node = nodeOf(tag, node);
    return { node: this.#node };
  }

  #close(name: string): void {
    if (!this.#openNames.get(name)) {
      this.#say('xml-invalid', `</${name}> ends nothing`);
      return;
    }
    while (this.#open.at(-1)?.name !== name) this.#popUnended();
    this.#pop();
  }

  #popUnended(): void {
    this.#say('xml-invalid', `<${this.#open.at(-1)?.name ?? ''}> has no end`);
    this.#pop();
  }

  #pop(): void {
    const { name, node, end = '' } = this.#open.pop() ?? { name: '' };
    this.#openNames.set(name, (this.#openNames.get(name) ?? 1) - 1);
    if (node) this.#finish(node);
    else if (this.#node?.html !== undefined) this.#node.html += end;
  }

  #finish({ key, at, parent, content, text, html }: Node): void {
    const words = (html ?? text).trim();
    if (words) content.set(html === undefined ? '#text' : '#html', words);
    const element = Object.fromEntries(content);
    this.#places?.set(element, at);
    this.#depth--;
    this.#node = parent;
    if (!parent) this.#root = Object.fromEntries([[key, element]]);
    else (parent.content.get(key) as unknown[]).push(element);
  }

  #say(code: ProblemCode, detail: string): void {
    if (this.#reported.has(code)) return;
    this.#reported.add(code);
    this.#report(pathOf(this.#node), code, detail);
  }
}

function nodeOf({ name, attributes, at }: OpenTag, parent: Node | undefined): Node {
  const declares = [...attributes.keys()].some(isDeclaration);
  const scope = parent && !declares ? parent.scope : new Scope(name, attributes, parent?.scope);
  const content = new Map<string, unknown>();
  for (const [attribute, value] of attributes) {
    const key = attribute.includes(':') ? scope.nameOf(attribute) : attribute;
    if (!isDeclaration(attribute)) content.set(`@${key}`, value);
  }
  const key = scope.nameOf(name);
  const siblings = parent?.content.get(key) ?? [];
  parent?.content.set(key, siblings);
  const index = (siblings as unknown[]).length;
  return { key, index, at, parent, scope, content, text: '' };
}

const pathOf = (node: Node | undefined): string => {
  if (!node) return '';
  const path = pointer(pathOf(node.parent), node.key);
  return node.parent ? pointer(path, node.index) : path;
};

/** The absolute address, as far as there is one. */
const resolve = (url: string | undefined, base: string | undefined): string | undefined =>
  url !== undefined && URL.canParse(url, base) ? new URL(url, base).href : undefined;
