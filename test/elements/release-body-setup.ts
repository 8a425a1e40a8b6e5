/** What the tests of the text share: releases with people, words and their explanations. */
import { sendMouse } from '@web/test-runner-commands';
import { markup, mount, part, parts, ready, until, type ReleaseElement } from './setup.js';

export const zhang = {
  name: 'Zhang Jinghua',
  names: { 'zh-Hans': '张敬华' },
  url: 'https://example.com/zhang',
  roles: ['Secretary of the Municipal Party Committee', 'Member of the Standing Committee'],
  side: 'city',
  aliases: [{ text: 'Zhang Shuji', reason: 'title-as-name' as const }],
};
export const people = {
  sides: [{ id: 'city', name: 'Nanjing' }],
  participants: [zhang, { name: 'Eilis Ferran', roles: ['Vice President'] }],
};
export const named = {
  headline: 'H',
  language: 'en',
  body: [
    'On Monday Zhang Jinghua received Eilis Ferran.',
    'Zhang Shuji began by offering his good wishes.',
  ],
  ...people,
};

/** An element with this release, in English if nothing else is said. */
export const body = (value: object, more = 'lang="en"'): Promise<ReleaseElement> =>
  ready(mount(markup({ headline: 'H', ...value }, 'release-body', more)));
export const html = (text: string, more?: string, rest: object = {}) =>
  body({ body: { html: text }, ...rest }, more);
export const markdown = (text: string, more?: string, rest: object = {}) =>
  body({ body: { markdown: text }, ...rest }, more);

/** Waits until the names in a text are marked. */
export async function marked(element: ReleaseElement): Promise<ReleaseElement> {
  await until(
    () => parts(element, 'mention').length > 0,
    () => 'no name is marked',
  );
  await element.updateComplete;
  return element;
}
export const explained = async (value: object = named, more?: string): Promise<ReleaseElement> =>
  marked(await body(value, more));

/** The word that is marked, and the popover that explains it. */
export function wordOf(element: ReleaseElement, text: string): HTMLElement {
  const word = parts(element, 'mention').find(({ textContent }) => textContent === text);
  if (!word) throw new Error(`“${text}” is not marked`);
  return word;
}
export const popoverOf = (word: HTMLElement): HTMLElement => word.nextElementSibling as HTMLElement;
export const isOpen = (word: HTMLElement): boolean => popoverOf(word).matches(':popover-open');
export const opens = (word: HTMLElement): Promise<void> =>
  until(
    () => isOpen(word) && word.ariaExpanded === 'true',
    () => `“${word.textContent}” is not explained (aria-expanded ${String(word.ariaExpanded)})`,
  );
export const closes = (word: HTMLElement): Promise<void> =>
  until(
    () => !isOpen(word) && word.ariaExpanded === 'false',
    () => `“${word.textContent}” stays explained (aria-expanded ${String(word.ariaExpanded)})`,
  );

/** Longer than any patience with the pointer. */
export const later = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, 700));

const middle = (target: Element): [number, number] => {
  const { left, top, width, height } = target.getClientRects()[0] ?? new DOMRect();
  return [Math.round(left + width / 2), Math.round(top + height / 2)];
};
export const pointAt = (target: Element) => sendMouse({ type: 'move', position: middle(target) });
export const clickOn = (target: Element) => sendMouse({ type: 'click', position: middle(target) });

/** Where the focus is, inside shadow roots as well. */
export function focused(): Element | null {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
}

/** The text, without what stands around it. */
export const text = (element: ReleaseElement): HTMLElement => part(element, 'body');
