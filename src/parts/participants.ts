import { nothing } from 'lit';
import { gather, type Grouping } from '../release/attendance.js';
import { sharedAliases } from '../release/shared-aliases.js';
import * as limits from '../release/limits.js';
import { problem } from '../release/problems.js';
import type { Release } from '../release/release.js';
import type { ViewContent, ViewOptions } from '../views/options.js';
import { participantsView } from '../views/participants.js';
import type { ArrangedParticipants } from './arranged-participants.js';
import { memo } from './memo.js';
import type { PartHost } from './part.js';

export { participantsStyles } from '../views/participants.js';

/** Entries beyond which there is a field to look for somebody. */
const surveyable = 20;

export interface Arrangement {
  /** Default: `event`. */
  readonly groupBy?: Grouping;
  /** Default: `list`. */
  readonly layout?: 'list' | 'compact' | 'cards';
  /** Default: `printed`. */
  readonly sort?: 'printed' | 'name';
  /** Entries of each list shown at first; default is all. */
  readonly max?: number | undefined;
  /** Whether each can be saved as a vCard. */
  readonly vcard?: boolean;
}

/** Who takes part. A few are shown as they come; the code for crowds and other arrangements comes on need. */
export class ParticipantsPart {
  readonly #host: PartHost;
  /** Undefined while it is on its way, null when it can't be had. */
  #arranged: ArrangedParticipants | null | undefined;
  #asked = false;
  readonly #gathered = memo<ReturnType<typeof gather>>();

  constructor(host: PartHost) {
    this.#host = host;
  }

  /** All of it; undefined while something is on its way that was asked for. */
  view(release: Release, options: ViewOptions & Arrangement): ViewContent | undefined {
    const { groupBy = 'event', layout = 'list', sort = 'printed', max, vcard } = options;
    const { gatherings, total, groups } = this.#gathered([release], () => this.#gather(release));
    if (!total) return nothing;
    const isPlain =
      groupBy === 'event' && layout === 'list' && sort === 'printed' && !max && !vcard;
    const isCrowd = total > surveyable;
    if (!isPlain || isCrowd) void this.#load(isCrowd && !options.hide.has('search'));
    return (isPlain && !isCrowd) || this.#arranged === null
      ? participantsView(release, gatherings, groups > 1, options)
      : this.#arranged?.view(release, options, isCrowd);
  }

  #gather(release: Release) {
    const shared = sharedAliases(release).join(', ');
    if (shared) {
      this.#host.report([problem('/participants', 'alias-ambiguous', 'warning', shared)]);
    }
    return gather(release, limits.participantsShown);
  }

  /** Loads it once; what loads other parts would be one more request for those who are few. */
  async #load(searches: boolean): Promise<void> {
    if (this.#asked) return;
    this.#asked = true;
    // It is asked for again by what needs it, which would be a request later.
    if (searches) import('../views/participants-search.js').catch(() => undefined);
    try {
      const { ArrangedParticipants } = await import('./arranged-participants.js');
      this.#arranged = new ArrangedParticipants(this.#host);
    } catch {
      this.#arranged = null;
      this.#host.report([problem('/participants', 'code-missing', 'warning', 'what arranges it')]);
    }
    this.#host.requestUpdate();
  }
}
