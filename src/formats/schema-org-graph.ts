/**
 * JSON-LD as pages write it with schema.org: one value or many, texts or objects, objects or references
 * to them. It is read without contexts from elsewhere, which no page needs to tell of schema.org.
 */
import * as limits from '../release/limits.js';
import { isObject, own } from './json.js';
import { idOf, isoDate, isReference, lastName, typesOf } from './schema-org-terms.js';
import type { Source } from './source.js';

/** Prefixes of the vocabulary; a page may have a few of its own. */
const mostPrefixes = 8;
/** Texts under one key that may be read any number of times. */
const few = 20;

/** A key of an object, under the name of its property. */
interface Property {
  readonly key: string;
  /** What stands there, once it was read. */
  values?: readonly Thing[];
}

/** A document's things, and what refers to them. */
export class Graph {
  readonly #prefixes = ['schema:', 'http://schema.org/', 'https://schema.org/'];
  /** Where something is said of an `@id`. */
  readonly #described = new Map<string, [Source, ...Source[]]>();
  readonly #things = new Map<unknown, Thing>();
  /** By object and name. */
  readonly #properties = new Map<unknown, Map<string, Property[]>>();
  /** Nodes and long lists that may be read once more: many releases could share many people. */
  #room: number = limits.items;

  constructor(document: Source) {
    const seen = new Set<unknown>();
    let level: readonly Source[] = [document];
    for (let depth = 0; level.length && depth < 2 * limits.depth; depth++) {
      const fresh = level.filter(({ value }) => !seen.has(value) && seen.add(value));
      level = fresh.flatMap((source) => this.#index(source));
    }
  }

  /** The objects and lists within one, which is remembered by its `@id`. */
  #index(source: Source): readonly Source[] {
    const { value } = source;
    if (typeof value !== 'object' || value === null) return [];
    const id = idOf(value);
    if (id !== undefined && !isReference(value)) {
      const parts = this.#described.get(id);
      if (parts) parts.push(source);
      else this.#described.set(id, [source]);
    }
    this.#learnPrefixes(own(value, '@context'));
    this.#room++;
    return source.parts;
  }

  #learnPrefixes(context: unknown): void {
    for (const terms of Array.isArray(context) ? (context as unknown[]) : [context]) {
      for (const [name, iri] of isObject(terms) ? Object.entries(terms) : []) {
        const isOurs = typeof iri === 'string' && /^https?:\/\/schema\.org\/?$/.test(iri);
        if (isOurs && this.#prefixes.length < mostPrefixes) this.#prefixes.push(`${name}:`);
      }
    }
  }

  /** What stands in a place, or is referred to from there; the same thing each time. */
  thing(source: Source, depth = 0): Thing {
    const { value } = source;
    if (!isObject(value)) return new Thing(this, [source], depth);
    const id = idOf(value);
    const parts = this.#described.get(id ?? '');
    // A reference has said all it can say.
    if (parts && isReference(value)) source.ignore('@id', 'id', '@type', 'type');
    const known = this.#things.get(id ?? value);
    if (known) return known;
    const thing = new Thing(this, parts ?? [source], depth);
    this.#things.set(id ?? value, thing);
    return thing;
  }

  /** The keys of an object that mean a property. */
  properties({ value }: Source, name: string): readonly Property[] {
    if (!isObject(value)) return [];
    let properties = this.#properties.get(value);
    if (!properties) {
      properties = new Map<string, Property[]>();
      for (const key of Object.keys(value)) {
        const prefix = this.#prefixes.find((start) => key.startsWith(start)) ?? '';
        const named = key.slice(prefix.length);
        properties.set(named, [...(properties.get(named) ?? []), { key }]);
      }
      this.#properties.set(value, properties);
    }
    return properties.get(name) ?? [];
  }

  /** What stands under a key: one or many, without what is empty. */
  values(source: Source, property: Property, depth: number): readonly Thing[] {
    const { values = [] } = property;
    const nodes = values.filter(({ isNode }) => isNode).length;
    const cost = values.length > few ? values.length : nodes;
    this.#room -= cost;
    const isTooMuch = cost > 0 && this.#room < 0;
    if (isTooMuch || depth > limits.depth) {
      source.report(isTooMuch ? 'too-complex' : 'too-deep');
      return [];
    }
    if (!property.values) source.ignore('@id', '@type', '@context', 'id', 'type');
    property.values ??= source
      .at(property.key)
      .list()
      .flatMap(contained)
      .filter(({ exists, value }) => exists && value !== '')
      .map((entry) => this.thing(entry, depth));
    return property.values;
  }
}

/** Something that a document speaks of, or a plain value. */
export class Thing {
  /** Its types, without the address of the vocabulary. */
  readonly types: readonly string[];
  readonly #graph: Graph;
  readonly #depth: number;

