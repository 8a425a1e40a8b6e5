/**
 * Explains a word on hover, keyboard focus, tap or click, in a popover of the platform: Escape and a
 * click elsewhere close it, the pointer may move into it (WCAG 2.2, success criterion 1.4.13).
 */
import { render, type TemplateResult } from 'lit';
import { AsyncDirective } from 'lit/async-directive.js';
import { directive, type ElementPart, type PartInfo } from 'lit/directive.js';

/** Milliseconds the pointer rests on a word before it is explained, and may be away from it. */
const patience = { open: 250, close: 300 };

/** Pixels between the popover and the word, and the edges of the window. */
const gap = 8;

/** Handles one word; its popover is the element after it. */
class Explain extends AsyncDirective {
  readonly #word: HTMLElement;
  readonly #popover: HTMLElement;
  #content: (() => TemplateResult) | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Whether it was asked for by a click or key; then the next click closes it. */
  #wanted = false;
  /** What the next click does; set while the popover is as it was when the pointer went down. */
  #closes: boolean | undefined;

  constructor(part: PartInfo) {
    super(part);
    this.#word = (part as unknown as ElementPart).element as HTMLElement;
    this.#popover = this.#word.nextElementSibling as HTMLElement;
    const listeners = {
      pointerenter: this.#enter,
      pointerleave: this.#leave,
      pointerdown: () => (this.#closes = this.#isWanted),
      click: this.#click,
      keydown: this.#press,
      focus: this.#focus,
      blur: this.#leave,
    };
    for (const [type, listener] of Object.entries<(event: never) => void>(listeners)) {
      this.#word.addEventListener(type, listener as EventListener);
    }
    this.#popover.addEventListener('pointerleave', this.#leave);
    this.#popover.addEventListener('focusout', this.#leave);
    this.#popover.addEventListener('beforetoggle', this.#release);
    this.#popover.addEventListener('toggle', this.#tell);
  }

  override render(content: () => TemplateResult): void {
    this.#content = content;
    if (this.#isOpen) this.#fill();
  }

  /** Out of the page a popover closes without a word. */
  protected override disconnected(): void {
    clearTimeout(this.#timer);
    this.#word.setAttribute('aria-expanded', 'false');
  }

  get #isOpen(): boolean {
    return this.#popover.matches(':popover-open');
  }

  get #isWanted(): boolean {
    return this.#wanted && this.#isOpen;
  }

  readonly #tell = (): void => {
    this.#word.setAttribute('aria-expanded', String(this.#isOpen));
  };

  readonly #enter = ({ pointerType }: PointerEvent): void => {
    if (pointerType !== 'touch') this.#after(patience.open, this.#open);
  };

  /** The pointer may leave what a click has asked for; the focus may not. */
  readonly #leave = ({ type }: Event): void => {
    if (type === 'pointerleave' && this.#isWanted) return;
    this.#after(patience.close, () => {
      const used = ':hover, :focus-within';
      if (!this.#popover.matches(used) && !this.#word.matches(used)) this.#close();
    });
  };

  /** A click keeps open what the pointer or the focus has opened on its way to it. */
  readonly #click = (): void => {
    this.#toggle(this.#closes ?? this.#isWanted);
    this.#closes = undefined;
  };

  readonly #press = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    if (!event.repeat) this.#toggle(this.#isOpen);
  };

  readonly #focus = (): void => {
    if (this.#word.matches(':focus-visible')) this.#open();
  };

  /** The focus goes back while the popover still is there; later it would open it again, or be lost. */
  readonly #release = ({ newState }: ToggleEvent): void => {
    if (newState === 'closed' && this.#popover.matches(':focus-within')) this.#word.focus();
  };

  #toggle(closes: boolean): void {
    clearTimeout(this.#timer);
    if (closes) this.#close();
    else this.#open();
    this.#wanted = !closes;
  }

  #after(milliseconds: number, act: () => void): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(act, milliseconds);
  }

  readonly #open = (): void => {
    if (this.#isOpen) return;
    this.#wanted = false;
    this.#fill();
    this.#popover.showPopover();
    this.#place();
  };

  #close(): void {
    if (this.#isOpen) this.#popover.hidePopover();
  }

  #fill(): void {
    if (this.#content) render(this.#content(), this.#popover);
  }

  /** Under the word, or over it where there is more room; in the page, so that it scrolls along. */
  #place(): void {
    const { clientWidth, clientHeight } = document.documentElement;
    const lines = this.#word.getClientRects();
    const first = lines[0] ?? this.#word.getBoundingClientRect();
    const last = lines[lines.length - 1] ?? first;
    const { width, height } = this.#popover.getBoundingClientRect();
    const under = clientHeight - last.bottom >= height + gap || first.top < height + gap;
    const top = under ? last.bottom + gap : first.top - height - gap;
    const line = under ? last : first;
    const isRtl = getComputedStyle(this.#popover).direction === 'rtl';
    const left = isRtl ? line.right - width : line.left;
    const inside = Math.max(gap, Math.min(left, clientWidth - width - gap));
    this.#popover.style.left = `${String(inside + scrollX)}px`;
    this.#popover.style.top = `${String(top + scrollY)}px`;
  }
}

/** Explains the word in an element, in the popover after it; the content is made when it opens. */
export const explain = directive(Explain);
