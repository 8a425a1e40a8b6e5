/** A whole release, as its readers meet it: what it is, the text, what belongs to it. */
import { html, nothing, type TemplateResult } from 'lit';
import { plural } from '../language/phrases.js';
import type { Release } from '../release/release.js';
import { listView } from './list.js';
import { metaView } from './meta.js';
import { noticesView } from './notices.js';
import type { ViewContent, ViewOptions } from './options.js';
import { rightsView } from './rights.js';
import { releaseStrings, sectionView } from './section.js';
import { filledView, headingView, linkView, releaseText, type Content } from './text.js';
import { topicsView } from './topics.js';

/** What the parts show that have a state or code of their own. */
export interface ReleaseParts {
  readonly lead: ViewContent;
  readonly body: ViewContent;
  /** Pictures, video and audio besides the lead. */
  readonly media: ViewContent;
  readonly events: ViewContent;
  readonly participants: ViewContent;
  readonly documents: ViewContent;
  readonly contacts: ViewContent;
  readonly quotes: ViewContent;
  readonly corrections: ViewContent;
  readonly related: ViewContent;
  readonly translation: ViewContent;
  /** One for each of the release's. */
  readonly boilerplate: readonly ViewContent[];
}

export interface ReleaseViewOptions extends ViewOptions {
  /** Names of the parts in whose place the page has put something else. */
  readonly slotted: ReadonlySet<string>;
}

/** A release with everything that it has. */
export function releaseView(
  release: Release,
  parts: ReleaseParts,
  options: ReleaseViewOptions,
): TemplateResult {
  const { hide, slotted, locale } = options;
  const { participants, contacts, events } = releaseStrings(options);
  /** A part, or what the page has put in its place. */
  const slot = (name: string, content: Content): Content =>
    hide.has(name) ? nothing : slotted.has(name) ? html`<slot name=${name}></slot>` : content;
  const section = (name: string, heading: string, content: ViewContent) =>
    slot(name, content === nothing ? nothing : sectionView(heading, content, options));
  const eventsHeading = plural(events, release.events?.length ?? 0, locale);
  const main = column('main', [slot('media', parts.lead), slot('body', parts.body), parts.media]);
  const aside = column('aside', [parts.quotes, section('events', eventsHeading, parts.events)]);
  return html`<article part="release" class="release">
    ${noticesView(release, options)} ${headerView(release, parts, options)}
    ${
      main === nothing || aside === nothing
        ? [main, aside]
        : html`<div class="columns">${main} ${aside}</div>`
    }
    ${section('participants', participants, parts.participants)} ${parts.documents}
    ${section('contacts', contacts, parts.contacts)}
    ${boilerplateView(release, parts.boilerplate, options)}
    ${slot('footer', footerView(release, parts, options))}
  </article>`;
}

/** What there is, one below the other. */
function column(name: string, contents: readonly Content[]): ViewContent {
  const shown = contents.filter((content) => content !== nothing);
  return shown.length ? html`<div class=${name}>${shown}</div>` : nothing;
}

function headerView(
  release: Release,
  { translation }: ReleaseParts,
  options: ViewOptions,
): TemplateResult {
  const { headline, kicker, subheadline, summary, body } = release;
  const line = (part: string, text: string | undefined) =>
    text === undefined || options.hide.has(part)
      ? nothing
      : html`<p part=${part} class=${part}>${releaseText(release, text)}</p>`;
  return html`<header part="header" class="header">
    ${line('kicker', kicker)}
    ${
      options.hide.has('headline')
        ? nothing
        : headingView(options.headingLevel, 'headline', releaseText(release, headline))
    }
    ${line('subheadline', subheadline)}
    ${
      // A summary sells the text; where the text is, it would only say the same twice.
      body ? nothing : line('summary', summary)
    }
    ${bylineView(release, options)} ${translation}
    ${
      options.hide.has('meta')
        ? nothing
        : // The topics stand at the end.
          metaView(release, { ...options, hide: new Set([...options.hide, 'tags']) })
    }
  </header>`;
}

/** Who wrote it: as printed, else the authors by name. */
function bylineView(release: Release, options: ViewOptions): Content {
  const { byline, authors = [] } = release;
  if (options.hide.has('byline') || (byline === undefined && !authors.length)) return nothing;
  const names = () =>
    filledView(releaseStrings(options).byline, {
      names: listView(
        authors.map(({ name, url }) => linkView(url, releaseText(release, name), options)),
        options.locale,
      ),
    });
  return html`<p part="byline" class="byline" dir="auto">
    ${byline === undefined ? names() : releaseText(release, byline)}
  </p>`;
}

/** Who publishes: “About X”, each with its text. */
const boilerplateView = (
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

/** What is true of the text as a whole: what was corrected, what else there is, what may be done with it. */
function footerView(
  release: Release,
  { corrections, related }: ReleaseParts,
  options: ViewOptions,
): Content {
  const content = [
    corrections,
    related,
    topicsView(release, options),
    rightsView(release, options),
  ].filter((part) => part !== nothing);
  return content.length ? html`<footer part="footer" class="footer">${content}</footer>` : nothing;
}
