/** Markdown (CommonMark 0.31; of GitHub’s: tables, tasks, strikethrough, autolinks, notes) → blocks. */
import type { MarkedToken, Token as AnyToken, Tokens } from 'marked';
import type { Body } from './blocks.js';
import { BodyBuilder } from './body-builder.js';
import type { BodyContext } from './context.js';
import { partsOf } from './costly-markdown.js';
import { decodeEntities, type Names } from './entities.js';
import { takeFootnotes } from './footnotes.js';
import { build } from './html.js';
import { endingHtml, endTagsIn, lexMarkdown } from './markdown-lexer.js';
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
  // CommonMark 0.31, section 2.3.
  const source = markdown.replaceAll('\0', '\uFFFD');
  const { rest, notes } = takeFootnotes(source);
  const names = await namesFor(source);
  const reader = new MarkdownReader(names, notes, (costly) => {
    builder.report('too-complex', costly);
  });
  await build(builder, reader.read(rest));
  await build(builder, reader.endnotes());
  return builder.end();
}

type Attributes = Readonly<Record<string, string>>;

const text = (content: string): Token => ({ kind: 'text', text: content });

/** A paragraph of text that isn't read as Markdown. */
const plain = (content: string): MarkedToken => ({
  type: 'paragraph',
  raw: content,
  text: content,
  tokens: [{ type: 'escape', raw: content, text: content }],
});

const tag = (name: string, attributes: Attributes = {}): Token => ({
  kind: 'open',
  name,
  attributes: new Map(Object.entries(attributes)),
  closed: false,
});

/** Reads the parts of one body, whose notes are numbered throughout. */
class MarkdownReader {
  readonly #names: Names;
  readonly #notes: ReadonlyMap<string, string>;
  readonly #refuse: (costly: string) => void;
  /** Where the tags and texts go. */
  #out: Token[] = [];
  /** Those of the part being read. */
  #endTags: ReadonlySet<string> = new Set();
  /** How often the text refers to a note, by label, in the order of first mention. */
  readonly #mentioned = new Map<string, { readonly number: number; references: number }>();

  constructor(names: Names, notes: ReadonlyMap<string, string>, refuse: (costly: string) => void) {
    this.#names = names;
    this.#notes = notes;
    this.#refuse = refuse;
  }

  /** The tags and texts of a part, block by block. */
  *read(markdown: string): Generator<Token> {
    for (const { text: source, costly } of partsOf(markdown)) {
      const read = costly ? undefined : lexMarkdown(source, this.#notes, this.#refuse);
      if (!read) this.#refuse(source);
      const blocks = read ?? paragraphs(source).map(plain);
      this.#endTags = endTagsIn(source);
      for (const block of blocks) yield* this.#collect(() => this.#one(block, false));
    }
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
      yield tag('li', { id: `note ${label}` });
      yield* content;
      for (let n = 1; n <= references; n++) {
        yield text(' ');
        yield tag('a', { href: fragment(placeOf(label, n)), role: 'doc-backlink' });
        yield text('↩');
        yield { kind: 'close', name: 'a' };
      }
      if (end) yield end;
      yield { kind: 'close', name: 'li' };
    }
    yield { kind: 'close', name: 'ol' };
  }

