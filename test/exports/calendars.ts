/** Calendars that the tests write, and what an independent reader makes of them. */
import assert from 'node:assert/strict';
import ICAL from 'ical.js';
import { toICalendar } from '../../src/core.js';
import { readWith } from '../helpers/data.js';

/** The moment of writing. */
export const now = Date.UTC(2018, 9, 5, 1, 30);

export type Component = InstanceType<typeof ICAL.Component>;

/** What an independent reader, which is strict, makes of it. */
export function parsed(text: string): readonly Component[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as never[]);
  assert.equal(calendar.name, 'vcalendar');
  return calendar.getAllSubcomponents('vevent');
}

/** The values of an event's property, as the format writes dates and times. */
export const values = (event: Component | undefined, name: string): readonly string[] =>
  (event?.getAllProperties(name) ?? []).flatMap((property) =>
    property.getValues().map((value: unknown) => String(value)),
  );

/** The only event of a release whose only event has these fields. */
export function eventOf(fields: object, besides: object = {}): Component | undefined {
  const { release, problems } = readWith({ events: [{ name: 'E', ...fields }], ...besides });
  assert.deepEqual(problems, []);
  return parsed(toICalendar(release, { now }).text)[0];
}

/** Where the losses are of such a release. */
export const placesOf = (fields: object): readonly string[] =>
  toICalendar(readWith({ events: [{ name: 'E', ...fields }] }).release, { now }).losses.map(
    ({ path }) => path,
  );
