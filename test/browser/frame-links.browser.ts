/** Links in a frame. */
import { sendKeys } from '@web/test-runner-commands';
import { aTimeout, expect } from '@open-wc/testing';
import { until } from '../elements/setup.js';
import { clickIn, frameAddress, openFrame } from './framing.js';
import { secondOrigin, type SecondOrigin } from './second-origin.js';

const secret = 'a1B2c3D4e5';

/** A frame with nothing but a message, and under it a link; the page to which that leads closes itself. */
async function withLink(second: SecondOrigin, sandbox: string, fragment = '') {
  await second.edit(['<head>', '<head><script>close()</script>']);
  const url = second.file('edited.html');
  const framed = openFrame(frameAddress(second, { src: 'x:', url }) + fragment, { sandbox });
  const height = await framed.height();
  // The link is the last line.
  return { ...framed, url, click: () => clickIn(framed.frame, 30, height - 12) };
}

const isOpened = async (second: SecondOrigin): Promise<boolean> =>
  (await second.log()).some(({ path }) => path === '/edited.html');

describe('a link in a frame', () => {
  it('opens a window where the sandbox allows no more', async () => {
    const second = await secondOrigin();
    const { click, messages } = await withLink(second, 'allow-scripts allow-popups');
    await click();
    await until(
      () => isOpened(second),
      () => 'nothing is opened',
    );
    expect(messages).to.have.length(1);
  });

  it('opens nothing where the sandbox allows nothing', async () => {
    const second = await secondOrigin();
    const { click } = await withLink(second, 'allow-scripts');
    await click();
    await aTimeout(500);
    expect(await isOpened(second)).to.equal(false);
  });

  it('is told to WordPress, which follows it', async () => {
    const second = await secondOrigin();
    const { click, messages, url, frame } = await withLink(
      second,
      'allow-scripts',
      `#?secret=${secret}`,
    );
    await click();
    await until(
      () => messages.length > 1,
      () => 'no link is told',
    );
    expect(messages[1]).to.deep.equal({ message: 'link', value: url, secret });
    // WordPress asks for that as well.
    expect(document.activeElement).to.equal(frame);
    expect(await isOpened(second)).to.equal(false);
  });

  it('is the reader’s own where a key is held', async () => {
    const second = await secondOrigin();
    const { click, messages } = await withLink(second, 'allow-scripts', `#?secret=${secret}`);
    await sendKeys({ down: 'Shift' });
    await click();
    await sendKeys({ up: 'Shift' });
    await aTimeout(300);
    expect(messages).to.have.length(1);
  });
});
