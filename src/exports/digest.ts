/** What a snippet holds of a release whose data have no address. */
import { writtenAt } from '../release/dateline.js';
import type { Loss } from '../release/read-result.js';
import type { Media } from '../release/media.js';
import { leadImage } from '../release/media-types.js';
import type { Release } from '../release/release.js';
import { lossesOf } from './exported.js';

const plainFields = [
  'headline',
  'url',
  'kicker',
  'summary',
  'language',
  'direction',
  'released',
  'timeZone',
] as const;
const imageFields = ['url', 'type', 'role', 'alt', 'decorative', 'width', 'height'] as const;

/** What a card shows, in the short forms of the native format; absent values are left out as JSON. */
export function digest(release: Release): object {
  const { publisher, source, tags, media } = release;
  const image = leadImage(media);
  return {
    ...picked(release, plainFields),
    dateline: writtenAt(release),
    publisher: publisher?.name,
    source: source?.name,
    tags: tags?.map(({ name }) => name),
    media: image && [picked(image, imageFields)],
  };
}

/** What a digest leaves out. */
export function digestLosses(release: Release): readonly Loss[] {
  const { dateline, media = [] } = release;
  const image: Media | undefined = leadImage(media);
  const index = image ? media.indexOf(image) : -1;
  return lossesOf(release, [
    // A reader takes the one for the other.
    ...(release.id === release.url ? ['/id'] : []),
    ...plainFields.map((field) => `/${field}`),
    dateline?.place?.name === undefined ? '/dateline/text' : '/dateline/place/name',
    ...['/publisher/name', '/source/name', '/tags/*/name'],
    ...imageFields.map((field) => `/media/${String(index)}/${field}`),
  ]);
}

const picked = <T extends object>(record: T, keys: readonly (keyof T)[]): object =>
  Object.fromEntries(keys.map((key) => [key, record[key]]));
