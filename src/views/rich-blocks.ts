/** Blocks of Markdown and HTML → templates, each kind in its own way; loaded when such a body comes. */
import { html, nothing, type TemplateResult } from 'lit';
import { jump } from '../behaviours/jump.js';
import type {
  Block,
  Cell,
  Figure,
  Heading,
  Image,
  Inline,
  Jump,
  Link,
  List,
  Quote,
  Row,
  Style,
  Table,
} from '../content/blocks.js';
import { partingHeadings } from '../content/headings.js';
import { textOf } from '../content/text-of.js';
import type { Release } from '../release/release.js';
import { blocksView, bodyStrings, inlineView as inline, type BlocksOptions } from './blocks.js';
import { imageUrl } from './image.js';
import { linkView, textDirection, type Content } from './text.js';

export { depthsOf } from '../content/headings.js';
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
      return html`<p part="paragraph" data-anchor=${block.anchor ?? nothing}>
        ${inline(block.content, options)}
      </p>`;
  }
}

/** The first has the page's level, however deep it lies in the source; there are six. */
const headingView = (heading: Heading, options: BlocksOptions): Content =>
  html`<div
    part="heading"
    class="heading"
    role="heading"
    aria-level=${Math.min(options.headingLevel + (options.depths?.get(heading) ?? 0), 6)}
    data-anchor=${heading.anchor ?? nothing}
    ?inert=${!heading.content.length}
  >
    ${inline(heading.content, options)}
  </div>`;

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
        ? html`<figcaption part="caption" class="secondary">
            ${caption ? inline(caption, options) : nothing}
            ${credit ? html`<span part="credit">${inline(credit, options)}</span>` : nothing}
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

const styled: Readonly<Record<Style, (content: Content) => TemplateResult>> = {
  strong: (content) => html`<strong>${content}</strong>`,
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
  />`;
}

/** Marks a picture that can't be had, so that its words can be read with ease. */
const mark = ({ type, currentTarget }: Event) =>
  (currentTarget as HTMLElement).classList.toggle('failed', type === 'error');

/** What looks like an address, at the start or with a scheme, up to the end of its host. */
const shownAddress =
  /(?:^[^\p{L}\p{N}]*|https?:[/\\]*)((?:[\p{L}\p{M}\p{N}-]+[.。．｡])+(?:\p{L}[\p{L}\p{M}]+|xn--[a-z\d-]+))(?![\p{L}\p{M}\p{N}@-])/iu;

/** Letters that look like Latin ones, before an ending in Latin ones: “аpple.com”. */
const lookAlike = /[\p{sc=Cyrillic}\p{sc=Greek}\p{sc=Armenian}\p{sc=Cherokee}].*\.[a-z]+$/iu;

const invisible = /\p{Default_Ignorable_Code_Point}/gu;

/** A link whose text names another host than it leads to also says where it leads. */
function bodyLinkView(part: Link, options: BlocksOptions): Content {
  const { url, title, content } = part;
  const text = content.map(textOf).join('').replace(invisible, '');
  const { host, protocol } = new URL(url);
  // A picture without a word is called after where it leads.
  const isNameless = content.length && !text.trim();
  const name = isNameless ? html`<span class="spoken">${host || url}</span>` : nothing;
  const shownContent: Content = [inline(content, options), name];
  const link = linkView(url, shownContent, options, { title, anchor: part.anchor });
  // There is nothing to follow, so it is no stop for the keyboard either.
  if (!content.length) return html`<span inert>${link}</span>`;
  const [, shown] = shownAddress.exec(text) ?? [];
  if (shown === undefined || !protocol.startsWith('http')) return link;
  const named = URL.canParse(`https://${shown}`) ? new URL(`https://${shown}`).host : '';
  const same = named.replace(/^www\./, '') === host.replace(/^www\./, '');
  return same && !lookAlike.test(shown)
    ? link
    : html`${link} <span part="host" class="secondary">(${host})</span>`;
}

/** A button, for no address leads into a shadow root. */
function jumpView(part: Jump, options: BlocksOptions): Content {
  const { to, role, content } = part;
  const shown = inline(content, options);
  if (to === undefined) {
    return part.anchor === undefined
      ? shown
      : html`<span data-anchor=${part.anchor}>${shown}</span>`;
  }
  const { footnote, backToText } = bodyStrings(options);
  const number = content.map(textOf).join('');
  const go = (event: Event) => jump(event, options.showMore);
  const labels = { note: footnote.replace('{number}', () => number), back: backToText };
  return html`<button
    part="jump"
    class=${role === 'back' ? 'jump back' : 'jump'}
    type="button"
    data-anchor=${part.anchor ?? nothing}
    aria-label=${role ? labels[role] : nothing}
    data-place=${to}
    @click=${go}
  >
    ${shown}
  </button>`;
}

/** The headings of a text as links to them, in the release's own language and direction. */
export function contentsView(
  blocks: readonly Block[],
  release: Release,
  options: BlocksOptions,
): Content {
  const headings = partingHeadings(blocks);
  if (headings.length < 2) return nothing;
  const { contents } = bodyStrings(options);
  const go = (event: Event) => jump(event, options.showMore);
  return html`<nav part="contents" class="contents" aria-label=${contents}>
    <ul role="list" lang=${release.language ?? nothing} dir=${textDirection(release)}>
      ${headings.map(
        (heading) =>
          html`<li class="level-${Math.min(options.depths?.get(heading) ?? 0, 2)}">
            <button
              part="jump"
              class="jump"
              type="button"
              data-place=${heading.anchor ?? 0}
              @click=${go}
            >
              ${heading.content.map(textOf).join('')}
            </button>
          </li>`,
      )}
    </ul>
  </nav>`;
}
