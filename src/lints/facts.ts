/** What lints want to know of a release, found out once and only when one asks. */
import type { Body } from '../content/blocks.js';
import type { Release } from '../release/release.js';
import { each } from './finding.js';
import { findNames, type NamesFound } from './names-found.js';
import { linkedIn, passagesOf, shortPassages, type Linked, type Passage } from './passages.js';

/** What is handed to each lint. */
export interface Facts {
  readonly release: Release;
  /** Milliseconds since 1970; undefined where nobody says what time it is. */
  readonly now: number | undefined;
  /** The body's texts, in order. */
  readonly body: readonly Passage[];
  /** Its links and pictures. */
  readonly linked: readonly Linked[];
  /** All texts that a reader sees: the headline first, then the body, then the rest. */
  readonly texts: readonly Passage[];
  /** The names in them. */
  readonly names: NamesFound;
}

/** @param boilerplates the bodies of the boilerplates, in their order. */
export function factsOf(
  release: Release,
  now: number | undefined,
  read: Body,
  boilerplates: readonly Body[],
): Facts {
  const body = passagesOf(release.body ?? {}, read.blocks, '/body');
  return {
    release,
    now,
    body,
    linked: linkedIn(read.blocks),
    get texts() {
      const about = each('/boilerplate', boilerplates).flatMap(([path, { blocks }], index) =>
        passagesOf(release.boilerplate?.[index]?.body ?? {}, blocks, `${path}/body`),
      );
      return keep(this, 'texts', [...shortPassages(release), ...body, ...about]);
    },
    get names() {
      return keep(this, 'names', findNames(release, this.texts));
    },
  };
}

/** Puts a value in the place of the getter that made it. */
function keep<K extends keyof Facts>(facts: Facts, key: K, value: Facts[K]): Facts[K] {
  Object.defineProperty(facts, key, { value });
  return value;
}
