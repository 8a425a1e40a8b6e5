/** The forms that a snippet can have; `embedding/forms.ts` reads them. */
import { dataAddress } from '../content/data-address.js';
import {
  snippetAddress,
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
  /**
   * Where the link leads, as `snippetAddress` spells it: to the release's page, else to its data; undefined where to
   * neither.
   */
  readonly page: string | undefined;
  /** JSON text, or where it is. */
  readonly data: string | DataAddress;
}

interface Form {
  /** Whether it is Markdown; the others are HTML. */
  readonly isMarkdown?: boolean;
  /** Whether the form can say this address; default is that it can. */
  readonly says?: (data: DataAddress) => boolean;
  readonly write: (snippet: Snippet) => string;
}

const forms = {
  /** `<blockquote class="news-card"><p><a href="…#news-card">Headline</a></p></blockquote>` */
  quote: {
    write: (snippet) => {
      const { tag, headline, page, data } = snippet;
      const content = page ? linkTo(snippet) : text(headline);
      const attributes = page ? '' : attributesOf(data, 'data-');
      return `<blockquote class="${tag}"${attributes}><p>${content}</p></blockquote>`;
    },
  },
  /** `<a href="…#news-card">Headline</a>` */
  link: { write: (snippet) => linkTo(snippet) },
  /** `[Headline](…#news-card)` */
  markdown: {
    isMarkdown: true,
    write: (snippet) => {
      const href = addressOf(snippet).replaceAll('&', '&amp;');
      return `[${text(snippet.headline)}](${/[()]/.test(href) ? `<${href}>` : href})`;
    },
  },
  /** A block of code in the language `news-card`. */
  fence: {
    isMarkdown: true,
    says: ({ src, item, format }) => isWeb(src) && !item && !format,
    write: ({ tag, data }) =>
      `\`\`\`${tag}\n${typeof data === 'string' ? json(data) : snippetAddress(data.src)}\n\`\`\``,
  },
  /** `<news-card src="…"><a href="…">Headline</a></news-card>` */
  element: {
    write: ({ tag, headline, page, data }) => {
      const content = page ? `<a${attribute('href', page)}>${text(headline)}</a>` : text(headline);
      return `<${tag}${attributesOf(data)}>${content}</${tag}>`;
    },
  },
} satisfies Readonly<Record<string, Form>>;

/** Name of a form that `toEmbedCode` writes. */
export type EmbedForm = keyof typeof forms;

export const embedForms: Readonly<Record<EmbedForm, Form>> = forms;

export const embedFormNames = Object.keys(forms) as readonly EmbedForm[];

/** An address of the web, as the forms' links and requests take it. */
export const isWeb = (url: string): boolean => /^https?:/i.test(url) && URL.canParse(url);

/** A link is what every sanitizer leaves, and all stands in its address. */
const linkTo = (snippet: Snippet): string =>
  `<a${attribute('href', addressOf(snippet))}>${text(snippet.headline)}</a>`;

/** The page, and in the fragment the data, or what doesn't follow from the page of where they are. */
function addressOf({ tag, page, data }: Snippet): string {
  const start = `${page ?? ''}#${tag}`;
  if (typeof data === 'string') return `${start}=${base64url(data)}`;
  const { src, item, format } = data;
  const unsaid = page !== undefined && src === dataAddress(page) ? undefined : src;
  return start + parameter('src', unsaid) + parameter('item', item) + parameter('format', format);
}

const parameter = (name: string, value: string | undefined): string =>
  value ? `&${name}=${encodeURIComponent(value.toWellFormed())}` : '';

const attributesOf = (data: Snippet['data'], prefix = ''): string =>
  typeof data === 'string'
    ? attribute(`${prefix}release`, json(data))
    : attribute(`${prefix}src`, data.src) +
      attribute(`${prefix}item`, data.item) +
      attribute(`${prefix}format`, data.format);

/** UTF-8 as base64url (RFC 4648, section 5), without its padding. */
const base64url = (content: string): string =>
  btoa([...new TextEncoder().encode(content)].map((byte) => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
