/** Links from one place of a body to another, without any name of the source getting to the page. */
export class Places {
  readonly #numbers = new Map<string, number>();
  readonly #jumps: { readonly jump: { to: number | undefined }; readonly name: string }[] = [];
  /** Names that wait for something to stand on. */
  #waiting: string[] = [];
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

  /** A jump is to lead to the place of a name, wherever that turns up. */
  lead(jump: { to: number | undefined }, name: string): void {
    this.#jumps.push({ jump, name });
  }

  /** Tells the jumps where they lead. */
  connect(): void {
    for (const { jump, name } of this.#jumps) jump.to = this.#numbers.get(name);
  }
}
