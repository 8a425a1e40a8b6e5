/** HTML → plain text, for fields that hold text and come as markup: titles, summaries, captions. */
import { tokenize } from './tokenizer.js';

/** Elements that begin a new paragraph, and those whose content is no text for a reader. */
const blocks =
  /^(?:address|article|aside|blockquote|dd|div|dl|dt|figcaption|figure|footer|h[1-6]|header|hr|li|main|nav|ol|p|pre|section|table|td|th|tr|ul)$/;
const hidden = /^(?:iframe|noembed|noframes|script|style|template|title)$/;

/**
 * The text of an HTML fragment: character references decoded, white space collapsed, paragraphs
 * divided by blank lines, pictures left out. Linear; what is no HTML comes back as the text it is.
 */
export function htmlText(html: string): string {
  let text = '';
  let within: string | undefined;
  for (const token of tokenize(html)) {
    if (token.kind === 'text') text += within ? '' : token.text.replace(/\s+/g, ' ');
    else if (within) within = token.kind === 'close' && token.name === within ? undefined : within;
    else if (token.name === 'br') text += '\n';
    else if (blocks.test(token.name)) text += '\n\n';
    else if (token.kind === 'open' && !token.closed && hidden.test(token.name)) within = token.name;
  }
  return text
    .replace(/ +/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** The same on one line. */
export const htmlLine = (html: string): string => htmlText(html).replace(/\s+/g, ' ');
