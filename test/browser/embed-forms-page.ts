/** Pages with links, quotes and blocks of code in whose place releases are shown. */
import { until } from '../elements/setup.js';
import { elementsIn, openMarkup, type EmbeddingPage } from './embedding-page.js';
import { scriptOf, type SecondOrigin } from './second-origin.js';

export const release = { headline: 'The headline “ü” & more', summary: 'S' };
export const json = JSON.stringify(release);
export const base64url = (text: string): string =>
  btoa(String.fromCharCode(...new TextEncoder().encode(text)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

export async function open(
  markup: string,
  file: string,
  second: SecondOrigin,
): Promise<EmbeddingPage> {
  return openMarkup(markup + scriptOf(second, file));
}

/** What a reader sees of the release, once there is one. */
export async function shown(page: EmbeddingPage, tag = 'news-card'): Promise<string> {
  const ready = () => elementsIn(page, tag).filter(({ status }) => status === 'ready');
  await until(
    () => ready().length > 0,
    () => `${JSON.stringify(page.messages)} ${page.document.body.innerHTML}`,
  );
  const [element] = ready();
  await element?.updateComplete;
  return element?.shadowRoot?.textContent ?? '';
}

/** What a reader can see of the page’s own content. */
export const visible = (page: EmbeddingPage, selector: string): boolean =>
  page.document.querySelector(selector)?.checkVisibility() ?? false;

/** Waits until the page’s own content has made room. */
export const gone = (page: EmbeddingPage, selector: string): Promise<void> =>
  until(
    () => !visible(page, selector),
    () => `${selector} is still there: ${page.document.body.innerHTML}`,
  );
