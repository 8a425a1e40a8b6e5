/** What is on paper: everything that is said, nothing to press, no card or heading torn apart (Chromium only). */
import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { line, part, parts, within } from '../elements/setup.js';
import { everything, nameOf } from './everything.js';

const all = (element: Element, selector: string): readonly HTMLElement[] =>
  [...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])].filter((each) =>
    each.checkVisibility(),
  );

describe('on paper', () => {
  before(function () {
    if (!navigator.userAgent.includes('Chrome/')) this.skip();
  });
  afterEach(() => emulateMedia({ media: 'screen' }));

  it('are letters on the ground that they are read on, however it is painted', async () => {
    const elements = await everything('--news-surface: #111; --news-text: #eee');
    await emulateMedia({ media: 'print' });
    for (const element of elements) {
      const root = getComputedStyle(part(element, 'root'));
      expect([root.backgroundColor, root.printColorAdjust], nameOf(element)).to.deep.equal([
        'rgb(17, 17, 17)',
        'exact',
      ]);
    }
  });

  it('is nothing that can only be pressed', async () => {
    const elements = await everything('');
    await emulateMedia({ media: 'print' });
    const controls = elements.flatMap((element) =>
      all(element, 'button, input, select, textarea, audio, iframe, [part="calendar-button"]')
        // The number of a note stays.
        .filter((control) => !control.matches('sup button'))
        .map((control) => `${nameOf(element)} “${line(control)}”`),
    );
    expect(controls).to.deep.equal([]);
  });

  it('is what a player says, though nobody opened it', async () => {
    const elements = await everything('');
    const transcripts = elements.flatMap((element) => all(element, '[part="transcript"]'));
    expect(transcripts.length).to.be.greaterThan(1);
    for (const transcript of transcripts) (transcript as HTMLDetailsElement).open = false;
    await emulateMedia({ media: 'print' });
    for (const transcript of transcripts) {
      const text = within(transcript, 'div p');
      expect(getComputedStyle(transcript, '::details-content').contentVisibility).to.equal(
        'visible',
      );
      expect(text.checkVisibility()).to.equal(true);
      expect(text.getBoundingClientRect().height).to.be.greaterThan(10);
    }
  });

  it('are headings with what they are about, and each thing in one piece', async () => {
    const elements = await everything('');
    await emulateMedia({ media: 'print' });
    const torn = elements.flatMap((element) => [
      ...all(element, '[role="heading"]').filter(
        (each) => getComputedStyle(each).breakAfter !== 'avoid',
      ),
      ...[
        ...['participant', 'event', 'contact', 'document', 'thumbnail', 'figure'],
        ...['quote', 'boilerplate', 'header'],
      ]
        .flatMap((name) => parts(element, name))
        // An event of participants may be longer than a page, and a participant in a sentence is a word.
        .filter((each) => !each.matches('.gathering, span'))
        .filter((each) => getComputedStyle(each).breakInside !== 'avoid'),
    ]);
    expect(torn.map((each) => `${each.part.value} ${line(each)}`)).to.deep.equal([]);
    const card = within(document, 'news-card');
    expect(getComputedStyle(part(card, 'root')).breakInside).to.equal('avoid');
  });

  it('are the addresses by which one takes part, reads on, and learns what is allowed', async () => {
    const elements = await everything('');
    await emulateMedia({ media: 'print' });
    const links = elements.flatMap((element) =>
      all(element, '[part="event-links"] a, .elsewhere a, .rights a'),
    );
    expect(links.length).to.be.greaterThan(10);
    for (const link of links) {
      const address = link.getAttribute('href') ?? '';
      expect(getComputedStyle(link, '::after').content, address).to.contain(address);
    }
  });
});
