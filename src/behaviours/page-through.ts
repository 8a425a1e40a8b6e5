/** A modal window over the page in which one leafs with arrow keys, Home, End and swipes. */
import { Directive, directive, type ElementPart, type PartInfo } from 'lit/directive.js';

export interface Leaves {
  /** What is shown, from 0, and of how many. */
  readonly index: number;
  readonly total: number;
  readonly onStep: (index: number) => void;
}

/** Pixels that a finger must move to turn a leaf. */
const stroke = 40;

class PageThrough extends Directive {
  readonly #dialog: HTMLDialogElement;
  #leaves: Leaves | undefined;
  #from: PointerEvent | undefined;

  constructor(part: PartInfo) {
    super(part);
    this.#dialog = (part as unknown as ElementPart).element as HTMLDialogElement;
    this.#dialog.addEventListener('keydown', this.#press);
    this.#dialog.addEventListener('pointerdown', (event) => (this.#from = event));
    this.#dialog.addEventListener('pointerup', this.#swipe);
  }

  override render(leaves: Leaves): void {
    this.#leaves = leaves;
    // It is not in the page yet.
    queueMicrotask(() => {
      if (this.#dialog.isConnected && !this.#dialog.open) this.#dialog.showModal();
    });
  }

  #go(index: number): void {
    const { index: now = 0, total = 0, onStep } = this.#leaves ?? {};
    const next = Math.max(0, Math.min(total - 1, index));
    if (next !== now) onStep?.(next);
  }

  /** Which way on the screen the next one is. */
  get #onward(): 1 | -1 {
    return getComputedStyle(this.#dialog).direction === 'rtl' ? -1 : 1;
  }

  readonly #press = (event: KeyboardEvent): void => {
    const { index = 0, total = 0 } = this.#leaves ?? {};
    const goals: Readonly<Record<string, number>> = {
      ArrowRight: index + this.#onward,
      ArrowLeft: index - this.#onward,
      Home: 0,
      End: total - 1,
    };
    const goal = goals[event.key];
    if (goal === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    this.#go(goal);
  };

  readonly #swipe = (event: PointerEvent): void => {
    const { index = 0 } = this.#leaves ?? {};
    const from = this.#from;
    // In a picture that is magnified a finger looks around.
    if (event.pointerType === 'mouse' || !from || (visualViewport?.scale ?? 1) > 1.01) return;
    const across = event.clientX - from.clientX;
    if (Math.abs(across) < stroke || Math.abs(across) < Math.abs(event.clientY - from.clientY)) {
      return;
    }
    this.#go(index + (across < 0 ? this.#onward : -this.#onward));
  };
}

/** Opens a `<dialog>` as soon as it is in the page, and leafs in it. */
export const pageThrough = directive(PageThrough);
