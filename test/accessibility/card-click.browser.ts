/** A card is one link as large as the card, and behaves as links do. */
import { expect } from '@open-wc/testing';
import { sendMouse } from '@web/test-runner-commands';
import {
  line,
  markup,
  mount,
  next,
  part,
  quiet,
  ready,
  type ReleaseElement,
} from '../elements/setup.js';
import { richRelease } from './rich-release.js';

const card = async (): Promise<ReleaseElement> =>
  ready(mount(markup(richRelease(), 'news-card', 'lang="en"')));

const middleOf = (element: Element): [number, number] => {
  const { left, top, width, height } = element.getBoundingClientRect();
  return [Math.round(left + width / 2), Math.round(top + height / 2)];
};

describe('a card', () => {
  it('is one link, wherever it is pressed', async () => {
    const element = await card();
    const links = [...(element.shadowRoot?.querySelectorAll('a, button, [tabindex]') ?? [])];
    expect(links).to.have.length(1);
    for (const name of ['image', 'kicker', 'headline', 'summary', 'date', 'tag']) {
      const opened = next(element, 'release-open');
      element.addEventListener(
        'release-open',
        (event) => {
          event.preventDefault();
        },
        { once: true },
      );
      const place = part(element, name);
      place.scrollIntoView({ block: 'center' });
      await quiet();
      await sendMouse({ type: 'click', position: middleOf(place) });
      expect((await opened).url).to.equal('https://newsroom.example/releases/night-ferry');
    }
  });

  it('leaves a click with a key, and one of another button, to the browser', async () => {
    const element = await card();
    const link = part(element, 'link');
    for (const init of [{ ctrlKey: true }, { metaKey: true }, { shiftKey: true }]) {
      let isPrevented: boolean | undefined;
      const stop = (event: Event): void => {
        isPrevented = event.defaultPrevented;
        event.preventDefault();
      };
      document.addEventListener('click', stop, { once: true });
      link.dispatchEvent(
        new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, ...init }),
      );
      expect(isPrevented).to.equal(false);
    }
    let opened = 0;
    element.addEventListener('release-open', () => opened++);
    // WebKit follows the link in this window.
    document.addEventListener('auxclick', (event) => event.preventDefault(), { once: true });
    link.dispatchEvent(
      new MouseEvent('auxclick', { bubbles: true, composed: true, cancelable: true, button: 1 }),
    );
    expect(opened).to.equal(0);
  });

  it('lets each of its texts be selected along with the page', async () => {
    const element = await card();
    // What isn't on the screen yet has no text to be selected in Firefox.
    element.scrollIntoView();
    await quiet();
    const selection = getSelection();
    for (const name of ['kicker', 'headline', 'summary', 'date', 'tag']) {
      const place = part(element, name);
      selection?.selectAllChildren(place);
      expect(selection?.toString().replace(/\s+/g, ' ').trim(), name).to.equal(line(place));
    }
  });
});
