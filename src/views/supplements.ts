/** What only some releases have: quotes, corrections, other texts, the language of the original. */
import { css, html, nothing, type CSSResult } from 'lit';
import { languageName } from '../language/language-name.js';
import en from '../locales/en/supplements.js';
import type { SupplementsMessages } from '../locales/messages.js';
import type { Link, Quote } from '../release/parts.js';
import type { Release } from '../release/release.js';
import { correctionsOf, correctionView } from './notices.js';
import type { ViewContent, ViewOptions } from './options.js';
import { shortUrl } from './rights.js';
import { sectionView } from './section.js';
import {
  dateView,
  filledView,
  isolated,
  linkView,
  releaseText,
  separated,
  textDirection,
  type Content,
} from './text.js';

const strings = ({ messages }: ViewOptions): SupplementsMessages => messages.supplements ?? en;

/** Other texts, each with what it is to this one. */
export function relatedView(release: Release, options: ViewOptions): ViewContent {
  const { related = [] } = release;
  if (!related.length) return nothing;
  const list = html`<ul part="related" role="list">
    ${related.map((link) => html`<li part="related-link">${relatedLinkView(release, link, options)}</li>`)}
  </ul>`;
  return sectionView(strings(options).related, list, options);
}

function relatedLinkView(release: Release, link: Link, options: ViewOptions): Content {
  const { url, headline, rel = 'related', publisher, released } = link;
  const about = separated([
    rel === 'related' ? undefined : strings(options).relations[rel],
    publisher && releaseText(release, publisher),
    released && dateView(released, options, release.timeZone),
  ]);
  const name = headline === undefined ? shortUrl(url) : releaseText(release, headline);
  return html`${linkView(url, name, options)}
  ${about === nothing ? nothing : html`<span class="secondary relation">${about}</span>`}`;
}

/** What was changed, and when. */
export function correctionsView(release: Release, options: ViewOptions): ViewContent {
  const corrections = correctionsOf(release, false);
  if (!corrections.length) return nothing;
  const list = html`<ul part="corrections" role="list">
    ${corrections.map(
      (correction) =>
        html`<li part="correction" dir="auto">${correctionView(release, correction, options)}</li>`,
    )}
  </ul>`;
  return sectionView(strings(options).corrections, list, options);
}

/** Direct speech, set apart. */
export function quotesView(release: Release, options: ViewOptions): ViewContent {
  const { quotes = [] } = release;
  if (!quotes.length) return nothing;
  return html`<div part="quotes" class="quotes">
    ${quotes.map(
      (quote) =>
        html`<figure part="quote" class="quote">
          <blockquote lang=${quote.language ?? release.language ?? nothing} dir="auto">
            ${linkView(quote.sourceUrl, quote.text, options)}
          </blockquote>
          ${speakerView(release, quote, options)}
        </figure>`,
    )}
  </div>`;
}

function speakerView(release: Release, { speaker }: Quote, options: ViewOptions): Content {
  if (!speaker) return nothing;
  const { name, title, url } = speaker;
  const linked = linkView(url, releaseText(release, name), options);
  return html`<figcaption part="speaker" class="secondary" dir=${textDirection(release)}>
    —
    ${
      title === undefined
        ? linked
        : filledView(
            strings(options).speaker,
            { name: linked, title: releaseText(release, title) },
            textDirection(release),
          )
    }
  </figcaption>`;
}

/** Readers have a right to know when a machine has translated what they read. */
export function translationView({ translation }: Release, options: ViewOptions): ViewContent {
  if (!translation) return nothing;
  const { from, method, of } = translation;
  const { translated, translatedFrom, original } = strings(options);
  const how = method === 'machine' || method === 'machine-reviewed' ? method : 'other';
  const said = separated([
    from === undefined
      ? isolated(translated[how], options.locale)
      : filledView(translatedFrom[how], {
          language: isolated(languageName(from, options.locale)),
        }),
    of && linkView(of.url, isolated(original, options.locale), options),
  ]);
  return html`<p part="translation" class="translation secondary">${said}</p>`;
}

export const supplementsStyles: CSSResult = css`
  .release {
    .translation {
      font-size: var(--_small);
    }
    .quotes {
      display: grid;
      gap: var(--_space);
    }
    .quote {
      margin: 0;
      padding-block-start: 0.6em;
      border-block-start: 3px solid;
    }
    .quote > blockquote {
      margin: 0;
      font-family: var(--_heading-font);
      font-size: 1.375em;
      line-height: 1.3;
      text-wrap: pretty;
    }
    .quote > figcaption {
      margin-block-start: 0.5em;
      font-size: var(--_small);
    }
    .relation {
      display: inline-block;
      margin-inline-start: 0.35em;
      font-size: var(--_smaller);
    }
    @media print {
      .quote {
        break-inside: avoid;
      }
    }
  }
`;
