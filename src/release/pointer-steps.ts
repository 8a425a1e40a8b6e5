/** The steps of a JSON pointer (RFC 6901, sections 3 and 4), without their escapes; none for the whole. */
export const stepsOf = (pointer: string): readonly string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
