/**
 * Explains a word on hover, focus, touch or click, in a popover of the platform: Escape and a click
 * elsewhere close it, the pointer may move into it (WCAG 2.2, success criterion 1.4.13).
 */
import { render, type TemplateResult } from 'lit';
import { directive, Directive, type ElementPart, type PartInfo } from 'lit/directive.js';

/** Milliseconds the pointer rests on a word before it is explained, and may be away from it. */
const patience = { open: 250, close: 300 };

/** Pixels between the popover and the word, and the edges of the window. */
const gap = 6;

/** Handles one word; its popover is the element after it. */
class Explanation {
  content: (() => TemplateResult) | undefined;
  readonly #word: HTMLElement;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Whether it was open when the pointer went down, for that alone closes it. */
  #wasOpen = false;
  #ready = false;

  constructor(word: HTMLElement) {
    this.#word = word;
    const on = (type: string, handle: (event: Event) => void) => {
      word.addEventListener(type, handle);
    };
    on('pointerenter', this.#enter);
    on('pointerleave', this.#leave);
    on('pointerdown', () => (this.#wasOpen = this.#isOpen));
    on('click', () => {
      if (this.#wasOpen) this.#close();
      else this.#open();
      this.#wasOpen = false;
    });
    on('keydown', (event) => {
      const { key } = event as KeyboardEvent;
      if (key !== 'Enter' && key !== ' ') return;
      event.preventDefault();
      if (this.#isOpen) this.#close();
      else this.#open();
    });
    on('focus', () => {
      if (word.matches(':focus-visible')) this.#open();
    });
    on('blur', this.#leave);
  }

  get #popover(): HTMLElement {
    return this.#word.nextElementSibling as HTMLElement;
  }

  get #isOpen(): boolean {
    return this.#popover.matches(':popover-open');
  }

  readonly #enter = (event: Event): void => {
    if ((event as PointerEvent).pointerType === 'touch') return;
    this.#after(patience.open, () => {
      this.#open();
    });
  };

  readonly #leave = (): void => {
    this.#after(patience.close, () => {
      const used = ':hover, :focus-within';
      if (!this.#popover.matches(used) && !this.#word.matches(used)) this.#close();
    });
  };

  #after(milliseconds: number, act: () => void): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(act, milliseconds);
  }

  #open(): void {
    if (this.#isOpen || !this.#word.isConnected) return;
    const popover = this.#popover;
    if (!this.#ready) {
      this.#ready = true;
      popover.addEventListener('pointerleave', this.#leave);
      popover.addEventListener('focusout', this.#leave);
      popover.addEventListener('toggle', () => {
        this.#word.ariaExpanded = String(this.#isOpen);
      });
    }
    if (this.content) render(this.content(), popover);
    popover.showPopover();
    this.#place(popover);
  }

  #close(): void {
    if (this.#isOpen) this.#popover.hidePopover();
  }

  /** Under the word, or over it where there is more room; in the page, so that it scrolls along. */
  #place(popover: HTMLElement): void {
    const { clientWidth, clientHeight } = document.documentElement;
    const word = this.#word.getClientRects()[0] ?? this.#word.getBoundingClientRect();
    const { width, height } = popover.getBoundingClientRect();
    const under = clientHeight - word.bottom >= height + gap || word.top < height + gap;
    const top = under ? word.bottom + gap : word.top - height - gap;
    const isRtl = getComputedStyle(popover).direction === 'rtl';
    const left = isRtl ? word.right - width : word.left;
    const inside = Math.max(gap, Math.min(left, clientWidth - width - gap));
    popover.style.left = `${String(inside + scrollX)}px`;
    popover.style.top = `${String(top + scrollY)}px`;
  }
}

class Explain extends Directive {
  readonly #explanation: Explanation;

  constructor(part: PartInfo) {
    super(part);
    this.#explanation = new Explanation((part as unknown as ElementPart).element as HTMLElement);
  }

  override render(content: () => TemplateResult): void {
    this.#explanation.content = content;
  }
}

/** Explains the word in an element, in the popover after it; the content is made when it opens. */
export const explain = directive(Explain);
