import type { ProblemCode } from '../release/problems.js';

/** Why an element has nothing to show. */
export type FailureCode =
  | ProblemCode
  | 'cors-refused'
  | 'csp-refused'
  | 'http-status'
  | 'integrity-mismatch'
  | 'item-missing'
  | 'network'
  | 'not-data'
  | 'redirect-refused'
  | 'source-missing'
  | 'timeout'
  | 'too-large';

/** What is known of a failure at once; `explain` finds the words. */
export interface Failure {
  readonly code: FailureCode;
  /** What there is to add to the code: a status, an id. */
  readonly detail?: string | undefined;
  /** Where the text stops being JSON, counted from 1. */
  readonly line?: number | undefined;
  readonly column?: number | undefined;
}

/** A failure on its way out of a promise. */
export class LoadError extends Error {
  constructor(readonly failure: Failure) {
    super(failure.code);
  }
}

export const fail = (code: FailureCode, detail?: string): never => {
  throw new LoadError({ code, detail });
};
