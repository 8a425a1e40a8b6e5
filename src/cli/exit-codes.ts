/** How a run ended, for scripts. */
export const exitCodes = {
  ok: 0,
  /** It ran, and there is something wrong with the data. */
  findings: 1,
  /** It could not do what it was asked: bad arguments, nothing to read, nothing that could be written. */
  unusable: 2,
} as const;
