/** How events look. */
import { css, type CSSResult } from 'lit';

export const eventsStyles: CSSResult = css`
  .events {
    &,
    .event {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: calc(var(--_space) * 2);
    }
    .event {
      gap: 0.25em;
    }
    .status {
      order: -1;
      margin-block-end: 0.25em;
    }
    /* What isn't as it was planned. */
    .pill:has(strong) {
      border: 1.5px solid;
      background: none;
    }
    .event-name {
      font-family: var(--_heading-font);
      font-size: 1.125em;
      font-weight: var(--_heading-weight);
      line-height: 1.3;
    }
    .when {
      font-weight: 600;
    }
    .when :is(.zone, s) {
      font-weight: 400;
    }
    .when > .zone {
      display: block;
      color: var(--_secondary);
    }
    .when > .zone,
    p.secondary {
      font-size: var(--_small);
    }
    .description {
      margin-block: 0.5em;
    }
    /* A button that opens into a list. */
    .calendar {
      inline-size: fit-content;
      margin-block-start: 0.5em;
    }
    summary {
      display: flex;
      align-items: center;
      justify-content: space-between;
      gap: 0.6em;
      list-style: none;
    }
    summary::-webkit-details-marker {
      display: none;
    }
    summary::after {
      content: '';
      inline-size: 0.4em;
      block-size: 0.4em;
      margin-block-end: 0.2em;
      border: solid;
      border-width: 0 1.5px 1.5px 0;
      rotate: 45deg;
    }
    [open] > summary {
      border-end-start-radius: 0;
      border-end-end-radius: 0;
      &::after {
        margin-block: 0.2em 0;
        rotate: 225deg;
      }
    }
    .calendar ul {
      padding: 0.6em 0.9em 0.2em;
      border: 1px solid var(--_secondary);
      border-block-start: 0;
      border-radius: 0 0 var(--_radius) var(--_radius);
      font-size: var(--_small);
    }
    /* Room to press each: WCAG 2.2, 2.5.8. */
    .calendar li {
      min-block-size: 24px;
      margin-block-end: 0.4em;
    }
    .plain {
      padding: 0;
      border: 0;
      background: none;
      color: var(--_accent);
      font: inherit;
      text-align: start;
      text-decoration-line: underline;
      text-decoration-thickness: 0.06em;
      text-underline-offset: 0.18em;
      cursor: pointer;
    }
    @media print {
      .calendar {
        display: none;
      }
      .event {
        break-inside: avoid;
      }
      [part='event-links'] a::after {
        content: ' (' attr(href) ')';
      }
    }
  }
`;
