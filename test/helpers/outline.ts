/** What a body is made of, as lines that a person can check at a glance. */
import type { Block, Inline, ListItem } from '../../src/content/blocks.js';

/**
 * Blocks as indented lines, each with its kind: `p: Some **strong** words`. Marks within a line: `**`
 * strong, `*` emphasis, `` ` `` code, `[text](address)`, `[text](#2)` for a jump to the place that is
 * `#2` before its line, `![alt](address)`, `⏎` a break, `☑` and `☐` tasks, `sup(…)` and the like.
 */
export const outline = (blocks: readonly Block[]): string => blocks.flatMap(linesOf).join('\n');

const indent = (lines: readonly string[]): readonly string[] => lines.map((line) => `  ${line}`);

const place = (anchor: number | undefined): string => (anchor ? `#${String(anchor)} ` : '');

function linesOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'paragraph':
      return [`${place(block.anchor)}p: ${said(block.content)}`];
    case 'plain':
      return [`${place(block.anchor)}: ${said(block.content)}`];
    case 'heading':
      return [`h${String(block.level)}: ${said(block.content)}`];
    case 'list': {
      const { ordered, start } = block;
      const head = ordered ? `ol${start === undefined ? '' : ` ${String(start)}`}` : 'ul';
      return [head, ...indent(block.items.flatMap(entry))];
    }
    case 'quote':
      return [
        'quote',
        ...indent(block.blocks.flatMap(linesOf)),
        ...indent(block.speaker ? [`speaker: ${said(block.speaker)}`] : []),
      ];
    case 'table':
      return [
        'table',
        ...indent(block.caption ? [`caption: ${said(block.caption)}`] : []),
        ...indent(block.rows.map(({ cells }) => cells.map(cell).join(' | '))),
      ];
    case 'figure':
      return [
        'figure',
        ...indent(block.blocks.flatMap(linesOf)),
        ...indent(block.caption ? [`caption: ${said(block.caption)}`] : []),
        ...indent(block.credit ? [`credit: ${said(block.credit)}`] : []),
      ];
    case 'code':
      return [`code: ${block.text.replaceAll('\n', '⏎')}`];
    case 'rule':
      return ['rule'];
  }
}

/** An entry of nothing but one line takes one line. */
function entry({ blocks, anchor }: ListItem): readonly string[] {
  const head = `${place(anchor)}li`;
  const [first, ...rest] = blocks;
  if (first?.kind !== 'plain') return [head, ...indent(blocks.flatMap(linesOf))];
  return [
    `${head}: ${place(first.anchor)}${said(first.content)}`,
    ...indent(rest.flatMap(linesOf)),
  ];
}

type Cell = Extract<Block, { kind: 'table' }>['rows'][number]['cells'][number];

function cell({ header, align, columns = 1, rows = 1, blocks }: Cell): string {
  const spans = columns > 1 || rows > 1 ? `(${String(columns)}×${String(rows)}) ` : '';
  const kind = header === 'row' ? '>' : header ? '^' : '';
  const text = blocks.flatMap(linesOf).map((line) => line.trim().replace(/^(?:#\d+ )?: /, ''));
  return `${kind}${align ? `${align} ` : ''}${spans}${text.join(' / ')}`;
}

const said = (content: readonly Inline[]): string => content.map(inline).join('');

function inline(part: Inline): string {
  if (typeof part === 'string') return part;
  switch (part.kind) {
    case 'strong':
      return `**${said(part.content)}**`;
    case 'emphasis':
      return `*${said(part.content)}*`;
    case 'code':
      return `\`${said(part.content)}\``;
    case 'link': {
      const title = part.title === undefined ? '' : ` "${part.title}"`;
      return `${place(part.anchor)}[${said(part.content)}](${part.url}${title})`;
    }
    case 'jump':
      return `${place(part.anchor)}[${said(part.content)}](#${String(part.to ?? '')}${part.role ? ` ${part.role}` : ''})`;
    case 'abbreviation':
      return `abbr(${said(part.content)} = ${part.title})`;
    case 'tongue':
      return `{${[part.language, part.direction].filter(Boolean).join(' ')}: ${said(part.content)}}`;
    case 'image': {
      const { alt, url, width, height } = part;
      return `![${alt}](${url}${width ? ` ${String(width)}×${String(height ?? '')}` : ''})`;
    }
    case 'task':
      return part.done ? '☑' : '☐';
    case 'break':
      return '⏎';
    case 'mention':
      return part.text;
    default:
      return `${part.kind}(${said(part.content)})`;
  }
}
