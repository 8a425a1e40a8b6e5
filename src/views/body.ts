/** The text of a release: blocks, and what leads through them. */
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { Block } from '../content/blocks.js';
import type { Release } from '../release/release.js';
import { blocksView, bodyStrings, type BlocksOptions } from './blocks.js';
import type { ViewContent } from './options.js';
import { textDirection, type Content } from './text.js';

export interface BodyViewOptions extends BlocksOptions {
  /** The whole text, also what isn't shown yet. */
  readonly blocks: readonly Block[];
  /** Whether a table of contents comes first. */
  readonly contents?: boolean;
  /** What stands before it all. */
  readonly intro?: ViewContent;
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
  return html`<div class="text">
    ${options.intro}
    ${options.contents && rich ? rich.contentsView(blocks, release, options) : nothing}
    ${inLanguage(
      release,
      groups.map((group) => groupView(group, options)),
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
const reasons = ({ locale, messages, headingLevel, ...options }: BlocksOptions): unknown[] => [
  ...[locale, messages, headingLevel, options.linkParams, options.linkTarget, options.images],
  ...[options.rich, Boolean(options.mentionView)],
];

/** What a reader can ask for after the text. */
export const buttonView = (part: string, label: string, onClick: () => void) =>
  html`<button part=${part} class="button" type="button" @click=${onClick}>${label}</button>`;

/** In the release's own language and direction. */
export const inLanguage = (release: Release, content: Content) =>
  html`<div
    part="body"
    class="body"
    lang=${release.language ?? nothing}
    dir=${textDirection(release)}
    tabindex="-1"
  >
    ${content}
  </div>`;