  constructor(
    graph: Graph,
    /** The places that speak of it; what the first says, comes first. */
    readonly parts: readonly [Source, ...Source[]],
    depth = 0,
  ) {
    this.#graph = graph;
    this.#depth = depth;
    this.types = parts.flatMap(({ value }) => typesOf(value));
  }

  /** The same with what is said elsewhere besides. */
  with(...others: readonly Thing[]): Thing {
    const more = new Set(others.flatMap(({ parts }) => parts));
    for (const part of this.parts) more.delete(part);
    return new Thing(this.#graph, [...this.parts, ...more], this.#depth);
  }

  get source(): Source {
    return this.parts[0];
  }

  get id(): string | undefined {
    return idOf(this.source.value);
  }

  /** Of a text: its language, if it says so. */
  get language(): string | undefined {
    const language = own(this.source.value, '@language');
    return typeof language === 'string' ? language : undefined;
  }

  get isNode(): boolean {
    return isObject(this.source.value) && !this.#literal;
  }

  is(pattern: RegExp): boolean {
    return this.types.some((type) => pattern.test(type));
  }

  /** All values of these properties, each once. */
  all(...names: readonly string[]): readonly Thing[] {
    const values = new Map<unknown, Thing>();
    for (const name of names) {
      for (const part of this.parts) {
        for (const property of this.#graph.properties(part, name)) {
          for (const value of this.#graph.values(part, property, this.#depth + 1)) {
            const literal = value.isNode
              ? value
              : (value.language ?? '') + (value.plain.text ?? '');
            if (!values.has(literal)) values.set(literal, value);
          }
        }
      }
    }
    return [...values.values()];
  }

  /** The values of the first of these properties that has any. */
  first(...names: readonly string[]): readonly Thing[] {
    let values: readonly Thing[] = [];
    let found: unknown;
    for (const part of this.parts) {
      for (const property of names.flatMap((name) => this.#graph.properties(part, name))) {
        const value = own(part.value, property.key);
        if (!values.length) {
          values = this.#graph.values(part, property, this.#depth + 1);
          found = value;
        }
        // Said twice is no loss.
        else if (value === found) part.ignore(property.key);
      }
    }
    return values;
  }

  /** The first of these properties as a text; of several values the one in this language, or the first. */
  text(names: string | readonly string[], language?: string): Source {
    const values = this.first(...[names].flat());
    const inLanguage = values.find(
      (value) => language && value.language?.slice(0, 2) === language.slice(0, 2),
    );
    const chosen = inLanguage ?? values[0];
    values.find((value) => value !== chosen)?.source.report('truncated');
    return chosen ? chosen.plain : this.nothing;
  }

  /** The first of these properties as a date, with what ISO 8601 allows besides. */
  date(...names: readonly string[]): Source {
    return this.text(names).map(isoDate);
  }

  /** The first of these properties as a number: a `QuantitativeValue` as well, or with its pixels. */
  number(...names: readonly string[]): Source {
    const [value] = this.first(...names);
    return value
      ? value
          .as('value')
          .map((text) => (/^-?\d+(?:\.\d+)?(?:px)?$/.test(text) ? parseFloat(text) : text))
      : this.nothing;
  }

  /** The first of these properties as a term of the vocabulary, without its address. */
  term(...names: readonly string[]): Source {
    return (
      this.first(...names)[0]
        ?.as('@id', 'name')
        .map(lastName) ?? this.nothing
    );
  }

  /** The address that the first of these properties is or has. */
  link(...names: readonly string[]): Source {
    return this.first(...names)[0]?.address ?? this.nothing;
  }

  get nothing(): Source {
    return this.source.with(undefined);
  }

  /** Itself as a text: a plain value, or of a node what it is called. */
  get plain(): Source {
    return this.as('name');
  }

  /** A plain value, or of a node what stands there under the first of these; else the node. */
  as(...names: readonly string[]): Source {
    const [value] = this.isNode ? this.first(...names) : [this];
    return value ? (value.#literal ?? this.source) : this.source;
  }

  /** A plain value, or of a node its address; an `@id` is one if nothing better is said. */
  get address(): Source {
    const value = this.isNode ? (this.first('contentUrl', 'url')[0] ?? this) : this;
    const id = value.source.at('@id').or(value.source.at('id'));
    value.source.ignore('@type', 'type');
    return value.#literal ?? (/^https?:/.test(value.id ?? '') ? id : this.nothing);
  }

  get #literal(): Source | undefined {
    const { source } = this;
    if (!isObject(source.value)) return source;
    if (own(source.value, '@value') === undefined) return undefined;
    source.ignore('@language', '@type', '@direction');
    return source.at('@value');
  }
}

/** JSON-LD's own lists. */
function contained(source: Source): readonly Source[] {
  const key = ['@list', '@set'].find((name) => own(source.value, name) !== undefined);
  return key ? source.at(key).list() : [source];
}
