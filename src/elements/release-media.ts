import type { CSSResultGroup } from 'lit';
import { MediaPart } from '../parts/media.js';
import type { Release } from '../release/release.js';
import { mediaStyles } from '../views/media-styles.js';
import type { ViewContent, ViewOptions } from '../views/options.js';
import { ReleaseElement } from './release-element.js';

/**
 * The pictures, videos, audio and embeds of a release, and its documents to download. The lead stands
 * first and large; further pictures are a gallery that opens in a window over the page. Video and audio
 * load when they are played; what another site embeds, when the reader has asked for it.
 *
 * `hide` knows `lead pictures players documents`.
 *
 * ```html
 * <release-media src="https://newsroom.example/release.json"></release-media>
 * ```
 *
 * @element release-media
 * @csspart media - All media.
 * @csspart figure - One picture or player with its caption.
 * @csspart image - A picture.
 * @csspart failed - The words of a picture that can't be loaded.
 * @csspart caption - What is said of it.
 * @csspart credit - Who made it, and how it may be used.
 * @csspart gallery - The list of small pictures.
 * @csspart thumbnail - One of them, with its caption.
 * @csspart picture - The link around it.
 * @csspart gallery-window - The window with one large picture.
 * @csspart position - Which of how many it is.
 * @csspart previous - The button to the picture before.
 * @csspart next - The button to the picture after.
 * @csspart close - The button that closes the window.
 * @csspart player - The figure of a video, audio or embed.
 * @csspart video - A video.
 * @csspart audio - An audio.
 * @csspart title - What it is called.
 * @csspart duration - How long it plays.
 * @csspart transcript - What is said in it.
 * @csspart gate - What stands in place of an embed until the reader asks for it.
 * @csspart load - The button that loads it.
 * @csspart privacy - What that means.
 * @csspart frame - The embed.
 * @csspart documents - The files to download.
 * @csspart documents-title - Their heading.
 * @csspart document - One file.
 * @csspart download - Its link.
 * @csspart facts - Its type, size and language.
 */
export class ReleaseMedia extends ReleaseElement {
  static override styles: CSSResultGroup = [ReleaseElement.styles, mediaStyles];

  readonly #media = new MediaPart(this);

  protected override view(release: Release, options: ViewOptions): ViewContent | undefined {
    return this.#media.view(release, options);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'release-media': ReleaseMedia;
  }
}
