/** What tests of foreign formats look at. */
import assert from 'node:assert/strict';
import { readValue, type ReadOptions, type ReadResult, type Release } from '../../src/core.js';

/** Problems as `severity code path`, in their order. */
export const found = ({ problems }: ReadResult): readonly string[] =>
  problems.map(({ severity, code, path }) => `${severity} ${code} ${path}`);

/** Pointers to what was left behind. */
export const lost = ({ losses }: ReadResult): readonly string[] => losses.map(({ path }) => path);

/** The only release of a document in which nothing is wrong and of which nothing is lost. */
export async function readClean(document: unknown, options?: ReadOptions): Promise<Release> {
  const result = await readValue(document, options);
  assert.deepEqual([found(result), lost(result)], [[], []]);
  assert.equal(result.releases.length, 1);
  return result.releases[0] ?? assert.fail('no release');
}
