/** Shows releases in place of the forms in a page, and leaves the page's own markup as it is. */
import type { SourceHost } from '../loading/sources.js';
import { formsIn, type Form } from './forms.js';
import { tags } from './tags.js';

/** What stands in the page for a form. */
interface Place {
  readonly form: Form;
  /** Once the class of the element is there. */
  element?: HTMLElement;
}

/** By carrier. */
const places = new Map<Element, Place>();
/** A carrier keeps its shadow root for good. */
const roots = new WeakMap<Element, ShadowRoot>();

/** Makes the page show a release for each form that is in it now, and for no other. */
export function upgradeForms(): void {
  // What the parser hasn't finished would be read by halves.
  if (isState('loading')) return;
  const forms = formsIn(document, tags);
  for (const [carrier, place] of places) {
    const form = forms.get(carrier);
    if (!form || !isSame(form, place.form)) withdraw(carrier, place);
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

/** Whether two forms of one carrier ask for the same; their data may be long, and are compared, not put together. */
const isSame = (one: Form, other: Form): boolean =>
  one.tag === other.tag && isAlike(one.source, other.source) && isAlike(one.options, other.options);

/** By entries alone: a page's Object.keys() may name more than an object's own. */
function isAlike(one: object, other: object): boolean {
  const entries = Object.entries(one);
  return (
    entries.length === Object.entries(other).length &&
    entries.every(([name, text]) => other[name as keyof typeof other] === text)
  );
}

/** Gives a carrier back its place. */
function withdraw(carrier: Element, { element }: Place): void {
  places.delete(carrier);
  element?.remove();
  const root = roots.get(carrier);
  if (!root) return;
  root.replaceChildren(document.createElement('slot'));
  root.adoptedStyleSheets = [];
}

/**
 * An element follows a link that was moved; one that the page has taken out stays out. What the page itself puts
 * between the two, an icon perhaps, stays there.
 */
function keepBehind(carrier: Element, { element }: Place): void {
  if (element?.getRootNode() !== document) return;
  let next = carrier.nextElementSibling;
  while (next && next !== element && !places.has(next) && !next.matches('[data-in-place]'))
    next = next.nextElementSibling;
  if (next !== element) carrier.after(element);
}

async function show(form: Form): Promise<void> {
  const { tag, carrier, source, options, page } = form;
  const place: Place = { form };
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
    ...{ release: undefined, from: undefined, src: undefined },
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
  const own = roots.get(carrier);
  if (own ?? carrier.shadowRoot) return own;
  try {
    const root = carrier.attachShadow({ mode: 'open' });
    roots.set(carrier, root);
    return root;
  } catch {
    return undefined;
  }
}

/** Takes from a quote how pages make quotes look, not where they put it, nor whether they show it. */
const plain = sheetOf(`
  :host(blockquote) {
    margin: 1em 0 !important; padding: 0 !important; border: 0 !important;
    background: none !important; box-shadow: none !important;
    color: inherit !important; font: inherit !important;
  }
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
  whenSeen(root.host, element, () => {
    root.adoptedStyleSheets = [plain];
    slot.remove();
  });
}

/**
 * Once there is a release, and something of it to be seen, the element takes its place; not while the keyboard is
 * in what it takes the place of.
 */
function whenSeen(carrier: Element, element: HTMLElement, take: () => void): void {
  const seen = (): void => {
    const isBusy = carrier.matches(':focus-within');
    element.hidden = isBusy;
    if (!isBusy) take();
    else carrier.addEventListener('focusout', () => setTimeout(seen), { once: true });
  };
  element.addEventListener(
    'release-load',
    () => {
      element.hidden = false;
      // An observer would be told in the midst of layout: where elements then move others that are observed, the
      // page has an error (“ResizeObserver loop completed with undelivered notifications”).
      if (element.offsetHeight) seen();
      else whenTall(element, seen);
    },
    { once: true },
  );
}

/** For an element that has nothing to show yet, or stands in a part of the page that isn’t shown. */
function whenTall(element: HTMLElement, then: () => void): void {
  try {
    const sizes = new ResizeObserver(() => {
      if (!element.offsetHeight) return;
      sizes.disconnect();
      then();
    });
    sizes.observe(element);
  } catch {
    // A page may have no such thing.
    then();
  }
}

/** Hides a carrier by what stands behind it: markup that is saved and restored without that is whole. */
const inPlace = sheetOf(`
  :is(a, pre, blockquote, div):has(+ [data-in-place='shown']) { display: none !important; }
`);

/** A link can't hold an element: that stands after it, and takes its place once there is a release. */
function showBehind(carrier: HTMLElement, element: HTMLElement): void {
  const { adoptedStyleSheets: sheets } = document;
  if (!sheets.includes(inPlace)) document.adoptedStyleSheets = [...sheets, inPlace];
  // What was written out, or taken out, with its carrier is here again.
  const old = carrier.nextElementSibling;
  const isOurs = () => [...places.values()].some(({ element: other }) => other === old);
  if (old?.matches('[data-in-place]') && !isOurs()) old.remove();
  element.toggleAttribute('data-in-place', true);
  whenSeen(carrier, element, () => {
    element.dataset['inPlace'] = 'shown';
  });
  carrier.after(element);
}

/** Where the guessed address has nothing, the page itself may name its data; it is looked at once. */
function lookElsewhere(element: HTMLElement & Pick<SourceHost, 'retry'>, page: string): void {
  element.retry = async ({ code, detail }) => {
    if (code !== 'http-status' || detail !== '404') return false;
    element.retry = undefined;
    const address = await import('./alternate.js').then(
      ({ findAlternate }) => findAlternate(page),
      () => undefined,
    );
    if (!address || address === element.getAttribute('src')) return false;
    element.setAttribute('src', address);
    return true;
  };
}
