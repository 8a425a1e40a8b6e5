/** Pages that embed the elements by a script tag, each in a frame of its own. */
import type { ReleaseElement } from '../../src/elements/release-element.js';
import { TAGS, until } from '../elements/setup.js';

/** A page with what has happened in it. */
export interface EmbeddingPage {
  readonly frame: HTMLIFrameElement;
  readonly window: Window & typeof globalThis;
  readonly document: Document;
  /** Messages in the console, one string each. */
  readonly messages: readonly string[];
  /** Uncaught errors, unhandled rejections, and what the page’s policy forbade. */
  readonly errors: readonly string[];
}

interface Notes {
  messages: string[];
  errors: string[];
}

/** Stands before everything else in a page. */
const recorder = '<script src="/test/browser/recorder.js"></script>';

/** Everything that wants to be gone after a test. */
const frames: HTMLIFrameElement[] = [];
afterEach(() => {
  for (const frame of frames.splice(0)) frame.remove();
});

/** Opens a page made of this markup; its policy, if any, is that of a `<meta>`; `root` and `box` are attributes. */
export async function openMarkup(
  body: string,
  { head = '', lang = 'en', policy = '', root = '', box = '' } = {},
): Promise<EmbeddingPage> {
  const frame = document.createElement('iframe');
  frame.width = '800';
  frame.height = '600';
  frames.push(frame);
  const meta = policy && `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
  frame.srcdoc = `<!doctype html><html lang="${lang}" ${root}><head><meta charset="utf-8">
    <title>A page</title>${recorder}${meta}${head}</head><body ${box}>${body}</body></html>`;
  const loaded = new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true });
  });
  document.body.append(frame);
  await loaded;
  return embeddingPage(frame);
}

/** A page in a frame that has recorded its `notes` by itself. */
export function embeddingPage(frame: HTMLIFrameElement): EmbeddingPage {
  if (!frames.includes(frame)) frames.push(frame);
  const { contentWindow, contentDocument } = frame;
  if (!contentWindow || !contentDocument) throw new Error('A page of another origin');
  const window = contentWindow as Window & typeof globalThis & { notes?: Notes };
  if (!window.notes) throw new Error('A page without recorder');
  return { frame, window, document: contentDocument, ...window.notes };
}

/** The elements that show releases, in the page and in the shadow roots of its quotes and boxes. */
export const elementsIn = (
  { document }: EmbeddingPage,
  tag = 'news-card',
): readonly ReleaseElement[] =>
  [document, ...shadowRoots(document)].flatMap((root) => [
    ...root.querySelectorAll<ReleaseElement>(tag),
  ]);

const shadowRoots = (document: Document): readonly ShadowRoot[] =>
  Array.from(document.querySelectorAll('blockquote, div'), (node) => node.shadowRoot).filter(
    (root) => root !== null,
  );

/** Waits until an element of a page shows its release, and returns the text of its shadow tree. */
export async function shown(page: EmbeddingPage, selector: string): Promise<string> {
  const find = () => page.document.querySelector<ReleaseElement>(selector);
  await until(
    () => find()?.status === 'ready',
    () => `${selector} is “${String(find()?.status)}”; ${JSON.stringify(page.messages)}`,
  );
  const element = find();
  await element?.updateComplete;
  return (element?.shadowRoot?.textContent ?? '').replace(/\s+/g, ' ');
}

/** Waits until there is a message in the console of a page. */
export const told = (page: EmbeddingPage): Promise<void> =>
  until(
    () => page.messages.length > 0,
    () => 'the console stays empty',
  );

/** All three elements with this address, or with what `content` says. */
export const elements = (src: string): string =>
  TAGS.map((tag) => `<${tag} src="${src}">Fallback of ${tag}</${tag}>`).join('');
