/** How the text of a release looks when it is plain. */
import { css, type CSSResult } from 'lit';

/** Lines of the longest excerpt. */
export const longestExcerpt = 10;

export const bodyStyles: CSSResult = css`
  .root {
    --_measure: var(--news-measure, 68ch);
  }
  .text {
    .excerpt {
      display: -webkit-box;
      -webkit-box-orient: vertical;
      -webkit-line-clamp: var(--_lines);
      line-clamp: var(--_lines);
      overflow: hidden;
    }
    [data-lines='1'] {
      --_lines: 1;
    }
    [data-lines='2'] {
      --_lines: 2;
    }
    [data-lines='3'] {
      --_lines: 3;
    }
    [data-lines='4'] {
      --_lines: 4;
    }
    [data-lines='5'] {
      --_lines: 5;
    }
    [data-lines='6'] {
      --_lines: 6;
    }
    [data-lines='7'] {
      --_lines: 7;
    }
    [data-lines='8'] {
      --_lines: 8;
    }
    [data-lines='9'] {
      --_lines: 9;
    }
    [data-lines='10'] {
      --_lines: 10;
    }
    .body {
      --_gap: calc(var(--_space) * 0.9);
      max-inline-size: var(--_measure);
      line-height: 1.6;
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
    [part='reading-time'] {
      margin-block-end: 0.75em;
      font-size: 0.9375em;
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
