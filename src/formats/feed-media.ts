/** Files of feeds: enclosures, and the modules Media RSS 1.5.1 and iTunes, in RSS and Atom alike. */
import { htmlLine, htmlText } from '../content/html-text.js';
import * as limits from '../release/limits.js';
import type { Media } from '../release/media.js';
import { mediaType } from '../release/media-types.js';
import { over, type Draft } from './draft.js';
import { baseOf, plain, resolved, words, type Base } from './feed-texts.js';
import { Source } from './source.js';

export type MediaDraft = { readonly [K in keyof Media]?: Draft<Media[K]> };

/** An enclosure; pictures are no attachments, they are shown. */
export function fileOf(url: Source, mimeType: Source, length: Source): MediaDraft {
  const type = mediaType({ url: url.text ?? '', mimeType: mimeType.text ?? '' });
  return {
    url,
    mimeType,
    // Many feeds write 0 for what they don't know.
    bytes: number(length).map((bytes) => Number(bytes) || undefined),
    ...(type !== 'image' && { role: 'attachment' }),
  };
}

/** The files of a module in an item, those that lead first. */
export function moduleMedia(item: Source, base: Base): readonly MediaDraft[] {
  const thumbnails = item.at('media:thumbnail').list(limits.images);
  const [thumbnail, ...smaller] = thumbnails.map((file) => rendition(file, base));
  const cover = item.at('itunes:image');
  return [
    ...item
      .at('media:group')
      .list(limits.images)
      .map((group) => medium(group.at('media:content').list(limits.images), group, item, base)),
    ...item
      .at('media:content')
      .list(limits.images)
      .map((content) => medium([content], content, item, base)),
    ...(thumbnail ? [{ ...thumbnail, ...picture, renditions: smaller }] : []),
    ...(cover.exists ? [{ url: resolved(cover.at('@href'), base), ...picture }] : []),
  ];
}

const picture = { type: 'image', role: 'thumbnail' } as const;

/** One thing in one or several encodings; what isn't said of it is said of its group, or of the item. */
function medium(contents: readonly Source[], group: Source, item: Source, base: Base): MediaDraft {
  const main = contents.find((content) => content.at('@isDefault').text === 'true') ?? contents[0];
  const holder = main ?? group;
  holder.ignore('@isDefault', '@expression');
  const near = (key: string) => holder.at(key).or(group.at(key), item.at(key));
  const text = (key: string, textOf = htmlLine) => {
    near(key).ignore('@type');
    return plain(words(near(key)), textOf);
  };
  const player = holder.at('media:player').or(group.at('media:player'));
  const embedUrl = resolved(player.at('@url'), base);
  const file = rendition(holder, base);
  const thumbnails = holder.at('media:thumbnail').or(group.at('media:thumbnail')).list();
  const others = contents.filter((content) => content !== main);
  const type = holder.at('@medium').map((name) => (name === 'executable' ? undefined : name));
  const kind =
    type.text ?? mediaType({ url: file.url.text ?? '', mimeType: file.mimeType.text ?? '' });
  const isPicture = kind === 'image';
  return {
    ...file,
    ...(!file.url.exists && { url: embedUrl }),
    type: file.url.exists ? type : 'embed',
    language: holder.at('@lang'),
    duration: number(holder.at('@duration')),
    title: text('media:title'),
    caption: text('media:description', htmlText),
    transcript: text('media:text', htmlText),
    credit: text('media:credit'),
    rights: text('media:copyright'),
    license: near('media:license').at('@href'),
    embedUrl,
    poster: isPicture ? undefined : thumbnails[0] && resolved(thumbnails[0].at('@url'), base),
    renditions: [...others, ...(isPicture ? thumbnails : [])].map((one) => rendition(one, base)),
  };
}

function rendition(file: Source, base: Base) {
  return {
    url: resolved(file.at('@url'), baseOf(base, file)),
    mimeType: file.at('@type'),
    width: number(file.at('@width')),
    height: number(file.at('@height')),
    bytes: number(file.at('@fileSize')).map((bytes) => Number(bytes) || undefined),
  };
}

/** Digits as the number that they are. */
export const number = (digits: Source): Source =>
  digits.map((text) => (/^\d{1,15}(?:\.\d{1,9})?$/.test(text) ? Number(text) : text));

/** `1:02:03`, `62:03` or `3723` in seconds. */
export const duration = (clock: Source): Source =>
  clock.map((text) => {
    if (!/^\d{1,9}(?::\d\d?){0,2}$/.test(text)) return text;
    let seconds = 0;
    for (const part of text.split(':')) seconds = 60 * seconds + Number(part);
    return seconds;
  });

/** Each file once, for feeds say of the same file in one place this, in another that. */
export function distinct(media: readonly MediaDraft[]): readonly MediaDraft[] {
  const files = new Map<unknown, MediaDraft>();
  for (const file of media) {
    const key = (file.url instanceof Source && file.url.text) || file;
    files.set(key, over(file, files.get(key) ?? {}) as MediaDraft);
  }
  return [...files.values()];
}
