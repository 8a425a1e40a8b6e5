/**
 * The script tag: valid as a classic and as a module script. It starts, in one go, the code of each
 * element on the page, the data of its `src` and the strings of its language, so that all of it
 * arrives in the second wave of requests.
 */
import { version } from './elements/version.js';
import { formSelector } from './embedding/forms.js';
import { watchPage } from './embedding/watch.js';
import { messageLanguage, nearestLanguage } from './language/locale.js';
import { claimPage, requestKey, resolveUrl } from './loading/page.js';
import { openRequest, type OpenRequest } from './loading/request.js';

/** Filled in by the build: the chunks of each tag, of each language, and of what shows releases for links. */
declare const tagChunks: Readonly<Record<string, readonly string[]>>;
declare const languageChunks: Readonly<Record<string, readonly string[]>>;
declare const formChunks: readonly string[];

/** A module script is not the current one, nor is an image of that name; it is found by its address. */
const script = [document.currentScript, document.querySelector('script[src*="autoload.js"]')].find(
  (element) => element instanceof HTMLScriptElement,
);
const tags = Object.keys(tagChunks);
const requests = new Map<string, OpenRequest>();
const done = new Set<string>();

/** Whether a chunk, a request or a message is the first of its kind. */
const isFirst = (what: string): boolean => !done.has(what) && done.add(what) === done;

function warn(message: string, error: unknown = ''): void {
  if (isFirst(message)) console.warn(`news-elements ${version}: ${message}`, error);
}

function start(chunk: string): void {
  if (!isFirst(chunk)) return;
  import(new URL(`chunks/${chunk}.js`, script?.src).href).catch((error: unknown) => {
    warn(
      'can’t start: its chunks need Access-Control-Allow-Origin (CORS), and the Trusted Types policy “lit-html”',
      error,
    );
  });
}

function request(url: string, integrity: string): void {
  const key = requestKey(url, integrity);
  if (isFirst(key)) requests.set(key, openRequest(url, integrity));
}

/** Starts the code of a tag, and the strings for the place where its element is, or will be. */
function startFor(place: Element, tag: string): void {
  const language = messageLanguage(nearestLanguage(place) ?? navigator.language);
  tagChunks[tag]?.forEach(start);
  languageChunks[language]?.forEach(start);
}

function look(): void {
  for (const element of document.querySelectorAll(`:is(${tags.join()}):not(:defined)`)) {
    startFor(element, element.localName);
    const src = element.getAttribute('src');
    if (!src || element.matches('[release], [from], :has(> script)')) continue;
    request(resolveUrl(src), element.getAttribute('integrity') ?? '');
  }
  // Most pages have none, and this is done at each change of them.
  if (!document.querySelector(formSelector(tags))) return;
  formChunks.forEach(start);
  for (const tag of tags) {
    // What is defined has its code, or is the page’s own.
    const form = !customElements.get(tag) && document.querySelector(formSelector([tag]));
    if (form) startFor(form, tag);
  }
}

/** The version that was here first. */
const first = script?.src ? claimPage({ version, requests, script }) : undefined;
if (!first) {
  warn('autoload.js can’t find its own address: keep its name, or load it as a classic script');
} else if (first.requests === requests) {
  for (const tag of tags) {
    const taken = customElements.get(tag) as { version?: string } | undefined;
    if (taken && taken.version !== version) warn(`<${tag}> was defined before, and stays so`);
  }
  watchPage(look);
} else if (first.version !== version) {
  warn(`version ${first.version} was here first, and stays`);
}
