/** A gallery, by pointer and keyboard, and the window over the page. */
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
  recordTrouble,
  renderUnseen,
  texts,
  textOf,
  until,
  within,
  type ReleaseElement,
} from './setup.js';

const dot = `${location.origin}/test/fixtures/elements/dot.png`;
/** A lead and so many pictures more. */
const pictures = (count: number): readonly object[] =>
  Array.from({ length: count + 1 }, (_, index) => ({
    url: `${dot}?${String(index)}`,
    alt: index === 2 ? undefined : `Picture ${String(index)}`,
    caption: index % 2 ? `Caption ${String(index)}` : undefined,
    width: 1200,
    height: 800,
  }));

async function gallery(count = 5, direction = 'ltr', more = 'lang="en"'): Promise<ReleaseElement> {
  const value = { headline: 'H', language: 'en', media: pictures(count) };
  const page = mount(
    `<main dir="${direction}"><h1>H</h1>${markup(value, 'release-media', more)}</main>`,
  );
  return ready(within(page, 'release-media'));
}

const dialogOf = (element: Element): HTMLElement | undefined => parts(element, 'gallery-window')[0];

async function open(element: ReleaseElement, index = 1): Promise<HTMLDialogElement> {
  const link = parts(element, 'picture')[index];
  link?.focus();
  link?.click();
  await until(
    () => dialogOf(element)?.hasAttribute('open') === true,
    () => 'the window does not open',
  );
  return part(element, 'gallery-window') as HTMLDialogElement;
}

const position = async (element: ReleaseElement): Promise<string> => {
  await element.updateComplete;
  return texts(element, 'position').join();
};

describe('a gallery', () => {
  recordTrouble();

  it('is none for one picture more, which is shown large', async () => {
    const element = await gallery(1);
    expect(parts(element, 'gallery')).to.have.length(0);
    expect(parts(element, 'figure')).to.have.length(2);
  });

  it('shows fifty pictures as links to their files, none loaded early', async () => {
    const element = await gallery(50);
    const links = parts(element, 'picture') as readonly HTMLAnchorElement[];
    expect(links).to.have.length(50);
    expect(links[0]?.href).to.equal(`${dot}?1`);
    const images = [...(element.shadowRoot?.querySelectorAll('[part="gallery"] img') ?? [])];
    expect(new Set(images.map((image) => image.getAttribute('loading')))).to.deep.equal(
      new Set(['lazy']),
    );
    expect(part(element, 'root').scrollWidth).to.be.at.most(part(element, 'root').clientWidth);
  });

  it('gives every link a name', async () => {
    const element = await gallery(3);
    const alts = parts(element, 'picture').map((link) => link.querySelector('img')?.alt);
    expect(alts).to.deep.equal(['Picture 1', 'Pictures, 2 of 3', 'Picture 3']);
  });

  it('says the words of the release in its language, and its own in that of the page', async () => {
    const media = [
      { url: dot },
      { url: `${dot}?1`, alt: 'Ein Punkt' },
      { url: `${dot}?2`, caption: 'Ein Punkt' },
      { url: `${dot}?3`, title: 'Ein Punkt' },
      { url: `${dot}?4` },
      { url: `${dot}?5`, alt: 'Ein Punkt', decorative: true },
    ];
    const value = { headline: 'H', language: 'de', media };
    const element = await ready(mount(markup(value, 'release-media', 'lang="en"')));
    const named = parts(element, 'picture').map((link) =>
      link.ariaLabel ? link : link.querySelector('img'),
    );
    expect(named.map((node) => node?.lang)).to.deep.equal(['de', 'de', 'de', '', 'de']);
  });

  it('names a picture that can’t be had by all that is seen of it, and by what tells it apart', async () => {
    const media = [{ alt: 'A dot' }, { caption: 'The second dot' }, {}].map((said, index) => ({
      url: `${location.origin}/lost-${String(index)}.png`,
      ...said,
    }));
    const value = { headline: 'H', media: [{ url: dot, role: 'lead' }, ...media] };
    const element = await ready(mount(markup(value, 'release-media', 'lang="en"')));
    renderUnseen(element);
    await until(
      () => parts(element, 'failed').length === media.length,
      () => 'a picture isn’t lost',
    );
    const links = parts(element, 'picture');
    const names = links.map((link) => link.ariaLabel ?? line(link));
    links.forEach((link, index) => expect(names[index]).to.contain(line(link)));
    expect(names[0]).to.contain('A dot');
    expect(names[1]).to.contain('The second dot');
    expect(new Set(names).size).to.equal(media.length);
  });

  it('leaves a click with a key to the browser', async () => {
    const element = await gallery();
    const click = new MouseEvent('click', {
      ctrlKey: true,
      cancelable: true,
      bubbles: true,
      composed: true,
    });
    document.addEventListener('click', (event) => event.preventDefault(), { once: true });
    parts(element, 'picture')[0]?.dispatchEvent(click);
    await quiet();
    expect(dialogOf(element)).to.equal(undefined);
  });
});

