/** Whether every text, every border of a control and every focus ring can be seen: WCAG 2.2, 1.4.3, 1.4.6, 1.4.11. */
import { expect } from '@open-wc/testing';
import { contrast, pieces } from '../elements/boxes.js';
import {
  attribute,
  errorOf,
  EVERY_TAG,
  line,
  markup,
  mount,
  part,
  parts,
  ready,
  recordTrouble,
  until,
  within,
  type ReleaseElement,
} from '../elements/setup.js';
import { everyText } from './every-text.js';
import { loadPresets, presets } from './presets.js';

interface Manifest {
  readonly modules: readonly {
    readonly declarations: readonly {
      readonly tagName?: string;
      readonly cssParts?: readonly { readonly name: string }[];
    }[];
  }[];
}

/** All elements in all their layouts, and one that is in error, with all that can be opened open. */
async function shown(style: string, theme?: string): Promise<readonly ReleaseElement[]> {
  const section = mount(`<section lang="en" style="${style}" ${theme ? `theme="${theme}"` : ''}>
    <script type="application/json" id="every">${JSON.stringify(everyText).replaceAll('<', '\\u003c')}</script>
    ${EVERY_TAG.map((tag) => `<${tag} from="#every" reading-time contents vcard></${tag}>`).join('')}
    <event-participants from="#every" layout="cards"></event-participants>
    <event-participants from="#every" layout="compact" max="3"></event-participants>
    <release-body from="#every" lines="1"></release-body>
    ${markup({ headline: 'H', summary: 'Without a text.' }, 'news-release')}
    ${markup({ headline: 'H', body: { markdown: '- [x] done' } }, 'release-body')}
    <news-card id="faulty"></news-card>
  </section>`);
  const faulty = within(section, '#faulty');
  const failed = errorOf(faulty).catch(String);
  faulty.setAttribute('release', attribute({}));
  await failed;
  const elements = [...section.querySelectorAll<ReleaseElement>(':not(script)')];
  for (const element of elements) if (element !== faulty) await ready(element);
  await until(
    () => parts(within(section, 'release-body'), 'mention').length > 0,
    () => 'nobody is explained',
  );
  await until(
    () => parts(within(section, 'release-media'), 'failed').length > 0,
    () => 'every picture is there',
  );
  for (const element of elements) {
    element.shadowRoot?.querySelectorAll('details').forEach((details) => (details.open = true));
  }
  return elements;
}

/** What the top layer holds while it is open: who somebody is, and pictures in a window. */
async function inTopLayer(
  elements: readonly ReleaseElement[],
  look: (element: ReleaseElement) => void,
): Promise<void> {
  for (const element of elements) {
    const [word] = parts(element, 'mention');
    const popover = word?.nextElementSibling as HTMLElement | undefined;
    if (popover) {
      word?.click();
      await until(
        () => popover.matches(':popover-open'),
        () => 'nobody is explained',
      );
      look(element);
      popover.hidePopover();
    }
    const [picture] = parts(element, 'picture');
    if (picture) {
      picture.click();
      await until(
        () => parts(element, 'gallery-window')[0]?.hasAttribute('open') ?? false,
        () => 'the window does not open',
      );
      look(element);
      (part(element, 'gallery-window') as HTMLDialogElement).close();
    }
  }
}

const said = (element: Element, what: Node, ratio: number): string =>
  `${element.localName}: “${line(what).slice(0, 40)}” ${ratio.toFixed(2)}`;

/** The texts of an element with less contrast than this. */
const pale = (element: Element, least: number): readonly string[] =>
  pieces(element).flatMap(({ node, parent }) => {
    const ratio = contrast(parent);
    // An end of the gallery has no next picture: the button is disabled.
    return ratio < least && !parent.closest('[aria-disabled]') ? [said(element, node, ratio)] : [];
  });

/** The controls of an element whose border can’t be told from what it lies on. */
const borderless = (element: Element): readonly string[] =>
  controls(element).flatMap((control) => {
    const { borderBottomColor, borderBottomStyle } = getComputedStyle(control);
    if (borderBottomStyle === 'none') return [];
    const ratio = contrast(control, borderBottomColor, { behind: true });
    return ratio < 3 ? [said(element, control, ratio)] : [];
  });
