/**
 * WordPress REST API, `/wp-json/wp/v2/posts?_embed`
 * (https://developer.wordpress.org/rest-api/reference/posts/): one post or a list of them. Texts are
 * HTML, titles too; what PHP keeps as an empty map comes as `[]`.
 */
import { htmlLine, htmlText } from '../content/html-text.js';
import { parseDate } from '../release/dates.js';
import type { Agent } from '../release/entities.js';
import * as limits from '../release/limits.js';
import type { Media } from '../release/media.js';
import type { Tag } from '../release/parts.js';
import { firstOf, type Draft } from './draft.js';
import type { Mapping } from './mapping.js';
import type { Source } from './source.js';
import { beginning } from './texts.js';
import { laterThan } from './times.js';

/** Keys of posts, authors, media and terms that tell a reader nothing. */
const machinery =
  'id slug type parent comment_status ping_status sticky template format _links class_list password ' +
  'permalink_template generated_slug yoast_head';

const statuses = new Map([
  ['publish', 'published'],
  ['future', 'scheduled'],
  ['pending', 'draft'],
  ['auto-draft', 'draft'],
  ['private', 'withheld'],
  ['trash', 'withdrawn'],
]);

export const mapping: Mapping = (document) =>
  document.list(limits.items).map((post) => ({ place: post, draft: release(post) }));

function release(post: Source): Draft {
  post.ignore(...machinery.split(' '));
  // Each of the site's own fields is a loss by itself, unless the caller names it.
  post.at('meta').ignore('footnotes');
  post.at('acf').ignore();
  // The plug-in Yoast SEO says the post again for search engines.
  const seo = post.at('yoast_head_json');
  seo.take();
  const embedded = embeddedIn(post);
  const terms = termsOf(embedded);
  const category = terms.find(isCategory);
  category?.ignore('link');
  const link = post.at('link');
  const description = filled(seo.at('description')).or(seo.at('og_description'));
  const summary = summaryOf(post).or(description.map(htmlText));
  const released = zoned(post.at('date'), post.at('date_gmt'), seo.at('article_published_time'));
  return {
    // A guid is no permalink, and its `&` is an entity.
    id: line(rendered(post.at('guid'))).or(link, post.at('id').map(String)),
    url: link,
    status: post.at('status').map((status) => statuses.get(status) ?? status),
    headline: headlineOf(post, summary),
    summary,
    body: { html: contentOf(post) },
    language: seo.at('og_locale').map((locale) => locale.replaceAll('_', '-')),
    released,
    updated: laterThan(
      released,
      zoned(post.at('modified'), post.at('modified_gmt'), seo.at('article_modified_time')),
    ),
    publisher: { name: line(seo.at('og_site_name')) },
    authors: firstOf(authorsOf(embedded), seo.at('author').list()),
    media: mediaOf(post, embedded, seo),
    category: category && line(category.at('name')),
    tags: terms.filter((term) => term !== category).map(tag),
  };
}

/** `{"rendered": "…"}`; what else is there is for editors. */
function rendered(field: Source): Source {
  field.ignore('raw', 'protected', 'block_version');
  return typeof field.value === 'string' ? field : field.at('rendered');
}

const line = (html: Source): Source => html.map(htmlLine);

/** Blank text, of which WordPress is fond, as nothing. */
const filled = (source: Source): Source => (source.text ? source : source.with(undefined));

/** A post may have no title; a release needs a headline, so the text lends its first words. */
function headlineOf(post: Source, summary: Source): Source {
  const title = line(rendered(post.at('title')));
  const text = filled(summary).or(filled(line(rendered(post.at('content')))));
  if (title.text || !text.exists) return title;
  post.report('missing', 'title: the first words of the text stand for it');
  return text.map(beginning);
}

/** Without its sign of having been cut, ` [&hellip;]`, and the link of some themes to the rest. */
const summaryOf = (post: Source): Source =>
  filled(
    rendered(post.at('excerpt')).map((html) =>
      htmlText(html.replace(/<a [^<>]*\bmore-link[^]*/, '')).replace(/ ?\[(?:…|\.{3})\]$/, ''),
    ),
  );

function contentOf(post: Source): Source {
  const content = post.at('content');
  const html = filled(rendered(content));
  const isProtected = content.at('protected').value === true;
  if (isProtected && !html.exists) content.report('missing', 'protected by a password');
  return html;
}

/**
 * Local time and UTC come without a zone, on purpose (https://github.com/WP-API/WP-API/issues/1675):
 * their difference is the offset. Where there is no UTC, the local time is a wall time.
 *
 * @param seo the same in the words of Yoast SEO, complete.
 */
