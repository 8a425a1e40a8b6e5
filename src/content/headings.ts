/** What the headings of a text are, for its contents and for their levels on a page. */
import type { Block, Heading, Part } from './blocks.js';
import { heldBy } from './text-of.js';

/** The headings that part the text: those in quotes, lists and tables don't, nor do empty ones. */
export const partingHeadings = (blocks: readonly Block[]): readonly Heading[] =>
  blocks.filter((block) => block.kind === 'heading').filter(({ content }) => content.length);

/**
 * How deep each heading lies, wherever it stands, from 0 on: one step below the nearest before it that has a higher
 * level in the source. However an author numbers them, none is skipped; empty ones, which nobody meets, don't count.
 */
export function depthsOf(blocks: readonly Block[]): ReadonlyMap<Heading, number> {
  const depths = new Map<Heading, number>();
  const above: number[] = [];
  for (const heading of headingsIn(blocks)) {
    if (!heading.content.length) continue;
    while ((above.at(-1) ?? 0) >= heading.level) above.pop();
    depths.set(heading, above.length);
    above.push(heading.level);
  }
  return depths;
}

function* headingsIn(parts: readonly Part[]): Generator<Heading> {
  for (const part of parts) {
    if (isHeading(part)) yield part;
    else for (const { parts: held, isLine } of heldBy(part)) if (!isLine) yield* headingsIn(held);
  }
}

const isHeading = (part: Part): part is Heading => (part as Block).kind === 'heading';
