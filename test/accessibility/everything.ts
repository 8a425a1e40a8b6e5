/** Every element with all that a reader may have brought about, on one page. */
import { setViewport } from '@web/test-runner-commands';
import {
  attribute,
  markup,
  mount,
  part,
  parts,
  ready,
  renderUnseen,
  until,
  within,
  type ReleaseElement,
} from '../elements/setup.js';
import { crowd, richRelease } from './rich-release.js';

/** Each element, and the attributes and data with which it shows more. */
const shown: readonly (readonly [tag: string, more?: string, release?: object])[] = [
  ['news-card'],
  ['news-release'],
  ['release-meta'],
  ['release-body', 'contents reading-time'],
  ['release-body', 'lines="1"'],
  ['release-media'],
  ['event-details'],
  ['event-participants', 'vcard'],
  ['event-participants', 'layout="cards" group-by="attendance" vcard'],
  ['event-participants', 'layout="compact" max="1"'],
  ['event-participants', 'max="3"', crowd],
  ['event-participants', '', crowd],
  ['release-contacts'],
  ['release-share'],
];

/** What each of them is called in a report. */
export const nameOf = (element: Element): string =>
  `<${element.localName} ${element.getAttribute('data-more') ?? ''}>`;

/** All of them in a box with this style, with what can be opened open. */
export async function everything(
  style: string,
  { more = 'lang="en"', release = richRelease() as object } = {},
): Promise<readonly ReleaseElement[]> {
  const box = mount(`<section ${more} style="${style}">
    ${shown
      .map(
        ([tag, own = '', data = release]) =>
          `<${tag} ${own} data-more='${own}' release='${attribute(data)}'></${tag}>`,
      )
      .join('')}
  </section>`);
  const elements = [...box.children] as ReleaseElement[];
  for (const element of elements) await ready(element);
  const whole = within(box, 'news-release');
  await until(
    () => ['mention', 'calendar'].every((name) => parts(whole, name).length > 0),
    () => 'nobody is explained, or there are no calendars',
  );
  for (const element of elements) {
    element.shadowRoot?.querySelectorAll('details').forEach((details) => (details.open = true));
  }
  for (const tag of ['event-details', 'news-release']) {
    const calendars = () => parts(within(box, tag), 'calendars');
    await until(
      () =>
        calendars().length > 0 &&
        calendars().every(({ childElementCount }) => childElementCount > 4),
      () => `no calendars in <${tag}>`,
    );
  }
  return elements;
}

/** Pictures that can't be had, in a gallery and in a text. */
export async function lostPictures(more = ''): Promise<readonly ReleaseElement[]> {
  const url = `${location.origin}/nowhere.png`;
  const elements = [
    mount(markup({ headline: 'H', media: [{ url, alt: 'A' }] }, 'release-media', more)),
    mount(markup({ headline: 'H', body: { markdown: `![A](${url})` } }, 'release-body', more)),
  ];
  for (const element of elements) renderUnseen(await ready(element));
  await until(
    () =>
      elements.every((element) => parts(element, 'failed').some((part) => part.checkVisibility())),
    () => 'a picture isn’t lost',
  );
  return elements;
}

/** What opens over the page: in which element, what a reader presses for it, and what then shows. */
const overlays = [
  ['release-media', 'picture', 'gallery-window'],
  ['release-body', 'mention', 'explanation'],
] as const;

/** Of the window, which loses the focus in WebKit when it changes its size. */
const widths = /Chrome|Firefox/.test(navigator.userAgent) ? [360, 900] : [innerWidth];

/** These, one after the other, for each keeps the reader from what is around it; at any width of the window. */
export async function* everyOverlay(
  style: string,
  { more = 'lang="en"' } = {},
): AsyncGenerator<HTMLElement> {
  const release = richRelease() as { readonly media: readonly object[] };
  const license = 'https://creativecommons.org/licenses/by/4.0/';
  const licensed = { ...release, media: release.media.map((medium) => ({ ...medium, license })) };
  const { innerWidth: before } = window;
  for (const width of widths) {
    if (width !== innerWidth) await setViewport({ width, height: innerHeight });
    for (const [tag, opener, name] of overlays) {
      const box = mount(`<section ${more} style="${style}">${markup(licensed, tag)}</section>`);
      yield await opened(await ready(within(box, tag)), opener, name);
      box.remove();
    }
  }
  if (before !== innerWidth) await setViewport({ width: before, height: innerHeight });
}

async function opened(element: ReleaseElement, opener: string, name: string): Promise<HTMLElement> {
  await until(
    () => parts(element, opener).length > 0,
    () => `<${element.localName}> has no ${opener}`,
  );
  part(element, opener).click();
  await until(
    () => parts(element, name)[0]?.matches('[open], :popover-open') === true,
    () => `no ${name} opens`,
  );
  return part(element, name);
}

/** What a reader can click on or move to in an element, or in a part of one. */
export const targetsIn = (root: Element): readonly HTMLElement[] =>
  [
    ...(root.shadowRoot ?? root).querySelectorAll<HTMLElement>(
      'a[href], button, select, input, textarea, summary, video, audio, [tabindex="0"]',
    ),
  ].filter((target) => target.checkVisibility() && !target.closest('[inert]'));