describe('the window over a gallery', () => {
  recordTrouble();

  it('opens with the picture that was asked for, and tells the page of no link', async () => {
    const element = await gallery();
    let opened = 0;
    element.addEventListener('release-open', () => opened++);
    const dialog = await open(element, 2);
    expect(await position(element)).to.equal('3 of 5');
    expect(dialog.matches(':modal')).to.equal(true);
    expect(dialog.querySelector('img')?.src).to.equal(`${dot}?3`);
    expect(dialog.textContent).to.contain('Caption 3');
    expect(opened).to.equal(0);
  });

  for (const [direction, forward, back] of [
    ['ltr', 'ArrowRight', 'ArrowLeft'],
    ['rtl', 'ArrowLeft', 'ArrowRight'],
  ] as const) {
    it(`is paged through with the keys, ${direction}`, async () => {
      const element = await gallery(5, direction);
      await open(element, 1);
      const steps: string[] = [];
      for (const key of [forward, forward, back, 'End', forward, 'Home', back]) {
        await sendKeys({ press: key });
        steps.push(await position(element));
      }
      expect(steps.map((step) => step[0]).join('')).to.equal('3435511');
    });
  }

  it('has buttons that keep the focus at both ends', async () => {
    const element = await gallery(2);
    const dialog = await open(element, 0);
    expect(part(element, 'previous').ariaDisabled).to.equal('true');
    const button = part(element, 'next');
    button.focus();
    button.click();
    expect(await position(element)).to.equal('2 of 2');
    button.click();
    expect(await position(element)).to.equal('2 of 2');
    expect(element.shadowRoot?.activeElement).to.equal(button);
    expect(button.ariaDisabled).to.equal('true');
    expect(dialog.open).to.equal(true);
  });

  it('is swiped through', async () => {
    const element = await gallery();
    const dialog = await open(element, 1);
    const swipe = (from: number, to: number): void => {
      const touch = { pointerType: 'touch', bubbles: true };
      dialog.dispatchEvent(new PointerEvent('pointerdown', { ...touch, clientX: from }));
      dialog.dispatchEvent(new PointerEvent('pointerup', { ...touch, clientX: to }));
    };
    swipe(200, 100);
    expect(await position(element)).to.equal('3 of 5');
    swipe(100, 220);
    expect(await position(element)).to.equal('2 of 5');
    swipe(100, 120);
    expect(await position(element)).to.equal('2 of 5');
  });

  for (const how of ['Escape', 'its button'] as const) {
    it(`closes by ${how}, and gives the focus back`, async () => {
      const element = await gallery();
      await open(element, 3);
      if (how === 'Escape') await sendKeys({ press: 'Escape' });
      else part(element, 'close').click();
      await until(
        () => dialogOf(element) === undefined,
        () => 'the window stays',
      );
      expect(element.shadowRoot?.activeElement).to.equal(parts(element, 'picture')[3]);
    });
  }

  it('is gone when the element leaves the page, and when the release changes', async () => {
    const element = await gallery();
    await open(element);
    const { parentElement: parent } = element;
    element.remove();
    parent?.append(element);
    await until(
      () => dialogOf(element) === undefined,
      () => 'the window stays after a move',
    );
    await open(element);
    element.release = { headline: 'Next', media: pictures(3) as [] };
    await until(
      () => dialogOf(element) === undefined,
      () => 'the window stays with another release',
    );
    expect(textOf(element)).to.contain('Caption 1');
  });

  it('has no barriers, and its own pair of colours', async () => {
    const element = await gallery();
    const dialog = await open(element);
    await expect(element).to.be.accessible();
    const { color, backgroundColor } = getComputedStyle(dialog);
    expect([color, backgroundColor]).to.deep.equal(['rgb(244, 244, 244)', 'rgb(17, 17, 17)']);
  });
});
