/** Who is who: what opens an explanation, what keeps it, what closes it. */
import { expect } from '@open-wc/testing';
import { resetMouse, sendKeys } from '@web/test-runner-commands';
import {
  clickOn,
  closes,
  explained,
  focused,
  isOpen,
  later,
  named,
  opens,
  pointAt,
  popoverOf,
  wordOf,
} from './release-body-setup.js';
import { line, mount, parts, quiet, recordTrouble, type ReleaseElement } from './setup.js';

const trouble = recordTrouble();
let element: ReleaseElement;
let word: HTMLElement;
beforeEach(async () => {
  // The pointer may lie where the next word will be.
  await pointAt(elsewhere());
  element = await explained();
  word = wordOf(element, 'Zhang Jinghua');
});
afterEach(async () => {
  await resetMouse();
  expect(trouble.errors).to.deep.equal([]);
});

const elsewhere = (): HTMLElement =>
  mount('<p style="position: fixed; inset: auto auto 0 0">Elsewhere</p>');

/** The first word gets the focus as a reader’s key gives it. */
async function tabTo(target: HTMLElement): Promise<void> {
  const before = mount('<a href="#before">Before</a>');
  element.before(before);
  before.focus();
  for (let presses = 0; focused() !== target; presses++) {
    if (presses > 9) throw new Error(`The focus never gets to “${line(target)}”`);
    await sendKeys({ press: 'Tab' });
  }
}

describe('the pointer', () => {
  it('gets an explanation when it rests on a word, after a moment', async () => {
    await pointAt(word);
    expect(isOpen(word)).to.equal(false);
    await opens(word);
  });

  it('gets none when it only passes', async () => {
    await pointAt(word);
    await pointAt(parts(element, 'paragraph')[1] as Element);
    await later();
    expect(isOpen(word)).to.equal(false);
  });

  it('may move into it and stay there, and closes it by leaving', async () => {
    await pointAt(word);
    await opens(word);
    await pointAt(popoverOf(word));
    await later();
    expect(isOpen(word)).to.equal(true);
    await pointAt(elsewhere());
    await closes(word);
  });

  it('keeps it open with a click on its way, and closes it with the next', async () => {
    await pointAt(word);
    await opens(word);
    await clickOn(word);
    await later();
    expect(isOpen(word)).to.equal(true);
    await clickOn(word);
    await closes(word);
    await later();
    expect(isOpen(word)).to.equal(false);
  });

  it('may pass over what was asked for otherwise, and leave it', async () => {
    word.click();
    await opens(word);
    await pointAt(word);
    await pointAt(elsewhere());
    await later();
    expect(isOpen(word)).to.equal(true);
  });

  it('opens it at once with a click, and closes it with one elsewhere', async () => {
    await clickOn(word);
    await opens(word);
    await later();
    expect(isOpen(word)).to.equal(true);
    await clickOn(elsewhere());
    await closes(word);
  });

  it('closes it with Escape, though it is still there', async () => {
    await pointAt(word);
    await opens(word);
    await sendKeys({ press: 'Escape' });
    await closes(word);
    await later();
    expect(isOpen(word)).to.equal(false);
  });

  it('finds only one open at a time', async () => {
    await pointAt(word);
    await opens(word);
    const other = wordOf(element, 'Eilis Ferran');
    await pointAt(other);
    await opens(other);
    await closes(word);
  });
});

describe('a finger', () => {
  /** What the three engines send for a tap: the pointer has left before the click comes. */
  const tap = async (target: HTMLElement): Promise<void> => {
    const touch = { bubbles: true, composed: true, pointerType: 'touch' };
    for (const type of ['over', 'enter', 'down', 'up', 'out', 'leave']) {
      target.dispatchEvent(new PointerEvent(`pointer${type}`, touch));
    }
    await quiet();
    target.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, detail: 1 }));
  };

  it('opens an explanation that stays, and closes it with the next tap', async () => {
    await tap(word);
    await opens(word);
    await later();
    expect(isOpen(word)).to.equal(true);
    await tap(word);
    await closes(word);
  });
});

