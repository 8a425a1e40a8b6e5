/** HTML that passes through CMSs and Markdown unharmed: in one line, without `<`, `>` and `[ ]` in what it says. */
import { escapeXml } from './xml.js';

const reference = (character: string): string => `&#${String(character.codePointAt(0))};`;

/** An attribute with the space before it; nothing where there is no value. WordPress takes `[…]` for a shortcode. */
export const snippetAttribute = (name: string, value: string | undefined): string =>
  value ? ` ${name}="${escapeXml(value).replace(/[[\]]/g, reference)}"` : '';

/** Text in one line, with nothing in it that Markdown would read. */
export const snippetText = (text: string): string =>
  escapeXml(text.replace(/\s+/g, ' ')).replace(/[[\]*_`~\\]/g, reference);
