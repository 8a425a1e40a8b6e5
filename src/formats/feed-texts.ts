/** Texts, people and addresses as RSS and Atom feeds hold them, in elements as `parseXml` makes them. */
import { decodeEntities } from '../content/entities.js';
import { htmlLine, htmlText } from '../content/html-text.js';
import type { Agent, Organization } from '../release/entities.js';
import type { RichText } from '../release/shape.js';
import type { Draft } from './draft.js';
import type { Source } from './source.js';
import { beginning } from './texts.js';

/** What an element says, in one of two forms. */
export interface Prose {
  readonly html?: Source;
  readonly text?: Source;
}

/** Tags or character references: nothing else tells whether a text of RSS is HTML. */
const markup = /<[a-z/!]|&(?:#|[a-z]+\d*;)/i;

/** The text of an element, or its HTML when there are elements in it. */
export const words = (element: Source): Source => element.at('#html').or(element.at('#text'));

/** A text that may be HTML, and doesn't say so. */
export function prose(element: Source): Prose {
  const found = words(element);
  return markup.test(found.text ?? '') ? { html: found } : { text: found };
}

/** A text that may be HTML as one line of plain text. */
export const line = (element: Source): Source => plain(words(element), htmlLine);

/** Prose as plain text, its paragraphs divided by blank lines. */
export const summary = ({ html, text }: Prose): Source | undefined =>
  html ? plain(html, htmlText) : text;

/** What was escaped twice shows it: `AT&amp;T` after all has been decoded, or nothing but `&lt;p&gt;…`. */
export function plain(html: Source, textOf: (html: string) => string): Source {
  return html.map((written) => {
    const escaped = !written.includes('<') && /^&lt;[a-z][^;]*&gt;/i.test(written);
    const text = textOf(escaped ? decodeEntities(written) : written);
    const again = /&(?:#\w{1,8}|[a-z]{2,8});/i.test(text) ? decodeEntities(text) : text;
    if (escaped || again !== text) html.report('escaped-twice', '', 'info');
    return again;
  });
}

/** A body, with the address that its element gives as the base of those within. */
export function bodyOf({ html, text }: Prose, base: Base): Draft<RichText> {
  return { html, text, ...(html?.exists && { base: saidBase(base) }) };
}

export const exists = ({ html, text }: Prose): boolean => Boolean(html?.exists ?? text?.exists);

/** The title, or where there is none the first words of a text. */
export function headline(item: Source, title: Source, texts: readonly Prose[]): Source {
  const found = title.exists ? undefined : texts.find(exists);
  if (!found) return title;
  item.report('missing', 'title: the first words of the text stand for it');
  return summary(found)?.map(beginning) ?? title;
}

/** Characters of a person. */
const longest = 1000;

/** `jane@x.example (Jane Doe)`, as RSS has it, `Jane Doe <jane@x.example>`, or a name. */
export function person(element: Source): Source {
  return words(element).map((written): Agent => {
    const text = decodeEntities(written);
    const addresses = text.length > longest ? [] : text.split(/[\s<>()]+/).filter(isAddress);
    const [address = ''] = addresses;
    if (addresses.length !== 1) return { name: text };
    const rest = text.replace(address, '').replace(/<\s*>|\(\s*\)/, '');
    const name = rest.trim().replace(/^\((.*)\)$|^"(.*)"$/, '$1$2');
    const email = address.replace(/^mailto:/i, '');
    return { name: name.trim() || email, email };
  });
}

const isAddress = (word: string): boolean => /^[^@]+@[^@]+$/.test(word);

/**
 * Who is named as the publisher, else the feed by its title. The feed's page and logo are the
 * publisher's when the feed bears its name: `Acme: news`.
 */
export function publisherOf(
  name: Source,
  { title, url, logo }: { readonly title: Source; readonly url: Source; readonly logo: Source },
): Draft<Organization> {
  const isOwn = !name.exists || bears(title.text ?? '', name.text ?? '');
  return { name: name.or(title), ...(isOwn && title.exists && { url, logo }) };
}

/** Whether a title is a name, or has it before or behind a dash, colon or bar. */
export function bears(title: string, name: string): boolean {
  const before = title.startsWith(name) && /^\s*(?:[:|·–—-]|$)/.test(title.slice(name.length));
  return before || (title.endsWith(name) && /[:|·–—-]\s*$/.test(title.slice(0, -name.length)));
}

/** Against what the addresses within an element are resolved (XML Base). */
export interface Base {
  readonly url: string | undefined;
  /** Whether the feed says so; else the page of an item comes first, and its reader sees to it. */
  readonly isSaid: boolean;
}

/** The base within some elements, each within the one before. */
export function baseOf(base: Base, ...elements: readonly Source[]): Base {
  let inner = base;
  for (const element of elements) {
    const { text } = element.at('@xml:base');
    if (text !== undefined && URL.canParse(text, inner.url))
      inner = { url: new URL(text, inner.url).href, isSaid: true };
  }
  return inner;
}

/** The base of a document that was found at some address. */
export const documentBase = (url: string | undefined): Base => ({ url, isSaid: false });

/** What the feed says of the base. */
export const saidBase = ({ url, isSaid }: Base): string | undefined => (isSaid ? url : undefined);

/** An address, absolute when the feed says against what; what can't be one stays as it is. */
export const resolved = (address: Source, base: Base): Source =>
  address.map((url) => {
    const said = saidBase(base);
    return URL.canParse(url) || !URL.canParse(url, said) ? url : new URL(url, said).href;
  });
