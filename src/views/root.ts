/** What every element shares: its box, the reset of what leaks in from the page, the tokens. */
import { css, type CSSResult } from 'lit';

/**
 * Each token is read once here, with its default; views use the private one. None is set on `:host`,
 * so that a value of the page always wins. The page's rules reach no further than `:host`; what is
 * inherited from there is wanted (font family, size, colour) or reset on the root.
 */
export const rootStyles: CSSResult = css`
  :host {
    display: block;
    box-sizing: border-box;
    min-inline-size: min(220px, 100%);
  }
  /* Who hides all that is empty doesn't mean what is filled in here; by class or style, it is meant. */
  :host(:empty:not([hidden], [class], [style])) {
    display: block !important;
  }
  :host([hidden]) {
    display: none !important;
  }
  .root {
    --_accent: var(--news-accent, currentColor);
    --_secondary: var(--news-text-secondary, color-mix(in srgb, currentColor 85%, transparent));
    --_border: var(--news-border-width, 1px) solid
      var(--news-border-color, color-mix(in srgb, currentColor 22%, transparent));
    --_frame: var(--news-frame, var(--_own-frame, 0));
    --_fill: var(--news-fill, color-mix(in srgb, currentColor 5%, transparent));
    --_radius: var(--news-radius, 8px);
    --_space: var(--news-space, 1em);
    --_heading-font: var(--news-heading-font-family);
    --_heading-weight: var(--news-heading-weight, 700);
    --_headline-size: var(--news-headline-size, 1.375em);
    --_headline-spacing: var(--news-headline-letter-spacing, normal);
    --_focus: var(--news-focus-color, currentColor);
    /* Of the text around it; nothing gets too small to read, however small the page's own text. */
    --_small: max(0.9375em, 12px);
    --_smaller: max(0.875em, 12px);
    --_smallest: max(0.8125em, 12px);
    /* Nothing of the page's text style leaks in, but for what makes the element look at home. */
    all: initial;
    display: block;
    /* What is spoken only lies in here, and not further down the page than all there is to see. */
    position: relative;
    padding: var(--news-padding, 0);
    border: var(--_frame);
    border-block-start: var(--news-frame-top, var(--_frame));
    border-radius: var(--_radius);
    background: var(--news-surface, transparent);
    color: var(--news-text, inherit);
    color-scheme: var(--news-color-scheme, inherit);
    visibility: inherit;
    pointer-events: inherit;
    font-family: var(--news-font-family, inherit);
    font-size: max(var(--news-font-size, 1em), 12px);
    line-height: 1.5;
    overflow-wrap: anywhere;
    /* In a shrinking container (float, inline-block, table cell) this is the width to start from. */
    container: news / inline-size;
    contain-intrinsic-inline-size: 220px;
  }
  :is(p, ul, li, dl, dt, dd) {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  [role='heading'] {
    text-wrap: balance;
  }
  a {
    color: var(--_accent);
    /* By a property of its own, also below: Safari takes no thickness in “text-decoration”. */
    text-decoration-thickness: 0.06em;
    text-underline-offset: 0.18em;
  }
  a:hover {
    text-decoration-thickness: 0.12em;
  }
  :focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
    border-radius: 2px;
  }
  /* Direction orders the letters of a foreign text; it stands where the page's own text stands. */
  [dir] {
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  /* The lines of a text of the release are its author's. */
  bdi[dir] {
    white-space: pre-line;
  }
  .tags {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
  }
  .pill {
    display: inline-block;
    padding: 0.1em 0.7em;
    /* Round where corners are, square where they are. */
    border-radius: calc(var(--_radius) * 2);
    background: var(--_fill);
    font-size: var(--_smallest);
  }
  @media (forced-colors: active), (prefers-contrast: more) {
    .pill,
    .skeleton {
      border: 1px solid;
    }
  }
  .button {
    padding: 0.4em 0.9em;
    font: inherit;
    font-size: var(--_small);
    color: inherit;
    background: none;
    border: 1px solid var(--_secondary);
    border-radius: var(--_radius);
    cursor: pointer;
  }
  .button:hover {
    background: var(--_fill);
  }
  .secondary {
    color: var(--_secondary);
  }
  .kicker {
    font-weight: 600;
    color: var(--_accent);
    text-transform: var(--news-kicker-transform, none);
    letter-spacing: var(--news-kicker-letter-spacing, normal);
  }
  :is(.kicker, .meta, .pill, .button, dt) {
    font-family: var(--news-label-font-family, inherit);
  }
  /* Letters of Arabic hang together, with marks above and below. */
  bdi:dir(rtl) {
    letter-spacing: normal;
    line-height: 1.45;
  }
  .spoken {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media (prefers-contrast: more) {
    .root {
      --_secondary: currentColor;
      --_border: 1px solid currentColor;
      --_fill: transparent;
    }
  }
  @media print {
    .root {
      color-scheme: light;
      /* Light letters keep the surface of the element’s own that they are to be read on. */
      print-color-adjust: exact;
    }
    a {
      color: inherit;
    }
    [role='heading'] {
      break-after: avoid;
    }
    .button {
      display: none;
    }
  }
`;