describe('the keyboard', () => {
  it('gets an explanation with the focus, and loses it with the focus', async () => {
    await tabTo(word);
    await opens(word);
    document.querySelector<HTMLElement>('[href="#before"]')?.focus();
    await closes(word);
  });

  for (const key of ['Enter', ' ']) {
    it(`closes and opens it with “${key}”`, async () => {
      await tabTo(word);
      await opens(word);
      await sendKeys({ press: key });
      await closes(word);
      await sendKeys({ press: key });
      await opens(word);
      expect(scrollY).to.equal(0);
    });
  }

  it('goes from the word to the link in it, on to the next word, and back', async () => {
    await tabTo(word);
    await opens(word);
    await sendKeys({ press: 'Tab' });
    expect(line(focused())).to.equal('Zhang Jinghua');
    expect(popoverOf(word).contains(focused())).to.equal(true);
    await later();
    expect(isOpen(word)).to.equal(true);
    await sendKeys({ press: 'Tab' });
    const other = wordOf(element, 'Eilis Ferran');
    expect(focused() === other).to.equal(true);
    await opens(other);
    await closes(word);
    await sendKeys({ down: 'Shift' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ up: 'Shift' });
    expect(focused() === word).to.equal(true);
    await opens(word);
  });

  it('closes it with Escape and stays on the word', async () => {
    await tabTo(word);
    await opens(word);
    await sendKeys({ press: 'Escape' });
    await closes(word);
    expect(focused() === word).to.equal(true);
    await later();
    expect(isOpen(word)).to.equal(false);
  });

  it('is back on the word after Escape in the popover, which doesn’t open again', async () => {
    await tabTo(word);
    await opens(word);
    await sendKeys({ press: 'Tab' });
    expect(popoverOf(word).contains(focused())).to.equal(true);
    await sendKeys({ press: 'Escape' });
    await closes(word);
    expect(focused() === word).to.equal(true);
    await later();
    expect(isOpen(word)).to.equal(false);
  });
});

describe('a screen reader', () => {
  it('that focuses a word and presses it doesn’t close what it has just opened', async () => {
    await tabTo(word);
    await opens(word);
    word.click();
    await later();
    expect(isOpen(word)).to.equal(true);
    word.click();
    await closes(word);
  });
});

describe('a word', () => {
  it('that goes while the pointer is on it takes its explanation along', async () => {
    await pointAt(word);
    element.release = { headline: 'Other', body: ['Nobody is named here.'] };
    await element.updateComplete;
    await later();
    expect(parts(element, 'mention')).to.have.length(0);
    expect(element.shadowRoot?.querySelector(':popover-open')).to.equal(null);
  });

  it('that goes while the pointer leaves it troubles nobody', async () => {
    await pointAt(word);
    await opens(word);
    await pointAt(elsewhere());
    element.release = { headline: 'Other', body: ['Nobody is named here.'] };
    await element.updateComplete;
    await later();
    expect(element.shadowRoot?.querySelector(':popover-open')).to.equal(null);
  });

  it('that is moved is closed, says so, and opens again', async () => {
    word.click();
    await opens(word);
    mount('<div></div>').append(element);
    expect(word.ariaExpanded).to.equal('false');
    expect(isOpen(word)).to.equal(false);
    word.click();
    await opens(word);
  });

  it('is explained in the strings of its page, also when they come late', async () => {
    word.click();
    await opens(word);
    expect(popoverOf(word).textContent).to.contain('On the side of');
    element.lang = 'zh-CN';
    await new Promise((resolve) => setTimeout(resolve, 300));
    await element.updateComplete;
    expect(popoverOf(word).textContent).not.to.contain('On the side of');
    expect(isOpen(word)).to.equal(true);
  });

  it('is just a word where the platform has no popovers', async () => {
    const { prototype } = HTMLElement;
    const popover = Object.getOwnPropertyDescriptor(prototype, 'popover');
    delete (prototype as Partial<HTMLElement>).popover;
    try {
      const old = mount('<release-body lang="en"></release-body>');
      old.release = named;
      await old.updateComplete;
      await later();
      expect(parts(old, 'mention')).to.have.length(0);
      expect(line(parts(old, 'body')[0])).to.contain('Zhang Jinghua received');
    } finally {
      if (popover) Object.defineProperty(prototype, 'popover', popover);
    }
  });
});
