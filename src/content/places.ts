/** Links from one place of a body to another, without any name of the source getting to the page. */
import type { Block, Inline, Place } from './blocks.js';
import { visitParts } from './visit-parts.js';

export class Places {
  readonly #numbers = new Map<string, number>();
  readonly #jumps: { readonly jump: { to: number | undefined }; readonly name: string }[] = [];
  /** Names that wait for something to stand on. */
  #waiting: string[] = [];
  /** What names stand on in the line that is open; it may turn out to show nothing. */
  #standing: { readonly part: { anchor?: number }; readonly names: readonly string[] }[] = [];
  #last = 0;

  /** The next thing that can be a place has this name. */
  name(name: string | undefined): void {
    if (name) this.#waiting.push(name);
  }

  /** The names that wait, which wait no longer. */
  hold(): readonly string[] {
    const names = this.#waiting;
    this.#waiting = [];
    return names;
  }

  /** A place where names wait for one. */
  next(): { readonly anchor?: number } {
    return this.#waiting.length ? { anchor: this.take() } : {};
  }

  /** A place, whether or not a name waits for it. */
  take(): number {
    const place = ++this.#last;
    for (const name of this.hold()) {
      // Of several places with one name the first counts, as in a page.
      if (!this.#numbers.has(name)) this.#numbers.set(name, place);
    }
    return place;
  }

  /** The names that wait stand on this part of the line, if it is still there when the line ends. */
  stand<T extends object>(part: T): T {
    if (this.#waiting.length) this.#standing.push({ part, names: this.hold() });
    return part;
  }

  /** The line has ended: what is left in it becomes a place, the names of what isn't wait again. */
  settle(content: readonly Inline[]): void {
    if (!this.#standing.length) return;
    const left = new Set<unknown>();
    visitParts(content, (part) => left.add(part));
    const later = this.hold();
    for (const { part, names } of this.#standing) {
      this.#waiting.push(...names);
      if (left.has(part)) part.anchor = this.take();
    }
    this.#waiting.push(...later);
    this.#standing = [];
  }

  /** A jump is to lead to the place of a name, wherever that turns up. */
  lead(jump: { to: number | undefined }, name: string): void {
    this.#jumps.push({ jump, name });
  }

  /** Tells the jumps where they lead: to places that are left in the finished blocks. */
  connect(blocks: readonly Block[]): void {
    if (!this.#jumps.length) return;
    const left = new Set<number | undefined>();
    visitParts(blocks, (part) => left.add((part as Place).anchor));
    for (const { jump, name } of this.#jumps) {
      const place = this.#numbers.get(name);
      jump.to = left.has(place) ? place : undefined;
    }
  }
}
