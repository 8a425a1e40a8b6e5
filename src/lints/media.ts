/** Lints about pictures, video and documents. */
import type { Media } from '../release/media.js';
import { leadImage, mediaType } from '../release/media-types.js';
import type { Facts } from './facts.js';
import { each, quoted, type Lint, type Sighting } from './finding.js';

const mediaOf = ({ release }: Facts, type: Media['type']) =>
  each('/media', release.media).filter(([, medium]) => mediaType(medium) === type);

const images = (facts: Facts) => mediaOf(facts, 'image');

function* noAlt(facts: Facts): Generator<Sighting> {
  for (const [path, { alt, decorative, url }] of images(facts)) {
    if (!alt && !decorative) yield [path, `Nothing says what ${quoted(nameOf(url))} shows`];
  }
}

/** The last step of an address, without its extension. */
function nameOf(url: string): string {
  const file = /[^/]*$/.exec(url.replace(/[?#].*/s, ''))?.[0] ?? url;
  return file.replace(/\.\w{2,5}$/, '') || url;
}

/** A file's name, or the number that a camera or a scanner gave it. */
const fileName =
  /\.(?:jpe?g|png|gif|webp|avif|svg|tiff?|heic)$|^(?:img|image|dscn?|dsc_?|pxl|scan|photo|foto|bild|screenshot)?[-_ ]?\d{3,}(?:[-_]\d+)*$/i;

/** Words of a name, whatever is between them. */
const words = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

function* altIsFilename(facts: Facts): Generator<Sighting> {
  for (const [path, { alt, url }] of images(facts)) {
    if (!alt) continue;
    // Some name the file after what it shows, in words: that is what alt is.
    const isFile = fileName.test(alt) || (!/\s/.test(alt) && words(alt) === words(nameOf(url)));
    if (isFile) yield [`${path}/alt`, `${quoted(alt)} is a file’s name`];
  }
}

function* altEqualsCaption(facts: Facts): Generator<Sighting> {
  for (const [path, { alt, caption }] of images(facts)) {
    if (alt && caption && words(alt) === words(caption)) {
      yield [`${path}/alt`, `Says what the caption says: ${quoted(alt)}`];
    }
  }
}

function* noSize(facts: Facts): Generator<Sighting> {
  for (const [path, { width, height, url }] of images(facts)) {
    if (!width || !height) {
      yield [path, `${quoted(nameOf(url))} has no ${width ? 'height' : height ? 'width' : 'size'}`];
    }
  }
}

/** Pixels that Google wants of an article's picture, width × height. */
const fewestPixels = 50_000;

function* tooSmall({ release: { media = [] } }: Facts): Generator<Sighting> {
  const lead = leadImage(media);
  if (!lead) return;
  const sizes = [lead, ...(lead.renditions ?? [])].flatMap(({ width, height }) =>
    width && height ? [[width, height] as const] : [],
  );
  const [width, height] = sizes.sort((one, other) => area(other) - area(one))[0] ?? [0, 0];
  if (width && area([width, height]) < fewestPixels) {
    yield [
      `/media/${media.indexOf(lead)}`,
      `The leading picture has only ${width} × ${height} pixels`,
    ];
  }
}

const area = ([width, height]: readonly [number, number]): number => width * height;

function* noCaptions(facts: Facts): Generator<Sighting> {
  for (const [path, { url, tracks = [], transcript }] of mediaOf(facts, 'video')) {
    const isReadable = tracks.some(({ kind }) => /^(?:captions|subtitles)$/.test(kind));
    if (!isReadable && !transcript) yield [path, `What ${quoted(nameOf(url))} says can’t be read`];
  }
}

function* noTypeOrSize(facts: Facts): Generator<Sighting> {
  for (const [path, { url, mimeType, bytes }] of mediaOf(facts, 'document')) {
    const lacking = [mimeType === undefined && 'type', bytes === undefined && 'size'].filter(
      Boolean,
    );
    if (lacking.length) yield [path, `${quoted(nameOf(url))} has no ${lacking.join(' and no ')}`];
  }
}

export const mediaLints: readonly Lint[] = [
  {
    id: 'image-no-alt',
    severity: 'warning',
    about: 'A picture says nothing to those who don’t see it, and isn’t called decorative.',
    hint: 'Say in alt what it shows, or set decorative',
    find: noAlt,
  },
  {
    id: 'alt-is-filename',
    severity: 'warning',
    about: 'Instead of what a picture shows, its text is the name of its file.',
    hint: 'Say in alt what the picture shows',
    find: altIsFilename,
  },
  {
    id: 'alt-equals-caption',
    severity: 'info',
    about: 'The caption stands beside the picture: who hears alt and caption hears the same twice.',
    hint: 'Say in alt what is seen, in caption what it means',
    find: altEqualsCaption,
  },
  {
    id: 'image-no-size',
    severity: 'info',
    about: 'A picture has no width or height, so the page jumps when it comes.',
    hint: 'Add width and height in pixels',
    find: noSize,
  },
  {
    id: 'image-too-small',
    severity: 'info',
    about: 'The leading picture has fewer than 50 000 pixels, which is what Google wants at least.',
    hint: 'Give a larger one, or renditions',
    find: tooSmall,
  },
  {
    id: 'video-no-captions',
    severity: 'warning',
    about: 'A video has neither captions nor subtitles nor a transcript.',
    hint: 'Add tracks or transcript',
    find: noCaptions,
  },
  {
    id: 'document-no-type-or-size',
    severity: 'info',
    about: 'Readers can’t tell what they download, or how much.',
    hint: 'Add mimeType and bytes',
    find: noTypeOrSize,
  },
];
