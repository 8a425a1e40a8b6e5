/** The events that tell the page what an element does. All bubble and leave the shadow root. */
import type { Problem } from '../release/problems.js';
import type { Release } from '../release/release.js';
import type { Failure, FailureCode } from './failure.js';

abstract class ReleaseEvent<Details extends object> extends Event {
  constructor(type: string, details: Details, cancelable = false) {
    super(type, { bubbles: true, composed: true, cancelable });
    Object.assign(this, details);
  }
}

/** A release is shown, for the first time or anew. */
export class ReleaseLoadEvent extends ReleaseEvent<{
  release: Release;
  problems: readonly Problem[];
}> {
  declare readonly release: Release;
  declare readonly problems: readonly Problem[];
}

/** There is no release to show, or a newer one could not be had; the fallback or the last one stays. */
export class ReleaseErrorEvent extends ReleaseEvent<
  Failure & { message: string; url: string | undefined }
> {
  declare readonly code: FailureCode;
  declare readonly message: string;
  /** Where the text stops being JSON, counted from 1. */
  declare readonly line: number | undefined;
  declare readonly column: number | undefined;
  /** The address that was asked for, if any. */
  declare readonly url: string | undefined;
}

/** The data have faults; what is right of them is shown. */
export class ReleaseProblemsEvent extends ReleaseEvent<{ problems: readonly Problem[] }> {
  declare readonly problems: readonly Problem[];
}

/** A link is followed. Cancelable: a page's router can take it over. */
export class ReleaseOpenEvent extends ReleaseEvent<{ url: string; release: Release }> {
  declare readonly url: string;
  declare readonly release: Release;
}

/** Half of the element, or half of the window, was filled by it for a second. Fired once a release. */
export class ReleaseViewEvent extends ReleaseEvent<{ release: Release }> {
  declare readonly release: Release;
}

declare global {
  interface HTMLElementEventMap {
    'release-load': ReleaseLoadEvent;
    'release-error': ReleaseErrorEvent;
    'release-problems': ReleaseProblemsEvent;
    'release-open': ReleaseOpenEvent;
    'release-view': ReleaseViewEvent;
  }
}
