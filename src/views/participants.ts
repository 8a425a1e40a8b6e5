import { css, html, nothing, type CSSResult, type TemplateResult } from 'lit';
import { numberFormat } from '../language/intl.js';
import { plural } from '../language/phrases.js';
import { gather, type Attendee, type Gathering } from '../release/attendance.js';
import type { Count, Side } from '../release/participants.js';
import type { Release } from '../release/release.js';
import { listView } from './list.js';
import type { ViewOptions } from './options.js';
import { otherNames } from './other-names.js';
import { aliasView, eventDateView, nameView, participantsStrings, roleView } from './people.js';
import { filledView, headingView, linkView, releaseText, separated } from './text.js';

export interface ParticipantsOptions extends ViewOptions {
  /** Entries to show. */
  readonly limit: number;
  /** Called when the reader asks for the entries beyond the limit. */
  readonly onShowAll: () => void;
}

/** Who takes part, by event and side: people with all roles, organizations, unnamed groups. */
export function participantsView(
  release: Release,
  options: ParticipantsOptions,
): TemplateResult | typeof nothing {
  const { gatherings, total } = gather(release, options.limit);
  const messages = participantsStrings(options);
  if (!total) return nothing;
  return html`<div part="participants" class="participants">
    ${gatherings.map((gathering) =>
      gatheringView(release, gathering, gatherings.length > 1, options),
    )}
    ${
      total > options.limit
        ? html`<button part="show-all" class="button" type="button" @click=${options.onShowAll}>
            ${plural(messages.showAll, total, options.locale)}
          </button>`
        : nothing
    }
  </div>`;
}

function gatheringView(
  release: Release,
  { event, delegations }: Gathering,
  oneOfMany: boolean,
  options: ViewOptions,
): TemplateResult {
  const { headingLevel } = options;
  const messages = participantsStrings(options);
  const heading = event
    ? html`${releaseText(release, event.name)}
      ${
        event.start === undefined
          ? nothing
          : html`<span part="event-date" class="event-date secondary"
              >${eventDateView(event.start, options, event.timeZone ?? release.timeZone)}</span
            >`
      }`
    : oneOfMany
      ? messages.alsoNamed
      : undefined;
  return html`<section part="event" class="gathering">
    ${heading === undefined ? nothing : headingView(headingLevel, 'event-name', heading)}
    <div class="delegations">
      ${delegations.map(
        ({ side, attendees }) =>
          html`<div part="side" class="delegation ${side ? '' : 'unsided'}">
            ${
              side
                ? headingView(
                    headingLevel + (heading === undefined ? 0 : 1),
                    'side-name',
                    releaseText(release, side.name),
                  )
                : nothing
            }
            <ul
              part="list"
              class="list"
              role="list"
              aria-label=${side ? nothing : messages.participants}
            >
              ${attendees.map((attendee) => attendeeView(release, attendee, side, options))}
            </ul>
          </div>`,
      )}
    </div>
  </section>`;
}

function attendeeView(
  release: Release,
  attendee: Attendee,
  side: Side | undefined,
  options: ViewOptions,
): TemplateResult {
  const { participant } = attendee;
  const { roles = [], aliases = [], description } = participant;
  // The side's heading has said so already.
  const said = [side?.name, side?.organization?.name];
  const affiliations = (participant.affiliations ?? []).filter(({ name }) => !said.includes(name));
  const say = (text: string) => releaseText(release, text);
  const { kind = 'person' } = participant;
  return html`<li part="participant ${kind}" class=${kind}>
    <p>
      <span part="name" class="name"
        >${linkView(participant.url, nameView(release, participant), options)}</span
      >
      ${otherNames(participant.names, participant.name).map((name) => [
        html`<span part="other-name" class="secondary">${name}</span>`,
        ' ',
      ])}
      ${attendanceView(release, attendee, options)}
    </p>
    ${
      roles.length
        ? html`<ul part="roles" role="list">
            ${roles.map((role) => html`<li part="role" class="role line">${roleView(release, role, options)}</li>`)}
          </ul>`
        : nothing
    }
    ${
      affiliations.length
        ? html`<p part="affiliation" class="line">
            ${listView(
              affiliations.map(({ name }) => say(name)),
              options.locale,
            )}
          </p>`
        : nothing
    }
    ${description === undefined ? nothing : html`<p part="description" class="line">${say(description)}</p>`}
    ${aliases.map((alias) => aliasView(release, alias, options))}
  </li>`;
}

/** In which capacity, and the size of a group. */
function attendanceView(
  release: Release,
  { participant, as, remote }: Attendee,
  options: ViewOptions,
) {
  const messages = participantsStrings(options);
  const entries = [
    participant.kind === 'group' ? messages.group : undefined,
    countView(release, participant.count, options),
    // Everyone listed attends; what is worth a word is more than that.
    ...as.filter((kind) => kind !== 'attendee').map((kind) => messages.attendance[kind]),
    remote ? messages.remote : undefined,
  ].filter((entry) => entry !== undefined);
  return entries.length
    ? html`<span part="attendance" class="pill">${separated(entries)}</span>`
    : nothing;
}

function countView(release: Release, count: Count | undefined, options: ViewOptions) {
  const { text, value, min, max } = count ?? {};
  if (text !== undefined) return releaseText(release, text);
  const people = (size: number) =>
    plural(participantsStrings(options).people, size, options.locale);
  const { atLeast, atMost } = participantsStrings(options);
  const exact = value ?? (min === max ? min : undefined);
  if (exact !== undefined) return people(exact);
  if (min !== undefined && max !== undefined) {
    return `${numberFormat(options.locale).format(min)}–${people(max)}`;
  }
  if (min !== undefined) return filledView(atLeast, { people: people(min) });
  return max === undefined ? undefined : filledView(atMost, { people: people(max) });
}

export const participantsStyles: CSSResult = css`
  .participants {
    &,
    .gathering,
    .delegation,
    .list {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      align-content: start;
      gap: calc(var(--_space) * 2);
    }
    .gathering {
      gap: var(--_space);
    }
    .delegations {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(17em, 100%), 1fr));
      gap: calc(var(--_space) * 2);
    }
    .unsided {
      grid-column: 1 / -1;
    }
    .delegation,
    .list {
      gap: calc(var(--_space) * 0.75);
    }
    .event-name {
      font-family: var(--_heading-font);
      font-size: 1.125em;
      font-weight: var(--_heading-weight);
      line-height: 1.3;
    }
    .event-date {
      display: block;
      font-size: 0.78em;
      font-weight: 400;
    }
    .side-name {
      font-size: 0.875em;
      font-weight: 600;
      padding-block-end: 0.35em;
      border-block-end: var(--_border);
    }
    .name {
      font-weight: 600;
    }
    .group .name {
      font-weight: inherit;
    }
    .line {
      font-size: 0.9375em;
      line-height: 1.4;
      text-wrap: pretty;
    }
    /* Each role hangs, so that two that run over a line stay two. */
    .role {
      padding-inline-start: 0.9em;
      text-indent: -0.9em;
    }
    .alias {
      margin-block-start: 0.35em;
      font-size: 0.875em;
    }
    > .button {
      justify-self: start;
    }
  }
`;
