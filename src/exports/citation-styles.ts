/** References as the style guides print them, in English and as plain text: italics are lost. */
import type { CslDate, CslItem, CslName } from './cited.js';

/** Publication Manual of the American Psychological Association, 7th edition: reference list. */
export function apa(item: CslItem): string {
  const { title, genre, author, issued, accessed, URL: url } = item;
  const date = `(${issued ? dateText(issued, 'year first') : 'n.d.'}).`;
  // The form stands beside the title, wherever that is (section 9.21).
  const what = genre ? `${title} [${genre}].` : closed(title);
  const read = accessed && !issued ? `Retrieved ${dateText(accessed, 'month first')}, from ` : '';
  const head = author?.length ? [closed(apaNames(author)), date, what] : [what, date];
  return sentences(...head, closed(item['container-title']), url && `${read}${url}`);
}

/** MLA Handbook, 9th edition: works cited. What an organization itself publishes begins with its title. */
export function mla(item: CslItem): string {
  const { title, genre, author = [], issued, accessed, URL: url } = item;
  const container = item['container-title'];
  const self = container === undefined && author.length === 1 ? author[0]?.literal : undefined;
  const names = self === undefined && author.length ? mlaNames(author) : undefined;
  const where = [container ?? self, issued && dateText(issued, 'day first'), url];
  const elements = where.filter((element) => element !== undefined).join(', ');
  const read = accessed && `Accessed ${dateText(accessed, 'day first')}.`;
  return sentences(
    closed(names),
    quoted(title),
    elements && closed(elements),
    read,
    genre && `${genre}.`,
  );
}

/** The Chicago Manual of Style, 17th edition, author-date: reference list. */
export function chicago(item: CslItem): string {
  const { title, genre, author, issued, accessed, URL: url } = item;
  const [year, month] = issued?.['date-parts'][0] ?? [];
  const when = year === undefined ? 'n.d.' : `${String(year)}.`;
  const head = author?.length
    ? [closed(chicagoNames(author)), when, quoted(title)]
    : [quoted(title), when];
  return sentences(
    ...head,
    genre && `${genre}.`,
    closed(item['container-title']),
    issued && month ? `${dateText(issued, 'month first')}.` : undefined,
    accessed && !issued ? `Accessed ${dateText(accessed, 'month first')}.` : undefined,
    url && `${url}.`,
  );
}

const sentences = (...parts: readonly (string | undefined)[]): string =>
  parts.filter(Boolean).join(' ');

/** With a full stop, which stands within quotation marks, unless the text ends with a mark of its own. */
function closed(text: string | undefined): string | undefined {
  if (!text || /[.?!…。？！][”’"'»)\]]*$/.test(text)) return text;
  let end = text.length;
  while ('”"'.includes(text.charAt(end - 1)) && end) end--;
  return `${text.slice(0, end)}.${text.slice(end)}`;
}

/** A closed title in quotation marks; those within it become single ones. */
const quoted = (title: string): string =>
  `“${(closed(title) ?? '')
    .replaceAll('“', '‘')
    .replaceAll('”', '’')
    .replace(/(^|[\s([—–-])"/g, '$1‘')
    .replaceAll('"', '’')}”`;

type Order = 'year first' | 'month first' | 'day first';

/** `2018, October 5` in APA, `October 5, 2018` in Chicago, `5 Oct. 2018` in MLA; less where less is known. */
function dateText({ 'date-parts': [[year = 0, month, day]] }: CslDate, order: Order): string {
  if (!month) return String(year);
  const name = (order === 'day first' ? short : long)[month - 1] ?? '';
  if (order === 'day first') return `${day ? `${day} ` : ''}${name} ${String(year)}`;
  const monthDay = day ? `${name} ${day}` : name;
  if (order === 'year first') return `${String(year)}, ${monthDay}`;
  return `${monthDay}${day ? ',' : ''} ${String(year)}`;
}

const long = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September'],
  ...['October', 'November', 'December'],
];
/** MLA Handbook, appendix 1. */
const short = [
  ...['Jan.', 'Feb.', 'Mar.', 'Apr.', 'May', 'June', 'July', 'Aug.', 'Sept.', 'Oct.', 'Nov.'],
  'Dec.',
];

/** All of up to 20 authors; of more the first 19 and the last. */
function apaNames(authors: readonly CslName[]): string {
  const names = authors.map((name) => inverted(name, initials));
  if (names.length > 20) return `${names.slice(0, 19).join(', ')}, … ${names.at(-1) ?? ''}`;
  return series(names, authors, '&');
}

/** One or two authors; of more the first. */
function mlaNames(authors: readonly CslName[]): string {
  const names = authors.slice(0, 2).map((name, i) => (i ? straight(name) : inverted(name)));
  return authors.length > 2 ? `${names[0] ?? ''}, et al.` : series(names, authors, 'and');
}

/** All of up to ten authors; of more the first seven. */
function chicagoNames(authors: readonly CslName[]): string {
  const names = authors.map((name, i) => (i ? straight(name) : inverted(name)));
  if (names.length > 10) return `${names.slice(0, 7).join(', ')}, et al.`;
  return series(names, authors, 'and');
}

/** Names in a row: a comma before the last, but not between two that hold none. */
function series(names: readonly string[], authors: readonly CslName[], and: string): string {
  const [last = '', ...others] = [...names].reverse();
  if (!others.length) return last;
  const plain = names.length === 2 && authors.every(({ literal }) => literal !== undefined);
  return `${others.reverse().join(', ')}${plain ? '' : ','} ${and} ${last}`;
}

/** Names in these scripts stand family name first, without a comma, and have no initials. */
const eastern =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}々ー・·\s]+$/u;
const isEastern = ({ family = '', given = '' }: CslName) => eastern.test(family + given);

function inverted(name: CslName, shorten = (given: string) => given): string {
  const { literal, family = '', given = '', suffix } = name;
  if (literal !== undefined) return literal;
  if (isEastern(name)) return `${family}${given}`;
  return [family, shorten(given), suffix].filter(Boolean).join(', ');
}

function straight(name: CslName): string {
  const { literal, family = '', given = '', suffix } = name;
  if (literal !== undefined) return literal;
  if (isEastern(name)) return `${family}${given}`;
  return [given, family, suffix].filter(Boolean).join(' ');
}

/** `Jean-Paul Ann` → `J.-P. A.` */
const initials = (given: string): string =>
  given
    .split(/[\s.]+/)
    .filter(Boolean)
    .map((word) =>
      word
        .split('-')
        .filter(Boolean)
        .map((part) => `${String.fromCodePoint(part.codePointAt(0) ?? 0)}.`)
        .join('-'),
    )
    .join(' ');
