/** The parts of a whole release that have neither state nor an element of their own. */
import { html, nothing, type TemplateResult } from 'lit';
import { safeUrl } from '../content/safe-url.js';
import en from '../locales/en/release.js';
import type { ReleaseMessages } from '../locales/messages.js';
import type { Correction, Link, Quote } from '../release/parts.js';
import type { Release } from '../release/release.js';
import type { ViewContent, ViewOptions } from './options.js';
import {
  dateView,
  filledView,
  headingView,
  isolated,
  linkView,
  releaseText,
  separated,
  type Content,
} from './text.js';

export const releaseStrings = ({ messages }: ViewOptions): ReleaseMessages =>
  messages.release ?? en;

/** A part under its heading, one level below the headline's. */
export const sectionView = (
  heading: Content,
  content: Content,
  { headingLevel }: ViewOptions,
): TemplateResult =>
  html`<section part="section" class="section">
    ${headingView(headingLevel + 1, 'section-heading', heading)} ${content}
  </section>`;

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
const correctionsOf = ({ corrections = [] }: Release, retractions: boolean) =>
  corrections.filter(({ kind }) => (kind === 'retraction') === retractions);

function correctionView(release: Release, correction: Correction, options: ViewOptions): Content {
  const { kind = 'correction', date, text, url } = correction;
  const { correctionKinds, more } = releaseStrings(options);
  const head = [
    html`<strong>${correctionKinds[kind]}</strong>`,
    date === undefined
      ? undefined
      : html`<span class="secondary">${dateView(date, options, release.timeZone)}</span>`,
  ].filter((entry) => entry !== undefined);
  return html`${separated(head)} <br />${releaseText(release, text)}
    ${url === undefined ? nothing : linkView(url, more, options)}`;
}

/** What was changed, and when. */
export function correctionsView(release: Release, options: ViewOptions): ViewContent {
  const corrections = correctionsOf(release, false);
  if (!corrections.length || options.hide.has('corrections')) return nothing;
  const list = html`<ul part="corrections" role="list">
    ${corrections.map(
      (correction) =>
        html`<li part="correction" dir="auto">${correctionView(release, correction, options)}</li>`,
    )}
  </ul>`;
  return sectionView(releaseStrings(options).corrections, list, options);
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
  return html`<figcaption part="speaker" class="secondary" dir="auto">
    —
    ${linkView(url, releaseText(release, name), options)}${
      title === undefined ? nothing : html`, ${releaseText(release, title)}`
    }
  </figcaption>`;
}

/** Who publishes: “About X”, each with its text. */
export const boilerplateView = (
  release: Release,
  texts: readonly ViewContent[],
  options: ViewOptions,
): Content =>
  (release.boilerplate ?? []).map(({ title, organization }, index) => {
    const text = texts[index] ?? nothing;
    if (text === nothing) return nothing;
    const name = organization?.name;
    const heading =
      title !== undefined
        ? releaseText(release, title)
        : name !== undefined
          ? filledView(releaseStrings(options).about, { name: releaseText(release, name) })
          : undefined;
    return html`<div part="boilerplate" class="boilerplate">
      ${heading === undefined ? text : sectionView(heading, text, options)}
    </div>`;
  });

/** Other texts, each with what it is to this one. */
export function relatedView(release: Release, options: ViewOptions): ViewContent {
  const { related = [] } = release;
  if (!related.length || options.hide.has('related')) return nothing;
  const list = html`<ul part="related" role="list">
    ${related.map((link) => html`<li part="related-link">${relatedLinkView(release, link, options)}</li>`)}
  </ul>`;
  return sectionView(releaseStrings(options).related, list, options);
}

function relatedLinkView(release: Release, link: Link, options: ViewOptions): Content {
  const { url, headline, rel = 'related', publisher, released } = link;
  const about = [
    rel === 'related' ? undefined : releaseStrings(options).relations[rel],
    publisher === undefined ? undefined : releaseText(release, publisher),
    released === undefined ? undefined : dateView(released, options, release.timeZone),
  ].filter((entry) => entry !== undefined);
  return html`${linkView(url, headline === undefined ? shortUrl(url) : releaseText(release, headline), options)}
  ${about.length ? html`<span class="secondary line">${separated(about)}</span>` : nothing}`;
}

/** An address without what a reader doesn't need. */
const shortUrl = (url: string): TemplateResult =>
  isolated(url.replace(/^https?:\/\/(?:www\.)?|\/$/g, ''), 'en');

/** Whose it is, what may be done with it, and where it first stood. */
export function rightsView(release: Release, options: ViewOptions): ViewContent {
  const { rights, url } = release;
  const { license, terms, readAt } = releaseStrings(options);
  const { holder, year, notice, credit } = rights ?? {};
  const say = (text: string | undefined) =>
    text === undefined ? undefined : releaseText(release, text);
  const holds = ['©', year, holder].filter((word) => word !== undefined).join(' ');
  // A page need not say that it is its own source.
  const elsewhere =
    url?.startsWith('http') && url !== options.pageUrl.replace(/#.*/, '') ? url : undefined;
  const sentences: readonly (Content | undefined)[] = [
    say(notice ?? (holder === undefined ? undefined : holds)),
    say(credit),
    rights?.license === undefined
      ? undefined
      : filledView(license, { license: licenseView(rights.license, options) }),
    say(rights?.terms),
    rights?.termsUrl === undefined ? undefined : linkView(rights.termsUrl, terms, options),
    elsewhere === undefined
      ? undefined
      : linkView(
          elsewhere,
          filledView(readAt, { host: isolated(new URL(elsewhere).host, 'en') }),
          options,
        ),
  ];
  const said = sentences.filter((sentence) => sentence !== undefined);
  if (!said.length || options.hide.has('rights')) return nothing;
  return html`<p part="rights" class="rights secondary" dir="auto">${separated(said)}</p>`;
}

/** Addresses of Creative Commons by the name of the licence: `CC BY-SA 4.0`. */
const commons = /^https?:\/\/creativecommons\.org\/licenses\/([a-z-]+)\/([\d.]+)/;

function licenseView(license: string, options: ViewOptions): Content {
  const [, kind, version] = commons.exec(license) ?? [];
  const name = kind === undefined ? undefined : `CC ${kind.toUpperCase()} ${version ?? ''}`;
  const url = safeUrl(license, undefined, true);
  return url === undefined ? license : linkView(url, name ?? shortUrl(url), options);
}
