/** The things that hold blocks, while they are being filled, and what becomes of each at its end. */
import type { Block, Cell, Inline, ListItem, Row } from './blocks.js';
import type { Attributes } from './elements.js';

/** What is open around a line. A kind of its own has only the fields that it fills. */
export interface Container {
  readonly kind: 'body' | 'list' | 'item' | 'quote' | 'table' | 'row' | 'cell' | 'figure';
  readonly parent: Container | undefined;
  readonly name: string;
  readonly attributes: Attributes;
  readonly blocks: Block[];
  readonly items: (ListItem & { readonly blocks: Block[] })[];
  readonly rows: Row[];
  readonly cells: Cell[];
  /** Where a jump to an entry leads. */
  anchor?: number | undefined;
  caption?: Inline[];
  credit?: Inline[];
  speaker?: Inline[];
}

export const container = (
  kind: Container['kind'],
  parent?: Container,
  name = '',
  attributes: Attributes = new Map(),
): Container => ({
  kind,
  parent,
  name,
  attributes,
  blocks: [],
  items: [],
  rows: [],
  cells: [],
});

/** Where a block goes: a table has room for blocks only in its cells, so others stand before it. */
export const hostOf = (inner: Container): Container =>
  inner.parent && (inner.kind === 'table' || inner.kind === 'row') ? hostOf(inner.parent) : inner;

/**
 * Hands what a container holds to its parent; one that holds nothing leaves nothing behind, but for
 * an entry or a quote that is `kept`.
 */
export function finish(filled: Container, kept: boolean): void {
  const { kind, parent, blocks, items, rows, cells, caption } = filled;
  if (!parent) return;
  const host = hostOf(parent);
  if (kind === 'item') {
    item(filled, parent, kept);
  } else if (kind === 'cell') parent.cells.push(cell(filled));
  else if (kind === 'row') {
    if (cells.some((one) => one.blocks.length)) parent.rows.push({ cells });
  } else if (kind === 'list') {
    if (items.length) host.blocks.push(list(filled));
  } else if (kind === 'table') {
    if (rows.length || caption) host.blocks.push(table(filled));
  } else if (kind === 'quote') {
    if (blocks.length || filled.speaker || kept) host.blocks.push(quote(filled));
  } else if (blocks.length || caption) host.blocks.push(figure(filled));
}

/** A list that stands in a list without an entry of its own belongs to the entry before it. */
function item({ name, blocks, anchor }: Container, { items }: Container, kept: boolean): void {
  const last = items.at(-1);
  if (!name && last && blocks.every(({ kind }) => kind === 'list')) {
    for (const block of blocks) last.blocks.push(block);
  } else if (blocks.length || (kept && name)) items.push({ blocks, ...(anchor && { anchor }) });
}

function list({ name, attributes, items }: Container): Block {
  const start = Number.parseInt(attributes.get('start') ?? '', 10);
  const ordered = name === 'ol';
  const numbered = ordered && Math.abs(start) < 1e9 && start !== 1;
  return { kind: 'list', ordered, items, ...(numbered && { start }) };
}

const alignments = new Map<string | undefined, Cell['align'] & string>([
  ['left', 'start'],
  ['center', 'center'],
  ['right', 'end'],
]);

function cell({ name, attributes, blocks }: Container): Cell {
  const span = (attribute: string) => {
    const count = Number.parseInt(attributes.get(attribute) ?? '', 10);
    return count > 1 && count <= 1000 ? count : undefined;
  };
  const [columns, rows] = [span('colspan'), span('rowspan')];
  const align = alignments.get(attributes.get('align')?.toLowerCase());
  const isRow = /^row/i.test(attributes.get('scope') ?? '');
  return {
    header: name === 'th' ? (isRow ? 'row' : 'column') : undefined,
    blocks,
    ...(align && { align }),
    ...(columns && { columns }),
    ...(rows && { rows }),
  };
}

/** Fields of a table that its cells may claim besides their own: browsers take their time over each. */
const mostClaimed = 10_000;

function table({ rows, caption }: Container): Block {
  const cells = rows.flatMap((row) => row.cells);
  let claimed = 0;
  for (const { columns = 1, rows = 1 } of cells) claimed += columns * rows - 1;
  const shown = claimed > mostClaimed ? rows.map(withoutSpans) : rows;
  return { kind: 'table', rows: shown, ...(caption && { caption }) };
}

const withoutSpans = ({ cells }: Row): Row => ({
  cells: cells.map(({ header, align, blocks }) => ({ header, blocks, ...(align && { align }) })),
});

/** A last line that begins with a dash names who says it. */
const dash = /^[\u2012-\u2015]\s*/;

function quote({ blocks, speaker }: Container): Block {
  const last = blocks.at(-1);
  const signed =
    !speaker && blocks.length > 1 && last?.kind === 'paragraph' && startsWithDash(last.content);
  const said = signed ? last.content : speaker;
  return {
    kind: 'quote',
    blocks: signed ? blocks.slice(0, -1) : blocks,
    ...(said && { speaker: withoutDash(said) }),
  };
}

const startsWithDash = ([first]: readonly Inline[]): boolean =>
  typeof first === 'string' && dash.test(first);

const withoutDash = ([first = '', ...rest]: readonly Inline[]): readonly Inline[] => [
  typeof first === 'string' ? first.replace(dash, '') : first,
  ...rest,
];

/** The caption of nothing but a quote says who speaks. */
function figure({ blocks, caption, credit }: Container): Block {
  const [only] = blocks;
  if (blocks.length === 1 && only?.kind === 'quote' && !only.speaker && caption) {
    return { ...only, speaker: withoutDash(caption) };
  }
  return { kind: 'figure', blocks, ...(caption && { caption }), ...(credit && { credit }) };
}
