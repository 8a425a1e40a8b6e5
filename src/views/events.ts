/** What happens when and where, for readers who may want to be there. */
import { html, nothing, type TemplateResult } from 'lit';
import { eventTimes, timeBeside, type ShownTime } from '../language/event-times.js';
import en from '../locales/en/events.js';
import type { EventsMessages } from '../locales/messages.js';
import { endOf } from '../release/event-end.js';
import type { Event } from '../release/events.js';
import type { Release } from '../release/release.js';
import { listView } from './list.js';
import type { ViewContent, ViewOptions } from './options.js';
import { placeView } from './place.js';
import {
  about,
  filledView,
  headingView,
  isolated,
  linkView,
  releaseText,
  separated,
  unbroken,
  type Content,
} from './text.js';

export interface EventsOptions extends ViewOptions {
  /** The ways to put an event into the reader's calendar; `of` says to labels which event they are about. */
  readonly calendarView: (event: Event, of: Content) => Content;
}

export const eventsStrings = ({ messages }: ViewOptions): EventsMessages => messages.events ?? en;

/** The events of a release in its own order, for the first is the main one. */
export function eventsView(release: Release, options: EventsOptions): ViewContent {
  const { events = [] } = release;
  if (!events.length) return nothing;
  return html`<div part="events" class="events">
    ${events.map((event) => eventView(release, event, options))}
  </div>`;
}

function eventView(release: Release, event: Event, options: EventsOptions): TemplateResult {
  const { name, url, description } = event;
  const isOpen = canAttend(release, event, options);
  const messages = eventsStrings(options);
  const say = (text: string) => releaseText(release, text);
  const of = about(say(name), options);
  const shown = (part: string, content: () => Content) =>
    options.hide.has(part) ? nothing : content();
  return html`<section part="event" class="event">
    ${headingView(options.headingLevel, 'event-name', linkView(url, say(name), options))}
    ${
      // Seen above the name; who goes from heading to heading hears it below.
      shown('status', () => statusView(event, options))
    }
    ${shown('when', () => whenView(release, event, options))}
    ${
      event.venue
        ? shown('venue', () =>
            placeView(
              release,
              event.venue ?? {},
              options,
              messages.map,
              event.status === 'moved-online' ? messages.formerPlace : undefined,
            ),
          )
        : nothing
    }
    ${isOpen ? shown('links', () => linksView(event, of, options)) : nothing}
    ${
      description === undefined
        ? nothing
        : shown(
            'description',
            () => html`<p part="description" class="description">${say(description)}</p>`,
          )
    }
    ${shown('organizers', () => backgroundView(release, event, options))}
    ${
      // A month or a year has no place in a calendar.
      isOpen && /^\d{4}-\d\d-\d\d/.test(event.start ?? '')
        ? shown('calendar', () => options.calendarView(event, of))
        : nothing
    }
  </section>`;
}

/** Whether an event is still to come, or under way. */
function canAttend({ timeZone }: Release, event: Event, { now }: ViewOptions): boolean {
  const end = endOf(event, event.timeZone ?? timeZone);
  return !isOff(event) && (end === undefined || now < end);
}

/** Whether its date doesn't hold any more. */
const isOff = ({ status }: Event): boolean => status === 'cancelled' || status === 'postponed';

/** What is not as it was planned, and how one takes part; a plain event says nothing. */
function statusView({ status, attendanceMode }: Event, options: ViewOptions): Content {
  const messages = eventsStrings(options);
  const entries = [
    status === undefined || status === 'scheduled'
      ? undefined
      : html`<strong>${messages.status[status]}</strong>`,
    attendanceMode === 'mixed' || (attendanceMode === 'online' && status !== 'moved-online')
      ? messages.modes[attendanceMode]
      : undefined,
  ].filter((entry) => entry !== undefined);
  return entries.length
    ? html`<p part="status" class="status">
        ${entries.map((entry) => [html`<span class="pill">${entry}</span>`, ' '])}
      </p>`
    : nothing;
}

