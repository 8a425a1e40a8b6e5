/** The forms that a snippet can have; `embedding/forms.ts` reads them. */
import { dataAddress } from '../content/data-address.js';
import {
  snippetAddress as valid,
  snippetAttribute as attribute,
  snippetJson as json,
  snippetText as text,
} from './snippet.js';

/** Where the data of a release are. */
export interface DataAddress {
  readonly src: string;
  /** Which of many releases in the data, and their format, as the element's attributes say it. */
  readonly item?: string | undefined;
  readonly format?: string | undefined;
}

/** What a snippet says. */
export interface Snippet {
  /** Name of the element that shows the release. */
  readonly tag: string;
  readonly headline: string;
  /** Where the link leads, without fragment: to the release's page, else to its data; undefined where to neither. */
  readonly page: string | undefined;
  /** JSON text, or where it is. */
  readonly data: string | DataAddress;
}

interface Form {
  /** Whether it is Markdown; the others are HTML. */
  readonly isMarkdown?: boolean;
  /** Whether the form has a place for this address, beside a link to this page; default is that it has. */
  readonly says?: (data: DataAddress, page: string | undefined) => boolean;
  readonly write: (snippet: Snippet) => string;
}

const forms = {
  /** `<blockquote class="news-card"><p><a href="…#news-card">Headline</a></p></blockquote>` */
  quote: {
    write: (snippet) => {
      const { tag, headline, page, data } = snippet;
      const inline = typeof data === 'string' && !page ? attribute('data-release', json(data)) : '';
      const content = page ? `<a${target(snippet)}>${text(headline)}</a>` : text(headline);
      return `<blockquote class="${tag}"${inline}${named(snippet)}><p>${content}</p></blockquote>`;
    },
  },
  /** `<a href="…#news-card">Headline</a>` */
  link: {
    write: (snippet) => `<a${target(snippet)}${named(snippet)}>${text(snippet.headline)}</a>`,
  },
  /** `[Headline](…#news-card)` */
  markdown: {
    isMarkdown: true,
    says: (data, page) => isPlain(data) && follows(data.src, page && valid(page)),
    write: ({ tag, headline, page, data }) => {
      const href = `${page ? valid(page) : ''}${fragment(tag, data)}`.replaceAll('&', '&amp;');
      return `[${text(headline)}](${/[()]/.test(href) ? `<${href}>` : href})`;
    },
  },
  /** A block of code in the language `news-card`. */
  fence: {
    isMarkdown: true,
    says: (data) => isPlain(data) && isWeb(data.src),
    write: ({ tag, data }) =>
      `\`\`\`${tag}\n${typeof data === 'string' ? json(data) : valid(data.src)}\n\`\`\``,
  },
  /** `<news-card src="…"><a href="…">Headline</a></news-card>` */
  element: {
    write: ({ tag, headline, page, data }) => {
      const content = page ? `<a${attribute('href', page)}>${text(headline)}</a>` : text(headline);
      const said =
        typeof data === 'string'
          ? attribute('release', json(data))
          : attribute('src', data.src) + chosen(data);
      return `<${tag}${said}>${content}</${tag}>`;
    },
  },
} satisfies Readonly<Record<string, Form>>;

/** Name of a form that `toEmbedCode` writes. */
export type EmbedForm = keyof typeof forms;

export const embedForms: Readonly<Record<EmbedForm, Form>> = forms;

export const embedFormNames = Object.keys(forms) as readonly EmbedForm[];

/** An address of the web, as the forms' links and requests take it. */
export const isWeb = (url: string): boolean => /^https?:/i.test(url) && URL.canParse(url);

/** The attribute that holds the link, and in its fragment the data that have no address. */
const target = ({ tag, page = '', data }: Snippet): string =>
  attribute('href', page + fragment(tag, data));

const fragment = (tag: string, data: Snippet['data']): string =>
  `#${tag}${typeof data === 'string' ? `=${base64url(data)}` : ''}`;

/** The attributes that say of the data what the link doesn't. */
const named = ({ page, data }: Snippet): string =>
  typeof data === 'string'
    ? ''
    : attribute('data-src', follows(data.src, page) ? undefined : data.src) + chosen(data, 'data-');

const chosen = ({ item, format }: DataAddress, prefix = ''): string =>
  attribute(`${prefix}item`, item) + attribute(`${prefix}format`, format);

const isPlain = ({ item, format }: DataAddress): boolean => !item && !format;

/** Whether a reader of the snippet finds this address by the one of the page. */
const follows = (src: string, page: string | undefined): boolean =>
  page !== undefined && src === dataAddress(page);

/** UTF-8 as base64url (RFC 4648, section 5), without its padding. */
const base64url = (content: string): string =>
  btoa(Array.from(new TextEncoder().encode(content), (byte) => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
