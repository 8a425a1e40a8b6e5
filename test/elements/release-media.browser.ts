/** Pictures and documents of a release: what is shown, what is said, what is asked for. */
import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { secondOrigin } from '../browser/second-origin.js';
import {
  line,
  markup,
  mount,
  next,
  part,
  parts,
  quiet,
  ready,
  recordTrouble,
  textOf,
  texts,
  until,
  type ReleaseElement,
} from './setup.js';

const dot = `${location.origin}/test/fixtures/elements/dot.png`;
const gone = `${location.origin}/test/fixtures/elements/gone.png`;

const show = (
  media: readonly unknown[],
  more = 'lang="en"',
  release = {},
): Promise<ReleaseElement> =>
  ready(mount(markup({ headline: 'H', language: 'en', media, ...release }, 'release-media', more)));

const image = (element: Element, index = 0): HTMLImageElement => {
  const found = parts(element, 'image')[index];
  if (!(found instanceof HTMLImageElement)) throw new Error(`There is no picture ${String(index)}`);
  return found;
};

describe('the leading picture', () => {
  recordTrouble();

  it('comes before others, in the size that is kept for it', async () => {
    const second = await secondOrigin();
    await second.hold('.');
    const url = second.file('data/elements/dot.png');
    const element = await show([{ url, alt: 'A dot', width: 1600, height: 900 }]);
    const { loading, fetchPriority, referrerPolicy, alt, lang } = image(element);
    expect([loading, fetchPriority, referrerPolicy, alt, lang]).to.deep.equal([
      'eager',
      'high',
      'no-referrer',
      'A dot',
      'en',
    ]);
    const { width, height } = image(element).getBoundingClientRect();
    expect(width / height).to.be.closeTo(16 / 9, 0.02);
    expect(width).to.be.greaterThan(100);
  });

  it('keeps a place in the shape of its largest rendition where only its width is known', async () => {
    const second = await secondOrigin();
    await second.hold('.');
    const url = second.file('data/elements/dot.png');
    const cropped = { url: `${url}?cropped`, width: 150, height: 150 };
    const large = { url: `${url}?large`, width: 1000, height: 600 };
    const element = await show([{ url, width: 1500, renditions: [cropped, large] }]);
    const { srcset } = image(element);
    const { width, height } = image(element).getBoundingClientRect();
    expect(width).to.be.greaterThan(500);
    expect(width / height).to.be.closeTo(5 / 3, 0.02);
    expect(srcset).to.equal(`${url} 1500w, ${url}?cropped 150w, ${url}?large 1000w`);
  });

  it('is not replaced by its thumbnail where only that has a size', async () => {
    const thumbnail = { url: gone, width: 150, height: 150 };
    const element = await show([{ url: dot, renditions: [thumbnail] }]);
    expect(image(element).srcset).to.equal('');
    expect(image(element).hasAttribute('width')).to.equal(false);
    await until(
      () => image(element).currentSrc === dot && image(element).naturalWidth === 1,
      () => `“${image(element).currentSrc}” is shown`,
    );
  });

  it('of 0 × 0 pixels has no size, which is said as a problem', async () => {
    const element = await show([{ url: dot, alt: 'A dot', width: 0, height: 0 }]);
    expect(image(element).hasAttribute('width')).to.equal(false);
    expect(image(element).hasAttribute('height')).to.equal(false);
    expect(element.problems.map(({ path }) => path)).to.include('/media/0/width');
    await until(
      () => image(element).getBoundingClientRect().width === 1,
      () => 'the picture is not shown as it is',
    );
  });

  it('without a size is shown as it is, and so is one further down', async () => {
    const element = await show([{ url: dot }, { url: `${dot}?1`, alt: 'Another' }]);
    for (const index of [0, 1]) {
      await until(
        () => image(element, index).naturalWidth === 1,
        () => `picture ${String(index)} does not load`,
      );
      const { width, height } = image(element, index).getBoundingClientRect();
      expect([width, height]).to.deep.equal([1, 1]);
    }
  });

  it('is never so high that it fills the window', async () => {
    await setViewport({ width: 900, height: 700 });
    const second = await secondOrigin();
    await second.hold('.');
    const url = second.file('data/elements/dot.png');
    const element = await show([{ url, width: 1000, height: 3000 }]);
    const { width, height } = image(element).getBoundingClientRect();
    expect(height).to.be.lessThan(700);
    expect(height / width).to.be.closeTo(3, 0.05);
  });

  it('keeps its focus in view where it is cropped', async () => {
    const focus = { x: 0.25, y: 0.9 };
    expect(getComputedStyle(image(await show([{ url: dot, focus }]))).objectPosition).to.equal(
      '25% 90%',
    );
    const card = await ready(mount(markup({ headline: 'H', media: [{ url: dot, focus }] })));
    expect(getComputedStyle(image(card)).objectPosition).to.equal('25% 90%');
  });
});

