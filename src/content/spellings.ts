/** How the people and bodies of a release may be named in its text. */
import type { Alias, Organization } from '../release/entities.js';
import type { Participant } from '../release/participants.js';
import type { Release } from '../release/release.js';

type Named = Participant | Organization;

/** One way to write a name. */
export interface Spelling {
  /** False when there is nothing to tell, or when several are called so. */
  readonly of: Named | false;
  /** The same for all spellings of one person or body. */
  readonly id: unknown;
  /** What the reader of a section must not have met yet: these words, or for a short form the `id`. */
  readonly once: unknown;
}

/**
 * Characters of all names together, so that the work on a hostile release has an end: some thousands
 * of names. Those beyond are not looked for; people come first, then bodies.
 */
const mostCharacters = 100_000;

/** All spellings of all names of people and bodies, up to the limit. */
export function* spellings(release: Release): Generator<readonly [name: string, Spelling]> {
  let room = mostCharacters;
  for (const [record, id] of records(release)) {
    const { name, names = {}, abbreviation = '', aliases = [] } = record as Organization;
    const of = tells(record) && record;
    for (const { text, reason } of [
      { text: name, reason: 'name' },
      ...Object.entries({ ...names, abbreviation }).map(([, text]): Alias => ({ text })),
      ...aliases,
    ]) {
      room -= text.length;
      // A name without two letters is none.
      if (room < 0 || !/[\p{L}\p{N}].*[\p{L}\p{N}]/su.test(text)) continue;
      yield [
        text,
        { of, id, once: reason === 'short-form' ? id : reason === 'name' ? record : {} },
      ];
    }
  }
}

/** One spelling of two: the same entity, as the record that tells something knows it; or nobody. */
export function merge(one: Spelling, other: Spelling): Spelling {
  if (one.id !== other.id) return { ...one, of: false, id: {} };
  return one.of ? one : other;
}

/** Whether a record says more than its name. */
const tells = (record: Named): boolean =>
  Object.entries(record).some(
    ([key, value]) =>
      !/^id$|^kind$|name$/i.test(key) && Object.values((value as object | null) ?? {}).length,
  );

/**
 * People, then bodies, each record with what stands for its entity: those with one `id` are the same,
 * and so are bodies with one name unless their ids differ. People with one name may be two.
 */
function* records(release: Release): Generator<readonly [Named, entity: unknown]> {
  const { participants = [], organizations = [], sides = [], publisher, source } = release;
  const bodies = new Set<Organization | undefined>([...organizations, publisher, source]);
  for (const participant of new Set(participants)) {
    const { id = {}, kind = 'person', roles = [], affiliations = [] } = participant;
    if (kind === 'person') yield [participant, id];
    if (kind === 'organization') bodies.add(participant);
    for (const { organization } of roles) bodies.add(organization);
    for (const organization of affiliations) bodies.add(organization);
  }
  for (const { organization } of sides) bodies.add(organization);
  const ids = new Map<string, string>();
  for (const body of bodies) if (body?.id) ids.set(body.name, body.id);
  for (const body of bodies) {
    if (body) yield [body, body.id ?? ids.get(body.name) ?? body.name];
  }
}
