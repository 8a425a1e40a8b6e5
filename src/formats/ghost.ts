/**
 * Ghost Content API (https://ghost.org/docs/content-api/), `/ghost/api/content/posts/?include=tags,authors`:
 * `{"posts": […], "meta": …}`. What is not set is null.
 */
import { htmlText } from '../content/html-text.js';
import type { Agent } from '../release/entities.js';
import * as limits from '../release/limits.js';
import type { Media } from '../release/media.js';
import type { Tag } from '../release/parts.js';
import type { RichText } from '../release/shape.js';
import { firstOf, type Draft } from './draft.js';
import type { Mapping } from './mapping.js';
import type { Source } from './source.js';
import { laterThan } from './times.js';

/** Keys that tell a reader nothing, or say for other sites what the post says already. */
const machinery =
  'uuid slug comment_id featured visibility custom_template codeinjection_head codeinjection_foot ' +
  'reading_time comments email_subject frontmatter primary_tag meta_title og_title og_description ' +
  'twitter_image twitter_title twitter_description';

export const mapping: Mapping = (document) => {
  document.ignore('meta');
  return document
    .at('posts')
    .list(limits.items)
    .map((post) => ({ place: post, draft: release(post) }));
};

function release(post: Source): Draft {
  post.ignore(...machinery.split(' '));
  const released = post.at('published_at');
  // The first of the authors, if they are asked for.
  const primary = post.at('primary_author');
  primary.take();
  return {
    id: post.at('id'),
    url: post.at('url'),
    // What went out by mail alone is `sent`.
    status: post.at('status').map((status) => (status === 'sent' ? 'published' : status)),
    headline: post.at('title'),
    summary: post.at('custom_excerpt').or(post.at('excerpt'), post.at('meta_description')),
    body: bodyOf(post),
    created: post.at('created_at'),
    released,
    updated: laterThan(released, post.at('updated_at')),
    authors: firstOf(post.at('authors').list(), primary.list()).map(author),
    media: mediaOf(post),
    tags: tagsOf(post),
    related: post
      .at('canonical_url')
      .list()
      .filter(({ value }) => value !== post.at('url').value)
      .map((url) => ({ url, rel: 'source' })),
  };
}

/** The plain text (`formats=html,plaintext`) is made of the HTML, so it only stands in for it. */
function bodyOf(post: Source): Draft<RichText> {
  const [html, text] = [post.at('html'), post.at('plaintext')];
  // Those who may not read a post get its beginning.
  if (post.at('access').value === false) html.report('missing', 'the rest is for members');
  return html.exists ? { html } : { text };
}

const author = (person: Source): Draft<Agent> => {
  person.ignore('id', 'slug', 'cover_image', 'meta_title', 'meta_description');
  return {
    name: person.at('name'),
    url: person.at('url'),
    avatar: person.at('profile_image'),
    sameAs: person.at('website').list(),
  };
};

/** The caption is HTML; the picture for other sites stands in where there is no other. */
function mediaOf(post: Source): readonly Draft<Media>[] {
  const [feature, shared] = [post.at('feature_image'), post.at('og_image')];
  return feature
    .or(shared)
    .list()
    .map((url) => ({
      type: 'image',
      role: 'lead',
      url,
      ...(feature.exists && {
        alt: post.at('feature_image_alt'),
        caption: post.at('feature_image_caption').map(htmlText),
      }),
    }));
}

/** Tags whose names begin with `#` are internal (https://ghost.org/docs/publishing/#tags). */
const tagsOf = (post: Source): readonly Draft<Tag>[] =>
  post
    .at('tags')
    .list()
    .filter((tag) => {
      const isInternal = tag.at('visibility').value === 'internal';
      if (isInternal) tag.take();
      else tag.ignore('id', 'slug', 'meta_title', 'meta_description');
      return !isInternal;
    })
    .map((tag) => ({ name: tag.at('name'), uri: tag.at('url') }));