describe('what a picture says to those who don’t see it', () => {
  const table: readonly (readonly [string, object, string])[] = [
    ['is what the release says', { alt: 'A dot', caption: 'Seen from afar' }, 'A dot'],
    ['is nothing when it is an ornament', { alt: 'no', decorative: true }, ''],
    ['is left to the caption', { caption: 'Seen from afar' }, ''],
    ['is left to the title', { title: 'A dot' }, ''],
    ['is that there is a picture, when nobody says more', {}, 'Picture without a description'],
  ];
  for (const [what, medium, alt] of table) {
    it(what, async () => {
      expect(image(await show([{ url: dot, ...medium }])).alt).to.equal(alt);
    });
  }
});

describe('caption and credit', () => {
  const table: readonly (readonly [string, object, string])[] = [
    ['stand apart', { caption: 'A dot.', credit: 'Ada Byron' }, 'A dot. Photo: Ada Byron'],
    ['stand alone', { credit: 'Ada Byron' }, 'Photo: Ada Byron'],
    ['don’t say twice what the credit says', { credit: 'Foto: Ada Byron' }, 'Foto: Ada Byron'],
    ['leave a copyright as it is', { credit: '© Byron' }, '© Byron'],
    [
      'say the rights',
      { credit: 'A. B.', rights: 'Free for the press' },
      'Photo: A. B. · Free for the press',
    ],
    ['link to the licence', { license: 'https://news.example/by' }, 'Licence'],
    ['say a licence without address', { license: 'CC BY 4.0' }, 'CC BY 4.0'],
    [
      'link to no licence that isn’t safe',
      { license: 'javascript:alert(1)' },
      'javascript:alert(1)',
    ],
    ['take the title where there is no caption', { title: 'A dot' }, 'A dot'],
  ];
  for (const [what, medium, caption] of table) {
    it(what, async () => {
      const element = await show([{ url: dot, ...medium }]);
      expect(texts(element, 'caption')).to.deep.equal([caption]);
    });
  }

  it('are in Chinese on a Chinese page, around the name as it is', async () => {
    const element = await show([{ url: dot, credit: 'Ada Byron' }], 'lang="zh-CN"');
    expect(texts(element, 'credit')).to.deep.equal(['摄影：Ada Byron']);
  });

  it('keep the paragraphs of the caption', async () => {
    const [one] = parts(await show([{ url: dot, caption: 'A dot' }]), 'caption');
    const [two] = parts(await show([{ url: dot, caption: 'A dot.\n\nIt is small.' }]), 'caption');
    expect(two?.offsetHeight).to.be.closeTo(3 * (one?.offsetHeight ?? 0), 1);
  });

  it('are not there when there is nothing to say', async () => {
    const element = await show([{ url: dot, alt: 'A dot' }]);
    expect(parts(element, 'caption')).to.have.length(0);
  });

  it('of 300 letters without a gap stay inside at 220 pixels', async () => {
    const caption = 'x'.repeat(300);
    const element = await show([{ url: dot, caption }], 'style="width: 220px"');
    const { scrollWidth, clientWidth } = part(element, 'root');
    expect(scrollWidth).to.be.at.most(clientWidth);
  });
});

describe('a picture that fails', () => {
  it('leaves its words and its caption, and no broken picture', async () => {
    const element = await show([{ url: gone, alt: 'A dot', caption: 'Seen from afar' }]);
    await until(
      () => parts(element, 'failed').length > 0,
      () => 'nothing tells of the failure',
    );
    expect(texts(element, 'figure')).to.deep.equal([
      'This picture could not be loaded. A dot Seen from afar',
    ]);
    expect(parts(element, 'image')).to.have.length(0);
  });

  it('says so when it has no words', async () => {
    const element = await show([{ url: gone }]);
    await until(
      () => textOf(element) === 'This picture could not be loaded.',
      () => textOf(element),
    );
  });

  it('leaves nothing when it is an ornament', async () => {
    const element = await show([{ url: gone, decorative: true }]);
    await until(
      () => parts(element, 'image').length === 0,
      () => 'the picture stays',
    );
    expect(textOf(element)).to.equal('');
  });

  it('is tried anew with the next release', async () => {
    const element = await show([{ url: gone, alt: 'A dot' }]);
    await until(
      () => parts(element, 'failed').length > 0,
      () => 'nothing tells of the failure',
    );
    element.release = { headline: 'Next', media: [{ url: dot, alt: 'A dot' }] };
    await until(
      () => parts(element, 'image').length === 1,
      () => 'the picture of the next release is not shown',
    );
  });
});

