/** The Release: one press or news release, as every view receives it. */
import {
  agent,
  organization,
  organizationRecord,
  place,
  type Agent,
  type Organization,
  type Place,
} from './entities.js';
import { event, type Event } from './events.js';
import * as limits from './limits.js';
import { media, type Media } from './media.js';
import { participant, side, type Participant, type Side } from './participants.js';
import * as parts from './parts.js';
import * as shape from './shape.js';
import type { RichText } from './shape.js';

/**
 * One press or news release after reading: short forms are expanded, references resolved, addresses
 * absolute, every value of the right type. Only the headline is certain to be there.
 */
export interface Release {
  readonly $schema?: string;
  /** Version of this model; absent means 1. */
  readonly specVersion?: number;
  /** Stable and unique; default is `url`. */
  readonly id?: string;
  /** The release's own page. */
  readonly url?: string;
  readonly type?: 'press-release' | 'news' | 'statement' | 'advisory' | 'report' | 'blog' | 'other';
  readonly status?: 'published' | 'draft' | 'scheduled' | 'withheld' | 'withdrawn';
  /** Version of the content. */
  readonly revision?: string;
  readonly headline: string;
  readonly subheadline?: string;
  /** The line above the headline. */
  readonly kicker?: string;
  /** Section of the site. */
  readonly category?: string;
  /** One or two plain sentences. */
  readonly summary?: string;
  readonly body?: RichText;
  /** BCP 47 tag of headline and body. */
  readonly language?: string;
  /** Default: by the language. */
  readonly direction?: 'ltr' | 'rtl';
  readonly translation?: parts.Translation;
  readonly alternates?: readonly parts.Alternate[];
  readonly released?: string;
  readonly updated?: string;
  readonly created?: string;
  /** Not to be shown before; a client is no guard. */
  readonly embargoUntil?: string;
  /** No longer relevant after. */
  readonly expires?: string;
  /** IANA name of the publisher's time zone. */
  readonly timeZone?: string;
  readonly dateline?: parts.Dateline;
  /** Places spoken of. */
  readonly places?: readonly Place[];
  readonly metrics?: parts.Metrics;
  readonly publisher?: Organization;
  /** Where it comes from, if not from the publisher. */
  readonly source?: Organization;
  readonly authors?: readonly Agent[];
  /** As printed. */
  readonly byline?: string;
  readonly media?: readonly Media[];
  /** The first is the main one. */
  readonly events?: readonly Event[];
  /** The parties of the events. */
  readonly sides?: readonly Side[];
  readonly participants?: readonly Participant[];
  /** Bodies spoken of; the targets of references. */
  readonly organizations?: readonly Organization[];
  readonly quotes?: readonly parts.Quote[];
  readonly contacts?: readonly parts.Contact[];
  readonly boilerplate?: readonly parts.Boilerplate[];
  readonly tags?: readonly parts.Tag[];
  readonly rights?: parts.Rights;
  readonly related?: readonly parts.Link[];
  readonly corrections?: readonly parts.Correction[];
  /** For editors; never shown. */
  readonly editorNote?: string;
  /** IPTC URI that tells how the content was made. */
  readonly digitalSourceType?: string;
  /** Private data, copied as plain JSON. */
  readonly extensions?: Readonly<Record<string, unknown>>;
}

export const release = shape.record<Release & { readonly event?: Event }>(
  {
    $schema: shape.text,
    specVersion: shape.number(1, 1),
    id: shape.label,
    url: shape.link,
    type: shape.choice('press-release', 'news', 'statement', 'advisory', 'report', 'blog', 'other'),
    status: shape.choice('published', 'draft', 'scheduled', 'withheld', 'withdrawn'),
    revision: shape.textOrNumber,
    headline: shape.filledTitle,
    subheadline: shape.text,
    kicker: shape.text,
    category: shape.text,
    summary: shape.prose,
    body: shape.rich,
    language: shape.language,
    direction: shape.choice('ltr', 'rtl'),
    translation: parts.translation,
    alternates: shape.list(parts.alternate),
    released: shape.date,
    updated: shape.date,
    created: shape.date,
    embargoUntil: shape.instant,
    expires: shape.date,
    timeZone: shape.zone,
    dateline: parts.dateline,
    places: shape.list(place),
    metrics: parts.metrics,
    publisher: organization,
    source: organization,
    authors: shape.list(agent),
    byline: shape.text,
    media: shape.list(media, limits.images),
    events: shape.list(event),
    event,
    sides: shape.list(side),
    participants: shape.list(participant, Infinity),
    organizations: shape.list(organizationRecord),
    quotes: shape.list(parts.quote),
    contacts: shape.list(parts.contact),
    boilerplate: shape.oneOrMore(parts.boilerplate),
    tags: shape.list(parts.tag),
    rights: parts.rights,
    related: shape.list(parts.link),
    corrections: shape.list(parts.correction),
    editorNote: shape.prose,
    digitalSourceType: shape.text,
    extensions: shape.json,
  },
  ['headline'],
);

/**
 * What a newsroom may write: a Release, or for any of its rich values the short form. The JSON Schema
 * says precisely which.
 */
export type ReleaseInput = Input<Release> & { readonly event?: Input<Event> };

type Input<T> = T extends RichText
  ? string | readonly string[] | { [K in keyof T]: T[K] | string }
  : T extends readonly (infer Item)[]
    ? Input<Item> | readonly Input<Item>[]
    : T extends object
      ? string | number | { readonly ref: string } | { readonly [K in keyof T]: Input<T[K]> }
      : T | number;
