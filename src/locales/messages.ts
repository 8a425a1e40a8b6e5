import type { Alias } from '../release/entities.js';
import type { FileKind } from '../release/file-types.js';
import type { AttendanceKind } from '../release/participants.js';

/** A text for each plural category that the language has (CLDR); `#` stands for the number. */
export type Plural = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

/**
 * All strings of the interface, by the view that uses them; `{name}` stands for a value that is put
 * in. Each view brings its English along; another language comes as one file.
 */
export interface Messages {
  readonly common: CommonMessages;
  readonly meta: MetaMessages;
  readonly participants: ParticipantsMessages;
  readonly body: BodyMessages;
  readonly media: MediaMessages;
  readonly documents: DocumentsMessages;
  readonly gallery: GalleryMessages;
  readonly players: PlayersMessages;
}

export interface CommonMessages {
  readonly loading: string;
  readonly failed: string;
  readonly noHeadline: string;
  /** `{host}`: where the link leads. */
  readonly openSource: string;
  /** For screen readers, after a link that opens a new window. */
  readonly newWindow: string;
  readonly topics: string;
}

export interface MetaMessages {
  readonly released: string;
  readonly updated: string;
  readonly place: string;
  readonly publisher: string;
  readonly source: string;
  readonly pageviews: string;
  /** `{date}`: when the count was taken. */
  readonly asOf: string;
  readonly languages: string;
}

export interface ParticipantsMessages {
  readonly participants: string;
  /** Heading of those of whom no event says that they were there. */
  readonly alsoNamed: string;
  readonly group: string;
  readonly remote: string;
  readonly attendance: Readonly<Record<AttendanceKind, string>>;
  /** `{title}` of an office and the `{organization}` it is held in. */
  readonly roleAt: string;
  /** `{name}`: another spelling or word for the same person. */
  readonly alias: string;
  /** `{name}`, and `{reason}`: one of those below. */
  readonly aliasWithReason: string;
  readonly aliasReasons: Readonly<Record<NonNullable<Alias['reason']>, string>>;
  readonly people: Plural;
  /** `{people}`: a number of them. */
  readonly atLeast: string;
  readonly atMost: string;
  readonly showAll: Plural;
}

export interface BodyMessages {
  /** Heading of the table of contents. */
  readonly contents: string;
  /** `{time}`: minutes with their unit. */
  readonly readingTime: string;
  /** Buttons after an excerpt, and after the beginning of a very long text. */
  readonly readMore: string;
  readonly showRest: string;
  /** For screen readers: a part that scrolls by itself. */
  readonly table: string;
  readonly code: string;
  /** For screen readers: the box of a task. */
  readonly done: string;
  readonly toDo: string;
  /** For screen readers: `{number}` of the footnote to which a link leads, and the way back. */
  readonly footnote: string;
  readonly backToText: string;
  /** In an explanation: `{name}` of the party that somebody, or of the body that another, belongs to. */
  readonly side: string;
  readonly partOf: string;
}

export interface MediaMessages {
  /** Label of the gallery. */
  readonly pictures: string;
  /** For screen readers: a picture of which nobody said what it shows. */
  readonly undescribed: string;
  /** In place of such a picture that can't be loaded. */
  readonly failed: string;
  /** `{name}`: who made it. */
  readonly photo: string;
  readonly source: string;
  /** Link to the terms of use. */
  readonly license: string;
  /** `{number}` of `{total}` pictures. */
  readonly position: string;
}

export interface DocumentsMessages {
  /** Heading of the files to download. */
  readonly documents: string;
  /** `{abbreviation}` of a file’s type. */
  readonly kinds: Readonly<Record<FileKind, string>>;
}

/** Of the window with one picture of a gallery. */
export interface GalleryMessages {
  readonly previous: string;
  readonly next: string;
  readonly close: string;
  /** Link to the file. */
  readonly original: string;
}

export interface PlayersMessages {
  /** `{host}`: where a player comes from; the button that loads it, and what that means. */
  readonly load: string;
  readonly privacy: string;
  /** For screen readers: name of a player that has no title. */
  readonly player: string;
  readonly transcript: string;
  /** For screen readers, before how long it plays. */
  readonly duration: string;
}
