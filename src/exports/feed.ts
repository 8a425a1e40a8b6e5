/** What a feed says of itself, whatever its format. */
import type { Organization } from '../release/entities.js';
import type { Media } from '../release/media.js';
import { mediaType } from '../release/media-types.js';
import type { Release } from '../release/release.js';
import { common, type Given } from './releases.js';
import type { ExportOptions } from './unpublished.js';

export interface FeedOptions extends ExportOptions {
  /** Name of the feed; default is the publisher's name where all releases have the same, else the first headline. */
  readonly title?: string | undefined;
  /** The page that the feed is about; default is the publisher's. */
  readonly homePageUrl?: string | undefined;
  /** Address of the feed itself. */
  readonly feedUrl?: string | undefined;
  readonly description?: string | undefined;
  /** BCP 47 tag; default is the language of the releases, where all have the same. */
  readonly language?: string | undefined;
}

export interface Feed extends Omit<FeedOptions, 'now'> {
  readonly title: string;
  /** Who publishes all releases. */
  readonly publisher: Organization | undefined;
}

const sameBody = (one: Organization, other: Organization): boolean =>
  one.name === other.name && one.url === other.url;

export function feedOf(given: readonly Given[], options: FeedOptions): Feed {
  const publisher = common(given, (release) => release.publisher, sameBody);
  return {
    ...options,
    title: options.title ?? publisher?.name ?? given[0]?.release.headline ?? '',
    homePageUrl: options.homePageUrl ?? publisher?.url,
    language: options.language ?? common(given, ({ language }) => language),
    publisher,
  };
}

/** What is heard, watched or downloaded, as opposed to pictures and to what only a frame can show. */
export const isFile = (medium: Media): boolean => !/image|embed/.test(mediaType(medium) ?? '');

/** The form of a body that is shown, as the readers of bodies choose it. */
export function shownForm({ body }: Release): 'html' | 'markdown' | 'text' {
  if (body?.html !== undefined) return 'html';
  return body?.markdown !== undefined ? 'markdown' : 'text';
}
