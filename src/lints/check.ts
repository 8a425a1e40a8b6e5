/** The one way in: a release → all that may be mended in it. */
import { readBody } from '../content/body.js';
import type { Body } from '../content/blocks.js';
import * as limits from '../release/limits.js';
import type { Release } from '../release/release.js';
import type { RichText } from '../release/shape.js';
import { factsOf } from './facts.js';
import { finding, type Finding, type Lint } from './finding.js';
import { findingsOf } from './reader.js';
import { lints } from './registry.js';

export interface CheckOptions {
  /** The time, in milliseconds since 1970 or as a Date; lints that need it stay silent without. */
  readonly now?: Date | number | undefined;
}

/**
 * Checks a release by all lints: first what its texts lose when their markup is read, then the findings
 * of each lint in the order of `lints`, at most 1000 of each. Problems of reading the document itself
 * are `findingsOf(result.problems)`; no finding is in both lists.
 *
 * Never throws on data that a reader gave; rejects only when the code for a body's markup can't be
 * loaded.
 */
export async function check(
  release: Release,
  { now }: CheckOptions = {},
): Promise<readonly Finding[]> {
  const body = await read(release.body, '/body');
  const boilerplates: Body[] = [];
  for (const about of release.boilerplate ?? []) {
    boilerplates.push(await read(about.body, `/boilerplate/${boilerplates.length}/body`));
  }
  const time = Number(now);
  const facts = factsOf(release, Number.isFinite(time) ? time : undefined, body, boilerplates);
  const problems = [body, ...boilerplates].flatMap((one) => one.problems);
  return [...findingsOf(problems), ...lints.flatMap((lint) => some(lint, facts))];
}

const read = (prose: RichText = {}, path: string): Body | Promise<Body> => readBody(prose, path);

/** As many findings of a lint as anybody reads. */
function some(lint: Lint, facts: Parameters<Lint['find']>[0]): readonly Finding[] {
  const found: Finding[] = [];
  for (const sighting of lint.find(facts)) {
    if (found.length >= limits.problems) break;
    found.push(finding(lint, sighting));
  }
  return found;
}
