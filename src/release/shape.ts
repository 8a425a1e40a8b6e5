/**
 * What a field of a release may hold, said once as plain data. The native reader and the published
 * JSON Schema are two interpretations of these shapes, and TypeScript holds them against the
 * interfaces, so the three cannot drift apart.
 */
import * as limits from './limits.js';

declare const yields: unique symbol;

/** A shape whose reading gives a `T`. */
export type Shape<T = unknown> = ShapeData & { readonly [yields]?: T };

export type ShapeData =
  TextShape | NumberShape | ListShape | ReferenceShape | RecordShape | OtherShape;

/** A string, by what it must be. */
export interface TextShape {
  readonly kind:
    'text' | 'link' | 'file' | 'date' | 'instant' | 'language' | 'zone' | 'choice' | 'id';
  /** Characters; what is longer is cut. */
  readonly max: number;
  /** Whether it must hold something. */
  readonly filled?: boolean;
  /** Whether it may be written as a number. */
  readonly numeric?: boolean;
  /** Whether white space at its edges counts. */
  readonly spaced?: boolean;
  /** The values of a choice. */
  readonly values?: readonly string[];
  /** The list in which an id must stand. */
  readonly of?: IdList;
}

export interface NumberShape {
  readonly kind: 'number';
  readonly min: number;
  readonly max: number;
  readonly whole: boolean;
}

export interface ListShape {
  readonly kind: 'list';
  readonly item: Shape;
  readonly max: number;
  /** Whether a single entry may stand without brackets. */
  readonly single: boolean;
}

/** A record written here, or `{"ref": "id"}` to one written elsewhere; reading resolves it. */
export interface ReferenceShape {
  readonly kind: 'reference';
  readonly to: ReferenceTarget;
  readonly shape: () => RecordShape;
}

/** A yes or no; names by language; plain paragraphs; any JSON object, copied. */
export interface OtherShape {
  readonly kind: 'flag' | 'names' | 'paragraphs' | 'json';
}

/** Lists of a release whose entries other fields name by `id`. */
export type IdList = 'events' | 'sides';

/** What `{"ref": "id"}` may lead to; an agent is an organization or a participant. */
export type ReferenceTarget = 'organization' | 'agent';

export interface RecordShape<T = unknown> {
  readonly kind: 'record';
  readonly fields: Readonly<Record<string, Shape>>;
  /** Keys without which the record means nothing. */
  readonly required: readonly string[];
  /** The key that a bare value stands for: `"Nanjing"` is `{"name": "Nanjing"}`. */
  readonly short: string | undefined;
  /** A key whose bad value makes the whole record false rather than poorer. */
  readonly strict: string | undefined;
  readonly [yields]?: T;
}

type Fields<T> = { readonly [K in keyof T]-?: Shape<NonNullable<T[K]>> };
type Key<T> = keyof T & string;

const textOf = (
  max: number = limits.label,
  kind: TextShape['kind'] = 'text',
  more?: Partial<TextShape>,
): Shape<string> => ({ kind, max, ...more });
const filled = { filled: true };

/** A line of plain text; blank text counts as absent. */
export const text = textOf();
/** A name or title that must hold something. */
export const label = textOf(limits.label, 'text', filled);
/** A headline. */
export const title = textOf(limits.headline);
export const filledTitle = textOf(limits.headline, 'text', filled);
/** Some sentences of plain text. */
export const prose = textOf(limits.summary);
export const filledProse = textOf(limits.summary, 'text', filled);
/** Text as long as a body. */
export const longText = textOf(limits.body);
/** Text that may be written as a number. */
export const textOrNumber = textOf(limits.label, 'text', { numeric: true });
/** An address to follow: https, http, mailto or tel. */
export const link = textOf(limits.body, 'link');
/** An address to load: https or http. */
export const file = textOf(limits.body, 'file');
/** A calendar date, wall time or instant (see dates.ts), kept as printed. */
export const date = textOf(limits.label, 'date');
export const instant = textOf(limits.label, 'instant');
export const language = textOf(limits.label, 'language');
export const zone = textOf(limits.label, 'zone');
/** The `id` of an entry of another list; one that leads nowhere is dropped. */
export const idOf = (listed: IdList): Shape<string> =>
  textOf(limits.label, 'id', { of: listed, filled: true });
export const choice = <T extends string>(...values: readonly T[]): Shape<T> =>
  textOf(limits.label, 'choice', { values }) as Shape<T>;

export const flag: Shape<boolean> = { kind: 'flag' };
/** BCP 47 tag → the same name in that language or script. */
export const names: Shape<Names> = { kind: 'names' };
/** Plain text or a list of such, cut at blank lines. */
export const paragraphs: Shape<readonly string[]> = { kind: 'paragraphs' };
/** Any JSON, copied. */
export const json: Shape<Readonly<Record<string, unknown>>> = { kind: 'json' };

export const number = (
  min: number,
  max: number = Number.MAX_SAFE_INTEGER,
  whole = false,
): Shape<number> => ({ kind: 'number', min, max, whole });
/** A whole number from 0 on. */
export const count = number(0, undefined, true);
/** A whole number from 1 on. */
export const positive = number(1, undefined, true);

export const list = <T>(
  item: Shape<T>,
  max: number = limits.items,
  single = false,
): Shape<readonly T[]> => ({ kind: 'list', item, max, single });
/** A list whose single entry may stand without brackets. */
export const oneOrMore = <T>(item: Shape<T>): Shape<readonly T[]> => list(item, undefined, true);

/** A record written here, or `{"ref": "id"}` to one written elsewhere; reading resolves it. */
export const reference = <T>(to: ReferenceTarget, shape: () => RecordShape<T>): Shape<T> => ({
  kind: 'reference',
  to,
  shape,
});

/**
 * @param required keys without which the record is dropped.
 * @param short the key that a bare value stands for.
 * @param strict a key whose bad value drops the record.
 */
export const record = <T>(
  fields: Fields<T>,
  required: readonly Key<T>[] = [],
  short?: Key<T>,
  strict?: Key<T>,
): RecordShape<T> => ({ kind: 'record', fields, required, short, strict });

/** A name in other languages or scripts, by BCP 47 tag. */
export type Names = Readonly<Record<string, string>>;

/** Prose in one or several forms; a renderer takes html, then markdown, then text. */
export interface RichText {
  readonly html?: string;
  readonly markdown?: string;
  /** Plain paragraphs. */
  readonly text?: readonly string[];
  /**
   * Address (https or http) against which relative ones in html and markdown are resolved; default is
   * the release's own, else that of the feed or file.
   */
  readonly base?: string;
}

/** Four spaces at the start of a Markdown text make it code. */
const markdown = textOf(limits.body, 'text', { spaced: true });

export const rich = record<RichText>(
  { html: longText, markdown, text: paragraphs, base: file },
  [],
  'text',
);
