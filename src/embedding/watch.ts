import { observerOf } from '../loading/changes.js';

/** Milliseconds for which changes are left alone after they have been looked at: pages change in bursts. */
const pause = 50;

const data = ['data-src', 'data-release', 'data-item', 'data-news-elements'];

/** Looks at the page now, and whenever what might be a form or an element has come or changed. */
export function watchPage(look: () => void): void {
  let isPause = false;
  let isDue = false;
  const change = (): void => {
    isDue = isPause;
    if (isPause) return;
    isPause = true;
    setTimeout(() => {
      isPause = false;
      if (isDue) change();
    }, pause);
    look();
  };
  change();
  // Also where nothing tells of changes.
  document.addEventListener('DOMContentLoaded', look);
  observerOf(change)?.observe(document, {
    childList: true,
    subtree: true,
    attributeFilter: ['href', 'hidden', 'contenteditable', ...data],
  });
}
