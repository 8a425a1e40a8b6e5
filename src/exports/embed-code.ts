/** The snippet by which another site shows a release. */
import { dataAddress } from '../content/data-address.js';
import type { Media } from '../release/media.js';
import { leadImage } from '../release/media-types.js';
import type { Release } from '../release/release.js';
import { lossesOf, type Exported } from './exported.js';
import { eachOf } from './releases.js';
import { unpublished, type ExportOptions } from './unpublished.js';
import { escapeXml } from './xml.js';

export interface EmbedOptions extends ExportOptions {
  /** The script tag of the library: its address and, if it is known, its integrity. */
  readonly script: { readonly src: string; readonly integrity?: string | undefined };
  /**
   * Address of the release's data, for pages of other origins (CORS); without it a digest of the release,
   * what a card shows of it, stands in the snippet.
   */
  readonly src?: string | undefined;
  /** Which of many releases in the data, and their format, as the element's attributes say it. */
  readonly item?: string | undefined;
  readonly format?: string | undefined;
}

/**
 * A quote of the release for a CMS, in one line: a link to the release, which every sanitizer leaves, and the
 * script that shows a card in its place. The data stand in the link's fragment where they have no address.
 *
 * In the spelling that passes through CMSs and Markdown unharmed: no `<` or `>` within attributes, no square
 * brackets (WordPress looks for shortcodes), nothing in the text that Markdown would read; in JSON all
 * characters that mean something in HTML are written `\u0026`.
 *
 * @returns the HTML; `losses` are what the digest leaves out.
 */
export function toEmbedCode(release: Release, options: EmbedOptions): Exported {
  const { script, src, item, format } = options;
  const { headline, url = '' } = release;
  const title = textOf(headline.replace(/\s+/g, ' '));
  const [page = ''] = /^https?:/.test(url) ? url.split('#') : [src];
  const data = src === undefined ? JSON.stringify(digest(release)) : undefined;
  const fragment = `#news-card${data === undefined ? '' : `=${base64url(data)}`}`;
  // What the link says already, the quote needn't.
  const isSaid = URL.canParse(page) && src === dataAddress(page);
  const address = isSaid ? undefined : src;
  const inQuote = data !== undefined && !page ? ` data-release="${safeJson(data)}"` : '';
  const quote = [
    '<blockquote class="news-card"',
    ...[inQuote, attribute('data-src', address), attribute('data-item', item)],
    ...[attribute('data-format', format), '><p>'],
    page ? `<a${attribute('href', page + fragment)}>${title}</a>` : title,
    '</p></blockquote>',
    `<script async crossorigin${attribute('src', script.src)}${attribute('integrity', script.integrity)}></script>`,
  ];
  return {
    text: quote.join(''),
    mediaType: 'text/html; charset=utf-8',
    losses: src === undefined ? lossesOf(release, heldOf(release)) : [],
    problems: unpublished(eachOf(release), options),
  };
}

/** UTF-8 as base64url (RFC 4648, section 5), without its padding. */
const base64url = (text: string): string =>
  btoa(Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

const reference = (character: string): string => `&#${String(character.codePointAt(0))};`;

/** An attribute with the space before it; nothing where there is no value. */
const attribute = (name: string, value: string | undefined): string =>
  value ? ` ${name}="${escapeXml(value).replace(/[[\]]/g, reference)}"` : '';

const textOf = (text: string): string => escapeXml(text).replace(/[[\]*_`~\\]/g, reference);

/** JSON for an attribute. */
const safeJson = (json: string): string =>
  json.replace(/"(?:[^"\\]|\\.)*"/g, (string) => {
    const text = JSON.parse(string) as string;
    return `&quot;${text.replace(/["\\<>&'[\]\u0000-\u001F\u007F\u2028\u2029\uD800-\uDFFF]/gu, unicode)}&quot;`;
  });

const unicode = (character: string): string =>
  `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

const plainFields = [
  'headline',
  'url',
  'kicker',
  'summary',
  'language',
  'direction',
  'released',
  'timeZone',
] as const;
const imageFields = ['url', 'type', 'role', 'alt', 'decorative', 'width', 'height'] as const;

/** What a card shows, in the short forms of the native format; absent values are left out as JSON. */
function digest(release: Release): object {
  const { dateline, publisher, source, tags, media } = release;
  const image = leadImage(media);
  return {
    ...picked(release, plainFields),
    dateline: dateline?.text ?? dateline?.place?.name,
    publisher: publisher?.name,
    source: source?.name,
    tags: tags?.map(({ name }) => name),
    media: image && [picked(image, imageFields)],
  };
}

const picked = <T extends object>(record: T, keys: readonly (keyof T)[]): object =>
  Object.fromEntries(keys.map((key) => [key, record[key]]));

function heldOf({ dateline, media = [] }: Release): readonly string[] {
  const image: Media | undefined = leadImage(media);
  const index = image ? media.indexOf(image) : -1;
  return [
    ...plainFields.map((field) => `/${field}`),
    dateline?.text === undefined ? '/dateline/place/name' : '/dateline/text',
    ...['/publisher/name', '/source/name', '/tags/*/name'],
    ...imageFields.map((field) => `/media/${String(index)}/${field}`),
  ];
}
