/** What the reader of a body is told besides its source. */
export interface BodyContext {
  /** Against which relative addresses are resolved. */
  readonly baseUrl: string | undefined;
  /** Serves instead of it, with a problem. */
  readonly pageUrl: string | undefined;
  /** JSON pointer to the source, for problems. */
  readonly path: string;
}
