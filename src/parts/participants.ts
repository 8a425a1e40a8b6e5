import { leadTo } from '../behaviours/jump.js';
import * as limits from '../release/limits.js';
import type { Release } from '../release/release.js';
import type { ViewContent, ViewOptions } from '../views/options.js';
import { participantsView } from '../views/participants.js';
import type { PartHost } from './part.js';

export { participantsStyles } from '../views/participants.js';

/** Who takes part; as many as the reader has asked for. */
export class ParticipantsPart {
  readonly #host: PartHost;
  /** Entries shown. */
  #limit: number = limits.participantsShown;

  constructor(host: PartHost) {
    this.#host = host;
  }

  view(release: Release, options: ViewOptions): ViewContent {
    return participantsView(release, {
      ...options,
      limit: this.#limit,
      onShowAll: () => void this.#showMore(),
    });
  }

  /** Shows more, and leads the keyboard to the first entry that is new: the button may be gone. */
  async #showMore(): Promise<void> {
    const shown = this.#limit;
    this.#limit += limits.items;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    leadTo(this.#host.renderRoot, '[part~="participant"]', shown);
  }
}
