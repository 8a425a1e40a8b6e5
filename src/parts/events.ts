import type { CalendarLinks, CalendarService } from '../exports/calendar-links.js';
import type { Event } from '../release/events.js';
import type { Release } from '../release/release.js';
import { calendarView } from '../views/calendar.js';
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
  /** Links that were asked for; null where their code can't be had. */
  readonly #links = new WeakMap<Event, Readonly<Record<string, string>> | null>();

  constructor(host: PartHost) {
    this.#host = host;
  }

  view(release: Release, options: ViewOptions): ViewContent {
    return eventsView(release, {
      ...options,
      calendarView: (event) =>
        calendarView({
          ...options,
          links: this.#links.get(event),
          onOpen: () => void this.#load(release, event),
          onSave: () => void this.#save(release, event, options.now),
        }),
    });
  }

  async #load(release: Release, event: Event): Promise<void> {
    if (this.#links.get(event)) return;
    try {
      const { calendarLinks } = await import('../exports/calendar-links.js');
      this.#links.set(event, named(calendarLinks(release, event)));
    } catch {
      this.#links.set(event, null);
    }
    this.#host.requestUpdate();
  }

  async #save(release: Release, event: Event, now: number): Promise<void> {
    try {
      const [{ toICalendar }, { download }] = await Promise.all([
        import('../exports/icalendar.js'),
        import('../behaviours/download.js'),
      ]);
      const { text, mediaType } = toICalendar(release, { now, event });
      download(`${event.name}.ics`, mediaType, text);
    } catch {
      this.#links.set(event, null);
      this.#host.requestUpdate();
    }
  }
}

const named = (links: CalendarLinks | undefined): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(links ?? {}).map(([service, url]) => [names[service as CalendarService], url]),
  );
