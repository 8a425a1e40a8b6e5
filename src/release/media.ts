/** Pictures, video, audio and documents. */
import * as shape from './shape.js';

/** One file of a medium: the same thing in another size or encoding. */
export interface Rendition {
  readonly url: string;
  /** Pixels. */
  readonly width?: number;
  /** Pixels. */
  readonly height?: number;
  readonly mimeType?: string;
  readonly bytes?: number;
  readonly name?: string;
  /** Bits a second. */
  readonly bitrate?: number;
}

/** A text track of a video or audio (captions, subtitles …). */
export interface Track {
  readonly url: string;
  readonly kind: 'captions' | 'subtitles' | 'descriptions' | 'chapters';
  readonly language?: string;
  readonly label?: string;
}

/** The point to keep when a picture is cropped, as shares (0 to 1) of its width and height. */
export interface FocusPoint {
  readonly x: number;
  readonly y: number;
}

/** A picture, video, audio, document or embed; a bare string is its address. */
export interface Media {
  readonly id?: string;
  readonly type?: 'image' | 'video' | 'audio' | 'document' | 'embed';
  readonly role?: 'lead' | 'inline' | 'gallery' | 'thumbnail' | 'logo' | 'attachment';
  /** The original file. */
  readonly url: string;
  readonly title?: string;
  /** What the picture tells those who don't see it. */
  readonly alt?: string;
  /** True when the picture tells nothing that the text doesn't. */
  readonly decorative?: boolean;
  readonly caption?: string;
  readonly credit?: string;
  readonly rights?: string;
  readonly license?: string;
  readonly language?: string;
  /** Pixels. */
  readonly width?: number;
  /** Pixels. */
  readonly height?: number;
  readonly mimeType?: string;
  readonly bytes?: number;
  /** Seconds. */
  readonly duration?: number;
  readonly focus?: FocusPoint;
  readonly renditions?: readonly Rendition[];
  readonly poster?: string;
  readonly tracks?: readonly Track[];
  readonly transcript?: string;
  readonly embedUrl?: string;
  /** An oEmbed answer; its html is only ever shown in a sandboxed frame. */
  readonly oembed?: Readonly<Record<string, unknown>>;
}

/** What is known of one file. */
const fileFields = {
  url: shape.file,
  width: shape.positive,
  height: shape.positive,
  mimeType: shape.text,
  bytes: shape.count,
};

export const media = shape.record<Media>(
  {
    id: shape.text,
    type: shape.choice('image', 'video', 'audio', 'document', 'embed'),
    role: shape.choice('lead', 'inline', 'gallery', 'thumbnail', 'logo', 'attachment'),
    ...fileFields,
    title: shape.text,
    alt: shape.prose,
    decorative: shape.flag,
    caption: shape.prose,
    credit: shape.text,
    rights: shape.prose,
    license: shape.text,
    language: shape.language,
    duration: shape.number(0),
    focus: shape.record<FocusPoint>({ x: shape.number(0, 1), y: shape.number(0, 1) }, ['x', 'y']),
    renditions: shape.list(
      shape.record<Rendition>(
        {
          ...fileFields,
          name: shape.text,
          bitrate: shape.count,
        },
        ['url'],
      ),
    ),
    poster: shape.file,
    tracks: shape.list(
      shape.record<Track>(
        {
          url: shape.file,
          kind: shape.choice('captions', 'subtitles', 'descriptions', 'chapters'),
          language: shape.language,
          label: shape.text,
        },
        ['url', 'kind'],
      ),
    ),
    transcript: shape.longText,
    embedUrl: shape.file,
    oembed: shape.json,
  },
  ['url'],
  'url',
);
