/** The smaller parts of a release: links, datelines, quotes, contacts, rights and their like. */
import {
  agent,
  organization,
  place,
  type Agent,
  type Organization,
  type Place,
} from './entities.js';
import * as shape from './shape.js';
import type { RichText } from './shape.js';

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

export const link = shape.record<Link>(
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

/** How the text came into its language. */
export interface Translation {
  readonly from?: string;
  readonly method?: 'human' | 'machine' | 'machine-reviewed' | 'unknown';
  /** The original. */
  readonly of?: Link;
}

export const translation = shape.record<Translation>({
  from: shape.language,
  method: shape.choice('human', 'machine', 'machine-reviewed', 'unknown'),
  of: link,
});

/** The same release in another language. */
export interface Alternate {
  readonly language: string;
  readonly url: string;
  readonly headline?: string;
  readonly id?: string;
  readonly original?: boolean;
}

export const alternate = shape.record<Alternate>(
  {
    language: shape.language,
    url: shape.link,
    headline: shape.title,
    id: shape.text,
    original: shape.flag,
  },
  ['language', 'url'],
);

/** Where and when the text was written, as printed before its first sentence. */
export interface Dateline {
  readonly text?: string;
  readonly place?: Place;
  readonly date?: string;
}

export const dateline = shape.record<Dateline>(
  { text: shape.text, place, date: shape.date },
  [],
  'text',
);

/** Counts at the time `asOf`. */
export interface Metrics {
  readonly pageviews?: number;
  readonly shares?: number;
  readonly comments?: number;
  readonly asOf?: string;
}

export const metrics = shape.record<Metrics>({
  pageviews: shape.count,
  shares: shape.count,
  comments: shape.count,
  asOf: shape.date,
});

/** Direct speech. */
export interface Quote {
  readonly text: string;
  readonly speaker?: Agent;
  /** The `id` of an event of this release. */
  readonly event?: string;
  readonly language?: string;
  readonly sourceUrl?: string;
}

export const quote = shape.record<Quote>(
  {
    text: shape.filledProse,
    speaker: agent,
    event: shape.idOf('events'),
    language: shape.language,
    sourceUrl: shape.link,
  },
  ['text'],
);

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
  /** When they can be asked, as printed: `Mon–Fri 9:00–17:00 CET`. */
  readonly hours?: string;
}

export const contact = shape.record<Contact>({
  kind: shape.choice('media', 'general', 'investor', 'event', 'other'),
  name: shape.text,
  title: shape.text,
  organization,
  email: shape.text,
  phone: shape.text,
  url: shape.link,
  address: shape.text,
  languages: shape.list(shape.language),
  hours: shape.text,
});

/** "About X"; a bare string is the plain body. */
export interface Boilerplate {
  readonly title?: string;
  readonly body: RichText;
  readonly organization?: Organization;
}

export const boilerplate = shape.record<Boilerplate>(
  { title: shape.text, body: shape.rich, organization },
  ['body'],
  'body',
);

/** A topic; a bare string is its name. */
export interface Tag {
  readonly name: string;
  readonly uri?: string;
  readonly scheme?: string;
  readonly code?: string;
}

export const tag = shape.record<Tag>(
  { name: shape.label, uri: shape.text, scheme: shape.text, code: shape.text },
  ['name'],
  'name',
);

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

export const rights = shape.record<Rights>(
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
);

/** A public note on what was changed. */
export interface Correction {
  readonly kind?: 'correction' | 'clarification' | 'update' | 'retraction' | 'note';
  readonly date?: string;
  readonly text: string;
  readonly url?: string;
}

export const correction = shape.record<Correction>(
  {
    kind: shape.choice('correction', 'clarification', 'update', 'retraction', 'note'),
    date: shape.date,
    text: shape.filledProse,
    url: shape.link,
  },
  ['text'],
);
