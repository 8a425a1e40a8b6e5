/** Foreign values → clean values, by shape. Nothing here throws on data, and nothing is merged over input. */
import { cleanText, isBlank, paragraphs } from '../content/plain.js';
import { safeUrl } from '../content/safe-url.js';
import { looksLikeDate, parseDate } from '../release/dates.js';
import { organizationRecord } from '../release/entities.js';
import { event } from '../release/events.js';
import * as limits from '../release/limits.js';
import { participant, side } from '../release/participants.js';
import {
  pointer,
  problem,
  type Problem,
  type ProblemCode,
  type Severity,
} from '../release/problems.js';
import {
  language,
  longText,
  oneOrMore,
  text,
  type IdList,
  type ListShape,
  type NumberShape,
  type RecordShape,
  type ReferenceShape,
  type ReferenceTarget,
  type Shape,
  type ShapeData,
  type TextShape,
} from '../release/shape.js';
import { canonicalLanguage, isTimeZone } from '../release/tags.js';
import { copyJson, isObject, own, present, type JsonObject } from './json.js';

/** A record that others name by its `id`; it is read once, wherever it is met first. */
interface Entry {
  readonly value: JsonObject;
  readonly path: string;
  readonly shape: RecordShape;
  content?: object | undefined;
  state?: 'open' | 'read';
}

type Entries = ReadonlyMap<string, Entry>;

const texts = oneOrMore(longText) as ListShape;

/** Reads the fields of one release. */
export class FieldReader {
  readonly problems: Problem[] = [];
  readonly #baseUrl: string | undefined;
  readonly #pageUrl: string | undefined;
  readonly #named: Readonly<Record<IdList | ReferenceTarget, Entries>>;
  readonly #entries = new Map<unknown, Entry>();
  #depth = 0;

