/** How the lints are tested: each with releases that it finds something in, and near misses. */

/** Fields of a release besides a headline, as a newsroom writes them. */
export type Fields = Readonly<Record<string, unknown>>;

export interface Rows {
  /** What is wrong → the release, and where the lint must fire: there and nowhere else. */
  readonly fires: Readonly<Record<string, readonly [Fields, ...paths: readonly string[]]>>;
  /** What looks like it → a release in which the lint must not fire. */
  readonly silent: Readonly<Record<string, Fields>>;
  /** Whether the fields are a release as programs may make one, rather than what is read. */
  readonly unread?: boolean;
}

/** Rows by lint. */
export type Table = Readonly<Record<string, Rows>>;

/** The clock of the tests. */
export const now = Date.UTC(2031, 11, 5, 12);
