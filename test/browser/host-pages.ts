/** Pages that show a whole release by every element, within a host's own boxes. */
import { EVERY_TAG, quiet, renderUnseen, until, type ReleaseElement } from '../elements/setup.js';
import { wholeRelease } from '../elements/whole-release.js';
import { elementsIn, openMarkup, type EmbeddingPage } from './embedding-page.js';
import type { Host } from './hosts.js';

export const LIBRARY = '<script src="/dist/cdn/news-elements.js"></script>';
export const RELEASE = JSON.stringify(wholeRelease(location.origin)).replaceAll('<', '\\u003c');
const everyElement = EVERY_TAG.map((tag) => `<${tag} from="#data"></${tag}>`).join('');

/** A page of a host, in a window of this width. */
export async function openHost(
  { head, root = '', box = '', around: [before, after] }: Host,
  width: number,
  content = everyElement,
  release = RELEASE,
): Promise<EmbeddingPage> {
  const data = `<script type="application/json" id="data">${release}</script>`;
  const body = data + before + content + after + LIBRARY;
  const page = await openMarkup(body, { head, root, box });
  page.frame.width = `${width}`;
  return page;
}

/**
 * All elements of a page, as many as there are to be, once they show their release. What is out of view is
 * rendered too, pictures as well, and so has sizes; `more` are rules for the shadow trees besides.
 */
export async function allReady(
  page: EmbeddingPage,
  count: number = EVERY_TAG.length,
  more = '',
): Promise<readonly ReleaseElement[]> {
  const found = () => EVERY_TAG.flatMap((tag) => elementsIn(page, tag));
  await until(
    () => found().length === count && found().every(({ status }) => status === 'ready'),
    () =>
      found()
        .map(({ localName, status }) => `${localName} is ${status}`)
        .join(),
  );
  for (const element of found()) renderUnseen(element, more);
  const images = found().flatMap(({ shadowRoot }) => [
    ...(shadowRoot?.querySelectorAll('img') ?? []),
  ]);
  await until(
    () => images.every(({ complete }) => complete),
    () => 'a picture is missing',
  );
  await quiet();
  return found();
}
