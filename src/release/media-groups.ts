/** The media of a release by the places where a reader looks for them. */
import type { Media } from './media.js';
import { mediaType } from './media-types.js';
import type { Release } from './release.js';

export interface MediaGroups {
  /** What stands over the text: a picture, or a video, audio or embed that is said to lead. */
  readonly lead: Media | undefined;
  /** Further pictures. */
  readonly pictures: readonly Media[];
  /** Further videos, audio and embeds. */
  readonly players: readonly Media[];
  /** Files to download: documents, whatever is attached, and logos, which illustrate nothing. */
  readonly documents: readonly Media[];
}

/**
 * Each medium once to be seen and once to be kept, in the order of the data. The lead is what is said to
 * lead, else the first picture, else the first video. A thumbnail stands for the release in lists; here it is shown only where nothing
 * else can lead. A picture that the text shows itself (`inline`) isn't shown again.
 */
export function groupMedia({ media = [], body }: Pick<Release, 'media' | 'body'>): MediaGroups {
  const text = body?.html ?? body?.markdown ?? '';
  const shown = media.filter(
    (medium) =>
      !isFile(medium) && !(medium.role === 'inline' && text.includes(fileOf(medium.url) || '\0')),
  );
  const free = shown.filter(({ role }) => role !== 'thumbnail');
  const ofType = (type: Media['type']) => free.find((medium) => mediaType(medium) === type);
  const lead =
    free.find(({ role }) => role === 'lead') ?? ofType('image') ?? ofType('video') ?? shown[0];
  const rest = distinct(free.filter(({ url }) => url !== lead?.url));
  return {
    lead,
    pictures: rest.filter((medium) => mediaType(medium) === 'image'),
    players: rest.filter((medium) => mediaType(medium) !== 'image'),
    documents: distinct(media.filter(isFile)),
  };
}

function distinct(media: readonly Media[]): readonly Media[] {
  const seen = new Set<string>();
  return media.filter(({ url }) => !seen.has(url) && seen.add(url));
}

function isFile(medium: Media): boolean {
  const type = mediaType(medium);
  const isLoose = medium.role === 'attachment' || medium.role === 'logo';
  return type === 'document' || (isLoose && type !== 'embed');
}

/** The last step of an address as it is written there; empty when it ends with a slash. */
export const fileOf = (url: string): string =>
  /[^/]*$/.exec(url.replace(/^[a-z]+:\/\/[^/]*|[?#].*$/gs, ''))?.[0] ?? '';
