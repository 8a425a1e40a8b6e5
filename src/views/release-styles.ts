/** How a whole release looks: one column; with room, what belongs to the text stands beside it. */
import { css, type CSSResult } from 'lit';

export const releaseStyles: CSSResult = css`
  /* What the page puts in place of a part stands within this box and this size of text. */
  ::slotted(*) {
    --news-font-size: 1em;
    --news-padding: 0;
    --news-frame: 0;
    --news-frame-top: 0;
  }
  .release {
    --_row: calc(var(--_space) * 2.25);
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_row);
    max-inline-size: 66em;
    .notices {
      padding: 0.75em 1em;
      border: 2px solid;
      border-radius: var(--_radius);
      background: var(--_fill);
    }
    .notices strong {
      font-size: 1.125em;
    }
    .notices > * {
      text-wrap: pretty;
    }
    .notices > * + * {
      margin-block-start: 0.5em;
    }
    .header {
      display: grid;
      gap: calc(var(--_space) * 0.6);
    }
    .kicker {
      font-size: var(--_smaller);
    }
    .headline {
      max-inline-size: 26em;
      font-family: var(--_heading-font);
      font-size: calc(var(--_headline-size) * 1.3);
      font-weight: var(--_heading-weight);
      line-height: 1.15;
      letter-spacing: var(--_headline-spacing);
    }
    .subheadline {
      max-inline-size: 48em;
      font-size: 1.125em;
      line-height: 1.35;
      text-wrap: pretty;
    }
    .summary {
      max-inline-size: var(--_measure);
      font-size: 1.0625em;
      text-wrap: pretty;
    }
    .byline {
      font-size: var(--_small);
    }
    .release-meta {
      margin-block-start: calc(var(--_space) * 0.6);
    }
    .main,
    .aside,
    .footer {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      align-content: start;
      gap: var(--_row);
    }
    .columns {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--_row);
    }
    :is(.section-heading, .documents-title) {
      margin-block-end: calc(var(--_space) * 0.9);
      padding-block-start: 0.6em;
      border-block-start: var(--_border);
      font-family: var(--_heading-font);
      font-size: 1.25em;
      font-weight: var(--_heading-weight);
      line-height: 1.25;
    }
    .documents-title {
      margin: 0;
      padding-block-end: 0.4em;
      border-block-end: 0;
    }
    .documents > [role='list'] {
      max-inline-size: var(--_measure);
    }
    .section .contact {
      padding: 0;
      border: 0;
    }
    .boilerplate .text {
      font-size: var(--_small);
    }
    .footer li:not(.pill) {
      max-inline-size: var(--_measure);
    }
    .footer li + li:not(.pill) {
      margin-block-start: 0.6em;
    }
    .footer :is(.tags, .rights) {
      padding-block-start: 0.9em;
      border-block-start: var(--_border);
    }
    .footer .tags + .rights {
      padding-block-start: 0;
      border: 0;
    }
    .rights {
      font-size: var(--_smaller);
    }
  }
  @container news (width >= 34em) {
    .release .headline {
      font-size: calc(var(--_headline-size) * 1.75);
    }
  }
  @container news (width >= 58em) {
    .release,
    .release :is(.columns, .footer) {
      grid-template-columns: minmax(0, var(--_measure)) minmax(15em, 1fr);
      column-gap: calc(var(--_space) * 3);
    }
    ::slotted(*),
    .release > *,
    .footer > * {
      grid-column: 1 / -1;
    }
    /* What is short shares a row. */
    :is(.release-media, .boilerplate, .section:has(> .contacts), .footer > .section) {
      grid-column: auto;
    }
  }
  @media print {
    .release {
      .boilerplate,
      .header {
        break-inside: avoid;
      }
      .rights a::after {
        content: ' (' attr(href) ')';
      }
    }
  }
`;
