/**
 * Text as it may be shown: well formed (a lone surrogate becomes U+FFFD, so does NUL) and with at
 * most eight combining marks in a row, for thousands of them hang a browser's layout.
 */
export const cleanText = (text: string): string =>
  text
    .toWellFormed()
    .replaceAll('\0', '\uFFFD')
    .replace(/(\p{M}{8})\p{M}+/gu, '$1');

/** Text without embeddings and overrides of direction (UAX #9, section 2): they could turn what is around it. */
export const withoutOverrides = (text: string): string => text.replace(/[\u202A-\u202E]/g, '');

/** Plain text cut into paragraphs at blank lines. */
export const paragraphs = (text: string): readonly string[] =>
  text
    .split(/\r?\n[^\S\n]*\r?\n/)
    .map((paragraph) => paragraph.trim())
    .filter(Boolean);

const visible = /[^\s\u200B-\u200D\u2060\uFEFF]/;

/** Whether there is nothing to see in a text: white space, zero-width characters, byte order marks. */
export const isBlank = (text: string): boolean => !visible.test(text);
