import type { CSSResultGroup } from 'lit';
import type { Release } from '../release/release.js';
import { metaStyles, metaView } from '../views/meta.js';
import type { ViewContent, ViewOptions } from '../views/options.js';
import { ReleaseElement } from './release-element.js';

/**
 * The facts about a release: when it was released and updated, where, by whom, how often it was
 * read, its topics and its other languages.
 *
 * `hide` knows `released updated dateline publisher source reading-time pageviews tags languages`.
 *
 * ```html
 * <release-meta src="https://newsroom.example/release.json"></release-meta>
 * ```
 *
 * @element release-meta
 * @csspart meta - The list of facts.
 * @csspart released - When it was released.
 * @csspart updated - When it was last changed.
 * @csspart dateline - Where it was written.
 * @csspart publisher - Who published it.
 * @csspart source - Whom it comes from, if not from the publisher.
 * @csspart reading-time - How long its text takes to read.
 * @csspart pageviews - How often its page was read.
 * @csspart tags - Its topics.
 * @csspart languages - Its versions in other languages.
 * @csspart term - The name of a fact.
 * @csspart detail - The value of a fact.
 */
export class ReleaseMeta extends ReleaseElement {
  static override styles: CSSResultGroup = [ReleaseElement.styles, metaStyles];

  protected override view(release: Release, options: ViewOptions): ViewContent {
    return metaView(release, options);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'release-meta': ReleaseMeta;
  }
}
