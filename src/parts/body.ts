import { nothing, type ReactiveController } from 'lit';
import { leadTo } from '../behaviours/jump.js';
import type { Block, Heading } from '../content/blocks.js';
import { groupBlocks, splitBlocks } from '../content/excerpt.js';
import { BodyLoader } from '../loading/body-loader.js';
import { Lazy } from '../loading/lazy.js';
import * as limits from '../release/limits.js';
import type { Release } from '../release/release.js';
import { bodyView } from '../views/body.js';
import type { ViewContent, ViewOptions } from '../views/options.js';
import { wear, type PartHost } from './part.js';

/** Nodes of one group of blocks, and groups added to the page in one go, so that it stays responsive. */
const groupSize = 200;
const slice = 8;

export interface BodyPartOptions extends ViewOptions {
  /** Shows the beginning in place of it all, until the reader wants more. */
  readonly excerptView?: ExcerptView | undefined;
  /** What stands before the text. */
  readonly intro?: ViewContent;
  /** Whether a table of contents comes first, where there are two headings or more. */
  readonly contents?: boolean;
  /** Whether it is explained who is named. */
  readonly mentions: boolean;
}

export type ExcerptView = (blocks: readonly Block[], onReadMore: () => void) => ViewContent;

/** The text of a release: as much of it as has been asked for, with what it needs loaded as it comes. */
export class BodyPart implements ReactiveController {
  readonly #host: PartHost;
  readonly #body: BodyLoader;
  /** What shows more than plain paragraphs; without it such a text can't be shown. */
  readonly #rich: Lazy<typeof import('../views/rich-blocks.js')>;
  /** What explains names; without it they are just words. */
  readonly #mention: Lazy<typeof import('../views/mention.js') | undefined>;
  /** The release shown, and how many groups of its blocks. */
  #shown: Release | undefined;
  #groups = slice;
  /** Nodes that are shown at most. */
  #most: number = limits.nodes;
  #opened = false;
  /** The blocks as they were cut last, and into what. */
  #cut: Cut | undefined;

  /** @param path JSON pointer to the text. */
  constructor(host: PartHost, path = '/body') {
    const update = () => {
      host.requestUpdate();
    };
    this.#host = host;
    this.#body = new BodyLoader(host, path);
    this.#rich = new Lazy(() => import('../views/rich-blocks.js'), update);
    this.#mention = new Lazy(() => import('../views/mention.js').catch(() => undefined), update);
    host.addController(this);
  }

  /** The text; undefined while something is on its way that it can't do without. */
  view(release: Release, options: BodyPartOptions): ViewContent | undefined {
    const { body } = release;
    if (release !== this.#shown) {
      this.#shown = release;
      this.#groups = slice;
      this.#most = limits.nodes;
      this.#opened = false;
    }
    if (!body) return nothing;
    const excerptView = this.#opened ? undefined : options.excerptView;
    // Where the platform has no popovers, names are just words.
    const canExplain = !excerptView && 'popover' in HTMLElement.prototype;
    const explained = canExplain && options.mentions && namesSomebody(release);
    const blocks = this.#body.blocksOf(release, explained);
    const isRich = (body.html ?? body.markdown) !== undefined;
    const rich = isRich ? this.#rich.value : undefined;
    if (!blocks || (isRich && !rich)) return undefined;
    if (excerptView) return excerptView(blocks, () => void this.#readMore());
    const { groups, rest, depths } = this.#cutBlocks(blocks, rich?.depthsOf);
    const mention = explained ? this.#mention.value : undefined;
    wear(this.#host, rich?.richStyles, mention?.mentionStyles);
    return bodyView(groups.slice(0, this.#groups), release, {
      ...options,
      language: release.language,
      rich,
      blocks,
      depths,
      mentionView: mention && ((named) => mention.mentionView(named, release, options)),
      showMore: this.#showMore,
      onShowRest: rest && this.#groups >= groups.length ? this.#showRest : undefined,
    });
  }

  hostUpdated(): void {
    if (this.#cut && this.#groups < this.#cut.groups.length) setTimeout(this.#showSlice);
  }

  #cutBlocks(blocks: readonly Block[], depthsOf: DepthsOf | undefined): Cut {
    if (this.#cut?.blocks !== blocks || this.#cut.most !== this.#most) {
      const { shown, rest } = splitBlocks(blocks, this.#most);
      const groups = groupBlocks(shown, groupSize);
      this.#cut = { blocks, most: this.#most, groups, rest, depths: depthsOf?.(blocks) };
    }
    return this.#cut;
  }

  readonly #showSlice = (): void => {
    this.#groups += slice;
    this.#host.requestUpdate();
  };

  /** Shows more, also of what only comes when it is asked for; resolves with whether there was more. */
  readonly #showMore = async (): Promise<boolean> => {
    const { groups = [], rest = 0 } = this.#cut ?? {};
    const isWhole = this.#groups >= groups.length;
    if (isWhole && !rest) return false;
    if (isWhole) this.#most = Infinity;
    this.#showSlice();
    await this.#host.updateComplete;
    return true;
  };

  /** Shows the rest, and leads the keyboard to where it begins: the button is gone. */
  readonly #showRest = (): void => {
    leadTo(this.#host.renderRoot, '.group:last-child > :last-child');
    void this.#showMore();
  };

  /** Shows the whole text, and leads the keyboard to it: the button is gone. */
  async #readMore(): Promise<void> {
    this.#opened = true;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    leadTo(this.#host.renderRoot, '.body');
  }
}

interface Cut {
  readonly blocks: readonly Block[];
  readonly most: number;
  readonly groups: readonly (readonly Block[])[];
  /** Nodes left out. */
  readonly rest: number;
  /** How deep the headings lie: the whole text is looked at once, not with each slice. */
  readonly depths: ReadonlyMap<Heading, number> | undefined;
}

type DepthsOf = (blocks: readonly Block[]) => ReadonlyMap<Heading, number>;

/** Whether a release tells of anybody who could be named in its text. */
const namesSomebody = ({ participants, organizations, publisher, source }: Release): boolean =>
  [participants, organizations, publisher, source].some((told) => told !== undefined);
