/**
 * The script tag: valid as a classic and as a module script. It starts, in one go, the code of each
 * element on the page, the data of its `src` and the strings of its language, so that all of it
 * arrives in the second wave of requests.
 */
import { version } from './elements/version.js';
import { messageLanguage, nearestLanguage } from './language/locale.js';
import { claimPage, pageRecord, requestKey, type PageRecord } from './loading/page.js';
import { openRequest } from './loading/request.js';

/** Filled in by the build: tag → all files of its code, language → its file; paths from this script. */
declare const codeFiles: Readonly<Record<string, readonly string[]>>;
declare const localeFiles: Readonly<Record<string, string>>;

const script = (document.currentScript ??
  document.querySelector('script[src*="/autoload.js"]')) as HTMLScriptElement | null;
const first = pageRecord();
const page = script ? claimPage(version) : undefined;

if (script && page) autoload(new URL('.', script.src), page);
else if (first && first.version !== version) {
  console.warn(`news-elements ${version}: version ${first.version} was here first, and stays`);
}

function autoload(base: URL, { requests }: PageRecord): void {
  const selector = Object.keys(codeFiles).join();
  const started = new Set<string>();
  let warned = false;

  const load = (file: string): Promise<unknown> => {
    if (started.has(file)) return Promise.resolve();
    started.add(file);
    return import(new URL(file, base).href);
  };
  const warn = (error: unknown): void => {
    if (!warned) {
      console.warn(
        'news-elements: the elements can’t start, so the page’s own content stays. A script of another origin needs Access-Control-Allow-Origin (CORS) on its chunks; Trusted Types must allow the policy “lit-html”.',
        error,
      );
    }
    warned = true;
  };
  const start = (element: Element): void => {
    const tag = element.localName;
    if (customElements.get(tag)) return;
    Promise.all((codeFiles[tag] ?? []).map(load)).catch(warn);
    const locale = localeFiles[messageLanguage(nearestLanguage(element) ?? navigator.language)];
    // The element itself says so when its strings don't come.
    if (locale) load(locale).catch(() => undefined);
    request(element);
  };
  const request = (element: Element): void => {
    const src = element.getAttribute('src');
    if (!src || element.matches('[release], [from], :has(> script)')) return;
    const url = URL.canParse(src, document.baseURI) ? new URL(src, document.baseURI) : undefined;
    if (!url || !/^https?:$/.test(url.protocol)) return;
    const integrity = element.getAttribute('integrity') ?? '';
    const key = requestKey(url.href, integrity);
    if (!requests.has(key)) requests.set(key, openRequest(url.href, integrity));
  };

  document.querySelectorAll(selector).forEach(start);
  new MutationObserver((records) => {
    for (const { addedNodes } of records) {
      for (const node of addedNodes) {
        if (!(node instanceof Element)) continue;
        if (node.matches(selector)) start(node);
        node.querySelectorAll(selector).forEach(start);
      }
    }
  }).observe(document, { childList: true, subtree: true });
}
