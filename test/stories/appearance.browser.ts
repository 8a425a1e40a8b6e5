/** Each story looks as it did (Chromium only). CONTRIBUTING says how pictures are kept. */
import { expect } from '@open-wc/testing';
import { emulateMedia, executeServerCommand, setViewport } from '@web/test-runner-commands';
import { EVERY_TAG, quiet } from '../elements/setup.js';
import { loadPresets, loadSheet } from '../themes/presets.js';
import { pictures, type Picture } from './pictures.js';
import { open, useStories } from './setup.js';

interface Answer {
  readonly supported: boolean;
  readonly difference?: string;
}

/** Room around an element, in which a shadow or a ring would be seen. */
const margin = 8;

describe('the appearance of', function () {
  this.timeout(30_000);
  const page = document.createElement('div');
  useStories();
  loadPresets();
  loadSheet('/test/stories/fonts.css');
  before(function () {
    if (!navigator.userAgent.includes('Chrome/')) this.skip();
    page.className = 'stories';
    document.body.append(page);
  });
  after(async () => {
    page.remove();
    if (navigator.userAgent.includes('Chrome/')) {
      await executeServerCommand('media-features', {});
      await emulateMedia({ media: 'screen' });
      await setViewport({ width: 800, height: 600 });
    }
  });

  for (const tag of EVERY_TAG) {
    describe(`<${tag}>`, () => {
      for (const picture of pictures) {
        if (picture.story.tag !== tag) continue;
        it(picture.name.replace(`${tag}/`, ''), async () => {
          await show(picture, page);
          const { inTopLayer, width = 520 } = picture.story;
          const { x, y, height } = page.getBoundingClientRect();
          const clip = inTopLayer
            ? { x: 0, y: 0, width: width + 2 * margin, height: 640 }
            : { x: x + scrollX, y: y + scrollY, width: width + 2 * margin, height };
          const answer = await executeServerCommand<Answer, unknown>('snapshot', {
            name: picture.name,
            clip,
          });
          expect(answer).to.deep.equal({ supported: true });
        });
      }
    });
  }
});

async function show(picture: Picture, page: HTMLElement): Promise<void> {
  const { story, theme = '', dark = false, dir = 'ltr', forced, paper } = picture;
  const { width = 520, inTopLayer } = story;
  await executeServerCommand('media-features', {
    'prefers-color-scheme': 'light',
    'forced-colors': forced ? 'active' : 'none',
  });
  await emulateMedia({ media: paper ? 'print' : 'screen' });
  if (inTopLayer) await setViewport({ width: width + 2 * margin, height: 640 });
  else await setViewport({ width: 1200, height: 800 });
  page.replaceChildren();
  page.setAttribute('theme', theme);
  page.lang = 'en';
  page.dir = dir;
  page.style.cssText = `position: absolute; inset: 0 auto auto 0; padding: ${margin}px; color-scheme: ${
    dark ? 'dark' : 'light'
  }; color: ${dark ? '#eceae4' : '#1c1d1f'}; background: ${dark ? '#14161a' : '#fff'}`;
  const root = await open(story, page);
  const images = [...(root?.querySelectorAll('img') ?? [])];
  await Promise.all(images.map((image) => image.decode().catch(() => undefined)));
  // The browser's own controls move as long as they please.
  for (const video of root?.querySelectorAll('video') ?? []) video.controls = false;
  (root?.activeElement as HTMLElement | null)?.blur();
  await quiet();
  await document.fonts.ready;
  await quiet();
}
