import { html, nothing, type ReactiveController } from 'lit';
import { groupMedia, type MediaGroups } from '../release/media-groups.js';
import type { Media } from '../release/media.js';
import { mediaType } from '../release/media-types.js';
import type { Release } from '../release/release.js';
import { imageUrl } from '../views/image.js';
import { pictureView, type MediaOptions } from '../views/media.js';
import type { ViewContent, ViewOptions } from '../views/options.js';
import { LazyPart } from './lazy-part.js';
import { wear, type PartHost } from './part.js';

export { mediaStyles } from '../views/media-styles.js';

type GalleryWindow = typeof import('../views/gallery-window.js');

/**
 * The media of a release: all of them, or the lead, what else is to be seen, and the documents apart. Pictures that failed,
 * the window over the gallery and players that were asked for are known to all of them.
 */
export class MediaPart implements ReactiveController {
  readonly #host: PartHost;
  readonly #gallery: LazyPart<typeof import('../views/gallery.js')>;
  readonly #players: LazyPart<typeof import('../views/players.js')>;
  readonly #files: LazyPart<typeof import('../views/documents.js')>;
  readonly #grouped = new WeakMap<Release, MediaGroups>();
  readonly #failed = new WeakSet<Media>();
  /** Embeds that the reader has asked for. */
  readonly #asked = new WeakSet<Media>();
  #window: GalleryWindow | undefined;
  /** Which picture of which release the window shows. */
  #shown: { readonly release: Release; readonly index: number } | undefined;

  constructor(host: PartHost) {
    this.#host = host;
    this.#gallery = new LazyPart(host, '/media', async () => {
      const part = await import('../views/gallery.js');
      return { part, styles: part.galleryStyles };
    });
    this.#players = new LazyPart(host, '/media', async () => {
      const part = await import('../views/players.js');
      return { part, styles: part.playersStyles };
    });
    this.#files = new LazyPart(host, '/media', async () => {
      const part = await import('../views/documents.js');
      return { part, styles: part.documentsStyles };
    });
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
    const documents = this.#documents(release, options);
    return box(lead, ...this.#more(release, options), documents);
  }

  /** What stands over the text: a picture, or a player. */
  lead(release: Release, options: ViewOptions): ViewContent | undefined {
    return box(this.#lead(release, options));
  }

  /** Further pictures, one large or several small, and players. */
  more(release: Release, options: ViewOptions): ViewContent | undefined {
    return box(...this.#more(release, options));
  }

  /** Files to download. */
  documents(release: Release, options: ViewOptions): ViewContent | undefined {
    return box(this.#documents(release, options));
  }

  /** Every part of every rendering asks for them, and the whole text is looked through. */
  #groups(release: Release): MediaGroups {
    const groups = this.#grouped.get(release) ?? groupMedia(release);
    this.#grouped.set(release, groups);
    return groups;
  }

  #lead(release: Release, options: ViewOptions): ViewContent | undefined {
    const { lead } = this.#groups(release);
    if (!lead || options.hide.has('lead')) return nothing;
    if (mediaType(lead) !== 'image') return this.#player(lead, release, options);
    const image = { leads: true, sizes: '(min-width: 75em) 75em, 100vw' };
    return pictureView(lead, release, this.#mediaOptions(options), image);
  }

  #more(release: Release, options: ViewOptions): readonly (ViewContent | undefined)[] {
    const { hide } = options;
    const { players } = this.#groups(release);
    return [
      hide.has('pictures') ? nothing : this.#pictures(release, options),
      ...(hide.has('players') ? [] : players.map((each) => this.#player(each, release, options))),
    ];
  }

  #pictures(release: Release, options: ViewOptions): ViewContent | undefined {
    const { pictures } = this.#groups(release);
    const mediaOptions = this.#mediaOptions(options);
    const allowed = pictures.filter(({ url }) => imageUrl(url, options));
    const [first, ...others] = allowed;
    if (!first) return nothing;
    if (!others.length) return pictureView(first, release, mediaOptions);
    return this.#gallery.show(({ galleryView }) => {
      const onShow = (event: MouseEvent, index: number) => void this.#show(event, release, index);
      const shown = this.#shown?.release === release ? this.#shown : undefined;
      return html`${galleryView(allowed, release, { ...mediaOptions, onShow })}
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
    });
  }

  #player(medium: Media, release: Release, options: ViewOptions): ViewContent | undefined {
    return this.#players.show(({ playerView }) =>
      playerView(medium, release, {
        ...this.#mediaOptions(options),
        isAsked: this.#asked.has(medium),
        onAsk: async () => {
          this.#asked.add(medium);
          this.#host.requestUpdate();
          await this.#host.updateComplete;
        },
      }),
    );
  }

  #documents(release: Release, options: ViewOptions): ViewContent | undefined {
    const { documents } = this.#groups(release);
    if (!documents.length || options.hide.has('documents')) return nothing;
    return this.#files.show(({ documentsView }) => documentsView(documents, release, options));
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
