/**
 * A letter of a script that puts spaces between words, a digit, or a mark above or below such: between
 * two of them no word begins or ends.
 */
export const wordLetter =
  /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Inherited}\p{N}]/u;

/**
 * Whether a text has a word, whole in scripts that put spaces between words; letter case counts, a full stop at
 * the end doesn't: `Dr.` is in `Dr Lee` as well.
 */
export function hasWord(text: string, printed: string): boolean {
  const word = printed.replace(/\.$/, '');
  const within = (letter = '') => wordLetter.test(letter);
  for (let at = text.indexOf(word); word && at >= 0; at = text.indexOf(word, at + 1)) {
    const end = at + word.length;
    const startsInside = within(text[at - 1]) && within(text[at]);
    const endsInside = within(text[end - 1]) && within(text[end]);
    if (!startsInside && !endsInside) return true;
  }
  return false;
}
