/** One picture of a gallery, large, in a window over the page. */
import { css, html, nothing, type CSSResult, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { pageThrough } from '../behaviours/page-through.js';
import { numberFormat } from '../language/intl.js';
import en from '../locales/en/gallery.js';
import type { Media } from '../release/media.js';
import type { Release } from '../release/release.js';
import { loadedUrl } from './image.js';
import { captionView, frameView, mediaStrings, type MediaOptions } from './media.js';
import type { ViewContent } from './options.js';
import { filledView } from './text.js';

export interface GalleryWindowOptions extends MediaOptions {
  /** Which picture, from 0. */
  readonly index: number;
  readonly onStep: (index: number) => void;
  readonly onClose: () => void;
}

/** The window; nothing when there is no such picture. Escape closes it, and the focus goes back. */
export function galleryWindowView(
  pictures: readonly Media[],
  release: Release,
  options: GalleryWindowOptions,
): ViewContent {
  const { index, onStep, onClose, locale, messages } = options;
  const medium = pictures[index];
  if (!medium) return nothing;
  const strings = messages.gallery ?? en;
  const { pictures: label, position } = mediaStrings(options);
  const total = pictures.length;
  const format = (number: number) => numberFormat(locale).format(number);
  return html`<dialog
    part="gallery-window"
    class="gallery-window"
    aria-label=${label}
    @close=${onClose}
    ${pageThrough({ index, total, onStep })}
  >
    <div class="bar">
      <p part="position" class="position" dir="auto">
        ${filledView(position, { number: format(index + 1), total: format(total) })}
      </p>
      ${stepView('previous', '‹', strings.previous, index > 0, () => {
        onStep(index - 1);
      })}
      ${stepView('next', '›', strings.next, index < total - 1, () => {
        onStep(index + 1);
      })}
      ${stepView('close', '×', strings.close, true, close)}
    </div>
    <div class="stage" aria-live="polite">
      ${keyed(
        medium,
        html`<figure class="figure">
          ${frameView(medium, release, options, { sizes: '100vw', leads: true })}
          <div class="words">
            ${captionView(medium, release, options)}
            <a
              part="link download"
              class="original"
              href=${loadedUrl(medium.url, options)}
              download
              rel="noopener noreferrer"
              >${strings.original}</a
            >
          </div>
        </figure>`,
      )}
    </div>
  </dialog>`;
}

/**
 * A button that stays where it is, and keeps the focus, when there is nothing more to go to. The window opens with
 * the focus on the way to the next picture, at the last one on that back.
 */
const stepView = (
  part: string,
  sign: string,
  label: string,
  canGo: boolean,
  onClick: (event: Event) => void,
): TemplateResult =>
  html`<button
    part=${part}
    class="step"
    type="button"
    aria-label=${label}
    ?autofocus=${part === 'next' && canGo}
    aria-disabled=${canGo ? nothing : 'true'}
    @click=${canGo ? onClick : nothing}
  >
    <span aria-hidden="true">${sign}</span>
  </button>`;

const close = ({ currentTarget }: Event): void =>
  (currentTarget as Element).closest('dialog')?.close();

export const galleryWindowStyles: CSSResult = css`
  .gallery-window[open] {
    /* Its own pair of surface and text: pictures are seen best on black. */
    --_accent: currentColor;
    --_secondary: color-mix(in srgb, currentColor 85%, transparent);
    --_fill: color-mix(in srgb, currentColor 12%, transparent);
    --_focus: currentColor;
    color-scheme: dark;
    box-sizing: border-box;
    display: grid;
    grid-template-rows: auto minmax(14em, 1fr);
    inline-size: 100vw;
    block-size: 100vh;
    block-size: 100dvh;
    max-inline-size: none;
    max-block-size: none;
    padding: 0;
    border: 0;
    background: #111;
    color: #f4f4f4;
    text-align: start;
    overscroll-behavior: contain;

    .bar {
      display: flex;
      align-items: center;
      gap: 0.25em;
      padding: 0.5em 1em;
    }
    .position {
      flex: 1;
      font-size: var(--_smaller);
      font-variant-numeric: tabular-nums;
    }
    .step {
      inline-size: 2.75em;
      block-size: 2.75em;
      padding: 0;
      border: 0;
      border-radius: 50%;
      background: none;
      color: inherit;
      font: inherit;
      cursor: pointer;
      span {
        font-size: 1.75em;
        line-height: 1;
      }
    }
    .step:hover {
      background: var(--_fill);
    }
    .step[aria-disabled] {
      background: none;
      cursor: default;
      span {
        opacity: 0.4;
      }
    }
    .stage {
      display: grid;
      min-block-size: 0;
      padding: 0 1em 1em;
      touch-action: pan-y pinch-zoom;
    }
    .figure {
      grid-template-rows: minmax(0, 1fr) auto;
      justify-items: center;
      gap: 0.75em;
      min-block-size: 0;
    }
    .image {
      align-self: center;
      max-inline-size: 100%;
      max-block-size: 100%;
      inline-size: auto;
      object-fit: contain;
    }
    .failed {
      align-self: center;
      inline-size: auto;
    }
    .words {
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      gap: 0.25em 1.5em;
      max-block-size: 40vh;
      /* Room for the rings around its links, which would be cut. */
      padding: 4px;
      margin: -4px;
      overflow: auto;
    }
    .original {
      font-size: var(--_smaller);
    }
  }
  .gallery-window::backdrop {
    background: #111;
  }
  @media (forced-colors: active) {
    .gallery-window[open] {
      background: Canvas;
      color: CanvasText;
    }
  }
  @media print {
    .gallery-window {
      display: none !important;
    }
  }
`;
