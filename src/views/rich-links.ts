/** Links of a text: out of it, within it, and to its headings. */
import { html, nothing } from 'lit';
import { jump } from '../behaviours/jump.js';
import type { Block, Jump, Link } from '../content/blocks.js';
import { partingHeadings } from '../content/headings.js';
import { textOf } from '../content/text-of.js';
import type { Release } from '../release/release.js';
import { bodyStrings, inlineView as inline, type BlocksOptions } from './blocks.js';
import { linkView, textDirection, type Content } from './text.js';

/** What looks like an address, at the start or with a scheme, up to the end of its host. */
const shownAddress =
  /(?:^[^\p{L}\p{N}]*|https?:[/\\]*)((?:[\p{L}\p{M}\p{N}-]+[.。．｡])+(?:\p{L}[\p{L}\p{M}]+|xn--[a-z\d-]+))(?![\p{L}\p{M}\p{N}@-])/iu;

/** Letters that look like Latin ones, before an ending in Latin ones: “аpple.com”. */
const lookAlike = /[\p{sc=Cyrillic}\p{sc=Greek}\p{sc=Armenian}\p{sc=Cherokee}].*\.[a-z]+$/iu;

const invisible = /\p{Default_Ignorable_Code_Point}/gu;

/** A link whose text names another host than it leads to also says where it leads. */
export function bodyLinkView(part: Link, options: BlocksOptions): Content {
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
export function jumpView(part: Jump, options: BlocksOptions): Content {
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
  // A space, for the name of a heading has none between its words and what is in a button.
  const labels = { note: ` ${footnote.replace('{number}', () => number)}`, back: backToText };
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
