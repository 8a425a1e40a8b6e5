/** The text of a release: blocks, and what leads through them. */
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { Block } from '../content/blocks.js';
import { readingMinutes } from '../content/reading-time.js';
import { textOf } from '../content/text-of.js';
import { minutesFormat } from '../language/intl.js';
import type { Release } from '../release/release.js';
import { blocksView, bodyStrings, type BlocksOptions } from './blocks.js';
import { longestExcerpt } from './body-styles.js';
import type { ViewOptions } from './options.js';
import { filledView, textDirection, type Content } from './text.js';

export interface BodyViewOptions extends Omit<BlocksOptions, 'headingShift'> {
  /** The whole text, also what isn't shown yet. */
  readonly blocks: readonly Block[];
  /** Whether a table of contents comes first. */
  readonly contents: boolean;
  readonly readingTime: boolean;
  /** Called when the reader asks for the rest; undefined when there is none to ask for. */
  readonly onShowRest: (() => void) | undefined;
}

/** The text, or as much of it as is to be shown, in groups of blocks. */
export function bodyView(
  groups: readonly (readonly Block[])[],
  release: Release,
  options: BodyViewOptions,
): TemplateResult {
  const { blocks, rich, onShowRest } = options;
  // The highest heading of the text gets the page's level.
  const headingShift = options.headingLevel - (rich?.highestLevel(blocks) ?? 0);
  const shifted = { ...options, headingShift };
  return html`<div class="text">
    ${options.readingTime ? readingTimeView(release, options) : nothing}
    ${options.contents && rich ? rich.contentsView(blocks, release, shifted) : nothing}
    ${inLanguage(
      release,
      groups.map((group) => groupView(group, shifted)),
    )}
    ${onShowRest ? buttonView('show-rest', bodyStrings(options).showRest, onShowRest) : nothing}
  </div>`;
}

/** Some blocks; those that are shown already aren't looked at again. */
const groupView = (group: readonly Block[], options: BlocksOptions): TemplateResult =>
  html`<div class="group">
    ${guard([group, ...reasons(options)], () => blocksView(group, options))}
  </div>`;

/** What a text is shown anew for. */
const reasons = ({ locale, messages, headingShift, ...options }: BlocksOptions): unknown[] => [
  ...[locale, messages, headingShift, options.linkParams, options.linkTarget, options.images],
  ...[options.rich, Boolean(options.mentionView)],
];

function readingTimeView({ body, language }: Release, options: ViewOptions): Content {
  const minutes = body && readingMinutes(body, language);
  if (minutes === undefined) return nothing;
  const time = minutesFormat(options.locale).format(minutes);
  return html`<p part="reading-time" class="secondary" dir="auto">
    ${filledView(bodyStrings(options).readingTime, { time })}
  </p>`;
}

/** The first lines as plain text, and the way to the rest. */
export function excerptView(
  blocks: readonly Block[],
  release: Release,
  { lines, onReadMore, ...options }: ViewOptions & { lines: number; onReadMore: () => void },
): TemplateResult {
  // No line holds more than so many letters at the reading width.
  const most = lines * 120;
  const text = beginning(blocks, most);
  const least = lines * 30;
  return html`<div class="text">
    ${inLanguage(
      release,
      html`<p part="excerpt" class="excerpt" data-lines=${Math.min(lines, longestExcerpt)}>
        ${text}
      </p>`,
    )}
    ${text.length > least ? buttonView('read-more', bodyStrings(options).readMore, onReadMore) : nothing}
  </div>`;
}

function beginning(blocks: readonly Block[], most: number): string {
  let text = '';
  for (const block of blocks) {
    if (text.length > most) break;
    if (block.kind !== 'heading') text += `${textOf(block)} `;
  }
  return text.slice(0, most).trim();
}

const buttonView = (part: string, label: string, onClick: () => void) =>
  html`<button part=${part} class="button" type="button" @click=${onClick}>${label}</button>`;

/** In the release's own language and direction. */
const inLanguage = (release: Release, content: Content) =>
  html`<div
    part="body"
    class="body"
    lang=${release.language ?? nothing}
    dir=${textDirection(release)}
    tabindex="-1"
  >
    ${content}
  </div>`;
