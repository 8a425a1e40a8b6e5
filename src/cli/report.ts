/** What was found in a document, with its places, as lines. */
import {
  duplicateKeys,
  findingsOf,
  jsonPlaces,
  parseJson,
  type Finding,
  type Loss,
  type Release,
  xmlPlaces,
  type Position,
} from '../core.js';
import type { DataPlace } from './data-place.js';
import type { ReadDocument, ReadFlags } from './read-document.js';
import { visible } from './terminal.js';

/** A finding, and where in its file it stands; places are known of JSON and XML. */
export interface Located extends Finding, Partial<Position> {}

/** A finding that may have no hint. */
type Told = Omit<Located, 'hint'> & { readonly hint?: string };

/** What the reader noticed, and what the text itself shows. */
export function readerFindings(document: ReadDocument): readonly Located[] {
  const { input, problems, releases } = document;
  const { text, damaged } = input;
  // As XML it would be full of faults.
  if (!releases.length && isPage(text)) return [pageFound];
  const damage: readonly Located[] = damaged
    ? [
        {
          id: 'encoding-invalid',
          severity: 'error',
          path: '',
          message: 'some bytes are no text in this encoding',
          hint: 'Save the file as UTF-8',
        },
      ]
    : [];
  // Of a text that isn't JSON the reader knows the place itself.
  const [broken] = problems.filter(({ line }) => line !== undefined);
  const found = findingsOf(problems).map((one) => ({ ...one, ...placed(broken) }));
  const { located, duplicates } = scan(found, text);
  const repeated = duplicateKeys(duplicates).map((one, i) => ({
    ...one,
    ...placed(duplicates[i]),
  }));
  const isExplained = releases.length > 0 || located.some(({ severity }) => severity === 'error');
  return [...damage, ...located, ...repeated, ...(isExplained ? [] : [nothingFound])];
}

const isPage = (text: string): boolean =>
  /^\s*(?:<!--[^]*?-->\s*)*<(?:!doctype\s+)?html[\s>]/i.test(text);

const pageFound: Located = {
  id: 'format-unsupported',
  severity: 'error',
  path: '',
  message: 'this is a page (HTML), not its data',
  hint: 'Name the address of the data: often the page’s with .json, or what <link rel="alternate" type="application/json"> in it says',
};

/** An empty list has no fault. */
const nothingFound: Located = {
  id: 'no-release',
  severity: 'error',
  path: '',
  message: 'there is no release',
  hint: 'Look whether what made the list had any',
};

/** Line and column for each finding; where its value isn’t there, those of what holds it. */
export const locate = (found: readonly Located[], text: string): readonly Located[] =>
  scan(found, text).located;

/** Looks for the findings’ places, and in JSON for keys that stand twice, in one go. */
function scan(found: readonly Located[], text: string) {
  const holders = new Set(found.flatMap(({ path }) => withHolders(path)));
  const { places, duplicates } =
    parseJson(text) === undefined
      ? { places: xmlPlaces(text, holders), duplicates: [] }
      : jsonPlaces(text, holders);
  const placeOf = (path: string) =>
    withHolders(path).flatMap((holder) => places.get(holder) ?? [])[0];
  return { located: found.map((one) => ({ ...placeOf(one.path), ...one })), duplicates };
}

const placed = ({ line, column }: Partial<Position> = {}): Partial<Position> =>
  line === undefined || column === undefined ? {} : { line, column };

/** A pointer, and those to all that holds its value, the nearest first. */
function withHolders(path: string): readonly string[] {
  const steps = path.split('/');
  return steps.map((_, i) => steps.slice(0, steps.length - i).join('/'));
}

/** `release.json:3:5: warning date-unparsable /released: …`, as compilers write it and editors read it. */
export function asLine(name: string, { line, column, ...found }: Told): string {
  const at = [name, line, column].filter((part) => part !== undefined).join(':');
  const { id, severity, path, message, hint } = found;
  const said = `${at}: ${severity} ${id}${path && ` ${path}`}: ${message}`;
  return visible(hint ? `${said} (${hint})` : said);
}

/**
 * Tells on standard error what was found.
 *
 * @returns whether there is an error among it.
 */
export function tell(name: string, found: readonly Told[]): boolean {
  for (const finding of found) console.error(asLine(name, finding));
  return found.some(({ severity }) => severity === 'error');
}

export const tellLosses = (name: string, losses: readonly Loss[]): void => {
  tell(
    name,
    losses.map(({ path, message }) => ({ id: 'lost', severity: 'info', path, message })),
  );
};

/** Tells where a page loads the data of a release from; no address is that of its own page, with another ending. */
export function tellPlace(
  name: string,
  path: string,
  { id, url }: Release,
  { src = 'the address of its page with .json', item }: DataPlace,
  fields: ReadFlags['field'],
): void {
  const address = item === undefined ? src : `${src} (item ${item})`;
  tell(name, [
    { id: 'data', severity: 'info', path, message: `the data are loaded from ${address}` },
  ]);
  if (fields) {
    tell(name, [
      {
        id: 'fields-unread',
        severity: 'warning',
        path,
        message: 'what --field adds is known only here: a page reads the data without it',
      },
    ]);
  }
  if (item === undefined || item === id || item === url) return;
  tell(name, [
    {
      id: 'item-moves',
      severity: 'warning',
      path,
      message: 'only its index leads to this release, which is another’s with the next release',
      hint: 'Give each release an id or an address',
    },
  ]);
}
