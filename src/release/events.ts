/** The events that a release tells of. */
import { agent, place, type Agent, type Place } from './entities.js';
import * as shape from './shape.js';

/** One event. Dates of days are inclusive at both ends. */
export interface Event {
  readonly id?: string;
  readonly name: string;
  readonly description?: string;
  readonly start?: string;
  readonly end?: string;
  /** The date as printed: "On the afternoon of the same day". */
  readonly dateText?: string;
  /** IANA name of the venue's time zone. */
  readonly timeZone?: string;
  /** When the doors open. */
  readonly doors?: string;
  readonly status?: 'scheduled' | 'cancelled' | 'postponed' | 'rescheduled' | 'moved-online';
  readonly previousStart?: readonly string[];
  readonly attendanceMode?: 'in-person' | 'online' | 'mixed';
  readonly venue?: Place;
  readonly onlineUrl?: string;
  readonly url?: string;
  readonly registrationUrl?: string;
  readonly organizers?: readonly Agent[];
  /** The `id` of the event that this one belongs to. */
  readonly partOf?: string;
}

export const event = shape.record<Event>(
  {
    id: shape.label,
    name: shape.label,
    description: shape.prose,
    start: shape.date,
    end: shape.date,
    dateText: shape.text,
    timeZone: shape.zone,
    doors: shape.date,
    status: shape.choice('scheduled', 'cancelled', 'postponed', 'rescheduled', 'moved-online'),
    previousStart: shape.list(shape.date),
    attendanceMode: shape.choice('in-person', 'online', 'mixed'),
    venue: place,
    onlineUrl: shape.link,
    url: shape.link,
    registrationUrl: shape.link,
    organizers: shape.list(agent),
    partOf: shape.idOf('events'),
  },
  ['name'],
);
