import type { Problem } from './problems.js';
import type { Release } from './release.js';

/** What had no place in a Release and was left behind. */
export interface Loss {
  /** JSON pointer into the source. */
  readonly path: string;
  readonly message: string;
}

/** What every reader returns, whatever it was given. */
export interface ReadResult {
  readonly releases: readonly Release[];
  readonly problems: readonly Problem[];
  readonly losses: readonly Loss[];
}

/** Where the data come from: relative addresses resolve against the release's own `url`, else these. */
export interface ReadContext {
  /** A feed's base or the final address of `src`. */
  readonly baseUrl?: string | undefined;
  /** The page that shows the release: the last resort, reported as `url-relative`. */
  readonly pageUrl?: string | undefined;
}

export interface ReadOptions extends ReadContext {
  /** Name of the format; default is to find out. */
  readonly format?: string | undefined;
  /** Media type of a text, as its server gives it: `text/plain` makes it a page’s text, if it isn’t JSON. */
  readonly mediaType?: string | undefined;
}
