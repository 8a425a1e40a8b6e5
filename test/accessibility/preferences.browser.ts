/** What readers have told their system: less motion, more contrast, colours of their own (emulated in Chromium only). */
import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { contrast, focusRing, pieces } from '../elements/boxes.js';
import { line, part, within } from '../elements/setup.js';
import { everything, lostPictures, nameOf, targetsIn } from './everything.js';

const prefer = async (features: Readonly<Record<string, string>>): Promise<boolean> =>
  (await executeServerCommand<{ supported: boolean }, object>('media-features', features))
    .supported;

/** All elements of a shadow tree, and what is painted before and after them. */
const stylesOf = (element: Element): readonly CSSStyleDeclaration[] =>
  [...(element.shadowRoot?.querySelectorAll('*') ?? [])].flatMap((each) =>
    [undefined, '::before', '::after'].map((pseudo) => getComputedStyle(each, pseudo)),
  );

/** What is seen of it beside its words. */
const coloursOf = (style: CSSStyleDeclaration): string =>
  [
    style.color,
    style.background,
    style.border,
    style.outline,
    style.opacity,
    style.boxShadow,
    style.textDecoration,
  ].join();

/** What isn't shown has no style; where nobody can be asked, what follows the reader's own scrolling has no duration. */
const isStill = (style: CSSStyleDeclaration, isAsked: boolean) =>
  !style.animationName ||
  ((style.animationName === 'none' ||
    (!isAsked && /^(?:0s|auto)$/.test(style.animationDuration))) &&
    /^(?:0s(?:, )?)+$/.test(style.transitionDuration) &&
    style.scrollBehavior === 'auto');

/** What is told from the page in forced colours by a border only. */
const bordered = [
  ...['.pill', '.portrait', '.gate', 'pre', ':not(pre) > code'],
  ...['.failed.secondary', '.lost + .failed'],
];

/** Controls that are told from what is around them by nothing: no border, no underline, no picture. */
const borderless = (element: Element): readonly string[] =>
  targetsIn(element)
    .filter((target) => target.matches('.button, input, select, textarea'))
    .filter((target) => {
      const { borderBottomStyle, borderBottomWidth } = getComputedStyle(target);
      const { textDecorationLine } = getComputedStyle(target);
      const hasBorder = borderBottomStyle !== 'none' && parseFloat(borderBottomWidth) >= 1;
      return !hasBorder && textDecorationLine !== 'underline';
    })
    .map((target) => `${nameOf(element)} “${line(target)}”`);

describe('a reader who', () => {
  afterEach(() => prefer({}));

  it('wants less motion sees none', async function () {
    // Nothing moves by itself for anybody, so that this holds in engines that emulate nothing.
    const isAsked = await prefer({ 'prefers-reduced-motion': 'reduce' });
    const elements = await everything('');
    const moving = elements.filter(
      (element) => !stylesOf(element).every((style) => isStill(style, isAsked)),
    );
    expect(moving.map(nameOf)).to.deep.equal([]);
  });

  it('wants more contrast reads all text in the page’s own, between lines of that colour', async function () {
    if (!(await prefer({ 'prefers-contrast': 'more' }))) this.skip();
    const elements = await everything('color: #595959; background: #fff');
    const own = contrast(elements[0]?.parentElement as Element);
    const pale = elements.flatMap((element) =>
      pieces(element).flatMap(({ parent }) =>
        contrast(parent) < own - 0.01 ? `${nameOf(element)} “${line(parent).slice(0, 40)}”` : [],
      ),
    );
    expect([...new Set(pale)]).to.deep.equal([]);
    const lines = linesIn(elements);
    expect(lines.filter(({ colour }) => colour !== 'rgb(89, 89, 89)')).to.deep.equal([]);
    expect(lines.length).to.be.greaterThan(20);
    expect(elements.flatMap(borderless)).to.deep.equal([]);
  });

  it('wants more contrast sees an edge around what others see on a ground of its own', async function () {
    if (!(await prefer({ 'prefers-contrast': 'more' }))) this.skip();
    const elements = await everything('');
    const edgeless = elements.map((element) => shownIn(element).filter((each) => !hasEdge(each)));
    await prefer({});
    const lost = edgeless.flatMap((all, index) =>
      all
        // What is behind a picture is only seen until that comes.
        .filter((each) => hasGround(each) && !each.matches('img, :has(> img)'))
        .map((each) => `${nameOf(elements[index] as Element)} ${each.localName}.${each.className}`),
    );
    expect([...new Set(lost)]).to.deep.equal([]);
  });

  it('wants less contrast sees what everybody sees', async function () {
    if (!(await prefer({ 'prefers-contrast': 'less' }))) this.skip();
    const elements = await everything('color: #595959; background: #fff');
    expect(matchMedia('(prefers-contrast: less)').matches).to.equal(true);
    const seen = (): readonly string[] =>
      elements.flatMap((element) => stylesOf(element).map(coloursOf));
    const less = seen();
    await prefer({});
    const everybodys = seen();
    expect(less.filter((colours, index) => colours !== everybodys[index])).to.deep.equal([]);
    expect(less.length).to.equal(everybodys.length);
  });

  it('has colours of their own sees controls, tags and the focus by their lines', async function () {
    if (!(await prefer({ 'forced-colors': 'active' }))) this.skip();
    const lost = await lostPictures();
    const elements = await everything('');
    expect(elements.flatMap(borderless)).to.deep.equal([]);
    for (const selector of bordered) {
      const found = [...lost, ...elements].flatMap(({ shadowRoot }) => [
        ...(shadowRoot?.querySelectorAll(selector) ?? []),
      ]);
      const edges = found.map((tag) => getComputedStyle(tag).borderTopStyle);
      expect([...new Set(edges)], selector).to.deep.equal(['solid']);
    }
    for (const element of elements) {
      const [first] = targetsIn(element);
      first?.focus({ focusVisible: true } as FocusOptions);
      if (first) expect(Boolean(focusRing(first)), nameOf(element)).to.equal(true);
    }
    const root = part(within(document, 'news-card'), 'root');
    expect(getComputedStyle(root).borderTopStyle).to.equal('solid');
  });
});

const shownIn = (element: Element): readonly Element[] =>
  [...(element.shadowRoot?.querySelectorAll('*') ?? [])].filter((each) => each.checkVisibility());

const hasGround = (element: Element): boolean =>
  getComputedStyle(element).backgroundColor !== 'rgba(0, 0, 0, 0)';

const hasEdge = (element: Element): boolean => {
  const { borderTopStyle, borderTopWidth } = getComputedStyle(element);
  return hasGround(element) || (borderTopStyle === 'solid' && parseFloat(borderTopWidth) > 0);
};

/** The lines that part what an element shows. */
function linesIn(elements: readonly Element[]): readonly { of: string; colour: string }[] {
  return elements.flatMap((element) =>
    [...(element.shadowRoot?.querySelectorAll('*') ?? [])].flatMap((each) => {
      const { borderTopStyle, borderTopWidth, borderTopColor } = getComputedStyle(each);
      return borderTopStyle === 'solid' && parseFloat(borderTopWidth) > 0 && each.checkVisibility()
        ? { of: `${nameOf(element)} ${each.className}`, colour: borderTopColor }
        : [];
    }),
  );
}
