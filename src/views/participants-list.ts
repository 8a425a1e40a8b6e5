/** Long lists of participants: in pieces that stay as they are, and with a way to the rest. */
import { css, html, nothing, type CSSResult, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { plural } from '../language/phrases.js';
import type { Excerpt } from '../release/excerpt.js';
import type { Release } from '../release/release.js';
import type { ViewOptions } from './options.js';
import { attendeeView, listedView, type ParticipantsExtras } from './participants.js';
import { participantsStrings } from './people.js';

/** Called when the reader asks for all of a list, which has this key and element. */
export type ShowMore = (key: string, list: Element | undefined) => unknown;

/** Entries that are looked at together when something changes. */
const chunkSize = 100;

/** A delegation as a list, and the button to the rest of it. */
export function longListView(
  release: Release,
  delegation: Excerpt,
  options: ViewOptions,
  extras: ParticipantsExtras,
  showMore: ShowMore,
): TemplateResult {
  const { key, side, attendees, rest } = delegation;
  // What entries are shown anew for; those that are shown already aren't looked at again.
  const reasons = [
    ...[options.locale, options.messages, options.linkParams, options.linkTarget, options.images],
    ...[release.language, side, Boolean(extras.cardView), Boolean(extras.actionView)],
  ];
  const chunks = [...Array(Math.ceil(attendees.length / chunkSize)).keys()].map((index) => {
    const chunk = attendees.slice(index * chunkSize, (index + 1) * chunkSize);
    return html`${guard([...reasons, ...chunk], () =>
      chunk.map((attendee) => attendeeView(release, attendee, side, options, extras)),
    )}`;
  });
  return html`${listedView(delegation, chunks, options)}
  ${
    rest
      ? html`<p class="line">
          ${moreView('show-more', 'text-button', rest, options, ({ currentTarget }) =>
            showMore(key, (currentTarget as Element).closest('.delegation') ?? undefined),
          )}
        </p>`
      : nothing
  }`;
}

/** The button to so many more. */
export const moreView = (
  part: string,
  look: 'button' | 'text-button',
  rest: number,
  options: ViewOptions,
  onClick: (event: Event) => unknown,
): TemplateResult =>
  html`<button part=${part} class=${look} type="button" @click=${onClick}>
    <bdi>${plural(participantsStrings(options).more, rest, options.locale)}</bdi>
  </button>`;

export const arrangedStyles: CSSResult = css`
  .participants {
    /* What is far from the window isn't laid out; what is near has room for a focus ring. */
    &.crowd .list > li {
      margin: -4px;
      padding: 4px;
      content-visibility: auto;
      contain-intrinsic-block-size: auto 4em;
    }
    /* A button among words looks like a link. */
    .text-button {
      padding: 0;
      font: inherit;
      color: var(--_accent);
      background: none;
      border: 0;
      text-decoration-line: underline;
      text-decoration-thickness: 0.06em;
      text-underline-offset: 0.18em;
      cursor: pointer;
    }
    /* With room to press it or the name above: WCAG 2.2, 2.5.8. */
    .save {
      padding-block-start: 6px;
      font-size: var(--_smallest);
    }
    .save .text-button {
      color: var(--_secondary);
    }
    .text-button:hover {
      text-decoration-thickness: 0.12em;
    }
    @media print {
      .text-button {
        display: none;
      }
    }
  }
`;
