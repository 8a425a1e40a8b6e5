/** Video, audio and embeds: what they offer, and what they ask for before the reader does. */
import { expect } from '@open-wc/testing';
import { secondOrigin } from '../browser/second-origin.js';
import {
  line,
  markup,
  mount,
  part,
  parts,
  quiet,
  ready,
  recordTrouble,
  texts,
  textOf,
  until,
  type ReleaseElement,
} from './setup.js';

const at = (name: string) => `https://media.invalid/${name}`;
const show = (media: readonly unknown[], more = 'lang="en"'): Promise<ReleaseElement> =>
  ready(mount(markup({ headline: 'H', language: 'en', media }, 'release-media', more)));
const attributes = (element: Element | null | undefined, ...names: readonly string[]) =>
  names.map((name) => element?.getAttribute(name));

describe('a video', () => {
  recordTrouble();
  const video = {
    url: at('master.mov'),
    mimeType: 'video/quicktime',
    width: 3840,
    height: 2160,
    poster: at('poster.jpg'),
    title: 'The tide',
    duration: 125.4,
    renditions: [
      { url: at('small.webm'), mimeType: 'video/webm', width: 640, height: 360 },
      { url: at('large.mp4'), mimeType: 'video/mp4', width: 1920, height: 1080 },
      { url: at('still.jpg'), mimeType: 'image/jpeg', width: 1280, height: 720 },
    ],
    tracks: [
      { url: at('en.vtt'), kind: 'captions', language: 'en' },
      { url: at('de.vtt'), kind: 'subtitles', language: 'de', label: 'Deutsch (für alle)' },
    ],
    transcript: 'The water comes.\n\nThe water goes.',
  };

  it('offers its files, the best for a screen first', async () => {
    const sources = part(await show([video]), 'video').querySelectorAll('source');
    expect([...sources].map((source) => attributes(source, 'src', 'type'))).to.deep.equal([
      [at('large.mp4'), 'video/mp4'],
      [at('small.webm'), 'video/webm'],
      [at('master.mov'), 'video/quicktime'],
    ]);
  });

  it('loads nothing, and keeps its place', async () => {
    const element = part(await show([video]), 'video');
    expect(attributes(element, 'preload', 'poster', 'width', 'height')).to.deep.equal([
      'none',
      at('poster.jpg'),
      '3840',
      '2160',
    ]);
    const { width, height } = element.getBoundingClientRect();
    expect(width / height).to.be.closeTo(16 / 9, 0.02);
  });

  it('has captions and subtitles by their names, and asks to share them across origins', async () => {
    const element = part(await show([video]), 'video');
    const tracks = [...element.querySelectorAll('track')];
    expect(
      tracks.map((track) => attributes(track, 'kind', 'srclang', 'label', 'default')),
    ).to.deep.equal([
      ['captions', 'en', 'English', ''],
      ['subtitles', 'de', 'Deutsch (für alle)', null],
    ]);
    expect(element.getAttribute('crossorigin')).to.equal('anonymous');
    const here = { url: `${location.origin}/test/fixtures/elements/dot.png`, kind: 'captions' };
    const own = part(await show([{ ...video, tracks: [here] }]), 'video');
    expect(own.hasAttribute('crossorigin')).to.equal(false);
  });

  it('says how long it is, and what is said', async () => {
    const element = await show([video]);
    expect(texts(element, 'title')).to.deep.equal(['The tide']);
    expect(texts(element, 'duration')).to.deep.equal(['Duration 2:05']);
    expect(part(element, 'duration').getAttribute('datetime')).to.equal('PT125S');
    const transcript = part(element, 'transcript');
    expect(line(transcript.querySelector('summary'))).to.equal('Transcript');
    expect([...transcript.querySelectorAll('p')].map(line)).to.deep.equal([
      'The water comes.',
      'The water goes.',
    ]);
  });

  it('has no poster where the page wants no pictures', async () => {
    const element = part(await show([video], 'images="none"'), 'video');
    expect(element.hasAttribute('poster')).to.equal(false);
  });

  it('that can’t be had leaves a link and its caption', async () => {
    const element = await show([{ ...video, mimeType: 'video/mp4', renditions: [] }]);
    part(element, 'video').querySelector('source')?.dispatchEvent(new Event('error'));
    await until(
      () => parts(element, 'video').length === 0,
      () => 'the video stays',
    );
    expect(textOf(element)).to.equal(
      'The tide Duration 2:05 It can’t be played here. Open it at media.invalid: The tide',
    );
  });

  it('without size or anything else is a player in the shape of most', async () => {
    const element = await show([{ url: at('a.mp4') }]);
    const { width, height } = part(element, 'video').getBoundingClientRect();
    expect(width / height).to.be.closeTo(16 / 9, 0.02);
    expect(parts(element, 'caption')).to.have.length(0);
  });
});

