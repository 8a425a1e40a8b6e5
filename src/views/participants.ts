import { css, html, nothing, type CSSResult, type TemplateResult } from 'lit';
import { hasWord } from '../content/words.js';
import { numberFormat } from '../language/intl.js';
import { plural } from '../language/phrases.js';
import type { Attendee, Delegation, Gathering } from '../release/attendance.js';
import type { Count, Participant, Role, Side } from '../release/participants.js';
import type { Release } from '../release/release.js';
import { listView } from './list.js';
import type { ViewOptions } from './options.js';
import { otherNamesView } from './other-names.js';
import { aliasView, eventDayView, nameView, participantsStrings, roleView } from './people.js';
import { filledView, headingView, linkView, releaseText, separated, type Content } from './text.js';

/** What is shown only where it is asked for, and loaded then. */
export interface ParticipantsExtras {
  readonly layout?: string;
  readonly before?: Content | undefined;
  readonly after?: Content | undefined;
  /** The heading of those who were there in one capacity. */
  readonly headingView?: (gathering: Gathering) => string;
  /** A delegation, in place of the plain list. */
  readonly delegationView?: (delegation: Delegation) => Content;
  /** Somebody with more beside what is said of them. */
  readonly cardView?: (participant: Participant, content: Content) => Content;
  /** What can be done with somebody. */
  readonly actionView?: (participant: Participant) => Content;
}

/** Who takes part: people with all roles, organizations, unnamed groups. */
export function participantsView(
  release: Release,
  gatherings: readonly Gathering[],
  isGrouped: boolean,
  options: ViewOptions,
  extras: ParticipantsExtras = {},
): TemplateResult {
  const { headingLevel } = options;
  return html`<div part="participants" class="participants ${extras.layout}">
    ${extras.before}
    ${gatherings.map((gathering) => {
      const heading = gathering.as
        ? extras.headingView?.(gathering)
        : eventHeading(release, gathering, isGrouped, options);
      return html`<section part="event" class="gathering">
        ${heading === undefined ? nothing : headingView(headingLevel, 'event-name', heading)}
        <div class="delegations">
          ${gathering.delegations.map((delegation) => {
            const { side } = delegation;
            return html`<div part="side" class="delegation ${side ? '' : 'unsided'}">
              ${
                side
                  ? headingView(headingLevel + (heading === undefined ? 0 : 1), 'side-name', [
                      releaseText(release, side.name),
                      otherNamesView(side.names, side.name),
                    ])
                  : nothing
              }
              ${
                extras.delegationView?.(delegation) ??
                listedView(
                  delegation,
                  delegation.attendees.map((attendee) =>
                    attendeeView(release, attendee, side, options),
                  ),
                  options,
                )
              }
            </div>`;
          })}
        </div>
      </section>`;
    })}
    ${extras.after}
  </div>`;
}

function eventHeading(
  release: Release,
  { event }: Gathering,
  isGrouped: boolean,
  options: ViewOptions,
): Content | undefined {
  if (!event) return isGrouped ? participantsStrings(options).alsoNamed : undefined;
  const { name, start, status, timeZone = release.timeZone } = event;
  return html`${releaseText(release, name)}
  ${
    // Of what is put off or cancelled no date holds.
    start !== undefined && status !== 'cancelled' && status !== 'postponed'
      ? html`<span part="event-date" class="event-date secondary"
          >${eventDayView(start, options, timeZone)}</span
        >`
      : nothing
  }`;
}

export const listedView = (
  { side }: Delegation,
  attendees: Content,
  options: ViewOptions,
): TemplateResult =>
  html`<ul
    part="list"
    class="list"
    role="list"
    aria-label=${side ? nothing : participantsStrings(options).participants}
  >
    ${attendees}
  </ul>`;

/** Half an em, of which nothing stands before a pill on a line of its own. */
const pillGap = '\u2002';