describe('the page’s rules for pictures', () => {
  const media = [
    { url: 'https://media.invalid/a.png', alt: 'Lead', caption: 'Lead' },
    { url: 'https://media.invalid/b.png', alt: 'More' },
    { url: 'https://media.invalid/c.png', alt: 'More' },
    { url: 'https://media.invalid/plan.pdf', title: 'Plan' },
  ];
  for (const more of ['images="none"', 'images="same-origin"', 'hide="lead pictures"']) {
    it(`leave the documents: ${more}`, async () => {
      const element = await show(media, more);
      expect(element.shadowRoot?.querySelector('img, figure, [part~="gallery"]')).to.equal(null);
      expect(texts(element, 'download')).to.deep.equal(['Plan']);
    });
  }

  it('leave nothing where there is nothing else', async () => {
    const element = await show(media.slice(0, 3), 'images="none"');
    expect(textOf(element)).to.equal('');
    expect(parts(element, 'media')).to.have.length(0);
  });

  it('let no picture be asked for', async () => {
    const second = await secondOrigin();
    const url = second.file('data/elements/dot.png');
    await show([{ url }, { url: `${url}?1` }, { url: `${url}?2` }], 'images="none"');
    await quiet();
    expect(await second.log()).to.deep.equal([]);
  });
});

describe('documents', () => {
  const at = (name: string) => `https://news.example/${name}`;

  it('say their type, size and language', async () => {
    const element = await show([
      {
        url: at('plan.pdf'),
        title: 'Plan',
        bytes: 2_480_000,
        language: 'de',
        mimeType: 'application/pdf',
      },
      { url: at('costs%202026.xlsx'), bytes: 48_000 },
      { url: at('thing.xyz'), bytes: 0 },
      { url: at('download'), type: 'document', language: 'qaa' },
      { url: at('logo.svg'), role: 'logo', alt: 'The logo' },
    ]);
    expect(texts(element, 'document')).to.deep.equal([
      'Plan PDF · 2.5 MB · Deutsch',
      'costs 2026.xlsx Spreadsheet (XLSX) · 48 kB',
      'thing.xyz XYZ',
      'download',
      'The logo Picture (SVG)',
    ]);
    const [link] = parts(element, 'download') as readonly HTMLAnchorElement[];
    expect([link?.download, link?.hreflang, link?.type, link?.rel]).to.deep.equal([
      '',
      'de',
      'application/pdf',
      'noopener noreferrer',
    ]);
    expect(parts(element, 'caption')).to.have.length(0);
    expect(line(part(element, 'documents-title'))).to.equal('Documents');
    expect(part(element, 'documents-title').ariaLevel).to.equal('3');
  });

  it('say what they are, who made them, and how they may be used', async () => {
    const element = await show([
      { url: at('plan.pdf'), title: 'Plan', caption: 'As of May', credit: 'Ada', rights: 'Free' },
      { url: at('logo.svg'), role: 'logo', caption: 'The logo', license: 'CC BY 4.0' },
    ]);
    expect(texts(element, 'document')).to.deep.equal([
      'Plan PDF As of May Source: Ada · Free',
      'The logo Picture (SVG) CC BY 4.0',
    ]);
  });

  it('have in a whole release a heading like its other parts', async () => {
    const value = { headline: 'H', contacts: [{ name: 'C' }], media: [at('plan.pdf')] };
    const element = await ready(mount(markup(value, 'news-release', 'lang="en"')));
    const size = (name: string) => getComputedStyle(part(element, name)).fontSize;
    expect(size('documents-title')).to.equal(size('section-heading'));
  });

  it('stand above what is said of them', async () => {
    const element = await show(
      [{ url: at('logo.svg'), role: 'logo', title: 'Logo', credit: 'Ada' }],
      'lang="en" style="inline-size: 1200px"',
    );
    const { top, left, bottom } = part(element, 'download').getBoundingClientRect();
    const said = part(element, 'caption').getBoundingClientRect();
    expect(said.left).to.equal(left);
    expect(said.top).to.be.greaterThan((top + bottom) / 2);
  });

  it('tell the page of a download, which it may stop, and of nothing else', async () => {
    const element = await show([{ url: at('plan.pdf') }]);
    let opened = 0;
    element.addEventListener('release-open', () => opened++);
    const download = next(document.body, 'release-download');
    document.body.addEventListener('release-download', (event) => event.preventDefault(), {
      once: true,
    });
    const click = new MouseEvent('click', { bubbles: true, cancelable: true, composed: true });
    part(element, 'download').dispatchEvent(click);
    const { url, release, target } = await download;
    expect(url).to.equal(at('plan.pdf'));
    expect(release.headline).to.equal('H');
    expect(target).to.equal(element);
    expect(click.defaultPrevented).to.equal(true);
    expect(opened).to.equal(0);
  });
});

describe('<release-media> of a release without media', () => {
  it('is ready and empty', async () => {
    const element = await show([]);
    expect(textOf(element)).to.equal('');
  });
});
