import { css, html, nothing, type CSSResult, type TemplateResult } from 'lit';
import { writtenAt } from '../release/dateline.js';
import { leadImage } from '../release/media-types.js';
import type { Release } from '../release/release.js';
import { imageView } from './image.js';
import type { ViewOptions } from './options.js';
import { dateView, headingView, linkView, releaseText } from './text.js';
import { topicsView } from './topics.js';

/** One release as a card: picture, kicker, linked headline, summary, dateline, date, publisher, topics. */
export function cardView(release: Release, options: ViewOptions): TemplateResult {
  const { headline, url, kicker, summary } = release;
  const shown = (part: string) => !options.hide.has(part);
  const image = shown('media') ? leadImage(release.media) : undefined;
  const picture = image ? imageView(image, options) : nothing;
  const text = (part: string, content: string | undefined) =>
    content !== undefined && shown(part)
      ? html`<p part=${part} class=${part}>${releaseText(release, content)}</p>`
      : nothing;
  return html`<article part="card" class="card">
    ${picture === nothing ? nothing : html`<div part="media" class="media">${picture}</div>`}
    <div class="content">
      ${text('kicker', kicker)}
      ${headingView(
        options.headingLevel,
        'headline',
        linkView(url, releaseText(release, headline), options),
      )}
      ${text('summary', summary)} ${footer(release, options)} ${topicsView(release, options)}
    </div>
  </article>`;
}

/** Place, date and publisher, each only where the release has it. */
function footer(release: Release, options: ViewOptions): TemplateResult | typeof nothing {
  const { released, publisher, source, timeZone } = release;
  const place = writtenAt(release);
  const origin = source ?? publisher;
  const entries = [
    place !== undefined && !options.hide.has('dateline')
      ? html`<span part="dateline" class="dateline">${releaseText(release, place)}</span>`
      : undefined,
    released !== undefined && !options.hide.has('date')
      ? html`<span part="date" class="date">${dateView(released, options, timeZone)}</span>`
      : undefined,
    origin && !options.hide.has('source')
      ? html`<span part="source">${releaseText(release, origin.name)}</span>`
      : undefined,
  ].filter((entry) => entry !== undefined);
  return entries.length ? html`<p part="meta" class="meta secondary">${entries}</p>` : nothing;
}

export const cardStyles: CSSResult = css`
  .root {
    --_own-frame: var(--_border);
    padding: 0;
    overflow: clip;
  }
  /* What stands in its place has the card's own frame. */
  .error {
    border: 0;
    padding: calc(var(--_space) * 1.25);
  }
  .skeleton {
    margin: calc(var(--_space) * 1.25);
  }
  .card {
    position: relative;
    display: grid;
    content-visibility: auto;
    contain-intrinsic-block-size: auto 14em;
  }
  /* The whole card is the link's; its focus ring lies inside the card, where nothing can clip it. */
  .headline a::after {
    content: '';
    position: absolute;
    inset: 0;
    z-index: 1;
    border-radius: var(--_radius);
  }
  .headline a:focus-visible {
    outline: none;
  }
  .headline a:focus-visible::after {
    outline: 2px solid var(--_focus);
    outline-offset: -4px;
  }
  .headline a {
    color: inherit;
    text-decoration: none;
  }
  .card:hover .headline a {
    color: var(--_accent);
    text-decoration: underline;
  }
  .content {
    display: grid;
    align-content: start;
    gap: calc(var(--_space) * 0.5);
    padding: calc(var(--_space) * 1.25);
  }
  .media {
    aspect-ratio: 16 / 9;
    background: var(--_fill);
  }
  .media:has([hidden]) {
    display: none;
  }
  /* Of an upright picture the upper part is seen: heads, spires. */
  .image {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
    object-position: 50% 10%;
  }
  .kicker {
    font-size: var(--_smallest);
  }
  .headline {
    font-family: var(--_heading-font);
    font-size: var(--_headline-size);
    font-weight: var(--_heading-weight);
    line-height: 1.2;
    letter-spacing: var(--_headline-spacing);
  }
  .summary {
    text-wrap: pretty;
  }
  /* The dot before an entry that begins a line falls outside the box, and is clipped. */
  .meta {
    display: flex;
    flex-wrap: wrap;
    column-gap: 1.25em;
    overflow: clip;
    margin-block-start: calc(var(--_space) * 0.25);
    font-size: var(--_smaller);
  }
  .meta > * {
    position: relative;
  }
  .meta > *::before {
    content: '·';
    content: '·' / '';
    position: absolute;
    inset-inline-end: 100%;
    inline-size: 1.25em;
    text-align: center;
  }
  @container news (width >= 40em) {
    .card:has(.image:not([hidden])) {
      grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
    }
    .media {
      aspect-ratio: auto;
      min-block-size: 100%;
      position: relative;
    }
    .image {
      position: absolute;
    }
    .headline {
      font-size: calc(var(--_headline-size) * 1.18);
    }
    .content {
      padding: calc(var(--_space) * 1.5);
    }
  }
  @container news (width < 20em) {
    .content {
      padding: var(--_space);
    }
    .headline {
      font-size: calc(var(--_headline-size) * 0.86);
    }
  }
  @media print {
    .root {
      break-inside: avoid;
      border-color: currentColor;
    }
  }
`;