/** The venue's time first, then the reader's; what the text says where the data say less. */
function whenView(release: Release, event: Event, options: ViewOptions): Content {
  const { start, end, dateText, doors, status, previousStart = [] } = event;
  const { locale, timeZone, readerZone } = options;
  const messages = eventsStrings(options);
  const zone = event.timeZone ?? release.timeZone;
  const dates = start === undefined ? { start: end } : event;
  const times = eventTimes(dates, locale, zone, timeZone ?? readerZone);
  const off = isOff(event);
  const doorsTime = doors === undefined ? undefined : timeBeside(doors, start, locale, zone);
  /** Whether the date says what was printed, here or in the language of the release. */
  const says = (printed: string) =>
    [times, eventTimes(dates, release.language ?? locale, zone)].some((said) =>
      said?.there.text.includes(printed),
    );
  const lines: readonly (Content | undefined)[] = [
    status === 'postponed'
      ? html`<p part="date-to-come" class="when">${messages.dateToCome}</p>`
      : undefined,
    times && whenLine(event, times.there, messages),
    ...previousStart.map((date) => {
      const before = eventTimes({ start: date }, locale, zone)?.there.text;
      return before === undefined
        ? undefined
        : html`<p part="previous" class="secondary">
            ${filledView(messages.previously, {
              date: html`<s><time datetime=${date} dir="auto">${unbroken(before)}</time></s>`,
            })}
          </p>`;
    }),
    doorsTime === undefined || off
      ? undefined
      : html`<p part="doors" class="secondary">
          ${filledView(messages.doors, {
            time: html`<time datetime=${doors} dir="auto">${unbroken(doorsTime)}</time>`,
          })}
        </p>`,
    times?.here && !off
      ? html`<p part="your-time" class="secondary">
          ${filledView(messages.yourTime, {
            time: [isolated(unbroken(times.here.text), locale), zoneView(times.here)],
          })}
        </p>`
      : undefined,
    dateText === undefined || says(dateText)
      ? undefined
      : html`<p part="date-text" class=${times ? 'secondary' : 'when'}>
          ${
            times
              ? filledView(messages.asPrinted, { text: releaseText(release, dateText) })
              : releaseText(release, dateText)
          }
        </p>`,
  ];
  return lines.filter((line) => line !== undefined);
}

function whenLine(event: Event, time: ShownTime, messages: EventsMessages): TemplateResult {
  const { start, end } = event;
  const { formerDate, until } = messages;
  const dates = datesView(start ?? end, end, time);
  const date = start === undefined ? filledView(until, { date: dates }) : dates;
  return html`<p part="when" class="when">
    ${
      isOff(event)
        ? html`<span class="spoken">${formerDate} </span><s>${date}</s>`
        : [date, zoneView(time)]
    }
  </p>`;
}

/** Each date with its machine-readable form, in one direction. */
function datesView(
  start: string | undefined,
  end: string | undefined,
  { pieces }: ShownTime,
): TemplateResult {
  const view = (words: string, index: number) =>
    index === 1
      ? words
      : html`<time datetime=${(index ? end : start) ?? nothing}>${unbroken(words)}</time>`;
  return html`<bdi>${pieces.map(view)}</bdi>`;
}

const zoneView = ({ zone }: ShownTime): Content =>
  zone === undefined ? nothing : [' ', html`<span class="zone" dir="auto">${zone}</span>`];

/** Where to take part from afar, and where to say that one comes: as long as one can. */
function linksView(event: Event, of: Content, options: ViewOptions): Content {
  const { online, register } = eventsStrings(options);
  const { onlineUrl, registrationUrl } = event;
  const links = separated([
    onlineUrl && linkView(onlineUrl, [isolated(online, options.locale), of], options),
    registrationUrl && linkView(registrationUrl, [isolated(register, options.locale), of], options),
  ]);
  return links === nothing ? nothing : html`<p part="event-links">${links}</p>`;
}

/** Who organizes it, and of what it is a part. */
function backgroundView(release: Release, event: Event, options: ViewOptions): Content {
  const { organizedBy, partOf } = eventsStrings(options);
  const { organizers = [] } = event;
  const whole = release.events?.find(({ id }) => id && id === event.partOf && id !== event.id);
  return [
    organizers.length
      ? html`<p part="organizers" class="secondary">
          ${filledView(organizedBy, {
            names: listView(
              organizers.map(({ name, url }) => linkView(url, releaseText(release, name), options)),
              options.locale,
            ),
          })}
        </p>`
      : nothing,
    whole
      ? html`<p part="part-of" class="secondary">
          ${filledView(partOf, { name: releaseText(release, whole.name) })}
        </p>`
      : nothing,
  ];
}
