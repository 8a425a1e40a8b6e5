/**
 * What a body is made of, whatever format it came in: plain objects of a few kinds, and nothing else
 * gets to a view. Every string in it is clean text, every address went through `safeUrl`.
 */
import type { Organization } from '../release/entities.js';
import type { Participant } from '../release/participants.js';
import type { Problem } from '../release/problems.js';

/** A body that has been read. */
export interface Body {
  readonly blocks: readonly Block[];
  /** What dropped out or was cut; its readable text is still there. */
  readonly problems: readonly Problem[];
}

export type Block = Paragraph | Plain | Heading | List | Quote | Table | CodeBlock | Figure | Rule;

export interface Paragraph extends Place {
  readonly kind: 'paragraph';
  readonly content: readonly Inline[];
}

/** Text without a paragraph of its own, as in the entries of a tight list and in cells. */
export interface Plain extends Place {
  readonly kind: 'plain';
  readonly content: readonly Inline[];
}

export interface Heading extends Place {
  readonly kind: 'heading';
  /** As in the source, 1 to 6. */
  readonly level: number;
  readonly content: readonly Inline[];
}

export interface List {
  readonly kind: 'list';
  readonly ordered: boolean;
  /** Number of the first entry of an ordered list, where it isn't 1. */
  readonly start?: number;
  readonly items: readonly ListItem[];
}

export interface ListItem extends Place {
  readonly blocks: readonly Block[];
}

export interface Quote {
  readonly kind: 'quote';
  readonly blocks: readonly Block[];
  /** Who says it, as printed, without a dash before it. */
  readonly speaker?: readonly Inline[];
}

export interface Table {
  readonly kind: 'table';
  readonly caption?: readonly Inline[];
  readonly rows: readonly Row[];
}

export interface Row {
  readonly cells: readonly Cell[];
}

export interface Cell {
  /** Whether it names the rest of its column or row. */
  readonly header: 'column' | 'row' | undefined;
  readonly align?: 'start' | 'center' | 'end';
  readonly columns?: number;
  readonly rows?: number;
  readonly blocks: readonly Block[];
}

export interface CodeBlock {
  readonly kind: 'code';
  readonly text: string;
}

/** A picture, table or other thing with its caption. */
export interface Figure {
  readonly kind: 'figure';
  readonly blocks: readonly Block[];
  readonly caption?: readonly Inline[];
  readonly credit?: readonly Inline[];
}

export interface Rule {
  readonly kind: 'rule';
}

/** Where a jump may lead: numbered within the body, so that no name of the source gets to the page. */
export interface Place {
  readonly anchor?: number;
}

export type Inline =
  string | Styled | Link | Jump | Abbreviation | Tongue | Image | Task | Break | Mention;

/** How a run of text stands out. */
export type Style =
  | 'strong'
  /** What stands before its definition. */
  | 'term'
  | 'emphasis'
  | 'deleted'
  | 'inserted'
  | 'highlighted'
  | 'small'
  | 'subscript'
  | 'superscript'
  | 'code'
  | 'quotation';

export interface Styled {
  readonly kind: Style;
  readonly content: readonly Inline[];
}

export interface Link extends Place {
  readonly kind: 'link';
  readonly url: string;
  readonly title?: string;
  readonly content: readonly Inline[];
}

/** A link to another place of the same body: a footnote, a heading. */
export interface Jump extends Place {
  readonly kind: 'jump';
  /** To a footnote, or back from it. */
  readonly role?: 'note' | 'back';
  /** The anchor it leads to; undefined when there is none, then only its content is left. */
  readonly to: number | undefined;
  readonly content: readonly Inline[];
}

export interface Abbreviation {
  readonly kind: 'abbreviation';
  /** What it is short for. */
  readonly title: string;
  readonly content: readonly Inline[];
}

/** Text in another language or direction than what is around it. */
export interface Tongue {
  readonly kind: 'tongue';
  readonly language?: string;
  readonly direction?: 'ltr' | 'rtl';
  readonly content: readonly Inline[];
}

export interface Image {
  readonly kind: 'image';
  readonly url: string;
  /** Empty when the source has none; it is never made up. */
  readonly alt: string;
  readonly title?: string;
  readonly width?: number;
  readonly height?: number;
}

/** The box of a task list. */
export interface Task {
  readonly kind: 'task';
  readonly done: boolean;
}

export interface Break {
  readonly kind: 'break';
}

/** Words that name somebody of whom the release says more. */
export interface Mention {
  readonly kind: 'mention';
  /** As printed here. */
  readonly text: string;
  readonly of: Participant | Organization;
}

/** Whatever a body is made of. Each list in a part holds parts, in the order in which they are read. */
export type Part = Block | ListItem | Row | Cell | Inline;
