/** All lints, in the order in which their findings are listed. */
import { addressLints } from './addresses.js';
import { completenessLints } from './completeness.js';
import { dateLints } from './dates.js';
import { documentRules } from './document.js';
import { eventLints } from './events.js';
import type { Lint, Rule } from './finding.js';
import { languageLints } from './languages.js';
import { mediaLints } from './media.js';
import { nameLints } from './names.js';
import { peopleLints } from './people.js';
import { readerRules } from './reader.js';
import { textLints } from './texts.js';

/** Those that a release shows. */
export const lints: readonly Lint[] = [
  ...dateLints,
  ...eventLints,
  ...peopleLints,
  ...nameLints,
  ...textLints,
  ...mediaLints,
  ...addressLints,
  ...languageLints,
  ...completenessLints,
];

/** Who sees that a rule is broken. */
export type Finder = 'release' | 'reader' | 'document';

/** A rule as the documentation lists it. */
export interface DocumentedRule extends Rule {
  /** `check`; the readers, by `findingsOf`; or whoever has the document's text (or makes one). */
  readonly by: readonly Finder[];
}

/** Every id that a finding may have, once, with what it means. */
export const rules: readonly DocumentedRule[] = documented([
  ['release', lints],
  ['reader', readerRules],
  ['document', documentRules],
]);

function documented(
  groups: readonly (readonly [Finder, readonly Rule[]])[],
): readonly DocumentedRule[] {
  const byId = new Map<string, DocumentedRule>();
  for (const [finder, group] of groups) {
    for (const { id, severity, about, hint } of group) {
      const known = byId.get(id) ?? { id, severity, about, hint, by: [] };
      byId.set(id, { ...known, by: [...known.by, finder] });
    }
  }
  return [...byId.values()];
}
