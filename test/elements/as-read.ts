/** Holds what <release-body> shows against what the reader has made of the body. */
import { expect } from '@open-wc/testing';
import { readBody } from '../../src/content/body.js';
import type { Block, Part } from '../../src/content/blocks.js';
import { textOf } from '../../src/content/text-of.js';
import { visitParts } from '../../src/content/visit-parts.js';
import { readValue } from '../../src/formats/read.js';
import { part, type ReleaseElement } from './setup.js';

type Kind =
  Exclude<Part, string> extends infer T ? (T extends { kind: infer K } ? K : never) : never;

/** What stands in the page for each kind that has an element of its own. */
const selectors: Readonly<Partial<Record<Kind, string>>> = {
  paragraph: '[part="paragraph"]',
  heading: '[role="heading"]',
  list: 'ul, ol',
  quote: 'blockquote',
  table: 'table',
  code: 'code',
  figure: 'figure',
  rule: 'hr',
  link: 'a',
  task: '[part="task"]',
  strong: 'strong',
  emphasis: 'em',
  abbreviation: 'abbr',
};

function kindsIn(blocks: readonly Block[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  visitParts(blocks, (part) => {
    const told = 'kind' in part ? part.kind : '';
    const kind = told === 'term' ? 'strong' : told;
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  });
  return counts;
}

const letters = (text: string) => text.replace(/[\s☑☐]/g, '');

/** The whole text and every element are there, in order, and each jump leads to a place. */
export async function expectAsRead(
  element: ReleaseElement,
  value: unknown,
  what: string,
): Promise<void> {
  const { releases } = await readValue(value);
  const body = releases[0]?.body ?? {};
  const { blocks } = await readBody(body, '/body', location.href);
  const shown = part(element, 'body');
  const counts = kindsIn(blocks);
  for (const [kind, selector] of Object.entries(selectors)) {
    const found = shown.querySelectorAll(selector).length;
    expect(found, `${kind} in ${what}`).to.equal(counts.get(kind) ?? 0);
  }
  for (const jump of shown.querySelectorAll<HTMLElement>('[data-place]')) {
    const place = `[data-anchor="${String(jump.dataset['place'])}"]`;
    expect(shown.querySelector(place), `${place} of ${what}`).to.exist;
  }
  expect(letters(textIn(shown)), what).to.equal(letters(blocks.map(said).join('')));
}

/** The text as read, with what pictures say, and without what the views add by themselves. */
function textIn(node: Node): string {
  if (node instanceof Text) return node.data;
  if (node instanceof HTMLImageElement) return node.alt;
  if (!(node instanceof Element) || node.matches('[part="host"], [part="jump"][aria-label]'))
    return '';
  const text = Array.from(node.childNodes, textIn).join('');
  return node.matches('[part="speaker"]') ? text.replace('—', '') : text;
}

/** In the order of the page: the caption of a table stands first, that of a figure last. */
function said(block: Block): string {
  switch (block.kind) {
    case 'table':
      return (
        (block.caption ?? []).map(textOf).join('') +
        block.rows
          .flatMap(({ cells }) => cells.map(({ blocks }) => blocks.map(said).join('')))
          .join('')
      );
    case 'list':
      return block.items.map(({ blocks }) => blocks.map(said).join('')).join('');
    case 'quote':
    case 'figure': {
      const lines =
        block.kind === 'quote'
          ? block.speaker
          : [...(block.caption ?? []), ...(block.credit ?? [])];
      return block.blocks.map(said).join('') + (lines ?? []).map(textOf).join('');
    }
    default:
      return textOf(block);
  }
}
