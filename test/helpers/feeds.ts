/** What is read from the feeds that a test writes. */
import assert from 'node:assert/strict';
import { readText, type ReadOptions, type ReadResult } from '../../src/core.js';

export const findings = ({ problems }: ReadResult): string[] =>
  problems.map(({ severity, code, path }) => `${severity} ${code} ${path}`);

export const places = ({ losses }: ReadResult): readonly string[] => losses.map(({ path }) => path);

/** Reads a document without a problem or a loss that has one release: that, without its headline. */
export async function readOnly(
  text: string,
  headline: string,
  options?: ReadOptions,
): Promise<object> {
  const result = await readText(text, options);
  assert.deepEqual([findings(result), places(result)], [[], []]);
  assert.equal(result.releases.length, 1);
  const { headline: found, ...rest } = result.releases[0] ?? assert.fail('no release');
  assert.equal(found, headline);
  return rest;
}
