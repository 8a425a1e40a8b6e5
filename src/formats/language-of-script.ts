/** The language of a text, as far as its letters tell it for sure. */

/** Scripts in which one language is written, or one so much more than others that it is safe. */
const languages: readonly (readonly [language: string, letter: RegExp])[] = [
  ['el', /\p{Script=Greek}/gu],
  ['hy', /\p{Script=Armenian}/gu],
  ['ka', /\p{Script=Georgian}/gu],
  ['km', /\p{Script=Khmer}/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['lo', /\p{Script=Lao}/gu],
  ['si', /\p{Script=Sinhala}/gu],
  ['ta', /\p{Script=Tamil}/gu],
  ['te', /\p{Script=Telugu}/gu],
  ['th', /\p{Script=Thai}/gu],
];

/** Characters of the text that are looked at. */
const sample = 20_000;
/** Letters that tell anything: a name or two say nothing of the text around them. */
const least = 40;
/** How much of all letters must be of the script. */
const share = 0.7;

/**
 * BCP 47 tag of the language of a text, or undefined when its script doesn't tell: Latin, Cyrillic,
 * Arabic, Devanagari and others serve many languages. Chinese characters are Japanese where there is
 * kana among them, Chinese where there is none, and with some kana either; whether they are simplified
 * is left open.
 */
export function languageOfScript(text: string): string | undefined {
  const looked = text.slice(0, sample);
  const count = (letter: RegExp): number => looked.match(letter)?.length ?? 0;
  const all = count(/\p{L}/gu);
  const isMost = (letters: number) => letters >= least && letters >= share * all;
  const [found] = languages.find(([, letter]) => isMost(count(letter))) ?? [];
  if (found) return found;
  const han = count(/\p{Script=Han}/gu);
  const kana = count(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu);
  if (!isMost(han + kana)) return undefined;
  if (kana >= 0.1 * han) return 'ja';
  return kana <= 0.01 * han ? 'zh' : undefined;
}
