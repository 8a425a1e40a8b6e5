import { html, nothing, type ReactiveController } from 'lit';
import { Lazy } from '../loading/lazy.js';
import { groupMedia } from '../release/media-groups.js';
import type { Media } from '../release/media.js';
import { mediaType } from '../release/media-types.js';
import type { Release } from '../release/release.js';
import { imageUrl } from '../views/image.js';
import { pictureView, type MediaOptions } from '../views/media.js';
import type { ViewContent, ViewOptions } from '../views/options.js';
import { wear, type PartHost } from './part.js';

export { mediaStyles } from '../views/media-styles.js';

type GalleryWindow = typeof import('../views/gallery-window.js');

/**
 * The media of a release: all of them, or the lead, what else is to be seen, and the documents apart. Pictures that failed,
 * the window over the gallery and players that were asked for are known to all of them.
 */
export class MediaPart implements ReactiveController {
  readonly #host: PartHost;
  readonly #gallery: Lazy<typeof import('../views/gallery.js')>;
  readonly #players: Lazy<typeof import('../views/players.js')>;
  readonly #files: Lazy<typeof import('../views/documents.js')>;
  readonly #failed = new WeakSet<Media>();
  /** Embeds that the reader has asked for. */
  readonly #asked = new WeakSet<Media>();
  #window: GalleryWindow | undefined;
  /** Which picture of which release the window shows. */
  #shown: { readonly release: Release; readonly index: number } | undefined;

  constructor(host: PartHost) {
    this.#host = host;
    const update = () => {
      host.requestUpdate();
    };
    this.#gallery = new Lazy(() => import('../views/gallery.js'), update);
    this.#players = new Lazy(() => import('../views/players.js'), update);
    this.#files = new Lazy(() => import('../views/documents.js'), update);
    host.addController(this);
  }

  /** Out of the page a window closes without a word. */
  hostDisconnected(): void {
    this.#shown = undefined;
    this.#host.requestUpdate();
  }

  /** All media; undefined while something is on its way that they can't do without, as below. */
  view(release: Release, options: ViewOptions): ViewContent | undefined {
    const lead = this.#lead(release, options);
    const more = this.#more(release, options);
    const documents = this.#documents(release, options);
    return box(lead, more, documents);
  }

  /** What stands over the text: a picture, or a player. */
  lead(release: Release, options: ViewOptions): ViewContent | undefined {
    return box(this.#lead(release, options));
  }

  /** Further pictures, one large or several small, and players. */
  more(release: Release, options: ViewOptions): ViewContent | undefined {
    return box(this.#more(release, options));
  }

  /** Files to download. */
  documents(release: Release, options: ViewOptions): ViewContent | undefined {
    return box(this.#documents(release, options));
  }

  #lead(release: Release, options: ViewOptions): ViewContent | undefined {
    const { lead } = groupMedia(release);
    if (!lead || options.hide.has('lead')) return nothing;
    if (mediaType(lead) !== 'image') return this.#player(lead, release, options);
    const image = { leads: true, sizes: '(min-width: 75em) 75em, 100vw' };
    return pictureView(lead, release, this.#mediaOptions(options), image);
  }

  #more(release: Release, options: ViewOptions): ViewContent | undefined {
    const { hide } = options;
    const { players } = groupMedia(release);
    const pictures = hide.has('pictures') ? nothing : this.#pictures(release, options);
    const shown = hide.has('players')
      ? []
      : players.map((medium) => this.#player(medium, release, options));
    if (pictures === undefined || shown.includes(undefined)) return undefined;
    return pictures === nothing && !shown.length ? nothing : html`${pictures} ${shown}`;
  }

  #pictures(release: Release, options: ViewOptions): ViewContent | undefined {
    const { pictures } = groupMedia(release);
    const mediaOptions = this.#mediaOptions(options);
    const allowed = pictures.filter(({ url }) => imageUrl(url, options));
    const [first, ...others] = allowed;
    if (!first) return nothing;
    if (!others.length) return pictureView(first, release, mediaOptions);
    const gallery = this.#gallery.value;
    if (!gallery) return undefined;
    wear(this.#host, gallery.galleryStyles);
    const onShow = (event: MouseEvent, index: number) => void this.#show(event, release, index);
    const shown = this.#shown?.release === release ? this.#shown : undefined;
    return html`${gallery.galleryView(allowed, release, { ...mediaOptions, onShow })}
    ${
      this.#window && shown
        ? this.#window.galleryWindowView(allowed, release, {
            ...mediaOptions,
            index: shown.index,
            onStep: (index) => {
              this.#shown = { release, index };
              this.#host.requestUpdate();
            },
            onClose: this.#close,
          })
        : nothing
    }`;
  }

  #player(medium: Media, release: Release, options: ViewOptions): ViewContent | undefined {
    const players = this.#players.value;
    if (!players) return undefined;
    wear(this.#host, players.playersStyles);
    return players.playerView(medium, release, {
      ...this.#mediaOptions(options),
      isAsked: this.#asked.has(medium),
      onAsk: async () => {
        this.#asked.add(medium);
        this.#host.requestUpdate();
        await this.#host.updateComplete;
      },
    });
  }

  #documents(release: Release, options: ViewOptions): ViewContent | undefined {
    const { documents } = groupMedia(release);
    if (!documents.length || options.hide.has('documents')) return nothing;
    const files = this.#files.value;
    if (!files) return undefined;
    wear(this.#host, files.documentsStyles);
    return files.documentsView(documents, release, options);
  }

  #mediaOptions(options: ViewOptions): MediaOptions {
    return {
      ...options,
      hasFailed: (medium) => this.#failed.has(medium),
      onFail: (medium) => {
        this.#failed.add(medium);
        this.#host.requestUpdate();
      },
    };
  }

  /** Shows a picture in a window of the page, unless the reader wants it elsewhere. */
  async #show(event: MouseEvent, release: Release, index: number): Promise<void> {
    const elsewhere = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
    if (elsewhere || event.defaultPrevented) return;
    const link = event.currentTarget as HTMLAnchorElement;
    event.preventDefault();
    // WebKit focuses no link by a click; the window gives the focus back to what had it.
    link.focus();
    try {
      this.#window ??= await import('../views/gallery-window.js');
    } catch {
      location.assign(link.href);
      return;
    }
    wear(this.#host, this.#window.galleryWindowStyles);
    this.#shown = { release, index };
    this.#host.requestUpdate();
  }

  readonly #close = (): void => {
    this.#shown = undefined;
    this.#host.requestUpdate();
  };
}

/** The box that the styles are made for; nothing around nothing, undefined while a part is on its way. */
function box(...content: readonly (ViewContent | undefined)[]): ViewContent | undefined {
  if (content.includes(undefined)) return undefined;
  if (content.every((each) => each === nothing)) return nothing;
  return html`<div part="media" class="release-media">${content}</div>`;
}
