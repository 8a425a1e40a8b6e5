/**
 * Cuts HTML and XML into tags and text, the same in a browser, on a server and in tests. There is no
 * tree behind it and nothing is parsed twice: what a reader may see is chosen from these tokens.
 *
 * Every pattern takes what it has looked at, or gives up within a few characters, or ends the input:
 * so the work is linear in the length of any source.
 */
import { decodeEntities, type Names } from './entities.js';

export type Token = Text | OpenTag | CloseTag;

interface Text {
  readonly kind: 'text';
  /** With its character references resolved. */
  readonly text: string;
}

interface OpenTag {
  readonly kind: 'open';
  readonly name: string;
  /** The first of several with the same name, their references resolved. */
  readonly attributes: ReadonlyMap<string, string>;
  /** Written `<x/>`. */
  readonly closed: boolean;
  /** Offset of its `<` in the source, once all lines end in LF; missing where no source has it. */
  readonly at?: number;
}

interface CloseTag {
  readonly kind: 'close';
  readonly name: string;
}

/** Where markup begins, with the slash and the name of a tag; and what gives no token. */
interface Patterns {
  readonly markup: RegExp;
  readonly dropped: RegExp;
}

/**
 * HTML Standard, 13.2.5.6 (tag open state): `<` before anything else is text. Comments also end at
 * `--!>`, `<!-->` and `<!--->` are whole (13.2.5.43 to 52); `<!…>`, `<?…>` and `</…>` without a name
 * are bogus comments (13.2.5.41), among them the doctype and, outside of svg and math, CDATA.
 */
const html: Patterns = {
  markup: /<(?:(\/?)([a-z][^\t\n\f />]*)|[!?]|\/[^])/gi,
  dropped: /<!--(?:-?>|[^]*?(?:--!?>|$))|<[^>]*>?/y,
};

/** XML 1.0, 2.3 and 2.5 to 2.8, as far as it takes to read documents that aren't well-formed. */
const xml: Patterns = {
  markup: /<(?:(\/?)([a-z_:\u0080-\uFFFF][^\t\n\f />]*)|[!?/])/gi,
  dropped: /<!--[^]*?(?:-->|$)|<\?[^]*?(?:\?>|$)|<\/[^>]*>?/y,
};

const cdata = /<!\[CDATA\[([^]*?)(?:\]\]>|$)/y;

/** A piece of a document type declaration: brackets in its strings and comments don't count. */
const declarationPiece = /[^"'<>]+|"[^"]*"?|'[^']*'?|<!--[^]*?(?:-->|$)|<\?[^]*?(?:\?>|$)|[<>]/y;

/** 13.2.5.32 to 39. A value without its closing quote goes on to the end of the input. */
export const attribute =
  /[\t\n\f /]*([^\t\n\f />][^\t\n\f />=]*)(?:[\t\n\f ]*=[\t\n\f ]*(?:"([^"]*)"?|'([^']*)'?|([^\t\n\f >]*)))?/y;
const tagEnd = /[\t\n\f /]*>/y;

/** Elements with text only: with references in it, or as it is; the last one has no end. */
const textOnly = /^(?:(textarea|title)|script|style|xmp|iframe|noembed|noframes|(plaintext))$/;

/**
 * The tags and texts of a source, one at a time; two texts may follow each other. In HTML, names of
 * tags and attributes are lower-cased (only A to Z); in XML they are as written, with their prefix.
 *
 * `names` are characters by name, besides those of HTML 4, for `&name;`. Entities that a document
 * declares are never expanded. NUL becomes U+FFFD; CR LF and CR become LF.
 *
 * Three things differ from the standard, so that nothing readable is lost; as text, it can do no harm.
 * A tag in which the source ends is text, with all that an unclosed quote in it took along.
 * `<iframe/>` is closed at once, as in XHTML, instead of taking what follows for its content. And a
 * script ends at the first `</script>`, also in a comment that has a `<script>` of its own.
 */
export function* tokenize(
  source: string,
  language: 'html' | 'xml' = 'html',
  names: Names = {},
): Generator<Token, void, undefined> {
  const isHtml = language === 'html';
  const { markup, dropped } = isHtml ? html : xml;
  const decode: Decode = (text, inAttribute = !isHtml) => decodeEntities(text, names, inAttribute);
  const cursor = new Cursor(source.replace(/\r\n?/g, '\n').replaceAll('\0', '\uFFFD'));
  for (;;) {
    const begin = cursor.at;
    const found = cursor.take(markup);
    yield* textToken(decode(cursor.input.slice(begin, found?.index)));
    if (!found) return;
    const [, slash, name] = found;
    if (!name) yield* textToken(passOther(cursor, found.index, dropped));
    else {
      const tag = readTag(cursor, isHtml ? lowerCase : String, name, decode, found.index);
      if (!tag) yield* textToken(decode(cursor.input.slice(found.index)));
      else if (slash) yield { kind: 'close', name: tag.name };
      else {
        yield tag;
        if (isHtml) yield* textContent(cursor, tag, decode);
      }
    }
  }
}

type Decode = (text: string, inAttribute?: boolean) => string;

/** A source and how far it has been read. */
class Cursor {
  at = 0;

  constructor(readonly input: string) {}

  /** The next match, with the cursor behind it; without a match the cursor stays. */
  take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.input);
    if (found) this.at = pattern.lastIndex;
    return found;
  }
}

