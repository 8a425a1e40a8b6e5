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
  if (taken?.version === version) return;
  try {
    // Throws for a tag that is taken, and for a class that has a tag already.
    customElements.define(tag, element);
  } catch (error) {
    if (!warned) console.warn(`news-elements ${version}: <${tag}> can’t be defined`, error);
    warned = true;
  }
}
