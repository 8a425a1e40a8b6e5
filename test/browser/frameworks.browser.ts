/** The elements on pages of frameworks, by the style sheets of their packages. */
import { expect } from '@open-wc/testing';
import { contrast, cutters, focusRing } from '../elements/boxes.js';
import { quiet, type ReleaseElement } from '../elements/setup.js';
import { readingFaults } from './faults.js';
import { allReady, openHost } from './host-pages.js';
import { HOSTS, styled, type Host } from './hosts.js';

const hosts: Readonly<Record<string, Host>> = {
  ...HOSTS,
  'rules of 14 pixels': styled('body { font-size: 14px }'),
  'a root of 62.5 %': styled('html { font-size: 62.5% } body { font-size: 1.6rem }'),
  'a root of nothing': styled('html { font-size: 0 } body { font: 16px serif }'),
};
const WIDTHS = [360, 900, 1600] as const;

/** What a reader who moves by keys would complain of: links and buttons that look like text, focus that isn't seen. */
const controlFaults = (element: ReleaseElement): readonly string[] =>
  controls(element).flatMap((control) => {
    const name = `“${control.textContent.trim()}”`;
    control.focus({ preventScroll: true });
    const ring = focusRing(control);
    return [
      ...(isMarked(control) ? [] : [`${name} looks like text`]),
      ...(ring ? cutters(control, ring).map((cutter) => `${name}: ring cut by ${cutter}`) : []),
      ...(ring ? [] : [`${name} shows no focus`]),
      ...(contrast(control, getComputedStyle(control).outlineColor, { behind: true }) < 3
        ? [`${name}: pale ring`]
        : []),
    ];
  });

const controls = (element: ReleaseElement): readonly HTMLElement[] =>
  [
    ...(element.shadowRoot?.querySelectorAll<HTMLElement>('a, button, summary, select') ?? []),
  ].filter((control) => control.checkVisibility());

/** By a line below or a frame around it; a headline by being one, a picture by being one. */
function isMarked(control: HTMLElement): boolean {
  const { textDecorationLine, borderInlineStartWidth } = getComputedStyle(control);
  return (
    textDecorationLine.includes('underline') ||
    parseFloat(borderInlineStartWidth) > 0 ||
    control.localName === 'summary' ||
    control.closest('.headline') !== null ||
    control.querySelector('img') !== null
  );
}

for (const [name, host] of Object.entries(hosts)) {
  describe(`a page with ${name}`, () => {
    it('shows every element legible, narrow and wide', async function () {
      this.timeout(60_000);
      const page = await openHost(host, 900);
      const elements = await allReady(page);
      const found: string[] = [];
      for (const width of WIDTHS) {
        page.frame.width = `${width}`;
        await quiet();
        for (const element of elements) {
          const { localName } = element;
          found.push(...readingFaults(element).map((fault) => `${localName}, ${width}: ${fault}`));
        }
      }
      expect(found).to.deep.equal([]);
    });

    it('leaves links, buttons and the focus to be seen', async function () {
      this.timeout(60_000);
      const elements = await allReady(await openHost(host, 600));
      expect(elements.flatMap(controls).length).to.be.greaterThan(50);
      expect(elements.flatMap(controlFaults)).to.deep.equal([]);
    });
  });
}
