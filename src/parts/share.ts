import { copy } from '../behaviours/copy.js';
import { ReleaseShareEvent } from '../loading/events.js';
import { pageRecord } from '../loading/page.js';
import { addresses } from '../loading/sources.js';
import type { Release } from '../release/release.js';
import type { ViewContent, ViewOptions } from '../views/options.js';
import {
  shareView,
  type Action,
  type Copied,
  type ShareOptions,
  type Style,
} from '../views/share.js';
import type { PartHost } from './part.js';

/** Milliseconds for which it is told that something was copied. */
const patience = 3_000;

export interface SharePartOptions extends ViewOptions {
  /** Style of citation, until the reader chooses another. */
  readonly citation: Style;
}

/** Hands a release on: what the platform can do of it, and what came of it. */
export class SharePart {
  readonly #host: PartHost & EventTarget;
  #style: Style | undefined;
  #done: Copied | undefined;
  #failed: ShareOptions['failed'];
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: PartHost & EventTarget) {
    this.#host = host;
  }

  view(release: Release, options: SharePartOptions): ViewContent {
    const citation = this.#style ?? options.citation;
    return shareView(release, {
      ...options,
      citation,
      canShare: canShare(release),
      canEmbed: embeddable() !== undefined,
      done: this.#done,
      failed: this.#failed,
      onNear: () => void exporters().catch(() => undefined),
      onAction: (action) => void this.#act(action, release, citation),
      onMail: (event) => {
        if (!this.#announce('share', release, undefined)) event.preventDefault();
      },
      onStyle: ({ target }) => {
        this.#style = (target as HTMLSelectElement).value as Style;
        this.#host.requestUpdate();
      },
    });
  }

  /** Nothing is awaited that is there already: the platform only listens while a click is handled. */
  async #act(action: Action, release: Release, citation: Style): Promise<void> {
    this.#tell(undefined, undefined);
    let text: string | undefined;
    try {
      text = await this.#textOf(action, release, citation);
      if (!this.#announce(action, release, text)) return;
      if (action === 'print') print();
      else if (action === 'share') await navigator.share(shared(release));
      else if (text !== undefined && (await copy(text))) this.#tell(action, undefined);
      else await this.#offer(text);
    } catch (error) {
      // The reader has changed their mind.
      if ((error as Error).name !== 'AbortError') await this.#offer(text ?? release.url);
    }
  }

  /** What is copied. */
  #textOf(action: Action, release: Release, style: Style) {
    if (action === 'link') return release.url;
    if (action === 'citation' || action === 'embed') return this.#exported(action, release, style);
    return undefined;
  }

  async #exported(action: Action, release: Release, style: Style): Promise<string | undefined> {
    const [{ toCitation }, { toEmbedCode }] = await exporters();
    if (action === 'citation') return toCitation(release, style).text;
    const script = embeddable();
    const { value, item, format } = addresses.get(release) ?? {};
    const data = value === undefined ? {} : { src: value as string, item, format };
    return script && toEmbedCode(release, { script, ...data }).text;
  }

  /** Whether the page lets it happen. */
  #announce(method: Action, release: Release, text: string | undefined): boolean {
    const { url } = release;
    return this.#host.dispatchEvent(new ReleaseShareEvent({ method, text, url, release }));
  }

  #tell(done: Copied | undefined, failed: ShareOptions['failed']): void {
    clearTimeout(this.#timer);
    this.#done = done;
    this.#failed = failed;
    this.#host.requestUpdate();
    if (!done) return;
    this.#timer = setTimeout(() => {
      this.#tell(undefined, undefined);
    }, patience);
  }

  /** Says that it failed, and leads to the text, ready to be copied by hand. */
  async #offer(text: string | undefined): Promise<void> {
    this.#tell(undefined, { text });
    await this.#host.updateComplete;
    const field = this.#host.renderRoot.querySelector<HTMLTextAreaElement>('.share textarea');
    field?.focus();
    field?.select();
    field?.scrollTo(0, 0);
  }
}

const exporters = () =>
  Promise.all([import('../exports/citation.js'), import('../exports/embed-code.js')]);

const shared = ({ headline, url = '' }: Release): ShareData => ({ title: headline, url });

const canShare = (release: Release): boolean =>
  (navigator as Partial<Navigator>).canShare?.(shared(release)) ?? false;

/** The script tag by which the library came into the page, for another page to have the same. */
function embeddable() {
  const script = pageRecord()?.script;
  return script && /^https?:/.test(script.src) ? script : undefined;
}