function* textToken(text: string): Generator<Token, void, undefined> {
  if (text) yield { kind: 'text', text };
}

/** Passes what begins like a tag and is none; the text of a CDATA section is kept. */
function passOther(cursor: Cursor, start: number, dropped: RegExp): string {
  cursor.at = start;
  const passed = cursor.take(dropped) ?? cursor.take(cdata);
  if (!passed) passDeclaration(cursor);
  return passed?.[1] ?? '';
}

/** `<!DOCTYPE rss [<!ENTITY a "b">]>`: it ends where its brackets do, or with the input. */
function passDeclaration(cursor: Cursor): void {
  let depth = 0;
  do {
    const piece = cursor.take(declarationPiece)?.[0];
    if (piece === '<') depth++;
    else if (piece === '>') depth--;
    else if (!piece) return;
  } while (depth);
}

/** The rest of a tag, from its name on; undefined when the input ends before the tag does. */
function readTag(
  cursor: Cursor,
  fold: (name: string) => string,
  name: string,
  decode: Decode,
  at: number,
): OpenTag | undefined {
  const attributes = new Map<string, string>();
  for (let found; (found = cursor.take(attribute));) {
    const [, written = '', double, single, bare = ''] = found;
    const key = fold(written);
    if (!attributes.has(key)) attributes.set(key, decode(double ?? single ?? bare, true));
  }
  const end = cursor.take(tagEnd)?.[0];
  if (!end) cursor.at = cursor.input.length;
  return end
    ? { kind: 'open', name: fold(name), attributes, closed: end.endsWith('/>'), at }
    : undefined;
}

/** 13.2.5.2 to 14: what is in an element that has no elements inside, up to its own end tag. */
function* textContent(
  cursor: Cursor,
  { name, closed }: OpenTag,
  decode: Decode,
): Generator<Token, void, undefined> {
  const [found, escapable, endless] = textOnly.exec(name) ?? [];
  if (!found) return;
  if (closed) return yield { kind: 'close', name };
  const begin = cursor.at;
  const end = endless ? null : cursor.take(new RegExp(`</${name}[\\t\\n\\f />]`, 'gi'));
  cursor.at = end?.index ?? cursor.input.length;
  const text = cursor.input.slice(begin, cursor.at);
  yield* textToken(escapable ? decode(text) : text);
}

/** As HTML does it: only A to Z. Elsewhere two letters may have one lower case (K and the Kelvin sign). */
const lowerCase = (name: string): string =>
  name.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
