/** Atom 1.0 (RFC 4287), a feed or a single entry, with the modules media and threading: each entry is a release. */
import { htmlLine } from '../content/html-text.js';
import * as limits from '../release/limits.js';
import type { Agent } from '../release/entities.js';
import type { Tag } from '../release/parts.js';
import { firstOf, type Draft } from './draft.js';
import { linksOf } from './feed-links.js';
import { distinct, fileOf, moduleMedia, number, type MediaDraft } from './feed-media.js';
import {
  baseOf,
  bears,
  bodyOf,
  documentBase,
  exists,
  headline,
  plain,
  publisherOf,
  resolved,
  saidBase,
  summary,
  words,
  type Base,
  type Prose,
} from './feed-texts.js';
import type { Mapping } from './mapping.js';
import { feedDate } from './rfc822.js';
import type { Source } from './source.js';

export const mapping: Mapping = (document, { baseUrl }) => {
  const feed = document.at('feed');
  const entries = firstOf(feed.at('entry').list(limits.items), document.at('entry').list());
  if (!feed.exists && !entries.length) document.report('missing', 'feed', 'error');
  const inherited = feedOf(feed, documentBase(baseUrl));
  return entries.map((entry) => {
    const base = baseOf(inherited.base, entry);
    return { place: entry, draft: release(entry, inherited, base), baseUrl: saidBase(base) };
  });
};

type Feed = ReturnType<typeof feedOf>;

/** What a feed, or the `source` of an entry, says of its entries. */
function feedOf(feed: Source, outer: Base) {
  const base = baseOf(outer, feed);
  feed.ignore('id', 'updated', 'generator', 'subtitle');
  const pictureAt = (key: string) => {
    const address = feed.at(key);
    return resolved(words(address), baseOf(base, address));
  };
  return {
    base,
    language: feed.at('@xml:lang'),
    title: lineOf(feed.at('title')),
    url: linksOf(feed.at('link').list(limits.items), base).page,
    logo: pictureAt('logo').or(pictureAt('icon')),
    authors: feed.at('author').list(),
    rights: lineOf(feed.at('rights')),
  };
}

function release(entry: Source, feed: Feed, base: Base): Draft {
  const source = feedOf(entry.at('source'), base);
  const content = entry.at('content');
  const inner = content.at('@xml:lang');
  const language = inner.or(entry.at('@xml:lang'), source.language, feed.language);
  const links = linksOf(entry.at('link').list(limits.items), base, language.text);
  const texts = textsOf(entry, base);
  return {
    id: words(entry.at('id')),
    url: links.page,
    headline: headline(entry, lineOf(entry.at('title')), texts.all),
    summary: texts.summary,
    body: texts.body,
    language,
    ...datesOf(entry),
    authors: firstOf(entry.at('author').list(), source.authors, feed.authors).map(agentOf),
    tags: entry.at('category').list().map(tagOf),
    media: distinct([...outside(content, base), ...links.enclosures, ...moduleMedia(entry, base)]),
    source: { name: source.title, url: source.url, logo: source.logo },
    publisher: publisherOf(publisherIn(feed), feed),
    rights: {
      notice: lineOf(entry.at('rights')).or(source.rights, feed.rights),
      license: links.license,
    },
    related: links.related,
    alternates: links.alternates,
    metrics: { comments: number(words(entry.at('thr:total'))) },
  };
}

/**
 * `updated` is obligatory (4.2.15), `published` isn't: where it is missing, the one date there is counts
 * as that of the release. An entry that was never changed says the same twice.
 */
function datesOf(entry: Source) {
  const published = words(entry.at('published')).map(feedDate);
  const updated = words(entry.at('updated')).map(feedDate);
  if (!updated.exists) entry.report('missing', 'updated');
  const isOther = published.exists && published.text !== updated.text;
  return { released: published.or(updated), ...(isOther && { updated }) };
}

/** The content, and the summary, which stands for it where there is none. */
function textsOf(entry: Source, base: Base) {
  const content = entry.at('content');
  const whole = proseOf(content);
  const short = proseOf(entry.at('summary'));
  const isWhole = exists(whole);
  return {
    all: [short, whole],
    summary: isWhole ? summary(short) : undefined,
    body: isWhole
      ? bodyOf(whole, baseOf(base, content))
      : bodyOf(short, baseOf(base, entry.at('summary'))),
  };
}

/** Content of other types, such as images in base64 or SVG, has no place in a body. */
const readable = /^(?:|text|x?html|text\/(?:plain|html)|application\/xhtml\+xml)$/i;

/** 3.1.1: text says what it is; without a type it is plain, whatever it looks like. */
function proseOf(element: Source): Prose {
  const type = element.at('@type').text ?? '';
  if (!readable.test(type)) return {};
  const markup = element.at('#html');
  if (markup.exists) return { html: markup.map(withoutWrapper) };
  const text = element.at('#text');
  return /html/i.test(type) ? { html: text } : { text };
}

/** On one line. */
function lineOf(element: Source): Source {
  const { html, text = element.at('#text') } = proseOf(element);
  return html ? plain(html, htmlLine) : text;
}

/** 3.1.1.3: the div around XHTML isn't part of the content. */
function withoutWrapper(html: string): string {
  const [, inner] = /^<div(?:>| [^>]*>)([^]*)<\/div>$/.exec(html) ?? [];
  let depth = 0;
  for (const [, slash] of inner?.matchAll(/<(\/?)div\b/g) ?? []) {
    depth += slash ? -1 : 1;
    if (depth < 0) return html;
  }
  return inner?.trim() ?? html;
}

/** 4.1.3.2: content may be elsewhere; a page is no medium. */
function outside(content: Source, base: Base): readonly MediaDraft[] {
  const type = content.at('@type');
  const isMedium = content.at('@src').exists && !/^$|html/.test(type.text ?? '');
  return isMedium
    ? [fileOf(resolved(content.at('@src'), baseOf(base, content)), type, content.at('@length'))]
    : [];
}

function agentOf(person: Source): Draft<Agent> {
  const url = words(person.at('uri'));
  const email = words(person.at('email'));
  return { name: words(person.at('name')).or(email, url), url, email };
}

/** Terms are for machines, labels for people (4.2.2). */
function tagOf(category: Source): Draft<Tag> {
  const [term, label] = [category.at('@term'), category.at('@label')];
  return {
    name: label.or(term),
    scheme: category.at('@scheme'),
    ...(label.exists && { code: term }),
  };
}

/** The author whose feed it is by its title, else the feed itself. */
const publisherIn = ({ authors, title }: Feed): Source =>
  authors
    .map((author) => words(author.at('name')))
    .find(({ text }) => text && bears(title.text ?? '', text)) ?? title;
