import {
  adoptStyles,
  nothing,
  type CSSResultGroup,
  type CSSResultOrNative,
  type PropertyDeclarations,
} from 'lit';
import { leadTo } from '../behaviours/jump.js';
import { groupBlocks, splitBlocks } from '../content/excerpt.js';
import type { Block } from '../content/blocks.js';
import { BodyLoader } from '../loading/body-loader.js';
import { Lazy } from '../loading/lazy.js';
import * as limits from '../release/limits.js';
import type { Release } from '../release/release.js';
import { bodyStyles } from '../views/body-styles.js';
import { bodyView, excerptView } from '../views/body.js';
import type { ViewOptions } from '../views/options.js';
import { ReleaseElement, type ViewContent } from './release-element.js';

/** Nodes of one group of blocks, and groups added to the page in one go, so that it stays responsive. */
const groupSize = 200;
const slice = 8;

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
 * @cssprop [--news-measure=68ch] - Longest line of running text.
 */
export class ReleaseBody extends ReleaseElement {
  static override styles: CSSResultGroup = [ReleaseElement.styles, bodyStyles];

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

  readonly #body = new BodyLoader(this);
  /** What shows more than plain paragraphs; without it such a text can't be shown. */
  readonly #rich = new Lazy(
    () => import('../views/rich-blocks.js'),
    () => {
      this.requestUpdate();
    },
  );
  /** What explains names; without it they are just words. */
  readonly #mention = new Lazy(
    () => import('../views/mention.js').catch(() => undefined),
    () => {
      this.requestUpdate();
    },
  );
  /** The release shown, and how many groups of its blocks. */
  #shown: Release | undefined;
  #groups = slice;
  /** Nodes that are shown at most. */
  #most: number = limits.nodes;
  #opened = false;
  /** The blocks as they were cut last, and into what. */
  #cut: Cut | undefined;
  /** The style sheets that came with what has been loaded. */
  readonly #dress = new Set<CSSResultOrNative>();

  constructor() {
    super();
    this.lines = null;
    this.contents = false;
    this.readingTime = false;
    this.mentions = 'first';
  }

  protected override view(release: Release, options: ViewOptions): ViewContent | undefined {
    const { body } = release;
    if (release !== this.#shown) {
      this.#shown = release;
      this.#groups = slice;
      this.#most = limits.nodes;
      this.#opened = false;
    }
    if (!body) return nothing;
    const lines = this.#opened ? 0 : Math.floor(this.lines ?? 0);
    // Where the platform has no popovers, names are just words.
    const canExplain = lines < 1 && 'popover' in this;
    const explained = canExplain && this.mentions !== 'none' && namesSomebody(release);
    const blocks = this.#body.blocksOf(release, explained);
    const isRich = (body.html ?? body.markdown) !== undefined;
    const rich = isRich ? this.#rich.value : undefined;
    if (!blocks || (isRich && !rich)) return undefined;
    if (lines > 0) {
      const onReadMore = () => void this.#readMore();
      return excerptView(blocks, release, { ...options, lines, onReadMore });
    }
    const { groups, rest } = this.#cutBlocks(blocks);
    const mention = explained ? this.#mention.value : undefined;
    this.#wear(rich?.richStyles, mention?.mentionStyles);
    return bodyView(groups.slice(0, this.#groups), release, {
      ...options,
      rich,
      blocks,
      contents: this.contents,
      readingTime: this.readingTime,
      mentionView: mention && ((named) => mention.mentionView(named, release, options)),
      showMore: this.#showMore,
      onShowRest: rest && this.#groups >= groups.length ? this.#showRest : undefined,
    });
  }

  protected override updated(): void {
    super.updated();
    if (this.#cut && this.#groups < this.#cut.groups.length) setTimeout(this.#showSlice);
  }

  #cutBlocks(blocks: readonly Block[]): Cut {
    if (this.#cut?.blocks !== blocks || this.#cut.most !== this.#most) {
      const { shown, rest } = splitBlocks(blocks, this.#most);
      this.#cut = { blocks, most: this.#most, groups: groupBlocks(shown, groupSize), rest };
    }
    return this.#cut;
  }

  /** Adds the style sheets of what has been loaded; each change of them costs the page a new style. */
  #wear(...more: readonly (CSSResultOrNative | undefined)[]): void {
    const { size } = this.#dress;
    for (const sheet of more) if (sheet) this.#dress.add(sheet);
    if (this.#dress.size === size) return;
    const { elementStyles } = this.constructor as typeof ReleaseBody;
    adoptStyles(this.renderRoot as ShadowRoot, [...elementStyles, ...this.#dress]);
  }

  readonly #showSlice = (): void => {
    this.#groups += slice;
    this.requestUpdate();
  };

  /** Shows more, also of what only comes when it is asked for; resolves with whether there was more. */
  readonly #showMore = async (): Promise<boolean> => {
    const { groups = [], rest = 0 } = this.#cut ?? {};
    const isWhole = this.#groups >= groups.length;
    if (isWhole && !rest) return false;
    if (isWhole) this.#most = Infinity;
    this.#showSlice();
    await this.updateComplete;
    return true;
  };

  /** Shows the rest, and leads the keyboard to where it begins: the button is gone. */
  readonly #showRest = (): void => {
    leadTo(this.renderRoot, '.group:last-child > :last-child');
    void this.#showMore();
  };

  /** Shows the whole text, and leads the keyboard to it: the button is gone. */
  async #readMore(): Promise<void> {
    this.#opened = true;
    this.requestUpdate();
    await this.updateComplete;
    leadTo(this.renderRoot, '.body');
  }
}

interface Cut {
  readonly blocks: readonly Block[];
  readonly most: number;
  readonly groups: readonly (readonly Block[])[];
  /** Nodes left out. */
  readonly rest: number;
}

/** Whether a release tells of anybody who could be named in its text. */
const namesSomebody = ({ participants, organizations, publisher, source }: Release): boolean =>
  [participants, organizations, publisher, source].some((told) => told !== undefined);

declare global {
  interface HTMLElementTagNameMap {
    'release-body': ReleaseBody;
  }
}
