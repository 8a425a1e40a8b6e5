/** Looks for many names in a text at once. */
import { wordLetter } from './words.js';

/** Where a name is in a text. */
export type Found<T> = readonly [value: T, start: number, end: number];

type Name<T> = readonly [
  value: T,
  words: number,
  /** Whether it is so written only at the start of a sentence. */
  opening: boolean,
];

/** Words with which names end; its branches are the words that may stand before them. */
class Ending<T> extends Map<string, Ending<T>> {
  /** The most of these words with which other names end; none at the root. */
  declare end?: Ending<T>;
  /** The longest name that begins here. */
  declare name?: Name<T> | undefined;
}

const wordPattern = new RegExp(`${wordLetter.source}+|\\s+|[^]`, 'gu');

/**
 * The words of a text, white space in one, and whatever else stands between, character by character:
 * from the last to the first, each as long as in the text, but with one kind of dashes and one of
 * apostrophes.
 */
const wordsOf = (text: string): string[] =>
  text.replace(/[‐-―]/g, '-').replace(/[ʼ‘’]/g, "'").match(wordPattern)?.reverse() ?? [];

/** What a word has in common with all that count as the same. */
const keyOf = (word: string): string => word.trim() || ' ';

/**
 * Where a sentence may begin: nothing but white space and punctuation is between here and a stop, a
 * quotation mark, or the start of the text.
 */
const opens = /(?<=(?:^|[:…\p{STerm}\p{QMark}])[\s\p{P}]*)/uy;

/**
 * Prepares to look for names, each with a value; `merge` says the value of a name that comes twice.
 *
 * Found are, from left to right, the longest name that begins at a place, then what comes after its
 * end, all as whole words (`wordLetter`). White space equals any white space, and so do apostrophes,
 * hyphens and dashes of different kinds. Letter case counts, but a name that begins with a small
 * letter may have a capital at the start of a sentence.
 *
 * This is the automaton of Aho and Corasick (Communications of the ACM 18, 1975) over words instead
 * of characters, and from the last word to the first, so that one pass, whatever the text and the
 * names are, tells for each word the longest name that begins with it.
 */
export function lookFor<T extends object>(
  names: Iterable<readonly [name: string, value: T]>,
  merge: (one: T, other: T) => T,
): (text: string) => Iterable<Found<T>> {
  const root = new Ending<T>();
  for (const [name, value] of names) {
    for (const opening of [false, true]) {
      const words = wordsOf(opening ? name.replace(/./u, (first) => first.toUpperCase()) : name);
      let node = root;
      for (const word of words) {
        const next: Ending<T> = node.get(keyOf(word)) ?? new Ending();
        node.set(keyOf(word), next);
        node = next;
      }
      const [same, , only = true] = node.name ?? [];
      node.name = [same ? merge(same, value) : value, words.length, opening && only];
    }
  }
  link(root);
  return function* (text) {
    const words = wordsOf(text);
    let node = root;
    const hits = words.map((word) => (node = step(node, keyOf(word)) ?? root).name);
    for (let end = 0; words.length;) {
      const [value, length = 1, opening] = hits[words.length - 1] ?? [];
      const start = (opens.lastIndex = end);
      const counts = value && (!opening || opens.test(text));
      for (let count = counts ? length : 1; count--;) end += words.pop()?.length ?? 0;
      if (counts) yield [value, start, end];
    }
  };
}

/** The node after one more word, seen from right to left; undefined is the root. */
function step<T>(node: Ending<T> | undefined, word: string): Ending<T> | undefined {
  for (; node; node = node.end) {
    const next = node.get(word);
    if (next) return next;
  }
  return undefined;
}

/** Connects each node with its `end`, those of fewer words first. */
function link<T>(root: Ending<T>): void {
  const queue = [root];
  for (const node of queue) {
    for (const [word, next] of node) {
      const end = step(node.end, word) ?? root;
      next.end = end;
      next.name ??= end.name;
      queue.push(next);
    }
  }
}
