/**
 * JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/): what its own fields hold is there, and the rest
 * of the native release rides along in `_release`, so that nothing is lost.
 */
import { parseDate } from '../release/dates.js';
import type { Agent } from '../release/entities.js';
import type { Media } from '../release/media.js';
import { leadImage } from '../release/media-types.js';
import type { Tag } from '../release/parts.js';
import type { Release } from '../release/release.js';
import { withOffset } from '../release/zoned-time.js';
import { lossAt, type Exported } from './exported.js';
import { feedOf, isFile, shownForm, type FeedOptions } from './feed.js';
import { toHtml } from './html.js';
import { eachOf, type Releases } from './releases.js';
import { unpublished } from './unpublished.js';

/** Where a reader of the feed finds what `_release` is. */
const about = 'https://cdn.jsdelivr.net/npm/news-elements/release.schema.json';

/**
 * Releases as a feed in JSON Feed 1.1. A release without an id and an address has its headline for an
 * id, for an item needs one. A mere day is no `date_published` (RFC 3339 knows only instants): it is in
 * `_release`, as is a time whose zone isn't written in it; where the release knows the zone, the item says the
 * moment. Bodies with markup become HTML made anew (see `toHtml`).
 */
export async function toJsonFeed(releases: Releases, options: FeedOptions = {}): Promise<Exported> {
  const given = eachOf(releases);
  const { title, homePageUrl, feedUrl, description, language, publisher } = feedOf(given, options);
  const items = await Promise.all(
    given.map(({ release }, index) => itemOf(release, `item-${index}-`)),
  );
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: homePageUrl,
    feed_url: feedUrl,
    description,
    icon: publisher?.logo?.url,
    language,
    items,
  };
  return {
    text: `${JSON.stringify(feed, undefined, 2)}\n`,
    mediaType: 'application/feed+json',
    // HTML in which there is nothing to see.
    losses: given.flatMap(({ release, path }, index) =>
      release.body?.html !== undefined && items[index]?.content_html === ''
        ? [lossAt(`${path}/body/html`)]
        : [],
    ),
    problems: unpublished(given, options),
  };
}

async function itemOf(release: Release, prefix: string) {
  const { id, url, headline, summary, language, media, related = [], timeZone } = release;
  return {
    id: id ?? url ?? headline,
    url,
    external_url: related.find(({ rel }) => rel === 'source')?.url,
    title: headline,
    ...(await contentOf(release, prefix)),
    summary,
    image: leadImage(media)?.url,
    date_published: timestamp(release.released, timeZone),
    date_modified: timestamp(release.updated, timeZone),
    authors: release.authors?.map(({ name, url, avatar }) => ({ name, url, avatar })),
    tags: release.tags?.map(({ name }) => name),
    language,
    attachments: attachmentsOf(media),
    _release: { about, ...restOf(release) },
  };
}

/** An item has one of them at least, if need be an empty one. */
async function contentOf(release: Release, prefix: string) {
  const { text, ...markup } = release.body ?? {};
  const marked = shownForm(release) !== 'text';
  return {
    content_html: marked ? await toHtml(markup, prefix) : undefined,
    content_text: text?.join('\n\n') ?? (marked ? undefined : ''),
  };
}

/** An instant in RFC 3339, which has seconds; undefined for days and for times whose zone isn't known. */
function timestamp(date: string | undefined, timeZone?: string): string | undefined {
  const instant = date === undefined ? '' : withOffset(date, timeZone);
  if (parseDate(instant)?.kind !== 'instant') return undefined;
  return instant.replace(/(T\d\d:\d\d)(?=[Z+-])/, '$1:00');
}

function attachmentsOf(media: readonly Media[] | undefined): readonly object[] | undefined {
  const files = media?.filter(isFile).map(({ url, mimeType, title, bytes, duration }) => ({
    url,
    // The field is obligatory; this is what RFC 2046 has for what isn't known.
    mime_type: mimeType ?? 'application/octet-stream',
    title,
    size_in_bytes: bytes,
    duration_in_seconds: duration,
  }));
  return files?.length ? files : undefined;
}

/** The release without what the item's own fields hold to the last detail. */
function restOf(release: Release): object {
  const { released, updated, authors, tags } = release;
  return {
    ...release,
    id: undefined,
    url: undefined,
    headline: undefined,
    summary: undefined,
    language: undefined,
    body: restOfBody(release),
    released: timestamp(released) === undefined ? released : undefined,
    updated: timestamp(updated) === undefined ? updated : undefined,
    authors: authors?.every(isPlainAuthor) ? undefined : authors,
    tags: tags?.every(isPlainTag) ? undefined : tags,
  };
}

/** Markdown has become HTML; addresses in it have become absolute. */
function restOfBody({ body, url }: Release): object | undefined {
  const { markdown, base } = body ?? {};
  if (markdown === undefined && (base === undefined || base === url)) return undefined;
  return { markdown, base: base === url ? undefined : base };
}

const isPlainAuthor = (author: Agent): boolean =>
  Object.keys(author).every((key) => /^(?:name|url|avatar)$/.test(key));

const isPlainTag = (tag: Tag): boolean => Object.keys(tag).length === 1;
