/** The ways to put an event into a calendar. */
import { html, nothing, type TemplateResult } from 'lit';
import { eventsStrings } from './events.js';
import { elsewhere } from './place.js';
import type { ViewOptions } from './options.js';
import { isolated, linkView, type Content } from './text.js';

export type CalendarEntries = readonly (readonly [name: string, url: string])[];

export interface CalendarOptions extends ViewOptions {
  /** Says to labels which event they are about. */
  readonly of: Content;
  /** Addresses of web calendars by name, once they are there. */
  readonly links: CalendarEntries | undefined;
  /** Whether what the reader asked for last can't be had. */
  readonly failed: boolean;
  readonly isOpen: boolean;
  /** Called when the reader has opened or closed the list. */
  readonly onToggle: (isOpen: boolean) => void;
  /** Called when the reader wants a file. */
  readonly onSave: () => void;
}

/** A list that opens on request; nothing is loaded before. */
export function calendarView(options: CalendarOptions): TemplateResult {
  const { of, links = [], failed, isOpen, onToggle, onSave } = options;
  const { addToCalendar, calendarFile, calendarFailed } = eventsStrings(options);
  const toggle = ({ currentTarget }: Event) => {
    onToggle((currentTarget as HTMLDetailsElement).open);
  };
  return html`<details part="calendar" class="calendar" ?open=${isOpen} @toggle=${toggle}>
    <summary part="calendar-button" class="button">${addToCalendar}${of}</summary>
    <ul part="calendars" role="list">
      <li>
        <button part="calendar-file" class="plain" type="button" @click=${onSave}>
          ${isolated(calendarFile, options.locale)}${of}
        </button>
      </li>
      ${links.map(([service, url]) => html`<li>${linkView(url, [service, of], elsewhere(options))}</li>`)}
    </ul>
    <p role="status" class="secondary">${failed ? calendarFailed : nothing}</p>
  </details>`;
}
