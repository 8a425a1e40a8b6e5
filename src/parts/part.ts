import type { CSSResultOrNative, ReactiveControllerHost } from 'lit';
import type { BodyHost } from '../loading/body-loader.js';

/** What a part of a release needs of the element that shows it, alone or among others. */
export interface PartHost extends BodyHost, ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
  requestUpdate(): void;
  /** Shows at once what has changed. */
  updateNow(): void;
}

/** Adds the style sheets of what has been loaded; each change of them costs the page a new style. */
export function wear(
  { renderRoot }: PartHost,
  ...sheets: readonly (CSSResultOrNative | undefined)[]
): void {
  const { adoptedStyleSheets: worn } = renderRoot as ShadowRoot;
  for (const sheet of sheets) {
    const style = sheet instanceof CSSStyleSheet ? sheet : sheet?.styleSheet;
    if (style && !worn.includes(style)) worn.push(style);
  }
}
