/** An observer of changes in the page; undefined where the page has none, or one of its own that can’t be made. */
export function observerOf(changed: () => void): MutationObserver | undefined {
  try {
    return new MutationObserver(changed);
  } catch {
    return undefined;
  }
}
