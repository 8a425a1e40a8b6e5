import { css, type CSSResult } from 'lit';

/** A picture, and what is said of a medium. */
export const mediaStyles: CSSResult = css`
  .release-media {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 1.5);
    .figure {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      justify-items: start;
      gap: 0.5em;
      margin: 0;
    }
    /* As large as it is, but never so high that it fills the window. */
    .image {
      display: block;
      max-inline-size: min(100%, 40em * var(--_ratio, 4));
      block-size: auto;
      aspect-ratio: auto var(--_ratio);
    }
    :is(.image, .picture, .failed) {
      border-radius: min(var(--_radius), 4px);
    }
    .caption {
      max-inline-size: 44em;
      font-size: var(--_smaller);
      line-height: 1.45;
      text-wrap: pretty;
    }
    .credit {
      display: inline-block;
      font-size: var(--_small);
    }
    .caption > span:has(+ .credit) {
      margin-inline-end: 0.5em;
    }
    .failed {
      box-sizing: border-box;
      inline-size: 100%;
      padding: var(--_space);
      background: var(--_fill);
      font-size: var(--_small);
    }
    @media (forced-colors: active), (prefers-contrast: more) {
      .failed {
        border: 1px solid;
      }
    }
    @media print {
      .figure {
        break-inside: avoid;
      }
      /* So that a picture doesn't leave half a page empty. */
      .image {
        max-inline-size: min(100%, 9cm * var(--_ratio, 4));
      }
    }
  }
`;
