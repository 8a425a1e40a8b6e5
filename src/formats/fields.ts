/** Foreign values → clean values, by shape. Nothing here throws on data, and nothing is merged over input. */
import { cleanText, paragraphs } from '../content/plain.js';
import { safeUrl } from '../content/safe-url.js';
import { looksLikeDate, parseDate } from '../release/dates.js';
import { limits } from '../release/limits.js';
import { pointer, type Problem, type ProblemCode, type Severity } from '../release/problems.js';
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

type JsonObject = Readonly<Record<string, unknown>>;

/** Entries of a list by their `id`: each as written, with its path. */
type Index = ReadonlyMap<string, readonly [value: JsonObject, path: string]>;

const texts = oneOrMore(longText) as ListShape;

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Reads own properties only, so that nothing inherited passes for data. */
export const own = (value: unknown, key: string): unknown =>
  isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;

/** Reads the fields of one release. */
export class FieldReader {
  readonly #problems: Problem[];
  readonly #baseUrl: string | undefined;
  readonly #pageUrl: string | undefined;
  readonly #index: Readonly<Record<IdList | ReferenceTarget, Index>>;
  /** Records under way, to notice a circle of references. */
  readonly #open = new Set<unknown>();
  /** Targets of references that were read before, by the shape they were read as. */
  readonly #known = new Map<RecordShape, Map<unknown, unknown>>();
  #depth = 0;
  /** The target of a reference is reported where it stands, not at each reference. */
  #muted = false;

  /** @param problems takes what is found. */
  constructor(
    document: JsonObject,
    path: string,
    problems: Problem[],
    baseUrl: string | undefined,
    pageUrl: string | undefined,
  ) {
    this.#problems = problems;
    this.#baseUrl = baseUrl;
    this.#pageUrl = pageUrl;
    const index = (list: string) => this.#indexOf(own(document, list), pointer(path, list));
    const organization = index('organizations');
    this.#index = {
      organization,
      agent: new Map([...index('participants'), ...organization]),
      events: new Map([...index('event'), ...index('events')]),
      sides: index('sides'),
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
        return isObject(value) ? this.#copy(value, path) : this.#wrong(path, shape);
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

  /** Clean, trimmed text of the right kind; a number counts as its digits. */
  #text(shape: TextShape, value: unknown, path: string): string | undefined {
    const { kind, max, filled, numeric } = shape;
    const number = Number.isFinite(value);
    if (typeof value !== 'string' && !number) return this.#wrong(path, shape);
    if (number && !numeric) this.#wrong(path, shape, 'info');
    let clean = cleanText(String(value).slice(0, max)).trim();
    if (!clean) return filled ? this.#report(path, 'missing') : undefined;
    if (String(value).length > max) {
      this.#report(path, 'truncated');
      clean = clean.replace(/\uFFFD$/, '') + '…';
    }
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
        return shape.of && this.#index[shape.of].has(clean) ? clean : refuse('ref-dangling');
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
    const { fields, required, short = '', strict } = shape;
    if (!isObject(value)) {
      const field = fields[short];
      if (!field) return this.#wrong(path, shape);
      return present([[short, this.read(field, value, path)]]);
    }
    this.#open.add(value);
    const content = present(
      Object.entries(fields).map(([key, field]) => [
        key,
        this.read(field, own(value, key), pointer(path, key)),
      ]),
    );
    this.#open.delete(value);
    for (const key of Object.keys(value)) {
      if (!Object.hasOwn(fields, key)) this.#report(pointer(path, key), 'unknown-key', key, 'info');
    }
    const lacks = (key: string) => own(content, key) === undefined;
    const missing = required.filter(lacks);
    for (const key of missing) {
      // A release is the only record that needs a headline, and nothing else.
      if (key === 'headline') {
        this.#report(path, 'headline-missing', 'a release needs one', 'error');
      } else this.#report(path, 'missing', key);
    }
    const falsified = strict && lacks(strict) && own(value, strict) !== undefined;
    return missing.length || falsified ? undefined : content;
  }

  /** Follows `{"ref": "id"}`; each target is read once for each shape, however often it is named. */
  #reference({ to, shape }: ReferenceShape, value: unknown, path: string): unknown {
    const ref = own(value, 'ref');
    if (ref === undefined) return this.read(shape(), value, path);
    const id = idOf(ref);
    const [target, place = ''] = this.#index[to].get(id) ?? [];
    if (!target) return this.#report(path, 'ref-dangling', id);
    const muted = this.#muted;
    let content: unknown;
    if (this.#open.has(target)) {
      this.#muted = false;
      this.#report(path, 'ref-circular');
    } else {
      const known = this.#known.get(shape()) ?? new Map<unknown, unknown>();
      this.#known.set(shape(), known);
      this.#muted = true;
      if (!known.has(target)) known.set(target, this.read(shape(), target, place));
      content = known.get(target);
    }
    this.#muted = muted;
    return content;
  }

  #copy(value: unknown, path: string): unknown {
    if (typeof value === 'object' && value !== null) {
      return this.#nested(path, () => {
        const entries = Object.keys(value).map(
          (key) => [key, this.#copy((value as JsonObject)[key], pointer(path, key))] as const,
        );
        return Array.isArray(value)
          ? entries.map(([, entry]) => entry)
          : Object.fromEntries(entries);
      });
    }
    return typeof value === 'function' ? undefined : value;
  }

  #nested<T>(path: string, read: () => T): T | undefined {
    if (this.#depth >= limits.depth) return this.#report(path, 'too-deep');
    this.#depth++;
    const content = read();
    this.#depth--;
    return content;
  }

  #indexOf(entries: unknown, path: string): Index {
    const index = new Map<string, [JsonObject, string]>();
    const listed = Array.isArray(entries);
    for (const [i, entry] of (listed ? (entries as unknown[]) : [entries]).entries()) {
      const id = idOf(own(entry, 'id'));
      const at = listed ? pointer(path, i) : path;
      // What has no name drops out, and what names it by id leads nowhere.
      if (!id || !isObject(entry) || !own(entry, 'name')) continue;
      if (index.has(id)) this.#report(at, 'duplicate-id', id);
      else index.set(id, [entry, at]);
    }
    return index;
  }

  #wrong(path: string, { kind }: ShapeData, severity?: Severity): undefined {
    return this.#report(path, 'wrong-type', `${kind} expected`, severity);
  }

  /** The message is the code in words, and what there is to add. */
  #report(path: string, code: ProblemCode, detail = '', severity: Severity = 'warning'): undefined {
    if (this.#muted || this.#problems.length >= limits.problems) return;
    const message = `${code.replaceAll('-', ' ')}: ${detail.slice(0, 100)}`.replace(/: $/, '');
    this.#problems.push({ path, code, severity, message });
  }
}

/** An id as text; anything but a string or number is none. */
const idOf = (id: unknown): string =>
  typeof id === 'string' || typeof id === 'number' ? String(id) : '';

/** The object of those entries that are there, or undefined when none is. */
function present(entries: readonly (readonly [string, unknown])[]): object | undefined {
  const there = entries.filter(([, value]) => value !== undefined);
  return there.length ? Object.fromEntries(there) : undefined;
}
