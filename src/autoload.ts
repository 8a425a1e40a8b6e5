/**
 * The script tag: valid as a classic and as a module script. It starts, in one go, the code of each
 * element on the page, the data of its `src` and the strings of its language, so that all of it
 * arrives in the second wave of requests.
 */
import { version } from './elements/version.js';
import { messageLanguage, nearestLanguage } from './language/locale.js';
import { claimPage, pageRecord, requestKey, resolveUrl } from './loading/page.js';
import { openRequest, timeLimit } from './loading/request.js';

/** Filled in by the build: the chunks of each tag, and of each language. */
declare const tagChunks: Readonly<Record<string, readonly string[]>>;
declare const languageChunks: Readonly<Record<string, readonly string[]>>;

/** A module script is not the current one, nor is an image of that name; it is found by its address. */
const script = [document.currentScript, document.querySelector('script[src*="autoload.js"]')].find(
  (element) => element instanceof HTMLScriptElement,
);
const base = script?.src;
const first = pageRecord();
const page = base && claimPage(version);
const tags = Object.keys(tagChunks);
const started = new Set<string>();
const warned = new Set<string>();

function warn(message: string, ...details: unknown[]): void {
  if (!warned.has(message)) console.warn(`news-elements ${version}: ${message}`, ...details);
  warned.add(message);
}

function start(chunk: string): void {
  if (started.has(chunk)) return;
  started.add(chunk);
  import(new URL(`chunks/${chunk}.js`, base).href).catch((error: unknown) => {
    warn(
      'the elements can’t start, the page’s own content stays: the chunks need Access-Control-Allow-Origin (CORS), Trusted Types the policy “lit-html”.',
      error,
    );
  });
}

/** Asks for data once; what no element has claimed in time would be stale for a later one. */
function request(url: string, integrity: string): void {
  const key = requestKey(url, integrity);
  if (!page || started.has(key)) return;
  started.add(key);
  const open = openRequest(url, integrity);
  page.requests.set(key, open);
  setTimeout(() => {
    if (page.requests.delete(key)) open.abort.abort();
  }, timeLimit * 1000);
}

function look(): void {
  for (const element of document.querySelectorAll(`:is(${tags.join()}):not(:defined)`)) {
    const language = messageLanguage(nearestLanguage(element) ?? navigator.language);
    tagChunks[element.localName]?.forEach(start);
    languageChunks[language]?.forEach(start);
    const src = element.getAttribute('src');
    if (!src || element.matches('[release], [from], :has(> script)')) continue;
    request(resolveUrl(src), element.getAttribute('integrity') ?? '');
  }
}

if (page) {
  for (const tag of tags) {
    const taken = customElements.get(tag) as { version?: string } | undefined;
    if (taken && taken.version !== version) warn(`<${tag}> was defined before, and stays so`);
  }
  look();
  new MutationObserver(look).observe(document, { childList: true, subtree: true });
} else if (!base) {
  warn('autoload.js can’t find its own address: keep its name, or load it as a classic script');
} else if (first && first.version !== version) {
  warn(`version ${first.version} was here first, and stays`);
}
