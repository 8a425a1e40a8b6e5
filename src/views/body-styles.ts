/** How the text of a release looks when it is plain. */
import { css, type CSSResult } from 'lit';

export const bodyStyles: CSSResult = css`
  .root {
    --_measure: var(--news-measure, 68ch);
  }
  .text {
    .body {
      --_gap: calc(var(--_space) * 0.9);
      max-inline-size: var(--_measure);
      line-height: var(--news-line-height, 1.6);
      /* Running text begins where its own lines do, also on a page from the other side. */
      text-align: start;
      hanging-punctuation: first allow-end last;
      text-wrap: pretty;
      /* A text that runs wild stays in its place, with room for the focus ring. */
      clip-path: inset(-8px);
    }
    @supports (overflow-clip-margin: 8px) {
      .body {
        overflow: clip;
        overflow-clip-margin: 8px;
        clip-path: none;
      }
    }
    .group > * + *,
    .group + .group {
      margin-block-start: var(--_gap);
    }
    /* What is far from the reader's eyes costs no layout; room for the focus ring is within. */
    .group + .group {
      content-visibility: auto;
      contain-intrinsic-block-size: auto 60em;
      margin-inline: -8px;
      padding-inline: 8px;
    }
    > .button {
      margin-block-start: var(--_space);
    }
    @media print {
      .body {
        max-inline-size: none;
        orphans: 3;
        widows: 3;
      }
      .group + .group {
        content-visibility: visible;
      }
    }
  }
`;
