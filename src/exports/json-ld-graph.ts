/** The nodes of a JSON-LD graph and the names by which they refer to each other. */
import type { Agent, Organization } from '../release/entities.js';
import type { Release } from '../release/release.js';
import { withOffset } from '../release/zoned-time.js';

/** A node or value; keys are terms of schema.org. */
export type Node = Readonly<Record<string, unknown>>;

/** A node without what is missing: undefined, and lists of nothing. */
export const node = (type: string, fields: Node): Node => ({
  '@type': type,
  ...Object.fromEntries(
    Object.entries(fields).filter(
      ([, value]) => value !== undefined && !(Array.isArray(value) && !value.length),
    ),
  ),
});

/** Dates as they are written: wall times with the offset of their zone, where it is known. */
export type Dated = (date: string | undefined) => string | undefined;

export const datesIn =
  (timeZone: string | undefined): Dated =>
  (date) =>
    date && withOffset(date, timeZone);

/** A list of one is written as that one. */
export const oneOrMany = (values: readonly unknown[]): unknown =>
  values.length > 1 ? values : values[0];

/** Names of nodes, each given once in a whole document. */
export class Names {
  readonly #taken = new Set<string>();

  /**
   * A fragment of the release's address; without one, a name that counts within the document only
   * (RDF 1.1: a blank node).
   */
  name(base: string | undefined, id: string): string {
    const label = encodeURIComponent(id.toWellFormed());
    const wanted =
      base === undefined
        ? `_:${label.replace(/[^\w-]/g, '_')}`
        : `${base.replace(/#.*$/s, '')}#${label}`;
    let name = wanted;
    for (let number = 2; this.#taken.has(name); number++) name = `${wanted}-${number}`;
    this.#taken.add(name);
    return name;
  }
}

/** The address of which the nodes' names are fragments: the release's own, else an id that is one. */
export const addressOf = ({ url, id }: Release): string | undefined =>
  url ?? (id !== undefined && /^https?:/.test(id) && URL.canParse(id) ? id : undefined);

type Named = 'events' | 'participants' | 'organizations';

/** The names of one release's nodes, and which of them something refers to. */
export class References {
  readonly article: string;
  readonly #lists: Readonly<Record<Named, readonly string[]>>;
  /** By id, what stands under it in its list, with its name. */
  readonly #byId = new Map<string, { readonly name: string; readonly title: string }>();
  readonly #used = new Set<string>();
  /** Names of what stands in no list. */
  readonly #written = new Map<string, string>();
  readonly #names: Names;
  readonly #base: string | undefined;

  constructor(release: Release, names: Names) {
    const base = addressOf(release);
    this.#names = names;
    this.#base = base;
    this.article = names.name(base, 'article');
    const list = (key: Named) =>
      (release[key] ?? []).map((entry, index) => {
        const name = names.name(base, entry.id ?? `${key}-${index + 1}`);
        const place = `${key} ${entry.id ?? ''}`;
        if (entry.id !== undefined && !this.#byId.has(place))
          this.#byId.set(place, { name, title: entry.name });
        return name;
      });
    this.#lists = {
      events: list('events'),
      participants: list('participants'),
      organizations: list('organizations'),
    };
  }

  /** The name of an entry by its place in its list. */
  at(list: Named, index: number): string {
    return this.#lists[list][index] ?? '';
  }

  event(id: string): Node | undefined {
    return this.#to(`events ${id}`);
  }

  /** To an organization of the release's list; undefined for one that is written out where it stands. */
  organization({ id, name }: Organization | Agent): Node | undefined {
    return id === undefined ? undefined : this.#to(`organizations ${id}`, name);
  }

  /** To a participant, or to an organization of the list. */
  agent(agent: Agent): Node | undefined {
    const { id, kind, name } = agent;
    const person = () => (id === undefined ? undefined : this.#to(`participants ${id}`, name));
    return kind === 'organization' ? (this.organization(agent) ?? person()) : person();
  }

  /** The name of what has an id, and is written out where it stands. */
  named({ id, name }: { readonly id?: string; readonly name: string }): Node {
    if (id === undefined) return {};
    const place = JSON.stringify([id, name]);
    const known = this.#written.get(place) ?? this.#names.name(this.#base, id);
    this.#written.set(place, known);
    return { '@id': known };
  }

  /** To an entry by its place in its list. */
  to(list: Named, index: number): Node {
    const name = this.at(list, index);
    this.#used.add(name);
    return { '@id': name };
  }

  isUsed(list: Named, index: number): boolean {
    return this.#used.has(this.at(list, index));
  }

  #to(place: string, title?: string): Node | undefined {
    const found = this.#byId.get(place);
    if (!found || (title !== undefined && title !== found.title)) return undefined;
    this.#used.add(found.name);
    return { '@id': found.name };
  }
}
