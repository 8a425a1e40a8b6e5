/** What a file is called, and what it is. */
import { fileOf } from './media-groups.js';
import type { Media } from './media.js';
import { mediaType } from './media-types.js';

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
