/**
 * The spelling that passes through CMSs, Markdown and templates unharmed: in one line, no `<` or `>` in what it says,
 * no square brackets (WordPress looks for shortcodes) or braces (Liquid, Nunjucks, Svelte and Angular look for
 * expressions), and in a text nothing that Markdown would read.
 */
import { isBlank } from '../content/plain.js';
import { escapeXml } from './xml.js';

const reference = (character: string): string => `&#${String(character.codePointAt(0))};`;

/** An attribute with the space before it; nothing where there is no value. */
export const snippetAttribute = (name: string, value: string | undefined): string =>
  value ? ` ${name}="${escapeXml(value).replace(/[[\]{}`]/g, reference)}"` : '';

/** Text in HTML and in Markdown; also nothing in it that either would take for an address or an emoji. */
export const snippetText = (text: string): string =>
  escapeXml(text.replace(/\s+/g, ' ')).replace(/[[\]{}*_`~\\|@]|:(?=\S)|(?<=www)\./gi, reference);

/**
 * What a link to a release, or a frame with it, is called: its headline, or where there is nothing to see in that, the
 * host of the address.
 */
export const nameOf = (headline: string, address = ''): string =>
  !isBlank(headline) ? headline : URL.canParse(address) ? new URL(address).host : address;

/** A script and, if it is known, what its bytes are held against (SRI). */
export interface EmbedScript {
  readonly src: string;
  readonly integrity?: string | undefined;
}

/** The script tag, which a page needs once; only what is held against a hash has to be readable (CORS). */
export const scriptTag = ({ src, integrity }: EmbedScript): string =>
  `<script async${integrity ? ' crossorigin' : ''}${snippetAttribute('src', src)}${snippetAttribute('integrity', integrity)}></script>`;

/**
 * JSON, as `JSON.stringify` writes it, whose texts have no character that means something in HTML, Markdown, shortcodes
 * or templates.
 */
export function snippetJson(json: string): string {
  let isText = false;
  return json.replace(special, (part) => {
    if (part === '"') isText = !isText;
    if (part === '"' || !isText) return part;
    return unicode(part.startsWith('\\') ? (JSON.parse(`"${part}"`) as string) : part);
  });
}

const special = /"|\\(?:u[\da-f]{4}|.)|[<>&'`[\]{}\u007F\u2028\u2029]/g;

const unicode = (character: string): string =>
  `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** An absolute address without fragment, with all characters encoded that RFC 3986 knows in no path or query. */
export function snippetAddress(address: string): string {
  const href = new URL(address).href.replace(/#.*/, '');
  const path = href.indexOf('/', href.indexOf('//') + 2);
  const rest = href.slice(path).replace(/[^\w.~!$&'()*+,;=:@%/?-]/g, encodeURIComponent);
  return href.slice(0, path) + rest;
}
