/** Code that is loaded when an element first needs it. */
export class Lazy<T> {
  readonly #load: () => Promise<T>;
  readonly #arrived: (error?: unknown) => void;
  #asked = false;
  #loaded: T | undefined;

  /** @param arrived called when the code is there, or with the error when it can't be had. */
  constructor(load: () => Promise<T>, arrived: (error?: unknown) => void) {
    this.#load = load;
    this.#arrived = arrived;
  }

  /** The code, or undefined while it is on its way. */
  get value(): T | undefined {
    if (!this.#asked) void this.#ask();
    return this.#loaded;
  }

  async #ask(): Promise<void> {
    this.#asked = true;
    try {
      this.#loaded = await this.#load();
      this.#arrived();
    } catch (error) {
      this.#arrived(error);
    }
  }
}
