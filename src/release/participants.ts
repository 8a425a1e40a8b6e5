/** Who takes part: people, organizations and unnamed groups, with roles, sides and attendance. */
import { alias, identity, organization, type Alias, type Organization } from './entities.js';
import { media, type Media } from './media.js';
import * as shape from './shape.js';
import type { Names } from './shape.js';

/** An office as printed, with the body it is held in; a bare string is the title. */
export interface Role {
  readonly title: string;
  /** The title in other languages. */
  readonly titles?: Names;
  readonly organization?: Organization;
  readonly start?: string;
  readonly end?: string;
}

/** In the order in which a programme names them. */
export const attendanceKinds = [
  'host',
  'organizer',
  'guest',
  'speaker',
  'moderator',
  'signatory',
  'witness',
  'performer',
  'sponsor',
  'attendee',
] as const;

export type AttendanceKind = (typeof attendanceKinds)[number];

/** In which capacity somebody was at an event; without `event`, at all events of the release. */
export interface Attendance {
  /** The `id` of an event of this release. */
  readonly event?: string;
  readonly as?: readonly AttendanceKind[];
  /** True when taking part from afar. */
  readonly remote?: boolean;
  /** As printed. */
  readonly text?: string;
}

/** The size of a group; a bare number is `value`. */
export interface Count {
  readonly value?: number;
  readonly min?: number;
  readonly max?: number;
  /** As printed. */
  readonly text?: string;
}

/** A party of an event: a delegation, a team. */
export interface Side {
  readonly id: string;
  readonly name: string;
  readonly names?: Names;
  readonly organization?: Organization;
}

export const side = shape.record<Side>(
  { id: shape.label, name: shape.label, names: shape.names, organization },
  ['id', 'name'],
);

/** A person (the default), an organization, or a group of people who are described, not named. */
export interface Participant {
  readonly id?: string;
  readonly kind?: 'person' | 'organization' | 'group';
  /** As printed; for a group the printed description. */
  readonly name: string;
  readonly names?: Names;
  readonly familyName?: string;
  readonly givenName?: string;
  /** `Dr` */
  readonly honorific?: string;
  /** `PhD` */
  readonly honorificSuffix?: string;
  /** As many as printed, in that order. */
  readonly roles?: readonly Role[];
  /** Bodies not tied to a role. */
  readonly affiliations?: readonly Organization[];
  /** The `id` of a side of this release. */
  readonly side?: string;
  /** A bare kind counts for all events. */
  readonly attendance?: readonly Attendance[];
  readonly count?: Count;
  readonly aliases?: readonly Alias[];
  readonly description?: string;
  readonly image?: Media;
  readonly url?: string;
  readonly sameAs?: readonly string[];
}

const attendanceKind = shape.choice<AttendanceKind>(...attendanceKinds);

export const participant = shape.record<Participant>(
  {
    ...identity,
    kind: shape.choice('person', 'organization', 'group'),
    name: shape.label,
    familyName: shape.text,
    givenName: shape.text,
    honorific: shape.text,
    honorificSuffix: shape.text,
    roles: shape.list(
      shape.record<Role>(
        {
          title: shape.label,
          titles: shape.names,
          organization,
          start: shape.date,
          end: shape.date,
        },
        ['title'],
        'title',
      ),
    ),
    affiliations: shape.list(organization),
    side: shape.idOf('sides'),
    attendance: shape.oneOrMore(
      shape.record<Attendance>(
        {
          event: shape.idOf('events'),
          as: shape.oneOrMore(attendanceKind),
          remote: shape.flag,
          text: shape.prose,
        },
        [],
        'as',
        // Without its event an attendance would claim all events.
        'event',
      ),
    ),
    count: shape.record<Count>(
      { value: shape.positive, min: shape.count, max: shape.count, text: shape.text },
      [],
      'value',
    ),
    aliases: shape.list(alias),
    description: shape.prose,
    image: media,
  },
  ['name'],
  'name',
);
