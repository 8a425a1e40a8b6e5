/** Links within a text. An address can't lead into a shadow root, so the focus is moved instead. */
import { nothing } from 'lit';

/** The `id` of a place in the text, if it is one. */
export const placeId = ({ anchor }: { readonly anchor?: number }): string | typeof nothing =>
  anchor === undefined ? nothing : `place-${String(anchor)}`;

/** Handles a click on something whose `data-place` says where to. */
export function jump(event: Event): void {
  const button = event.currentTarget as HTMLElement;
  const root = button.getRootNode() as ShadowRoot;
  const target = root.getElementById(`place-${button.dataset['place'] ?? ''}`);
  if (!target) return;
  if (target.tabIndex < 0) target.tabIndex = -1;
  target.focus();
}
