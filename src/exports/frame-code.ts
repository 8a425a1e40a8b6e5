/** The snippet by which a site that allows only frames shows a release. */
import { dataAddress } from '../content/data-address.js';
import { safeUrl } from '../content/safe-url.js';
import type { Release } from '../release/release.js';
import { lossAt, type Exported } from './exported.js';
import { eachOf } from './releases.js';
import {
  nameOf,
  scriptTag,
  snippetAttribute as attribute,
  snippetText,
  type EmbedScript,
} from './snippet.js';
import { unpublished, type ExportOptions } from './unpublished.js';

export interface FrameOptions extends ExportOptions {
  /** Absolute address of the newsroom's `embed.html`. */
  readonly frame: string;
  /** Address of the release's data, which `embed.html` must allow; default is the release's own with `.json`. */
  readonly src?: string | undefined;
  /**
   * Which of many releases in the data (see `itemOf`), and their format, as the element's attributes say it.
   */
  readonly item?: string | undefined;
  readonly format?: string | undefined;
  /** Name of the element; default `news-card`. */
  readonly tag?: string | undefined;
  /** Language of the interface (BCP 47); default is the reader's. */
  readonly lang?: string | undefined;
  /** Height in CSS pixels until the frame has told its own, and for good where nobody listens; default 300. */
  readonly height?: number | undefined;
}

export interface FrameCodeOptions extends FrameOptions {
  /** `frames.js`, for pages that take scripts: its address and, if it is known, its integrity. */
  readonly script?: EmbedScript | undefined;
}

/** What a release in a frame may do: run, open links, save calendar entries and contacts. It has no origin. */
const sandbox =
  'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation allow-downloads';

/**
 * A frame with the release, in one line, and after it a link to the release: what is in a frame is lost with it
 * in some sanitizers, what comes after stays in all.
 *
 * @returns the HTML; empty where the release has neither an address of its own (http or https) nor one of data.
 * @throws TypeError when `frame` is no absolute address.
 */
export function toFrameCode(release: Release, options: FrameCodeOptions): Exported {
  const { script } = options;
  const src = frameAddress(release, options);
  const page = pageOf(release);
  const name = snippetText(titleOf(release));
  const link = page && `<p><a${attribute('href', page)}>${name}</a></p>`;
  const rights = ` loading="lazy" referrerpolicy="no-referrer" sandbox="${sandbox}"`;
  const sizing = script && scriptTag(script);
  return {
    text: src ? frameTag(src, release, options, rights) + (link ?? '') + (sizing ?? '') : '',
    mediaType: 'text/html; charset=utf-8',
    // The release itself stays where it is.
    losses: src ? [] : [lossAt('')],
    problems: unpublished(eachOf(release), options),
  };
}

/** The release's own page (http or https), without its fragment; undefined where there is none. */
export const pageOf = ({ url = '' }: Release): string | undefined =>
  webAddress(url)?.replace(/#.*/, '');

/** An address that others may be led to; undefined for what is none. */
export const webAddress = (url = ''): string | undefined => safeUrl(url, undefined, true);

/** What the frame loads; undefined where nothing leads to the data. What follows from the rest isn't said. */
export function frameAddress(release: Release, options: FrameOptions): string | undefined {
  const { frame, src, item, format, tag, lang } = options;
  const page = pageOf(release);
  if (!page && !src) return undefined;
  const address = new URL(frame);
  // WordPress puts its own there.
  address.hash = '';
  const parameters = {
    url: page,
    src: page && src === dataAddress(page) ? undefined : src,
    ...{ item, format, lang },
    tag: tag === 'news-card' ? undefined : tag,
  };
  for (const [name, value] of Object.entries(parameters)) {
    if (value) address.searchParams.set(name, value);
  }
  return address.href;
}

/** The tag itself, with attributes that every site leaves, and these. */
export const frameTag = (src: string, release: Release, options: FrameOptions, more = ''): string =>
  `<iframe class="news-frame"${attribute('src', src)}${titleAttribute(release, options.src)} width="100%" height="${options.height ?? defaultHeight}" frameborder="0"${more}></iframe>`;

/** What the release is called, in one line. */
export const titleAttribute = (release: Release, src?: string): string =>
  attribute('title', titleOf(release, src).replace(/\s+/g, ' '));

/** @param src address of the data, for a release that has none of its own. */
export const titleOf = (release: Release, src?: string): string =>
  nameOf(release.headline, pageOf(release) ?? src);

/** In CSS pixels: a card without a picture. */
export const defaultHeight = 300;
