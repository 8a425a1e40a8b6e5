/** Shows releases in place of the forms in a page, and leaves the page's own markup as it is. */
import { formOf, formSelector, type Form } from './forms.js';
import { tags } from './tags.js';

const selector = formSelector(tags);

/** What has been looked at. */
const seen = new WeakSet<Element>();
/** In whose place there is an element, or soon is. */
const carriers = new WeakSet<Element>();
/** Elements that stand behind their carriers. */
const behind = new Map<Element, Element>();

/** Shows a release for each form that has come since the last time. */
export function upgradeForms(): void {
  // What the parser hasn't finished would be read by halves.
  if (document.readyState === 'loading') return;
  for (const [carrier, element] of behind) {
    if (carrier.isConnected) continue;
    element.remove();
    behind.delete(carrier);
  }
  for (const element of document.querySelectorAll(selector)) {
    if (seen.has(element)) continue;
    seen.add(element);
    const form = formOf(element, tags);
    if (!form || isCarried(element)) continue;
    carriers.add(form.carrier);
    void show(form);
  }
}

function isCarried(element: Element | null): boolean {
  return element !== null && (carriers.has(element) || isCarried(element.parentElement));
}

async function show(form: Form): Promise<void> {
  const { tag, carrier } = form;
  const { observedAttributes: known } = (await customElements.whenDefined(tag)) as unknown as Known;
  const element = document.createElement(tag);
  for (const name of known) {
    const value =
      carrier.dataset[name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())];
    if (value !== undefined && !/^(?:release|src)$/.test(name)) element.setAttribute(name, value);
  }
  for (const [name, value] of Object.entries(form.source)) element.setAttribute(name, value);
  if (form.page) lookElsewhere(element, form.page);
  const root = carrier.matches('blockquote, div') && rootOf(carrier);
  if (root) showWithin(root, element);
  else showBehind(carrier, element);
}

interface Known {
  readonly observedAttributes: readonly string[];
}

/** A shadow root for the element; undefined where the page has given the carrier one. */
function rootOf(carrier: HTMLElement): ShadowRoot | undefined {
  try {
    return carrier.attachShadow({ mode: 'open' });
  } catch {
    return undefined;
  }
}

/** Takes from a quote what pages do to quotes; what is inherited comes from around it. */
const plain = new CSSStyleSheet();
plain.replaceSync(`
  :host(blockquote) { all: unset !important; display: block !important; margin-block: 1em !important; }
  :host(blockquote[hidden]) { display: none !important; }
  :host::before, :host::after { content: none !important; }
`);

/** The carrier's own content is the element's fallback. */
function showWithin(root: ShadowRoot, element: HTMLElement): void {
  element.append(document.createElement('slot'));
  element.addEventListener('release-load', () => {
    root.adoptedStyleSheets = [plain];
  });
  root.append(element);
}

/**
 * A link can't hold an element: that stands after it, and takes its place once there is a release. Not before
 * the page has loaded, for until then a framework may compare its markup with what it has rendered.
 */
function showBehind(carrier: HTMLElement, element: HTMLElement): void {
  if (document.readyState !== 'complete') {
    addEventListener(
      'load',
      () => {
        showBehind(carrier, element);
      },
      { once: true },
    );
    return;
  }
  if (!carrier.isConnected) return;
  element.hidden = true;
  element.addEventListener('release-load', () => {
    element.hidden = false;
    carrier.hidden = true;
  });
  behind.set(carrier, element);
  carrier.after(element);
}

/** Where the guessed address has nothing, the page itself may name its data. */
function lookElsewhere(element: HTMLElement, page: string): void {
  const look = async ({ code, detail }: Event & { code?: string; detail?: string }) => {
    if (code !== 'http-status' || detail !== '404') return;
    const { findAlternate } = await import('./alternate.js');
    const address = await findAlternate(page);
    if (address) element.setAttribute('src', address);
  };
  element.addEventListener('release-error', (event) => void look(event), { once: true });
}