const controls = (element: Element): readonly HTMLElement[] => [
  ...(element.shadowRoot?.querySelectorAll<HTMLElement>('button, select, input, .button') ?? []),
];

/** What of an element takes the focus and doesn’t show it. */
const ringless = (element: Element): readonly string[] =>
  stops(element).flatMap((stop) => {
    stop.focus({ focusVisible: true } as FocusOptions);
    if (element.shadowRoot?.activeElement !== stop) return [];
    const rings = [getComputedStyle(stop), getComputedStyle(stop, '::after')];
    const ring = rings.find(({ outlineStyle }) => outlineStyle !== 'none');
    const ratio = ring ? contrast(stop, ring.outlineColor, { behind: true }) : 1;
    return ratio < 3 ? [said(element, stop, ratio)] : [];
  });
const stops = (element: Element): readonly HTMLElement[] => [
  ...(element.shadowRoot?.querySelectorAll<HTMLElement>(
    'a[href], button, select, input, summary, [tabindex="0"]',
  ) ?? []),
];

async function measure(elements: readonly ReleaseElement[], least: number): Promise<void> {
  expect(elements.flatMap((element) => pale(element, least))).to.deep.equal([]);
  expect(elements.flatMap((element) => borderless(element))).to.deep.equal([]);
  expect(elements.flatMap((element) => ringless(element))).to.deep.equal([]);
  const above: string[] = [];
  await inTopLayer(elements, (element) => above.push(...pale(element, least)));
  expect(above).to.deep.equal([]);
}

describe('the release that is measured', () => {
  recordTrouble();

  it('shows every part that elements document, but for what only comes of a reader’s action', async () => {
    const elements = await shown('');
    const seen = new Set<string>();
    const look = (element: Element): void => {
      for (const { part } of element.shadowRoot?.querySelectorAll('[part]') ?? []) {
        for (const name of part) seen.add(`${element.localName} ${name}`);
      }
    };
    elements.forEach(look);
    await inTopLayer(elements, look);
    const { modules } = (await (await fetch('/custom-elements.json')).json()) as Manifest;
    const documented = modules
      .flatMap(({ declarations }) => declarations)
      .flatMap(({ tagName, cssParts = [] }) =>
        tagName === undefined ? [] : cssParts.map(({ name }) => `${tagName} ${name}`),
      );
    const missing = documented.filter(
      (name) => !seen.has(name) && !/ (?:error|skeleton)$/.test(name),
    );
    expect(missing).to.deep.equal([
      // Beyond two hundred.
      'event-participants show-all',
      // A button that reads on, once it was pressed.
      'release-body show-rest',
      // Another site's.
      'release-media frame',
      // Where a script tag loaded the code; where copying failed.
      'release-share action-embed',
      'release-share by-hand',
      'release-share link',
    ]);
  });
});

describe('a preset', () => {
  recordTrouble();
  loadPresets();

  for (const [name, least] of Object.entries(presets)) {
    for (const style of [
      'color-scheme: light',
      'color-scheme: dark',
      '--news-color-scheme: light',
    ]) {
      it(`keeps the contrast of ${name}, ${style}`, async function () {
        this.timeout(60_000);
        await measure(await shown(`${style}; background: #888; color: #999`, name), least);
      });
    }
  }
});

describe('without a preset', () => {
  recordTrouble();

  for (const [ground, text] of [
    ['#ffffff', '#595959'],
    ['#000000', '#959595'],
    ['#1f1f23', '#aaaaaa'],
    ['#fff3c4', '#525252'],
    ['#ffd1dc', '#454545'],
    ['#0b3d5c', '#cbcbcb'],
    ['#14532d', '#e2e2e2'],
    ['#5b1a1a', '#bebebe'],
  ] as const) {
    it(`an element keeps 4.5 where ${text} on ${ground} has 7`, async function () {
      this.timeout(60_000);
      const elements = await shown(`background: ${ground}; color: ${text}`);
      expect(contrast(elements[0]?.parentElement as Element)).to.be.within(7, 7.08);
      await measure(elements, 4.5);
    });
  }
});
