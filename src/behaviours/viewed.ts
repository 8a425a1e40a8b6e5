/** Milliseconds for which an element must be in view to count as seen. */
const dwell = 1_000;

/** Steps fine enough to notice half of the window in an element many windows tall. */
const threshold = Array.from({ length: 21 }, (_, step) => step / 20);

const observers = new WeakMap<Element, () => void>();

/** Calls `seen` once, when half of the element, or half of the window, has been in view for a second. */
export function watch(element: Element, seen: () => void): void {
  unwatch(element);
  if (typeof IntersectionObserver === 'undefined') return;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new IntersectionObserver(
    ([entry]) => {
      if (!entry) return;
      const { isIntersecting, intersectionRatio, intersectionRect, rootBounds } = entry;
      const half = (rootBounds?.height ?? innerHeight) / 2;
      clearTimeout(timer);
      const enough = intersectionRatio >= 0.5 || intersectionRect.height >= half;
      if (!isIntersecting || !enough) return;
      timer = setTimeout(() => {
        unwatch(element);
        seen();
      }, dwell);
    },
    { threshold },
  );
  observer.observe(element);
  observers.set(element, () => {
    clearTimeout(timer);
    observer.disconnect();
  });
}

/** Stops waiting. */
export function unwatch(element: Element): void {
  observers.get(element)?.();
  observers.delete(element);
}
