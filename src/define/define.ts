import type { ReleaseElement } from '../elements/release-element.js';
import { version } from '../elements/version.js';

let warned = false;

/**
 * Registers an element. Never throws: where the tag is taken, the one that came first keeps it. The
 * same version twice is silent; another version, or a stranger, is warned of once.
 */
export function define(tag: string, element: new () => ReleaseElement): void {
  if (typeof customElements === 'undefined') return;
  const taken = customElements.get(tag) as { version?: unknown } | undefined;
  if (!taken) {
    customElements.define(tag, element);
  } else if (taken.version !== version && !warned) {
    warned = true;
    const other = typeof taken.version === 'string' ? `version ${taken.version}` : 'another script';
    console.warn(`news-elements ${version}: <${tag}> was defined by ${other} first, and stays so`);
  }
}
