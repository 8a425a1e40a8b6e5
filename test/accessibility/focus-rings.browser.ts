/** Whether the focus is seen wherever it goes: WCAG 2.2, 2.4.7, 2.4.11, 1.4.11, and of 2.4.13 its measures. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { contrast, cutters, focusRing } from '../elements/boxes.js';
import { line } from '../elements/setup.js';
import { everyOverlay, everything, nameOf, targetsIn } from './everything.js';

/** What is wrong with the ring around something that has the focus; nothing from `end` on cuts it. */
function faultsOf(target: HTMLElement, end?: Element | null): readonly string[] {
  if (!target.matches(':focus')) return ['no focus'];
  const ring = focusRing(target);
  if (!ring) return ['no ring'];
  const own = getComputedStyle(target);
  const style = own.outlineStyle === 'none' ? getComputedStyle(target, '::after') : own;
  const cut = cutters(target, ring, end ?? undefined);
  return [
    ...(parseFloat(style.outlineWidth) < 2 ? [`${style.outlineWidth} thick`] : []),
    ...(contrast(target, style.outlineColor, { behind: true }) < 3 ? ['too pale'] : []),
    ...(cut.length ? [`cut by ${cut.join()}`] : []),
  ];
}

describe('the focus ring', () => {
  for (const [direction, style] of [
    ['ltr', 'background: #fff; color: #595959'],
    ['rtl', 'background: #1f1f23; color: #aaa'],
  ] as const) {
    it(`is seen around everything that takes the focus, at any width, ${direction}`, async function () {
      this.timeout(60_000);
      const elements = await everything(style, { more: `lang="en" dir="${direction}"` });
      // From now on the focus counts as the keyboard's.
      await sendKeys({ press: 'Tab' });
      const box = elements[0]?.parentElement ?? document.body;
      for (const width of [200, 360, 900]) {
        box.style.inlineSize = `${width}px`;
        const faults = new Set<string>();
        for (const element of elements) {
          for (const target of targetsIn(element)) {
            target.focus();
            for (const fault of faultsOf(target))
              faults.add(`${width}: ${nameOf(element)} “${line(target)}” ${fault}`);
          }
        }
        expect([...faults]).to.deep.equal([]);
      }
    });

    it(`is seen in what opens over the page, ${direction}`, async () => {
      for await (const overlay of everyOverlay(style, { more: `lang="en" dir="${direction}"` })) {
        await sendKeys({ press: 'Tab' });
        for (const target of targetsIn(overlay)) {
          target.focus();
          const faults = faultsOf(target, overlay.parentElement);
          expect(faults, `${innerWidth}: ${nameOf(overlay)} “${line(target)}”`).to.deep.equal([]);
        }
      }
    });
  }
});
