/** What the tests of elements share: mounting, waiting, and reading what a reader sees. */
import { fixtureSync, nextFrame } from '@open-wc/testing';
import '../../src/define/all.js';
import type { ReleaseElement } from '../../src/elements/release-element.js';
import type { ReleaseErrorEvent } from '../../src/loading/events.js';
import type { Status } from '../../src/loading/release-loader.js';

export type { ReleaseElement } from '../../src/elements/release-element.js';

export const TAGS = ['news-card', 'release-meta', 'event-participants'] as const;
/** With the one whose code comes in more pieces, and which shows nothing of a release without text. */
export const EVERY_TAG = [
  ...TAGS,
  'release-body',
  'release-media',
  'event-details',
  'release-contacts',
  'release-share',
  'news-release',
] as const;

/** The sample of the demo, in English and Chinese, on the tests' own origin. */
export const SAMPLE = {
  en: '/demo/releases/cambridge-nanjing.en.json',
  zh: '/demo/releases/cambridge-nanjing.zh.json',
};
export const HEADLINE = {
  en: 'Cambridge-Nanjing innovation centre goes into operation',
  zh: '剑桥南京科创中心正式投入运行',
};

/** Puts markup into the page until the test is over; returns its first element. */
export const mount = (markup: string): ReleaseElement => fixtureSync<ReleaseElement>(markup);

/** The first element below `root` that the selector matches. */
export function within(root: ParentNode, selector: string): ReleaseElement {
  const found = root.querySelector<ReleaseElement>(selector);
  if (!found) throw new Error(`There is no ${selector}`);
  return found;
}

/** A value as the text of an attribute in single quotes. */
export const attribute = (value: unknown): string =>
  (typeof value === 'string' ? value : JSON.stringify(value))
    .replaceAll('&', '&amp;')
    .replaceAll("'", '&#39;');

/** `<news-card release='…'>`, or another element, with further attributes and content. */
export const markup = (value: unknown, tag = 'news-card', more = '', content = ''): string =>
  `<${tag} release='${attribute(value)}' ${more}>${content}</${tag}>`;

/** A child script with data. */
export const script = (value: unknown, more = ''): string =>
  `<script type="application/json" ${more}>${JSON.stringify(value)}</script>`;

/** A script with data, for a page that adds it by program. */
export function childScript(value: unknown): HTMLScriptElement {
  const child = document.createElement('script');
  child.type = 'application/json';
  child.textContent = JSON.stringify(value);
  return child;
}

/** The next event of this type; the call comes before what brings the event about. */
export const next = <K extends keyof HTMLElementEventMap>(
  target: EventTarget,
  type: K,
): Promise<HTMLElementEventMap[K]> =>
  new Promise((resolve) => {
    target.addEventListener(type, resolve as EventListener, { once: true });
  });

/** The error that an element tells of; fails when it shows a release instead. */
export function errorOf(element: Element): Promise<ReleaseErrorEvent> {
  return Promise.race([
    next(element as HTMLElement, 'release-error'),
    next(element as HTMLElement, 'release-load').then(({ release }) => {
      throw new Error(`There is no error but the release “${release.headline}”`);
    }),
  ]);
}

/** Looks until something is so; `explain` says what was seen instead. */
export async function until(
  isSo: () => boolean | Promise<boolean>,
  explain: () => string,
): Promise<void> {
  const end = performance.now() + 10_000;
  while (!(await isSo())) {
    if (performance.now() > end) throw new Error(explain());
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

/** Waits until an element has rendered in this state. */
export async function reaches(element: ReleaseElement, status: Status): Promise<ReleaseElement> {
  await until(
    () => element.status === status,
    () => `<${element.localName}> is “${element.status}”, not “${status}”`,
  );
  await element.updateComplete;
  return element;
}
export const ready = (element: ReleaseElement): Promise<ReleaseElement> =>
  reaches(element, 'ready');

/** Waits until an element shows this text. */
export async function shows(element: ReleaseElement, text: string): Promise<void> {
  await until(
    () => textOf(element).includes(text),
    () => `“${text}” is not in “${textOf(element).slice(0, 500)}”`,
  );
}

/** Time enough for anything under way to be rendered: two frames. */
export async function quiet(): Promise<void> {
  await nextFrame();
  await nextFrame();
}

const oneLine = (text: string | null | undefined): string =>
  (text ?? '').replace(/\s+/g, ' ').trim();

/** The text of a node on one line. */
export const line = (node: Node | null | undefined): string => oneLine(node?.textContent);

/** The text that an element renders itself, on one line. */
export const textOf = (element: Element): string =>
  oneLine([...(element.shadowRoot?.children ?? [])].map(textWithoutStyles).join(' '));

const textWithoutStyles = (node: Element): string =>
  node.localName === 'style' ? '' : node.textContent;

/** The elements that an element renders under the name of a part. */
export const parts = (element: Element, name: string): readonly HTMLElement[] => [
  ...(element.shadowRoot?.querySelectorAll<HTMLElement>(`[part~="${name}"]`) ?? []),
];

/** The texts of the parts of that name. */
export const texts = (element: Element, name: string): readonly string[] =>
  parts(element, name).map(line);

/** Where the links of an element lead, in the order of reading. */
export const hrefs = (element: Element): readonly string[] =>
  [...(element.shadowRoot?.querySelectorAll('a') ?? [])].map(({ href }) => href);

export function part(element: Element, name: string): HTMLElement {
  const [found] = parts(element, name);
  if (!found) throw new Error(`<${element.localName}> has no part “${name}”`);
  return found;
}

/** Whether an element's children (the fallback) are on the screen. */
export const showsFallback = (element: Element): boolean => {
  const range = document.createRange();
  range.selectNodeContents(element);
  const { width, height } = range.getBoundingClientRect();
  return width > 0 && height > 0;
};

/** Renders what is out of view too, pictures as well; `more` are rules for the shadow tree besides. */
export function renderUnseen({ ownerDocument, shadowRoot }: Element, more = ''): void {
  const { CSSStyleSheet: Sheet } = (ownerDocument.defaultView ?? window) as typeof globalThis;
  const sheet = new Sheet();
  sheet.replaceSync(`* { content-visibility: visible !important } ${more}`);
  shadowRoot?.adoptedStyleSheets.push(sheet);
  for (const image of shadowRoot?.querySelectorAll('img') ?? []) image.loading = 'eager';
}

/** What a page would notice: messages in the console, uncaught errors, unhandled rejections. */
export interface Trouble {
  readonly warnings: string[];
  readonly errors: string[];
}

/** Records the trouble of each test of the suite that calls this; the console stays clean. */
export function recordTrouble(): Trouble {
  const trouble: Trouble = { warnings: [], errors: [] };
  const { warn } = console;
  const onError = (event: ErrorEvent): void => void trouble.errors.push(event.message);
  const onRejection = (event: PromiseRejectionEvent): void =>
    void trouble.errors.push(String(event.reason));
  beforeEach(() => {
    trouble.warnings.length = 0;
    trouble.errors.length = 0;
    console.warn = (...args: unknown[]) => void trouble.warnings.push(args.map(String).join(' '));
    window.addEventListener('error', onError);
    window.addEventListener('unhandledrejection', onRejection);
  });
  afterEach(() => {
    console.warn = warn;
    window.removeEventListener('error', onError);
    window.removeEventListener('unhandledrejection', onRejection);
  });
  return trouble;
}
