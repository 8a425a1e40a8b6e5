import type { CSSResultGroup } from 'lit';
import { EventsPart, eventsStyles } from '../parts/events.js';
import type { Release } from '../release/release.js';
import type { ViewContent, ViewOptions } from '../views/options.js';
import { ReleaseElement } from './release-element.js';

/**
 * What happens when and where: by the venue's clocks and, where they differ, by the reader's; what was
 * cancelled or moved; the way there, to take part, and into the reader's calendar.
 *
 * `hide` knows `status when venue map links description organizers calendar`.
 *
 * ```html
 * <event-details src="https://newsroom.example/release.json"></event-details>
 * ```
 *
 * @element event-details
 * @csspart events - All events.
 * @csspart event - One event.
 * @csspart event-name - Its name.
 * @csspart status - Whether it is cancelled, postponed, moved, online.
 * @csspart when - Date and time, by the venue's clocks.
 * @csspart date-to-come - That a new date is still to be announced.
 * @csspart previous - The date on which it was to be before.
 * @csspart doors - When the doors open.
 * @csspart your-time - Date and time by the reader's clocks.
 * @csspart date-text - The date in the words of the release.
 * @csspart venue - Where it is.
 * @csspart map - The link to a map.
 * @csspart event-links - Where to take part from afar, and where to register.
 * @csspart description - A description.
 * @csspart organizers - Who organizes it.
 * @csspart part-of - The event that it is a part of.
 * @csspart calendar - The ways into a calendar.
 * @csspart calendar-button - The button that opens them.
 * @csspart calendars - Their list.
 * @csspart calendar-file - The button that saves a file.
 */
export class EventDetails extends ReleaseElement {
  static override styles: CSSResultGroup = [ReleaseElement.styles, eventsStyles];

  readonly #part = new EventsPart(this);

  protected override view(release: Release, options: ViewOptions): ViewContent {
    return this.#part.view(release, options);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'event-details': EventDetails;
  }
}