function zoned(local: Source, gmt: Source, seo: Source): Source {
  const utc = gmt.or(seo);
  const [wall, moment] = [local, utc].map(({ text }) => parseDate(text?.trim() ?? ''));
  if (!local.text) return utc.map((text) => (moment?.kind === 'wall' ? `${text.trim()}Z` : text));
  if (wall?.kind !== 'wall' || !utc.text) return local;
  const minutes = moment && moment.kind !== 'day' ? (wall.time - moment.time) / 60_000 : NaN;
  // From Baker Island to Kiritimati; zones are quarters of an hour apart.
  if (minutes % 15 || !(minutes >= -720 && minutes <= 840)) {
    utc.report('date-invalid', 'not the same moment as the local time');
    return local;
  }
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  const digits = [hours, rest].map((number) => String(number).padStart(2, '0')).join(':');
  return local.map((text) => `${text.trim()}${minutes < 0 ? '-' : '+'}${digits}`);
}

/** What `_embed` adds; without it, authors, pictures and terms are numbers. */
function embeddedIn(post: Source): Source {
  const embedded = post.at('_embedded');
  const numbers = ['author', 'featured_media', 'categories', 'tags'].flatMap((key) => {
    const field = post.at(key);
    field.take();
    return field.list();
  });
  if (!embedded.exists && numbers.some(({ value }) => value)) {
    post.report('missing', '_embedded: ask with _embed for author, picture and tags', 'info');
  }
  return embedded;
}

/** Things that are embedded, without refusals: `{"code": "rest_user_cannot_view", "data": …}`. */
const granted = (things: readonly Source[]): readonly Source[] =>
  things.filter((thing) => {
    const refusal = thing.at('code');
    if (!refusal.exists) {
      thing.ignore(...machinery.split(' '));
      return thing.exists;
    }
    thing.take();
    thing.report('missing', refusal.text, 'info');
    return false;
  });

/** The reference shows `author` as an object; real answers have a list. */
const authorsOf = (embedded: Source): readonly Draft<Agent>[] =>
  granted(embedded.at('author').list()).map((author) => {
    const avatars = author.at('avatar_urls');
    return {
      name: line(author.at('name')),
      url: author.at('link'),
      avatar: avatars.at('96').or(avatars.at('48'), avatars.at('24')),
      sameAs: filled(author.at('url')).list(),
    };
  });

/** A list for each taxonomy; the category of what has none is left out. */
const termsOf = (embedded: Source): readonly Source[] =>
  granted(
    embedded
      .at('wp:term')
      .list()
      .flatMap((terms) => terms.list()),
  ).filter((term) => {
    const isNone = term.at('slug').value === 'uncategorized';
    if (isNone) term.take();
    return !isNone;
  });

const isCategory = (term: Source): boolean => term.at('taxonomy').value === 'category';

const tag = (term: Source): Draft<Tag> => ({
  name: line(term.at('name')),
  uri: term.at('link'),
  scheme: term.at('taxonomy').map((name) => (/^(?:category|post_tag)$/.test(name) ? '' : name)),
});

/** The picture of the post; where it isn't embedded, what it shows to other sites. */
function mediaOf(post: Source, embedded: Source, seo: Source): readonly Draft<Media>[] {
  const featured = granted(embedded.at('wp:featuredmedia').list()).map(medium);
  const shared = seo
    .at('og_image')
    .list()
    .map((image) => ({ ...sizeOf(image), url: image.at('url'), mimeType: image.at('type') }));
  const jetpack = filled(post.at('jetpack_featured_media_url')).list();
  const pictures = firstOf(
    featured,
    shared,
    jetpack.map((url) => ({ url })),
  );
  return pictures.slice(0, 1).map((picture) => ({ type: 'image', role: 'lead', ...picture }));
}

/** https://developer.wordpress.org/rest-api/reference/media/: an image, or any file at all. */
function medium(item: Source) {
  item.ignore('date', 'date_gmt', 'modified', 'modified_gmt', 'status', 'link', 'guid', 'author');
  const details = item.at('media_details');
  details.take();
  const url = item.at('source_url');
  const sizes = Object.entries(details.at('sizes').fields());
  return {
    type: item.at('media_type').map((type) => (type === 'image' ? type : undefined)),
    ...sizeOf(details),
    url,
    mimeType: item.at('mime_type'),
    bytes: details.at('filesize'),
    title: line(rendered(item.at('title'))),
    alt: item.at('alt_text'),
    caption: rendered(item.at('caption')).map(htmlText),
    credit: details.at('image_meta', 'credit'),
    rights: details.at('image_meta', 'copyright'),
    renditions: sizes
      .filter(([, size]) => size.at('source_url').text !== url.text)
      .map(([name, size]) => ({ name, ...fileOf(size) })),
  };
}

const sizeOf = (file: Source) => ({ width: file.at('width'), height: file.at('height') });

const fileOf = (file: Source) => ({
  ...sizeOf(file),
  url: file.at('source_url'),
  mimeType: file.at('mime_type'),
  bytes: file.at('filesize'),
});
