import { nothing, type CSSResultOrNative } from 'lit';
import { Lazy } from '../loading/lazy.js';
import { problem } from '../release/problems.js';
import type { ViewContent } from '../views/options.js';
import { wear, type PartHost } from './part.js';

/** A part whose code and style come when a release has something for it. */
export class LazyPart<T> {
  readonly #host: PartHost;
  readonly #code: Lazy<Loaded<T> | null>;

  /**
   * @param path JSON pointer to what it shows: without its code that is missing, and the rest is shown.
   */
  constructor(host: PartHost, path: string, load: () => Promise<Loaded<T>>) {
    this.#host = host;
    this.#code = new Lazy(
      () =>
        load().catch(() => {
          host.report([problem(path, 'code-missing', 'warning', 'what shows it')]);
          return null;
        }),
      () => {
        host.requestUpdate();
      },
    );
  }

  /** What the part shows; undefined while it is on its way, nothing when it can't be had. */
  show(view: (part: T) => ViewContent | undefined): ViewContent | undefined {
    const loaded = this.#code.value;
    if (!loaded) return loaded === null ? nothing : undefined;
    wear(this.#host, loaded.styles);
    return view(loaded.part);
  }
}

interface Loaded<T> {
  readonly part: T;
  readonly styles: CSSResultOrNative;
}
