/** From a sidebar to a wide column, with large text, wide spacing and long words: nothing cut, no sideways scroll. */
import { expect } from '@open-wc/testing';
import { EVERY_TAG, quiet } from '../elements/setup.js';
import { readingFaults } from './faults.js';
import { allReady, openHost, RELEASE } from './host-pages.js';
import { styled } from './hosts.js';

const WIDTHS = [200, 320, 480, 720, 1200, 1600] as const;
const word = 'Donaudampfschiff'.repeat(25);

/** Names of what isn’t words. */
const KEPT =
  /^(?:id|event|side|as|reason|kind|url|language|from|method|type|role|status|timeZone|mimeType|attendanceMode|country)$/;
/** The release with a word of 400 letters in each of its texts. */
const long = JSON.stringify(
  JSON.parse(RELEASE, (key, value: unknown) => {
    if (typeof value !== 'string' || KEPT.test(key) || /^\d{4}-|^https?:|@|^\+/.test(value))
      return value;
    return key === 'markdown' ? value.replaceAll('quay', word) : `${value} ${word}`;
  }),
);
/** WCAG 2.2, 1.4.12, as tools for it set it in shadow trees too. */
const spacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`;

const cases: Readonly<
  Record<string, { css?: string; release?: string; inside?: string; widths: readonly number[] }>
> = {
  'in a column': { widths: WIDTHS },
  'with words of 400 letters': { release: long, widths: WIDTHS },
  'with wide spacing': { inside: spacing, widths: WIDTHS },
  'with wide spacing and long words': { inside: spacing, release: long, widths: [200, 320] },
  'with text twice as large': { css: 'body { font-size: 200% }', widths: [320, 720, 1600] },
  // 1280 pixels at 400 %.
  'at four times its size': { css: 'html { zoom: 4 }', widths: [1280] },
  'at half its size': { css: 'html { zoom: 0.8 }', widths: [320, 1600] },
  'with a class, on a page that unsets all': {
    css: '* { all: unset } main { display: block } head, script { display: none }',
    widths: [200, 720],
  },
  'from the right': { css: 'html { direction: rtl }', widths: [200, 720, 1600] },
};

for (const [name, { css = '', release = RELEASE, inside = '', widths }] of Object.entries(cases)) {
  describe(`every element ${name}`, () => {
    it(`is whole at ${widths.join(', ')} pixels`, async function () {
      this.timeout(60_000);
      const host = styled(`body { margin: 0 } ${css}`);
      const elements = EVERY_TAG.map((tag) => `<${tag} class="box" from="#data"></${tag}>`).join(
        '',
      );
      const page = await openHost(host, 900, elements, release);
      const found: string[] = [];
      for (const element of await allReady(page, EVERY_TAG.length, inside)) {
        for (const width of widths) {
          page.frame.width = `${width}`;
          await quiet();
          const { localName } = element;
          found.push(...readingFaults(element).map((fault) => `${localName}, ${width}: ${fault}`));
        }
      }
      expect(found).to.deep.equal([]);
    });
  });
}

describe('a box that scrolls', () => {
  it('holds all of an element, so that the page is no longer than what there is to see', async () => {
    const page = await openHost(styled('main { block-size: 200px; overflow: auto }'), 600);
    await allReady(page);
    const { scrollHeight, clientHeight } = page.document.documentElement;
    expect(scrollHeight).to.equal(clientHeight);
  });
});
