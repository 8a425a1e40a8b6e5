/** JSON-LD as its processors see it, without network: schema.org's context is played by its vocabulary. */
import jsonld from 'jsonld';
import type { Exported } from '../../src/core.js';

/** Of the published context, what counts here: every term is one of schema.org. */
const context = { '@context': { '@vocab': 'http://schema.org/' } };

function documentLoader(url: string) {
  if (url !== 'https://schema.org') return Promise.reject(new Error(`no network: ${url}`));
  return Promise.resolve({ contextUrl: undefined, documentUrl: url, document: context });
}

export interface LinkedNode {
  readonly [key: string]: unknown;
  readonly '@id': string;
}

const options = { documentLoader, safe: true };

/** All nodes, each once under its name, with every reference by name; strict: what would drop out throws. */
export async function flattened(document: object): Promise<readonly LinkedNode[]> {
  const flat = await jsonld.flatten(document, context['@context'], options);
  return (flat as unknown as { readonly '@graph': readonly LinkedNode[] })['@graph'];
}

export const graphOf = ({ text }: Exported): readonly LinkedNode[] =>
  (JSON.parse(text) as { readonly '@graph': readonly LinkedNode[] })['@graph'];
