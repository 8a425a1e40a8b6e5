/** Pictures of a card: which are loaded, and how. */
import { expect } from '@open-wc/testing';
import { secondOrigin } from '../browser/second-origin.js';
import { markup, mount, parts, quiet, ready, until, type ReleaseElement } from './setup.js';

const here = `${location.origin}/test/fixtures/elements/dot.png`;
const there = 'https://media.invalid/picture.png';

const card = async (media: unknown, more = ''): Promise<ReleaseElement> =>
  ready(mount(markup({ headline: 'H', media }, 'news-card', more)));
const images = (element: Element): readonly HTMLImageElement[] => [
  ...(element.shadowRoot?.querySelectorAll('img') ?? []),
];

describe('the picture of <news-card>', () => {
  it('has its text, its size, and is loaded late without saying where from', async () => {
    const [image, ...others] = images(
      await card([{ url: here, alt: 'A dot', width: 16, height: 9 }]),
    );
    expect(others).to.have.length(0);
    expect(image?.alt).to.equal('A dot');
    expect(image?.getAttribute('width')).to.equal('16');
    expect(image?.getAttribute('height')).to.equal('9');
    expect(image?.loading).to.equal('lazy');
    expect(image?.decoding).to.equal('async');
    expect(image?.referrerPolicy).to.equal('no-referrer');
    await until(
      () => image?.naturalWidth === 1,
      () => 'the picture does not load',
    );
  });

  it('says nothing when it is decorative, or when nobody said what it shows', async () => {
    for (const medium of [{ url: here, decorative: true, alt: 'no' }, { url: here }]) {
      expect(images(await card([medium]))[0]?.getAttribute('alt')).to.equal('');
    }
  });

  it('is the one that leads, else a thumbnail, else the first that is no logo', async () => {
    const url = (name: string) => `${location.origin}/pictures/${name}.png`;
    const all = [
      { url: url('logo'), role: 'logo' },
      { url: url('first') },
      { url: url('thumbnail'), role: 'thumbnail' },
      { url: url('lead'), role: 'lead' },
      { url: 'https://media.invalid/film.mp4', role: 'lead' },
    ];
    for (const [count, name] of [
      [4, 'lead'],
      [3, 'thumbnail'],
      [2, 'first'],
    ] as const) {
      // The pictures themselves are of no interest here.
      const element = await card(all.slice(0, count), 'style="display: none"');
      expect(images(element).map(({ src }) => src)).to.deep.equal([url(name)]);
    }
    expect(images(await card(all.slice(0, 1)))).to.have.length(0);
    expect(parts(await card(all.slice(4)), 'media')).to.have.length(0);
  });

  it('comes in several sizes', async () => {
    const [image] = images(
      await card([
        {
          url: here,
          width: 800,
          renditions: [
            { url: `${here}?w=400,x`, width: 400 },
            { url: 'javascript:alert(1)', width: 100 },
            { url: `${here}?unknown` },
          ],
        },
      ]),
    );
    expect(image?.srcset).to.equal(`${here} 800w, ${here}?w=400,x 400w`);
    expect(image?.sizes).to.contain('vw');
  });

  it('gives way when it can’t be had, and the next is shown, and loaded as late as the first', async () => {
    const element = await card([{ url: `${location.origin}/none.png`, type: 'image' }]);
    const state = () => images(element).map(({ hidden, loading }) => ({ hidden, loading }));
    for (const [url, hidden, loading] of [
      [undefined, true, 'eager'],
      [here, false, 'lazy'],
    ] as const) {
      if (url) element.release = { headline: 'H', media: [{ url }] };
      await until(
        () => images(element)[0]?.hidden === hidden,
        () => JSON.stringify(state()),
      );
      expect(state()).to.deep.equal([{ hidden, loading }]);
    }
  });

  for (const url of [
    'data:image/png;base64,AAAA',
    'javascript:alert(1)',
    'blob:https://example.com/x',
    'file:///x.png',
  ]) {
    it(`is dropped with a problem when its address is ${url}`, async () => {
      const element = await card([{ url, type: 'image' }]);
      expect(images(element)).to.have.length(0);
      expect(parts(element, 'media')).to.have.length(0);
      expect(element.problems.map(({ code }) => code)).to.include('url-refused');
    });
  }
});

describe('which pictures the page allows', () => {
  const both = [
    { url: there, role: 'lead', alt: 'There' },
    { url: here, alt: 'Here' },
  ];

  it('are all, unless it says so', async () => {
    expect(images(await card(both))[0]?.src).to.equal(there);
    expect(images(await card(both, 'images="nonsense"'))[0]?.src).to.equal(there);
  });

  it('are those of its own origin, of which there may be none', async () => {
    const element = await card(both.slice(1), 'images="same-origin"');
    expect(images(element)[0]?.src).to.equal(here);
    const other = await card(both.slice(0, 1), 'images="same-origin"');
    expect(images(other)).to.have.length(0);
    expect(parts(other, 'media')).to.have.length(0);
  });

  for (const more of ['images="none"', 'hide="media"']) {
    it(`are none, of which none is asked for: ${more}`, async () => {
      const second = await secondOrigin();
      const url = second.file('data/elements/dot.png');
      const element = await card(
        [{ url, width: 2, alt: 'No', renditions: [{ url, width: 1 }] }],
        more,
      );
      await quiet();
      expect(images(element)).to.have.length(0);
      expect(parts(element, 'media')).to.have.length(0);
      expect(await second.log()).to.deep.equal([]);
      element.images = 'all';
      element.hide = '';
      await until(
        async () => (await second.log()).length > 0,
        () => 'the picture is not asked for',
      );
    });
  }
});
