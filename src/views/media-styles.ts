import { css, type CSSResult } from 'lit';

/** Pictures, what is said of them, and files to download. */
export const mediaStyles: CSSResult = css`
  .release-media {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 2);
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
    }
    .caption {
      max-inline-size: 44em;
      font-size: 0.875em;
      line-height: 1.45;
      text-wrap: pretty;
    }
    .credit {
      font-size: 0.9em;
    }
    .caption > * + .credit {
      margin-inline-start: 0.5em;
    }
    .failed {
      box-sizing: border-box;
      inline-size: 100%;
      padding: var(--_space);
      background: var(--_fill);
      font-size: 0.9375em;
    }
    .gallery {
      display: grid;
      grid-auto-columns: min(13em, 78%);
      grid-auto-flow: column;
      gap: var(--_space);
      overflow: auto hidden;
      overscroll-behavior-inline: contain;
      scroll-snap-type: inline proximity;
      /* Room for the focus ring, which the edge would cut. */
      margin: -5px;
      padding: 5px;
      scroll-padding-inline: 5px;
    }
    .thumbnail {
      scroll-snap-align: start;
      min-inline-size: 0;
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
        font-size: 0.8125em;
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
      font-size: 0.8125em;
      line-height: 1.4;
    }
    @container news (width >= 40em) {
      .gallery:not([data-many]) {
        grid-auto-flow: row;
        grid-template-columns: repeat(auto-fill, minmax(11em, 1fr));
        overflow: visible;
      }
    }
    .documents-title {
      font-family: var(--_heading-font);
      font-size: 1.125em;
      font-weight: var(--_heading-weight);
      line-height: 1.3;
      padding-block-end: 0.4em;
      border-block-end: var(--_border);
    }
    .documents li {
      display: flex;
      flex-wrap: wrap;
      justify-content: space-between;
      gap: 0 1.5em;
      padding-block: 0.5em;
      border-block-end: var(--_border);
    }
    .facts {
      font-size: 0.875em;
      line-height: 1.7;
      font-variant-numeric: tabular-nums;
    }
    @media (forced-colors: active) {
      .failed {
        border: 1px solid;
      }
    }
    @media print {
      .figure,
      .thumbnail,
      .documents li {
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
