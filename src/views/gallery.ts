/** Several pictures of a release, small. */
import { css, html, nothing, type CSSResult, type TemplateResult } from 'lit';
import { numberFormat } from '../language/intl.js';
import type { Media } from '../release/media.js';
import type { Release } from '../release/release.js';
import { loadedUrl } from './image.js';
import { frameView, mediaStrings, type MediaOptions } from './media.js';
import { releaseText, textDirection } from './text.js';

export interface GalleryOptions extends MediaOptions {
  /** Called when one of the pictures is asked for. */
  readonly onShow: (event: MouseEvent, index: number) => void;
}

/** Several pictures, small; each is a link to its file, which a window in the page may show instead. */
export function galleryView(
  pictures: readonly Media[],
  release: Release,
  options: GalleryOptions,
): TemplateResult {
  const { pictures: label, position } = mediaStrings(options);
  const number = numberFormat(options.locale);
  const nameOf = (index: number) =>
    `${label}, ${position
      .replace('{number}', number.format(index + 1))
      .replace('{total}', number.format(pictures.length))}`;
  return html`<ul
    part="gallery"
    class="gallery"
    role="list"
    aria-label=${label}
    data-many=${pictures.length > 12 ? '' : nothing}
  >
    ${pictures.map((medium, index) => thumbnailView(medium, index, nameOf(index), release, options))}
  </ul>`;
}

function thumbnailView(
  medium: Media,
  index: number,
  name: string,
  release: Release,
  options: GalleryOptions,
): TemplateResult {
  const { url, alt, caption, title, decorative } = medium;
  const words = alt ?? caption ?? title;
  const language = words === undefined ? undefined : release.language;
  const hasFailed = options.hasFailed(medium) && !decorative;
  const label = decorative || (hasFailed && alt === undefined) ? (words ?? name) : undefined;
  // What is seen of it is in its name: WCAG 2.2, 2.5.3.
  const failed = hasFailed ? `${mediaStrings(options).failed} ` : '';
  const onClick = (event: MouseEvent): void => {
    options.onShow(event, index);
  };
  return html`<li part="thumbnail" class="thumbnail">
    <a
      part="picture"
      class="picture"
      href=${loadedUrl(url, options)}
      lang=${(label === undefined ? undefined : language) ?? nothing}
      aria-label=${label === undefined ? nothing : failed + label}
      rel="noopener noreferrer"
      @click=${onClick}
      @focus=${reveal}
      >${frameView(medium, release, options, { sizes: 'auto, 14em', alt: words ?? name, language })}</a
    >
    ${
      caption === undefined
        ? nothing
        : html`<p part="caption" class="note secondary" dir=${textDirection(release)}>
            ${releaseText(release, caption)}
          </p>`
    }
  </li>`;
}

/** Browsers scroll to what has the focus only when nothing of it is seen. A pressed picture stays under its pointer. */
const reveal = ({ currentTarget }: Event): void => {
  const picture = currentTarget as Element;
  if (picture.matches(':focus-visible'))
    picture.scrollIntoView({ block: 'nearest', inline: 'nearest' });
};

export const galleryStyles: CSSResult = css`
  .release-media {
    .gallery {
      display: grid;
      grid-auto-columns: min(13em, 78%);
      grid-auto-flow: column;
      gap: calc(var(--_space) - 10px);
      overflow: auto hidden;
      overscroll-behavior-inline: contain;
      scroll-snap-type: inline proximity;
      /* Each has room for its focus ring, which the edge would cut; WebKit has none at the end. */
      margin: -5px;
      margin-inline-end: 0;
    }
    .thumbnail {
      scroll-snap-align: start;
      min-inline-size: 0;
      padding: 5px;
    }
    .picture {
      display: grid;
      aspect-ratio: 3 / 2;
      overflow: hidden;
      background: var(--_fill);
      color: inherit;
      text-decoration: none;
      .image {
        inline-size: 100%;
        block-size: 100%;
        max-inline-size: none;
        object-fit: cover;
      }
      .failed {
        align-self: center;
        background: none;
        font-size: var(--_smallest);
        line-height: 1.4;
      }
    }
    .note {
      display: -webkit-box;
      overflow: hidden;
      -webkit-box-orient: vertical;
      -webkit-line-clamp: 2;
      line-clamp: 2;
      margin-block-start: 0.4em;
      font-size: var(--_smallest);
      line-height: 1.4;
    }
    @container news (width >= 40em) {
      .gallery:not([data-many]) {
        grid-auto-flow: row;
        grid-template-columns: repeat(auto-fill, minmax(11em, 1fr));
        overflow: visible;
        gap: var(--_space);
        margin: 0;
        .thumbnail {
          padding: 0;
        }
      }
    }
    @media print {
      .thumbnail {
        break-inside: avoid;
      }
      .gallery,
      .gallery[data-many] {
        grid-auto-flow: row;
        grid-template-columns: repeat(3, minmax(0, 1fr));
        overflow: visible;
      }
      .note {
        display: block;
      }
    }
  }
`;
