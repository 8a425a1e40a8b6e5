/** Links within a text. An address can't lead into a shadow root, so the focus is moved instead. */
/** Shows more of a text; resolves with whether there was more. */
export type ShowMore = () => Promise<boolean>;

/**
 * Handles a click on something whose `data-place` says where to, by the number of its anchor: to a
 * place in the same text, also one that isn't shown yet.
 */
export async function jump(event: Event, showMore: ShowMore): Promise<void> {
  const button = event.currentTarget as HTMLElement;
  const text = button.closest('.text') ?? button;
  const place = `[data-anchor="${button.dataset['place'] ?? ''}"]`;
  while (!leadTo(text, place) && (await showMore()));
}

/** Moves the focus to the element there is by that selector, or the one at an index; returns whether there is one. */
export function leadTo(root: ParentNode, selector: string, index = 0): boolean {
  const target = root.querySelectorAll<HTMLElement>(selector)[index];
  if (!target) return false;
  if (target.tabIndex < 0) target.tabIndex = -1;
  target.focus();
  return true;
}
