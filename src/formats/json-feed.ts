/**
 * JSON Feed 1 and 1.1 (https://www.jsonfeed.org/version/1.1/): each item is a release. A feed that this
 * library wrote carries the native release in `_release`; the item's own fields win over it, but for lists
 * of which the native one says more about the same things.
 */
import { htmlText } from '../content/html-text.js';
import * as limits from '../release/limits.js';
import type { Agent } from '../release/entities.js';
import type { Media } from '../release/media.js';
import type { Link } from '../release/parts.js';
import type { RichText } from '../release/shape.js';
import { firstOf, over, type Draft } from './draft.js';
import { own } from './json.js';
import type { Mapping } from './mapping.js';
import { Source } from './source.js';
import { beginning } from './texts.js';

export const mapping: Mapping = (feed) => {
  feed.ignore('version', 'description', 'user_comment', 'feed_url', 'next_url', 'hubs', 'expired');
  feed.ignore('favicon');
  const inherited = {
    language: feed.at('language'),
    authors: authorsOf(feed),
    publisher: {
      name: feed.at('title'),
      url: feed.at('home_page_url'),
      logo: feed.at('icon'),
    },
  };
  return feed
    .at('items')
    .list(limits.items)
    .map((item) => {
      const native = item.at('_release');
      const base = native.exists
        ? native.fields('about')
        : over(inherited, { headline: firstWords(item) });
      return { place: item, draft: over(base, release(item, native)) };
    });
};

function release(item: Source, native: Source): Draft {
  const id = item.at('id');
  if (!id.exists) item.report('missing', 'id');
  return {
    id,
    url: item.at('url'),
    headline: item.at('title'),
    summary: item.at('summary'),
    body: bodyOf(item, native),
    language: item.at('language'),
    released: item.at('date_published'),
    updated: item.at('date_modified'),
    authors: unlessFuller(native.at('authors'), 'name', authorsOf(item), true),
    tags: unlessFuller(native.at('tags'), 'name', item.at('tags').list(), true),
    media: unlessFuller(native.at('media'), 'url', [...picturesOf(item), ...attachmentsOf(item)]),
    related: unlessFuller(native.at('related'), 'url', sourceOf(item)),
  };
}

/** An item has no Markdown; the native release has it, and what its addresses are relative to. */
function bodyOf(item: Source, native: Source): Draft<RichText> {
  const [html, text] = [item.at('content_html'), item.at('content_text')];
  if (!html.exists && !text.text) return undefined;
  const { markdown, base } = {
    markdown: native.at('body', 'markdown'),
    base: native.at('body', 'base'),
  };
  return { html, text, markdown, base };
}

/**
 * The item's own list, or nothing where the native one names all that it names: that stays, for it says
 * more of them.
 *
 * @param all whether an item's own list is complete, so that a native one with more entries is out of date.
 */
function unlessFuller<Entry>(
  native: Source,
  key: string,
  listed: readonly Entry[],
  all = false,
): readonly Entry[] {
  const told = native.list().map((entry) => keyOf(entry, key));
  const fuller = all ? told.length === listed.length : told.length >= listed.length;
  const named = new Set(told);
  return fuller && listed.every((entry) => named.has(keyOf(entry, key))) ? [] : listed;
}

/** The text under a key, or of an entry in its short form. */
function keyOf(entry: unknown, key: string): string | undefined {
  if (entry instanceof Source) return entry.text ?? entry.at(key).text;
  const value = own(entry, key);
  return value instanceof Source ? value.text : undefined;
}

const sourceOf = (item: Source): readonly Draft<Link>[] =>
  item
    .at('external_url')
    .list()
    .map((url) => ({ url, rel: 'source' }));

/** A title is optional in a feed; a release needs a headline, so the text lends its first words. */
function firstWords(item: Source): Source {
  const title = item.at('title');
  const html = item.at('content_html');
  const text = item.at('summary').or(item.at('content_text'), html);
  if (title.exists || !text.exists) return title;
  item.report('missing', 'title: the first words of the text stand for it');
  return text.map((words) => beginning(text === html ? htmlText(words) : words));
}

/** `author` is the form of version 1; where both are there, `authors` wins. */
function authorsOf(holder: Source): readonly Draft<Agent>[] {
  const former = holder.at('author');
  return firstOf(holder.at('authors').list(), former.list()).map((author) => ({
    name: author.at('name').or(author.at('url')),
    url: author.at('url'),
    avatar: author.at('avatar'),
  }));
}

/** The picture of an item, and the wide one; the first that is there leads. */
const picturesOf = (item: Source): readonly Draft<Media>[] =>
  [item.at('image'), item.at('banner_image')]
    .filter(({ exists }) => exists)
    .map((url, i) => ({ url, type: 'image', ...(i === 0 && { role: 'lead' }) }));

/** Attachments with the same title are the same thing in several encodings. */
function attachmentsOf(item: Source): readonly Draft<Media>[] {
  const groups = new Map<unknown, Source[]>();
  for (const file of item.at('attachments').list(limits.images)) {
    const key = file.at('title').text ?? file;
    groups.set(key, [...(groups.get(key) ?? []), file]);
  }
  return [...groups.values()].map(([first, ...others]) => ({
    ...(first && { ...fileOf(first), title: first.at('title') }),
    ...(first && { duration: first.at('duration_in_seconds') }),
    role: 'attachment',
    renditions: others.map(fileOf),
  }));
}

const fileOf = (file: Source) => ({
  url: file.at('url'),
  mimeType: file.at('mime_type'),
  bytes: file.at('size_in_bytes'),
});
