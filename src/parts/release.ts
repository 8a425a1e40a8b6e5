import { nothing } from 'lit';
import type { Boilerplate } from '../release/parts.js';
import type { Release } from '../release/release.js';
import type { ViewContent } from '../views/options.js';
import { releaseView, type ReleaseParts, type ReleaseViewOptions } from '../views/release.js';
import { BodyPart, type BodyPartOptions } from './body.js';
import { LazyPart } from './lazy-part.js';
import type { PartHost } from './part.js';

export interface ReleasePartOptions extends ReleaseViewOptions {
  /** Whether it is explained who is named in the text. */
  readonly mentions: boolean;
}

/** A whole release: its parts, each with its own state; the code of most comes when there is a need. */
export class ReleasePart {
  readonly #host: PartHost;
  readonly #body: BodyPart;
  readonly #contacts: LazyPart<ReturnType<typeof import('./contacts.js').contactsPart>>;
  readonly #events: LazyPart<import('./events.js').EventsPart>;
  readonly #media: LazyPart<import('./media.js').MediaPart>;
  readonly #participants: LazyPart<import('./participants.js').ParticipantsPart>;
  readonly #supplements: LazyPart<typeof import('../views/supplements.js')>;
  /** The texts about publishers, by their index. */
  readonly #about: BodyPart[] = [];
  /** Each of these texts as the text of a release. */
  readonly #releases = new WeakMap<Boilerplate, Release>();

  constructor(host: PartHost) {
    this.#host = host;
    this.#body = new BodyPart(host);
    this.#contacts = new LazyPart(host, '/contacts', async () => {
      const { contactsPart, contactsStyles } = await import('./contacts.js');
      return { part: contactsPart(host), styles: contactsStyles };
    });
    this.#events = new LazyPart(host, '/events', async () => {
      const { EventsPart, eventsStyles } = await import('./events.js');
      return { part: new EventsPart(host), styles: eventsStyles };
    });
    this.#media = new LazyPart(host, '/media', async () => {
      const { MediaPart, mediaStyles } = await import('./media.js');
      return { part: new MediaPart(host), styles: mediaStyles };
    });
    this.#supplements = new LazyPart(host, '', async () => {
      const part = await import('../views/supplements.js');
      return { part, styles: part.supplementsStyles };
    });
    this.#participants = new LazyPart(host, '/participants', async () => {
      const { ParticipantsPart, participantsStyles } = await import('./participants.js');
      return { part: new ParticipantsPart(host), styles: participantsStyles };
    });
  }

  /** All of it; undefined while something is on its way that the release has something for. */
  view(release: Release, options: ReleasePartOptions): ViewContent | undefined {
    const parts = this.#partsOf(release, options);
    const isReady = Object.values(parts)
      .flat()
      .every((part) => part !== undefined);
    return isReady ? releaseView(release, parts as ReleaseParts, options) : undefined;
  }

  #partsOf(release: Release, options: ReleasePartOptions): Pending<ReleaseParts> {
    const { hide, slotted, headingLevel } = options;
    const below = (levels: number) => ({ ...options, headingLevel: headingLevel + levels });
    const wanted = (name: string) => !slotted.has(name) && !hide.has(name);
    /** What a part shows, where the release has something for it and the page nothing else. */
    const show = <T>(
      name: string,
      has: unknown,
      part: LazyPart<T>,
      view: (part: T) => ViewContent | undefined,
    ) => (has && wanted(name) ? part.show(view) : nothing);
    const { media, events, contacts, participants, quotes, corrections, related, translation } =
      release;
    return {
      lead: show('media', media, this.#media, (part) => part.lead(release, options)),
      media: show('media', media, this.#media, (part) => part.more(release, options)),
      documents: show('documents', media, this.#media, (part) => part.documents(release, below(1))),
      events: show('events', events, this.#events, (part) => part.view(release, below(2))),
      contacts: show('contacts', contacts, this.#contacts, (part) => part(release, below(2))),
      participants: show('participants', participants, this.#participants, (part) =>
        part.view(release, below(2)),
      ),
      quotes: show('quotes', quotes, this.#supplements, (part) =>
        part.quotesView(release, options),
      ),
      corrections: show('corrections', corrections, this.#supplements, (part) =>
        part.correctionsView(release, options),
      ),
      related: show('related', related, this.#supplements, (part) =>
        part.relatedView(release, options),
      ),
      translation: show('translation', translation, this.#supplements, (part) =>
        part.translationView(release, options),
      ),
      body: wanted('body') ? this.#body.view(release, below(1)) : nothing,
      boilerplate: wanted('boilerplate')
        ? (release.boilerplate ?? []).map((about, index) =>
            this.#aboutView(release, about, index, {
              ...below(about.title === undefined && !about.organization ? 1 : 2),
              mentions: false,
            }),
          )
        : [],
    };
  }

  #aboutView(release: Release, about: Boilerplate, index: number, options: BodyPartOptions) {
    const part = (this.#about[index] ??= new BodyPart(this.#host, `/boilerplate/${index}/body`));
    const said = this.#releases.get(about) ?? { ...release, body: about.body };
    this.#releases.set(about, said);
    return part.view(said, options);
  }
}

/** Parts that may be on their way. */
type Pending<T> = {
  readonly [K in keyof T]: T[K] extends readonly unknown[]
    ? readonly (T[K][number] | undefined)[]
    : T[K] | undefined;
};
