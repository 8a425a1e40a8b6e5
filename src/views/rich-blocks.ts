/** Blocks of Markdown and HTML → templates, each kind in its own way; loaded when such a body comes. */
import { html, nothing, type TemplateResult } from 'lit';
import type {
  Block,
  Cell,
  Figure,
  Heading,
  Image,
  Inline,
  List,
  Quote,
  Row,
  Style,
  Table,
} from '../content/blocks.js';
import { textOf } from '../content/text-of.js';
import { blocksView, bodyStrings, inlineView as inline, type BlocksOptions } from './blocks.js';
import { imageUrl } from './image.js';
import { bodyLinkView, jumpView } from './rich-links.js';
import { filledView, isolated, type Content } from './text.js';

export { depthsOf } from '../content/headings.js';
export { contentsView } from './rich-links.js';
export { richStyles } from './rich-styles.js';

/** A block of any kind but plain text. */
export function richBlockView(block: Block, options: BlocksOptions): Content {
  switch (block.kind) {
    case 'heading':
      return headingView(block, options);
    case 'list':
      return listView(block, options);
    case 'quote':
      return quoteView(block, options);
    case 'table':
      return tableView(block, options);
    case 'code':
      return codeView(block.text, options);
    case 'figure':
      return figureView(block, options);
    case 'rule':
      return html`<hr part="rule" />`;
    case 'plain':
      return html`<span data-anchor=${block.anchor ?? nothing}
        >${inline(block.content, options)}</span
      >`;
    default:
      return html`<p
        part="paragraph"
        class=${isTerm(block.content) ? 'term' : nothing}
        data-anchor=${block.anchor ?? nothing}
      >
        ${inline(block.content, options)}
      </p>`;
  }
}

/** Whether a paragraph belongs to what follows. */
const isTerm = ([first]: readonly Inline[]): boolean =>
  typeof first === 'object' && first.kind === 'term';

/** The first has the page's level, however deep it lies in the source; there are six. */
function headingView(heading: Heading, options: BlocksOptions): Content {
  const depth = options.depths?.get(heading) ?? 0;
  return html`<div
    part="heading"
    class=${depth ? 'heading deep' : 'heading'}
    role="heading"
    aria-level=${Math.min(options.headingLevel + depth, 6)}
    data-anchor=${heading.anchor ?? nothing}
    ?inert=${!heading.content.length}
  >
    ${inline(heading.content, options)}
  </div>`;
}

function listView({ ordered, start, items }: List, options: BlocksOptions): Content {
  const entries = items.map(
    (item) =>
      html`<li data-anchor=${item.anchor ?? nothing}>${blocksView(item.blocks, options)}</li>`,
  );
  return ordered
    ? html`<ol part="list" start=${start ?? nothing}>
        ${entries}
      </ol>`
    : html`<ul part="list">
        ${entries}
      </ul>`;
}

const codeView = (text: string, options: BlocksOptions): Content =>
  html`<pre
    part="code"
    role="group"
    dir="ltr"
    aria-label=${bodyStrings(options).code}
    tabindex="0"
  ><code>${text}</code></pre>`;

function quoteView({ blocks, speaker }: Quote, options: BlocksOptions): TemplateResult {
  return html`<blockquote part="quote">
    ${blocksView(blocks, options)}
    ${speaker ? html`<p part="speaker" class="secondary">— ${inline(speaker, options)}</p>` : nothing}
  </blockquote>`;
}

function figureView({ blocks, caption, credit }: Figure, options: BlocksOptions): TemplateResult {
  return html`<figure part="figure">
    ${blocksView(blocks, options)}
    ${
      caption || credit
        ? html`<figcaption part="caption">
            ${caption ? inline(caption, options) : nothing}
            ${credit ? html`<span part="credit" class="secondary">${inline(credit, options)}</span>` : nothing}
          </figcaption>`
        : nothing
    }
  </figure>`;
}

