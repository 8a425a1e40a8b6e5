/** Each element under the keyboard: what it stops at, in which order, and with which ring. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { secondOrigin } from '../browser/second-origin.js';
import { cutters, focusRing } from '../elements/boxes.js';
import {
  errorOf,
  EVERY_TAG,
  markup,
  mount,
  part,
  parts,
  ready,
  SAMPLE,
  until,
  within,
} from '../elements/setup.js';

describe('the keyboard', () => {
  /** Where the focus is, inside shadow roots as well. */
  const focused = (): Element | null => {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    return at;
  };
  const around = (content: string): HTMLElement =>
    mount(
      `<div><a id="before" href="#x">Before</a>${content}<a id="after" href="#x">After</a></div>`,
    );

  it('reaches the card’s link once, with a ring that nothing cuts', async () => {
    const page = around(`<news-card src="${SAMPLE.en}"></news-card>`);
    const card = await ready(within(page, 'news-card'));
    within(page, '#before').focus();
    await sendKeys({ press: 'Tab' });
    const link = part(card, 'link');
    expect(focused()).to.equal(link);
    const ring = focusRing(link);
    if (!ring) throw new Error('no focus ring');
    expect(ring.right - ring.left).to.be.greaterThan(100);
    expect(cutters(link, ring)).to.deep.equal([]);
    await sendKeys({ press: 'Tab' });
    expect(focused()?.id).to.equal('after');
    await sendKeys({ down: 'Shift' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ up: 'Shift' });
    expect(focused()).to.equal(link);
  });

  for (const tag of EVERY_TAG) {
    it(`goes through <${tag}> in the order of reading`, async () => {
      const value = {
        headline: 'H',
        url: 'https://example.com/0',
        body: {
          markdown: '[One](https://example.com/4), [two](https://example.com/5)[^1]\n\n[^1]: a',
        },
        publisher: { name: 'P', url: 'https://example.com/1' },
        source: { name: 'S', url: 'https://example.com/2' },
        alternates: [{ language: 'zh', url: 'https://example.com/3' }],
        events: [
          { name: 'E', url: 'https://example.com/6', registrationUrl: 'https://example.com/7' },
        ],
        contacts: [{ name: 'C', email: 'c@example.com', phone: '110' }],
        media: [
          ...['a', 'b', 'c'].map((name) => ({
            url: `https://media.invalid/${name}.png`,
            alt: name,
          })),
          { type: 'embed', url: 'https://media.invalid/e' },
          { url: 'https://media.invalid/d.pdf' },
        ],
        participants: Array.from({ length: 201 }, (_, index) =>
          index < 2 ? { name: `N${index}`, url: `https://example.com/p${index}` } : `N${index}`,
        ),
      };
      const page = around(markup(value, tag));
      const element = await ready(within(page, tag));
      const stops = [...(element.shadowRoot?.querySelectorAll('a, button, input, select') ?? [])];
      expect(stops.length).to.be.greaterThan(0);
      within(page, '#before').focus();
      for (const stop of stops) {
        await sendKeys({ press: 'Tab' });
        expect(focused()).to.equal(stop);
        const ring = focusRing(stop);
        if (!ring) throw new Error(`no focus ring around ${stop.textContent}`);
        expect(cutters(stop, ring)).to.deep.equal([]);
      }
      await sendKeys({ press: 'Tab' });
      expect(focused()?.id).to.equal('after');
    });
  }

  it('does not stop at a skeleton, and stops at the link of an error', async () => {
    const trouble = { warn: console.warn };
    console.warn = () => undefined;
    const { origin } = await secondOrigin();
    const page = around(`<news-card src="${origin}/status/404"></news-card>`);
    const card = within(page, 'news-card');
    await errorOf(card);
    console.warn = trouble.warn;
    within(page, '#before').focus();
    await sendKeys({ press: 'Tab' });
    expect(focused()).to.equal(part(card, 'link'));
    await sendKeys({ press: 'Tab' });
    expect(focused()?.id).to.equal('after');
  });

  it('presses the button that shows all', async () => {
    const participants = Array.from({ length: 250 }, (_, index) => `N${index}`);
    const element = await ready(
      mount(markup({ headline: 'H', participants }, 'event-participants')),
    );
    part(element, 'show-all').focus();
    await sendKeys({ press: 'Enter' });
    await until(
      () => parts(element, 'participant').length === 250,
      () => 'not all are shown',
    );
  });
});
