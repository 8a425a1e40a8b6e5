/** What a reader would complain of where an element stands in a page. */
import { contrast, cutters, isScrolled, overflowing, visibleTexts } from '../elements/boxes.js';
import type { ReleaseElement } from '../elements/setup.js';

/** Faults of an element and of the page around it, one line each. */
export function readingFaults(element: ReleaseElement): readonly string[] {
  const { scrollWidth, clientWidth } = element.ownerDocument.documentElement;
  const root = element.shadowRoot?.querySelector('.root') ?? element;
  const [size, around] = [root, element].map((each) => parseFloat(getComputedStyle(each).fontSize));
  return [
    // Widths are whole pixels, of parts of which there may be some.
    ...(scrollWidth > clientWidth + 1
      ? [`the page is ${scrollWidth - clientWidth} px too wide`]
      : []),
    ...(size === Math.max(around ?? 0, 12) ? [] : [`text of ${size} px, in a page’s of ${around}`]),
    ...overflowing(element, element.getBoundingClientRect())
      // WebKit may hang a full stop after a link beyond the line.
      .filter((text) => text !== '.')
      .map((text) => `“${text}” sticks out`),
    ...visibleTexts(element).flatMap(({ text, ...rest }) =>
      textFaults(rest).map((fault) => `“${text}” ${fault}`),
    ),
  ];
}

const textFaults = ({
  box,
  size,
  parent,
}: Omit<ReturnType<typeof visibleTexts>[number], 'text'>): readonly string[] => [
  ...(size < 12 ? [`has only ${size} px`] : []),
  ...(contrast(parent) < 4.5 ? [`has a contrast of only ${contrast(parent)}`] : []),
  // The window of a gallery shows the rest of a caption.
  ...(isScrolled(parent) || parent.closest('.gallery .note')
    ? []
    : cutters(parent, box).map((cutter) => `is cut by ${cutter}`)),
];
