/** A whole release, as its readers meet it: what it is, the text, what belongs to it. */
import { html, nothing, type TemplateResult } from 'lit';
import { languageName } from '../language/language-name.js';
import { plural } from '../language/phrases.js';
import type { Release } from '../release/release.js';
import { listView } from './list.js';
import { metaView } from './meta.js';
import type { ViewContent, ViewOptions } from './options.js';
import {
  boilerplateView,
  correctionsView,
  noticesView,
  quotesView,
  relatedView,
  releaseStrings,
  rightsView,
  sectionView,
} from './release-parts.js';
import { filledView, headingView, isolated, linkView, releaseText, type Content } from './text.js';
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
  const messages = releaseStrings(options);
  const shown = (name: string, content: () => Content) =>
    options.hide.has(name) ? nothing : content();
  const slot = (name: string, content: Content) =>
    shown(
      name,
      () => html`<slot name=${name}>${options.slotted.has(name) ? nothing : content}</slot>`,
    );
  const section = (name: string, heading: string, content: ViewContent) =>
    slot(name, content === nothing ? nothing : sectionView(heading, content, options));
  const events = plural(messages.events, release.events?.length ?? 0, options.locale);
  const quotes = shown('quotes', () => quotesView(release, options));
  const hasAside = parts.events !== nothing || quotes !== nothing || options.slotted.has('events');
  return html`<article part="release" class="release">
    ${noticesView(release, options)} ${headerView(release, options)}
    <div class=${hasAside ? 'columns' : nothing}>
      <div class="main">
        ${slot('media', parts.lead)} ${slot('body', parts.body)} ${parts.media}
      </div>
      <div class="aside">${section('events', events, parts.events)} ${quotes}</div>
    </div>
    ${section('participants', messages.participants, parts.participants)} ${parts.documents}
    ${section('contacts', messages.contacts, parts.contacts)}
    ${shown('boilerplate', () => boilerplateView(release, parts.boilerplate, options))}
    ${slot('footer', footerView(release, options))}
  </article>`;
}

function headerView(release: Release, options: ViewOptions): TemplateResult {
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
    ${bylineView(release, options)} ${translationView(release, options)}
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

/** Readers have a right to know when a machine has translated what they read. */
function translationView({ translation }: Release, options: ViewOptions): Content {
  const { from, method = 'unknown', of } = translation ?? {};
  if (from === undefined || options.hide.has('translation')) return nothing;
  const { translations, original } = releaseStrings(options);
  const language = isolated(languageName(from, options.locale));
  return html`<p part="translation" class="translation secondary" dir="auto">
    ${filledView(translations[method], { language })}
    ${of ? linkView(of.url, original, options) : nothing}
  </p>`;
}

/** What is true of the text as a whole: what was corrected, what else there is, what may be done with it. */
function footerView(release: Release, options: ViewOptions): Content {
  const content = [
    correctionsView(release, options),
    relatedView(release, options),
    topicsView(release, options),
    rightsView(release, options),
  ].filter((part) => part !== nothing);
  return content.length ? html`<footer part="footer" class="footer">${content}</footer>` : nothing;
}
