/** What the tests of sharing share: what the platform can do, and what it is seen to have done. */
import { sendKeys } from '@web/test-runner-commands';
import type { PageRecord } from '../../src/loading/page.js';
import { markup, mount, part, ready, texts, until, type ReleaseElement } from './setup.js';

export const url = 'https://newsroom.example/1';
export const value = { headline: 'Ferry & quay', url, released: '2018-10-05', publisher: 'P' };
export const share = async (release: object = value, more = 'lang="en"'): Promise<ReleaseElement> =>
  ready(mount(markup(release, 'release-share', more)));
export const action = (element: Element, name: string): HTMLElement =>
  part(element, `action-${name}`);
export const labels = (element: Element) => texts(element, 'action');

/** What has been put aside to be put back. */
const restore: (() => void)[] = [];
afterEach(() => {
  for (const undo of restore.splice(0)) undo();
});
/** Does something once the test is over. */
export const later = (undo: () => void): void => void restore.push(undo);
/** Puts a value in the place of what the platform has; undefined: as if it had none. */
export function replace(target: object, key: string, replacement: unknown): void {
  const own = Object.getOwnPropertyDescriptor(target, key);
  Object.defineProperty(target, key, { value: replacement, configurable: true, writable: true });
  restore.push(() => {
    if (own) Object.defineProperty(target, key, own);
    else Reflect.deleteProperty(target, key);
  });
}
export const platform = (
  { canShare }: { canShare: boolean },
  act: (data: ShareData) => unknown = () => undefined,
) => {
  replace(navigator, 'canShare', canShare ? () => true : undefined);
  replace(navigator, 'share', (data: ShareData) => Promise.resolve(data).then(act));
};

/** What is written to the clipboard: the engine's own, unless `write` stands in for it. */
export function clipboard(write?: (text: string) => Promise<void>): string[] {
  const copied: string[] = [];
  const { clipboard: own } = navigator as Partial<Navigator>;
  replace(navigator, 'clipboard', {
    writeText: async (text: string) => {
      await (write ?? ((given: string) => own?.writeText(given)))(text);
      copied.push(text);
    },
  });
  return copied;
}
export const accept = () => Promise.resolve();
export const refuse = () => Promise.reject(new DOMException('No', 'NotAllowedError'));

export const tells = (element: ReleaseElement, text: string): Promise<void> =>
  until(
    () => texts(element, 'status').join() === text,
    () => `“${texts(element, 'status').join()}” is told, not “${text}”`,
  );

/** What a reader pastes. */
export async function pasted(): Promise<string> {
  const field = document.createElement('textarea');
  document.body.append(field);
  field.focus();
  await sendKeys({ down: 'Control' });
  await sendKeys({ press: 'v' });
  await sendKeys({ up: 'Control' });
  field.remove();
  return field.value;
}

/** A script tag by which the library came. */
export function embedded(script: PageRecord['script']): void {
  replace(globalThis, Symbol.for('news-elements') as never, {
    version: '0',
    requests: new Map(),
    script,
  });
}
