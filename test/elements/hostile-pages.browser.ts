/** Pages whose style sheets reach for everything: the text stays readable. */
import { expect, nextFrame } from '@open-wc/testing';
import { contrast, cutters, focusRing, overflowing, visibleTexts } from './boxes.js';
import { mount, parts, ready, SAMPLE, TAGS, within } from './setup.js';

/** Adds a style sheet to the page until the test is over. */
let sheet: HTMLStyleElement | undefined;
function style(css: string): void {
  sheet = document.createElement('style');
  sheet.textContent = css;
  document.head.append(sheet);
}
afterEach(() => sheet?.remove());

async function sample(tag: string, more = 'lang="en"') {
  const page = mount(`<div><${tag} src="${SAMPLE.en}" ${more}></${tag}></div>`);
  const element = await ready(within(page, tag));
  await nextFrame();
  return element;
}

const pages: Record<string, string> = {
  'that unsets everything': '* { all: unset !important }',
  'that unsets everything but boxes':
    '* { all: unset !important } div, body { display: block !important }',
  'without font size': 'body { font-size: 0 }',
  'without font size anywhere': '* { font-size: 0 !important }',
  'of tiny text': 'html { font-size: 2px } body { font-size: 0.5em; line-height: 0 }',
  'that spaces and shouts':
    '* { letter-spacing: 9px !important; text-transform: uppercase !important }',
  'that inherits oddities': `body { text-indent: -9999px; word-spacing: 99px; line-height: 0.1; text-align: justify;
    white-space: nowrap; visibility: visible; text-shadow: 0 0 9px; word-break: break-all; hyphens: auto;
    list-style: square; font-style: italic; font-variant: small-caps; font-weight: 900; cursor: none;
    user-select: none; tab-size: 99; quotes: none; border-collapse: collapse; border-spacing: 50px }`,
  'that forces oddities on all': `* { text-indent: -9999px !important; word-spacing: 99px !important;
    line-height: 0.1 !important; white-space: nowrap !important; font-weight: 100 !important }`,
  'that hides what is empty': ':empty { display: none }',
  'that makes everything inline': '* { display: inline !important }',
  'that limits everything':
    '* { max-width: 100% !important; min-width: 0 !important; float: left }',
  'that is dark': 'html { background: #111; color: #eee } body { color: #eee }',
  'that is dark by scheme': 'html { color-scheme: dark; background: Canvas; color: CanvasText }',
  'that colours links': 'a { color: red !important; text-decoration: none !important }',
};

for (const tag of TAGS) {
  describe(`<${tag}> on a page`, () => {
    for (const [what, css] of Object.entries(pages)) {
      it(what, async () => {
        style(css);
        const element = await sample(tag);
        const box = element.getBoundingClientRect();
        expect(box.width).to.be.greaterThan(199);
        expect(box.height).to.be.greaterThan(30);
        expect(
          overflowing(element, { left: 0, top: 0, right: innerWidth, bottom: 0 }),
        ).to.deep.equal([]);
        const texts = visibleTexts(element);
        expect(texts.length).to.be.greaterThan(5);
        for (const { text, size, box: place } of texts) {
          expect(size, text).to.be.greaterThan(7.9);
          expect(place.height, text).to.be.greaterThan(7);
          expect(place.left, text).to.be.greaterThan(-1);
        }
        for (const text of element.shadowRoot?.querySelectorAll('bdi, time, dt') ?? []) {
          expect(contrast(text), text.textContent).to.be.greaterThan(3);
          const { letterSpacing, wordSpacing, textTransform, textIndent, visibility } =
            getComputedStyle(text);
          expect(letterSpacing).to.match(/normal|^0/);
          expect(wordSpacing).to.match(/normal|^0/);
          expect(textTransform).to.equal('none');
          // A hanging indent of the element’s own is all there may be.
          expect(Math.abs(parseFloat(textIndent))).to.be.lessThan(50);
          expect(visibility).to.equal('visible');
        }
        for (const link of parts(element, 'link')) {
          link.focus();
          const ring = focusRing(link);
          if (!ring) throw new Error('no focus ring');
          expect(cutters(link, ring)).to.deep.equal([]);
        }
      });
    }

    it('is hidden by `hidden` even there', async () => {
      style('* { all: unset !important }');
      const element = await sample(tag, 'hidden');
      expect(element.getBoundingClientRect().height).to.equal(0);
    });

    it('keeps the page’s font and colour', async () => {
      style('body { font-family: monospace; color: rgb(1, 2, 3); font-size: 20px }');
      const element = await sample(tag);
      const text = element.shadowRoot?.querySelector('bdi');
      const { fontFamily, color } = getComputedStyle(text ?? element);
      expect(fontFamily).to.equal('monospace');
      expect(color).to.match(/rgb\(1, 2, 3\)|color\(srgb 0\.0039/);
    });

    it('takes the page’s tokens, wherever they are set', async () => {
      style('html { --news-accent: rgb(200, 0, 0); --news-space: 40px; --news-radius: 0 }');
      const element = await sample(tag, 'lang="en" style="--news-accent: rgb(0, 99, 0)"');
      const accented = [...(element.shadowRoot?.querySelectorAll('*') ?? [])].filter(
        (node) => getComputedStyle(node).color === 'rgb(0, 99, 0)',
      );
      if (parts(element, 'link').length && tag !== 'news-card') {
        expect(accented.length).to.be.greaterThan(0);
      }
      expect(
        [...(element.shadowRoot?.querySelectorAll('*') ?? [])].filter(
          (node) => getComputedStyle(node).color === 'rgb(200, 0, 0)',
        ),
      ).to.have.length(0);
    });
  });
}
