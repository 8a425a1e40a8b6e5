/** Shows releases in place of the forms in a page, and leaves the page's own markup as it is. */
import { formsIn, type Form } from './forms.js';
import { tags } from './tags.js';

/** What stands in the page for a form. */
interface Place {
  /** What the form said. */
  readonly said: string;
  /** Once the class of the element is there. */
  element?: HTMLElement;
}

/** By carrier. */
const places = new Map<HTMLElement, Place>();
/** A carrier keeps its shadow root for good. */
const roots = new WeakMap<HTMLElement, ShadowRoot>();

/** Makes the page show a release for each form that is in it now, and for no other. */
export function upgradeForms(): void {
  // What the parser hasn't finished would be read by halves.
  if (isState('loading')) return;
  const forms = formsIn(document, tags);
  for (const [carrier, place] of places) {
    const form = forms.get(carrier);
    if (!form || saidBy(form) !== place.said) withdraw(carrier, place);
    else keepBehind(carrier, place);
  }
  for (const form of forms.values()) {
    if (!places.has(form.carrier)) {
      show(form).catch((error: unknown) => {
        console.warn(`news-elements: <${form.tag}> can’t stand in place of`, form.carrier, error);
      });
    }
  }
}

/** A named picture or form of the page can stand in the way of the state. */
const isState = (...states: readonly string[]): boolean => states.includes(document.readyState);

const saidBy = ({ tag, source, options }: Form): string =>
  [tag, source, options].flatMap((part) => Object.entries(part)).join();

/** Gives a carrier back its place. */
function withdraw(carrier: HTMLElement, { element }: Place): void {
  places.delete(carrier);
  element?.remove();
  const root = roots.get(carrier);
  if (!root) return;
  root.replaceChildren(document.createElement('slot'));
  root.adoptedStyleSheets = [];
}

/** An element follows a link that was moved; one that the page has taken out stays out. */
function keepBehind(carrier: HTMLElement, { element }: Place): void {
  if (element?.getRootNode() !== document || carrier.nextElementSibling === element) return;
  carrier.after(element);
}

async function show(form: Form): Promise<void> {
  const { tag, carrier, source, options, page } = form;
  const place: Place = { said: saidBy(form) };
  places.set(carrier, place);
  const { version, observedAttributes = [] }: Known = await customElements.whenDefined(tag);
  // The page may have a class of its own by that name.
  if (!version) return;
  const root = carrier.matches('blockquote, div') ? rootOf(carrier) : undefined;
  if (!root) await loaded;
  if (places.get(carrier) !== place || !carrier.isConnected) return;
  const element = document.createElement(tag);
  const values: Readonly<Record<string, string | undefined>> = {
    ...options,
    ...{ release: undefined, src: undefined },
    ...source,
  };
  for (const name of observedAttributes) {
    const value = values[name];
    if (value !== undefined) element.setAttribute(name, value);
  }
  if (page) lookElsewhere(element, page);
  element.hidden = true;
  place.element = element;
  if (root) showWithin(root, element);
  else showBehind(carrier, element);
}

interface Known extends CustomElementConstructor {
  /** Ours have one. */
  readonly version?: string;
  readonly observedAttributes?: readonly string[];
}

/** Before the page has loaded and is at rest, a framework may compare its markup with what it has rendered. */
const loaded = new Promise<unknown>((resolve) => {
  const rest = (): void => {
    // Safari had no such thing for long.
    if ('requestIdleCallback' in window) requestIdleCallback(resolve, { timeout: 1000 });
    else setTimeout(resolve, 200);
  };
  if (isState('loading', 'interactive')) addEventListener('load', rest, { once: true });
  else rest();
});

/** A shadow root for the element; undefined where the page has given the carrier one. */
function rootOf(carrier: HTMLElement): ShadowRoot | undefined {
  try {
    const root = roots.get(carrier) ?? carrier.attachShadow({ mode: 'open' });
    roots.set(carrier, root);
    return root;
  } catch {
    return undefined;
  }
}

/** Takes from a quote what pages do to quotes; what is inherited comes from around it. */
const plain = sheetOf(`
  :host(blockquote) { all: unset !important; display: block !important; margin-block: 1em !important; }
  :host(blockquote[hidden]) { display: none !important; }
  :host::before, :host::after { content: none !important; }
`);

function sheetOf(text: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  return sheet;
}

/** The carrier's own content stays until there is a release. */
function showWithin(root: ShadowRoot, element: HTMLElement): void {
  const slot = document.createElement('slot');
  root.replaceChildren(slot, element);
  element.addEventListener('release-load', () => {
    root.adoptedStyleSheets = [plain];
    slot.remove();
    element.hidden = false;
  });
}

/** Hides a carrier by what stands behind it: markup that is saved and restored without that is whole. */
const inPlace = sheetOf(`
  :is(a, pre, blockquote, div):has(+ [data-in-place]:not([hidden])) { display: none !important; }
`);

/** A link can't hold an element: that stands after it, and takes its place once there is a release. */
function showBehind(carrier: HTMLElement, element: HTMLElement): void {
  const { adoptedStyleSheets: sheets } = document;
  if (!sheets.includes(inPlace)) document.adoptedStyleSheets = [...sheets, inPlace];
  // What was written out, or taken out, with its carrier is here again.
  const old = carrier.nextElementSibling;
  const isOfAnother = [...places.values()].some(({ element: other }) => other === old);
  if (old?.matches('[data-in-place]') && !isOfAnother) old.remove();
  element.toggleAttribute('data-in-place', true);
  element.addEventListener('release-load', () => {
    element.hidden = false;
  });
  carrier.after(element);
}

/** Where the guessed address has nothing, the page itself may name its data. */
function lookElsewhere(element: HTMLElement, page: string): void {
  const look = async ({ code, detail }: Event & { code?: string; detail?: string }) => {
    if (code !== 'http-status' || detail !== '404') return;
    element.removeEventListener('release-error', listener);
    const { findAlternate } = await import('./alternate.js');
    const address = await findAlternate(page);
    if (address) element.setAttribute('src', address);
  };
  const listener = (event: Event): void => void look(event);
  element.addEventListener('release-error', listener);
}
