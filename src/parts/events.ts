import type { CalendarLinks, CalendarService } from '../exports/calendar-links.js';
import { endsBeforeStart } from '../release/event-end.js';
import type { Event } from '../release/events.js';
import { pointer, problem } from '../release/problems.js';
import type { Release } from '../release/release.js';
import { calendarView, type CalendarEntries } from '../views/calendar.js';
import { eventsView } from '../views/events.js';
import type { ViewContent, ViewOptions } from '../views/options.js';
import type { PartHost } from './part.js';

export { eventsStyles } from '../views/events-styles.js';

/** What people call the services, which is the same in all languages. */
const names: Readonly<Record<CalendarService, string>> = {
  google: 'Google Calendar',
  outlook: 'Outlook.com',
  office365: 'Microsoft 365',
  yahoo: 'Yahoo',
};

/** The events of a release, and for those that can still be attended the ways into a calendar. */
export class EventsPart {
  readonly #host: PartHost;
  /** Links that were asked for. */
  readonly #links = new WeakMap<Event, CalendarEntries>();
  /** Events whose ways into a calendar are shown. */
  readonly #open = new WeakSet<Event>();
  /** Events of which what was asked for last can't be had. */
  readonly #failed = new WeakSet<Event>();

  /** The release whose dates have been looked at. */
  #shown: Release | undefined;

  constructor(host: PartHost) {
    this.#host = host;
  }

  view(release: Release, options: ViewOptions): ViewContent {
    if (release !== this.#shown) {
      this.#shown = release;
      this.#report(release);
    }
    return eventsView(release, {
      ...options,
      calendarView: (event, of) =>
        calendarView({
          ...options,
          of,
          links: this.#links.get(event),
          failed: this.#failed.has(event),
          isOpen: this.#open.has(event),
          onToggle: (isOpen) => {
            this.#open[isOpen ? 'add' : 'delete'](event);
            if (isOpen) void this.#attempt(event, () => this.#load(release, event));
          },
          onSave: () => void this.#attempt(event, () => save(release, event, options.now)),
        }),
    });
  }

  /** An end before the start isn't shown, and somebody should know. */
  #report({ events = [] }: Release): void {
    const problems = events.flatMap((event, index) =>
      endsBeforeStart(event)
        ? problem(
            `${pointer('/events', index)}/end`,
            'date-invalid',
            'warning',
            'ends before it starts',
          )
        : [],
    );
    if (problems.length) this.#host.report(problems);
  }

  async #attempt(event: Event, act: () => Promise<void>): Promise<void> {
    try {
      await act();
      this.#failed.delete(event);
    } catch {
      this.#failed.add(event);
    }
    this.#host.requestUpdate();
  }

  async #load(release: Release, event: Event): Promise<void> {
    if (this.#links.has(event)) return;
    const { calendarLinks } = await import('../exports/calendar-links.js');
    this.#links.set(event, named(calendarLinks(release, event)));
  }
}

async function save(release: Release, event: Event, now: number): Promise<void> {
  const [{ toICalendar }, { download }] = await Promise.all([
    import('../exports/icalendar.js'),
    import('../behaviours/download.js'),
  ]);
  const { text, mediaType } = toICalendar(release, { now, event });
  download(`${event.name}.ics`, mediaType, text);
}

const named = (links: CalendarLinks | undefined): CalendarEntries =>
  Object.entries(links ?? {}).map(([service, url]) => [names[service as CalendarService], url]);
