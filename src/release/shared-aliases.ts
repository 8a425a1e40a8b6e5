import type { Release } from './release.js';

/** Aliases that several participants have, so that nobody can tell from them who is meant. */
export function sharedAliases({ participants = [] }: Release): readonly string[] {
  const bearers = new Map<string, unknown>();
  const shared = new Set<string>();
  for (const participant of participants) {
    const { id = participant, aliases = [] } = participant;
    for (const { text } of aliases) {
      if ((bearers.get(text) ?? id) !== id) shared.add(text);
      bearers.set(text, id);
    }
  }
  return [...shared];
}
