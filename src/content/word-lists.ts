/**
 * Lists as word processors write them: paragraphs with `mso-list: l0 level2 lfo1` in their style, whose
 * bullet or number is text in a span of its own, `mso-list: Ignore`.
 */
import type { Token } from './tokenizer.js';

type Tag = Extract<Token, { kind: 'open' }>;

/** A number or a letter before a dot or a bracket; anything else is a bullet. */
const numbered = /^\s*(?:(\d+)|[a-z]+)[.)]/i;

/** Letters of the longest bullet or number, such as “(xxxviii)”. */
const longestMarker = 12;

/** Elements that a word processor puts around a bullet. */
const dressing = /^(?:b|em|font|i|img|o:p|span|strong|u)$/;

/** The same tokens, with lists in the place of a word processor's. */
export function* withoutWordLists(tokens: Iterable<Token>): Generator<Token, void, undefined> {
  const lists = new WordLists();
  for (const token of tokens) {
    if (token.kind === 'open' && token.name === 'p') yield* lists.paragraph(token);
    else yield* lists.other(token);
  }
  yield* lists.flush();
}

class WordLists {
  /** Names of the lists that are open, outermost first. */
  readonly #open: ('ol' | 'ul')[] = [];
  /** Level of the paragraph whose bullet hasn't come yet, and what came in its place. */
  #level = 0;
  #waiting: Token[] = [];
  #marker = '';
  /** Spans open within the bullet. */
  #inMarker = 0;
  #inItem = false;

  *paragraph(tag: Tag): Generator<Token> {
    this.#inMarker = 0;
    yield* this.flush();
    const [, level] = /mso-list:[^:;]*level(\d)/i.exec(tag.attributes.get('style') ?? '') ?? [];
    this.#inItem = level !== undefined;
    if (level !== undefined) this.#level = Number(level);
    else {
      yield* this.#closeTo(0);
      yield tag;
    }
  }

  *other(token: Token): Generator<Token> {
    if (this.#inMarker) yield* this.#marking(token);
    else if (!this.#inItem && !this.#open.length) yield token;
    else if (isMarker(token)) this.#beginMarker();
    else if (token.kind === 'close' && token.name === 'p') {
      yield* this.flush();
      // The entry stays open: a list of the next level belongs to it.
      if (this.#inItem) this.#inItem = false;
      else yield token;
    } else if (this.#level) {
      this.#waiting.push(token);
      if (token.kind === 'text' && token.text.trim()) yield* this.flush();
    } else {
      if (!this.#inItem && !(token.kind === 'text' && !token.text.trim())) yield* this.#closeTo(0);
      yield token;
    }
  }

  #beginMarker(): void {
    this.#inMarker = 1;
    this.#marker = '';
  }

  /** What is too long for a bullet, or holds more than its dressing, is text. */
  *#marking(token: Token): Generator<Token> {
    if (token.kind === 'text') {
      this.#marker += token.text;
      const marker = this.#marker.trim();
      if (marker.length <= longestMarker) return;
      this.#inMarker = 0;
      yield* this.flush();
      yield { kind: 'text', text: marker };
    } else if (!dressing.test(token.name)) {
      this.#inMarker = 0;
      yield* this.flush();
      yield* this.other(token);
    } else if (token.name === 'span') {
      this.#inMarker += token.kind === 'open' ? 1 : -1;
      if (!this.#inMarker) yield* this.flush();
    }
  }

  /** Begins the entry that waits for its bullet. */
  *flush(): Generator<Token> {
    if (!this.#level) return;
    const [isNumbered, start = ''] = numbered.exec(this.#marker) ?? [];
    const name = isNumbered ? 'ol' : 'ul';
    yield* this.#closeTo(this.#level);
    if (this.#open.length === this.#level && this.#open.at(-1) !== name) {
      yield* this.#closeTo(this.#level - 1);
    }
    while (this.#open.length < this.#level) {
      this.#open.push(name);
      yield open(name, new Map([['start', start]]));
    }
    yield open('li');
    yield* this.#waiting;
    this.#level = 0;
    this.#waiting = [];
    this.#marker = '';
  }

  *#closeTo(level: number): Generator<Token> {
    while (this.#open.length > level) yield { kind: 'close', name: this.#open.pop() ?? '' };
  }
}

const isMarker = (token: Token): boolean =>
  token.kind === 'open' && /mso-list:\s*ignore/i.test(token.attributes.get('style') ?? '');

const open = (name: string, attributes: Tag['attributes'] = new Map()): Token => ({
  kind: 'open',
  name,
  attributes,
  closed: false,
});
