/** Looks for many names in a text at once. */
import { wordLetter } from './words.js';

/** A name that begins at a word. */
interface Hit<T> {
  readonly value: T;
  /** As many words of the text belong to it. */
  readonly words: number;
}

/** Words that end one or more names; its branches are the words that may stand before them. */
interface Node<T> {
  readonly before: Map<string, Node<T>>;
  /** The longest ending of these words with which another name ends too; none at the root. */
  shorter?: Node<T>;
  /** The longest name that begins here. */
  name?: Hit<T> | undefined;
  /** The same at the start of a sentence. */
  opening?: Hit<T> | undefined;
}

const newNode = <T>(): Node<T> => ({ before: new Map() });

/** Words, white space in one, and whatever else stands between, character by character. */
const wordPattern = new RegExp(`${wordLetter.source}+|\\s+|[^]`, 'gu');
const wordsOf = (text: string): readonly string[] => text.match(wordPattern) ?? [];

/** What a word has in common with all that count as the same: other spaces, hyphens, apostrophes. */
const keyOf = (word: string): string =>
  /^\s/.test(word)
    ? ' '
    : /[‐‑–]/.test(word)
      ? '-'
      : /[‘’ʼ]/.test(word)
        ? "'"
        : word.normalize('NFKC');

/**
 * Whether a sentence may begin with this word: nothing but white space and punctuation is between it
 * and a stop, a quotation mark, or the start of the text.
 */
function opensSentence(words: readonly string[], at: number): boolean {
  const stop = /[.!?…:"“„«「『。！？：]/;
  while (at && !stop.test(words[at - 1] ?? '') && /[\s\p{P}]/u.test(words[at - 1] ?? '')) at--;
  return !at || stop.test(words[at - 1] ?? '');
}

/** Where a name is in a text. */
export interface Found<T> {
  readonly value: T;
  readonly start: number;
  readonly end: number;
}

/**
 * Prepares to look for names, each with a value; `merge` says the value of a name that comes twice.
 *
 * Found are, from left to right, the longest name that begins at a place, then what comes after its
 * end, all as whole words (`wordLetter`). White space equals any white space, and so do hyphens and
 * apostrophes of different kinds, ligatures, letters with their marks apart. Letter case counts, but
 * a name that begins with a small letter may have a capital at the start of a sentence.
 *
 * This is the automaton of Aho and Corasick (Communications of the ACM 18, 1975) over words instead
 * of characters, and from the last word to the first, so that one pass, whatever the text and the
 * names are, tells for each word the longest name that begins with it.
 */
export function lookFor<T>(
  names: Iterable<readonly [name: string, value: T]>,
  merge: (one: T, other: T) => T,
): (text: string) => readonly Found<T>[] {
  const root = newNode<T>();
  const put = (words: readonly string[], value: T, field: 'name' | 'opening') => {
    const node = words.reduceRight((node, word) => {
      const next = node.before.get(word) ?? newNode();
      node.before.set(word, next);
      return next;
    }, root);
    const { [field]: hit } = node;
    node[field] = { value: hit ? merge(hit.value, value) : value, words: words.length };
  };
  for (const [name, value] of names) {
    const [first = '', ...rest] = wordsOf(name.trim()).map(keyOf);
    put([first, ...rest], value, 'name');
    put([first, ...rest], value, 'opening');
    const capital = first.replace(/^./u, (letter) => letter.toUpperCase());
    if (capital !== first) put([capital, ...rest], value, 'opening');
  }
  link(root);
  return (text) => {
    const words = wordsOf(text);
    const hits = hitsOf(words, root);
    const found: Found<T>[] = [];
    for (let at = 0, end = 0; at < words.length;) {
      const hit = hits[at];
      const start = end;
      for (let count = hit?.words ?? 1; count--;) end += words[at++]?.length ?? 0;
      if (hit) found.push({ value: hit.value, start, end });
    }
    return found;
  };
}

/** The node after one more word, seen from right to left; undefined is the root. */
function step<T>(node: Node<T> | undefined, word: string): Node<T> | undefined {
  for (; node; node = node.shorter) {
    const next = node.before.get(word);
    if (next) return next;
  }
  return undefined;
}

/** Connects each node with its `shorter`, nodes of fewer words first. */
function link<T>(root: Node<T>): void {
  const queue = [root];
  for (const node of queue) {
    for (const [word, next] of node.before) {
      const shorter = step(node.shorter, word) ?? root;
      next.shorter = shorter;
      next.name ??= shorter.name;
      next.opening ??= shorter.opening;
      queue.push(next);
    }
  }
}

/** For each word the longest name that begins with it. */
function hitsOf<T>(words: readonly string[], root: Node<T>): readonly (Hit<T> | undefined)[] {
  const hits = new Array<Hit<T> | undefined>(words.length);
  let node = root;
  for (let at = words.length; at--;) {
    node = step(node, keyOf(words[at] ?? '')) ?? root;
    const { name, opening } = node;
    hits[at] = name !== opening && opensSentence(words, at) ? opening : name;
  }
  return hits;
}
