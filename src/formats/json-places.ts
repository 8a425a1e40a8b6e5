/** Where in a JSON text its values stand, and what stands in it twice. */
import * as limits from '../release/limits.js';
import { stepsOf } from '../release/pointer-steps.js';
import { pointer } from '../release/problems.js';
import { positions, type Position } from './positions.js';

/** A key that its object has already had; `JSON.parse` keeps only the last, and says nothing. */
export interface DuplicateKey extends Position {
  readonly path: string;
}

/** An object or list that is open, and what comes next in it. */
interface Frame {
  /** Undefined for a list. */
  readonly keys: Set<string> | undefined;
  /** The key that waits for its value, or how many entries there have been. */
  step: string | number | undefined;
  readonly wanted: Wanted | undefined;
}

/** Pointers as a tree, by their steps: so that a value nobody asks for costs no pointer of its own. */
interface Wanted {
  readonly steps: Map<string, Wanted>;
  path?: string;
}

const token = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\],:]|[^\s{}[\],:"]+/gs;

/**
 * Finds the values that pointers name, each by the start of its key or, in a list, of itself; and the
 * keys that an object has twice (the first thousand). Linear, without recursion.
 *
 * @param text JSON that `JSON.parse` takes; of any other text nothing in particular is found.
 * @param wanted JSON pointers (RFC 6901).
 */
export function jsonPlaces(
  text: string,
  wanted: Iterable<string> = [],
): {
  readonly places: ReadonlyMap<string, Position>;
  readonly duplicates: readonly DuplicateKey[];
} {
  const position = positions(text);
  const places = new Map<string, Position>();
  const duplicates: DuplicateKey[] = [];
  const open: Frame[] = [];
  const root = tree(wanted);
  let key = { at: 0, repeated: false };
  for (const { 0: found, index } of text.matchAll(token)) {
    const frame = open.at(-1);
    if (found === '}' || found === ']') open.pop();
    else if (found === ',' && frame) frame.step = frame.keys ? undefined : Number(frame.step) + 1;
    else if (frame?.keys && frame.step === undefined) {
      frame.step = String(JSON.parse(found));
      key = { at: index, repeated: frame.keys.has(frame.step) };
      frame.keys.add(frame.step);
    } else if (found !== ':') {
      const node = frame ? frame.wanted?.steps.get(String(frame.step)) : root;
      const offset = frame?.keys ? key.at : index;
      if (node?.path !== undefined) places.set(node.path, position(offset));
      if (frame?.keys && key.repeated && duplicates.length < limits.problems) {
        let path = '';
        for (const { step = '' } of open) path = pointer(path, step);
        duplicates.push({ path, ...position(offset) });
      }
      if (found === '{') open.push({ keys: new Set(), step: undefined, wanted: node });
      if (found === '[') open.push({ keys: undefined, step: 0, wanted: node });
    }
  }
  return { places, duplicates };
}

function tree(pointers: Iterable<string>): Wanted {
  const root: Wanted = { steps: new Map() };
  for (const path of pointers) {
    let node = root;
    for (const key of stepsOf(path)) {
      const next = node.steps.get(key) ?? { steps: new Map<string, Wanted>() };
      node.steps.set(key, next);
      node = next;
    }
    node.path = path;
  }
  return root;
}
