import type { CSSResultGroup, PropertyDeclarations } from 'lit';
import { ReleasePart } from '../parts/release.js';
import type { Release } from '../release/release.js';
import { bodyStyles } from '../views/body-styles.js';
import { metaStyles } from '../views/meta.js';
import type { ViewContent, ViewOptions } from '../views/options.js';
import { releaseStyles } from '../views/release-styles.js';
import { ReleaseElement } from './release-element.js';

/**
 * A whole release: header, lead picture, text, quotes, events, participants, documents, contacts,
 * who publishes it, corrections, related texts, topics, rights. What a release doesn't have leaves no
 * gap, and its code isn't loaded.
 *
 * `hide` knows the slots, and `headline kicker subheadline summary byline translation meta quotes
 * documents boilerplate corrections related tags rights`, besides the names of `<release-meta>` and the other parts.
 *
 * ```html
 * <news-release src="https://newsroom.example/release.json">
 *   <a href="https://newsroom.example/release">Cambridge and Nanjing open a joint centre</a>
 * </news-release>
 * ```
 *
 * @element news-release
 * @slot media - Shown in place of the lead picture and the gallery.
 * @slot body - Shown in place of the text.
 * @slot events - Shown in place of the events.
 * @slot participants - Shown in place of the participants.
 * @slot contacts - Shown in place of the contacts.
 * @slot footer - Shown in place of corrections, related texts, topics and rights.
 * @csspart release - Everything.
 * @csspart notices - What a reader must know first: withdrawn, retracted, under embargo.
 * @csspart notice - One of these.
 * @csspart header - Kicker, headline, subheadline, byline, facts.
 * @csspart kicker - The line above the headline.
 * @csspart headline - The headline.
 * @csspart subheadline - The line below it.
 * @csspart summary - The summary, where there is no text.
 * @csspart byline - Who wrote it.
 * @csspart translation - From what language it was translated, and how.
 * @csspart quotes - The quotes.
 * @csspart quote - A quote.
 * @csspart speaker - Who says it.
 * @csspart section - A part with a heading.
 * @csspart section-heading - Its heading.
 * @csspart boilerplate - A text about the publisher.
 * @csspart footer - Corrections, related texts, topics, rights.
 * @csspart corrections - The list of corrections.
 * @csspart correction - One of these.
 * @csspart related - The list of other texts.
 * @csspart related-link - One of these.
 * @csspart tags - The list of topics.
 * @csspart tag - One topic.
 * @csspart rights - Whose it is, what may be done with it, where it first stood.
 * @cssprop [--news-line-height=1.6] - Line height of running text.
 * @cssprop [--news-measure=68ch] - Longest line of running text.
 */
export class NewsRelease extends ReleaseElement {
  static override styles: CSSResultGroup = [
    ReleaseElement.styles,
    metaStyles,
    bodyStyles,
    releaseStyles,
  ];

  static override properties: PropertyDeclarations = { mentions: {} };

  /** Whether names are explained: `first` (default) where they come first in a section, or `none`. */
  declare mentions: string | null;

  readonly #part = new ReleasePart(this);

  constructor() {
    super();
    this.headingLevel = 2;
    this.mentions = 'first';
  }

  protected override view(release: Release, options: ViewOptions): ViewContent | undefined {
    return this.#part.view(release, {
      ...options,
      mentions: this.mentions !== 'none',
      slotted: new Set([...this.children].map(({ slot }) => slot)),
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'news-release': NewsRelease;
  }
}