/** A table that scrolls by itself; rows of nothing but headers are its head. */
function tableView({ caption, rows }: Table, options: BlocksOptions): TemplateResult {
  const isHead = ({ cells }: Row) => cells.every(({ header }) => header === 'column');
  const found = rows.findIndex((row) => !isHead(row));
  const body = found < 0 ? rows.length : found;
  const label = caption?.map(textOf).join('') ?? bodyStrings(options).table;
  const rowView = ({ cells }: Row) =>
    html`<tr>
      ${cells.map((cell) => cellView(cell, options))}
    </tr>`;
  return html`<div part="table-scroll" class="scroll" role="group" aria-label=${label} tabindex="0">
    <table part="table">
      ${
        caption
          ? html`<caption part="caption">
              ${inline(caption, options)}
            </caption>`
          : nothing
      }
      ${
        body
          ? html`<thead>
              ${rows.slice(0, body).map(rowView)}
            </thead>`
          : nothing
      }
      ${
        body < rows.length
          ? html`<tbody>
              ${rows.slice(body).map(rowView)}
            </tbody>`
          : nothing
      }
    </table>
  </div>`;
}

function cellView({ header, align, columns, rows, blocks }: Cell, options: BlocksOptions) {
  const content = blocksView(blocks, options);
  // A corner without a word heads nothing.
  return header && blocks.length
    ? html`<th
        scope=${header === 'row' ? 'row' : 'col'}
        class=${align ?? nothing}
        colspan=${columns ?? nothing}
        rowspan=${rows ?? nothing}
      >
        ${content}
      </th>`
    : html`<td class=${align ?? nothing} colspan=${columns ?? nothing} rowspan=${rows ?? nothing}>
        ${content}
      </td>`;
}

const strong = (content: Content) => html`<strong>${content}</strong>`;
const styled: Readonly<Record<Style, (content: Content) => TemplateResult>> = {
  strong,
  term: strong,
  emphasis: (content) => html`<em>${content}</em>`,
  deleted: (content) => html`<del>${content}</del>`,
  inserted: (content) => html`<ins>${content}</ins>`,
  highlighted: (content) => html`<mark>${content}</mark>`,
  small: (content) => html`<small>${content}</small>`,
  subscript: (content) => html`<sub>${content}</sub>`,
  superscript: (content) => html`<sup>${content}</sup>`,
  code: (content) => html`<code dir="ltr">${content}</code>`,
  quotation: (content) => html`<q>${content}</q>`,
};

/** Anything within a line but text and mentions. */
export function richInlineView(part: Exclude<Inline, string>, options: BlocksOptions): Content {
  const { done, toDo } = bodyStrings(options);
  switch (part.kind) {
    case 'break':
      return html`<br />`;
    case 'task':
      return html`<span part="task" role="img" aria-label=${part.done ? done : toDo}
        >${part.done ? '☑' : '☐'}</span
      >`;
    case 'image':
      return imageView(part, options);
    case 'mention':
      return part.text;
    case 'link':
      return bodyLinkView(part, options);
    case 'jump':
      return jumpView(part, options);
    case 'abbreviation':
      return html`<abbr title=${part.title}>${inline(part.content, options)}</abbr>`;
    case 'tongue':
      return html`<bdi lang=${part.language ?? nothing} dir=${part.direction ?? 'auto'}
        >${inline(part.content, options)}</bdi
      >`;
    default:
      return styled[part.kind](inline(part.content, options));
  }
}

function imageView(image: Image, options: BlocksOptions): Content {
  const url = imageUrl(image.url, options);
  if (url === undefined) return image.alt;
  return html`<img
      part="image"
      src=${url}
      alt=${image.alt}
      title=${image.title ?? nothing}
      width=${image.width ?? nothing}
      height=${image.height ?? nothing}
      loading="lazy"
      decoding="async"
      referrerpolicy="no-referrer"
      @load=${mark}
      @error=${mark}
    />${
      image.alt
        ? html`<span part="failed" class="failed" lang=${options.locale}
            >${filledView(bodyStrings(options).picture, { words: isolated(image.alt, options.language) })}</span
          >`
        : nothing
    }`;
}

/** Marks a picture that can't be had, so that it gives way to its words. */
const mark = ({ type, currentTarget }: Event) =>
  (currentTarget as HTMLElement).classList.toggle('lost', type === 'error');
