/** A body on one line, for tests: as HTML would say it, in as few letters as tell it apart. */
import type { Block, Inline, Style } from '../../src/content/blocks.js';

const tags: Readonly<Record<Style, string>> = {
  strong: 'b',
  term: 'dt',
  emphasis: 'i',
  deleted: 'del',
  inserted: 'ins',
  highlighted: 'mark',
  small: 'small',
  subscript: 'sub',
  superscript: 'sup',
  code: 'code',
  quotation: 'q',
};

export const written = (blocks: readonly Block[]): string => blocks.map(block).join('');

function block(it: Block): string {
  switch (it.kind) {
    case 'paragraph':
      return `<p${place(it)}>${line(it.content)}</p>`;
    case 'plain':
      return line(it.content);
    case 'heading':
      return `<h${String(it.level)}>${line(it.content)}</h${String(it.level)}>`;
    case 'list': {
      const name = it.ordered ? 'ol' : 'ul';
      const items = it.items.map((item) => `<li${place(item)}>${written(item.blocks)}</li>`);
      return `<${name}${it.start === undefined ? '' : ` ${String(it.start)}`}>${items.join('')}</${name}>`;
    }
    case 'quote':
      return `<quote>${written(it.blocks)}</quote>`;
    case 'table': {
      const cells = it.rows.map((row) =>
        row.cells
          .map(
            ({ header, align = '', blocks }) => `${header ? '!' : '|'}${align}${written(blocks)}`,
          )
          .join(''),
      );
      return `<table>${cells.join('/')}</table>`;
    }
    case 'code':
      return `<pre>${it.text.replaceAll('\n', '⏎')}</pre>`;
    case 'figure':
      return `<figure>${written(it.blocks)}</figure>`;
    case 'rule':
      return '<hr>';
  }
}

const line = (content: readonly Inline[]): string => content.map(inline).join('');

function inline(it: Inline): string {
  if (typeof it === 'string') return it;
  switch (it.kind) {
    case 'link':
      return `<a${place(it)} ${it.url}${quoted(it.title)}>${line(it.content)}</a>`;
    case 'jump':
      return `<to ${String(it.to)}${place(it)}>${line(it.content)}</to>`;
    case 'image':
      return `<img ${it.url}${quoted(it.title)} ${it.alt}>`;
    case 'task':
      return it.done ? '[x]' : '[ ]';
    case 'break':
      return '<br>';
    case 'mention':
      return it.text;
    case 'abbreviation':
    case 'tongue':
      return line(it.content);
    default:
      return `<${tags[it.kind]}>${line(it.content)}</${tags[it.kind]}>`;
  }
}

const place = ({ anchor }: { readonly anchor?: number }): string =>
  anchor === undefined ? '' : ` #${String(anchor)}`;

const quoted = (title: string | undefined): string => (title === undefined ? '' : ` “${title}”`);
