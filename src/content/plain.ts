/** As many characters in a row that add to a letter as a browser lays out without trouble. */
export const marksInRow = 8;

/** Combining marks, skin colours, and what is invisible among them (ZWNJ, ZWSP, soft hyphens …). */
export const mark = String.raw`[\p{M}\p{Emoji_Modifier}\p{Default_Ignorable_Code_Point}]`;

/** Marks without a letter to stand on. */
export const marksAtStart = new RegExp(`^${mark}+`, 'u');

const marksBeyond = new RegExp(`(${mark}{${String(marksInRow)}})${mark}+`, 'gu');

/** What may need cleaning; most texts in Latin letters hold none of it. */
const unusual = /[^\t\n\r -~\u00A0-\u00AC\u00AE-\u02FF\u2010-\u2027]/;

/**
 * Text as it may be shown: well formed (a lone surrogate becomes U+FFFD, so does NUL) and with at
 * most eight marks in a row, for thousands of them hang a browser's layout.
 */
export const cleanText = (text: string): string =>
  !unusual.test(text)
    ? text
    : text.toWellFormed().replaceAll('\0', '\uFFFD').replace(marksBeyond, '$1');

/** Text without what overrides its direction (UAX #9, section 2), and that of the text around. */
export const withoutOverrides = (text: string): string => text.replace(/[\u202A-\u202E]/g, '');

/** Plain text cut into paragraphs at blank lines. */
export const paragraphs = (text: string): readonly string[] =>
  text
    .split(/\r?\n[^\S\n]*\r?\n/)
    .map((paragraph) => paragraph.trim())
    .filter(Boolean);

const visible = /[^\s\p{Default_Ignorable_Code_Point}]/u;

/** Whether there is nothing to see in a text: white space, and what is invisible in every font (ZWSP, soft hyphens …). */
export const isBlank = (text: string): boolean => !visible.test(text);
