/** A release that another element has. Loaded only by elements that have no data of their own. */
import { observerOf } from './changes.js';
import { releaseContext, type ContextRequest, type Provided, type Receive } from './context.js';
import type { Failure } from './failure.js';
import { ancestors } from './sources.js';

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
  /** What another element has. */
  readonly release: (release: Provided) => void;
  readonly missing: (failure: Failure) => void;
}

/**
 * Looks for the release that `from="#id"` names, or without it for an ancestor's. Where the element
 * is not there yet, or not upgraded yet, it waits.
 *
 * @returns a function that ends the search and the subscription.
 */
export function follow(host: Element, from: string | undefined, finder: Finder): () => void {
  let leave: (() => void) | undefined;
  let over = false;
  let reported = false;
  let read: string | undefined;
  const changes = observerOf(() => {
    look();
  });

  const look = (): void => {
    if (over || leave) return;
    const element = from === undefined ? undefined : byId(host, from);
    if (from !== undefined) watch(element ?? document);
    if (element && !element.localName.includes('-')) readText(element.textContent);
    else if ((from !== undefined && !element) || !subscribe(element)) wait(element);
  };
  /** The parser may be in the middle of the element, or not yet there. */
  const watch = (node: Node): void => {
    changes?.disconnect();
    changes?.observe(node, { childList: true, subtree: true, characterData: node !== document });
  };
  const readText = (text: string): void => {
    if (text !== read) finder.text(text);
    read = text;
  };
  const subscribe = (provider: Element | undefined): boolean => {
    const receive: Receive = (release, unsubscribe) => {
      leave = unsubscribe ?? (() => undefined);
      finder.release(release);
    };
    (provider ?? host).dispatchEvent(new ReleaseRequest(host, receive, !provider));
    if (leave) changes?.disconnect();
    return leave !== undefined;
  };
  /** For an element to come, or for the class of one that is there. */
  const wait = (element: Element | undefined): void => {
    const candidates = from === undefined ? ancestors(host) : element ? [element] : [];
    const unknown = candidates.filter((candidate) => candidate.matches(':not(:defined)'));
    for (const { localName } of unknown) void customElements.whenDefined(localName).then(look);
    if (from === undefined || reported || unknown.length) return;
    if (!element && document.readyState === 'loading') return;
    reported = true;
    finder.missing({ code: 'source-missing', detail: from });
  };

  if (from !== undefined) document.addEventListener('DOMContentLoaded', look);
  look();
  return () => {
    over = true;
    leave?.();
    changes?.disconnect();
    document.removeEventListener('DOMContentLoaded', look);
  };
}

function byId(host: Element, from: string): Element | undefined {
  const id = from.replace(/^#/, '');
  const root = host.getRootNode();
  const near = root instanceof ShadowRoot ? root.getElementById(id) : null;
  return near ?? document.getElementById(id) ?? undefined;
}
