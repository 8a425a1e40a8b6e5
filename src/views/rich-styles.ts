/** How headings, lists, quotes, tables, pictures and code look in a text. */
import { css, type CSSResult } from 'lit';

export const richStyles: CSSResult = css`
  .text {
    :is(li, blockquote, td, th, figure) > * + * {
      margin-block-start: var(--_gap);
    }
    li > :is(ul, ol) {
      margin-block-start: 0.35em;
    }
    .heading {
      font-family: var(--_heading-font);
      font-weight: var(--_heading-weight);
      font-size: 1.2em;
      line-height: 1.3;
    }
    .deep {
      font-size: 1.05em;
    }
    .group > * + .heading {
      margin-block-start: calc(var(--_gap) * 1.8);
    }
    .heading + * {
      margin-block-start: 0.4em;
    }
    .term + * {
      margin-block-start: 0.1em;
    }
    :is(ul, ol):not([role]) {
      padding-inline-start: 1.5em;
    }
    ul:not([role]) {
      list-style: disc;
    }
    ol {
      list-style: decimal;
    }
    li {
      list-style: inherit;
    }
    li + li {
      margin-block-start: 0.35em;
    }
    li:has(> [part='task'], > p > [part='task']) {
      list-style: none;
    }
    [part='task'] {
      display: inline-block;
      /* With the space after it, as wide as the list's indentation. */
      inline-size: 1.2em;
      margin-inline-start: -1.5em;
    }
    blockquote {
      margin: 0;
      padding-inline-start: 1em;
      border-inline-start: 3px solid color-mix(in srgb, currentColor 30%, transparent);
    }
    blockquote > .secondary {
      margin-block-start: 0.35em;
      font-size: var(--_small);
    }
    figure {
      margin: 0;
    }
    figcaption {
      margin-block-start: 0.4em;
      font-size: var(--_smaller);
      line-height: 1.45;
    }
    [part='credit'] {
      margin-inline-start: 0.5em;
    }
    figure > * + figcaption {
      margin-block-start: 0.4em;
    }
    img {
      max-inline-size: 100%;
      block-size: auto;
      vertical-align: middle;
      border-radius: min(var(--_radius), 4px);
      background: var(--_fill);
    }
    .lost {
      /* Still in its place, for the next picture that comes in its stead. */
      position: absolute;
      visibility: hidden;
      inline-size: 0;
      block-size: 0;
    }
    .failed {
      display: none;
    }
    .lost + .failed {
      display: inline;
      padding: 0.1em 0.3em;
      border-radius: 3px;
      background: var(--_fill);
      font-size: var(--_small);
      color: var(--_secondary);
    }
    figure .lost + .failed {
      display: block;
      padding: 0.75em 1em;
    }
    .scroll {
      overflow-x: auto;
    }
    table {
      border-collapse: collapse;
      font-size: var(--_small);
      line-height: 1.4;
      font-variant-numeric: lining-nums tabular-nums;
      overflow-wrap: normal;
    }
    caption {
      padding-block-end: 0.5em;
      font-weight: 600;
      text-align: start;
    }
    :is(td, th) {
      padding: 0.45em 0.75em;
      border-block-end: var(--_border);
      text-align: start;
      vertical-align: top;
    }
    :is(td, th).center {
      text-align: center;
    }
    :is(td, th).end {
      text-align: end;
    }
    :is(td, th):first-child {
      padding-inline-start: 0;
    }
    :is(td, th):last-child {
      padding-inline-end: 0;
    }
    thead :is(th, td) {
      border-block-end-width: 2px;
      vertical-align: bottom;
    }
    pre,
    code {
      font-family: ui-monospace, 'Cascadia Mono', Menlo, Consolas, 'Liberation Mono', monospace;
      font-size: max(0.9em, 12px);
    }
    :not(pre) > code {
      padding: 0.1em 0.3em;
      border-radius: 3px;
      background: var(--_fill);
    }
    pre {
      margin: 0;
      padding: 0.75em 1em;
      border-radius: var(--_radius);
      background: var(--_fill);
      line-height: 1.45;
      white-space: pre;
      overflow-x: auto;
      overflow-wrap: normal;
      tab-size: 4;
    }
    pre > code {
      font-size: 1em;
    }
    hr {
      inline-size: 4em;
      margin-inline: auto;
      color: inherit;
      border: 0;
      border-block-start: var(--_border);
    }
    /* The notes under a text. */
    hr:has(+ ol .back) {
      inline-size: auto;
    }
    ol:has(.back) {
      font-size: var(--_small);
    }
    mark {
      /* Its own pair of surface and text. */
      color: CanvasText;
      background: color-mix(in srgb, gold 25%, Canvas);
    }
    :is(sub, sup) {
      font-size: max(0.75em, 12px);
      line-height: 0;
    }
    .jump {
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
    .contents {
      max-inline-size: var(--_measure);
      margin-block-end: var(--_space);
      padding-block: 0.6em;
      border-block: var(--_border);
    }
    .contents li {
      font-size: var(--_small);
      line-height: 1.4;
    }
    .contents .level-1 {
      padding-inline-start: 1.25em;
    }
    .contents .level-2 {
      padding-inline-start: 2.5em;
    }
    @media (forced-colors: active), (prefers-contrast: more) {
      :not(pre) > code,
      pre,
      .lost + .failed {
        border: 1px solid;
      }
    }
    @media print {
      :is(.contents, .back) {
        display: none;
      }
      .jump {
        color: inherit;
        text-decoration: none;
      }
      :is(figure, blockquote, tr, img) {
        break-inside: avoid;
      }
      pre {
        white-space: pre-wrap;
      }
      .scroll {
        overflow: visible;
      }
    }
  }
  /* Where there is more to scroll to, its edge is pale. Nothing moves by itself. */
  @media (prefers-reduced-motion: no-preference) and (prefers-contrast: no-preference) {
    @keyframes more {
      from,
      99% {
        mask-image: linear-gradient(to var(--_end), #0000, #000 2.5em);
      }
    }
    .text :is(.scroll, pre):not(:focus-visible) {
      --_end: left;
      animation: more linear both;
      animation-timeline: scroll(self inline);
      &:dir(rtl) {
        --_end: right;
      }
    }
  }
`;
