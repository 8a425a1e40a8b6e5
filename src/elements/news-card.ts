import type { CSSResultGroup } from 'lit';
import type { Release } from '../release/release.js';
import { cardStyles, cardView } from '../views/card.js';
import type { ViewContent, ViewOptions } from '../views/options.js';
import { ReleaseElement } from './release-element.js';

/**
 * One release as a card: picture, kicker, linked headline, summary, dateline, date, publisher, topics.
 *
 * `hide` knows `media kicker summary dateline date source tags`.
 *
 * ```html
 * <news-card src="https://newsroom.example/release.json">
 *   <a href="https://newsroom.example/release">The headline</a>
 * </news-card>
 * ```
 *
 * @element news-card
 * @csspart card - The card.
 * @csspart media - Box of the picture.
 * @csspart image - The picture.
 * @csspart kicker - The line above the headline.
 * @csspart headline - The headline.
 * @csspart summary - The summary.
 * @csspart meta - The line of dateline, date and source.
 * @csspart dateline - The place.
 * @csspart date - The release date.
 * @csspart source - The source, or else the publisher.
 * @csspart tags - The list of topics.
 * @csspart tag - One topic.
 */
export class NewsCard extends ReleaseElement {
  static override styles: CSSResultGroup = [ReleaseElement.styles, cardStyles];

  protected override view(release: Release, options: ViewOptions): ViewContent {
    return cardView(release, options);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'news-card': NewsCard;
  }
}
