/** Foreign document → releases: a mapping lays it out in the native form, and the native reader does the rest. */
import * as limits from '../release/limits.js';
import { problem, type Problem } from '../release/problems.js';
import type { ReadContext, ReadResult } from '../release/read-result.js';
import { placeOf, settle, type Draft } from './draft.js';
import { readNative } from './native.js';
import { movesOf, withMoved, type Move } from './site-fields.js';
import { Source } from './source.js';

/** A part of a document that becomes a release. */
export interface Mapped {
  /** Where it stands; problems of the release as a whole name this place. */
  readonly place: Source;
  readonly draft: Draft;
  /** Against what the document itself says that its relative addresses are resolved. */
  readonly baseUrl?: string | undefined;
}

/** What the releases of a document are made of: the mapping table of one format. */
export type Mapping = (document: Source, context: ReadContext) => readonly Mapped[];

/**
 * Reads a foreign document by its mapping. Never throws; what is wrong has the pointer into the
 * document itself, and what the mapping didn't ask for is among the losses.
 */
export function readMapped(value: unknown, mapping: Mapping, context: ReadContext): ReadResult {
  const document = Source.of(value, context.losses !== false);
  try {
    const moves = movesOf(context.fields, document);
    const read = mapping(document, context).map((mapped) => readOne(mapped, context, moves));
    const isExplained = document.problems.some(({ severity }) => severity === 'error');
    if (!read.length && !isExplained) document.report('no-release', '', 'error');
    const problems = [...document.problems, ...read.flatMap((one) => one.problems)];
    return {
      releases: read.flatMap(({ releases }) => releases),
      problems: problems.filter(({ severity }, i) => i < limits.problems || severity === 'error'),
      losses: document.losses(limits.problems),
    };
  } catch {
    return failed(problem('', 'unreadable', 'error', 'reading it throws an error'));
  }
}

function readOne(mapped: Mapped, context: ReadContext, moves: readonly Move[]): ReadResult {
  const { place, baseUrl } = mapped;
  const draft = withMoved(mapped.draft, place, moves);
  const result = readNative(settle(draft) ?? {}, { ...context, ...(baseUrl && { baseUrl }) });
  const problems = result.problems.map((found) => ({
    ...found,
    path: pathOf(found, place, draft),
  }));
  return { ...result, problems };
}

const pathOf = ({ path }: Problem, place: Source, draft: Draft): string =>
  placeOf(draft, path) || place.path;

/** Nothing could be read, and why. */
export const failed = (found: Problem): ReadResult => ({
  releases: [],
  problems: [found],
  losses: [],
});
