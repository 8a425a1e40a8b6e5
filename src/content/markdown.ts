/** Markdown (CommonMark 0.31; of GitHub’s: tables, tasks, strikethrough, autolinks, notes) → blocks. */
import { Lexer, type MarkedToken, type Token as AnyToken, type Tokens } from 'marked';
import type { Body } from './blocks.js';
import { BodyBuilder, type BodyContext } from './body-builder.js';
import { partsOf } from './costly-markdown.js';
import { decodeEntities, type Names } from './entities.js';
import { footnoteReference, takeFootnotes } from './footnotes.js';
import { build } from './html.js';
import { namesFor } from './named-characters.js';
import { paragraphs } from './plain.js';
import { tokenize, type Token } from './tokenizer.js';

/**
 * Reads the body's Markdown: what it says becomes the same tags and texts as in HTML, and raw HTML in
 * it goes the same way. Never throws; a block that would take too long is shown as plain text, with
 * the problem `too-complex`.
 */
export async function readMarkdown(markdown: string, context: BodyContext): Promise<Body> {
  const builder = new BodyBuilder(context, true);
  const { rest, notes } = takeFootnotes(markdown);
  const names = await namesFor(markdown);
  const reader = new MarkdownReader(names, notes, (costly) => {
    builder.report('too-complex', costly);
  });
  await build(builder, reader.read(rest));
  await build(builder, reader.endnotes());
  return builder.end();
}

function* plain(source: string): Generator<Token> {
  for (const paragraph of paragraphs(source)) yield* element('p', [text(paragraph)]);
}

type Attributes = Readonly<Record<string, string>>;

const text = (content: string): Token => ({ kind: 'text', text: content });

const tag = (name: string, attributes: Attributes = {}): Token => ({
  kind: 'open',
  name,
  attributes: new Map(Object.entries(attributes)),
  closed: false,
});

function* element(
  name: string,
  content: Iterable<Token>,
  attributes?: Attributes,
): Generator<Token, void> {
  yield tag(name, attributes);
  yield* content;
  yield { kind: 'close', name };
}

/** Where a tag begins after which HTML takes all for text up to its end tag. */
const textOnly =
  /<(?=(iframe|noembed|noframes|plaintext|script|style|textarea|title|xmp)[\t\n\f\r />])/gi;

/** Reads the parts of one body, whose notes are numbered throughout. */
class MarkdownReader {
  readonly #names: Names;
  readonly #notes: ReadonlyMap<string, string>;
  readonly #refuse: (costly: string) => void;
  /** Names in the end tags of the part being read. */
  #ended: ReadonlySet<string> = new Set();
  /** How often the text refers to a note, by label, in the order of first mention. */
  readonly #mentioned = new Map<string, { readonly number: number; references: number }>();

  constructor(names: Names, notes: ReadonlyMap<string, string>, refuse: (costly: string) => void) {
    this.#names = names;
    this.#notes = notes;
    this.#refuse = refuse;
  }

  *read(markdown: string): Generator<Token> {
    for (const { text, costly } of partsOf(markdown)) {
      if (costly) this.#refuse(text);
      yield* costly ? plain(text) : this.#part(text);
    }
  }

