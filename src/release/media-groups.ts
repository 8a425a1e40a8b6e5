/** The media of a release by the places where a reader looks for them. */
import { mediaType, type Media } from './media.js';
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
 * Each medium once, in the order of the data. The lead is what is said to lead, else the first picture, else
 * the first video. A thumbnail stands for the release in lists; here it is shown only where nothing
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
  const seen = new Set([lead?.url]);
  const others = (of: readonly Media[]) => of.filter(({ url }) => !seen.has(url) && seen.add(url));
  const rest = others(free);
  return {
    lead,
    pictures: rest.filter((medium) => mediaType(medium) === 'image'),
    players: rest.filter((medium) => mediaType(medium) !== 'image'),
    documents: others(media.filter(isFile)),
  };
}

function isFile(medium: Media): boolean {
  const type = mediaType(medium);
  const isLoose = medium.role === 'attachment' || medium.role === 'logo';
  return type === 'document' || (isLoose && type !== 'embed');
}

/** The last step of an address as it is written there; empty when it ends with a slash. */
const fileOf = (url: string): string =>
  /[^/]*$/.exec(url.replace(/^[a-z]+:\/\/[^/]*|[?#].*$/gs, ''))?.[0] ?? '';

/** The name of a file in words; the host where the address names no file. */
export function fileName(url: string): string {
  const name = fileOf(url);
  try {
    return decodeURIComponent(name) || url;
  } catch {
    return name;
  }
}

/** What a file is for a reader, by its ending. */
const kinds = {
  text: /^(?:DOCX?|ODT|PAGES|RTF|TXT)$/,
  table: /^(?:CSV|ODS|XLSX?)$/,
  slides: /^(?:KEY|ODP|PPTX?)$/,
  archive: /^(?:7Z|GZ|RAR|TAR|ZIP)$/,
} as const;

export type FileKind = keyof typeof kinds | 'image' | 'video' | 'audio';

/** Endings of MIME types whose own name says nothing to a reader. */
const endings: readonly (readonly [RegExp, string])[] = [
  [/wordprocessingml/, 'DOCX'],
  [/spreadsheetml/, 'XLSX'],
  [/presentationml/, 'PPTX'],
  [/opendocument\.text/, 'ODT'],
  [/opendocument\.spreadsheet/, 'ODS'],
  [/opendocument\.presentation/, 'ODP'],
  [/msword/, 'DOC'],
  [/ms-excel/, 'XLS'],
  [/ms-powerpoint/, 'PPT'],
  [/text\/plain/, 'TXT'],
  [/zip-compressed/, 'ZIP'],
];

/**
 * The type of a file: its usual abbreviation (`PDF`, `DOCX`) and the word for its kind; neither where
 * nothing is known of it. The MIME type counts more than the ending of the address.
 */
export function fileType(medium: Media): {
  readonly kind: FileKind | undefined;
  readonly abbreviation: string | undefined;
} {
  const { mimeType = '', url } = medium;
  const said =
    endings.find(([pattern]) => pattern.test(mimeType))?.[1] ??
    /\/(?:x-)?(\w{2,5})(?:[+;]|$)/.exec(mimeType)?.[1];
  const abbreviation = (said ?? /\.(\w{2,5})$/.exec(fileOf(url))?.[1])?.toUpperCase();
  const kind = Object.entries(kinds).find(([, pattern]) => pattern.test(abbreviation ?? ''))?.[0];
  const type = mediaType(medium);
  const isMedium = type === 'image' || type === 'video' || type === 'audio';
  return { kind: (kind as FileKind | undefined) ?? (isMedium ? type : undefined), abbreviation };
}
