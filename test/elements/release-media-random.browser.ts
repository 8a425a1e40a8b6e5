/** Media made at random: whatever the data hold, something is shown and nothing is thrown. */
import { expect } from '@open-wc/testing';
import fc from '../helpers/fast-check.js';
import { mount, next, recordTrouble, shows, textOf } from './setup.js';

const address = fc.constantFrom(
  '/test/fixtures/elements/dot.png',
  'https://media.invalid/a.png',
  'http://media.invalid/%FF.pdf',
  'https://media.invalid/',
  'https://media.invalid/a.mp4?x=1#y',
  'a.mp3',
  'javascript:alert(1)',
  '',
);
const text = fc.oneof(
  fc.string(),
  fc.constantFrom('\u202eabc', '{name}', '<b>', '\ud800', 'toString'),
);
const anything = fc.oneof(
  fc.anything({ maxDepth: 1 }),
  fc.constantFrom(0, -1, NaN, Infinity, 1e308),
);
const wild = <T>(value: fc.Arbitrary<T>) => fc.oneof({ weight: 4, arbitrary: value }, anything);
const size = wild(fc.integer({ min: 0, max: 4000 }));

const medium = fc.record(
  {
    url: address,
    type: fc.constantFrom('image', 'video', 'audio', 'document', 'embed', 'x'),
    role: fc.constantFrom('lead', 'inline', 'gallery', 'thumbnail', 'logo', 'attachment'),
    title: wild(text),
    alt: wild(text),
    caption: wild(text),
    credit: wild(text),
    license: wild(fc.oneof(text, address)),
    language: wild(fc.constantFrom('en', 'ar', 'qaa', 'x-y', 'no language')),
    decorative: wild(fc.boolean()),
    width: size,
    height: size,
    bytes: size,
    duration: size,
    focus: wild(fc.record({ x: fc.double(), y: fc.double() })),
    mimeType: wild(fc.constantFrom('image/jpeg', 'application/pdf', 'x', '/')),
    poster: address,
    transcript: wild(text),
    embedUrl: address,
    oembed: fc.record(
      { html: wild(text), width: size, height: size, provider_url: wild(address) },
      { requiredKeys: [] },
    ),
    renditions: wild(fc.array(fc.record({ url: address, width: size, height: size }))),
    tracks: wild(fc.array(fc.record({ url: address, kind: fc.constant('captions'), label: text }))),
  },
  { requiredKeys: ['url'] },
);

describe('<release-media> with media made at random', () => {
  const trouble = recordTrouble();

  it('throws nothing, and shows the next release', async function () {
    this.timeout(60_000);
    const element = mount('<release-media lang="en"></release-media>');
    await fc.assert(
      fc.asyncProperty(fc.array(medium, { maxLength: 6 }), async (media) => {
        const loaded = next(element, 'release-load');
        element.release = { headline: 'H', media: media as [] };
        await loaded;
        for (const load of element.shadowRoot?.querySelectorAll<HTMLElement>('[part="load"]') ??
          []) {
          load.click();
        }
        await element.updateComplete;
        expect(textOf(element)).not.to.match(/undefined|NaN|\[object|· *$/);
      }),
      { numRuns: 150 },
    );
    element.release = { headline: 'H', media: ['https://media.invalid/last.pdf'] };
    await shows(element, 'Documents last.pdf PDF');
    expect(trouble.errors).to.deep.equal([]);
  });
});
