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
import { limits } from './limits.js';
import { media, type Media } from './media.js';
import { participant, side, type Participant, type Side } from './participants.js';
import * as shape from './shape.js';
import type { RichText } from './shape.js';

/** How the text came into its language. */
export interface Translation {
  readonly from?: string;
  readonly method?: 'human' | 'machine' | 'machine-reviewed' | 'unknown';
  /** The original. */
  readonly of?: Link;
}

/** The same release in another language. */
export interface Alternate {
  readonly language: string;
  readonly url: string;
  readonly headline?: string;
  readonly id?: string;
  readonly original?: boolean;
}

/** Where and when the text was written, as printed before its first sentence. */
export interface Dateline {
  readonly text?: string;
  readonly place?: Place;
  readonly date?: string;
}

/** Counts at the time `asOf`. */
export interface Metrics {
  readonly pageviews?: number;
  readonly shares?: number;
  readonly comments?: number;
  readonly asOf?: string;
}

/** Direct speech. */
export interface Quote {
  readonly text: string;
  readonly speaker?: Agent;
  /** The `id` of an event of this release. */
  readonly event?: string;
  readonly language?: string;
  readonly sourceUrl?: string;
}

/** Whom journalists may ask. */
export interface Contact {
  readonly kind?: 'media' | 'general' | 'investor' | 'event' | 'other';
  readonly name?: string;
  readonly title?: string;
  readonly organization?: Organization;
  readonly email?: string;
  readonly phone?: string;
  readonly url?: string;
  readonly address?: string;
  readonly languages?: readonly string[];
}

/** "About X"; a bare string is the plain body. */
export interface Boilerplate {
  readonly title?: string;
  readonly body: RichText;
  readonly organization?: Organization;
}

/** A topic; a bare string is its name. */
export interface Tag {
  readonly name: string;
  readonly uri?: string;
  readonly scheme?: string;
  readonly code?: string;
}

/** Who holds the rights and what may be done; a bare string is the notice. */
export interface Rights {
  readonly holder?: string;
  readonly notice?: string;
  readonly year?: number;
  /** A URL or SPDX id. */
  readonly license?: string;
  readonly terms?: string;
  readonly termsUrl?: string;
  readonly credit?: string;
}

/** Another text; a bare string is its address. */
export interface Link {
  readonly url: string;
  readonly headline?: string;
  readonly rel?:
    | 'related'
    | 'previous'
    | 'next'
    | 'follow-up'
    | 'supersedes'
    | 'superseded-by'
    | 'source'
    | 'coverage';
  readonly id?: string;
  readonly released?: string;
  readonly publisher?: string;
}

/** A public note on what was changed. */
export interface Correction {
  readonly kind?: 'correction' | 'clarification' | 'update' | 'retraction' | 'note';
  readonly date?: string;
  readonly text: string;
  readonly url?: string;
}

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
  readonly translation?: Translation;
  readonly alternates?: readonly Alternate[];
  readonly released?: string;
  readonly updated?: string;
  readonly created?: string;
  /** Not to be shown before; a client is no guard. */
  readonly embargoUntil?: string;
  /** No longer relevant after. */
  readonly expires?: string;
  /** IANA name of the publisher's time zone. */
  readonly timeZone?: string;
  readonly dateline?: Dateline;
  /** Places spoken of. */
  readonly places?: readonly Place[];
  readonly metrics?: Metrics;
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
  readonly quotes?: readonly Quote[];
  readonly contacts?: readonly Contact[];
  readonly boilerplate?: readonly Boilerplate[];
  readonly tags?: readonly Tag[];
  readonly rights?: Rights;
  readonly related?: readonly Link[];
  readonly corrections?: readonly Correction[];
  /** For editors; never shown. */
  readonly editorNote?: string;
  /** IPTC URI that tells how the content was made. */
  readonly digitalSourceType?: string;
  /** Private data, copied as plain JSON. */
  readonly extensions?: Readonly<Record<string, unknown>>;
}

const related = shape.record<Link>(
  {
    url: shape.link,
    headline: shape.title,
    rel: shape.choice(
      'related',
      'previous',
      'next',
      'follow-up',
      'supersedes',
      'superseded-by',
      'source',
      'coverage',
    ),
    id: shape.text,
    released: shape.date,
    publisher: shape.text,
  },
  ['url'],
  'url',
);

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
    translation: shape.record<Translation>({
      from: shape.language,
      method: shape.choice('human', 'machine', 'machine-reviewed', 'unknown'),
      of: related,
    }),
    alternates: shape.list(
      shape.record<Alternate>(
        {
          language: shape.language,
          url: shape.link,
          headline: shape.title,
          id: shape.text,
          original: shape.flag,
        },
        ['language', 'url'],
      ),
    ),
    released: shape.date,
    updated: shape.date,
    created: shape.date,
    embargoUntil: shape.instant,
    expires: shape.date,
    timeZone: shape.zone,
    dateline: shape.record<Dateline>({ text: shape.text, place, date: shape.date }, [], 'text'),
    places: shape.list(place),
    metrics: shape.record<Metrics>({
      pageviews: shape.count,
      shares: shape.count,
      comments: shape.count,
      asOf: shape.date,
    }),
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
    quotes: shape.list(
      shape.record<Quote>(
        {
          text: shape.filledProse,
          speaker: agent,
          event: shape.idOf('events'),
          language: shape.language,
          sourceUrl: shape.link,
        },
        ['text'],
      ),
    ),
    contacts: shape.list(
      shape.record<Contact>({
        kind: shape.choice('media', 'general', 'investor', 'event', 'other'),
        name: shape.text,
        title: shape.text,
        organization,
        email: shape.text,
        phone: shape.text,
        url: shape.link,
        address: shape.text,
        languages: shape.list(shape.language),
      }),
    ),
    boilerplate: shape.oneOrMore(
      shape.record<Boilerplate>(
        { title: shape.text, body: shape.rich, organization },
        ['body'],
        'body',
      ),
    ),
    tags: shape.list(
      shape.record<Tag>(
        { name: shape.label, uri: shape.text, scheme: shape.text, code: shape.text },
        ['name'],
        'name',
      ),
    ),
    rights: shape.record<Rights>(
      {
        holder: shape.text,
        notice: shape.prose,
        year: shape.count,
        license: shape.text,
        terms: shape.prose,
        termsUrl: shape.link,
        credit: shape.text,
      },
      [],
      'notice',
    ),
    related: shape.list(related),
    corrections: shape.list(
      shape.record<Correction>(
        {
          kind: shape.choice('correction', 'clarification', 'update', 'retraction', 'note'),
          date: shape.date,
          text: shape.filledProse,
          url: shape.link,
        },
        ['text'],
      ),
    ),
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