  *#part(markdown: string): Generator<Token> {
    const find = (source: string): Tokens.Generic | undefined => {
      const [raw = '', label = ''] = footnoteReference.exec(source) ?? [];
      const note = this.#notes.has(label.toLowerCase());
      return note ? { type: 'note', raw, label: label.toLowerCase() } : undefined;
    };
    const lexer = new Lexer({
      gfm: true,
      extensions: {
        renderers: {},
        childTokens: {},
        inline: [find],
        startInline: [(source) => source.indexOf('[^')],
      },
    });
    const ends = markdown.matchAll(/<\/([a-z]+)/gi);
    this.#ended = new Set(Array.from(ends, ([, name = '']) => name.toLowerCase()));
    yield* this.#all(lexer.lex(markdown));
  }

  /** The notes that the text refers to, each with the ways back. */
  *endnotes(): Generator<Token> {
    if (!this.#mentioned.size) return;
    // A note may mention further ones, which then come in turn, and those before it once more.
    const contents = [];
    for (const label of this.#mentioned.keys()) {
      contents.push([...this.read(this.#notes.get(label) ?? '')]);
    }
    yield tag('hr');
    yield tag('ol');
    for (const [label, { number, references }] of this.#mentioned) {
      const content = contents[number - 1] ?? [];
      const last = content.at(-1);
      const end = last?.kind === 'close' && last.name === 'p' ? content.pop() : undefined;
      for (let n = 1; n <= references; n++) {
        const attributes = { href: fragment(placeOf(label, n)), role: 'doc-backlink' };
        content.push(text(' '), ...element('a', [text('↩')], attributes));
      }
      yield* element('li', end ? [...content, end] : content, { id: `note ${label}` });
    }
    yield { kind: 'close', name: 'ol' };
  }

  #note(label: string): Generator<Token> {
    const note = this.#mentioned.get(label) ?? { number: this.#mentioned.size + 1, references: 0 };
    this.#mentioned.set(label, note);
    const id = placeOf(label, ++note.references);
    const attributes = { id, href: fragment(`note ${label}`), role: 'doc-noteref' };
    return element('sup', element('a', [text(String(note.number))], attributes));
  }

  *#all(tokens: readonly AnyToken[] = [], loose = false): Generator<Token, void> {
    let before = '';
    for (const token of tokens) {
      if (token.type === 'note') yield* this.#note(token['label'] as string);
      else if (isInWord(token as MarkedToken, before))
        yield* this.#all((token as Tokens.Link).tokens);
      else yield* this.#one(token as MarkedToken, loose);
      before = token.raw;
    }
  }

  /** @param loose whether a text is a paragraph, in a list with blank lines. */
  #one(token: MarkedToken, loose: boolean): Iterable<Token> {
    switch (token.type) {
      case 'heading':
        return element(`h${String(token.depth)}`, this.#all(token.tokens));
      case 'paragraph':
        return element('p', this.#all(token.tokens));
      case 'blockquote':
      case 'strong':
      case 'em':
      case 'del':
        return element(token.type, this.#all(token.tokens));
      case 'list':
        return this.#list(token);
      case 'table':
        return element('table', this.#rows(token));
      case 'code':
        return element('pre', [text(`\n${token.text.replace(/\n$/, '')}\n`)]);
      case 'codespan':
        return element('code', [text(token.text)]);
      case 'hr':
      case 'br':
        return [tag(token.type)];
      case 'link':
        return element('a', this.#all(token.tokens), this.#address('href', token));
      case 'image':
        return [tag('img', { ...this.#address('src', token), alt: this.#plain(token.tokens) })];
      case 'checkbox':
        return [
          tag('input', { type: token.type, ...(token.checked && { checked: '' }) }),
          text(' '),
        ];
      case 'html':
        return tokenize(this.#endingTags(token.raw), 'html', this.#names);
      case 'escape':
        return [text(token.text)];
      case 'text':
        return this.#text(token, loose);
      case 'space':
        return [text('\n')];
      default:
        return [];
    }
  }

  #text({ text: source, tokens }: Tokens.Text, loose: boolean): Iterable<Token> {
    if (!tokens) return [text(this.#decode(source))];
    return loose ? element('p', this.#all(tokens)) : [...this.#all(tokens), text('\n')];
  }

  #list({ ordered, start, items }: Tokens.List): Generator<Token, void> {
    const entries = items.flatMap(({ tokens, loose }) => [
      ...element('li', this.#all(tokens, loose)),
    ]);
    return element(ordered ? 'ol' : 'ul', entries, { start: String(start) });
  }

  *#rows({ header, rows }: Tokens.Table): Generator<Token, void> {
    for (const row of [header, ...rows]) {
      yield tag('tr');
      for (const { tokens, header: isHeader, align } of row) {
        yield* element(isHeader ? 'th' : 'td', this.#all(tokens), align ? { align } : {});
      }
    }
  }

  #address(name: string, { href, title }: Tokens.Link | Tokens.Image): Attributes {
    const address = this.#decode(href).replace(/[[\\\]^`{|}]/g, encodeURIComponent);
    return { [name]: address, ...(title && { title: this.#decode(title) }) };
  }

  /** Raw HTML in which a tag that would swallow the rest of the text is text itself (GFM 6.11). */
  #endingTags(raw: string): string {
    return raw.replace(textOnly, (begin, name: string) =>
      this.#ended.has(name.toLowerCase()) ? begin : '&lt;',
    );
  }

  /** What a picture says: the text of its description (CommonMark, section 6.4). */
  #plain(tokens: readonly AnyToken[]): string {
    return [...this.#all(tokens)].map(textOf).join('');
  }

  /** Character references as CommonMark has them (section 2.5): never without the semicolon. */
  #decode(source: string): string {
    return source.replace(/&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][\da-z]*);/gi, (reference) =>
      decodeEntities(reference, this.#names),
    );
  }
}

/** An address isn't linked when a letter stands before it (as GitHub does; GFM 6.9 says more). */
const isInWord = ({ type, raw }: MarkedToken, before: string): boolean =>
  type === 'link' && /^https?:/i.test(raw) && /[a-z]$/i.test(before);

function textOf(token: Token): string {
  if (token.kind === 'text') return token.text;
  if (token.kind === 'close') return '';
  return token.name === 'br' ? ' ' : (token.attributes.get('alt') ?? '');
}

const placeOf = (label: string, reference: number): string =>
  `reference ${String(reference)} ${label}`;

const fragment = (name: string): string => `#${encodeURIComponent(name)}`;
