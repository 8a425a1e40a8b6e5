/** Participants run in, as a newspaper prints them: “A (office), B and C”. */
import { css, html, type CSSResult, type TemplateResult } from 'lit';
import { plural } from '../language/phrases.js';
import en from '../locales/en/compact.js';
import type { Attendee } from '../release/attendance.js';
import type { Excerpt } from '../release/excerpt.js';
import type { Side } from '../release/participants.js';
import type { Release } from '../release/release.js';
import { listView } from './list.js';
import type { ViewOptions } from './options.js';
import { attendanceOf, detailsOf } from './participants.js';
import type { ShowMore } from './participants-list.js';
import { nameView, roleView } from './people.js';
import { filledView, linkView, textDirection, type Content } from './text.js';

/** A delegation as one sentence without a verb. */
export function compactView(
  release: Release,
  { key, side, attendees, rest }: Excerpt,
  options: ViewOptions,
  showMore: ShowMore,
): TemplateResult {
  const { others } = options.messages.compact ?? en;
  const show = ({ currentTarget }: Event) =>
    showMore(key, (currentTarget as Element).parentElement ?? undefined);
  const entries: Content[] = attendees.map((attendee) =>
    entryView(release, attendee, side, options),
  );
  if (rest) {
    entries.push(
      html`<button part="show-more" class="text-button" type="button" @click=${show}>
        <bdi>${plural(others, rest, options.locale)}</bdi>
      </button>`,
    );
  }
  return html`<p part="list" class="list">${listView(entries, options.locale)}</p>`;
}

function entryView(
  release: Release,
  attendee: Attendee,
  side: Side | undefined,
  options: ViewOptions,
): TemplateResult {
  const { participant } = attendee;
  const { kind = 'person' } = participant;
  const { roles, affiliations } = detailsOf(release, participant, side);
  const attendance = kind === 'group' ? [] : attendanceOf(release, attendee, options);
  const details: readonly Content[] = [
    ...attendance,
    ...roles.map((role) => roleView(release, role, options)),
    ...affiliations,
  ];
  const { withDetails, details: joined } = options.messages.compact ?? en;
  const join = (message: string, values: Readonly<Record<string, Content>>) =>
    filledView(message, values, textDirection(release));
  const name = html`<span part="name" class="name"
    >${linkView(participant.url, nameView(release, participant, options), options)}</span
  >`;
  return html`<span part="participant ${kind}" class=${kind}
    >${
      details.length
        ? join(withDetails, {
            name,
            details: details.reduceRight((others, one) => join(joined, { one, others })),
          })
        : name
    }</span
  >`;
}

export const compactStyles: CSSResult = css`
  .participants.compact {
    gap: var(--_space);
    .gathering {
      gap: calc(var(--_space) * 0.5);
    }
    .delegations,
    .delegation,
    .list {
      display: block;
    }
    .delegation + .delegation {
      margin-block-start: 0.5em;
      padding: 0;
      border: 0;
    }
    .side-name {
      display: inline;
      margin-inline-end: 0.5em;
      padding: 0;
      border: 0;
      font-size: inherit;
    }
    /* It would be taken for the first of the names. */
    [part='other-name'] {
      display: none;
    }
    .side-name + .list {
      display: inline;
    }
    .name {
      font-weight: inherit;
    }
  }
`;
