/** One run of text with what stands out in it, built piece by piece. */
import type { Inline } from './blocks.js';
import { isBlank, mark, marksAtStart, marksInRow } from './plain.js';

/** An inline thing that holds others, while it is being filled. */
export interface Holder {
  readonly kind: Exclude<Exclude<Inline, string>['kind'], 'image' | 'task' | 'break' | 'mention'>;
  readonly content: Inline[];
}

const marksAtEnd = new RegExp(`${mark}*$`, 'u');

/** Parts of a line; of a longer one no browser could show a beginning. */
const mostParts = 2000;

export class Line {
  readonly #content: Inline[] = [];
  /** The holders that are open, outermost first. */
  readonly #open: Holder[] = [];
  /** Whether white space here would be lost: at the start, after a space or a break. */
  #spaced = true;
  /** Marks in a row at the end, for they may come in many pieces. */
  #marks = 0;
  /** Whether there is anything to see. */
  #visible = false;
  /** Pieces of text, and what stands between or around them. */
  #parts = 0;

  /** Whether it holds more than any line that somebody wrote. */
  get full(): boolean {
    return this.#parts > mostParts;
  }

  /** Whether it ends in a line break. */
  get broken(): boolean {
    const last = this.#inner.at(-1);
    return typeof last === 'object' && last.kind === 'break';
  }

  get #inner(): Inline[] {
    return this.#open.at(-1)?.content ?? this.#content;
  }

  /** Adds text; white space collapses as in HTML (CSS Text 3, section 4.1.1), but stays around code. */
  text(text: string): void {
    let piece = this.#capMarks(text.replace(/[\t\n\f\r ]+/g, ' '));
    const isCode = this.#open.at(-1)?.kind === 'code';
    if (this.#spaced && !isCode) piece = piece.replace(/^ /, '');
    if (!piece) return;
    this.#spaced = !isCode && piece.endsWith(' ');
    this.#visible ||= isCode || !isBlank(piece);
    const inner = this.#inner;
    const last = inner.at(-1);
    if (typeof last === 'string') inner[inner.length - 1] = last + piece;
    else {
      inner.push(piece);
      this.#parts++;
    }
  }

  add(inline: Exclude<Inline, string>): void {
    this.#inner.push(inline);
    this.#parts++;
    // There is no letter for marks to stand on; those of a picture's own text would add to them.
    this.#marks = marksInRow;
    this.#spaced = inline.kind === 'break';
    this.#visible ||= inline.kind !== 'break';
  }

  enter(holder: Holder): void {
    this.#inner.push(holder as Inline);
    this.#parts++;
    this.#open.push(holder);
  }

  /** Ends the innermost holder; an empty one leaves nothing behind, unless it is `kept`. */
  leave(kept = false): void {
    const holder = this.#open.pop();
    if (holder?.content.length !== 0) return;
    if (kept) this.#visible = true;
    else this.#inner.pop();
  }

  /** Goes on within other holders than those that are open. */
  restart(held: readonly { readonly holder: (() => Holder) | undefined }[]): void {
    while (this.#open.length) this.leave();
    for (const { holder } of held) if (holder) this.enter(holder());
  }

  /** The content, or undefined when there is nothing to see. */
  end(): readonly Inline[] | undefined {
    while (this.#open.length) this.leave();
    if (!this.#visible) return undefined;
    trimEnd(this.#content);
    return this.#content;
  }

  #capMarks(text: string): string {
    const room = Math.max(marksInRow - this.#marks, 0);
    const capped = text.replace(marksAtStart, (marks) => [...marks].slice(0, room).join(''));
    const trailing = marksAtEnd.exec(capped)?.[0] ?? '';
    this.#marks =
      trailing.length === capped.length ? this.#marks + trailing.length : trailing.length;
    return capped;
  }
}

/** White space and line breaks at the end of a line show nothing. */
function trimEnd(content: Inline[]): void {
  for (let last = content.at(-1); last !== undefined; last = content.at(-1)) {
    if (typeof last === 'string') {
      const trimmed = last.trimEnd();
      if (trimmed) {
        content[content.length - 1] = trimmed;
        return;
      }
    } else if ('content' in last) {
      if (last.kind === 'code' || !last.content.length) return;
      trimEnd(last.content as Inline[]);
      if (last.content.length) return;
    } else if (last.kind !== 'break') return;
    content.pop();
  }
}
