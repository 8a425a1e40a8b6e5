/** The texts of a release, as a reader meets them. */
import type { Block, Image, Inline, Link, Part } from '../content/blocks.js';
import { textOf } from '../content/text-of.js';
import { visitParts } from '../content/visit-parts.js';
import type { Release } from '../release/release.js';
import type { RichText } from '../release/shape.js';
import { each } from './finding.js';

/** A run of text: a headline, a paragraph, an entry of a list. */
export interface Passage {
  /** JSON pointer to the value that it stands in. */
  readonly path: string;
  readonly text: string;
}

/** What a body holds besides its text. */
export type Linked = Link | Image;

const isCode = (part: Part): boolean =>
  typeof part !== 'string' && 'kind' in part && part.kind === 'code';

/** In which of its forms prose is read (see content/body.ts). */
export const formOf = ({ html, markdown }: RichText): 'html' | 'markdown' | 'text' =>
  html !== undefined ? 'html' : markdown !== undefined ? 'markdown' : 'text';

/**
 * The texts of prose in order, without code, which is none; those of plain text each have a place of
 * their own.
 *
 * @param path pointer to the prose, which has been read into the blocks.
 */
export function passagesOf(prose: RichText, blocks: readonly Block[], path: string): Passage[] {
  const form = formOf(prose);
  const at = `${path}/${form}`;
  if (form === 'text') {
    return blocks.map((block, index) => ({ path: `${at}/${index}`, text: textOf(block) }));
  }
  const found: Passage[] = [];
  const line = (parts: readonly Inline[] = []) => {
    if (parts.length)
      found.push({
        path: at,
        text: parts.map((part) => (isCode(part) ? ' ' : textOf(part))).join(''),
      });
  };
  const visit = (block: Block): void => {
    switch (block.kind) {
      case 'code':
      case 'rule':
        break;
      case 'list':
        for (const item of block.items) item.blocks.forEach(visit);
        break;
      case 'table':
        line(block.caption);
        for (const { cells } of block.rows) {
          for (const cell of cells) cell.blocks.forEach(visit);
        }
        break;
      case 'quote':
        block.blocks.forEach(visit);
        line(block.speaker);
        break;
      case 'figure':
        block.blocks.forEach(visit);
        line(block.caption);
        line(block.credit);
        break;
      default:
        line(block.content);
    }
  };
  blocks.forEach(visit);
  return found;
}

/** The links and pictures of a body, in order. */
export function linkedIn(blocks: readonly Block[]): readonly Linked[] {
  const found: Linked[] = [];
  visitParts(blocks, (part) => {
    if ('kind' in part && (part.kind === 'link' || part.kind === 'image')) found.push(part);
  });
  return found;
}

/** The texts of a release besides its body and boilerplate. */
export function shortPassages(release: Release): readonly Passage[] {
  const { headline, subheadline, kicker, summary, dateline, byline } = release;
  const single = {
    headline,
    subheadline,
    kicker,
    summary,
    byline,
    'dateline/text': dateline?.text,
  };
  const list = <T extends object>(name: string, entries: readonly T[] | undefined, key: keyof T) =>
    each(`/${name}`, entries).map(
      ([path, entry]) => [`${path}/${String(key)}`, entry[key] as string | undefined] as const,
    );
  return [
    ...Object.entries(single).map(([key, text]) => [`/${key}`, text] as const),
    ...list('quotes', release.quotes, 'text'),
    ...list('events', release.events, 'name'),
    ...list('events', release.events, 'description'),
    ...list('media', release.media, 'caption'),
    ...list('corrections', release.corrections, 'text'),
    ...list('boilerplate', release.boilerplate, 'title'),
  ].flatMap(([path, text]) => (text ? [{ path, text }] : []));
}
