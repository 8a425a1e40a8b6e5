import { nothing, type ReactiveController } from 'lit';
import { leadTo } from '../behaviours/jump.js';
import { Lazy } from '../loading/lazy.js';
import { excerpt, gather, type Grouping } from '../release/attendance.js';
import * as limits from '../release/limits.js';
import type { Participant } from '../release/participants.js';
import { problem } from '../release/problems.js';
import type { Release } from '../release/release.js';
import type { ViewContent, ViewOptions } from '../views/options.js';
import { participantsView } from '../views/participants.js';
import { wear, type PartHost } from './part.js';

export { participantsStyles } from '../views/participants.js';

/** Participants beyond which there is a field to look for them. */
const surveyable = 20;

/** Entries added to the page in one go, so that it stays responsive. */
const slice = 500;

/** What only some ask for, each with its code. */
const loaders = {
  sorting: () => import('../language/sorting.js'),
  attendance: () => import('../views/participants-attendance.js'),
  compact: () => import('../views/participants-compact.js'),
  cards: () => import('../views/participants-cards.js'),
  search: () => import('../views/participants-search.js'),
  vcard: () => import('../views/participants-vcard.js'),
};
type Extra = keyof typeof loaders;
/** Null where it isn't asked for or can't be had, undefined while it is on its way. */
type Extras = {
  readonly [K in Extra]: Awaited<ReturnType<(typeof loaders)[K]>> | null | undefined;
};

export interface ParticipantsPartOptions extends ViewOptions {
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

/** Who takes part: arranged as the page asks for, as many as the reader has asked for. */
export class ParticipantsPart implements ReactiveController {
  readonly #host: PartHost;
  readonly #lazy = new Map<Extra, Lazy<unknown>>();
  #release: Release | undefined;
  /** Entries wanted, and those drawn so far. */
  #limit: number = limits.participantsShown;
  #drawn: number = limits.participantsShown;
  /** Whether there are more to draw. */
  #isCut = false;
  /** The lists that are shown whole. */
  #opened: ReadonlySet<string> = new Set();
  #query = '';
  #prints = false;
  readonly #sorted = memo<readonly Participant[]>();
  readonly #found = memo<Release>();
  readonly #gathered = memo<ReturnType<typeof gather>>();

