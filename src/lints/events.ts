/** Lints about the events of a release. */
import { lookFor } from '../content/names.js';
import { parseDate } from '../release/dates.js';
import type { Event } from '../release/events.js';
import { isAfter } from './days.js';
import type { Facts } from './facts.js';
import { each, quoted, type Lint, type Sighting } from './finding.js';
import { pastIn } from './past.js';

const eventsOf = ({ release }: Facts) => each('/events', release.events);

/** One finding for each day: mending the release's date, or that day, mends it for all its events. */
function* afterRelease(facts: Facts): Generator<Sighting> {
  const { released, timeZone, language } = facts.release;
  const late = eventsOf(facts)
    .filter(([, { start }]) => isAfter(start, released, timeZone))
    .slice(0, mostEvents);
  const isPast = late.length ? pastIn(language ?? 'en') : undefined;
  if (!isPast) return;
  const phrases = new Map<string, Phrase>();
  const byEvent = late.map(([path, event]) => {
    const said = phrasesOf(event, language).map((text) => {
      const phrase = phrases.get(text) ?? { past: false };
      phrases.set(text, phrase);
      return phrase;
    });
    return { path, event, said };
  });
  markPast(phrases, facts, isPast);
  const days = new Set<string>();
  for (const { path, event, said } of byEvent) {
    const { name, start = '' } = event;
    const at = start.slice(0, 10);
    if (days.has(at) || !said.some(({ past }) => past)) continue;
    days.add(at);
    yield [
      `${path}/start`,
      `${quoted(name)} is on ${start}, but the release of ${released ?? ''} tells it as past`,
    ];
  }
}

/** Events that are looked for in the text. */
const mostEvents = 200;

/** Words that mean an event, and whether a sentence with them tells of something past. */
interface Phrase {
  past: boolean;
}

function markPast(
  phrases: ReadonlyMap<string, Phrase>,
  { body }: Facts,
  isPast: (sentence: string) => boolean,
): void {
  const sentences = body.flatMap(({ text }) => text.match(/[^.!?。！？]+[.!?。！？]*/g) ?? []);
  const told = sentences.filter(isPast);
  if (!told.length) return;
  const find = lookFor(phrases, (one) => one);
  for (const sentence of told) {
    for (const [phrase] of find(sentence.toLowerCase())) phrase.past = true;
  }
}

/** An event's name, printed date and venue, and its day as texts have it, in small letters. */
const phrasesOf = (event: Event, language: string | undefined): readonly string[] =>
  [event.name, event.dateText, event.venue?.name, ...datesOf(event, language)].flatMap(
    (text) => text?.toLowerCase() ?? [],
  );

/** `5 November`, `November 5th`, `5. November`, `11月5日`. */
function datesOf({ start = '' }: Event, language = 'en'): readonly string[] {
  const date = parseDate(start.slice(0, 10));
  if (date?.kind !== 'day' || date.precision !== 'day') return [];
  const print = (tag: string) => dayFormat(tag).format(date.time);
  if (!/^en\b/i.test(language)) return [print(language)];
  const american = print('en-US');
  const number = Number(start.slice(8, 10));
  const isTeen = number > 10 && number < 14;
  const ending = isTeen ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th');
  return [american, print('en-GB'), american + ending];
}

/** Formatters are dear. */
const dayFormats = new Map<string, Intl.DateTimeFormat>();

function dayFormat(tag: string): Intl.DateTimeFormat {
  const format =
    dayFormats.get(tag) ??
    new Intl.DateTimeFormat(tag, { month: 'long', day: 'numeric', timeZone: 'UTC' });
  if (dayFormats.size < 100) dayFormats.set(tag, format);
  return format;
}

function* yearInferred(facts: Facts): Generator<Sighting> {
  for (const [path, { dateText, start }] of eventsOf(facts)) {
    if (dateText && start && isDateWithoutYear(dateText, facts.release.language)) {
      yield [
        `${path}/dateText`,
        `${quoted(dateText)} names no year, so that of ${start} is a guess`,
      ];
    }
  }
}

