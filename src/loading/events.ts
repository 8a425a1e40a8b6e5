/** The events that tell the page what an element does. All bubble and leave the shadow root. */
import type { Problem } from '../release/problems.js';
import type { Release } from '../release/release.js';
import type { Failure, FailureCode } from './failure.js';

abstract class ReleaseEvent extends Event {
  constructor(type: string, details: object, cancelable = false) {
    super(type, { bubbles: true, composed: true, cancelable });
    Object.assign(this, details);
  }
}

/** A release is shown, for the first time or anew. */
export class ReleaseLoadEvent extends ReleaseEvent {
  declare readonly release: Release;
  declare readonly problems: readonly Problem[];

  constructor(details: { release: Release; problems: readonly Problem[] }) {
    super('release-load', details);
  }
}

/** There is no release to show, or a newer one could not be had; the fallback or the last one stays. */
export class ReleaseErrorEvent extends ReleaseEvent {
  declare readonly code: FailureCode;
  declare readonly message: string;
  /** Where the text stops being JSON, counted from 1. */
  declare readonly line: number | undefined;
  declare readonly column: number | undefined;
  /** The address that was asked for, if any. */
  declare readonly url: string | undefined;

  constructor(details: Failure & { message: string; url: string | undefined }) {
    super('release-error', details);
  }
}

/** The data have faults; what is right of them is shown. */
export class ReleaseProblemsEvent extends ReleaseEvent {
  declare readonly problems: readonly Problem[];

  constructor(details: { problems: readonly Problem[] }) {
    super('release-problems', details);
  }
}

/** A link is followed. Cancelable, so that a page's router can take it over, if it opens here. */
export class ReleaseOpenEvent extends ReleaseEvent {
  declare readonly url: string;
  declare readonly release: Release;

  constructor(details: { url: string; release: Release }, cancelable: boolean) {
    super('release-open', details, cancelable);
  }
}

/** A file of the release is downloaded. Cancelable, so that a page can ask for an address first. */
export class ReleaseDownloadEvent extends ReleaseEvent {
  declare readonly url: string;
  declare readonly release: Release;

  constructor(details: { url: string; release: Release }) {
    super('release-download', details, true);
  }
}

/** Half of the element, or half of the window, was filled by it for a second. Fired once a release. */
export class ReleaseViewEvent extends ReleaseEvent {
  declare readonly release: Release;

  constructor(details: { release: Release }) {
    super('release-view', details);
  }
}

/** The release is about to be shared, copied or printed. Cancelable, so that a page can do it its way. */
export class ReleaseShareEvent extends ReleaseEvent {
  declare readonly method: 'share' | 'link' | 'citation' | 'embed' | 'print';
  /** What is copied, if anything is. */
  declare readonly text: string | undefined;
  /** The release's own address, if it has one. */
  declare readonly url: string | undefined;
  declare readonly release: Release;

  constructor(details: {
    method: ReleaseShareEvent['method'];
    text: string | undefined;
    url: string | undefined;
    release: Release;
  }) {
    super('release-share', details, true);
  }
}

declare global {
  interface HTMLElementEventMap {
    'release-load': ReleaseLoadEvent;
    'release-error': ReleaseErrorEvent;
    'release-problems': ReleaseProblemsEvent;
    'release-share': ReleaseShareEvent;
    'release-open': ReleaseOpenEvent;
    'release-download': ReleaseDownloadEvent;
    'release-view': ReleaseViewEvent;
  }
}
