/** The forms of markup that CMSs let pass, and what each says of the release to be shown in its place. */
import { dataAddress } from '../content/data-address.js';

/** Something in the page in whose place a release is shown. */
export interface Form {
  /** Name of the element that shows the release. */
  readonly tag: string;
  /** What readers see until then. */
  readonly carrier: HTMLElement;
  /** Where the release is: JSON text, or an address. */
  readonly source: { readonly release: string } | { readonly src: string };
  /** What the form asks for besides: attributes of the element, by name, and perhaps others. */
  readonly options: Readonly<Record<string, string>>;
  /** The page for whose data the address is only a guess. */
  readonly page?: string | undefined;
}

/** Finds all that may be a form for an element of one of these names. */
export const formSelector = (tags: readonly string[]): string =>
  tags.map((tag) => `a[href*="#${tag}"],.${tag},.language-${tag}`).join();

/** All forms of a page by their carriers, in its order; what stands in a form is none. */
export function formsIn(page: ParentNode, tags: readonly string[]): ReadonlyMap<Element, Form> {
  const forms = new Map<Element, Form>();
  let last: HTMLElement | undefined;
  for (const element of page.querySelectorAll(formSelector(tags))) {
    try {
      const form = formOf(element, tags);
      if (!form || last?.contains(form.carrier)) continue;
      last = form.carrier;
      forms.set(last, form);
    } catch {
      // In a <form>, fields may be named like what is asked of it here.
    }
  }
  return forms;
}

/** Editors, our elements, and what a page has said no for. */
const off = '[contenteditable]:not([contenteditable="false"]),[data-news-elements="off"]';

/**
 * What an element of the page says as a form; undefined where it is none: a class may be the page's own, an
 * address may lead to a place in it, and what is in an editor, in one of our elements, or in a comment is left
 * alone.
 */
function formOf(element: Element, tags: readonly string[]): Form | undefined {
  if (!(element instanceof HTMLElement)) return undefined;
  if (element.hidden || element.closest(`${tags.join()},${off}`)) return undefined;
  if (element.matches('pre, code') || tagIn(element, tags, 'language-'))
    return codeForm(element, tags);
  if (element.matches('blockquote, div')) return boxForm(element, tags);
  return element instanceof HTMLAnchorElement ? linkForm(element, tags) : undefined;
}

/** The name that an element has as a class. */
const tagIn = ({ classList }: Element, tags: readonly string[], prefix = ''): string | undefined =>
  tags.find((tag) => classList.contains(prefix + tag));

/** `<pre class="news-card">` with JSON, and what Markdown makes of a block of code in that language. */
function codeForm(element: HTMLElement, tags: readonly string[]): Form | undefined {
  const tag = tagIn(element, tags) ?? tagIn(element, tags, 'language-');
  const code = element.closest('pre') ?? element.querySelector('pre');
  if (!tag || !code) return undefined;
  // Themes put buttons beside it.
  const { textContent } = element.matches('code') ? element : (code.querySelector('code') ?? code);
  const text = textContent.trim();
  const source = /^https?:\S+$/.test(text) ? { src: text } : dataIn(text);
  const carrier = element.matches('div') ? element : code;
  return source && { tag, carrier, source, options: optionsOf(carrier) };
}

/** `<blockquote class="news-card">` or `<div>`, with data in attributes, or with a link. */
function boxForm(carrier: HTMLElement, tags: readonly string[]): Form | undefined {
  const tag = tagIn(carrier, tags);
  if (!tag || carrier.querySelector(tags.join())) return undefined;
  const links = linksIn(carrier);
  // One for another element, or within a box of its own, is a form itself: what stands around it stays.
  const marked = links.find(
    (link) => hookOf(link, tags)?.tag === tag && link.closest('blockquote, div') === carrier,
  );
  // In a quote of that class its one link is the release's; a box may be anything of the page's.
  const only = links.length === 1 && carrier.matches('blockquote') ? links[0] : undefined;
  const link = marked ?? only;
  return formWith(tag, carrier, link, link && hookOf(link, tags));
}

/** A link whose address ends in `#news-card`; with its quote, which may have lost its class. */
function linkForm(link: HTMLAnchorElement, tags: readonly string[]): Form | undefined {
  const hook = hookOf(link, tags);
  if (!hook) return undefined;
  // Within a site, links may well lead to the details of an event, or to the contacts of a release.
  const isCommon = !hook.tag.startsWith('news-') && link.origin === location.origin;
  if (isCommon && !hook.data && !hook.options) return undefined;
  return formWith(hook.tag, quoteOf(link) ?? link, link, hook);
}

