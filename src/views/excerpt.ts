/** What only a text that stands alone can have: its first lines, and how long it takes to read. */
import { css, html, nothing, type CSSResult, type TemplateResult } from 'lit';
import type { Block } from '../content/blocks.js';
import { readingMinutes } from '../content/reading-time.js';
import { textOf } from '../content/text-of.js';
import { minutesFormat } from '../language/intl.js';
import type { Release } from '../release/release.js';
import { bodyStrings } from './blocks.js';
import { buttonView, inLanguage } from './body.js';
import type { ViewContent, ViewOptions } from './options.js';
import { filledView } from './text.js';

export interface ExcerptOptions extends ViewOptions {
  /** How many there are at most; no more than 10. */
  readonly lines: number;
  readonly onReadMore: () => void;
}

/** The first lines as plain text, and the way to the rest. */
export function excerptView(
  blocks: readonly Block[],
  release: Release,
  options: ExcerptOptions,
): TemplateResult {
  const { onReadMore } = options;
  const lines = Math.min(options.lines, 10);
  // No line holds more than so many letters at the reading width.
  const most = lines * 120;
  const text = beginning(blocks, most);
  const least = lines * 30;
  return html`<div class="text">
    ${inLanguage(
      release,
      html`<p part="excerpt" class="excerpt" .style=${linesStyle(lines)}>${text}</p>`,
    )}
    ${text.length > least ? buttonView('read-more', bodyStrings(options).readMore, onReadMore) : nothing}
  </div>`;
}

/** Lit hands what is set as `style` to `cssText`. */
const linesStyle = (lines: number) => `--_lines: ${lines}` as unknown as CSSStyleDeclaration;

function beginning(blocks: readonly Block[], most: number): string {
  let text = '';
  for (const block of blocks) {
    if (text.length > most) break;
    if (block.kind !== 'heading') text += `${textOf(block)} `;
  }
  return text.slice(0, most).trim();
}

/** How long it takes to read. */
export function readingTimeView({ body, language }: Release, options: ViewOptions): ViewContent {
  const minutes = body && readingMinutes(body, language);
  if (minutes === undefined) return nothing;
  const time = minutesFormat(options.locale).format(minutes);
  return html`<p part="reading-time" class="secondary" dir="auto">
    ${filledView(bodyStrings(options).readingTime, { time })}
  </p>`;
}

export const excerptStyles: CSSResult = css`
  .text {
    .excerpt {
      display: -webkit-box;
      -webkit-box-orient: vertical;
      -webkit-line-clamp: var(--_lines);
      line-clamp: var(--_lines);
      overflow: hidden;
    }
    [part='reading-time'] {
      margin-block-end: 0.75em;
      font-size: var(--_small);
    }
  }
`;
