/** What a site keeps in fields of its own: the caller says where it is, and where it belongs. */
import * as limits from '../release/limits.js';
import { stepsOf } from '../release/pointer-steps.js';
import type { ReadContext } from '../release/read-result.js';
import { entriesOf, type Draft } from './draft.js';
import { Source } from './source.js';

/** From a place in an item of the foreign document to one in the release, both as steps. */
export interface Move {
  readonly from: readonly string[];
  readonly to: readonly string[];
}

/** What the caller wants; what are no pointers is reported and left out. */
export function movesOf(fields: ReadContext['fields'], document: Source): readonly Move[] {
  return Object.entries(fields ?? {}).flatMap(([target, origin]) => {
    const [to, from] = [fieldSteps(target), fieldSteps(origin)];
    if (to && from) return [{ to, from }];
    document.report('unknown-value', `fields: JSON pointers expected at ${target}`);
    return [];
  });
}

/** A draft with what stands in the site's own fields of an item. */
export function withMoved(draft: Draft, place: Source, moves: readonly Move[]): Draft {
  let made: unknown = draft;
  for (const { from, to } of moves) {
    const found = follow(place, from);
    const isBlank = typeof found.value === 'string' && !found.text;
    if (found.exists && !isBlank) made = put(made, to, found);
  }
  return made as Draft;
}

/** RFC 6901, sections 3 and 4; the whole document is no field, and nothing lies deeper than it may. */
function fieldSteps(path: unknown): readonly string[] | undefined {
  if (typeof path !== 'string' || !path.startsWith('/')) return undefined;
  const steps = stepsOf(path);
  return steps.length > limits.depth ? undefined : steps;
}

const follow = (place: Source, [step, ...further]: readonly string[]): Source =>
  step === undefined ? place : follow(within(place, step), further);

function within(place: Source, step: string): Source {
  if (!Array.isArray(place.value)) return place.at(step);
  return place.list()[/^\d+$/.test(step) ? Number(step) : -1] ?? place.with(undefined);
}

/** A draft with a value in its place, over what stands there; lists and records are made on the way. */
function put(draft: unknown, [step, ...further]: readonly string[], value: Source): unknown {
  if (step === undefined) return value;
  const parts = partsOf(draft);
  const entries = entriesOf(parts);
  const isIndex = /^(?:\d+|-)$/.test(step);
  if (!(entries.length ? Array.isArray(parts) : isIndex)) {
    const former = entries.find(([key]) => key === step)?.[1];
    // Own properties whatever their names: an assignment to `__proto__` would be something else.
    return Object.fromEntries([...entries, [step, put(former, further, value)]]);
  }
  const list = entries.map(([, entry]) => entry);
  const index = step === '-' ? list.length : Number(isIndex ? step : 0);
  // As in `Source.at`, a key leads into the first entry of a list; of lists in lists there is no end.
  const former = isIndex || !Array.isArray(partsOf(list[index])) ? list[index] : undefined;
  const entry = put(former, isIndex ? further : [step, ...further], value);
  return [...list.slice(0, index), entry, ...list.slice(index + 1)];
}

/** The parts of a foreign value that was to be taken whole. */
function partsOf(draft: unknown): unknown {
  if (!(draft instanceof Source)) return draft;
  return Array.isArray(draft.value) ? draft.list() : draft.fields();
}
