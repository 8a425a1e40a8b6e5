/** A frame in a page that does what WordPress does, from an oEmbed answer to a followed link. */
import { expect } from '@open-wc/testing';
import { toOEmbed } from '../../src/core.js';
import { until } from '../elements/setup.js';
import { clickIn, SAMPLE } from './framing.js';
import { secondOrigin } from './second-origin.js';

const secret = 'a1B2c3D4e5';
const ends: (() => void)[] = [];
afterEach(() => {
  for (const end of ends.splice(0)) end();
});

/**
 * Puts the frame of an answer into the page as WordPress does: in a sandbox, with a secret in its fragment; and
 * heeds its messages: height between 200 and 1000, links to the frame's own host, of a frame that has the focus.
 */
function embed(html: string): { frame: HTMLIFrameElement; followed: readonly string[] } {
  const found = new DOMParser().parseFromString(html, 'text/html').querySelector('iframe');
  if (!found) throw new Error('There is no frame');
  const { src, title, height } = found;
  const frame = document.createElement('iframe');
  Object.assign(frame, { title, height, width: '600', src: `${src}#?secret=${secret}` });
  frame.setAttribute('sandbox', 'allow-scripts');
  const followed: string[] = [];
  const listen = ({ source, data }: MessageEvent<Record<string, unknown>>) => {
    if (source !== frame.contentWindow || data['secret'] !== secret) return;
    const value = String(data['value']);
    if (data['message'] === 'height') {
      frame.height = String(Math.min(1000, Math.max(200, parseInt(value, 10))));
    }
    const isOwn = data['message'] === 'link' && new URL(value).host === new URL(frame.src).host;
    if (isOwn && document.activeElement === frame) followed.push(value);
  };
  addEventListener('message', listen);
  ends.push(() => {
    removeEventListener('message', listen);
    frame.remove();
  });
  document.body.prepend(frame);
  return { frame, followed };
}

describe('a frame in WordPress, by an oEmbed answer', () => {
  for (const [tag, height] of [
    ['release-share', 200],
    ['news-release', 1000],
  ] as const) {
    it(`gets the height that WordPress gives to <${tag}>`, async () => {
      const second = await secondOrigin();
      const release = { headline: 'H', url: second.file(SAMPLE.replace('.json', '')) };
      const { text } = toOEmbed(release, { frame: second.file('embed.html'), tag });
      const { frame } = embed((JSON.parse(text) as { html: string }).html);
      expect(frame.height).to.equal('300');
      await until(
        () => frame.height === String(height),
        () => frame.height,
      );
    });
  }

  for (const [what, query] of [
    ['the headline’s link', ''],
    ['a link that would open a window', '?link-target=_blank'],
  ] as const) {
    it(`has ${what} followed`, async () => {
      const second = await secondOrigin();
      const release = { headline: 'A new quay', url: second.file('data/elements/linked') };
      const { text } = toOEmbed(release, { frame: second.file('embed.html') + query });
      const { frame, followed } = embed((JSON.parse(text) as { html: string }).html);
      await until(
        () => frame.height === '200',
        () => frame.height,
      );
      await clickIn(frame, 60, 40);
      await until(
        () => followed.length > 0,
        () => 'nothing is followed',
      );
      expect(followed).to.deep.equal([`${second.origin}/news/1`]);
    });
  }
});