describe('an audio', () => {
  it('has a name, its length in hours, and no barriers', async () => {
    const element = await show([{ url: at('talk.mp3'), duration: 3725 }]);
    expect(part(element, 'audio').ariaLabel).to.equal('talk.mp3');
    expect(texts(element, 'duration')).to.deep.equal(['Duration 1:02:05']);
    await expect(element).to.be.accessible();
  });
});

describe('what another site embeds', () => {
  recordTrouble();
  const frame = (element: Element) => parts(element, 'frame')[0] as HTMLIFrameElement | undefined;
  /** Clicks on the button, and returns the frame that comes. */
  async function load(element: ReleaseElement): Promise<HTMLIFrameElement> {
    const button = part(element, 'load');
    button.focus();
    button.click();
    await element.updateComplete;
    const found = frame(element);
    if (!found) throw new Error('There is no frame');
    return found;
  }

  it('is not asked for before the reader asks', async () => {
    const second = await secondOrigin();
    const url = second.file('data/player.html');
    const element = await show([{ type: 'embed', url, title: 'Live' }]);
    await quiet();
    expect(await second.log()).to.deep.equal([]);
    const { host } = new URL(url);
    expect(line(part(element, 'load'))).to.equal(`Load content from ${host}: Live`);
    expect(line(part(element, 'privacy'))).to.contain(`${host} then learns`);
    await expect(element).to.be.accessible();
    await load(element);
    await until(
      async () => (await second.log()).length === 1,
      () => 'the player is not asked for',
    );
  });

  it('stands in a sandbox with its own origin, its title, and the focus', async () => {
    const embed = {
      type: 'embed',
      url: 'https://www.tube.invalid/watch?v=1',
      embedUrl: 'https://www.tube.invalid/embed/1',
      title: 'Live',
      width: 400,
      height: 300,
    };
    const element = await show([embed]);
    expect(line(part(element, 'load'))).to.equal('Load content from tube.invalid: Live');
    const found = await load(element);
    expect(attributes(found, 'src', 'sandbox', 'allow', 'title', 'referrerpolicy')).to.deep.equal([
      embed.embedUrl,
      'allow-scripts allow-popups allow-presentation allow-same-origin',
      'fullscreen',
      'Live',
      'strict-origin',
    ]);
    const { width, height } = found.getBoundingClientRect();
    expect(width / height).to.be.closeTo(4 / 3, 0.02);
    await until(
      () => element.shadowRoot?.activeElement === found,
      () => 'the focus is lost',
    );
    expect((part(element, 'link') as HTMLAnchorElement).href).to.equal(embed.url);
  });

  const own = 'allow-scripts allow-popups allow-presentation';
  const table: readonly (readonly [string, object, RegExp, string])[] = [
    [
      'keeps a page of our own origin in an origin of no one',
      { embedUrl: `${location.origin}/test/fixtures/elements/dot.png` },
      /dot\.png$/,
      own,
    ],
    [
      'takes the frame out of an oEmbed answer',
      { oembed: { html: '<iframe width="5" src="https://tube.invalid/e?a=1&amp;b=2"></iframe>' } },
      /^https:\/\/tube\.invalid\/e\?a=1&b=2$/,
      `${own} allow-same-origin`,
    ],
    [
      'keeps the HTML of an oEmbed answer in an origin of no one',
      { oembed: { html: '<p>Hello</p><script>1</script>', provider_url: 'https://chat.invalid/' } },
      /^data:text\/html;charset=utf-8,%3Cp%3EHello/,
      own,
    ],
    [
      'takes no script for the address of a frame',
      { oembed: { html: '<iframe src="javascript:parent.hit=1"></iframe>' } },
      /^data:text\/html/,
      own,
    ],
  ];
  for (const [what, more, src, sandbox] of table) {
    it(what, async () => {
      const element = await show([{ type: 'embed', url: 'https://page.invalid/1', ...more }]);
      const found = await load(element);
      expect(found.src).to.match(src);
      expect(found.getAttribute('sandbox')).to.equal(sandbox);
      expect(found.title).to.match(/^Player from \S+$/);
    });
  }

  it('says whose HTML it loads', async () => {
    const oembed = { html: '<p>Hello</p>', provider_url: 'https://chat.invalid/' };
    const element = await show([{ type: 'embed', url: 'https://page.invalid/1', oembed }]);
    expect(line(part(element, 'load'))).to.equal('Load content from chat.invalid');
  });
});
