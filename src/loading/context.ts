/**
 * The Web Components Community Group's context protocol, by which one element gets the release of
 * another; elements of other copies, or of the page's own, can take part.
 */
import type { Release } from '../release/release.js';

/** The key of a release in the protocol. */
export const releaseContext = 'news-elements/release';

/** What a provider has: a release, none yet (undefined), or none (null). */
export type Provided = Release | null | undefined;

/** Called at once with what is there, and at each change. */
export type Receive = (release: Provided, unsubscribe?: () => void) => void;

/** The protocol's event, as a provider sees it. */
export interface ContextRequest extends Event {
  readonly context: unknown;
  readonly contextTarget?: unknown;
  readonly callback: Receive;
  readonly subscribe?: boolean;
}