  constructor(host: PartHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#print);
    addEventListener('afterprint', this.#print);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#print);
    removeEventListener('afterprint', this.#print);
  }

  hostUpdated(): void {
    if (this.#isCut) setTimeout(this.#drawMore);
  }

  /** All of it; undefined while something is on its way that was asked for. */
  view(release: Release, options: ParticipantsPartOptions): ViewContent | undefined {
    if (release !== this.#release) this.#begin(release);
    if (!release.participants?.length) return nothing;
    const extras = this.#extrasFor(release.participants, options);
    if (Object.values(extras).includes(undefined)) return undefined;
    const { attendance, compact, cards, search, vcard } = extras;
    wear(
      this.#host,
      ...[cards?.cardsStyles, compact?.compactStyles, search?.searchStyles],
      ...[compact?.textButtonStyles, vcard?.textButtonStyles],
    );
    const query = this.#prints || !search ? '' : this.#query.trim();
    const max = this.#prints || query ? Infinity : (options.max ?? Infinity);
    const limit = this.#prints || max < Infinity ? limits.items : this.#limit;
    const room = this.#prints ? limit : Math.min(this.#drawn, limit);
    // Without the words of its headings there can be no such groups.
    const { groupBy } = options;
    const grouping = groupBy === 'attendance' && !attendance ? 'event' : groupBy;
    const found = this.#arranged(release, query, extras, options);
    const { gatherings, total } = this.#gathered([found, limit, grouping], () =>
      gather(found, limit, grouping),
    );
    const { shown, count } = excerpt(gatherings, room, max, this.#opened);
    this.#isCut = count === room && room < limit;
    return participantsView(release, shown, {
      ...options,
      isGrouped: gather(release, 1, grouping).groups > 1,
      rest: Math.max(0, total - limit),
      onShowAll: this.#showAll,
      onShowMore: (key, list) => void this.#showMore(key, list, max),
      extras: {
        attendance,
        compact,
        cards,
        search: search?.searchView(
          this.#query,
          query ? found.participants?.length : undefined,
          this.#search,
          options,
        ),
        action: vcard && ((one) => vcard.vcardView(release, one, this.#save, options)),
      },
    });
  }

  #begin(release: Release): void {
    this.#release = release;
    this.#limit = this.#drawn = limits.participantsShown;
    this.#opened = new Set();
    this.#query = '';
  }

  #extrasFor(
    { length }: readonly Participant[],
    { groupBy, layout, sort, vcard, hide }: ParticipantsPartOptions,
  ): Extras {
    const wanted: Readonly<Record<Extra, boolean>> = {
      sorting: sort === 'name',
      attendance: groupBy === 'attendance',
      compact: layout === 'compact',
      cards: layout === 'cards',
      search: length > surveyable && !hide.has('search'),
      vcard: vcard === true && layout !== 'compact',
    };
    return Object.fromEntries(
      Object.entries(loaders).map(([name, load]) => [
        name,
        wanted[name as Extra] ? this.#code(name as Extra, load) : null,
      ]),
    ) as unknown as Extras;
  }

  #code(name: Extra, load: () => Promise<unknown>): unknown {
    let lazy = this.#lazy.get(name);
    if (!lazy) {
      // Without its code, what is asked for besides the participants is left out.
      lazy = new Lazy(
        () => load().catch(() => null),
        () => {
          this.#host.requestUpdate();
        },
      );
      this.#lazy.set(name, lazy);
    }
    return lazy.value;
  }

  /** The release with those who are looked for, in the order asked for. */
  #arranged(
    release: Release,
    query: string,
    { sorting, search }: Extras,
    { locale }: ViewOptions,
  ): Release {
    const { participants = [], language = locale } = release;
    const sorted = this.#sorted([participants, sorting, language], () =>
      sorting ? sorting.sortByName(participants, language) : participants,
    );
    return this.#found([release, sorted, query], () => ({
      ...release,
      participants: search && query ? search.findParticipants(sorted, query) : sorted,
    }));
  }

  readonly #drawMore = (): void => {
    this.#drawn += slice;
    this.#host.requestUpdate();
  };

  readonly #search = (query: string): void => {
    this.#query = query;
    this.#drawn = limits.participantsShown;
    this.#host.requestUpdate();
  };

  /** On paper is everything, for there is no button to ask for it. */
  readonly #print = ({ type }: Event): void => {
    this.#prints = type === 'beforeprint';
    this.#host.requestUpdate();
  };

  /** Shows more, and leads the keyboard to the first entry that is new: the button may be gone. */
  readonly #showAll = async (): Promise<void> => {
    const shown = this.#limit;
    this.#limit += limits.items;
    this.#drawMore();
    await this.#host.updateComplete;
    leadTo(this.#host.renderRoot, '[part~="participant"]', shown);
  };

  /** Shows the whole list, and leads the keyboard on likewise. */
  async #showMore(key: string, list: Element, shown: number): Promise<void> {
    this.#opened = new Set([...this.#opened, key]);
    this.#drawMore();
    await this.#host.updateComplete;
    leadTo(list, '[part~="participant"]', shown);
  }

  readonly #save = async (participant: Participant): Promise<void> => {
    const { language } = this.#release ?? {};
    try {
      const [{ toVCard }, { download }] = await Promise.all([
        import('../exports/vcard.js'),
        import('../behaviours/download.js'),
      ]);
      const { text, mediaType } = toVCard(participant, language === undefined ? {} : { language });
      download(`${participant.name}.vcf`, mediaType, text);
    } catch {
      this.#host.report([problem('/participants', 'code-missing', 'warning', 'what saves it')]);
    }
  };
}

/** Makes something anew only when what it is made of has changed. */
function memo<T>(): (of: readonly unknown[], make: () => T) => T {
  let made: { readonly of: readonly unknown[]; readonly value: T } | undefined;
  return (of, make) => {
    if (!made || of.some((part, index) => part !== made?.of[index])) made = { of, value: make() };
    return made.value;
  };
}
