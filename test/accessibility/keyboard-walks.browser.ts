/** Ways through what opens and closes, with keys alone: WCAG 2.2, 2.1.1, 2.1.2, 2.4.3, 3.2.1. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import {
  line,
  markup,
  mount,
  part,
  parts,
  quiet,
  ready,
  until,
  within,
  type ReleaseElement,
} from '../elements/setup.js';
import { crowd, richRelease } from './rich-release.js';

const show = async (
  tag: string,
  more = '',
  release: object = richRelease(),
): Promise<ReleaseElement> => {
  const page = mount(
    `<div><a id="before" href="#x">Before</a>${markup(release, tag, `lang="en" ${more}`)}<a id="after" href="#x">After</a></div>`,
  );
  return ready(within(page, tag));
};

const press = async (...keys: readonly string[]): Promise<void> => {
  for (const key of keys) await sendKeys({ press: key });
};
const pressBack = async (): Promise<void> => {
  await sendKeys({ down: 'Shift' });
  await sendKeys({ press: 'Tab' });
  await sendKeys({ up: 'Shift' });
};
const has = (element: Element, selector: string): boolean =>
  element.shadowRoot?.activeElement?.matches(selector) ?? false;
const focused = (element: Element): string =>
  `${document.activeElement?.localName ?? ''} ${line(element.shadowRoot?.activeElement)}`;

describe('with keys', () => {
  it('a window over the gallery takes the focus, keeps it, and gives it back', async () => {
    const element = await show('release-media');
    const [, second] = parts(element, 'picture');
    second?.focus();
    await press('Enter');
    await until(
      () => parts(element, 'gallery-window').length > 0 && has(element, '.gallery-window *'),
      () => focused(element),
    );
    const stops = [element.shadowRoot?.activeElement?.part.value];
    for (let step = 0; step < 3; step++) {
      await press('Tab');
      stops.push(element.shadowRoot?.activeElement?.part.value);
    }
    expect(stops).to.deep.equal(['previous', 'next', 'close', 'link download']);
    for (let step = 0; step < 3; step++) await pressBack();
    expect(has(element, '[part="previous"]'), focused(element)).to.equal(true);
    // Beyond its ends is the browser’s own interface; the page behind it takes no focus.
    within(document, '#before').focus();
    expect(has(element, '[part="previous"]'), focused(element)).to.equal(true);
    await press('Escape');
    await until(
      () => parts(element, 'gallery-window').length === 0,
      () => 'the window stays',
    );
    expect(second?.matches(':focus')).to.equal(true);
  });

  it('a window over the gallery begins at its first picture with the way to the next', async () => {
    const element = await show('release-media');
    part(element, 'picture').focus();
    await press('Enter');
    await until(
      () => has(element, '.gallery-window *'),
      () => focused(element),
    );
    expect(has(element, '[part="next"]'), focused(element)).to.equal(true);
    await press('Escape');
  });

  it('the calendars of an event open, are gone through, and close', async () => {
    const element = await show('event-details', '', {
      headline: 'H',
      events: [{ name: 'E', start: '2999-05-01' }],
    });
    const list = part(element, 'calendars');
    await press('Tab');
    part(element, 'calendar-button').focus();
    await press('Enter');
    await until(
      () => list.childElementCount > 4,
      () => line(list),
    );
    for (const stop of list.querySelectorAll<HTMLElement>('a, button')) {
      await press('Tab');
      expect(stop.matches(':focus'), focused(element)).to.equal(true);
    }
    await press('Tab');
    expect(document.activeElement?.id).to.equal('after');
    for (let step = 0; step < list.childElementCount; step++) await pressBack();
    await pressBack();
    expect(has(element, 'summary'), focused(element)).to.equal(true);
    await press(' ');
    await until(
      () => !(part(element, 'calendar') as HTMLDetailsElement).open,
      () => 'it stays open',
    );
    expect(has(element, 'summary')).to.equal(true);
    await press('Tab');
    expect(document.activeElement?.id).to.equal('after');
  });

  it('a transcript opens and closes, and the focus stays', async () => {
    const element = await show('release-media');
    const transcript = part(element, 'transcript') as HTMLDetailsElement;
    within(transcript, 'summary').focus();
    for (const [key, isOpen] of [
      ['Enter', true],
      [' ', false],
    ] as const) {
      await press(key);
      await until(
        () => transcript.open === isOpen,
        () => `“${key}” does nothing`,
      );
      expect(has(element, 'summary')).to.equal(true);
    }
  });

  it('what another site shows is asked for by its button, and by nothing on the way there', async () => {
    const element = await show('release-media');
    part(element, 'load').focus();
    await press('Tab', 'Tab');
    expect(parts(element, 'frame')).to.have.length(0);
    part(element, 'load').focus();
    await press(' ');
    await until(
      () => parts(element, 'frame').length === 1,
      () => 'nothing is loaded',
    );
    await until(
      () => has(element, 'iframe'),
      () => focused(element),
    );
  });

  it('the button after the first lines leads into the text, and the one of a list to what is new', async () => {
    const body = await show('release-body', 'lines="1"');
    part(body, 'read-more').focus();
    await press('Enter');
    await until(
      () => has(body, '.body'),
      () => focused(body),
    );
    const list = await show('event-participants', 'max="3"', crowd);
    part(list, 'show-more').focus();
    await press('Enter');
    await until(
      () => has(list, '[part~="participant"]'),
      () => focused(list),
    );
    expect(line(list.shadowRoot?.activeElement)).to.equal('Guest 4');
  });

  it('the field that looks for participants takes letters, and Escape twice leaves it as it was', async () => {
    const element = await show('event-participants', '', crowd);
    const field = part(element, 'search') as HTMLInputElement;
    field.focus();
    await sendKeys({ type: 'Guest 22' });
    await until(
      () => line(part(element, 'found')).includes('match'),
      () => line(part(element, 'found')),
    );
    await press('Escape', 'Escape');
    await quiet();
    expect([field.value, has(element, 'input')]).to.deep.equal(['', true]);
    expect(parts(element, 'participant').length).to.be.greaterThan(100);
  });

  it('the style of a citation is chosen, and nothing is copied by that', async () => {
    const element = await show('release-share');
    const style = part(element, 'citation-style') as HTMLSelectElement;
    style.focus();
    await sendKeys({ press: 'ArrowDown' });
    await quiet();
    expect(has(element, 'select')).to.equal(true);
    expect(line(part(element, 'status'))).to.equal('');
  });
});
