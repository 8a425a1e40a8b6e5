/**
 * Blocks → HTML text. Nothing of a source's markup gets into it: it is made anew of what the safe
 * reader has read, so it holds only the elements and attributes named here, and addresses that
 * `safeUrl` has passed.
 */
import type {
  Block,
  Cell,
  Figure,
  Inline,
  Link,
  List,
  Paragraph,
  Plain,
  Quote,
  Style,
  Table,
} from '../content/blocks.js';
import { readBody } from '../content/body.js';
import { visitParts } from '../content/visit-parts.js';
import type { RichText } from '../release/shape.js';

/**
 * The prose as HTML for other people's pages and feeds: of its HTML, else its Markdown, else its plain
 * paragraphs; addresses are absolute. What doesn't pass the body's reader is left out.
 *
 * @param prefix of the ids to which jumps lead, where texts share a page.
 */
export async function toHtml(prose: RichText, prefix = ''): Promise<string> {
  const { blocks } = await readBody(prose, '');
  return blocksToHtml(blocks, prefix);
}

export function blocksToHtml(blocks: readonly Block[], prefix = ''): string {
  const targets = new Set<number | undefined>();
  visitParts(blocks, (part) => {
    if ('kind' in part && part.kind === 'jump') targets.add(part.to);
  });
  const place: Place = ({ anchor }) =>
    anchor !== undefined && targets.has(anchor) ? `${prefix}place-${anchor}` : undefined;
  // A line on its own would run into its neighbours.
  const parts = blocks.map((block) => (block.kind === 'plain' ? paragraphOf(block) : block));
  return written(parts, { place, prefix });
}

const paragraphOf = (line: Plain): Paragraph => ({ ...line, kind: 'paragraph' });

/** The id of a part to which a jump leads; what nobody jumps to needs none. */
type Place = (part: { readonly anchor?: number }) => string | undefined;

interface Context {
  readonly place: Place;
  readonly prefix: string;
}

/** Text as it stands in HTML, also within double quotes. */
export const escapeHtml = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

type Attributes = Readonly<Record<string, string | number | undefined>>;

function open(name: string, attributes: Attributes = {}): string {
  const said = Object.entries(attributes).map(([key, value]) =>
    value === undefined ? '' : ` ${key}="${escapeHtml(String(value))}"`,
  );
  return `<${name}${said.join('')}>`;
}

const element = (name: string, content: string, attributes?: Attributes): string =>
  `${open(name, attributes)}${content}</${name}>`;

const written = (blocks: readonly Block[], context: Context): string =>
  blocks.map((block) => blockToHtml(block, context)).join('\n');

function blockToHtml(block: Block, context: Context): string {
  switch (block.kind) {
    case 'paragraph':
      return element('p', line(block.content, context), { id: context.place(block) });
    case 'plain': {
      const id = context.place(block);
      const content = line(block.content, context);
      return id === undefined ? content : element('span', content, { id });
    }
    case 'heading':
      return element(`h${block.level}`, line(block.content, context), { id: context.place(block) });
    case 'list':
      return listToHtml(block, context);
    case 'quote':
      return quoteToHtml(block, context);
    case 'table':
      return tableToHtml(block, context);
    case 'code':
      return codeToHtml(block.text);
    case 'figure':
      return figureToHtml(block, context);
    case 'rule':
      return '<hr>';
  }
}

function listToHtml({ ordered, start, items }: List, context: Context): string {
  const entries = items.map((item) =>
    element('li', written(item.blocks, context), { id: context.place(item) }),
  );
  return element(ordered ? 'ol' : 'ul', entries.join('\n'), { start });
}

function quoteToHtml({ blocks, speaker }: Quote, context: Context): string {
  const said = speaker ? element('footer', `— ${line(speaker, context)}`) : '';
  return element('blockquote', written(blocks, context) + said);
}

/** Readers drop a line break at either end. */
function codeToHtml(text: string): string {
  const [begin, end] = [text.startsWith('\n') ? '\n' : '', text.endsWith('\n') ? '\n' : ''];
  return element('pre', element('code', escapeHtml(`${begin}${text}${end}`)));
}

function figureToHtml({ blocks, caption, credit }: Figure, context: Context): string {
  const named = credit ? element('small', line(credit, context)) : '';
  const said =
    caption || credit
      ? element('figcaption', [line(caption ?? [], context), named].filter(Boolean).join(' '))
      : '';
  return element('figure', written(blocks, context) + said);
}

function tableToHtml({ caption, rows }: Table, context: Context): string {
  const title = caption ? element('caption', line(caption, context)) : '';
  const lines = rows.map(({ cells }) =>
    element('tr', cells.map((cell) => cellToHtml(cell, context)).join('')),
  );
  return element('table', title + lines.join('\n'));
}

/** The attribute is old; styles don't survive in feeds. */
const alignments = { start: 'left', center: 'center', end: 'right' };

function cellToHtml({ header, align, columns, rows, blocks }: Cell, context: Context): string {
  return element(header ? 'th' : 'td', written(blocks, context), {
    scope: header && (header === 'row' ? 'row' : 'col'),
    align: align && alignments[align],
    colspan: columns,
    rowspan: rows,
  });
}

const styled: Readonly<Record<Style, string>> = {
  strong: 'strong',
  term: 'strong',
  emphasis: 'em',
  deleted: 'del',
  inserted: 'ins',
  highlighted: 'mark',
  small: 'small',
  subscript: 'sub',
  superscript: 'sup',
  code: 'code',
  quotation: 'q',
};

const line = (content: readonly Inline[], context: Context): string =>
  content.map((part) => inlineToHtml(part, context)).join('');

function inlineToHtml(part: Inline, context: Context): string {
  if (typeof part === 'string') return escapeHtml(part);
  switch (part.kind) {
    case 'break':
      return '<br>';
    case 'mention':
      return escapeHtml(part.text);
    case 'task':
      // GitHub's form; `open` would need a value.
      return `<input type="checkbox" disabled${part.done ? ' checked' : ''}>`;
    case 'image': {
      const { url, alt, title, width, height } = part;
      return open('img', { src: url, alt, title, width, height });
    }
    case 'link':
      return linkToHtml(part, context);
    case 'jump':
      return jumpToHtml(part, context);
    case 'abbreviation':
      return element('abbr', line(part.content, context), { title: part.title });
    case 'tongue':
      return element('bdi', line(part.content, context), {
        lang: part.language,
        dir: part.direction,
      });
    default:
      return element(styled[part.kind], line(part.content, context));
  }
}

const linkToHtml = (part: Link, context: Context): string =>
  element('a', line(part.content, context), {
    id: context.place(part),
    href: part.url,
    title: part.title,
  });

function jumpToHtml(part: Extract<Inline, { kind: 'jump' }>, context: Context): string {
  const content = line(part.content, context);
  const id = context.place(part);
  if (part.to === undefined) return id ? element('a', content, { id }) : content;
  // DPUB-ARIA 1.1: what tells a footnote's number from any other link.
  const roles = { note: 'doc-noteref', back: 'doc-backlink' };
  return element('a', content, {
    id,
    href: `#${context.prefix}place-${part.to}`,
    role: part.role && roles[part.role],
  });
}
