import type { Block, Body } from '../content/blocks.js';
import { readBody } from '../content/body.js';
import type { Problem } from '../release/problems.js';
import type { Release } from '../release/release.js';
import { pageUrl } from './page.js';

export interface BodyHost {
  requestUpdate(): void;
  /** Something in the text isn't shown as it was meant. */
  report(problems: readonly Problem[]): void;
  /** The text can't be shown. */
  refuse(error: unknown): void;
}

/** Reads the text of a release for an element; what its form needs is loaded when it comes. */
export class BodyLoader {
  readonly #host: BodyHost;
  readonly #path: string;
  /** The release whose text is read, or being read. */
  #release: Release | undefined;
  #blocks: readonly Block[] | undefined;
  #explained = false;

  /** @param path JSON pointer to the text, for its problems. */
  constructor(host: BodyHost, path: string) {
    this.#host = host;
    this.#path = path;
  }

  /**
   * The text, or undefined while it is on its way: then the host is updated when it has come, and
   * again when it is marked who is named in it.
   *
   * @param explained whether that is wanted.
   */
  blocksOf(release: Release, explained: boolean): readonly Block[] | undefined {
    if (release !== this.#release) {
      this.#release = release;
      this.#blocks = undefined;
      this.#explained = false;
      const body = readBody(release.body ?? {}, this.#path, pageUrl());
      if (body instanceof Promise) void this.#wait(body, release);
      else this.#accept(body);
    }
    if (explained && this.#blocks && !this.#explained) void this.#explain(this.#blocks, release);
    return this.#blocks;
  }

  async #explain(blocks: readonly Block[], release: Release): Promise<void> {
    this.#explained = true;
    // Without that code the names are words like others.
    const mentions = await import('../content/mentions.js').catch(() => undefined);
    if (!mentions || release !== this.#release) return;
    this.#blocks = mentions.markMentions(blocks, release);
    this.#host.requestUpdate();
  }

  async #wait(pending: Promise<Body>, release: Release): Promise<void> {
    try {
      const body = await pending;
      if (release === this.#release) this.#accept(body);
    } catch (error) {
      if (release === this.#release) this.#host.refuse(error);
    }
    this.#host.requestUpdate();
  }

  #accept({ blocks, problems }: Body): void {
    this.#blocks = blocks;
    if (problems.length) this.#host.report(problems);
  }
}
