/** Documents made at random from the published schema: as it says, or with one thing wrong. */
import { isBlank } from '../../src/content/plain.js';
import fc from './fast-check.js';
import { definitionName, resolve, schema, type Schema } from './schema.js';

/** Ids that references may name; `withTargets` puts their entries into a document. */
const targets = { organization: 'target-o', events: 'target-e', sides: 'target-s' };

export const targetIds: readonly string[] = Object.values(targets);

export type Document = Record<string, unknown>;

const text = fc.oneof(
  fc.string({ maxLength: 8 }),
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.constantFrom('', ' ', 'Zhang Shuji', '张敬华', '<b>&amp;', 'e\u0301', 'ref', '__proto__'),
);

/** Texts that a pattern describes only roughly are made here, so that they are right. */
const named: Readonly<Record<string, fc.Arbitrary<string>>> = {
  date: fc.stringMatching(new RegExp(resolve({ $ref: '#/$defs/date' }).pattern ?? '')),
  instant: fc.stringMatching(new RegExp(resolve({ $ref: '#/$defs/instant' }).pattern ?? '')),
  language: fc.constantFrom('en', 'en-GB', 'zh-Hans', 'ZH-hant-tw', 'de-CH-1996', 'sl-rozaj-biske'),
  timeZone: fc.constantFrom('Asia/Shanghai', 'UTC', 'America/Argentina/Buenos_Aires', 'Etc/GMT+8'),
  link: fc.oneof(
    fc.webUrl({ withFragments: true, withQueryParameters: true }),
    fc.constantFrom(
      'mailto:press@x.example',
      'tel:+862512345678',
      'HTTP://X.example',
      '/a',
      'a b',
      '?c',
    ),
  ),
  file: fc.oneof(
    fc.webUrl({ withQueryParameters: true }),
    fc.constantFrom('//cdn.example/a.jpg', '../a.png', '图.webp'),
  ),
};

const json = fc.jsonValue({ maxDepth: 3 });
const absent = Symbol('absent');
const isRecord = (value: unknown): value is Document =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const made = new Map<string, fc.Arbitrary<unknown>>();

/** Any value that the node allows, with nesting up to a few records. */
function valueOf(node: Schema, depth: number): fc.Arbitrary<unknown> {
  const { not, ...positive } = node;
  if (depth && not) {
    if (not.type !== 'object') throw new Error(`No arbitrary for ${JSON.stringify(node)}`);
    return valueOf(positive, depth).filter((value) => !isRecord(value));
  }
  const name = definitionName(node);
  const special = name === undefined ? undefined : named[name];
  if (special) return special;
  if (name !== undefined) {
    const key = `${name} ${depth}`;
    const known = made.get(key) ?? valueOf(resolve(node), depth);
    made.set(key, known);
    return known;
  }
  if (node.enum) return fc.constantFrom(...node.enum);
  if (node.anyOf) return fc.oneof(...node.anyOf.map((form) => valueOf(form, depth)));
  if (node.else) {
    const ref = fc.constant({ ref: targets.organization });
    return depth > 4 ? ref : fc.oneof(ref, valueOf(node.else, depth));
  }
  switch (Array.isArray(node.type) ? 'union' : (node.type as string | undefined)) {
    case 'union':
      return fc.oneof(text, fc.integer());
    case 'string':
      return idOf(node) ?? matching(node);
    case 'number':
    case 'integer':
      return number(node);
    case 'boolean':
      return fc.boolean();
    case 'array':
      return fc.array(valueOf(node.items ?? {}, depth), { maxLength: depth > 3 ? 1 : 2 });
    case 'object':
      return object(node, depth);
    default:
      throw new Error(`No arbitrary for ${JSON.stringify(node)}`);
  }
}

/** An id of another list is said in the description only. */
function idOf({
  description,
}: Schema & { description?: string }): fc.Arbitrary<string> | undefined {
  const list = /^The id of an entry of (events|sides)$/.exec(description ?? '')?.[1];
  return list === undefined ? undefined : fc.constant(targets[list as 'events' | 'sides']);
}

