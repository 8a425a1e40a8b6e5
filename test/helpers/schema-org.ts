/** Documents of schema.org for the tests of their reader. */
import assert from 'node:assert/strict';
import { readValue, type ReadResult } from '../../src/core.js';

export const context = 'https://schema.org';

/** Problems as `severity code path`. */
export const found = ({ problems }: ReadResult) =>
  problems.map(({ severity, code, path }) => `${severity} ${code} ${path}`);

export const places = ({ losses }: ReadResult) => losses.map(({ path }) => path);

/** Reads a document. */
export const readDocument = async (document: unknown): Promise<ReadResult> =>
  readValue(document, { format: 'schema-org' });

/** Reads an article with a headline, and more nodes beside it. */
export const readArticle = (fields: object, ...nodes: readonly object[]): Promise<ReadResult> =>
  readDocument({
    '@context': context,
    '@graph': [{ '@type': 'NewsArticle', headline: 'H', ...fields }, ...nodes],
  });

/** What becomes of an article’s fields besides its headline; nothing may be wrong, or lost. */
export async function article(fields: object, ...nodes: readonly object[]): Promise<object> {
  const result = await readArticle(fields, ...nodes);
  assert.deepEqual([found(result), places(result)], [[], []]);
  const { headline, ...rest } = result.releases[0] ?? assert.fail('no release');
  assert.equal(headline, 'H');
  return rest;
}
