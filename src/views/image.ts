import { html, nothing, type TemplateResult } from 'lit';
import type { Media } from '../release/media.js';
import type { ViewOptions } from './options.js';

/**
 * A picture by the page's rules: nothing when images are off or, with `same-origin`, when it lies
 * elsewhere; over https when the page is. `alt` is never invented.
 */
export function imageView(media: Media, options: ViewOptions): TemplateResult | typeof nothing {
  const url = imageUrl(media.url, options);
  if (!url) return nothing;
  const { width, height } = media;
  return html`<div part="media" class="media">
    <img
      part="image"
      class="image"
      src=${url}
      srcset=${srcset(media, options) || nothing}
      sizes="auto, (min-width: 40em) 40em, 100vw"
      alt=${(!media.decorative && media.alt) || ''}
      width=${width ?? nothing}
      height=${height ?? nothing}
      loading="lazy"
      decoding="async"
      referrerpolicy="no-referrer"
    />
  </div>`;
}

/** The address to load a picture from, or undefined when the page's rules forbid it. */
export function imageUrl(
  address: string,
  { images, pageUrl }: Pick<ViewOptions, 'images' | 'pageUrl'>,
): string | undefined {
  const page = new URL(pageUrl);
  const url = new URL(address);
  if (images === 'none') return undefined;
  if (images === 'same-origin' && url.origin !== page.origin) return undefined;
  if (page.protocol === 'https:') url.protocol = 'https:';
  return url.href;
}

function srcset({ url, width, renditions = [] }: Media, options: ViewOptions): string {
  if (!renditions.length) return '';
  return [{ url, width, mimeType: undefined }, ...renditions]
    .filter(({ mimeType }) => mimeType === undefined || mimeType.startsWith('image/'))
    .flatMap((rendition) => {
      const address = rendition.width && imageUrl(rendition.url, options);
      // A comma at its end would end the address early.
      return address ? `${address.replace(/,$/, '%2C')} ${String(rendition.width)}w` : [];
    })
    .join(', ');
}
