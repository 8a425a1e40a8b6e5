import type { ReactiveController } from 'lit';
import { leadTo } from '../behaviours/jump.js';
import { sortByName } from '../language/sorting.js';
import { Lazy } from '../loading/lazy.js';
import { gather } from '../release/attendance.js';
import { excerpt, type Excerpt, type ShownGathering } from '../release/excerpt.js';
import * as limits from '../release/limits.js';
import type { Participant } from '../release/participants.js';
import { problem } from '../release/problems.js';
import type { Release } from '../release/release.js';
import type { ViewContent, ViewOptions } from '../views/options.js';
import { attendanceHeading } from '../views/participants-attendance.js';
import { arrangedStyles, longListView, moreView } from '../views/participants-list.js';
import { participantsView, type ParticipantsExtras } from '../views/participants.js';
import { memo } from './memo.js';
import { wear, type PartHost } from './part.js';
import type { Arrangement } from './participants.js';

/** Entries added to the page in one go, so that it stays responsive. */
const slice = 500;

/** Participants arranged as the page asks for, and as many as the reader has asked for. */
export class ArrangedParticipants implements ReactiveController {
  readonly #host: PartHost;
  readonly #compact;
  readonly #cards;
  readonly #search;
  readonly #vcard;
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
  readonly #groups = memo<number>();

  constructor(host: PartHost) {
    /** Without its code, what is asked for besides the participants is left out. */
    const lazy = <T>(load: () => Promise<T>) =>
      new Lazy<T | null>(
        () => load().catch(() => null),
        () => {
          host.requestUpdate();
        },
      );
    this.#host = host;
    this.#compact = lazy(() => import('../views/participants-compact.js'));
    this.#cards = lazy(() => import('../views/participants-cards.js'));
    this.#search = lazy(() => import('../views/participants-search.js'));
    this.#vcard = lazy(() => import('../views/participants-vcard.js'));
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
    // The next update may show something else.
    this.#isCut = false;
  }

  /**
   * All of it; undefined while something is on its way that was asked for.
   *
   * @param isCrowd whether there are more than can be surveyed.
   */
  view(
    release: Release,
    options: ViewOptions & Arrangement,
    isCrowd: boolean,
  ): ViewContent | undefined {
    if (release !== this.#release) this.#begin(release);
    const { layout, vcard, groupBy, hide } = options;
    const compact = layout === 'compact' ? this.#compact.value : null;
    const cards = layout === 'cards' ? this.#cards.value : null;
    const cardsToSave = vcard && !compact ? this.#vcard.value : null;
    const search = isCrowd && !hide.has('search') ? this.#search.value : null;
    if ([compact, cards, cardsToSave, search].includes(undefined)) return undefined;
    wear(
      this.#host,
      arrangedStyles,
      cards?.cardsStyles,
      compact?.compactStyles,
      search?.searchStyles,
    );
    const query = this.#prints || !search ? '' : this.#query.trim();
    const max = this.#prints || query ? Infinity : (options.max ?? Infinity);
    const limit = this.#prints || max < Infinity ? limits.items : this.#limit;
    const room = this.#prints ? limit : Math.min(this.#drawn, limit);
    const found = this.#arranged(release, query, search?.findParticipants, options);
    const { gatherings, total } = this.#gathered([found, limit, groupBy], () =>
      gather(found, limit, groupBy),
    );
    const { shown, count } = excerpt(gatherings, room, max, this.#opened);
    this.#isCut = count === room && room < limit;
    const onShowMore = (key: string, list: Element | undefined) => this.#showMore(key, list, max);
    const entries: ParticipantsExtras = {
      ...(cards && {
        cardView: (one, content) => cards.cardView(release, one, content, options),
      }),
      ...(cardsToSave && {
        actionView: (one) => cardsToSave.vcardView(release, one, this.#save, options),
      }),
    };
    const rest = Math.max(0, total - limit);
    return participantsView(
      release,
      shown,
      // Also when those found are all in one.
      this.#groups([release, groupBy], () => gather(release, 1, groupBy).groups) > 1,
      options,
      {
        layout: `${compact ? 'compact' : cards ? 'cards' : ''} ${isCrowd ? 'crowd' : ''}`,
        before: search?.searchView(
          this.#query,
          query ? found.participants?.length : undefined,
          this.#look,
          options,
        ),
        after: rest ? moreView('show-all', 'button', rest, options, this.#showAll) : undefined,
        headingView: (gathering) => attendanceHeading(gathering as ShownGathering, options),
        delegationView: (delegation) =>
          compact
            ? compact.compactView(release, delegation as Excerpt, options, onShowMore)
            : longListView(release, delegation as Excerpt, options, entries, onShowMore),
      },
    );
  }

  #begin(release: Release): void {
    this.#release = release;
    this.#limit = this.#drawn = limits.participantsShown;
    this.#opened = new Set();
    this.#query = '';
  }

  /** The release with those who are looked for, in the order asked for. */
  #arranged(
    release: Release,
    query: string,
    find: typeof import('../release/search.js').findParticipants | undefined,
    { sort, locale }: ViewOptions & Arrangement,
  ): Release {
    const { participants = [], language = locale } = release;
    const sorted = this.#sorted([participants, sort, language], () =>
      sort === 'name' ? sortByName(participants, language) : participants,
    );
    return this.#found([release, sorted, query], () => ({
      ...release,
      participants: find && query ? find(sorted, query) : sorted,
    }));
  }

  readonly #drawMore = (): void => {
    this.#drawn += slice;
    this.#host.requestUpdate();
  };

  readonly #look = (query: string): void => {
    this.#query = query;
    this.#drawn = limits.participantsShown;
    this.#host.requestUpdate();
  };

  /** On paper is everything, for there is no button to ask for it. */
  readonly #print = ({ type }: Event): void => {
    this.#prints = type === 'beforeprint';
    // What a script prints is pictured before any promise is kept.
    this.#host.updateNow();
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
  async #showMore(key: string, list: Element | undefined, shown: number): Promise<void> {
    this.#opened = new Set([...this.#opened, key]);
    this.#drawMore();
    await this.#host.updateComplete;
    if (list) leadTo(list, '[part~="participant"]', shown);
  }

  readonly #save = async (participant: Participant): Promise<void> => {
    if (!this.#release) return;
    try {
      const { saveVCard } = await import('./save-vcard.js');
      await saveVCard(participant, participant.name, this.#release);
    } catch {
      this.#host.report([problem('/participants', 'code-missing', 'warning', 'what saves it')]);
      this.#host.requestUpdate();
    }
  };
}
