import { html, nothing, type TemplateResult } from 'lit';
import type { Media } from '../release/media.js';
import type { ViewOptions } from './options.js';

export interface ImageOptions {
  /** How wide the picture is shown; by default as wide as a text, and loaded when it comes near. */
  readonly sizes?: string;
  /** Whether it is what the page is about, and loaded before others. */
  readonly leads?: boolean;
  /** What it says to those who don't see it; by default its `alt`, which is never invented. */
  readonly alt?: string | undefined;
  readonly language?: string | undefined;
  /** Called when it can't be had; by default it is hidden. */
  readonly onError?: (event: Event) => void;
}

/**
 * A picture by the page's rules: nothing when images are off or, with `same-origin`, when it lies
 * elsewhere; over https when the page is. Where it is cropped, its focus point stays in view.
 */
export function imageView(
  media: Media,
  options: ViewOptions,
  { sizes, leads, alt = media.alt, language, onError = hidePicture }: ImageOptions = {},
): TemplateResult | typeof nothing {
  const url = imageUrl(media.url, options);
  if (!url) return nothing;
  // The size of a rendition tells the shape, but not how large the picture is.
  const { width, height } = media;
  return html`<img
    part="image"
    class="image"
    lang=${language ?? nothing}
    fetchpriority=${leads ? 'high' : nothing}
    loading=${leads ? 'eager' : 'lazy'}
    decoding="async"
    referrerpolicy="no-referrer"
    sizes=${sizes ?? 'auto, (min-width: 40em) 40em, 100vw'}
    srcset=${srcset(media, options) || nothing}
    src=${url}
    alt=${(!media.decorative && alt) || ''}
    width=${width ?? nothing}
    height=${height ?? nothing}
    .style=${placement(media)}
    @load=${showPicture}
    @error=${onError}
  />`;
}

/** A picture that can't be had gives way to what stands behind it, … */
export const hidePicture = ({ currentTarget }: Event): void => {
  const image = currentTarget as HTMLImageElement;
  image.hidden = true;
  // One that isn't seen would never come near.
  image.loading = 'eager';
};

/** … until another can; the one after it comes when it is near again. */
export const showPicture = ({ currentTarget }: Event): void => {
  const image = currentTarget as HTMLImageElement;
  image.hidden = false;
  image.loading = image.hasAttribute('fetchpriority') ? 'eager' : 'lazy';
};

/** The shape of a medium, which the style sheets ask for; and what of it stays in view when it is cropped. */
export function placement({ focus, ...media }: Sized & Pick<Media, 'focus'>): CSSStyleDeclaration {
  const { width, height } = sizeOf(media);
  const ratio = width && height ? `--_ratio: ${String(width / height)};` : '';
  const position = focus
    ? `object-position: ${String(focus.x * 100)}% ${String(focus.y * 100)}%`
    : '';
  // The property takes a text (CSSOM: PutForwards), and passes policies that the attribute doesn't.
  return (ratio + position) as unknown as CSSStyleDeclaration;
}

type Sized = Pick<Media, 'width' | 'height' | 'renditions'>;

/** The size in pixels, or that of the largest rendition: small ones may be cropped. None when it is half known. */
export function sizeOf({ renditions = [], ...media }: Sized): Pick<Sized, 'width' | 'height'> {
  const largestFirst = [...renditions].sort((one, { width = 0 }) => width - (one.width ?? 0));
  return [media, ...largestFirst].find(({ width, height }) => width && height) ?? {};
}

/** The address to load a picture from, or undefined when the page's rules forbid it. */
export function imageUrl(
  address: string,
  options: Pick<ViewOptions, 'images' | 'pageUrl'>,
): string | undefined {
  const { images, pageUrl } = options;
  if (images === 'none') return undefined;
  if (images === 'same-origin' && new URL(address).origin !== new URL(pageUrl).origin) {
    return undefined;
  }
  return loadedUrl(address, options);
}

/** The address to load a file from: by https on a page that came so. */
export function loadedUrl(address: string, { pageUrl }: Pick<ViewOptions, 'pageUrl'>): string {
  const url = new URL(address);
  if (pageUrl.startsWith('https:')) url.protocol = 'https:';
  return url.href;
}

/** Files to choose from by their width: where the original's isn't known, it could never be chosen. */
function srcset({ url, width, renditions = [] }: Media, options: ViewOptions): string {
  if (!width || !renditions.length) return '';
  return [{ url, width, mimeType: undefined }, ...renditions]
    .filter(({ mimeType }) => mimeType === undefined || mimeType.startsWith('image/'))
    .flatMap((rendition) => {
      const address = rendition.width && imageUrl(rendition.url, options);
      // A comma at its end would end the address early.
      return address ? `${address.replace(/,$/, '%2C')} ${String(rendition.width)}w` : [];
    })
    .join(', ');
}
