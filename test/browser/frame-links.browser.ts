/** Links in a frame. */
import { sendKeys, sendMouse } from '@web/test-runner-commands';
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
  for (const sandbox of ['allow-scripts allow-same-origin allow-top-navigation', undefined]) {
    it(`leads the whole window where the frame may: sandbox ${String(sandbox)}`, async () => {
      const popup = await openWindow();
      const frame = popup.document.createElement('iframe');
      if (sandbox !== undefined) frame.setAttribute('sandbox', sandbox);
      frame.src = new URL(
        '/pages/dist/cdn/embed.html?src=x:&url=/second-origin.json',
        location.href,
      ).href;
      popup.document.body.append(frame);
      const link = () => frame.contentDocument?.querySelector('a');
      await until(
        () => Boolean(link()),
        () => 'there is no link',
      );
      link()?.click();
      await until(
        () => popup.location.pathname === '/second-origin.json',
        () => popup.location.href,
      );
      popup.close();
    });
  }

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

  it('to a picture is one like others: a window over the gallery would be as tall as the frame', async () => {
    const parameters = 'src=/demo/releases/night-ferry.json&tag=news-release';
    const { frame, messages } = openFrame(
      `/pages/dist/cdn/embed.html?${parameters}#?secret=${secret}`,
    );
    const inside = () => frame.contentDocument?.querySelector('news-release')?.shadowRoot;
    const link = () => inside()?.querySelector<HTMLAnchorElement>('[part=picture]');
    await until(
      () => Boolean(link()),
      () => 'there is no picture',
    );
    link()?.click();
    const told = () =>
      messages.filter((message) => (message as { message: string }).message === 'link');
    await until(
      () => told().length > 0,
      () => 'no link is told',
    );
    expect(told()).to.deep.equal([{ message: 'link', value: link()?.href, secret }]);
    await aTimeout(300);
    expect(inside()?.querySelector('dialog')).to.equal(null);
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

/** A window of its own, which a reader's click may open. */
async function openWindow(): Promise<Window> {
  const button = document.createElement('button');
  document.body.prepend(button);
  const opened = new Promise<Window | null>((resolve) => {
    button.onclick = () => resolve(open('about:blank'));
  });
  const { left, top } = button.getBoundingClientRect();
  await sendMouse({ type: 'click', position: [Math.ceil(left) + 2, Math.ceil(top) + 2] });
  const popup = await opened;
  button.remove();
  if (!popup) throw new Error('The browser opens no window');
  return popup;
}
