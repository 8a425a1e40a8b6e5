import { nothing, type CSSResultGroup, type PropertyDeclarations } from 'lit';
import { BodyPart } from '../parts/body.js';
import type { Release } from '../release/release.js';
import { bodyStyles } from '../views/body-styles.js';
import { excerptStyles, excerptView, readingTimeView } from '../views/excerpt.js';
import type { ViewContent, ViewOptions } from '../views/options.js';
import { ReleaseElement } from './release-element.js';

/**
 * The text of a release: plain paragraphs, Markdown or HTML, safe whatever they hold. Who is named in
 * it, and of whom the release says more, is explained on hover, focus or touch.
 *
 * ```html
 * <release-body src="https://newsroom.example/release.json" contents></release-body>
 * ```
 *
 * @element release-body
 * @csspart body - The text.
 * @csspart paragraph - A paragraph.
 * @csspart heading - A heading.
 * @csspart list - A list.
 * @csspart task - The box of a task.
 * @csspart quote - A quote.
 * @csspart speaker - Who says it.
 * @csspart table - A table.
 * @csspart table-scroll - The box in which it scrolls.
 * @csspart code - A block of code.
 * @csspart figure - A picture or other thing with its caption.
 * @csspart image - A picture.
 * @csspart failed - The words of a picture that can't be loaded.
 * @csspart caption - A caption.
 * @csspart credit - Who made a picture.
 * @csspart rule - A line between parts.
 * @csspart host - Where a link leads whose text names another place.
 * @csspart jump - A link within the text: to a heading, to a footnote, back from it.
 * @csspart mention - Words that name somebody of whom the release says more.
 * @csspart explanation - The popover that says it.
 * @csspart alias - In it: another word for somebody, and why the text uses it.
 * @csspart contents - The table of contents.
 * @csspart reading-time - How long the text takes to read.
 * @csspart excerpt - The first lines.
 * @csspart read-more - The button after them.
 * @csspart show-rest - The button after the first 10,000 nodes of a very long text.
 * @cssprop [--news-line-height=1.6] - Line height of running text.
 * @cssprop [--news-measure=68ch] - Longest line of running text.
 */
export class ReleaseBody extends ReleaseElement {
  static override styles: CSSResultGroup = [ReleaseElement.styles, bodyStyles, excerptStyles];

  static override properties: PropertyDeclarations = {
    lines: { type: Number },
    contents: { type: Boolean },
    readingTime: { attribute: 'reading-time', type: Boolean },
    mentions: {},
  };

  /** Shows only so many lines (1 to 10) as plain text, with a button for the rest; default is all. */
  declare lines: number | null;
  /** Whether a table of contents comes first, where there are two headings or more. */
  declare contents: boolean;
  /** Whether the text begins with how long it takes to read. */
  declare readingTime: boolean;
  /** Whether names are explained: `first` (default) where they come first in a section, or `none`. */
  declare mentions: string | null;

  readonly #part = new BodyPart(this);

  constructor() {
    super();
    this.lines = null;
    this.contents = false;
    this.readingTime = false;
    this.mentions = 'first';
  }

  protected override view(release: Release, options: ViewOptions): ViewContent | undefined {
    const lines = Math.floor(this.lines ?? 0);
    return this.#part.view(release, {
      ...options,
      excerptView:
        lines > 0
          ? (blocks, onReadMore) => excerptView(blocks, release, { ...options, lines, onReadMore })
          : undefined,
      intro: this.readingTime ? readingTimeView(release, options) : nothing,
      contents: this.contents,
      mentions: this.mentions !== 'none',
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'release-body': ReleaseBody;
  }
}
