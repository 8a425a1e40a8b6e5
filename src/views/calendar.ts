/** The ways to put an event into a calendar. */
import { html, nothing, type TemplateResult } from 'lit';
import { eventsStrings } from './events.js';
import type { ViewOptions } from './options.js';

export interface CalendarOptions extends ViewOptions {
  /** Addresses of web calendars by name; undefined while they are on their way, null when they can't be had. */
  readonly links: Readonly<Record<string, string>> | null | undefined;
  /** Called when the reader opens the list. */
  readonly onOpen: () => void;
  /** Called when the reader wants a file. */
  readonly onSave: () => void;
}

/** A list that opens on request; nothing is loaded before. */
export function calendarView(options: CalendarOptions): TemplateResult {
  const { links, onOpen, onSave } = options;
  const { addToCalendar, calendarFile, calendarFailed } = eventsStrings(options);
  const open = ({ currentTarget }: Event) => {
    if ((currentTarget as HTMLDetailsElement).open) onOpen();
  };
  return html`<details part="calendar" class="calendar" @toggle=${open}>
    <summary part="calendar-button" class="button">${addToCalendar}</summary>
    <ul part="calendars" role="list">
      ${Object.entries(links ?? {}).map(
        ([name, url]) =>
          html`<li>
            <a href=${url} target="_blank" rel="noopener noreferrer">${name}</a>
          </li>`,
      )}
      <li>
        <button part="calendar-file" class="plain" type="button" @click=${onSave}>
          ${calendarFile}
        </button>
      </li>
    </ul>
    ${links === null ? html`<p role="status" class="secondary">${calendarFailed}</p>` : nothing}
  </details>`;
}
