/**
 * Software through which pages go: which spelling of a form it is given, and what it makes of many.
 * @typedef {{syntax: 'html' | 'markdown' | 'jsx', deliver(pasted: unknown[]): Promise<string[]>}} Host
 */

/** A host that knows nothing of the one when it is given the next. */
export const each = (syntax, deliver) => ({
  syntax,
  deliver: async (pasted) => pasted.map((form) => deliver(form)),
});
