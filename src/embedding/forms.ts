/** The forms of markup that CMSs let pass, and what each says of the release to be shown in its place. */
import { dataAddress } from '../content/data-address.js';

/** Something in the page in whose place a release is shown. */
export interface Form {
  /** Name of the element that shows the release. */
  readonly tag: string;
  /** What readers see until then; its `data-` attributes are the element's. */
  readonly carrier: HTMLElement;
  /** Where the release is: JSON text, or an address. */
  readonly source: { readonly release: string } | { readonly src: string };
  /** The page for whose data the address is only a guess. */
  readonly page?: string | undefined;
}

/** Finds all that may be a form for an element of one of these names. */
export const formSelector = (tags: readonly string[]): string =>
  tags.map((tag) => `a[href*="#${tag}"],.${tag},.language-${tag}`).join();

/**
 * What an element of the page says as a form; undefined where it is none: a class may be the page's own, an
 * address may lead to a place in it, and what is in an editor or in one of our elements is left alone.
 */
export function formOf(element: Element, tags: readonly string[]): Form | undefined {
  const inUse = `${tags.join()},[contenteditable]:not([contenteditable="false"])`;
  if (!(element instanceof HTMLElement) || element.hidden || element.closest(inUse))
    return undefined;
  if (element.matches('pre, code')) return codeForm(element, tags);
  if (element.matches('blockquote, div')) return boxForm(element, tags);
  return element instanceof HTMLAnchorElement ? linkForm(element, tags) : undefined;
}

/** `<pre class="news-card">` with JSON, and what Markdown makes of a block of code in that language. */
function codeForm(element: HTMLElement, tags: readonly string[]): Form | undefined {
  const { classList } = element;
  const tag = tags.find(
    (name) => classList.contains(name) || classList.contains(`language-${name}`),
  );
  const carrier = element.closest('pre');
  if (!tag || !carrier) return undefined;
  const text = carrier.textContent.trim();
  return { tag, carrier, source: /^https?:\S+$/.test(text) ? { src: text } : { release: text } };
}

/** `<blockquote class="news-card">` or `<div>`, with data in attributes, or with a link. */
function boxForm(carrier: HTMLElement, tags: readonly string[]): Form | undefined {
  const tag = tags.find((name) => carrier.classList.contains(name));
  if (!tag || carrier.querySelector(tags.join())) return undefined;
  const links = linksIn(carrier);
  // One for another element, or within a box of its own, is a form itself: what stands around it stays.
  const marked = links.find(
    (link) => hookOf(link, tags)?.tag === tag && link.closest('blockquote, div') === carrier,
  );
  // In a quote of that class any link is the release's; a box may be anything of the page's.
  const link = marked ?? (carrier.matches('blockquote') ? links[0] : undefined);
  const found = sourceOf(carrier.dataset, link, link && hookOf(link, tags));
  return found && { tag, carrier, ...found };
}

/** A link whose address ends in `#news-card`; with its quote, which may have lost its class. */
function linkForm(link: HTMLAnchorElement, tags: readonly string[]): Form | undefined {
  const hook = hookOf(link, tags);
  const found = hook && sourceOf(link.dataset, link, hook);
  return found && { tag: hook.tag, carrier: quoteOf(link) ?? link, ...found };
}

/** The quote that is there for this link: with a headline at most, not with words of somebody's own. */
function quoteOf(link: HTMLAnchorElement): HTMLElement | undefined {
  const quote = link.closest('blockquote');
  const isForIt = quote && linksIn(quote).length === 1 && quote.textContent.trim().length <= 400;
  return isForIt ? quote : undefined;
}

/** Links in drawings are of another kind. */
const linksIn = (element: Element): readonly HTMLAnchorElement[] =>
  [...element.querySelectorAll('a')].filter((link) => link instanceof HTMLAnchorElement);

interface Hook {
  readonly tag: string;
  /** Base64url of JSON. */
  readonly data: string | undefined;
}

function hookOf({ hash }: HTMLAnchorElement, tags: readonly string[]): Hook | undefined {
  const [, tag = '', data] = /^#([\w-]+)(?:=([\w-]+))?$/.exec(hash) ?? [];
  return tags.includes(tag) ? { tag, data } : undefined;
}

/** Where the release is: what is said in so many words, else the address of its page with another ending. */
function sourceOf(
  { release, src }: DOMStringMap,
  link: HTMLAnchorElement | undefined,
  hook: Hook | undefined,
): Pick<Form, 'source' | 'page'> | undefined {
  const given = (hook?.data && decode(hook.data)) || release;
  if (given) return { source: { release: given } };
  if (src) return { source: { src } };
  const [page = ''] = link?.href.split('#') ?? [];
  const isHere = link?.matches('[href^="#"]') === true || page === location.href.split('#')[0];
  if (isHere || !/^https?:/.test(page)) return undefined;
  const address = dataAddress(page);
  return { source: { src: address }, page: address === page ? undefined : page };
}

/** Base64url (RFC 4648, section 5) of UTF-8; undefined where it is neither. */
function decode(data: string): string | undefined {
  try {
    const bytes = atob(data.replaceAll('-', '+').replaceAll('_', '/'));
    const codes = Uint8Array.from(bytes, (byte) => byte.charCodeAt(0));
    return new TextDecoder('utf-8', { fatal: true }).decode(codes);
  } catch {
    return undefined;
  }
}