  /** What a piece of work gives, apart from all else. */
  #collect(work: () => void): Token[] {
    const outer = this.#out;
    const inner: Token[] = [];
    this.#out = inner;
    work();
    this.#out = outer;
    return inner;
  }

  #element(name: string, content: () => void, attributes?: Attributes): void {
    this.#out.push(tag(name, attributes));
    content();
    this.#out.push({ kind: 'close', name });
  }

  #note(label: string): void {
    const note = this.#mentioned.get(label) ?? { number: this.#mentioned.size + 1, references: 0 };
    this.#mentioned.set(label, note);
    const id = placeOf(label, ++note.references);
    const attributes = { id, href: fragment(`note ${label}`), role: 'doc-noteref' };
    const number = () => this.#out.push(text(String(note.number)));
    this.#element('sup', () => {
      this.#element('a', number, attributes);
    });
  }

  #all(tokens: readonly AnyToken[] = [], loose = false): void {
    let before = '';
    for (const token of tokens) {
      if (token.type === 'note') this.#note(token['label'] as string);
      else if (isInWord(token as MarkedToken, before)) this.#all((token as Tokens.Link).tokens);
      else this.#one(token as MarkedToken, loose);
      before = token.raw;
    }
  }

  /** @param loose whether a text is a paragraph, in a list with blank lines. */
  #one(token: MarkedToken, loose: boolean): void {
    const within = (name: string, attributes?: Attributes) => {
      this.#element(name, () => this.#all('tokens' in token ? token.tokens : []), attributes);
    };
    switch (token.type) {
      case 'heading':
        within(`h${String(token.depth)}`);
        break;
      case 'paragraph':
        within('p');
        break;
      case 'blockquote':
      case 'strong':
      case 'em':
      case 'del':
        within(token.type);
        break;
      case 'link':
        within('a', this.#address('href', token));
        break;
      case 'list':
        this.#list(token);
        break;
      case 'table':
        this.#table(token);
        break;
      case 'html':
        for (const one of tokenize(endingHtml(token.raw, this.#endTags), 'html', this.#names))
          this.#out.push(one);
        break;
      case 'text':
        this.#text(token, loose);
        break;
      default:
        this.#out.push(...this.#leaf(token));
    }
  }

  /** What has no tokens within. */
  #leaf(token: MarkedToken): readonly Token[] {
    switch (token.type) {
      case 'code':
        return [
          tag('pre'),
          text(`\n${token.text.replace(/\n$/, '')}\n`),
          { kind: 'close', name: 'pre' },
        ];
      case 'codespan':
        return [tag('code'), text(token.text), { kind: 'close', name: 'code' }];
      case 'hr':
      case 'br':
        return [tag(token.type)];
      case 'image':
        return [tag('img', { ...this.#address('src', token), alt: this.#plain(token.tokens) })];
      case 'checkbox':
        return [
          tag('input', { type: token.type, ...(token.checked && { checked: '' }) }),
          text(' '),
        ];
      case 'escape':
        return [text(token.text)];
      case 'space':
        return [text('\n')];
      default:
        return [];
    }
  }

  #text({ text: source, tokens }: Tokens.Text, loose: boolean): void {
    if (!tokens) this.#out.push(text(this.#decode(source)));
    else if (loose) this.#element('p', () => this.#all(tokens));
    else {
      this.#all(tokens);
      this.#out.push(text('\n'));
    }
  }

  #list({ ordered, start, items }: Tokens.List): void {
    const entries = () => {
      for (const { tokens, loose } of items) this.#element('li', () => this.#all(tokens, loose));
    };
    this.#element(ordered ? 'ol' : 'ul', entries, { start: String(start) });
  }

  #table({ header, rows }: Tokens.Table): void {
    const row = (cells: readonly Tokens.TableCell[]) => () => {
      for (const { tokens, header: isHeader, align } of cells) {
        const attributes = align ? { align } : {};
        this.#element(isHeader ? 'th' : 'td', () => this.#all(tokens), attributes);
      }
    };
    this.#element('table', () => {
      for (const cells of [header, ...rows]) this.#element('tr', row(cells));
    });
  }

  #address(name: string, { href, title }: Tokens.Link | Tokens.Image): Attributes {
    const address = this.#decode(href).replace(/[[\\\]^`{|}]/g, encodeURIComponent);
    return { [name]: address, ...(title && { title: this.#decode(title) }) };
  }

  /** What a picture says: the text of its description (CommonMark, section 6.4). */
  #plain(tokens: readonly AnyToken[]): string {
    return this.#collect(() => this.#all(tokens))
      .map(textOf)
      .join('');
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
