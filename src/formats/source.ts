/** Values of foreign documents, each with the place where it stands. */
import {
  pointer,
  problem,
  type Problem,
  type ProblemCode,
  type Severity,
} from '../release/problems.js';
import type { Loss } from '../release/read-result.js';
import { isObject, own } from './json.js';

/** What is noted while a document is read: what was looked at, and what is wrong. */
class Ledger {
  readonly problems: Problem[] = [];
  /** The keys that were asked for, by object; `all` where an object was taken whole. */
  readonly asked: Map<object, Set<string> | 'all'> | undefined;

  constructor(isKept: boolean) {
    if (isKept) this.asked = new Map();
  }
}

/**
 * A value of a foreign document. A mapping takes it apart by `at` and `list`, and puts it, or what it
 * makes of it by `map`, where it belongs in a release; so problems can name the place in the document,
 * and what nobody asked for is known to be lost.
 */
export class Source {
  readonly #ledger: Ledger;
  readonly #parent: Source | undefined;
  /** Its step from the parent; undefined when it stands in the parent's place. */
  readonly #key: string | number | undefined;

  private constructor(
    /** As in the document; undefined where there is nothing. */
    readonly value: unknown,
    ledger: Ledger,
    parent?: Source,
    key?: string | number,
  ) {
    this.#ledger = ledger;
    this.#parent = parent;
    this.#key = key;
  }

  /** A whole document; to know what is lost of it costs as much as to read it. */
  static of(document: unknown, countLosses: boolean): Source {
    return new Source(document, new Ledger(countLosses));
  }

  #child(value: unknown, key?: string | number): Source {
    return new Source(value, this.#ledger, this, key);
  }

  /** JSON pointer into the document. */
  get path(): string {
    const path = this.#parent?.path ?? '';
    return this.#key === undefined ? path : pointer(path, this.#key);
  }

  /** Whether there is anything; null counts as nothing. */
  get exists(): boolean {
    return this.value !== undefined && this.value !== null;
  }

  /** The text, or a number as its digits; undefined for everything else, and for blank text. */
  get text(): string | undefined {
    const { value } = this;
    if (typeof value === 'number') return String(value);
    return typeof value === 'string' && value.trim() ? value : undefined;
  }

  /** What stands under these keys, each within the one before; of a list, in its first entry. */
  at(key: string, ...further: readonly string[]): Source {
    const [next] = further;
    if (next !== undefined) return this.at(key).at(next, ...further.slice(1));
    if (Array.isArray(this.value)) return this.list()[0]?.at(key) ?? this.#child(undefined, key);
    this.#ask(key);
    const value = own(this.value, key);
    return this.#child(value === null ? undefined : value, key);
  }

  /** The own fields of an object, each in its place, without those that say nothing here. */
  fields(...ignored: readonly string[]): Readonly<Record<string, Source>> {
    this.ignore(...ignored);
    const keys = isObject(this.value) ? Object.keys(this.value) : [];
    return Object.fromEntries(
      keys.filter((key) => !ignored.includes(key)).map((key) => [key, this.at(key)]),
    );
  }

  /** One or many: the entries of a list, or the value alone; none where there is nothing. */
  list(most = Infinity): readonly Source[] {
    const { value } = this;
    if (!Array.isArray(value)) return this.exists ? [this] : [];
    const { asked } = this.#ledger;
    if (asked && !asked.has(value)) asked.set(value, new Set());
    if (value.length > most) this.report('truncated');
    return value.slice(0, most).map((entry: unknown, index) => this.#child(entry, index));
  }

  /** The objects and lists in an object or list, looked at without being asked for. */
  get parts(): readonly Source[] {
    const { value } = this;
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value)
      .filter(([, entry]) => typeof entry === 'object')
      .map(([key, entry]) => this.#child(entry, key));
  }

  /** This, or where there is nothing the first of the others where there is something. */
  or(...others: readonly Source[]): Source {
    return [this, ...others].find(({ exists }) => exists) ?? this;
  }

  /** What its text becomes, at the same place; anything else stays as it is. */
  map(change: (text: string) => unknown): Source {
    const { text } = this;
    return text === undefined ? this : this.with(change(text));
  }

  /** Another value at the same place, or at a step from it. */
  with(value: unknown, step?: string | number): Source {
    return this.#child(value, step);
  }

  /**
   * Takes note that these keys, of a list in its first entry, say nothing that a release could hold: with
   * all in them they are no loss.
   */
  ignore(...keys: readonly string[]): void {
    this.#ask();
    for (const key of keys) this.at(key).take();
  }

  /** Takes note that all of the value has found its place. */
  take(): unknown {
    const { value } = this;
    if (typeof value === 'object' && value !== null) this.#ledger.asked?.set(value, 'all');
    return value;
  }

  report(code: ProblemCode, detail = '', severity: Severity = 'warning'): void {
    this.#ledger.problems.push(problem(this.path, code, severity, detail));
  }

  /** All that was reported of the document. */
  get problems(): readonly Problem[] {
    return this.#ledger.problems;
  }

  /** What nobody has asked for, at most so many; where nothing stands, nothing is lost. */
  losses(most: number): readonly Loss[] {
    const losses: Loss[] = [];
    const { asked } = this.#ledger;
    if (!asked) return losses;
    const visit = (value: unknown, path: string, isAsked: boolean): void => {
      if (isEmpty(value) || losses.length >= most) return;
      const keys = typeof value === 'object' && value ? asked.get(value) : 'all';
      if (!isAsked || !keys) losses.push({ path, message: 'has no place in a release' });
      else if (keys !== 'all') {
        // A document made by a program may hold an object twice, or within itself.
        asked.set(value as object, 'all');
        for (const [key, entry] of Object.entries(value as object)) {
          visit(entry, pointer(path, key), Array.isArray(value) || keys.has(key));
        }
      }
    };
    visit(this.value, this.path, true);
    return losses;
  }

  #ask(...keys: readonly string[]): void {
    const { value } = this;
    const { asked } = this.#ledger;
    if (!asked || !isObject(value)) return;
    const known = asked.get(value) ?? new Set();
    if (known !== 'all') for (const key of keys) known.add(key);
    asked.set(value, known);
  }
}

const isEmpty = (value: unknown): boolean =>
  typeof value === 'object'
    ? value === null || Object.keys(value).length === 0
    : value === undefined || value === '';
