import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { parseJson, readText, readValue } from '../formats/read.js';
import { pickRelease } from '../release/item.js';
import type { Problem } from '../release/problems.js';
import type { ReadResult } from '../release/read-result.js';
import type { Release } from '../release/release.js';
import { observerOf } from './changes.js';
import { ReleaseErrorEvent, ReleaseLoadEvent, ReleaseProblemsEvent } from './events.js';
import { LoadError, type Failure } from './failure.js';
import { pageUrl } from './page.js';
import { loadShared } from './shared.js';
import {
  addresses,
  ancestors,
  findSource,
  sameSource,
  type Source,
  type SourceHost,
} from './sources.js';

/** `ready` from the first valid release on; a newer form of it that fails does not take it away. */
export type Status = 'empty' | 'loading' | 'ready' | 'error';

/** Finds, loads and reads the release of one element, and keeps it up to date. */
export class ReleaseLoader implements ReactiveController {
  status: Status = 'empty';
  release: Release | undefined;
  problems: readonly Problem[] = [];
  failure: Failure | undefined;

  readonly #host: SourceHost & ReactiveControllerHost;
  /** Children may come late, or to another slot: from the parser, or from a framework. */
  readonly #children = observerOf(() => {
    this.#reconsider();
  });
  #source: Source | undefined;
  /** The source of which the parser may have only the first half. */
  #half: Source | undefined;
  /** The source of the release that is shown. */
  #shown: Source | undefined;
  #leave: (() => void) | undefined;
  #news: Event[] = [];

  constructor(host: SourceHost & ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** The address that was asked for, for a link to it where there is nothing else to show. */
  get url(): string | undefined {
    return this.#source?.kind === 'address' ? (this.#source.value as string) : undefined;
  }

  hostConnected(): void {
    const attributeFilter = ['slot'];
    const what = { childList: true, subtree: true, characterData: true, attributeFilter };
    this.#children?.observe(this.#host, what);
    document.addEventListener('DOMContentLoaded', this.#readHalf);
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#children?.disconnect();
    document.removeEventListener('DOMContentLoaded', this.#readHalf);
    this.#leave?.();
    this.#leave = undefined;
    // What was under way starts again elsewhere, and there another ancestor may answer.
    if (this.#source !== this.#shown || this.#source?.kind === 'elsewhere')
      this.#source = undefined;
  }

  /** Before the host renders: what can be read at once is shown in this very render. */
  hostUpdate(): void {
    const source = findSource(this.#host);
    if (!this.#host.isConnected || sameSource(this.#source, source)) return;
    // Left only after the new one has begun, so that the same data aren't asked for twice.
    const leave = this.#leave;
    this.#leave = undefined;
    this.#source = source;
    this.#start(source);
    leave?.();
  }

  /** Tells the page what has happened; called once the host shows it. */
  announce(): void {
    const news = this.#news;
    this.#news = [];
    for (const event of news) this.#host.dispatchEvent(event);
  }

  /** More is wrong with the release than its reader could know. */
  report(problems: readonly Problem[]): void {
    this.problems = [...this.problems, ...problems];
    this.#news.push(new ReleaseProblemsEvent({ problems: this.problems }));
  }

  /** A view has thrown: better the page's own content than a hole. */
  refuse(error: unknown): void {
    this.#shown = undefined;
    console.error(error);
    if (this.#source) void this.#fail({ code: 'unreadable' }, this.#source);
  }

  readonly #reconsider = (): void => {
    this.#host.requestUpdate();
  };

  /** The page is whole, so what seemed to be half of a text is all of it. */
  readonly #readHalf = (): void => {
    if (this.#half === this.#source) this.#source = undefined;
    this.#reconsider();
  };

  #start(source: Source): void {
    const { kind, value, integrity, format } = source;
    if (kind === 'elsewhere') void this.#follow(value as string | undefined, source);
    else if (kind === 'data') this.#read(value, source);
    else {
      const { result, leave } = loadShared(value as string, integrity, format);
      this.#leave = leave;
      void this.#settle(result, source);
    }
  }

  /** Reads an object, or its text. */
  #read(value: unknown, source: Source): void {
    const { format } = source;
    const options = { format, losses: false, pageUrl: pageUrl(), embedded: true };
    const document = typeof value === 'string' ? parseJson(value, options) : value;
    const isHalf = document === undefined && this.#mayGrow(source);
    this.#half = isHalf ? source : undefined;
    // Half a text is read again only once there is more of it. Asked for at once, over and over, it
    // would keep WebKit from parsing on: import() of loaded code takes no turn of its event loop.
    if (isHalf) return this.#pend();
    const result =
      document === undefined ? readText(value as string, options) : readValue(document, options);
    if (result instanceof Promise) void this.#settle(result, source);
    else this.#accept(result, source);
  }

  async #settle(pending: Promise<ReadResult>, source: Source): Promise<void> {
    this.#pend();
    try {
      const result = await pending;
      if (source === this.#source) this.#accept(result, source);
    } catch (error) {
      const failure = error instanceof LoadError ? error.failure : { code: 'network' as const };
      const isRetried = await this.#host.retry?.(failure);
      if (!isRetried && source === this.#source) void this.#fail(failure, source);
    }
    this.#host.requestUpdate();
  }

  /** Takes the release that another element has. */
  async #follow(from: string | undefined, source: Source): Promise<void> {
    if (from === undefined) this.#clear('empty');
    else this.#pend();
    // Without an element around that could have a release there is nothing to load code for.
    const inside = ancestors(this.#host).some((one, depth) => depth && one.localName.includes('-'));
    if (from === undefined && !inside) return;
    const { follow } = await import('./elsewhere.js');
    if (source !== this.#source) return;
    this.#leave = follow(this.#host, from, {
      text: (text) => {
        this.#read(text, source);
        this.#reconsider();
      },
      release: (release) => {
        if (release) this.#show(release, [], source);
        else if (release === undefined) this.#clear('loading');
        else if (from === undefined) this.#clear('empty');
        else {
          this.#clear('error');
          void this.#fail({ code: 'source-missing', detail: from }, source);
        }
        this.#reconsider();
      },
      missing: (failure) => void this.#fail(failure, source),
    });
  }

  /** Shows what is right in the result, or says why nothing is. */
  #accept({ releases, problems }: ReadResult, source: Source): void {
    const { item } = source;
    const release = pickRelease(releases, item);
    if (release) {
      this.#show(release, problems, source);
      return;
    }
    const fatal = problems.find(({ severity }) => severity === 'error');
    void this.#fail(
      fatal ? { ...fatal, detail: fatal.message } : { code: 'item-missing', detail: item },
      source,
      problems,
    );
  }

  /** Whether a text may be only the first half of a script; an attribute is always whole. */
  #mayGrow({ kind }: Source): boolean {
    const inAttribute = kind === 'data' && typeof this.#host.release === 'string';
    return !inAttribute && document.readyState === 'loading';
  }

  #show(release: Release, problems: readonly Problem[], source: Source): void {
    this.release = release;
    this.problems = problems;
    this.failure = undefined;
    this.status = 'ready';
    this.#shown = source;
    if (source.kind === 'address') addresses.set(release, source);
    this.#news.push(new ReleaseLoadEvent({ release, problems }));
    if (problems.length) this.#news.push(new ReleaseProblemsEvent({ problems }));
  }

  /** The last release stays when a newer form of the same thing fails; of another address it goes. */
  async #fail(failure: Failure, source: Source, problems?: readonly Problem[]): Promise<void> {
    const { kind, value, item, integrity } = source;
    const { url } = this;
    const shown = this.#shown;
    const refreshed =
      kind === shown?.kind && item === shown.item && (kind === 'data' || value === shown.value);
    if (!refreshed) this.#clear('error');
    this.problems = problems ?? this.problems;
    this.failure = failure;
    const explained = await import('./explain.js').then(
      ({ explain }) => explain(failure, url, integrity),
      () => ({ ...failure, message: failure.code }),
    );
    if (source !== this.#source) return;
    const place = url === undefined ? '' : ` (${url})`;
    console.warn(`news-elements: <${this.#host.localName}>: ${explained.message}${place}`);
    this.#news.push(new ReleaseErrorEvent({ ...explained, url }));
    this.#host.requestUpdate();
  }

  /** Something is on its way; until it is there, what is shown stays. */
  #pend(): void {
    if (this.status !== 'ready') this.#clear('loading');
  }

  #clear(status: Status): void {
    this.status = status;
    this.release = undefined;
    this.#shown = undefined;
    this.problems = [];
    this.failure = undefined;
  }
}
