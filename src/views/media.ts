/** Pictures of a release with what is said of them, and files to download. */
import { html, nothing, type TemplateResult } from 'lit';
import { safeUrl } from '../content/safe-url.js';
import { formatBytes, numberFormat } from '../language/intl.js';
import { languageName } from '../language/language-name.js';
import en from '../locales/en/media.js';
import type { MediaMessages } from '../locales/messages.js';
import { fileName, fileType } from '../release/media-groups.js';
import { mediaType, type Media } from '../release/media.js';
import type { Release } from '../release/release.js';
import { imageUrl, imageView, loadedUrl, type ImageOptions } from './image.js';
import type { ViewContent, ViewOptions } from './options.js';
import {
  commonStrings,
  filledView,
  headingView,
  isolated,
  linkView,
  releaseText,
  separated,
  type Content,
} from './text.js';

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
    return html`<p part="failed" class="failed secondary">
      ${alt === undefined ? failed : releaseText(release, alt)}
    </p>`;
  }
  return imageView(medium, options, {
    alt: alt ?? ((caption ?? title) === undefined ? undescribed : undefined),
    language: alt === undefined ? undefined : release.language,
    onError: () => {
      options.onFail(medium);
    },
    ...image,
  });
}

/** What is said of a medium, who made it, and how it may be used; nothing when nothing is said. */
export function captionView(
  medium: Media,
  release: Release,
  options: ViewOptions,
  more: Content = nothing,
): ViewContent {
  const { caption = medium.title, credit, rights, license } = medium;
  const parts: readonly (Content | undefined)[] = [
    credit === undefined ? undefined : creditView(credit, medium, release, options),
    rights === undefined ? undefined : releaseText(release, rights),
    license === undefined ? undefined : licenseView(license, release, options),
  ];
  const origin = parts.filter((part) => part !== undefined);
  if (caption === undefined && !origin.length && more === nothing) return nothing;
  return html`<figcaption part="caption" class="caption">
    ${more} ${caption === undefined ? nothing : html`<span>${releaseText(release, caption)}</span>`}
    ${
      origin.length
        ? html`<small part="credit" class="credit secondary">${separated(origin)}</small>`
        : nothing
    }
  </figcaption>`;
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
  return filledView(mediaType(medium) === 'image' ? photo : source, { name });
}

function licenseView(license: string, release: Release, options: ViewOptions): Content {
  const url = safeUrl(license, undefined, true);
  return url === undefined
    ? releaseText(release, license)
    : linkView(url, mediaStrings(options).license, options);
}

export interface GalleryOptions extends MediaOptions {
  /** Called when one of the pictures is asked for. */
  readonly onShow: (event: MouseEvent, index: number) => void;
}

/** Several pictures, small; each is a link to its file, which a window in the page may show instead. */
export function galleryView(
  pictures: readonly Media[],
  release: Release,
  options: GalleryOptions,
): TemplateResult {
  const { pictures: label, position } = mediaStrings(options);
  const number = numberFormat(options.locale);
  const nameOf = ({ alt, caption, title }: Media, index: number) =>
    alt ??
    caption ??
    title ??
    `${label}, ${position
      .replace('{number}', number.format(index + 1))
      .replace('{total}', number.format(pictures.length))}`;
  return html`<ul
    part="gallery"
    class="gallery"
    role="list"
    aria-label=${label}
    data-many=${pictures.length > 12 ? '' : nothing}
  >
    ${pictures.map((medium, index) => thumbnailView(medium, index, nameOf(medium, index), release, options))}
  </ul>`;
}

function thumbnailView(
  medium: Media,
  index: number,
  name: string,
  release: Release,
  options: GalleryOptions,
): TemplateResult {
  const { url, caption, decorative } = medium;
  const onClick = (event: MouseEvent): void => {
    options.onShow(event, index);
  };
  return html`<li part="thumbnail" class="thumbnail">
    <a
      part="picture"
      class="picture"
      href=${loadedUrl(url, options)}
      aria-label=${decorative || options.hasFailed(medium) ? name : nothing}
      rel="noopener noreferrer"
      @click=${onClick}
      >${frameView(medium, release, options, { sizes: 'auto, 14em', alt: name })}</a
    >
    ${
      caption === undefined
        ? nothing
        : html`<p part="caption" class="note secondary">${releaseText(release, caption)}</p>`
    }
  </li>`;
}

/** A link in place of a player that can't be had. */
export const playerLinkView = (
  medium: Media,
  release: Release,
  options: ViewOptions,
): TemplateResult =>
  html`<figure part="figure player" class="figure">
    <p>
      ${linkView(
        medium.url,
        filledView(commonStrings(options.messages).openSource, {
          host: isolated(new URL(medium.url).host),
        }),
        options,
      )}
    </p>
    ${captionView(medium, release, options)}
  </figure>`;

/** Files to download, each with its type, size and language. */
export function documentsView(
  documents: readonly Media[],
  release: Release,
  options: ViewOptions,
): TemplateResult {
  return html`<section part="documents" class="documents">
    ${headingView(options.headingLevel, 'documents-title', mediaStrings(options).documents)}
    <ul role="list">
      ${documents.map((medium) => documentView(medium, release, options))}
    </ul>
  </section>`;
}

function documentView(medium: Media, release: Release, options: ViewOptions): TemplateResult {
  const { url, title = medium.caption ?? medium.alt, bytes, language, mimeType } = medium;
  const known = language === undefined ? undefined : languageName(language);
  const parts: readonly (Content | undefined)[] = [
    typeView(medium, options),
    bytes ? isolated(formatBytes(bytes, options.locale)) : undefined,
    known === undefined || known === language ? undefined : isolated(known, language),
  ];
  const facts = parts.filter((part) => part !== undefined);
  return html`<li part="document">
    <a
      part="link download"
      href=${loadedUrl(url, options)}
      download
      hreflang=${language ?? nothing}
      type=${mimeType ?? nothing}
      rel="noopener noreferrer"
      >${title === undefined ? isolated(fileName(url)) : releaseText(release, title)}</a
    >
    ${
      facts.length
        ? html`<span part="facts" class="facts secondary">${separated(facts)}</span>`
        : nothing
    }
  </li>`;
}

/** “Spreadsheet (XLSX)”; where there is no word for it, “PDF”. */
function typeView(medium: Media, options: ViewOptions): Content | undefined {
  const { kind, abbreviation } = fileType(medium);
  if (abbreviation === undefined) return undefined;
  return kind ? filledView(mediaStrings(options).kinds[kind], { abbreviation }) : abbreviation;
}