/** The quote that is there for this link: with a headline at most, not with words of somebody's own. */
function quoteOf(link: HTMLAnchorElement): HTMLElement | undefined {
  const quote = link.closest('blockquote');
  if (!quote || quote.querySelector('cite, footer, pre, blockquote')) return undefined;
  const words = quote.textContent.trim().length - link.textContent.trim().length;
  return linksIn(quote).length === 1 && words <= 120 ? quote : undefined;
}

/** Links to pages: not those in drawings, nor what is only a place; `ugc` marks what visitors have written. */
const linksIn = (element: Element): readonly HTMLAnchorElement[] =>
  [...element.querySelectorAll('a[href]')].filter(
    (link) => link instanceof HTMLAnchorElement && isToPage(link),
  ) as HTMLAnchorElement[];

const isToPage = (link: HTMLAnchorElement): boolean =>
  /^https?:/.test(link.protocol) && !link.relList.contains('ugc');

interface Hook {
  readonly tag: string;
  /** JSON; empty where the link holds none. */
  readonly data: string;
  /** `&name=value…` */
  readonly options: string;
}

/** What links were found to say, with their addresses: pages are looked at often, and data may be long. */
const hooks = new WeakMap<HTMLAnchorElement, { readonly href: string; readonly hook: Hook }>();

/** `#news-card`, `#news-card=eyJoZWFk…`, `#news-card&src=https%3A…&item=2`. */
function hookOf(link: HTMLAnchorElement, tags: readonly string[]): Hook | undefined {
  if (!isToPage(link)) return undefined;
  const href = link.getAttribute('href') ?? '';
  const known = hooks.get(link);
  const hook = known?.href === href ? known.hook : hookIn(link.hash);
  hooks.set(link, { href, hook });
  return tags.includes(hook.tag) ? hook : undefined;
}

function hookIn(hash: string): Hook {
  const pattern = /^#([\w-]+)(?:(?:=|%3D)([\w+/-]+)(?:=|%3D)*)?((?:&.*)?)$/i;
  const [, tag = '', data = '', options = ''] = pattern.exec(hash) ?? [];
  // Some systems escape twice.
  return { tag, data: decode(data), options: options.replace(/&(?:amp|#0*38);/gi, '&') };
}

/** What the attributes say, and the link where they don't. */
function formWith(
  tag: string,
  carrier: HTMLElement,
  link: HTMLAnchorElement | undefined,
  hook: Hook | undefined,
): Form | undefined {
  const options = {
    ...Object.fromEntries(new URLSearchParams(hook?.options)),
    ...(link && optionsOf(link)),
    ...optionsOf(carrier),
  };
  const found = sourceOf(options, link, hook);
  return found && { tag, carrier, options, ...found };
}

/** The `data-` attributes, as attributes of the element to come. */
const optionsOf = ({ attributes }: HTMLElement): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...attributes]
      .filter(({ name }) => name.startsWith('data-'))
      .map(({ name, value }) => [name.slice(5), value]),
  );

/** Where the release is: what is said in so many words, else the address of its page with another ending. */
function sourceOf(
  { release = '', src }: Readonly<Record<string, string>>,
  link: HTMLAnchorElement | undefined,
  hook: Hook | undefined,
): Pick<Form, 'source' | 'page'> | undefined {
  const inLink = hook?.data ?? '';
  // Some systems shorten links, and then there still is the address.
  const data = dataIn(/[}\]]\s*$/.test(inLink) ? inLink : release);
  if (data) return { source: data };
  if (src) return { source: { src } };
  const [page = ''] = link?.href.split('#') ?? [];
  if (!page || link?.matches('[href^="#"]') || page === location.href.split('#')[0])
    return undefined;
  const address = dataAddress(page);
  return { source: { src: address }, page: address === page ? undefined : page };
}

/** A text that begins as data do; what CMSs do to it besides is for those to mend who read it. */
const dataIn = (text: string): { readonly release: string } | undefined =>
  /^[\s\u200B-\u200D\u2060[]*[{<&]/.test(text) ? { release: text } : undefined;

/** Base64url (RFC 4648, section 5) of UTF-8; nothing where it is neither. */
function decode(data: string): string {
  try {
    const bytes = atob(data.replaceAll('-', '+').replaceAll('_', '/'));
    const codes = Uint8Array.from(bytes, (byte) => byte.charCodeAt(0));
    return new TextDecoder('utf-8', { fatal: true }).decode(codes);
  } catch {
    return '';
  }
}
