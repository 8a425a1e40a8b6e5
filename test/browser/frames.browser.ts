/** The script of pages that show frames, under a strict policy. */
import { aTimeout, expect } from '@open-wc/testing';
import { toFrameCode } from '../../src/core.js';
import { until } from '../elements/setup.js';
import { openMarkup, type EmbeddingPage } from './embedding-page.js';
import { frameAddress, SAMPLE } from './framing.js';
import { secondOrigin, type SecondOrigin } from './second-origin.js';

const policy = (second: SecondOrigin): string =>
  `default-src 'none'; script-src 'self' ${second.origin}; frame-src ${second.origin}`;
const script = (second: SecondOrigin): string =>
  `<script async src="${second.file('frames.js')}"></script>`;
const iframe = (second: SecondOrigin, more = ''): string =>
  `<iframe class="news-frame" ${more} src="${frameAddress(second).replaceAll('&', '&amp;')}"
    sandbox="allow-scripts" width="600" height="60"></iframe>`;

const heights = ({ document }: EmbeddingPage): readonly number[] =>
  [...document.querySelectorAll('iframe')].map((frame) => Number(frame.height));
const grown = async (page: EmbeddingPage, count: number): Promise<void> =>
  until(
    () => heights(page).filter((height) => height > 100).length === count,
    () => heights(page).join(),
  );

describe('the script for pages with frames', () => {
  it('gives each the height that it tells, under a strict policy', async () => {
    const second = await secondOrigin();
    const markup = iframe(second) + iframe(second, 'width="320"').replace('width="600"', '');
    const page = await openMarkup(markup + script(second), { policy: policy(second) });
    await grown(page, 2);
    const [wide = 0, narrow = 0] = heights(page);
    expect(narrow).to.be.greaterThan(wide);
    expect(page.document.querySelector('[style]')).to.equal(null);
    expect([page.errors, page.messages]).to.deep.equal([[], []]);
  });

  it('serves the code that the exporter writes', async () => {
    const second = await secondOrigin();
    const release = {
      headline: 'A “new” quay & [more]',
      url: second.file('data/cambridge-nanjing.en'),
    };
    const { text } = toFrameCode(release, {
      frame: second.file('embed.html'),
      tag: 'release-meta',
      height: 60,
      script: { src: second.file('frames.js') },
    });
    const page = await openMarkup(text, { policy: policy(second) });
    await grown(page, 1);
    expect(page.document.querySelector('iframe')?.title).to.equal(release.headline);
    expect(page.document.querySelector('iframe + p > a')?.textContent).to.equal(release.headline);
    expect((await second.log()).some(({ path }) => path === `/${SAMPLE}`)).to.equal(true);
    expect([page.errors, page.messages]).to.deep.equal([[], []]);
  });

  it('finds frames that come later, and those that were there before it', async () => {
    const second = await secondOrigin();
    const page = await openMarkup(iframe(second), { policy: policy(second) });
    await aTimeout(500);
    expect(heights(page)).to.deep.equal([60]);
    for (const count of [1, 2]) {
      // Twice, as two snippets bring it.
      const added = page.document.createElement('script');
      added.src = second.file('frames.js');
      page.document.body.append(added);
      await grown(page, count);
      if (count === 2) break;
      const frame = page.document.querySelector('iframe')?.cloneNode() as HTMLIFrameElement;
      frame.height = '60';
      page.document.body.append(frame);
    }
    expect([page.errors, page.messages]).to.deep.equal([[], []]);
  });

  it('leaves frames without the class alone', async () => {
    const second = await secondOrigin();
    const markup = iframe(second) + iframe(second).replace('news-frame', 'other');
    const page = await openMarkup(markup + script(second), { policy: policy(second) });
    await grown(page, 1);
    await aTimeout(200);
    expect(heights(page)[1]).to.equal(60);
  });

  for (const [data, height] of [
    [{ type: 'news-elements:height', height: 300.2 }, '301'],
    [{ type: 'news-elements:height', height: -5 }, '32'],
    [{ type: 'news-elements:height', height: 1e300 }, '20000'],
    [{ type: 'news-elements:height', height: NaN }, '60'],
    [{ type: 'news-elements:height', height: Infinity }, '60'],
    [{ type: 'news-elements:height', height: '300' }, '60'],
    [{ type: 'news-elements:height', height: { valueOf: 1 } }, '60'],
    [{ type: 'news-elements:height' }, '60'],
    [{ type: 'height', height: 300 }, '60'],
    [{ height: 300 }, '60'],
    ['news-elements:height', '60'],
    [null, '60'],
    [undefined, '60'],
    [300, '60'],
    [[300], '60'],
  ] as const) {
    it(`makes ${height} of ${typeof data === 'object' ? JSON.stringify(data) : String(data)}`, async () => {
      const { page, frame, postFrom } = await withBlankFrame();
      postFrom(frame, data);
      await aTimeout(50);
      expect(frame.height).to.equal(height);
      expect(page.errors).to.deep.equal([]);
    });
  }

  it('heeds no message but the frame’s own', async () => {
    const { page, frame, postFrom } = await withBlankFrame();
    const other = page.document.createElement('iframe');
    page.document.body.append(other);
    const message = { type: 'news-elements:height', height: 300 };
    postFrom(other, message);
    page.window.postMessage(message, '*');
    page.window.dispatchEvent(new MessageEvent('message', { data: message }));
    await aTimeout(50);
    expect([frame.height, other.height]).to.deep.equal(['60', '']);
  });
});

/** A page with a frame that tells what the test wants. */
async function withBlankFrame() {
  const page = await openMarkup(
    '<iframe class="news-frame" height="60"></iframe><script src="/pages/dist/cdn/frames.js"></script>',
  );
  const frame = page.document.querySelector('iframe');
  if (!frame) throw new Error('There is no frame');
  const postFrom = ({ contentWindow }: HTMLIFrameElement, data: unknown) => {
    const window = contentWindow as Window & typeof globalThis;
    Object.assign(window, { data });
    // What posts a message is the window whose code runs.
    window.eval('parent.postMessage(data, "*")');
  };
  return { page, frame, postFrom };
}