function matching({ pattern }: Schema): fc.Arbitrary<string> {
  if (pattern === undefined) return text;
  const expression = new RegExp(pattern, 'u');
  // A pattern can’t say what is invisible beyond the basic plane.
  return text.filter((value) => expression.test(value) && !isBlank(value));
}

function number({ type, minimum = 0, maximum = 1_000_000 }: Schema): fc.Arbitrary<number> {
  const max = Math.min(maximum, 1_000_000);
  return type === 'integer'
    ? fc.integer({ min: minimum, max })
    : fc.double({ min: minimum, max, noNaN: true }).map((value) => value + 0);
}

function object(node: Schema, depth: number): fc.Arbitrary<Document> {
  if (node.propertyNames) {
    const keys = valueOf(node.propertyNames, depth) as fc.Arbitrary<string>;
    return fc.dictionary(keys, valueOf(node.additionalProperties as Schema, depth), { maxKeys: 2 });
  }
  if (!node.properties) return fc.dictionary(fc.string(), json, { maxKeys: 3 });
  const fields = Object.entries(node.properties).map(([key, property]) => {
    const value = valueOf(property, depth + 1);
    if (node.required?.includes(key)) return [key, value] as const;
    const rarely = depth ? 3 : 6;
    const maybe = { weight: rarely, arbitrary: fc.constant<unknown>(absent) };
    return [key, fc.oneof(maybe, { weight: 1, arbitrary: value })] as const;
  });
  return fc
    .record(Object.fromEntries(fields))
    .map((record) => Object.fromEntries(Object.entries(record).filter(([, v]) => v !== absent)));
}

/** Puts the entries that references name at the head of their lists. */
function withTargets(document: Document): Document {
  const { event, events, sides, organizations, ...rest } = document;
  const list = (entries: unknown) => (Array.isArray(entries) ? (entries as unknown[]) : []);
  return {
    ...rest,
    events: [{ id: targets.events, name: 'E' }, ...list(events), ...(event ? [event] : [])],
    sides: [{ id: targets.sides, name: 'S' }, ...list(sides)],
    organizations: [
      { id: targets.organization, name: 'O' },
      ...list(organizations).filter((entry) => !isReference(entry)),
    ],
  };
}

/** Among the targets of references, one more reference would be the same target twice. */
const isReference = (entry: unknown) => isRecord(entry) && Object.hasOwn(entry, 'ref');

/** Documents that the schema accepts and whose references all lead somewhere. */
export const documents: fc.Arbitrary<Document> = (valueOf(schema, 0) as fc.Arbitrary<Document>).map(
  withTargets,
);

/** A value of a document and how to put another in its place. */
interface Place {
  readonly path: readonly string[];
  readonly value: unknown;
}

/** All values inside a document. */
export const placesIn = (value: unknown, path: readonly string[] = []): readonly Place[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, entry]) => [
        { path: [...path, key], value: entry as unknown },
        ...placesIn(entry, [...path, key]),
      ])
    : [];

/** A copy with another value at the path, or without it. */
export function replaced(
  document: unknown,
  [key = '', ...path]: readonly string[],
  value: unknown,
) {
  const copy = structuredClone(document) as Document;
  const inner = path.length ? replaced(copy[key], path, value) : value;
  if (inner === undefined && Array.isArray(copy)) copy.splice(Number(key), 1);
  else if (inner === undefined) Reflect.deleteProperty(copy, key);
  else
    Object.defineProperty(copy, key, {
      value: inner,
      enumerable: true,
      configurable: true,
      writable: true,
    });
  return copy as unknown;
}

/** A document with one value, anywhere in it, replaced by another or left out. */
export const mutated = (
  document: fc.Arbitrary<unknown>,
  value: fc.Arbitrary<unknown>,
): fc.Arbitrary<unknown> =>
  fc.tuple(document, fc.nat(), value).map(([original, number, other]) => {
    const places = placesIn(original);
    const place = places[number % places.length];
    return place ? replaced(original, place.path, other) : original;
  });
