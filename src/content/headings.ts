/** What the headings of a text are, for its contents and for their levels on a page. */
import type { Block, Heading } from './blocks.js';

/** The headings that part the text: those in quotes, lists and tables don't, nor do empty ones. */
export const partingHeadings = (blocks: readonly Block[]): readonly Heading[] =>
  blocks.filter((block) => block.kind === 'heading').filter(({ content }) => content.length);

/** The highest level (1 to 6) of any heading, wherever it stands; 6 without one. */
export function highestLevel(blocks: readonly Block[]): number {
  let highest = 6;
  for (const block of blocks) highest = Math.min(highest, levelIn(block));
  return highest;
}

function levelIn(block: Block): number {
  switch (block.kind) {
    case 'heading':
      return block.level;
    case 'quote':
    case 'figure':
      return highestLevel(block.blocks);
    case 'list':
      return highestLevel(block.items.flatMap(({ blocks }) => blocks));
    case 'table':
      return highestLevel(block.rows.flatMap(({ cells }) => cells.flatMap(({ blocks }) => blocks)));
    default:
      return 6;
  }
}