/** Times of a day, which have digits but are no dates. */
const clockTimes = /\d{1,2}(?:[:.h]\d\d|\s*(?:[ap]\.?m\b|o[’']clock|uhr\b|時|点|點))/giu;
/** Four digits, a year of an Asian calendar, or the third number of a date. */
const year = /\p{Nd}{4}|年|\d{1,2}[./-]\s?\d{1,2}[./-]\s?\d\d|[’']\d\d/u;

/** Whether a text names a day or a month, and no year; “the same day” is no such date. */
function isDateWithoutYear(text: string, language = 'en'): boolean {
  if (year.test(text)) return false;
  const dated = text.replace(clockTimes, ' ');
  return /\p{Nd}|月/u.test(dated) || monthsOf(language).test(dated);
}

const months = new Map<string, RegExp>();

/** The names of the months in a language. */
function monthsOf(language: string): RegExp {
  const tag = language.split('-')[0] ?? 'en';
  const known = months.get(tag);
  if (known) return known;
  const format = dayFormat(tag);
  const names = [...Array(12).keys()].map((month) => {
    const parts = format.formatToParts(Date.UTC(2000, month, 1));
    return parts.find(({ type }) => type === 'month')?.value ?? '';
  });
  const letters = names.filter((name) => /^\p{L}+$/u.test(name)).join('|') || '(?!)';
  const pattern = new RegExp(`(?<!\\p{L})(?:${letters})(?!\\p{L})`, 'iu');
  if (months.size < 100) months.set(tag, pattern);
  return pattern;
}

function* noPlace(facts: Facts): Generator<Sighting> {
  for (const [path, { name, venue, onlineUrl }] of eventsOf(facts)) {
    if (!venue && !onlineUrl) yield [path, `${quoted(name)} has no venue and no onlineUrl`];
  }
}

function* noAddress(facts: Facts): Generator<Sighting> {
  for (const [path, { name, venue }] of eventsOf(facts)) {
    if (venue && !venue.address) {
      yield [
        `${path}/venue`,
        `${quoted(venue.name ?? 'The venue')} of ${quoted(name)} has no address`,
      ];
    }
  }
}

function* endBeforeStart(facts: Facts): Generator<Sighting> {
  for (const [path, { start, end, timeZone = facts.release.timeZone }] of eventsOf(facts)) {
    if (isAfter(start, end, timeZone)) {
      yield [`${path}/end`, `Ends on ${end ?? ''}, before it starts on ${start ?? ''}`];
    }
  }
}

function* statusDate(facts: Facts): Generator<Sighting> {
  for (const [path, { name, status, start, previousStart = [] }] of eventsOf(facts)) {
    if (status === 'rescheduled' && !previousStart.length) {
      yield [`${path}/status`, `${quoted(name)} is rescheduled, but from when isn’t said`];
    }
    if (status === 'cancelled' && !start) {
      yield [`${path}/status`, `${quoted(name)} is cancelled, but when it was to be isn’t said`];
    }
  }
}

function* unknownEvent({ release }: Facts): Generator<Sighting> {
  const ids = new Set(release.events?.map(({ id }) => id));
  const isUnknown = (id: string | undefined) => id !== undefined && !ids.has(id);
  const say = (path: string, id = ''): Sighting => [path, `No event has the id ${quoted(id)}`];
  for (const [path, { attendance }] of each('/participants', release.participants)) {
    for (const [at, { event }] of each(`${path}/attendance`, attendance)) {
      if (isUnknown(event)) yield say(`${at}/event`, event);
    }
  }
  for (const [path, { event }] of each('/quotes', release.quotes)) {
    if (isUnknown(event)) yield say(`${path}/event`, event);
  }
  for (const [path, { partOf }] of each('/events', release.events)) {
    if (isUnknown(partOf)) yield say(`${path}/partOf`, partOf);
  }
}

export const eventLints: readonly Lint[] = [
  {
    id: 'event-after-release',
    severity: 'warning',
    about:
      'An event is later than the release, and the body tells it as past; an announcement is fine. Events of one day are one finding. Knows English, German, French, Spanish, Chinese and Arabic.',
    hint: 'Correct the date of the release or of the event: one of them is wrong',
    find: afterRelease,
  },
  {
    id: 'event-year-inferred',
    severity: 'info',
    about: 'The printed date has a day or a month but no year: somebody has added it.',
    hint: 'Hold the year in start against other sources, and print it',
    find: yearInferred,
  },
  {
    id: 'event-no-place',
    severity: 'info',
    about: 'An event has neither a venue nor an address on the web.',
    hint: 'Add venue or onlineUrl',
    find: noPlace,
  },
  {
    id: 'event-no-address',
    severity: 'info',
    about: 'A venue has no address: calendars can’t lead there, and Google shows no such event.',
    hint: 'Add address to the venue',
    find: noAddress,
  },
  {
    id: 'event-end-before-start',
    severity: 'error',
    about: 'An event ends before it starts; the last day of an event counts as part of it.',
    hint: 'Correct start or end',
    find: endBeforeStart,
  },
  {
    id: 'event-status-date',
    severity: 'warning',
    about:
      'An event was rescheduled, and nothing says from when; or it was cancelled, and nothing says when it was to be.',
    hint: 'Add previousStart to what was rescheduled; keep start of what was cancelled',
    find: statusDate,
  },
  {
    id: 'event-ref-unknown',
    severity: 'warning',
    about: 'Somebody’s attendance, a quote or another event names an event that isn’t there.',
    hint: 'Give the event that id, or name another',
    find: unknownEvent,
  },
];
