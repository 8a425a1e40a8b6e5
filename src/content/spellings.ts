/** How the people and bodies of a release may be named in its text. */
import type { Organization } from '../release/entities.js';
import type { Participant } from '../release/participants.js';
import type { Release } from '../release/release.js';

type Named = Participant | Organization;

/** The section in which something was said last. */
interface Said {
  section: number;
}

/** One way to write a name. */
export interface Spelling {
  /** Undefined when there is nothing to tell, or when several are called so. */
  readonly of: Named | undefined;
  /** Shared by all spellings of one person or body. */
  readonly entity: Said;
  /** Shared by what counts as the same words: its names as printed and short forms, or nothing else. */
  readonly words: Said;
  /** Whether it is understood once the entity was mentioned. */
  readonly short: boolean;
}

/**
 * Characters of all names together, so that the work on a hostile release has an end: some thousands
 * of names. Those beyond are not looked for; people come first, then bodies.
 */
const mostCharacters = 100_000;

/** A name without two letters is none. */
const isName = (text: string): boolean => /[\p{L}\p{N}].*[\p{L}\p{N}]/su.test(text);

/** All spellings of all names of people and bodies, up to the limit. */
export function* spellings(release: Release): Generator<readonly [name: string, Spelling]> {
  const said = new Map<unknown, readonly [entity: Said, words: Said]>();
  let room = mostCharacters;
  for (const [record, key] of records(release)) {
    const [entity, words] = said.get(key) ?? [{ section: 0 }, { section: 0 }];
    said.set(key, [entity, words]);
    const of = tells(record) ? record : undefined;
    for (const [text, kind] of textsOf(record)) {
      if (!isName(text)) continue;
      room -= text.length;
      if (room < 0) return;
      const own = kind === 'other' ? { section: 0 } : words;
      yield [text, { of, entity, words: own, short: kind === 'short' }];
    }
  }
}

/** One spelling of two: the same entity, as the record that tells something knows it; or nobody. */
export function merge(one: Spelling, other: Spelling): Spelling {
  if (one.entity !== other.entity) return { ...one, of: undefined, entity: { section: 0 } };
  return one.of ? one : other;
}

function textsOf(record: Named): readonly (readonly [string, 'name' | 'short' | 'other'])[] {
  const { name, names = {}, abbreviation, aliases = [] } = record as Participant & Organization;
  return [
    [name, 'name'],
    ...Object.values(names).map((text) => [text, 'other'] as const),
    [abbreviation ?? '', 'other'],
    ...aliases.map(
      ({ text, reason }) => [text, reason === 'short-form' ? 'short' : 'other'] as const,
    ),
  ];
}

/** Whether a record says more than its name. */
const tells = (record: Named): boolean =>
  Object.entries(record).some(
    ([key, value]) =>
      !/^(?:id|kind|name|familyName|givenName)$/.test(key) &&
      (typeof value === 'string' || Object.keys(Object(value) as object).length > 0),
  );

/**
 * People, then bodies, each record with the key of its entity: those with one `id` are the same, and
 * so are bodies with one name unless their ids differ. People with one name may be two.
 */
function records(release: Release): ReadonlyMap<Named, unknown> {
  const { participants = [], organizations = [], sides = [], publisher, source } = release;
  const bodies = new Set<Organization | undefined>([
    ...participants.filter(({ kind }) => kind === 'organization'),
    ...organizations,
    publisher,
    source,
    ...participants.flatMap(({ roles = [], affiliations = [] }) => [
      ...roles.map(({ organization }) => organization),
      ...affiliations,
    ]),
    ...sides.map(({ organization }) => organization),
  ]);
  const ids = new Map<string, string>();
  for (const body of bodies) {
    if (body?.id !== undefined) ids.set(body.name, body.id);
    bodies.add(body?.parent);
  }
  const keys = new Map<Named, unknown>();
  for (const person of participants) {
    if (/^(?:person)?$/.test(person.kind ?? '')) keys.set(person, person.id ?? person);
  }
  for (const body of bodies) {
    if (body) keys.set(body, body.id ?? ids.get(body.name) ?? body.name);
  }
  return keys;
}
