/** The beginning of a long text. */
import type { Block, Part } from './blocks.js';

/**
 * Cuts a text where it gets long: about `limit` nodes at most are `shown`, and `rest` nodes are left
 * out. Nodes are the blocks, their entries, rows and cells, and the strings and other inline parts.
 *
 * The cut is after a whole block; only one that alone is longer than the limit is cut itself, when it
 * is a list (after an entry), a quote (after a block) or a table (after a row). Something is always
 * shown, if need be one block longer than the limit. No heading stays without what it is about.
 */
export function splitBlocks(
  blocks: readonly Block[],
  limit: number,
): { readonly shown: readonly Block[]; readonly rest: number } {
  const { sizeOf, total } = counter();

  /** As many of the first parts as there is room for; `some`: at least one. */
  const begin = (parts: readonly Part[], room: number, some: boolean): readonly Part[] => {
    const shown: Part[] = [];
    for (const part of parts) {
      const must = some && !shown.length;
      const size = sizeOf(part);
      if (size > room) {
        const beginning = size > limit ? cut(part, room, must) : undefined;
        if (beginning ?? must) shown.push(beginning ?? part);
        break;
      }
      shown.push(part);
      room -= size;
    }
    return shown;
  };

  const cut = (part: Part, room: number, some: boolean): Part | undefined => {
    const key = divided(part);
    if (!key) return undefined;
    const parts = (part as unknown as Record<typeof key, readonly Part[]>)[key];
    const shown = begin(parts, room - sizeOf(part) + total(parts), some);
    return shown.length ? ({ ...(part as object), [key]: shown } as unknown as Part) : undefined;
  };

  const shown = [...begin(blocks, limit, true)] as Block[];
  const all = total(blocks);
  if (total(shown) < all) {
    // There are six levels; more in a row are no headings of anything.
    for (let level = 6; level && shown.length > 1 && shown.at(-1)?.kind === 'heading'; level--)
      shown.pop();
  }
  return { shown, rest: all - total(shown) };
}

/**
 * Cuts a text into groups of whole blocks, each of about so many nodes, to be shown one after the
 * other; a block that alone is larger is a group of its own.
 */
export function groupBlocks(
  blocks: readonly Block[],
  nodes: number,
): readonly (readonly Block[])[] {
  const { sizeOf } = counter();
  const groups: Block[][] = [];
  let room = 0;
  for (const block of blocks) {
    const size = sizeOf(block);
    if (size > room) {
      groups.push([]);
      room = nodes;
    }
    groups.at(-1)?.push(block);
    room -= size;
  }
  return groups;
}

/** Counts nodes, each part's once. */
function counter(): { sizeOf: (part: Part) => number; total: (parts: readonly Part[]) => number } {
  const sizes = new Map<Part, number>();
  const total = (parts: readonly Part[]): number => {
    let sum = 0;
    for (const part of parts) sum += sizeOf(part);
    return sum;
  };
  const sizeOf = (part: Part): number => {
    const size = sizes.get(part) ?? 1 + total(partsOf(part));
    if (typeof part !== 'string') sizes.set(part, size);
    return size;
  };
  return { sizeOf, total };
}

const partsOf = (part: Part): readonly Part[] =>
  typeof part === 'string' ? [] : (Object.values(part).filter(Array.isArray).flat() as Part[]);

/** Where the parts are of what may be shown in part. */
function divided(part: Part): 'items' | 'blocks' | 'rows' | undefined {
  if (typeof part === 'string') return undefined;
  switch ('kind' in part ? part.kind : 'blocks' in part) {
    case 'list':
      return 'items';
    case 'table':
      return 'rows';
    case 'quote':
    case true:
      return 'blocks';
    default:
      return undefined;
  }
}
