/** English text → words and what stands between them. */
import { abbreviations, lastAbbreviations } from './english-words.js';

export interface Token {
  readonly kind:
    'word' | 'comma' | 'semicolon' | 'dash' | 'open' | 'close' | 'stop' | 'quote' | 'other';
  readonly text: string;
  /** In small letters, without the dot of an abbreviation. */
  readonly lower: string;
  readonly start: number;
  readonly end: number;
}

/** What stands beyond the end of a text. */
const nothing: Token = { kind: 'stop', text: '', lower: '', start: 0, end: 0 };

const letters = String.raw`[\p{Script=Latin}\p{M}\p{N}]`;
const piece = new RegExp(`${letters}+(?:[-‑'’.&]${letters}+)*|[^\\s]`, 'gu');

const kinds: Readonly<Record<string, Token['kind']>> = {
  ',': 'comma',
  ';': 'semicolon',
  '–': 'dash',
  '—': 'dash',
  '(': 'open',
  ')': 'close',
  '.': 'stop',
  '!': 'stop',
  '?': 'stop',
  '"': 'quote',
  '“': 'quote',
  '”': 'quote',
  '„': 'quote',
  '«': 'quote',
  '»': 'quote',
};

/** The words of a paragraph, each with its place; letters of other scripts are no words. Linear. */
export class Tokens {
  readonly #tokens: readonly Token[];

  constructor(readonly text: string) {
    this.#tokens = tokenize(text);
  }

  get length(): number {
    return this.#tokens.length;
  }

  /** The token at an index; beyond both ends there is a stop. */
  at(index: number): Token {
    return this.#tokens[index] ?? nothing;
  }

  /** What stands from one token to before another. */
  slice(from: number, to: number): string {
    return this.text.slice(this.at(from).start, this.at(to - 1).end);
  }
}

function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const { 0: found, index } of text.matchAll(piece)) {
    const before = tokens.at(-1);
    if (found === '.' && before?.end === index && takesDot(before, text, index)) {
      tokens[tokens.length - 1] = { ...before, text: `${before.text}.`, end: index + 1 };
      continue;
    }
    const end = index + found.length;
    const spaced = /\s/.test(text[index - 1] ?? '') && /\s/.test(text[end] ?? '');
    const isWord = /[\p{Script=Latin}\p{N}]/u.test(found[0] ?? '');
    const mark = found === '-' && spaced ? 'dash' : (own(kinds, found) ?? 'other');
    tokens.push({
      kind: isWord ? 'word' : mark,
      text: found,
      lower: found.toLowerCase(),
      start: index,
      end,
    });
  }
  return tokens;
}

const own = <T>(table: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined;

/** Whether a dot after a word belongs to it: to an initial or an abbreviation. */
function takesDot({ kind, text, lower }: Token, all: string, at: number): boolean {
  if (kind !== 'word' || text.endsWith('.')) return false;
  if (/^\p{Lu}$/u.test(text) || abbreviations.has(lower)) return true;
  return lastAbbreviations.has(lower) && /^ ?[\p{Ll},;)]/u.test(all.slice(at + 1, at + 3));
}
