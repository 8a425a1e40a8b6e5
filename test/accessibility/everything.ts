/** Every element with all that a reader may have brought about, on one page. */
import {
  attribute,
  mount,
  parts,
  ready,
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
  await until(
    () => parts(within(box, 'news-release'), 'mention').length > 0,
    () => 'nobody is explained',
  );
  for (const element of elements) {
    element.shadowRoot?.querySelectorAll('details').forEach((details) => (details.open = true));
  }
  const calendars = elements.flatMap((element) => parts(element, 'calendars'));
  await until(
    () => calendars.every(({ childElementCount }) => childElementCount > 4),
    () => 'no calendars',
  );
  return elements;
}

/** What a reader can click on or move to in an element. */
export const targetsIn = (element: Element): readonly HTMLElement[] =>
  [
    ...(element.shadowRoot?.querySelectorAll<HTMLElement>(
      'a[href], button, select, input, textarea, summary, video, audio, [tabindex="0"]',
    ) ?? []),
  ].filter((target) => target.checkVisibility() && !target.closest('[inert]'));
