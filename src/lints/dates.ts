/** Lints about the dates of a release. */
import { parseDate } from '../release/dates.js';
import { wallTime } from '../release/zoned-time.js';
import { comparedTo, day, isAfter } from './days.js';
import type { Facts } from './facts.js';
import { each, type Lint, type Sighting } from './finding.js';

/** A date in its place, with the time zone that it is in. */
type Dated = readonly [path: string, date: string | undefined, timeZone: string | undefined];

/** When the release came out and was changed, when its events begin, when it was corrected. */
function* moments({ release }: Facts): Generator<Dated> {
  const { released, updated, created, events, corrections, timeZone } = release;
  for (const [key, date] of Object.entries({ released, updated, created })) {
    yield [`/${key}`, date, timeZone];
  }
  for (const [path, event] of each('/events', events)) {
    yield [`${path}/start`, event.start, event.timeZone ?? timeZone];
  }
  for (const [path, { date }] of each('/corrections', corrections)) {
    yield [`${path}/date`, date, timeZone];
  }
}

/** These and all other dates at which somebody may look at a clock. */
function* allDates(facts: Facts): Generator<Dated> {
  const { expires, metrics, events, timeZone } = facts.release;
  yield* moments(facts);
  yield ['/expires', expires, timeZone];
  yield ['/metrics/asOf', metrics?.asOf, timeZone];
  for (const [path, event] of each('/events', events)) {
    const zone = event.timeZone ?? timeZone;
    yield [`${path}/end`, event.end, zone];
    yield [`${path}/doors`, event.doors, zone];
    for (const [at, date] of each(`${path}/previousStart`, event.previousStart)) {
      yield [at, date, zone];
    }
  }
}

/** Not yet, or no longer, before the public. */
const isUnpublished = ({ release: { status = 'published' } }: Facts): boolean =>
  status !== 'published';

function* futureRelease(facts: Facts): Generator<Sighting> {
  const { now, release } = facts;
  const { released, timeZone } = release;
  if (now === undefined || isUnpublished(facts)) return;
  if (comparedTo(released, now, timeZone) === 'future') {
    yield ['/released', `The release says that it came out on ${released ?? ''}, which is to come`];
  }
}

function* withoutZone(facts: Facts): Generator<Sighting> {
  for (const [path, date, timeZone] of allDates(facts)) {
    if (date && !timeZone && parseDate(date)?.kind === 'wall') {
      yield [path, `${date} is a time on the clocks of no known place`];
    }
  }
}

/** Midnight as printed; or one o’clock in a summer time of one hour, which is midnight in UTC. */
const midnight = /T00:00(?::00(?:\.0+)?)?(?:Z|[+-]\d\d:\d\d)?$|T01:00(?::00(?:\.0+)?)?\+01:00$/;

/** Whether an instant is written in UTC, and is midnight to the minute in its zone. */
function isLocalMidnight(date: string, timeZone: string | undefined): boolean {
  if (!timeZone || !/(?:Z|[+-]00:00)$/.test(date)) return false;
  const time = parseDate(date)?.time ?? 1;
  return time % 60_000 === 0 && (wallTime(time, timeZone) ?? 1) % day === 0;
}

function* suspiciousMidnight(facts: Facts): Generator<Sighting> {
  for (const [path, date = '', timeZone] of moments(facts)) {
    if (midnight.test(date) || isLocalMidnight(date, timeZone)) {
      yield [path, `${date} is midnight to the minute: probably a day that was given a time`];
    }
  }
}

function* updatedBefore({ release }: Facts): Generator<Sighting> {
  const { released, updated, timeZone } = release;
  if (isAfter(released, updated, timeZone)) {
    yield ['/updated', `Changed on ${updated ?? ''}, before it came out on ${released ?? ''}`];
  }
}

function* embargoed(facts: Facts): Generator<Sighting> {
  const { embargoUntil, timeZone } = facts.release;
  if (facts.now === undefined || isUnpublished(facts)) return;
  if (comparedTo(embargoUntil, facts.now, timeZone) === 'future') {
    yield ['/embargoUntil', `Published, but not to be shown before ${embargoUntil ?? ''}`];
  }
}

function* expired(facts: Facts): Generator<Sighting> {
  const { expires, timeZone } = facts.release;
  if (facts.now === undefined || isUnpublished(facts)) return;
  if (comparedTo(expires, facts.now, timeZone) === 'past') {
    yield ['/expires', `No longer relevant since ${expires ?? ''}`];
  }
}

export const dateLints: readonly Lint[] = [
  {
    id: 'date-future-release',
    severity: 'warning',
    about: 'A published release has a release date that is to come. Needs `now`.',
    hint: 'Correct the date, or set status to scheduled',
    find: futureRelease,
  },
  {
    id: 'datetime-without-zone',
    severity: 'warning',
    about:
      'A time has no offset, and neither the event nor the release names a time zone: readers elsewhere can’t tell when it is.',
    hint: 'Add timeZone (Europe/Berlin), or the offset to the time itself',
    find: withoutZone,
  },
  {
    id: 'suspicious-midnight',
    severity: 'warning',
    about:
      'The release, an event or a correction has a time of midnight, by its own clock or in UTC: as a rule a program has made a time of a day, and readers elsewhere see the day before.',
    hint: 'Write the day alone (2018-10-05), or the true time',
    find: suspiciousMidnight,
  },
  {
    id: 'updated-before-released',
    severity: 'warning',
    about: 'The last change is earlier than the release itself.',
    hint: 'Correct one of the dates; what was written before goes into created',
    find: updatedBefore,
  },
  {
    id: 'embargo-in-future',
    severity: 'error',
    about: 'A published release has an embargo that isn’t over: it must not be shown. Needs `now`.',
    hint: 'Take it off the server until then: no page can keep a secret that it was sent',
    find: embargoed,
  },
  {
    id: 'expired',
    severity: 'warning',
    about: 'A published release says that it is no longer relevant. Needs `now`.',
    hint: 'Take it down, or move the date in expires',
    find: expired,
  },
];
