/** Places, organizations, people as agents: what the other parts of a release refer to. */
import { media, type Media } from './media.js';
import * as shape from './shape.js';
import type { Names, RecordShape } from './shape.js';

/** Other words in this text for the same person, body or place. */
export interface Alias {
  readonly text: string;
  /** Why the text says it so; `title-as-name`: a title was taken for a name. */
  readonly reason?:
    | 'abbreviation'
    | 'spelling'
    | 'transliteration'
    | 'translation'
    | 'title-as-name'
    | 'former-name'
    | 'short-form'
    | 'other';
  readonly note?: string;
}

export const alias = shape.record<Alias>(
  {
    text: shape.label,
    reason: shape.choice(
      'abbreviation',
      'spelling',
      'transliteration',
      'translation',
      'title-as-name',
      'former-name',
      'short-form',
      'other',
    ),
    note: shape.prose,
  },
  ['text'],
  'text',
);

/** A postal address; `text` when it is known only as printed. */
export interface Address {
  readonly text?: string;
  readonly street?: string;
  readonly locality?: string;
  readonly region?: string;
  readonly postalCode?: string;
  /** ISO 3166 alpha-2 code or a name. */
  readonly country?: string;
}

const address = shape.record<Address>(
  {
    text: shape.text,
    street: shape.text,
    locality: shape.text,
    region: shape.text,
    postalCode: shape.text,
    country: shape.text,
  },
  [],
  'text',
);

/** A point on the earth in WGS 84 degrees. */
export interface Coordinates {
  readonly lat: number;
  readonly lon: number;
}

/** What places, bodies and people have in common. */
export const identity = {
  id: shape.label,
  names: shape.names,
  url: shape.link,
  sameAs: shape.list(shape.link),
};

/** A place; a bare string is its name. */
export interface Place {
  readonly id?: string;
  readonly name?: string;
  readonly names?: Names;
  readonly address?: Address;
  readonly geo?: Coordinates;
  readonly aliases?: readonly Alias[];
  readonly url?: string;
  readonly sameAs?: readonly string[];
}

export const place = shape.record<Place>(
  {
    ...identity,
    name: shape.text,
    address,
    geo: shape.record<Coordinates>({ lat: shape.number(-90, 90), lon: shape.number(-180, 180) }, [
      'lat',
      'lon',
    ]),
    aliases: shape.list(alias),
  },
  [],
  'name',
);

/** A stock exchange symbol. */
export interface TickerSymbol {
  readonly exchange?: string;
  readonly ticker?: string;
}

/** A body, company or institution; a bare string is its name. */
export interface Organization {
  readonly id?: string;
  readonly name: string;
  readonly names?: Names;
  readonly abbreviation?: string;
  readonly aliases?: readonly Alias[];
  readonly url?: string;
  readonly logo?: Media;
  readonly sameAs?: readonly string[];
  /** The body that this one belongs to. */
  readonly parent?: Organization;
  readonly symbols?: readonly TickerSymbol[];
}

export const organizationRecord: RecordShape<Organization> = shape.record<Organization>(
  {
    ...identity,
    name: shape.label,
    abbreviation: shape.text,
    aliases: shape.list(alias),
    logo: media,
    parent: shape.reference('organization', () => organizationRecord),
    symbols: shape.list(shape.record<TickerSymbol>({ exchange: shape.text, ticker: shape.text })),
  },
  ['name'],
  'name',
);

export const organization = shape.reference('organization', () => organizationRecord);

/** Who writes, speaks or organizes: a person or a body; a bare string is the name. */
export interface Agent {
  readonly id?: string;
  readonly kind?: 'person' | 'organization' | 'group';
  readonly name: string;
  readonly names?: Names;
  readonly url?: string;
  readonly email?: string;
  /** Job title. */
  readonly title?: string;
  readonly avatar?: string;
  readonly sameAs?: readonly string[];
}

const agentRecord = shape.record<Agent>(
  {
    ...identity,
    kind: shape.choice('person', 'organization', 'group'),
    name: shape.label,
    email: shape.text,
    title: shape.text,
    avatar: shape.file,
  },
  ['name'],
  'name',
);

export const agent = shape.reference('agent', () => agentRecord);
