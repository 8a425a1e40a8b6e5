/** Where the release is, against which relative addresses are resolved. */
export const base = 'https://example.com/a/';

/** What begins and ends lines; `br` ends one. */
const blocks = new Set(
  (
    'address article aside blockquote body br center dd details dialog dir div dl dt fieldset ' +
    'figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr legend li main menu nav ol p pre ' +
    'section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);

/** A tag or a text. */
interface Piece {
  readonly kind: 'block' | 'inline' | 'text' | 'verbatim';
  readonly text: string;
}

/**
 * Text for the content of an element, for comparing. White space counts as in the specification's
 * own test: any amount is as good as one space, and at the edges of blocks as good as none; but each
 * character counts within `<pre>`. Attributes are in order, addresses resolved.
 */
export function serialized(element: Element): string {
  element.normalize();
  const pieces = [...content(element, false)];
  const isEdge = (piece: Piece | undefined) => piece === undefined || piece.kind === 'block';
  return pieces
    .map((piece, at) => {
      const { kind, text } = piece;
      if (kind === 'block') return `${text}\n`;
      if (kind !== 'text') return text;
      const begun = isEdge(pieces[at - 1]) ? text.replace(/^ /, '') : text;
      return isEdge(pieces[at + 1]) ? begun.replace(/ $/, '') : begun;
    })
    .join('');
}

function* content(element: Element, verbatim: boolean): Generator<Piece, void> {
  for (const node of element.childNodes) {
    if (node instanceof Element) yield* tags(node, verbatim);
    else if (node.nodeType === Node.COMMENT_NODE) yield { kind: 'inline', text: '<!---->' };
    else if (verbatim) yield { kind: 'verbatim', text: escaped(node.textContent ?? '') };
    else
      yield { kind: 'text', text: escaped(node.textContent ?? '').replace(/[\t\n\f\r ]+/g, ' ') };
  }
}

function* tags(element: Element, verbatim: boolean): Generator<Piece, void> {
  const { localName } = element;
  const kind = blocks.has(localName) ? 'block' : 'inline';
  yield { kind, text: `<${localName}${attributes(element)}>` };
  yield* content(element, verbatim || localName === 'pre');
  yield { kind, text: `</${localName}>` };
}

const attributes = ({ attributes }: Element): string =>
  [...attributes]
    .map(({ name, value }) => ` ${name}="${escaped(isAddress(name) ? resolved(value) : value)}"`)
    .sort()
    .join('');

const isAddress = (name: string): boolean => name === 'href' || name === 'src';

const resolved = (address: string): string =>
  address.startsWith('#') || !URL.canParse(address, base) ? address : new URL(address, base).href;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
