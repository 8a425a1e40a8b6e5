/** Whether everything that is pressed is large enough, or alone enough: WCAG 2.2, 2.5.8. */
import { expect } from '@open-wc/testing';
import { paintedAncestors } from '../elements/boxes.js';
import { line } from '../elements/setup.js';
import { everyOverlay, everything, nameOf, targetsIn } from './everything.js';

/** CSS pixels. */
const least = 24;

/** A target in the line of a sentence, whose size is that of the text around it. */
function isInline(target: HTMLElement): boolean {
  if (!getComputedStyle(target).display.startsWith('inline')) return false;
  const block = [...paintedAncestors(target)].find(
    (around) => !/^(?:inline|contents)$/.test(getComputedStyle(around).display),
  );
  if (!block) return false;
  const words = block.cloneNode(true) as Element;
  // Links one after the other are no sentence.
  words.querySelectorAll('a, button, .spoken').forEach((other) => other.remove());
  return /[\p{L}\p{N}]/u.test(line(words));
}

interface Target {
  readonly element: HTMLElement;
  readonly boxes: readonly DOMRect[];
  readonly isSmall: boolean;
}

/** What takes the clicks: of a card’s link the whole card. */
function boxesOf(target: HTMLElement): readonly DOMRect[] {
  const after = getComputedStyle(target, '::after');
  if (after.position === 'absolute' && after.content !== 'none') {
    return [(target.closest('.card') ?? target).getBoundingClientRect()];
  }
  return [...target.getClientRects()].filter(({ width, height }) => width && height);
}

/**
 * Targets that are smaller, and so near to another that circles of 24 pixels around the middle of both, or around
 * one and the other itself, would meet.
 */
function tooSmall(element: Element): readonly string[] {
  const targets: readonly Target[] = targetsIn(element).map((target) => {
    const boxes = boxesOf(target);
    const isSmall = boxes.some(({ width, height }) => width < least - 0.1 || height < least - 0.1);
    return { element: target, boxes, isSmall };
  });
  return targets
    .filter(({ element: target, isSmall }) => isSmall && !isInline(target))
    .flatMap((one) => {
      const near = targets.find((other) => other !== one && meet(one, other));
      if (!near) return [];
      const [box] = one.boxes;
      return `${nameOf(element)} “${line(one.element)}” ${Math.round(box?.width ?? 0)}×${Math.round(box?.height ?? 0)} beside “${line(near.element)}”`;
    });
}

function meet(one: Target, other: Target): boolean {
  return one.boxes.some((box) => {
    const [x, y] = middle(box);
    return other.boxes.some((there) => {
      if (other.isSmall) {
        const [x2, y2] = middle(there);
        if (Math.hypot(x - x2, y - y2) < least - 0.1) return true;
      }
      const across = Math.max(there.left - x, 0, x - there.right);
      const down = Math.max(there.top - y, 0, y - there.bottom);
      return Math.hypot(across, down) < least / 2 - 0.1;
    });
  });
}

const middle = ({ left, top, width, height }: DOMRect): readonly [number, number] => [
  left + width / 2,
  top + height / 2,
];

describe('the size of what is pressed', () => {
  for (const [direction, size] of [
    ['ltr', 16],
    ['rtl', 16],
    ['ltr', 12],
  ] as const) {
    it(`is 24 pixels, or as much room, at any width, ${direction}, with letters of ${size}`, async function () {
      this.timeout(60_000);
      const elements = await everything(`font-size: ${size}px`, {
        more: `lang="en" dir="${direction}"`,
      });
      const box = elements[0]?.parentElement ?? document.body;
      for (const width of [200, 360, 900]) {
        box.style.inlineSize = `${width}px`;
        const found = elements.flatMap(tooSmall).map((what) => `${width}: ${what}`);
        expect(found).to.deep.equal([]);
      }
    });

    it(`is so in what opens over the page, ${direction}, with letters of ${size}`, async () => {
      const style = `font-size: ${size}px`;
      for await (const overlay of everyOverlay(style, { more: `lang="en" dir="${direction}"` })) {
        expect(targetsIn(overlay).length, nameOf(overlay)).to.be.greaterThan(0);
        expect(tooSmall(overlay), String(innerWidth)).to.deep.equal([]);
      }
    });
  }
});
