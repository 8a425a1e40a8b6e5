import type { Media } from './media.js';

/** What a medium is, by its `type`, else its MIME type, else the extension of its address. */
export function mediaType({ type, mimeType, url }: Media): Media['type'] {
  if (type) return type;
  const family = /^(image|video|audio)\//.exec(mimeType ?? '')?.[1];
  if (family) return family as 'image' | 'video' | 'audio';
  const extension = /\.(\w+)(?:[?#]|$)/.exec(url)?.[1]?.toLowerCase() ?? '';
  if (/^(?:avif|gif|jpe?g|png|svg|webp)$/.test(extension)) return 'image';
  if (/^(?:m4v|mov|mp4|webm)$/.test(extension)) return 'video';
  if (/^(?:aac|flac|m4a|mp3|og[ag]|wav)$/.test(extension)) return 'audio';
  return 'document';
}

/** The picture that stands for the release: the one said to lead, else a thumbnail, else the first. */
export function leadImage(media: readonly Media[] = []): Media | undefined {
  const images = media.filter((medium) => mediaType(medium) === 'image');
  const withRole = (role: Media['role']) => images.find((image) => image.role === role);
  return withRole('lead') ?? withRole('thumbnail') ?? images.find(({ role }) => role !== 'logo');
}
