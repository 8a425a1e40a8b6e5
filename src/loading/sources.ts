import { isBlank } from '../content/plain.js';
import type { Release } from '../release/release.js';
import type { Failure } from './failure.js';
import { resolveUrl } from './page.js';

/** The attributes and properties that say where an element's release comes from. */
export interface SourceHost extends Element {
  release: unknown;
  from: string | undefined;
  src: string | undefined;
  integrity: string | undefined;
  format: string | undefined;
  item: string | undefined;
  /** Asked once a request has failed: whether another address has taken the place of `src`. */
  retry?: ((failure: Failure) => Promise<boolean>) | undefined;
}

/** Where a release comes from, and how to read it. All values are compared by identity. */
export interface Source {
  readonly kind: 'data' | 'address' | 'elsewhere';
  /** The object or its JSON text; the address; the id of an element, or nothing for an ancestor. */
  readonly value: unknown;
  readonly integrity: string;
  readonly format: string;
  /** Id or index of one release among many. */
  readonly item: string;
}

/** Where releases came from that were loaded from an address. */
export const addresses = new WeakMap<Release, Source>();

const dataScripts =
  ':scope > script[type="application/json"], :scope > script[type="application/ld+json"]';

let warned = false;

/** The first source that the element has, in the order of the contract. */
export function findSource(host: SourceHost): Source {
  const { release, from, src } = host;
  // An attribute that was removed leaves null.
  const [integrity, format, item] = [host.integrity ?? '', host.format ?? '', host.item ?? ''];
  const source = (kind: Source['kind'], value: unknown): Source => {
    return { kind, value, integrity, format, item };
  };
  // What a framework writes that sets the attribute where it means the property, which may still come.
  const stringified = typeof release === 'string' && release.startsWith('[object ');
  if (stringified && !warned) {
    warned = true;
    console.warn('news-elements: the attribute “release” got an object; set the property instead');
  }
  if (release && !stringified) return source('data', release);
  const script = host.querySelector(dataScripts);
  if (script) return source('data', script.textContent);
  if (src && !from) return source('address', resolveUrl(src));
  return source('elsewhere', from || undefined);
}

/** Whether two findings are the same, so that nothing needs to be read again. */
export const sameSource = (one: Source | undefined, other: Source): boolean =>
  Object.entries(other).every(([key, value]) => one?.[key as keyof Source] === value);

const replaced = 'img, picture, video, iframe, svg, slot';

/** Whether the page gave something to show while there is no release: text or pictures, not blanks. */
export const hasFallback = ({ childNodes }: Element): boolean =>
  [...childNodes].some((node) => {
    if (node instanceof Text) return !isBlank(node.data);
    if (!(node instanceof Element) || node.matches('[slot], script, style, template')) return false;
    return !isBlank(node.textContent) || node.matches(replaced) || node.querySelector(replaced);
  });

/** The element and all that it stands in, out of shadow roots too. */
export function ancestors(element: Element): readonly Element[] {
  const found: Element[] = [];
  let place: Element | undefined = element;
  while (place) {
    found.push(place);
    const root = place.getRootNode();
    place = place.parentElement ?? (root instanceof ShadowRoot ? root.host : undefined);
  }
  return found;
}
