/** A release that another element has. Loaded only by elements that have no data of their own. */
import type { Release } from '../release/release.js';
import { releaseContext, type ContextRequest, type Receive } from './context.js';
import type { Failure } from './failure.js';

class ReleaseRequest extends Event implements ContextRequest {
  readonly context = releaseContext;
  readonly subscribe = true;
  constructor(
    readonly contextTarget: Element,
    readonly callback: Receive,
    bubbles: boolean,
  ) {
    super('context-request', { bubbles, composed: true });
  }
}

/** What is found, at once or later. */
export interface Finder {
  /** The data's text, when the element named is no release element. */
  readonly text: (text: string) => void;
  /** Another element's release; undefined while it has none. */
  readonly release: (release: Release | undefined) => void;
  readonly missing: (failure: Failure) => void;
}

/**
 * Looks for the release that `from="#id"` names, or without it for an ancestor's. Where the element
 * is not there yet, or not upgraded yet, it waits.
 *
 * @returns a function that ends the search and the subscription.
 */
export function follow(host: Element, from: string | undefined, finder: Finder): () => void {
  let over = false;
  let leave: (() => void) | undefined;
  const additions = new MutationObserver(() => {
    look();
  });

  const look = (): void => {
    const element = from === undefined ? undefined : byId(host, from);
    if (over) return;
    if (from !== undefined && !element) {
      additions.observe(document, { childList: true, subtree: true });
      if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', report);
      else report();
      return;
    }
    additions.disconnect();
    if (element && !element.localName.includes('-')) finder.text(element.textContent);
    else if (!subscribe(element)) awaitUpgrade(element);
  };
  let reported = false;
  const report = (): void => {
    if (reported || over || (from !== undefined && byId(host, from))) return;
    reported = true;
    finder.missing({ code: 'source-missing', detail: from });
  };
  const subscribe = (provider: Element | undefined): boolean => {
    let answered = false;
    const receive: Receive = (release, unsubscribe) => {
      answered = true;
      leave = unsubscribe;
      finder.release(release);
    };
    (provider ?? host).dispatchEvent(new ReleaseRequest(host, receive, !provider));
    return answered;
  };
  const awaitUpgrade = (element: Element | undefined): void => {
    const unknown = (element ?? host.parentElement)?.closest(':not(:defined)');
    if (unknown) void customElements.whenDefined(unknown.localName).then(look);
    else if (element) finder.missing({ code: 'source-missing', detail: from });
  };

  look();
  return () => {
    over = true;
    leave?.();
    additions.disconnect();
    document.removeEventListener('DOMContentLoaded', report);
  };
}

function byId(host: Element, from: string): Element | undefined {
  const id = from.replace(/^#/, '');
  const root = host.getRootNode();
  const near = root instanceof ShadowRoot ? root.getElementById(id) : null;
  return near ?? document.getElementById(id) ?? undefined;
}
