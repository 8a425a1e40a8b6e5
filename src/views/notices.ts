import { html, nothing } from 'lit';
import type { Correction } from '../release/parts.js';
import type { Release } from '../release/release.js';
import type { ViewContent, ViewOptions } from './options.js';
import { releaseStrings } from './section.js';
import {
  about,
  dateView,
  filledView,
  linkView,
  releaseText,
  separated,
  type Content,
} from './text.js';

/** What a reader must know before reading: that the text doesn't count any more, or not yet. */
export function noticesView(release: Release, options: ViewOptions): ViewContent {
  const { status, embargoUntil, timeZone, related = [] } = release;
  const { withdrawn, unpublished, embargoed, superseded } = releaseStrings(options);
  const newer = related.find(({ rel }) => rel === 'superseded-by');
  const isEmbargoed = embargoUntil !== undefined && Date.parse(embargoUntil) > options.now;
  const notices = [
    status === 'withdrawn' ? withdrawn : undefined,
    isEmbargoed
      ? filledView(embargoed, { date: dateView(embargoUntil, options, timeZone) })
      : /^(?:draft|scheduled|withheld)$/.test(status ?? '')
        ? unpublished
        : undefined,
    ...correctionsOf(release, true).map((correction) =>
      correctionView(release, correction, options),
    ),
    newer && linkView(newer.url, superseded, options),
  ].filter((notice) => notice !== undefined);
  return notices.length
    ? html`<div part="notices" class="notices" role="note">
        ${notices.map((notice) => html`<p part="notice" dir="auto">${notice}</p>`)}
      </div>`
    : nothing;
}

/** Retractions, which stand before the text, or all other corrections. */
export const correctionsOf = ({ corrections = [] }: Release, retractions: boolean) =>
  corrections.filter(({ kind }) => (kind === 'retraction') === retractions);

/** What it is, when, and what was wrong. */
export function correctionView(
  release: Release,
  correction: Correction,
  options: ViewOptions,
): Content {
  const { kind = 'correction', date, text, url } = correction;
  const { correctionKinds, more } = releaseStrings(options);
  const day = date && dateView(date, options, release.timeZone);
  const head = separated([
    html`<strong>${correctionKinds[kind]}</strong>`,
    day && html`<span class="secondary">${day}</span>`,
  ]);
  const what = about([`${correctionKinds[kind]} `, day ?? nothing], options);
  return html`${head} <br />${releaseText(release, text)}
    ${url === undefined ? nothing : linkView(url, [more, what], options)}`;
}
