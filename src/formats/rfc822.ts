/** Dates of feeds → dates of releases: RFC 822 (and 850, 2822, `asctime`) and ISO 8601, in all their dirt. */
import { parseDate } from '../release/dates.js';

/** Characters of a date that is looked at; comments may be in it. */
const longest = 200;

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/**
 * Names of time zones, and what they are from UTC: those of RFC 822 (5.1), and others that mean one
 * thing. Not IST (India, Ireland, Israel), nor the letters of the military, which RFC 822 got wrong
 * (RFC 2822, 4.3).
 */
const zones =
  ' UTZ UTCZ GMTZ ZZ WETZ EST-05:00 EDT-04:00 CST-06:00 CDT-05:00 MST-07:00 MDT-06:00 PST-08:00 PDT-07:00 ' +
  'AST-04:00 ADT-03:00 AKST-09:00 AKDT-08:00 HST-10:00 NST-03:30 NDT-02:30 BST+01:00 WEST+01:00 ' +
  'CET+01:00 MEZ+01:00 CEST+02:00 MESZ+02:00 EET+02:00 SAST+02:00 EEST+03:00 MSK+03:00 HKT+08:00 SGT+08:00 ' +
  'AWST+08:00 JST+09:00 KST+09:00 ACST+09:30 ACDT+10:30 AEST+10:00 AEDT+11:00 NZST+12:00 NZDT+13:00 ';

const time = String.raw`(\d\d?:\d\d(?::\d\d)?)(?:\.\d+)?`;
/** A name, an offset, or both; a name after an offset says nothing more. */
const zone = String.raw` ?((?![ap]m\b)[a-z]{0,5}(?:[+-]\d\d?:?(?:\d\d)?)?)(?:(?<=\d) (?![ap]m\b)[a-z]{1,5})?`;
const iso = new RegExp(`^(\\d{4}-\\d\\d?-\\d\\d?)(?:t| )${time}${zone}$`, 'i');
/** Weekday, day, month, year, time, zone. */
const dayFirst = new RegExp(
  `^(?:[^\\d ]+ )?(\\d\\d?)[ -]([a-z]{3})[a-z]*\\.?[ -](\\d{2,4})(?: ${time}${zone})?$`,
  'i',
);
const monthFirst = new RegExp(
  `^((?:[^\\d ]+ )?)((?:${months.join('|')})[a-z]*\\.?) (\\d\\d?) `,
  'i',
);

/**
 * A date as a release takes it: `Fri, 05 Oct 18 09:30 EST` → `2018-10-05T09:30-05:00`. Only by
 * pattern: a day stays a day, a time without a zone, or with one of a name that isn't known, a time
 * without an offset. What is no such date is given back as it is, as are ISO dates.
 */
export function feedDate(text: string): string {
  if (text.length > longest) return text;
  const plain = withoutComments(text)
    .replace(/[\s,]+/g, ' ')
    .trim();
  if (parseDate(plain)) return plain;
  const [, date, clock, offset] = iso.exec(plain) ?? [];
  if (date && clock) return `${date.replace(/\b\d\b/g, '0$&')}T${timeOf(clock, offset)}`;
  const [, day = '', month = '', year = '', hour, from] = dayFirst.exec(inOrder(plain)) ?? [];
  const index = months.indexOf(month.toLowerCase());
  if (index < 0) return text;
  const found = `${yearOf(year)}-${two(index + 1)}-${two(day)}`;
  return hour ? `${found}T${timeOf(hour, from)}` : found;
}

/** RFC 822, 3.4.3: in parentheses, within each other too. */
function withoutComments(text: string): string {
  let depth = 0;
  let plain = '';
  for (const character of text) {
    if (character === ')') depth = Math.max(0, depth - 1);
    else if (character === '(') depth++;
    else if (!depth) plain += character;
    if (character === ')') plain += ' ';
  }
  return plain;
}

/** The day before the month and the year behind it: `Fri Oct 5 09:30:00 2018`, `October 5 2018`. */
const inOrder = (text: string): string =>
  text.replace(monthFirst, '$1$3 $2 ').replace(/ (\d\d?:\S+(?: [a-z]{1,5})?) (\d{4})$/i, ' $2 $1');

/** RFC 2822, 4.3: two digits are from 1950 to 2049, three count from 1900. */
function yearOf(year: string): string {
  if (year.length === 4) return year;
  return String(Number(year) + (year.length === 2 && Number(year) < 50 ? 2000 : 1900));
}

/** A leap second has no place in a release. */
function timeOf(clock: string, offset = ''): string {
  const [hour = '', ...rest] = clock.replace(/:60$/, ':59').split(':');
  return `${[two(hour), ...rest].join(':')}${zoneOf(offset.toUpperCase())}`;
}

function zoneOf(text: string): string {
  // A time in UTC that says nothing of the place (RFC 2822, 3.3).
  if (/^-00:?00$/.test(text)) return 'Z';
  const [, sign, hours = '', minutes = '00'] =
    /^(?:GMT|UTC?)?([+-])(\d\d?):?(\d\d)?$/.exec(text) ?? [];
  if (sign) return `${sign}${two(hours)}:${minutes}`;
  return (text && new RegExp(` ${text}([Z+-]\\S*) `).exec(zones)?.[1]) ?? '';
}

const two = (number: string | number): string => String(number).padStart(2, '0');
