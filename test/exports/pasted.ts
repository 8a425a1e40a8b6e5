/** A page into which snippets are pasted, and what the software on the way to it does to them. */
import { autop } from '@wordpress/autop';
import { JSDOM } from 'jsdom';
import { Parser } from 'htmlparser2';
import MarkdownIt from 'markdown-it';
import { marked } from 'marked';
import { embedTags } from '../../src/core.js';
import { formsIn } from '../../src/embedding/forms.js';

const { window } = new JSDOM('', { url: 'https://partner.example/' });
const { HTMLElement, HTMLAnchorElement, location, document } = window;
// The globals of the page in which the library runs.
Object.assign(globalThis, { HTMLElement, HTMLAnchorElement, location });

export interface Pasted {
  /** What the script finds in the page, or the element there: its tag, and where its release is. */
  readonly found: { readonly tag: string; readonly [attribute: string]: string | undefined }[];
  /** All that readers see without the script. */
  readonly text: string;
  readonly links: readonly { readonly href: string; readonly text: string }[];
}

/** What a page is with this in it. */
export function pasted(html: string): Pasted {
  document.body.innerHTML = html;
  const forms = [...formsIn(document, embedTags).values()].map(({ tag, source, options }) => ({
    ...{ tag, item: options['item'], format: options['format'] },
    ...source,
  }));
  const elements = [...document.querySelectorAll(embedTags.join())].map((element) => ({
    tag: element.localName,
    ...Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
  }));
  return {
    found: [...forms, ...elements],
    text: document.body.textContent,
    links: [...document.links].map((link) => ({ href: link.href, text: link.textContent })),
  };
}

type Host = (text: string) => string;

/** What is done to HTML. The simulated ones do what the software of that name was seen to do, no more. */
export const htmlHosts: Readonly<Record<string, Host>> = {
  'a page': (html) => html,
  'WordPress’s paragraphs': autop,
  'simulated shortcodes': (html) => html.replace(/\[(?:gallery|news|embed)\b[^\]]*\]/g, ''),
  'simulated ]]> rewriting': (html) => html.replaceAll(']]>', ']]&gt;'),
  'simulated wptexturize': texturize,
  'simulated kses': kses,
  'simulated kses, then paragraphs and curls': (html) => texturize(autop(kses(html))),
  'markdown-it, HTML on': (text) =>
    new MarkdownIt({ html: true, typographer: true, linkify: true }).render(text),
  marked: (text) => marked.parse(text, { async: false }),
};

/** What makes HTML of Markdown. */
export const markdownHosts: Readonly<Record<string, Host>> = {
  'markdown-it': (text) => new MarkdownIt().render(text),
  'markdown-it with all its extras': (text) =>
    new MarkdownIt({ typographer: true, linkify: true, breaks: true }).render(text),
  marked: (text) => marked.parse(text, { async: false }),
};

/** Escapes what is escaped already, as templates do that are given HTML for a text. */
export const escapedTwice: Host = (html) => html.replace(/&(?=#?\w+;)/g, '&amp;');

/** Typographic marks in the text, but for code. */
function texturize(html: string): string {
  let code = 0;
  return html.replace(/<[^>]*>|[^<]+/g, (part) => {
    if (/^<\/?(?:pre|code|script)\b/.test(part)) code += part.startsWith('</') ? -1 : 1;
    if (part.startsWith('<') || code) return part;
    return part
      .replace(/"(?=\w)|&quot;(?=\w)/g, '“')
      .replace(/"|&quot;/g, '”')
      .replaceAll("'", '’')
      .replaceAll('--', '–');
  });
}

const kept: Readonly<Record<string, RegExp>> = {
  a: /^(?:href|rel|title|class|id|data-[\w-]+)$/,
  blockquote: /^(?:cite|class|id|data-[\w-]+)$/,
  p: /^(?:class|id)$/,
};

/** What authors may use stays, of the rest only its text; references are written in WordPress’s way. */
function kses(html: string): string {
  const written: string[] = [];
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        if (!kept[name]) return;
        const said = Object.entries(attributes)
          .filter(([key]) => kept[name]?.test(key))
          .map(([key, value]) => ` ${key}="${value}"`);
        written.push(`<${name}${said.join('')}>`);
      },
      ontext: (text) => written.push(text),
      onclosetag: (name) => {
        if (kept[name]) written.push(`</${name}>`);
      },
    },
    { decodeEntities: false },
  );
  parser.end(html);
  return written
    .join('')
    .replace(/&#(\d+);/g, (_, code: string) => `&#${code.padStart(3, '0')};`)
    .replaceAll('&amp;', '&#038;');
}
