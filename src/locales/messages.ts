import type { Alias } from '../release/entities.js';
import type { Event } from '../release/events.js';
import type { FileKind } from '../release/file-types.js';
import type { AttendanceKind } from '../release/participants.js';
import type { Contact, Correction, Link } from '../release/parts.js';

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
  readonly attendance: AttendanceMessages;
  readonly compact: CompactMessages;
  readonly search: SearchMessages;
  readonly vcard: VCardMessages;
  readonly body: BodyMessages;
  readonly release: ReleaseMessages;
  readonly supplements: SupplementsMessages;
  readonly events: EventsMessages;
  readonly contacts: ContactsMessages;
  readonly share: ShareMessages;
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
  /** For screen readers, after a label of which a page has more: `{what}` this one is about. */
  readonly about: string;
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
  readonly readingTime: string;
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
  /** `{name}` of somebody and the `{title}` after it. */
  readonly titled: string;
  /** `{name}`: another spelling or word for the same person. */
  readonly alias: string;
  /** `{name}`, and `{reason}`: one of those below. */
  readonly aliasWithReason: string;
  readonly aliasReasons: Readonly<Record<NonNullable<Alias['reason']>, string>>;
  readonly people: Plural;
  /** `{people}`: a number of them. */
  readonly atLeast: string;
  readonly atMost: string;
  /** The button after the first of a list, or of all: how many more there are. */
  readonly more: Plural;
}

/** Headings over those who were there in one capacity. */
export type AttendanceMessages = Readonly<Record<AttendanceKind, Plural>>;

export interface CompactMessages {
  /** `{name}`, and `{details}`: offices and whatever else is known. */
  readonly withDetails: string;
  /** `{one}` detail and the `{others}` after it. */
  readonly details: string;
  /** The button at the end of a list in a sentence, as one more entry of it. */
  readonly others: Plural;
}

export interface SearchMessages {
  /** Label of the field. */
  readonly search: string;
  readonly found: Plural;
  readonly nobody: string;
}

export interface VCardMessages {
  /** The button that saves somebody as a vCard. */
  readonly save: string;
}

export interface ReleaseMessages {
  /** `{names}` of the authors. */
  readonly byline: string;
  readonly events: Plural;
  readonly participants: string;
  readonly contacts: string;
  /** `{name}` of an organization. */
  readonly about: string;
  readonly correctionKinds: Readonly<Record<NonNullable<Correction['kind']>, string>>;
  /** The link to more about a correction. */
  readonly more: string;
  /** `{license}`: its name, or its SPDX identifier. */
  readonly license: string;
  readonly terms: string;
  /** `{host}` of the release’s own page. */
  readonly readAt: string;
  readonly withdrawn: string;
  readonly unpublished: string;
  /** `{date}` of the end of an embargo. */
  readonly embargoed: string;
  readonly superseded: string;
}

/** How a text was translated: `other` is by people, or not known. */
type Translated = Readonly<Record<'machine' | 'machine-reviewed' | 'other', string>>;

export interface SupplementsMessages {
  readonly corrections: string;
  /** The link to the text that was translated. */
  readonly original: string;
  readonly related: string;
  /** What another text is to this one, where it is more than related. */
  readonly relations: Readonly<Record<Exclude<NonNullable<Link['rel']>, 'related'>, string>>;
  /** `{name}` of who says something, and `{title}`. */
  readonly speaker: string;
  readonly translated: Translated;
  /** `{language}` from which. */
  readonly translatedFrom: Translated;
}

export interface EventsMessages {
  readonly status: Readonly<Record<Exclude<NonNullable<Event['status']>, 'scheduled'>, string>>;
  readonly modes: Readonly<Record<'online' | 'mixed', string>>;
  /** `{date}` of an end, where no start is known. */
  readonly until: string;
  /** `{date}` on which it was to be before. */
  readonly previously: string;
  /** For screen readers: before a date that is struck out. */
  readonly formerDate: string;
  /** In place of the date of what was put off. */
  readonly dateToCome: string;
  /** For screen readers: before a place that is struck out. */
  readonly formerPlace: string;
  /** `{time}` by the reader’s clocks. */
  readonly yourTime: string;
  /** `{text}`: when it was, in the words of the release. */
  readonly asPrinted: string;
  /** `{time}` at which they open. */
  readonly doors: string;
  /** The link to a map. */
  readonly map: string;
  readonly online: string;
  readonly register: string;
  readonly organizedBy: string;
  /** `{name}` of the event that this one is a part of. */
  readonly partOf: string;
  readonly addToCalendar: string;
  readonly calendarFile: string;
  /** In place of what the page could not load. */
  readonly calendarFailed: string;
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
  /** In place of a picture that can't be had: what it says. */
  readonly picture: string;
  readonly backToText: string;
  /** In an explanation: `{name}` of the party that somebody, or of the body that another, belongs to. */
  readonly side: string;
  readonly partOf: string;
}

export interface ContactsMessages {
  readonly contacts: string;
  readonly kinds: Readonly<Record<Exclude<NonNullable<Contact['kind']>, 'other'>, string>>;
  /** `{languages}` that a contact speaks. */
  readonly languages: string;
  /** `{hours}` as printed. */
  readonly hours: string;
  /** The button that saves a vCard. */
  readonly save: string;
}

export interface ShareMessages {
  /** For screen readers: what the buttons are for. */
  readonly actions: string;
  readonly share: string;
  /** In place of “Share” where the platform can't: a link that opens a mail. */
  readonly mail: string;
  readonly link: string;
  readonly citation: string;
  /** For screen readers: APA, MLA and their like. */
  readonly style: string;
  readonly embed: string;
  readonly print: string;
  readonly copied: {
    readonly link: string;
    readonly citation: string;
    readonly embed: string;
  };
  readonly failed: string;
  /** Before a text that the reader has to copy without help. */
  readonly byHand: string;
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
  /** Before the link that stands in place of a player. */
  readonly failed: string;
  /** For screen readers: name of a player that has no title. */
  readonly player: string;
  readonly transcript: string;
  /** For screen readers, before how long it plays. */
  readonly duration: string;
}
