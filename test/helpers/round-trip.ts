/**
 * Native → another format → native. To prove one more format, call `roundTrip` with its exporter and what
 * its reader adds by the nature of the format (see test/exports/round-trips.test.ts).
 */
import assert from 'node:assert/strict';
import { readBody, readText, parseDate, type Loss, type Release } from '../../src/core.js';
import type { Exported } from '../../src/exports/exported.js';
import { withOffset } from '../../src/release/zoned-time.js';
import type { RichText } from '../../src/release/shape.js';
import { differences } from './differences.js';
import { written } from './written.js';

export type Export = (release: Release) => Exported | Promise<Exported>;

/**
 * Exports a release, reads it back, and tells in what the two differ beyond what the exporter says is
 * lost: `- /x` and `≠ /x` are losses that nobody reported, `+ /x` is invented. Nothing is, when all is well.
 *
 * Compared is what a reader gets: a body by its blocks, whatever form it has; instants as such, also those
 * of times in a zone; lists and
 * records with nothing in them count as absent; at how many events somebody was counts, not in which order.
 *
 * @param adds what reading back may add, as pointers into the native release.
 * @param format its name, where a text can't always be told from others.
 */
export async function roundTrip(
  release: Release,
  toFormat: Export,
  adds?: RegExp,
  format?: string,
): Promise<readonly string[]> {
  const { text, losses, mediaType } = await toFormat(release);
  const { releases, problems } = await readText(text, { mediaType, format });
  assert.equal(releases.length, 1, `${problems.map(({ message }) => message).join()}\n${text}`);
  const got = await comparable(zoned(releases[0]));
  const wanted = await comparable(without(zoned(release) ?? assert.fail(), losses));
  const known = (path: string) =>
    adds?.test(path) === true ||
    losses.some((loss) => isWithin(path.replace(/^\/body\/shown$/, '/body'), loss.path));
  return differences(got, wanted).filter((difference) => {
    const [sign, path = ''] = difference.split(' ', 2);
    return sign !== '+' || !known(path);
  });
}

/** Whether one pointer is the other, above it or beneath it: what is lost in part may come back in part. */
const isWithin = (path: string, loss: string): boolean =>
  path === loss || path.startsWith(`${loss}/`) || loss.startsWith(`${path}/`);

async function comparable(release: Release | undefined): Promise<unknown> {
  assert.ok(release);
  const { body, participants, ...rest } = release;
  return filled({
    ...rest,
    // They say nothing of the release itself.
    $schema: undefined,
    specVersion: undefined,
    participants: participants?.map(({ attendance, ...participant }) => ({
      ...participant,
      attendance: attendance?.toSorted((one, other) => compare(one.event, other.event)),
    })),
    body: body && (await comparableBody(body)),
  });
}

/** A copy with the times of its zones as instants. */
function zoned(release: Release | undefined): Release | undefined {
  const inZone = (value: unknown, timeZone: string | undefined, isDate = false): unknown => {
    if (typeof value === 'string') return isDate ? withOffset(value, timeZone) : value;
    if (typeof value !== 'object' || value === null) return value;
    const own = (value as { readonly timeZone?: string }).timeZone ?? timeZone;
    const entries = Object.entries(value).map(
      ([key, entry]) => [key, inZone(entry, own, dates.test(key) || isDate)] as const,
    );
    return Array.isArray(value) ? entries.map(([, entry]) => entry) : Object.fromEntries(entries);
  };
  return inZone(release, undefined) as Release | undefined;
}

const dates = /^(?:released|updated|created|expires|start|end|doors|previousStart|date)$/;

const compare = (one = '', other = ''): number => (one < other ? -1 : Number(one > other));

async function comparableBody(body: RichText): Promise<object> {
  const { blocks } = await readBody(body, '');
  const { html, markdown, text } = body;
  const shown = withoutEmpty(
    written(blocks)
      .replace(/(<[^<>]*?) #\d+/g, '$1')
      .replace(/<to \d+>/g, '<to>')
      .replace(/\s+/g, ' '),
  );
  const others = html === undefined && markdown === undefined ? {} : { text };
  // What shows nothing is no text, in whatever form.
  const source = html !== undefined && shown ? { markdown } : {};
  return { shown: shown || undefined, ...others, ...source };
}

/** Without what shows nothing: a heading or an entry without a word in it. */
function withoutEmpty(html: string): string {
  const filled = html.replace(/<(\w+)[^<>]*><\/\1>/g, '');
  return filled === html ? html : withoutEmpty(filled);
}

/** A copy without what is lost. */
function without(release: Release, losses: readonly Loss[]): Release {
  const lost = new Set(losses.map(({ path }) => path));
  const copy = (value: unknown, path: string): unknown => {
    if (lost.has(path)) return undefined;
    if (typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value).map(
      ([key, entry]) =>
        [key, copy(entry, `${path}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`)] as const,
    );
    return Array.isArray(value)
      ? entries.map(([, entry]) => entry).filter((entry) => entry !== undefined)
      : Object.fromEntries(entries);
  };
  return copy(release, '') as Release;
}

/** A copy without lists and records in which there is nothing, and with instants in one spelling. */
function filled(value: unknown): unknown {
  if (typeof value === 'string') {
    const date = parseDate(value);
    return date?.kind === 'instant' ? new Date(date.time).toISOString() : value;
  }
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value)
    .map(([key, entry]) => [key, filled(entry)] as const)
    .filter(([, entry]) => entry !== undefined);
  if (Array.isArray(value)) {
    return entries.length ? entries.map(([, entry]) => entry) : undefined;
  }
  return entries.length ? Object.fromEntries(entries) : undefined;
}
