/**
 * The script of `embed.html`, which shows one release in a frame, for pages that allow nothing but frames. It
 * runs before the body is parsed, needs no origin (`sandbox="allow-scripts"`), and stores nothing.
 */
import { dataAddress } from '../content/data-address.js';
import { tags } from '../embedding/tags.js';
import { directionOf } from '../language/locale.js';
import { canonicalLanguage } from '../release/tags.js';
import { reportHeight, followLinks } from './parent.js';
import { allowedAddress, allowedPlaces } from './sources.js';

/** Milliseconds after which a reader should see something, even if neither code nor data come. */
const patience = 5000;

const parameters = new URLSearchParams(location.search);
const script = (document.currentScript as HTMLScriptElement).src;
const root = document.documentElement;
const meta = document.querySelector<HTMLMetaElement>('[name="news-elements:sources"]');
const sources = meta?.content ?? '';

const allowed = (address: string | null | undefined): string | undefined =>
  address ? allowedAddress(address, sources, location.href) : undefined;

const page = allowed(parameters.get('url'));
const asked = parameters.get('src') ?? (page && dataAddress(page));
const src = allowed(asked);

setLanguage();
setStyle();
setPolicy();
addEventListener('DOMContentLoaded', () => {
  const failure = messageOf('p:not([hidden])');
  const refusal = messageOf('p[hidden]');
  document.body.replaceChildren();
  root.classList.add('scripted');
  if (src) show(src, failure);
  else refuse(refusal);
  followLinks();
});

function setLanguage(): void {
  root.lang = canonicalLanguage(parameters.get('lang') ?? '') ?? navigator.language;
  const direction = parameters.get('dir') ?? directionOf(canonicalLanguage(root.lang));
  if (/^(?:ltr|rtl)$/.test(direction)) root.dir = direction;
}

/** A page's own style sheet comes before this, and is stronger. */
function setStyle(): void {
  const scheme = parameters.get('color-scheme') ?? '';
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    :where(:root) { color-scheme: ${/^(?:light|dark)$/.test(scheme) ? scheme : 'light dark'}; }
    :where(:root:not(.scrolling)) { scrollbar-width: none; }
    :where(:root:not(.scripted) p) { display: none; }
    :where(p) { margin: 0 0 0.5em; }
    /* Its real height, not a guess until it is in view. */
    ::part(card) { content-visibility: visible; }
    :where(body) { margin: 0; display: flow-root; font: 1em/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
  `);
  document.adoptedStyleSheets = [sheet];
}

/**
 * Holds the page to what it needs: code from this script's folder, styles from its server, data from the
 * list, also where an answer leads elsewhere.
 */
function setPolicy(): void {
  const policy = document.createElement('meta');
  policy.httpEquiv = 'Content-Security-Policy';
  const { origin } = location;
  const folder = new URL('.', script).href.replace(/[;,]/g, encodeURIComponent);
  const data = allowedPlaces(sources, location.href).map((place) => place.origin);
  policy.content = `script-src ${folder}; style-src ${origin}; font-src ${origin}; connect-src ${data.join(' ') || "'none'"}`;
  document.head.append(policy);
}

/** The text of the page in the reader's language, or the first. */
function messageOf(selector: string): HTMLElement | undefined {
  const texts = [...document.body.querySelectorAll<HTMLElement>(selector)];
  const [language = ''] = root.lang.split('-');
  return texts.find(({ lang }) => lang.split('-')[0] === language) ?? texts[0];
}

/** A message, and a link to the release's page, for who can't see the release. */
const withLink = (message: HTMLElement | undefined): readonly HTMLElement[] =>
  [message, page === undefined ? undefined : linkTo(page)].filter((part) => part !== undefined);

function linkTo(address: string): HTMLElement {
  const link = document.createElement('a');
  link.href = address;
  link.rel = 'noopener';
  link.dir = 'ltr';
  link.textContent = link.host + link.pathname;
  return link;
}

function refuse(message: HTMLElement | undefined): void {
  if (message) message.hidden = false;
  document.body.append(...withLink(message));
  const address = asked ?? parameters.get('url') ?? 'no address';
  console.warn(`news-elements: ${address} is not in <meta name="news-elements:sources">`);
  reportHeight();
}

function show(address: string, failure: HTMLElement | undefined): void {
  const wanted = parameters.get('tag') ?? '';
  const tag = tags.includes(wanted) ? wanted : 'news-card';
  const element = document.createElement(tag);
  element.setAttribute('src', address);
  const fallback = withLink(failure);
  const fail = () => {
    clearTimeout(late);
    element.append(...fallback);
    // In place of what the element shows by itself, before anything is measured.
    (element as { updateNow?(): void }).updateNow?.();
    reportHeight();
  };
  const late = setTimeout(fail, patience);
  void customElements.whenDefined(tag).then((defined) => {
    const { observedAttributes } = defined as unknown as {
      readonly observedAttributes: readonly string[];
    };
    // The theme is for style sheets alone.
    const known = ['theme', ...observedAttributes];
    for (const [name, value] of parameters) {
      // Data come from the list of sources only; the language is the page's. Any text would pass for a release.
      if (/^(?:release|from|src|lang)$/.test(name) || !known.includes(name)) continue;
      if (name !== 'format' || value !== 'text') element.setAttribute(name, value);
    }
  });
  element.addEventListener('release-error', fail);
  element.addEventListener('release-load', ({ release }) => {
    clearTimeout(late);
    for (const part of fallback) part.remove();
    document.title = release.headline;
    reportHeight();
  });
  document.body.append(element);
}
