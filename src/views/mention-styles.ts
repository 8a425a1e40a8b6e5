import { css, type CSSResult } from 'lit';

/** Words that name somebody, and the popover that says who it is. */
export const mentionStyles: CSSResult = css`
  .text {
    .mention {
      text-decoration: underline dotted;
      text-decoration-color: color-mix(in srgb, currentColor 50%, transparent);
      text-underline-offset: 0.22em;
      cursor: help;
    }
    .mention:is(:hover, [aria-expanded='true']) {
      text-decoration-style: solid;
    }
    .explanation:popover-open {
      /* Its own pair of surface and text, whatever colours the page has for its own. */
      --_accent: currentColor;
      --_secondary: color-mix(in srgb, currentColor 85%, transparent);
      --_focus: currentColor;
      position: absolute;
      inset: auto;
      display: grid;
      gap: 0.3em;
      box-sizing: border-box;
      inline-size: max-content;
      /* WebKit takes the platform's “fit-content” for the height of the window. */
      block-size: auto;
      max-inline-size: min(24em, 100vw - 16px);
      margin: 0;
      padding: 0.75em 1em;
      border: 1px solid color-mix(in srgb, CanvasText 25%, Canvas);
      border-radius: var(--_radius);
      background: Canvas;
      color: CanvasText;
      font-size: var(--_small);
      font-weight: 400;
      font-style: normal;
      line-height: 1.4;
      text-align: start;
      box-shadow: 0 2px 12px rgb(0 0 0 / 0.15);
    }
    .who {
      font-weight: 600;
    }
    .explanation .alias {
      font-size: var(--_small);
    }
    @media print {
      .mention {
        text-decoration: none;
      }
      .explanation:popover-open {
        display: none;
      }
    }
  }
`;
