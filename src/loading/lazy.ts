/** Code that is loaded when an element first needs it. */
export class Lazy<T> {
  readonly #load: () => Promise<T>;
  readonly #settled: () => void;
  #asked = false;
  #loaded: T | undefined;
  #failure: { readonly error: unknown } | undefined;

  /** @param settled called when the code is there, or can't be had. */
  constructor(load: () => Promise<T>, settled: () => void) {
    this.#load = load;
    this.#settled = settled;
  }

  /** The code, or undefined while it is on its way; throws when it can't be had. */
  get value(): T | undefined {
    if (this.#failure) throw this.#failure.error;
    if (!this.#asked) void this.#ask();
    return this.#loaded;
  }

  async #ask(): Promise<void> {
    this.#asked = true;
    try {
      this.#loaded = await this.#load();
    } catch (error) {
      this.#failure = { error };
    }
    this.#settled();
  }
}
