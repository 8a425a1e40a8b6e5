/** Prose → plain paragraphs: the words of a body for formats without markup. */
import type { Block } from '../content/blocks.js';
import { readBody } from '../content/body.js';
import { textOf } from '../content/text-of.js';
import type { RichText } from '../release/shape.js';

/**
 * The plain paragraphs that the prose gives itself, else the words of its other forms: entries of lists
 * with a dash or number, rows of tables on a line each.
 */
export async function wordsOf(prose: RichText): Promise<readonly string[]> {
  if (prose.text) return prose.text;
  const { blocks } = await readBody(prose, '');
  return blocks.flatMap(paragraphsOf).filter(Boolean);
}

function paragraphsOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'paragraph':
    case 'plain':
    case 'heading':
      return [block.content.map(textOf).join('').trim()];
    case 'list': {
      const { ordered, start = 1 } = block;
      const mark = (index: number) => (ordered ? `${start + index}.` : '-');
      return [
        block.items
          .map((item, i) => `${mark(i)} ${item.blocks.flatMap(paragraphsOf).join('\n')}`)
          .join('\n'),
      ];
    }
    case 'quote': {
      const speaker = block.speaker ? [`— ${block.speaker.map(textOf).join('')}`] : [];
      return [...block.blocks.flatMap(paragraphsOf), ...speaker];
    }
    case 'table': {
      const cell = (blocks: readonly Block[]) => blocks.flatMap(paragraphsOf).join(' ');
      const rows = block.rows.map(({ cells }) => cells.map((one) => cell(one.blocks)).join(' | '));
      return [...(block.caption ? [block.caption.map(textOf).join('')] : []), rows.join('\n')];
    }
    case 'code':
      return [block.text.trim()];
    case 'figure': {
      const said = [block.caption, block.credit].filter((line) => line !== undefined);
      const captions = said.map((line) => line.map(textOf).join(''));
      return [...block.blocks.flatMap(paragraphsOf), ...captions];
    }
    case 'rule':
      return [];
  }
}
