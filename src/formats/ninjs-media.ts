/** ninjs: pictures, videos and sounds, which are associations of an item or the item itself. */
import type { Media } from '../release/media.js';
import type { Draft } from './draft.js';
import {
  headlineOf,
  ignoreMetadata,
  named,
  peek,
  plain,
  term,
  textsOf,
  uriOf,
} from './ninjs-terms.js';
import type { Source } from './source.js';

const families = new Map<string, 'image' | 'video' | 'audio'>([
  ['picture', 'image'],
  ['graphic', 'image'],
  ['video', 'video'],
  ['audio', 'audio'],
]);

const roles = /^(?:lead|inline|gallery|thumbnail|logo|attachment)$/;

/** One file, and what has to be known to choose among several. */
interface File {
  readonly source: Source;
  readonly family: string | undefined;
  readonly width: number;
  readonly height: number;
}

/** The files of a thing, the widest first: the names of renditions are the provider's, and tell nothing. */
const filesOf = (thing: Source): readonly File[] =>
  named(thing.at('renditions'))
    .filter(([, source]) => peek(source, 'href'))
    .map(([, source]) => ({
      source,
      family: /^(\w+)\//.exec(term(source, 'contentType').text ?? '')?.[1],
      width: Number(source.at('width').text ?? 0),
      height: Number(source.at('height').text ?? 0),
    }))
    .sort((a, b) => b.width - a.width || 0);

/**
 * A medium with its files, if it has any.
 *
 * @param name by which an item is associated with it; undefined for the item itself, whose headline and
 *   text are the release's own.
 */
export function mediaOf(thing: Source, name?: string): readonly Draft<Media>[] {
  const files = filesOf(thing);
  const type = families.get(peek(thing, 'type'));
  const family = type ?? files.find(({ family }) => family)?.family;
  const [main, ...others] = files.filter((file) => (file.family ?? family) === family);
  if (!main) return [];
  const poster = type === 'image' ? undefined : files.find((file) => file.family === 'image');
  return [
    {
      ...(name === undefined ? captionOf(thing, false) : aboutOf(thing, name)),
      type,
      ...renditionOf(main),
      duration: main.source.at('duration'),
      focus: focusOf([main, ...others]),
      renditions: others.map(renditionOf),
      ...(poster && poster !== main && { poster: renditionOf(poster).url }),
    },
  ];
}

function aboutOf(thing: Source, name: string) {
  thing.ignore('name', 'rel');
  ignoreMetadata(thing);
  return {
    ...captionOf(thing, true),
    id: uriOf(thing),
    ...(roles.test(name) && { role: name as 'lead' }),
    title: headlineOf(thing),
    rights: term(thing, 'copyrightNotice').or(term(thing, 'usageTerms')),
    language: thing.at('language'),
  };
}

/** Alternative texts are descriptions by agreement: ninjs has no place of their own for them. */
function captionOf(thing: Source, any: boolean) {
  const texts = textsOf(thing, 'descriptions', 'description');
  const as = (role: RegExp) => texts.find((text) => role.test(text.role));
  const caption = as(/^caption/) ?? (any ? as(/^(?!alt|credit)/) : undefined);
  return {
    caption: plain(caption),
    alt: plain(as(/^alt/)),
    credit: plain(as(/^credit/), true) ?? term(thing, 'by').or(term(thing, 'copyrightHolder')),
  };
}

function renditionOf({ source }: File) {
  source.ignore('name', 'title', 'format', 'poi');
  return {
    url: source.at('href'),
    mimeType: term(source, 'contentType').map((type) =>
      type.replace(/^image\/jpg$/i, 'image/jpeg'),
    ),
    width: source.at('width'),
    height: source.at('height'),
    bytes: term(source, 'sizeInBytes'),
  };
}

/** `poi` counts the pixels of its own rendition; the share of its size is the same for all. */
function focusOf(files: readonly File[]): Draft<Media['focus']> {
  for (const { source, width, height } of files) {
    const poi = source.at('poi');
    const x = Number(poi.at('x').text) / width;
    const y = Number(poi.at('y').text) / height;
    if (x >= 0 && x <= 1 && y >= 0 && y <= 1) return { x: poi.with(x), y: poi.with(y) };
  }
  return undefined;
}
