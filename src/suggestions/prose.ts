/** Blocks of a body → the paragraphs that suggestions are made from. */
import type { Block, Inline } from '../content/blocks.js';
import { textOf } from '../content/text-of.js';

/**
 * The runs of text of a body in the order in which they are read: paragraphs, headings, the entries of
 * lists, cells, captions, and who says a quotation. Code is no prose.
 */
export const proseOf = (blocks: readonly Block[]): readonly string[] =>
  blocks.flatMap(runsOf).filter((run) => run.trim());

function runsOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'paragraph':
    case 'plain':
    case 'heading':
      return [run(block.content)];
    case 'list':
      return block.items.flatMap((item) => proseOf(item.blocks));
    case 'quote':
      return [...proseOf(block.blocks), run(block.speaker)];
    case 'table':
      return [
        run(block.caption),
        ...block.rows.flatMap(({ cells }) => cells.flatMap((cell) => proseOf(cell.blocks))),
      ];
    case 'figure':
      return [...proseOf(block.blocks), run(block.caption), run(block.credit)];
    default:
      return [];
  }
}

const run = (content: readonly Inline[] = []): string => content.map(textOf).join('');
