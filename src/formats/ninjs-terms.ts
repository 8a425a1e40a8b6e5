/**
 * The words of ninjs in one vocabulary, that of 3.x: 2.x writes them in lower case, 1.x in the singular
 * and texts under keys of their own. Real files mix the generations, so each word is looked up alone.
 */
import { htmlLine, htmlText } from '../content/html-text.js';
import { isObject, own } from './json.js';
import type { Source } from './source.js';

/** Words of 1.x that aren't those of 3.x in lower case, with or without an `s`. */
const former: Readonly<Record<string, string>> = {
  by: 'byline',
  contentType: 'mimetype',
  embargoedUntil: 'embargoed',
  literal: 'code',
  people: 'person',
  role: 'rel',
  standard: '$standard',
  symbol: 'ticker',
};

const isThere = (holder: unknown, key: string): boolean => (own(holder, key) ?? null) !== null;

/** What stands under a word of 3.x, whichever generation the document is of; of a list, in its first entry. */
export function term(source: Source, word: string, ...further: readonly string[]): Source {
  const holder = Array.isArray(source.value) ? (source.list()[0] ?? source) : source;
  const lower = word.toLowerCase();
  const spellings = [word, lower, former[word] ?? lower.replace(/s$/, '')];
  const found = holder.at(spellings.find((key) => isThere(holder.value, key)) ?? word);
  const [next, ...rest] = further;
  return next === undefined ? found : term(found, next, ...rest);
}

/** What is looked at without being read: it stays a loss. */
export const peek = (source: Source, key: string): string => {
  const value = own(source.value, key);
  return typeof value === 'string' ? value : '';
};

/** Keys of the form `geometry_geojson`, which only 1.x has, and what follows the stem. */
const patterned = (source: Source, stem: string): readonly (readonly [string, string])[] =>
  Object.keys(isObject(source.value) ? source.value : {})
    .filter((key) => key === stem || key.startsWith(`${stem}_`))
    .map((key) => [key, key.slice(stem.length + 1)]);

/** The first that is there of a pattern. */
export const first = (source: Source, stem: string): Source =>
  source.at(patterned(source, stem)[0]?.[0] ?? stem);

/** The entries of a list (`name` within), or of an object by name (1.x); nothing but objects. */
export function named(source: Source): readonly (readonly [string, Source])[] {
  const entries = isObject(source.value)
    ? Object.entries(source.fields())
    : source.list().map((entry) => [peek(entry, 'name'), entry] as const);
  return entries.filter(([, { value }]) => isObject(value));
}

/** A headline, description or body. */
export interface Text {
  /** What it is for; providers choose the words. */
  readonly role: string;
  readonly kind: 'html' | 'text' | 'json' | 'other';
  /** As it is; what isn't read is a loss. */
  readonly read: () => Source;
}

/** `text/html5` isn’t registered, and in use. Without a type the role tells, or else the text. */
function kindOf(type: string, role: string, text: string): Text['kind'] {
  if (/html/i.test(type || role)) return 'html';
  if (/json/i.test(type)) return 'json';
  if (/^text(?:\/plain)?(?:;|$)/i.test(type || role)) return 'text';
  if (type || /nitf|xml/.test(role)) return 'other';
  return /^\s*<[a-z!]/i.test(text) ? 'html' : 'text';
}

/** The texts under a word of 3.x (`bodies`), and under its stem in 1.x (`body_html`, `body_text`). */
export function textsOf(source: Source, word: string, stem: string): readonly Text[] {
  const textOf = (holder: Source, key: string, role: string, type = ''): Text => ({
    role,
    kind: kindOf(type, role, peek(holder, key)),
    read: () => holder.at(key),
  });
  const listed = source
    .at(word)
    .list()
    .map((entry) => {
      entry.ignore('charCount', 'wordCount', 'charcount', 'wordcount');
      const role = entry.at('role').text?.toLowerCase() ?? '';
      return textOf(entry, 'value', role, term(entry, 'contentType').text);
    });
  const keyed = patterned(source, stem)
    .filter(([key]) => peek(source, key))
    .map(([key, role]) => textOf(source, key, role || 'main'));
  return [...listed, ...keyed];
}

/** Text in which quotes were escaped once more than JSON wants it (`\"so\"`). */
export function unescaped(source: Source): Source {
  return source.map((text) => {
    const plain = text.replace(/\\(["'/])/g, '$1');
    if (plain !== text) source.report('escaped-twice', text, 'info');
    return plain;
  });
}

/** As plain text; with `line` all in one line. */
export function plain(text: Text | undefined, line = false): Source | undefined {
  if (text?.kind === 'html') return text.read().map(line ? htmlLine : htmlText);
  return text && unescaped(text.read());
}

/** The headline as it is to be printed; items that are no texts often have a title alone. */
export function headlineOf(thing: Source): Source {
  const headlines = textsOf(thing, 'headlines', 'headline');
  const main = headlines.find(({ role }) => role === 'main');
  const other = headlines.find(({ role }) => !/^(?:sub|kicker)/.test(role));
  return plain(main ?? other, true) ?? unescaped(thing.at('title'));
}

/** Takes note of what concerns the item as a file, and no reader. */
export function ignoreMetadata(thing: Source): void {
  for (const word of 'type version contentType sizeInBytes charCount wordCount representationType standard'.split(
    ' ',
  ))
    term(thing, word).take();
}

/** The address of what has an identifier that is one: `uri`, or in 1.x `scheme` and `code`. */
export function uriOf(thing: Source): Source {
  const code = thing.at('code');
  thing.ignore('scheme');
  const whole = code.map((text) => (isUri(text) ? text : peek(thing, 'scheme') + text));
  return thing.at('uri').or(whole);
}

const isUri = (text: string): boolean => /^[a-z][a-z\d+.-]*:/i.test(text);

/** Web addresses among identifiers. */
export const webOnly = (uri: Source): readonly Source[] =>
  /^https?:/i.test(uri.text ?? '') ? [uri] : [];

/** ISO 8601 as far as real files stretch it: `+0200`, and a time zone after a day, which has none. */
export const dateOf = (date: Source): Source =>
  date.map((text) =>
    text
      .trim()
      .replace(/^(.{10}T.{4,20}[+-]\d\d)(\d\d)$/, '$1:$2')
      .replace(/^(\d{4}(?:-\d\d){0,2})(?:Z|[+-]\d\d:\d\d)$/, '$1'),
  );
