import type { CSSResultGroup, PropertyDeclarations } from 'lit';
import { SharePart } from '../parts/share.js';
import type { Release } from '../release/release.js';
import type { ViewContent, ViewOptions } from '../views/options.js';
import { citationStyles, shareStyles, type Style } from '../views/share.js';
import { ReleaseElement } from './release-element.js';

/**
 * Buttons by which a reader hands a release on: share (by the platform, or where it can't by mail), copy its
 * link, a citation or the code that embeds it, print the page. Nobody is asked or told of it but the page.
 *
 * Share and link need the release's own `url`: the address of a page that shows it isn't the release's.
 * Embed code needs a script tag of the library on the page, to be copied with its `integrity`; it names the
 * data's `src`, and where there is none holds what a card shows.
 *
 * `hide` knows `share link citation embed print`.
 *
 * ```html
 * <release-share src="https://newsroom.example/release.json" citation="mla"></release-share>
 * ```
 *
 * @element release-share
 * @csspart share - The row of buttons, with the line below it.
 * @csspart action - Each button; also `action-share`, `action-link`, `action-citation`, `action-embed` or `action-print`.
 * @csspart action-share - Shares the release, by the platform or by mail.
 * @csspart action-link - Copies the link.
 * @csspart action-citation - Copies a citation.
 * @csspart action-embed - Copies the code that embeds the release.
 * @csspart action-print - Prints the page.
 * @csspart citation-style - The choice between styles of citation.
 * @csspart status - What came of it; seen only where something failed.
 * @csspart by-hand - The text to copy by hand, where the platform doesn't do it.
 * @fires {ReleaseShareEvent} release-share - The release is about to be shared, copied or printed; cancelable.
 */
export class ReleaseShare extends ReleaseElement {
  static override styles: CSSResultGroup = [ReleaseElement.styles, shareStyles];

  static override properties: PropertyDeclarations = { citation: {} };

  /** Style of citation until the reader chooses: `apa` (default), `mla`, `chicago`, `bibtex`, `csl-json`. */
  declare citation: string | null;

  readonly #part = new SharePart(this);

  constructor() {
    super();
    this.citation = 'apa';
  }

  protected override view(release: Release, options: ViewOptions): ViewContent {
    const { citation } = this;
    const isStyle = Object.hasOwn(citationStyles, citation ?? '');
    return this.#part.view(release, {
      ...options,
      citation: isStyle ? (citation as Style) : 'apa',
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'release-share': ReleaseShare;
  }
}
