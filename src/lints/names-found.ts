/** Which names of people, bodies and places the texts of a release use. */
import { lookFor } from '../content/names.js';
import type { Alias, Organization, Place } from '../release/entities.js';
import type { Participant } from '../release/participants.js';
import type { Release } from '../release/release.js';
import { each } from './finding.js';
import type { Passage } from './passages.js';

type Named = Participant | Organization | Place;

/** One way to write a name. */
export interface Naming {
  readonly text: string;
  /** Where it stands. */
  readonly path: string;
  /** The same for all names of one person, body or place; of people without id their record. */
  readonly entity: unknown;
  /** Whether it describes people rather than naming them. */
  readonly isGroup: boolean;
  readonly kind: 'name' | 'translated' | 'abbreviation' | 'alias';
  readonly reason?: Alias['reason'];
}

export interface NamesFound {
  /** Those that were looked for, in the order of the release. */
  readonly sought: readonly Naming[];
  isUsed(naming: Naming): boolean;
  /** What none of them covers. */
  readonly rest: readonly Passage[];
}

/** Characters of all names together; those beyond aren't looked for (see content/spellings.ts). */
const mostCharacters = 100_000;

interface Hit {
  readonly texts: Set<string>;
  used: boolean;
}

/**
 * Looks for all names of a release in its texts: from left to right, the longest first. Groups are
 * looked for apart, for their descriptions may hold names: “staff of the New District”.
 */
export function findNames(release: Release, passages: readonly Passage[]): NamesFound {
  let room = mostCharacters;
  const sought = namings(release).filter(({ text }) => {
    // A name without two letters is none.
    return /[\p{L}\p{N}].*[\p{L}\p{N}]/su.test(text) && (room -= text.length) >= 0;
  });
  const names = search(
    sought.filter(({ isGroup }) => !isGroup),
    passages,
  );
  const groups = search(
    sought.filter(({ isGroup }) => isGroup),
    passages,
  );
  return {
    sought,
    rest: names.rest,
    isUsed: (one) => (one.isGroup ? groups : names).used.has(one.text),
  };
}

function search(sought: readonly Naming[], passages: readonly Passage[]) {
  const used = new Set<string>();
  if (!sought.length) return { used, rest: passages };
  const find = lookFor(
    new Map(
      sought.map(({ text }): [string, Hit] => [text, { texts: new Set([text]), used: false }]),
    ),
    merge,
  );
  const rest: Passage[] = [];
  for (const { path, text } of passages) {
    let from = 0;
    for (const [hit, start, end] of find(text)) {
      if (!hit.used) for (const name of hit.texts) used.add(name);
      hit.used = true;
      if (start > from) rest.push({ path, text: text.slice(from, start) });
      from = end;
    }
    if (from < text.length) rest.push({ path, text: text.slice(from) });
  }
  return { used, rest };
}

/** Names that count as the same in a text: they differ in their dashes, or in a first capital. */
function merge(one: Hit, other: Hit): Hit {
  for (const text of other.texts) one.texts.add(text);
  return one;
}

/** All names, each record's once, however often the release refers to it. */
export function namings(release: Release): Naming[] {
  const found: Naming[] = [];
  const seen = new Set<Named>();
  for (const [path, record, entity] of records(release)) {
    if (!record || seen.has(record)) continue;
    seen.add(record);
    const { name, names = {}, abbreviation, aliases } = record as Partial<Organization>;
    const isGroup = 'kind' in record && record.kind === 'group';
    const add = (text: string | undefined, at: string, kind: Naming['kind'], alias?: Alias) => {
      const reason = alias?.reason;
      if (text) {
        found.push({ text, path: path + at, entity, isGroup, kind, ...(reason && { reason }) });
      }
    };
    add(name, '/name', 'name');
    for (const [tag, text] of Object.entries(names)) add(text, `/names/${tag}`, 'translated');
    add(abbreviation, '/abbreviation', 'abbreviation');
    for (const [at, alias] of each('/aliases', aliases)) {
      add(alias.text, `${at}/text`, 'alias', alias);
    }
  }
  return found;
}

type Entry = readonly [path: string, record: Named | undefined, entity: unknown];

/** Bodies first where they are defined, then people, places, and what stands within others. */
function* records(release: Release): Generator<Entry> {
  const { organizations, participants, places, publisher, source, sides, events } = release;
  const body = (path: string, one: Organization | undefined): Entry => [
    path,
    one,
    // A body may be written out in several places, with its id in one of them only.
    one && `body ${one.name}`,
  ];
  const place = (path: string, one: Place | undefined): Entry => [
    path,
    one,
    one && `place ${one.name ?? ''}`,
  ];
  for (const [path, one] of each('/organizations', organizations)) yield body(path, one);
  for (const [path, one] of each('/participants', participants)) {
    const known = one.id === undefined ? one : `person ${one.id}`;
    yield one.kind === 'organization' ? body(path, one) : [path, one, known];
    for (const [at, role] of each(`${path}/roles`, one.roles)) {
      yield body(`${at}/organization`, role.organization);
    }
    for (const [at, other] of each(`${path}/affiliations`, one.affiliations)) yield body(at, other);
  }
  for (const [path, one] of each('/places', places)) yield place(path, one);
  for (const [path, one] of each('/events', events)) yield place(`${path}/venue`, one.venue);
  yield body('/publisher', publisher);
  yield body('/source', source);
  for (const [path, one] of each('/sides', sides)) {
    yield body(`${path}/organization`, one.organization);
  }
}
