/** Reads ninjs items in tests. */
import assert from 'node:assert/strict';
import { readValue, type ReadResult } from '../../src/core.js';

/** An item of that generation with a headline H, and these fields besides. */
const items = {
  1: (fields: object) => ({
    headline: 'H',
    $standard: { name: 'ninjs', version: '1.6' },
    ...fields,
  }),
  2: (fields: object) => ({
    headlines: [{ role: 'main', contenttype: 'text/plain', value: 'H' }],
    standard: { name: 'ninjs', version: '2.2' },
    ...fields,
  }),
  3: (fields: object) => ({
    headlines: [{ role: 'main', contentType: 'text/plain', value: 'H' }],
    standard: { name: 'ninjs', version: '3.1' },
    ...fields,
  }),
};

export type Generation = keyof typeof items;

export const readItem = async (fields: object, generation: Generation = 3): Promise<ReadResult> =>
  readValue({ uri: 'urn:x:1', ...items[generation](fields) });

/** What becomes of the fields, besides id and headline, when nothing is wrong or lost. */
export async function read(fields: object, generation?: Generation): Promise<object> {
  const result = await readItem(fields, generation);
  assert.deepEqual([result.problems, result.losses], [[], []]);
  return rest(result);
}

/** The same, with whatever is wrong or lost. */
export function rest({ releases }: ReadResult): object {
  const { id, headline, ...others } = releases[0] ?? assert.fail('no release');
  assert.deepEqual([id, headline], ['urn:x:1', 'H']);
  return others;
}

export const findings = ({ problems }: ReadResult): readonly string[] =>
  problems.map(({ severity, code, path }) => `${severity} ${code} ${path}`);

export const places = ({ losses }: ReadResult): readonly string[] => losses.map(({ path }) => path);
