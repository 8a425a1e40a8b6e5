/** A picture of a release, with what is said of a medium. */
import { html, nothing } from 'lit';
import { safeUrl } from '../content/safe-url.js';
import { directionOf } from '../language/locale.js';
import en from '../locales/en/media.js';
import type { MediaMessages } from '../locales/messages.js';
import type { Media } from '../release/media.js';
import { mediaType } from '../release/media-types.js';
import type { Release } from '../release/release.js';
import { imageUrl, imageView, type ImageOptions } from './image.js';
import type { ViewContent, ViewOptions } from './options.js';
import { about, filledView, linkView, releaseText, separated, type Content } from './text.js';

export interface MediaOptions extends ViewOptions {
  /** Whether a file has been tried, and can't be had. */
  readonly hasFailed: (medium: Media) => boolean;
  readonly onFail: (medium: Media) => void;
}

export const mediaStrings = ({ messages }: ViewOptions): MediaMessages => messages.media ?? en;

/** One picture with caption and credit; nothing where the page wants no pictures. */
export function pictureView(
  medium: Media,
  release: Release,
  options: MediaOptions,
  image: ImageOptions = {},
): ViewContent {
  if (!imageUrl(medium.url, options)) return nothing;
  return html`<figure part="figure" class="figure">
    ${frameView(medium, release, options, image)} ${captionView(medium, release, options)}
  </figure>`;
}

/** As wide as a text. */
export const textWidth = '(min-width: 40em) 40em, 100vw';

/**
 * The picture itself. One that fails leaves its words. `alt` is what the release says; a picture that has neither that
 * nor a caption is no ornament for that, so it is said that there is one.
 */
export function frameView(
  medium: Media,
  release: Release,
  options: MediaOptions,
  image: ImageOptions = {},
): ViewContent {
  const { alt, caption, title, decorative } = medium;
  const { undescribed, failed } = mediaStrings(options);
  if (options.hasFailed(medium)) {
    if (decorative) return nothing;
    return html`<p part="failed" class="failed secondary" dir=${directionOf(options.locale)}>
      ${failed} ${alt === undefined ? nothing : releaseText(release, alt)}
    </p>`;
  }
  return imageView(medium, options, {
    alt: alt ?? ((caption ?? title) === undefined ? undescribed : undefined),
    language: alt === undefined ? undefined : release.language,
    onError: () => {
      options.onFail(medium);
    },
    // By `auto` a picture that doesn't know its shape would be 300 by 150 pixels (HTML: sizes, auto).
    sizes: textWidth,
    ...image,
  });
}

/** What is said of a medium that is shown; nothing when nothing is said. */
export function captionView(
  medium: Media,
  release: Release,
  options: ViewOptions,
  more: Content = nothing,
): ViewContent {
  // What comes before has said the title.
  const caption = medium.caption ?? (more === nothing ? medium.title : undefined);
  const said = saidView(caption, medium, release, options);
  if (said === nothing && more === nothing) return nothing;
  return html`<figcaption part="caption" class="caption">${more} ${said}</figcaption>`;
}

/** What a medium is called, for a label that says nothing of it. */
export function titledView(
  { title, caption, alt }: Media,
  release: Release,
  options: ViewOptions,
): Content {
  const name = title ?? caption ?? alt;
  return name === undefined ? nothing : about(releaseText(release, name), options);
}

/** A caption, who made the medium, and how it may be used; nothing when nothing is said. */
export function saidView(
  caption: string | undefined,
  medium: Media,
  release: Release,
  options: ViewOptions,
): ViewContent {
  const { credit, rights, license } = medium;
  const origin = separated([
    credit === undefined ? undefined : creditView(credit, medium, release, options),
    rights === undefined ? undefined : releaseText(release, rights),
    license === undefined ? undefined : licenseView(license, medium, release, options),
  ]);
  if (caption === undefined && origin === nothing) return nothing;
  return html`${caption === undefined ? nothing : html`<span>${releaseText(release, caption)}</span>`}
  ${
    origin === nothing
      ? nothing
      : html`<small part="credit" class="credit secondary">${origin}</small>`
  }`;
}

/** “Photo: Ada Byron”, unless the credit says itself what it is: “Foto: Ada Byron”, “© Byron”. */
function creditView(
  credit: string,
  medium: Media,
  release: Release,
  options: ViewOptions,
): Content {
  const name = releaseText(release, credit);
  if (/[:：©]|\(c\)/i.test(credit)) return name;
  const { photo, source } = mediaStrings(options);
  const label = mediaType(medium) === 'image' ? photo : source;
  return filledView(label, { name });
}

function licenseView(
  license: string,
  medium: Media,
  release: Release,
  options: ViewOptions,
): Content {
  const url = safeUrl(license, undefined, true);
  return url === undefined
    ? releaseText(release, license)
    : linkView(url, [mediaStrings(options).license, titledView(medium, release, options)], options);
}
