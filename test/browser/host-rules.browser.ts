/** How much of a page's rules gets into the elements: nothing but what is inherited on purpose. */
import { expect } from '@open-wc/testing';
import type { ReleaseElement } from '../elements/setup.js';
import { allReady, openHost } from './host-pages.js';
import { HOSTS, styled, type Host } from './hosts.js';
import { differences } from './leaks.js';

/** A page without any rule, where what the elements inherit on purpose is what it is there; each as wide as there. */
async function openBare(elements: readonly ReleaseElement[]): Promise<readonly ReleaseElement[]> {
  const boxes = elements.map((element) => {
    const { fontFamily, fontSize, color, colorScheme } = getComputedStyle(element);
    const inlineSize = `${element.getBoundingClientRect().width}px`;
    return { fontFamily, fontSize, color, colorScheme, inlineSize };
  });
  const page = await openHost(
    styled(''),
    900,
    elements
      .map(({ localName }) => `<div><${localName} from="#data"></${localName}></div>`)
      .join(''),
  );
  [...page.document.querySelectorAll<HTMLElement>('main > div')].forEach((box, index) => {
    Object.assign(box.style, boxes[index]);
  });
  return allReady(page);
}

const dark = (name: string): boolean => name.endsWith('dark') || name === 'Foundation';
const hosts: Readonly<Record<string, Host>> = {
  // A dark page has all rules of the light one.
  ...Object.fromEntries(Object.entries(HOSTS).filter(([name]) => dark(name))),
  'rules that force oddities on all':
    styled(`* { text-indent: 99px !important; word-spacing: 99px !important;
    letter-spacing: 9px !important; line-height: 0.1 !important; white-space: nowrap !important;
    font-weight: 100 !important; font-style: italic !important; text-align: right !important;
    text-transform: uppercase !important; text-shadow: 0 0 9px red !important; list-style: square !important;
    font-variant: small-caps !important; word-break: break-all !important; hyphens: auto !important;
    quotes: none !important; tab-size: 99 !important; cursor: none !important; user-select: none !important;
    border-spacing: 9px !important; caption-side: bottom !important; empty-cells: hide !important;
    accent-color: red !important; caret-color: red !important; text-underline-offset: 9px !important;
    writing-mode: vertical-rl !important; font-stretch: condensed !important; orphans: 9 !important }`),
  'rules aimed at tags':
    styled(`a, h2, time, table, td, p, ul, li, button, dl, dd, figure, img, bdi, section {
    color: red !important; display: inline !important; font: 9px/1 cursive !important; border: 9px solid !important;
    padding: 9px !important; background: yellow !important; text-decoration: none !important }`),
  'rules that unset everything': styled('* { all: unset } style, script { display: none }'),
};

for (const [name, host] of Object.entries(hosts)) {
  describe(`a page with ${name}`, () => {
    it('changes nothing in the elements but font, size and colour', async function () {
      this.timeout(60_000);
      const elements = await allReady(await openHost(host, 900));
      const bare = await openBare(elements);
      const found = elements.flatMap(({ localName, shadowRoot }, index) => {
        const other = bare[index]?.shadowRoot;
        if (!shadowRoot || !other) throw new Error('no shadow tree');
        return differences(shadowRoot, other).map((line) => `${localName}: ${line}`);
      });
      expect(found.slice(0, 20)).to.deep.equal([]);
    });
  });
}
