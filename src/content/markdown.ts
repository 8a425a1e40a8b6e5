/** Markdown (CommonMark 0.31; of GitHub’s: tables, tasks, strikethrough, autolinks, notes) → blocks. */
import {
  Lexer,
  type MarkedToken,
  type Token as AnyToken,
  type TokenizerExtensionFunction,
  type Tokens,
} from 'marked';
import * as limits from '../release/limits.js';
import type { Body } from './blocks.js';
import { BodyBuilder } from './body-builder.js';
import type { BodyContext } from './context.js';
import { isCostlyText, partsOf } from './costly-markdown.js';
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
  const builder = new BodyBuilder(context);
  const { rest, notes } = takeFootnotes(markdown);
  const onCostly = (text: string) => {
    builder.report('too-complex', text);
  };
  const reader = new MarkdownReader(await namesFor(markdown), notes, onCostly);
  await build(builder, reader.read(rest));
  await build(builder, reader.endnotes());
  return builder.end();
}

function* plain(source: string): Generator<Token> {
  for (const paragraph of paragraphs(source)) yield* element('p', [text(paragraph)]);
}

/** Leaves texts as they are that would take too long, or in which too much is in one another. */
class CheapLexer extends Lexer {
  readonly #onCostly: (text: string) => void;
  /** How many things that stand out in a text are around what is being read. */
  #depth = 0;

  constructor(onCostly: (text: string) => void, find: TokenizerExtensionFunction) {
    const startInline = [(source: string) => source.indexOf('[^')];
    const extensions = { renderers: {}, childTokens: {}, inline: [find], startInline };
    super({ gfm: true, extensions });
    this.#onCostly = onCostly;
  }

  override inlineTokens(src: string, tokens: AnyToken[] = []): AnyToken[] {
    if (this.#depth < limits.depth && (this.#depth || !isCostlyText(src))) {
      this.#depth++;
      super.inlineTokens(src, tokens);
      this.#depth--;
    } else {
      this.#onCostly(src);
      tokens.push({ type: 'text', raw: src, text: src, escaped: true });
    }
    return tokens;
  }
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

/** Reads the parts of one body, whose notes are numbered throughout. */
class MarkdownReader {
  readonly #names: Names;
  readonly #notes: ReadonlyMap<string, string>;
  readonly #onCostly: (text: string) => void;
  /** How often the text refers to a note, by label, in the order of first mention. */
  readonly #mentioned = new Map<string, { readonly number: number; references: number }>();

  constructor(names: Names, notes: ReadonlyMap<string, string>, onCostly: (text: string) => void) {
    this.#names = names;
    this.#notes = notes;
    this.#onCostly = onCostly;
  }

  *read(markdown: string): Generator<Token> {
    for (const { text, costly } of partsOf(markdown)) {
      const tokens = costly ? undefined : this.#lex(text);
      if (tokens) yield* this.#all(tokens);
      else {
        this.#onCostly(text);
        yield* plain(text);
      }
    }
  }

  /** Undefined when the text is nested so deep that there is no room on the stack. */
  #lex(markdown: string): readonly AnyToken[] | undefined {
    const find = (source: string): Tokens.Generic | undefined => {
      const [raw = '', label = ''] = footnoteReference.exec(source) ?? [];
      const note = this.#notes.has(label.toLowerCase());
      return note ? { type: 'note', raw, label: label.toLowerCase() } : undefined;
    };
    try {
      return new CheapLexer(this.#onCostly, find).lex(markdown);
    } catch {
      return undefined;
    }
  }

  /** The notes that the text refers to, each with the ways back. */
  *endnotes(): Generator<Token> {
    if (!this.#mentioned.size) return;
    yield tag('hr');
    yield tag('ol');
    // A note may mention further ones, which then come in turn.
    for (const [label, { references }] of this.#mentioned) {
      const content = [...this.read(this.#notes.get(label) ?? '')];
      const end = content.at(-1)?.kind === 'close' ? content.pop() : undefined;
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
    for (const token of tokens) {
      if (token.type === 'note') yield* this.#note(token['label'] as string);
      else yield* this.#one(token as MarkedToken, loose);
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
        return element('pre', [text(`\n${token.text}\n`)]);
      case 'codespan':
        return element('code', [text(token.text)]);
      case 'hr':
      case 'br':
        return [tag(token.type)];
      case 'link':
        return element('a', this.#all(token.tokens), this.#address('href', token));
      case 'image':
        return [tag('img', { ...this.#address('src', token), alt: this.#decode(token.text) })];
      case 'checkbox':
        return [tag('input', { type: token.type, ...(token.checked && { checked: '' }) })];
      case 'html':
        return tokenize(token.raw, 'html', this.#names);
      case 'escape':
        return [text(token.text)];
      case 'text':
        return this.#text(token, loose);
      default:
        return [];
    }
  }

  #text({ text: source, tokens, escaped }: Tokens.Text, loose: boolean): Iterable<Token> {
    if (!tokens) return [text(this.#decode(source, escaped))];
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
    return { [name]: this.#decode(href), ...(title && { title: this.#decode(title) }) };
  }

  /** Character references as CommonMark has them (section 2.5): never without the semicolon. */
  #decode(source: string, escaped = false): string {
    if (escaped) return source;
    return source.replace(/&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][\da-z]*);/gi, (reference) =>
      decodeEntities(reference, this.#names),
    );
  }
}

const placeOf = (label: string, reference: number): string =>
  `reference ${String(reference)} ${label}`;

const fragment = (name: string): string => `#${encodeURIComponent(name)}`;