export function attendeeView(
  release: Release,
  attendee: Attendee,
  side: Side | undefined,
  options: ViewOptions,
  { cardView, actionView }: ParticipantsExtras = {},
): TemplateResult {
  const { participant, texts } = attendee;
  const { kind = 'person', name, aliases = [], description } = participant;
  const { roles, affiliations } = detailsOf(release, participant, side);
  const attendance = attendanceOf(release, attendee, options);
  const content = html`<p>
      <span part="name" class="name"
        >${linkView(participant.url, nameView(release, participant, options), options)}</span
      >${otherNamesView(participant.names, name)}${
        attendance.length
          ? html`${pillGap}<span part="attendance" class="pill">${separated(attendance)}</span>`
          : nothing
      }
    </p>
    ${texts.map((text) => html`<p part="attendance-text" class="line secondary">${releaseText(release, text)}</p>`)}
    ${
      roles.length
        ? html`<ul part="roles" role="list">
            ${roles.map(
              (role) =>
                html`<li part="role" class="role line">
                  ${roleView(release, role, options)}${otherNamesView(role.titles, role.title)}
                </li>`,
            )}
          </ul>`
        : nothing
    }
    ${
      affiliations.length
        ? html`<p part="affiliation" class="line">${listView(affiliations, options.locale)}</p>`
        : nothing
    }
    ${
      description === undefined
        ? nothing
        : html`<p part="description" class="line">${releaseText(release, description)}</p>`
    }
    ${aliases.map((alias) => aliasView(release, alias, options))} ${actionView?.(participant)}`;
  return html`<li part="participant ${kind}" class=${kind}>
    ${cardView?.(participant, content) ?? content}
  </li>`;
}

/** Offices and bodies, but for those that the name or the heading says. */
export function detailsOf(
  release: Release,
  { name, roles = [], affiliations = [] }: Participant,
  side: Side | undefined,
): { readonly roles: readonly Role[]; readonly affiliations: readonly Content[] } {
  const said = [side?.name, side?.organization?.name];
  return {
    roles: roles.filter(({ title }) => !hasWord(name, title)),
    affiliations: affiliations
      .filter((body) => !said.includes(body.name))
      .map((body) => releaseText(release, body.name)),
  };
}

/** In which capacity, and the size of a group. */
export function attendanceOf(
  release: Release,
  { participant, as, remote }: Attendee,
  options: ViewOptions,
): readonly Content[] {
  const messages = participantsStrings(options);
  return [
    participant.kind === 'group' ? messages.group : undefined,
    countView(release, participant.count, options),
    // Everyone listed attends; what is worth a word is more than that.
    ...as.filter((kind) => kind !== 'attendee').map((kind) => messages.attendance[kind]),
    remote ? messages.remote : undefined,
  ].filter((entry) => entry !== undefined);
}

function countView(release: Release, count: Count | undefined, options: ViewOptions) {
  const { text, value, min, max } = count ?? {};
  if (text !== undefined) return releaseText(release, text);
  const people = (size: number) =>
    plural(participantsStrings(options).people, size, options.locale);
  const { atLeast, atMost } = participantsStrings(options);
  const exact = value ?? (min === max ? min : undefined);
  if (exact !== undefined) return people(exact);
  if (min !== undefined && max !== undefined && min < max) {
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
    /* They are not of the side above. */
    * + .unsided {
      padding-block-start: calc(var(--_space) * 0.75);
      border-block-start: var(--_border);
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
      font-size: var(--_smallest);
      font-weight: 400;
    }
    .side-name {
      font-weight: 600;
      padding-block-end: 0.35em;
      border-block-end: var(--_border);
    }
    .name {
      font-weight: 600;
    }
    /* A short name in Chinese stays in one piece. */
    [part='other-name'] {
      font-weight: 400;
      word-break: keep-all;
    }
    .role [part='other-name'] {
      font-size: var(--_smaller);
    }
    .group .name {
      font-weight: inherit;
    }
    .line {
      font-size: var(--_small);
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
      font-size: var(--_smaller);
    }
    .button {
      justify-self: start;
    }
    @media print {
      li {
        break-inside: avoid;
      }
    }
  }
`;
