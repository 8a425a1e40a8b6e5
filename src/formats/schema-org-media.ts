/** Pictures, video, audio and files. */
import type { Media, Track } from '../release/media.js';
import { firstOf, type Draft } from './draft.js';
import { languageOf, licenseOf } from './schema-org-parts.js';
import type { Thing } from './schema-org-graph.js';

/** The media of an article: its pictures, else that of its page, and files. */
export function mediaOf(article: Thing): readonly Draft<Media>[] {
  const images = firstOf(article.all('image'), article.all('primaryImageOfPage'));
  const addresses = new Set(images.map(({ address }) => address.text));
  const thumbnails = article.all('thumbnailUrl');
  const files = article.all('associatedMedia', 'encoding').map((file) => medium(file));
  return [
    ...pictures(images),
    ...thumbnails
      .filter(({ address }) => !addresses.has(address.text))
      .map((file) => ({ ...medium(file, 'image'), role: 'thumbnail' as const })),
    ...article.all('video').map((file) => medium(file, 'video')),
    ...article.all('audio').map((file) => medium(file, 'audio')),
    ...files.map((file) => (file.type ? file : { ...file, role: 'attachment' as const })),
  ];
}

/**
 * Pictures, the first of which leads. Bare addresses are one picture in several crops, as Google asks
 * for them.
 */
function pictures(images: readonly Thing[]): readonly Draft<Media>[] {
  const [bare, ...crops] = images.filter(({ isNode }) => !isNode);
  return images
    .filter((image) => !crops.includes(image))
    .map((image, i) => ({
      ...medium(image, 'image'),
      ...(i === 0 && { role: 'lead' }),
      ...(image === bare && { renditions: crops.map(({ plain }) => ({ url: plain })) }),
    }));
}

/** A file: its address, or what is known of it. */
export function medium(file: Thing, usual?: Media['type']) {
  if (!file.isNode) return { url: file.plain, type: usual };
  const [, kind] = /(image|video|audio)object/i.exec(file.types.join()) ?? [];
  const type = (kind?.toLowerCase() as Media['type']) ?? usual;
  const player = file.link('embedUrl');
  const isPlayer = player.exists && !file.first('contentUrl').length;
  const captions = file.all('caption');
  return {
    url: isPlayer ? player : file.address,
    type: isPlayer ? ('embed' as const) : type,
    title: file.text('name'),
    caption: captions.find(({ isNode }) => !isNode)?.plain ?? file.text('description'),
    credit: file.text(['creditText', 'creator', 'author']),
    rights: file.text('copyrightNotice'),
    license: licenseOf(file),
    language: languageOf(file),
    width: file.number('width'),
    height: file.number('height'),
    mimeType: file.text(['encodingFormat', 'fileFormat']),
    duration: file.text('duration').map(seconds),
    poster: type === 'image' ? undefined : file.link('thumbnailUrl', 'thumbnail'),
    tracks: captions.filter(({ isNode }) => isNode).map(track),
    transcript: file.text('transcript'),
    embedUrl: player,
  };
}

const track = (file: Thing): Draft<Track> => ({
  url: file.address,
  kind: 'captions',
  language: languageOf(file),
  label: file.text('name'),
});

/** ISO 8601: `PT1M33S`. */
function seconds(text: string): number | string {
  const [whole, days = 0, hours = 0, minutes = 0, rest = 0] =
    /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/.exec(text) ?? [];
  return whole ? ((+days * 24 + +hours) * 60 + +minutes) * 60 + +rest : text;
}
