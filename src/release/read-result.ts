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
  /** Whether losses are counted; default is true. Nearly half of the reading is saved without. */
  readonly losses?: boolean | undefined;
  /** The page that shows the release: the last resort, reported as `url-relative`. */
  readonly pageUrl?: string | undefined;
  /**
   * Where a site keeps what its format has no field for: JSON pointer (RFC 6901) into a native release →
   * JSON pointer into each item of the foreign document, `{'/metrics/pageviews': '/meta/pageviews'}`.
   * What stands there wins over what the format says; where there is nothing, or blank text, nothing
   * changes. In lists of the release `-`, or a number beyond the end, adds an entry. Both pointers begin
   * with `/`; others are reported. Native data are read without it.
   */
  readonly fields?: Readonly<Record<string, string>> | undefined;
}

export interface ReadOptions extends ReadContext {
  /** Name of the format; default is to find out. */
  readonly format?: string | undefined;
  /** Media type of a text, as its server gives it: `text/plain` makes it a page’s text, if it isn’t JSON. */
  readonly mediaType?: string | undefined;
  /**
   * Whether a text stood in a web page: what content management systems do to JSON is undone then, each
   * reported as `json-mended`. Default is false.
   */
  readonly embedded?: boolean | undefined;
}
