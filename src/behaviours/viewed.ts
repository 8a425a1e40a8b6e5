/** Milliseconds for which an element must be in view to count as seen. */
const dwell = 1_000;

/** However many windows tall the element is, one step lies between half of a window and a whole. */
const threshold = [0, 0.5, ...[...Array(14).keys()].map((power) => 0.7 * 0.5 ** power)];

/**
 * Calls `seen` once, when half of the element, or half of the window, has been in view for a second.
 *
 * @returns a function that stops waiting.
 */
export function watch(element: Element, seen: () => void): () => void {
  if (typeof IntersectionObserver === 'undefined') return () => undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = (): void => {
    clearTimeout(timer);
    observer.disconnect();
  };
  const wait = (): void => {
    // In a tab that nobody sees the time doesn't count.
    if (document.hidden) {
      timer = setTimeout(wait, dwell);
      return;
    }
    stop();
    seen();
  };
  const observer = new IntersectionObserver(
    ([entry]) => {
      if (!entry) return;
      const { isIntersecting, intersectionRatio, intersectionRect } = entry;
      // Of the element's own window, which may be a small frame.
      const half = innerHeight / 2;
      const enough = intersectionRatio >= 0.5 || intersectionRect.height >= half;
      if (!isIntersecting || !enough) {
        clearTimeout(timer);
        timer = undefined;
      } else timer ??= setTimeout(wait, dwell);
    },
    { threshold },
  );
  observer.observe(element);
  return stop;
}
