/** What a reader’s eye judges: focus rings, overflow, legible text. */
import { line } from './setup.js';

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Ancestors of a node in the tree that is painted, from the nearest on. */
export function* paintedAncestors(node: Node): Generator<Element> {
  // A node may be another window's, so that it is no instance of what is known here.
  const up = (from: Node): Node | null => {
    const slot = isElement(from) ? from.assignedSlot : null;
    const parent = from.parentNode;
    const isRoot = parent?.nodeType === Node.DOCUMENT_FRAGMENT_NODE;
    return slot ?? (isRoot ? (parent as ShadowRoot).host : parent);
  };
  for (let at = up(node); at && isElement(at); at = up(at)) yield at;
}

const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;

/** The focus ring of a link or button, its own or that of its `::after`; undefined if none shows. */
export function focusRing(element: Element): Box | undefined {
  const outline = (style: CSSStyleDeclaration): number | undefined => {
    const width = parseFloat(style.outlineWidth);
    const seen = style.outlineStyle !== 'none' && width >= 1;
    return seen ? width + parseFloat(style.outlineOffset) : undefined;
  };
  const own = outline(getComputedStyle(element));
  if (own !== undefined) return around(element.getBoundingClientRect(), own);
  const after = getComputedStyle(element, '::after');
  const reach = after.content === 'none' ? undefined : outline(after);
  if (reach === undefined || after.position !== 'absolute') return undefined;
  // The box that `inset` is counted from.
  const frame = [...paintedAncestors(element)].find(
    (ancestor) => getComputedStyle(ancestor).position !== 'static',
  );
  if (!frame) return undefined;
  const { left, top } = frame.getBoundingClientRect();
  const x = left + frame.clientLeft + parseFloat(after.left);
  const y = top + frame.clientTop + parseFloat(after.top);
  const box = {
    left: x,
    top: y,
    right: x + parseFloat(after.width),
    bottom: y + parseFloat(after.height),
  };
  return around(box, reach);
}

/** How far outside of a box its content is still painted, in pixels. */
function clipRoom(style: CSSStyleDeclaration): number {
  const inset = /^inset\(-([\d.]+)px\)$/.exec(style.clipPath)?.[1];
  const margin = style.overflow === 'clip' && style.getPropertyValue('overflow-clip-margin');
  return parseFloat(margin || inset || '0');
}

const around = ({ left, top, right, bottom }: Box, by: number): Box => ({
  left: left - by,
  top: top - by,
  right: right + by,
  bottom: bottom + by,
});

/** The ancestors that cut a piece off the box, by overflow or paint containment, up to `end`. */
export function cutters(
  element: Element,
  box: Box,
  end: Element = element.ownerDocument.body,
): readonly string[] {
  const found: string[] = [];
  for (const ancestor of paintedAncestors(element)) {
    if (ancestor === end) break;
    const { overflow, contain, contentVisibility, clipPath } = getComputedStyle(ancestor);
    const clips =
      overflow !== 'visible' ||
      /paint|strict|content/.test(contain) ||
      contentVisibility === 'auto' ||
      clipPath !== 'none';
    if (!clips) continue;
    const { left, top, width } = ancestor.getBoundingClientRect();
    const { clientLeft, clientTop, clientWidth, clientHeight } = ancestor;
    // On a zoomed page, boxes on the screen are larger than what an element says of itself.
    const scale = width / (ancestor as HTMLElement).offsetWidth || 1;
    const x = left + clientLeft * scale;
    const y = top + clientTop * scale;
    const inner = {
      left: x,
      top: y,
      right: x + clientWidth * scale,
      bottom: y + clientHeight * scale,
    };
    const edge = around(inner, clipRoom(getComputedStyle(ancestor)) * scale);
    if (!holds(edge, box)) found.push(`${ancestor.localName}.${ancestor.className}`);
  }
  return found;
}

const holds = (outer: Box, inner: Box): boolean =>
  inner.left >= outer.left - 0.6 &&
  inner.top >= outer.top - 0.6 &&
  inner.right <= outer.right + 0.6 &&
  inner.bottom <= outer.bottom + 0.6;

/** Pieces of visible text below a shadow host that stick out of `box` sideways, where they don't scroll. */
export function overflowing(host: Element, { left, right }: Box): readonly string[] {
  return visibleTexts(host).flatMap(({ text, box, parent }) =>
    (box.left < left - 1 || box.right > right + 1) && !isScrolled(parent)
      ? [text.slice(0, 40)]
      : [],
  );
}

/** Whether what lies outside can be scrolled to, in a row or a table of the element. */
export const isScrolled = (element: Element): boolean =>
  [element, ...paintedAncestors(element)].some((each) =>
    /auto|scroll/.test(getComputedStyle(each).overflowX),
  );

/** The pieces of text that a host renders for eyes, each with the element around it. */
export function pieces(
  host: Element,
): readonly { readonly node: Node; readonly parent: Element }[] {
  const walker = document.createTreeWalker(host.shadowRoot as Node, NodeFilter.SHOW_TEXT);
  const found = [];
  while (walker.nextNode()) {
    const node = walker.currentNode;
    const parent = node.parentElement;
    // What is said to screen readers only is clipped to a pixel.
    if (!line(node) || !parent || parent.closest('style, option, [class~="spoken"]')) continue;
    if (!parent.checkVisibility()) continue;
    found.push({ node, parent });
  }
  return found;
}

/** These pieces with their boxes and sizes in pixels. */
export function visibleTexts(host: Element): readonly {
  readonly text: string;
  readonly box: DOMRect;
  readonly size: number;
  readonly parent: Element;
}[] {
  return pieces(host).map(({ node, parent }) => {
    const range = document.createRange();
    range.selectNodeContents(node);
    const size = parseFloat(getComputedStyle(parent).fontSize);
    return { text: line(node), box: range.getBoundingClientRect(), size, parent };
  });
}

/**
 * Contrast (WCAG) of a colour, by default that of an element’s text, to what is painted behind the element’s text,
 * or with `behind` behind the element itself.
 */
export function contrast(
  element: Element,
  colour = getComputedStyle(element).color,
  { behind = false } = {},
): number {
  const layers = [...(behind ? [] : [element]), ...paintedAncestors(element)].map(
    (layer) => getComputedStyle(layer).backgroundColor,
  );
  const ground = layers.reverse();
  const [one, other] = [paint(...ground), paint(...ground, colour)];
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
/** What was found for colours over each other, which are the same for most texts of a page. */
const known = new Map<string, number>();

/** Luminance of colours one over the other, on white. */
function paint(...colours: readonly string[]): number {
  const key = colours.join(';');
  const before = known.get(key);
  if (before !== undefined) return before;
  if (!canvas) throw new Error('no canvas');
  for (const colour of ['white', ...colours]) {
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
  }
  const found = luminance([...canvas.getImageData(0, 0, 1, 1).data]);
  known.set(key, found);
  return found;
}

function luminance([red = 0, green = 0, blue = 0]: readonly number[]): number {
  const linear = (value: number): number =>
    value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4;
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}
