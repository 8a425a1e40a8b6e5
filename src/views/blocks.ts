/** Blocks → templates: text nodes, and addresses that `safeUrl` has passed. */
import { html } from 'lit';
import type { ShowMore } from '../behaviours/jump.js';
import type { Block, Heading, Inline, Mention } from '../content/blocks.js';
import en from '../locales/en/body.js';
import type { BodyMessages } from '../locales/messages.js';
import type { ViewOptions } from './options.js';
import type { Content } from './text.js';

export interface BlocksOptions extends ViewOptions {
  /** In which the text is written. */
  readonly language: string | undefined;
  /** How many levels each heading lies below the first. */
  readonly depths: ReadonlyMap<Heading, number> | undefined;
  /** How words that name somebody are explained; by default they are not. */
  readonly mentionView: ((mention: Mention) => Content) | undefined;
  /** For links to what isn't shown yet. */
  readonly showMore: ShowMore;
  /** What shows more than plain paragraphs, where there is more. */
  readonly rich: typeof import('./rich-blocks.js') | undefined;
}

export const bodyStrings = ({ messages }: ViewOptions): BodyMessages => messages.body ?? en;

export const blocksView = (blocks: readonly Block[], options: BlocksOptions): Content =>
  blocks.map((block) => blockView(block, options));

function blockView(block: Block, options: BlocksOptions): Content {
  if (block.kind === 'plain' && block.anchor === undefined)
    return inlineView(block.content, options);
  if (options.rich) return options.rich.richBlockView(block, options);
  const { content } = block as Partial<Extract<Block, { kind: 'paragraph' }>>;
  return content ? html`<p part="paragraph">${inlineView(content, options)}</p>` : [];
}

/** What stands in a line. */
export const inlineView = (content: readonly Inline[], options: BlocksOptions): Content =>
  content.map((part) => {
    if (typeof part === 'string') return part;
    if (part.kind === 'mention') return options.mentionView?.(part) ?? part.text;
    return options.rich?.richInlineView(part, options) ?? [];
  });
