/** Headings at the level that the page asks for, under each other without a gap: WCAG 2.2, 1.3.1 and 2.4.6. */
import { expect } from '@open-wc/testing';
import {
  markup,
  mount,
  ready,
  until,
  parts,
  EVERY_TAG,
  type ReleaseElement,
} from '../elements/setup.js';
import { richRelease } from './rich-release.js';

const levels = (element: Element): readonly number[] =>
  [
    ...(element.shadowRoot?.querySelectorAll(
      '[role="heading"]:not([inert]), h1, h2, h3, h4, h5, h6',
    ) ?? []),
  ].map((heading) => Number(heading.getAttribute('aria-level')));

/** Headings of a text in any order of levels, in quotes, lists and tables too. */
const bodies: readonly string[] = [
  '# a\n\n### b\n\n###### c\n\n## d',
  '###### a\n\n##### b\n\n# c\n\n#### d',
  '#### a\n\n> # b\n>\n> ### c\n\n- ##### d\n\n## e',
  'No heading.',
];

async function shown(tag: string, release: object, more: string): Promise<ReleaseElement> {
  const element = await ready(mount(markup(release, tag, more)));
  await until(
    () => parts(element, 'skeleton').length === 0,
    () => 'it is still loading',
  );
  return element;
}

describe('the levels of headings', () => {
  for (const tag of EVERY_TAG) {
    it(`of <${tag}> begin with the one asked for, and skip none`, async () => {
      const byDefault = tag === 'news-release' ? 2 : 3;
      for (const asked of [undefined, 1, 2, 3, 4, 5, 6]) {
        const first = asked ?? byDefault;
        for (const markdown of tag === 'news-release' || tag === 'release-body' ? bodies : ['']) {
          const release = { ...(richRelease() as object), ...(markdown && { body: { markdown } }) };
          const more = asked === undefined ? '' : `heading-level="${asked}"`;
          const found = levels(await shown(tag, release, more));
          const what = `${more} ${markdown}: ${found.join(' ')}`;
          let deepest = first - 1;
          for (const level of found) {
            expect(level, what).to.be.within(first, Math.min(deepest + 1, 6));
            deepest = level;
          }
          if (found.length) expect(found[0], what).to.equal(first);
        }
      }
    });
  }

  it('of a text about the publisher come below the headline, with a heading of its own or none', async () => {
    for (const about of [{ title: 'About' }, {}]) {
      const release = {
        headline: 'H',
        boilerplate: [{ ...about, body: { markdown: '### One\n\n##### Two' } }],
      };
      const element = await shown('news-release', release, '');
      expect(levels(element)).to.deep.equal('title' in about ? [2, 3, 4, 5] : [2, 3, 4]);
    }
  });

  it('of sides come below the event’s, and without one in its place', async () => {
    const release = {
      headline: 'H',
      sides: [{ id: 'a', name: 'A' }],
      participants: [{ name: 'N', side: 'a' }],
    };
    expect(levels(await shown('event-participants', release, ''))).to.deep.equal([3]);
    expect(levels(await shown('news-release', release, ''))).to.deep.equal([2, 3, 4]);
  });
});