  /** @param path pointer to the document among others. */
  constructor(
    document: JsonObject,
    path: string,
    baseUrl: string | undefined,
    pageUrl: string | undefined,
  ) {
    this.#baseUrl = baseUrl;
    this.#pageUrl = pageUrl;
    const named = (list: string, shape: RecordShape) =>
      this.#index(own(document, list), pointer(path, list), shape);
    const organization = named('organizations', organizationRecord);
    this.#named = {
      organization,
      agent: new Map([...named('participants', participant), ...organization]),
      events: new Map([...named('event', event), ...named('events', event)]),
      sides: named('sides', side),
    };
  }

  /** Reads a value by its shape; undefined when there is nothing that can be shown. */
  read<T>(shape: Shape<T>, value: unknown, path: string): T | undefined;
  read(shape: ShapeData, value: unknown, path: string): unknown {
    if (value === undefined) return undefined;
    if (value === null) return this.#report(path, 'wrong-type', 'null counts as absent', 'info');
    switch (shape.kind) {
      case 'number':
        return this.#number(shape, value, path);
      case 'flag':
        return typeof value === 'boolean' ? value : this.#wrong(path, shape);
      case 'names':
        return isObject(value) ? this.#names(value, path) : this.#wrong(path, shape);
      case 'paragraphs':
        return this.#paragraphs(value, path);
      case 'json':
        return isObject(value)
          ? copyJson(value, path, (at) => this.#report(at, 'too-deep'))
          : this.#wrong(path, shape);
      case 'list':
        return this.#list(shape, value, path);
      case 'reference':
        return this.#reference(shape, value, path);
      case 'record':
        return this.#nested(path, () => this.#record(shape, value, path));
      default:
        return this.#text(shape, value, path);
    }
  }

  /** Clean text of the right kind, trimmed unless its shape says otherwise; a number counts as its digits. */
  #text(shape: TextShape, value: unknown, path: string): string | undefined {
    const { kind, max, filled, numeric, spaced } = shape;
    const number = Number.isFinite(value);
    if (typeof value !== 'string' && !number) return this.#wrong(path, shape);
    const cleaned = cleanText(String(value).slice(0, max));
    let clean = spaced ? cleaned.replace(/^\uFEFF/, '') : cleaned.trim();
    if (isBlank(clean))
      return filled || kind !== 'text' ? this.#report(path, 'missing') : undefined;
    if (String(value).length > max) {
      this.#report(path, 'truncated');
      // Half of a character at the cut has become U+FFFD.
      clean = `${clean.slice(0, max - 1).replace(/[\uD800-\uDBFF\uFFFD]$/, '')}…`;
    }
    const asDue = number ? numeric : kind === 'text' || clean === value;
    if (!asDue) this.#wrong(path, shape, 'info');
    const refuse = (code: ProblemCode) => this.#report(path, code, clean);
    switch (kind) {
      case 'link':
      case 'file':
        return this.#url(clean, kind === 'file', path) ?? refuse('url-refused');
      case 'date':
      case 'instant': {
        const date = parseDate(clean);
        if (date && (kind === 'date' || date.kind === kind)) return clean;
        return refuse(!date && looksLikeDate(clean) ? 'date-invalid' : 'date-unparsable');
      }
      case 'language': {
        const tag = canonicalLanguage(clean);
        if (!tag) refuse('language-invalid');
        return tag ?? canonicalLanguage(clean.replaceAll('_', '-'));
      }
      case 'zone':
        return isTimeZone(clean) ? clean : refuse('time-zone-unknown');
      case 'choice':
        return shape.values?.includes(clean) ? clean : refuse('unknown-value');
      case 'id':
        return this.#exists(shape.of, clean) ? clean : refuse('ref-dangling');
      default:
        return clean;
    }
  }

  #url(address: string, web: boolean, path: string): string | undefined {
    const relative = !URL.canParse(address);
    const url = safeUrl(address, relative ? (this.#baseUrl ?? this.#pageUrl) : undefined, web);
    if (url && relative && !this.#baseUrl) this.#report(path, 'url-relative');
    return url;
  }

  #number(shape: NumberShape, value: unknown, path: string): number | undefined {
    const number = typeof value === 'string' && /^\d{1,15}$/.test(value) ? +value : value;
    const fits = shape.whole ? Number.isInteger(number) : Number.isFinite(number);
    if (!fits) return this.#wrong(path, shape);
    if (number !== value) this.#wrong(path, shape, 'info');
    const inRange = (number as number) >= shape.min && (number as number) <= shape.max;
    return inRange ? (number as number) : this.#report(path, 'unknown-value', String(number));
  }

  #names(value: JsonObject, path: string): object | undefined {
    return present(
      Object.keys(value).map((key) => {
        const at = pointer(path, key);
        const tag = this.read(language, key, at);
        const name = this.read(text, value[key], at);
        return [tag ?? '', tag && name];
      }),
    );
  }

  #paragraphs(value: unknown, path: string): readonly string[] | undefined {
    const all = this.#list(texts, value, path).flatMap((text) => paragraphs(text as string));
    let room: number = limits.body;
    const shown = all.filter(({ length }) => (room -= length) >= 0);
    if (shown.length < all.length) this.#report(path, 'truncated');
    return shown.length ? shown : undefined;
  }

  #list(shape: ListShape, value: unknown, path: string): readonly unknown[] {
    const { item, max, single } = shape;
    const listed = Array.isArray(value);
    if (!listed && !single) this.#wrong(path, shape, 'info');
    const entries: readonly unknown[] = listed ? value : [value];
    if (entries.length > max) this.#report(path, 'truncated');
    return entries
      .slice(0, max)
      .flatMap((entry, i) => this.read(item, entry, listed ? pointer(path, i) : path) ?? []);
  }

  #record(shape: RecordShape, value: unknown, path: string): object | undefined {
    if (isObject(value)) {
      const entry = this.#entries.get(value);
      if (entry?.state === 'open') return this.#report(path, 'ref-circular');
      return entry ? this.#once(entry) : this.#fields(shape, value, path);
    }
    const { fields, short = '' } = shape;
    const field = fields[short];
    if (!field) return this.#wrong(path, shape);
    return present([[short, this.read(field, value, path)]]);
  }

  #fields(shape: RecordShape, value: JsonObject, path: string): object | undefined {
    const { fields, required, strict } = shape;
    const content = present(
      Object.entries(fields)
        .filter(([key]) => Object.hasOwn(value, key))
        .map(([key, field]) => [key, this.read(field, value[key], pointer(path, key))]),
    );
    for (const key of Object.keys(value)) {
      if (!Object.hasOwn(fields, key)) this.#report(pointer(path, key), 'unknown-key', key, 'info');
    }
    const lacks = (key: string) => own(content, key) === undefined;
    const missing = required.filter(lacks);
    for (const key of missing) {
      // A release is the only record that needs a headline, and nothing else.
      if (key === 'headline') {
        this.#report(path, 'headline-missing', 'a release needs one', 'error');
      } else if (own(value, key) === undefined) this.#report(path, 'missing', key);
    }
    const falsified = strict && lacks(strict) && own(value, strict) !== undefined;
    return missing.length || falsified ? undefined : content;
  }

  /** Follows `{"ref": "id"}`. */
  #reference({ to, shape }: ReferenceShape, value: unknown, path: string): unknown {
    const ref = own(value, 'ref');
    if (ref === undefined) return this.read(shape(), value, path);
    const id = idOf(ref);
    const entry = this.#named[to].get(id);
    if (entry?.state === 'open') return this.#report(path, 'ref-circular', id);
    return this.#nested(path, () => {
      const content = entry && this.#once(entry);
      if (!content) return this.#report(path, 'ref-dangling', id);
      if (to === 'organization') return content;
      // What an agent has in common with a participant or an organization is of the same shape.
      const agent = Object.keys(shape().fields).map((key) => [key, own(content, key)] as const);
      return {
        ...present(agent),
        ...(entry.shape === organizationRecord && { kind: 'organization' }),
      };
    });
  }

  /** Whether an id leads to something; one that is being read exists, as far as its parts can know. */
  #exists(list: IdList | undefined, id: string): boolean {
    const entry = list && this.#named[list].get(id);
    return entry !== undefined && (entry.state === 'open' || this.#once(entry) !== undefined);
  }

  #once(entry: Entry): object | undefined {
    if (!entry.state) {
      entry.state = 'open';
      entry.content = this.#fields(entry.shape, entry.value, entry.path);
      entry.state = 'read';
    }
    return entry.content;
  }

  #nested<T>(path: string, read: () => T): T | undefined {
    if (this.#depth >= limits.depth) return this.#report(path, 'too-deep');
    this.#depth++;
    const content = read();
    this.#depth--;
    return content;
  }

  #index(value: unknown, path: string, shape: RecordShape): Entries {
    const named = new Map<string, Entry>();
    if (value === undefined) return named;
    const listed = Array.isArray(value);
    (listed ? (value as unknown[]) : [value]).forEach((entry, i) => {
      const id = idOf(own(entry, 'id'));
      if (!id || !isObject(entry)) return;
      const at = listed ? pointer(path, i) : path;
      const known = { value: entry, path: at, shape };
      this.#entries.set(entry, known);
      if (named.has(id)) this.#report(at, 'duplicate-id', id);
      else named.set(id, known);
    });
    return named;
  }

  #wrong(path: string, { kind }: ShapeData, severity?: Severity): undefined {
    return this.#report(path, 'wrong-type', `${kind} expected`, severity);
  }

  #report(path: string, code: ProblemCode, detail = '', severity: Severity = 'warning'): undefined {
    if (this.problems.length >= limits.problems && severity !== 'error') return;
    this.problems.push(problem(path, code, severity, detail));
  }
}

/** An id as text; anything but a string or number is none. */
const idOf = (id: unknown): string =>
  typeof id === 'string' || typeof id === 'number' ? String(id).trim() : '';
