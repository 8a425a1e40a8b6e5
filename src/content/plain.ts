/**
 * Text as it may be shown: well formed (a lone surrogate becomes U+FFFD, so does NUL) and with at
 * most eight combining marks in a row, for thousands of them hang a browser's layout.
 */
export const cleanText = (text: string): string =>
  text
    .toWellFormed()
    .replaceAll('\0', '\uFFFD')
    .replace(/(\p{M}{8})\p{M}+/gu, '$1');

/** Plain text cut into paragraphs at blank lines. */
export const paragraphs = (text: string): readonly string[] =>
  text
    .split(/\r?\n[^\S\n]*\r?\n/)
    .map((paragraph) => paragraph.trim())
    .filter(Boolean);

/**
 * A letter of a script that puts spaces between words, a digit, or a mark above or below such: between
 * two of them no word begins or ends.
 */
export const wordLetter =
  /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Inherited}\p{N}]/u;

/** Whether a text has a word, whole in scripts that put spaces between words; letter case counts. */
export function hasWord(text: string, word: string): boolean {
  const within = (letter = '') => wordLetter.test(letter);
  for (let at = text.indexOf(word); word && at >= 0; at = text.indexOf(word, at + 1)) {
    const end = at + word.length;
    const startsInside = within(text[at - 1]) && within(text[at]);
    const endsInside = within(text[end - 1]) && within(text[end]);
    if (!startsInside && !endsInside) return true;
  }
  return false;
}

const visible = /[^\s\u200B-\u200D\u2060\uFEFF]/;

/** Whether there is nothing to see in a text: white space, zero-width characters, byte order marks. */
export const isBlank = (text: string): boolean => !visible.test(text);
