/** Elements within a line → what they are in a body, each with its attributes by their own grammar. */
import { canonicalLanguage } from '../release/tags.js';
import type { Image, Inline, Jump } from './blocks.js';
import type { Attributes, Role } from './elements.js';
import type { Holder } from './line.js';
import type { Places } from './places.js';
import { cleanText, isBlank, marksAtStart, withoutOverrides } from './plain.js';

/** An address of the source → one that may be followed (or loaded, with `web`), or undefined. */
export type Resolve = (address: string, web?: boolean) => string | undefined;

/**
 * Makes the holder of an element, anew for each line that the element reaches into; undefined where
 * there is nothing to say about its content.
 */
export function holderOf(
  role: Role,
  attributes: Attributes,
  places: Places,
  resolve: Resolve,
): (() => Holder) | undefined {
  const title = titleOf(attributes);
  switch (role) {
    case 'link':
      return linkOf(attributes, title, places, resolve);
    case 'abbreviation':
      return title ? () => ({ kind: role, title, content: [] }) : undefined;
    case 'tongue': {
      const language = canonicalLanguage(attributes.get('lang') ?? '');
      const [direction] = /^(?:ltr|rtl)$/i.exec(attributes.get('dir')?.toLowerCase() ?? '') ?? [];
      const told = { ...(language && { language }), ...(direction && { direction }) } as object;
      return language || direction ? () => ({ kind: role, ...told, content: [] }) : undefined;
    }
    case 'skipped':
      return undefined;
    default:
      return () => ({ kind: role, content: [] }) as Inline as Holder;
  }
}

function linkOf(
  attributes: Attributes,
  title: string,
  places: Places,
  resolve: Resolve,
): (() => Holder) | undefined {
  const address = attributes.get('href')?.trim();
  places.name(attributes.get('name'));
  if (address?.startsWith('#')) {
    const name = decoded(address.slice(1));
    const role = roleOf(attributes);
    return () => {
      const jump = { kind: 'jump' as const, to: undefined, ...role, content: [] };
      places.lead(jump, name);
      return places.stand(jump);
    };
  }
  const url = address && resolve(address);
  if (!url) return undefined;
  return () => places.stand({ kind: 'link', url, ...(title && { title }), content: [] });
}

/** What Markdown's converters say of the links of their footnotes (DPUB-ARIA 1.1, section 3). */
function roleOf(attributes: Attributes): Pick<Jump, 'role'> {
  const told = `${attributes.get('role') ?? ''} ${attributes.get('class') ?? ''}`;
  if (/\bdoc-backlink|\bfootnote-back/i.test(told)) return { role: 'back' };
  return /\bdoc-noteref|\bfootnote-ref/i.test(told) ? { role: 'note' } : {};
}

/** A fragment as the `id` that it means; it may be percent-encoded, or only look so. */
function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

/** One pixel is for counting readers. */
const speck = /(?:^|[;\s])(?:width|height)\s*:\s*[01](?:px)?\s*(?:!|;|$)/i;

/** A picture, or undefined for one whose address is refused, and for one that nobody can see. */
export function imageOf(attributes: Attributes, resolve: Resolve): Image | undefined {
  const address = attributes.get('src')?.trim();
  const url = address && resolve(address, true);
  const [width, height] = [size(attributes.get('width')), size(attributes.get('height'))];
  const isSpeck =
    (width ?? 2) < 2 || (height ?? 2) < 2 || speck.test(attributes.get('style') ?? '');
  if (!url || isSpeck) return undefined;
  const title = titleOf(attributes);
  return {
    kind: 'image',
    url,
    alt: altOf(attributes),
    ...(title && { title }),
    ...(width && { width }),
    ...(height && { height }),
  };
}

function titleOf(attributes: Attributes): string {
  const title = saidIn(attributes, 'title');
  return isBlank(title) ? '' : title;
}

/** What a picture says to those who don't see it. */
export const altOf = (attributes: Attributes): string =>
  saidIn(attributes, 'alt').trim().replace(marksAtStart, '');

const saidIn = (attributes: Attributes, name: string): string =>
  cleanText(withoutOverrides(attributes.get(name) ?? ''));

/** Pixels, as HTML reads them (2.3.4.4), or undefined for anything else. */
function size(text = ''): number | undefined {
  const [, pixels] = /^\s*(\d{1,5})(?![\d%]|\.\d*%)/.exec(text) ?? [];
  return pixels === undefined ? undefined : Number(pixels);
}
