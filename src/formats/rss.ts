/**
 * RSS 2.0 (https://www.rssboard.org/rss-specification), 0.9x and 1.0 (RDF), with the modules of Dublin
 * Core, content, events, media, iTunes, slash and Atom: each item is a release.
 */
import * as limits from '../release/limits.js';
import type { Event } from '../release/events.js';
import type { Tag } from '../release/parts.js';
import { firstOf, type Draft } from './draft.js';
import { linksOf } from './feed-links.js';
import { distinct, duration, fileOf, moduleMedia, number, type MediaDraft } from './feed-media.js';
import {
  baseOf,
  bodyOf,
  documentBase,
  headline,
  line,
  person,
  prose,
  publisherOf,
  resolved,
  saidBase,
  summary,
  words,
  type Base,
} from './feed-texts.js';
import type { Mapping } from './mapping.js';
import { feedDate } from './rfc822.js';
import type { Source } from './source.js';

export const mapping: Mapping = (document, { baseUrl }) => {
  const root = document.at('rss').or(document.at('rdf:RDF'));
  const channel = root.at('channel');
  // In RSS 0.90 and 1.0 the items stand beside the channel.
  const items = firstOf(channel.at('item').list(limits.items), root.at('item').list(limits.items));
  if (!channel.exists && !items.length) document.report('missing', 'channel', 'error');
  const feed = feedOf(root, channel, documentBase(baseUrl));
  return items.map((item) => {
    const base = baseOf(feed.base, item);
    return { place: item, draft: release(item, feed, base), baseUrl: saidBase(base) };
  });
};

type Feed = ReturnType<typeof feedOf>;

/** What the feed says of all its items. */
function feedOf(root: Source, channel: Source, outer: Base) {
  root.ignore('@version');
  channel.ignore(
    ...'description pubDate lastBuildDate generator docs cloud ttl skipHours skipDays rating'.split(
      ' ',
    ),
    ...'webMaster textInput textinput items @rdf:about dc:date atom:link atom:updated'.split(' '),
    ...'sy:updatePeriod sy:updateFrequency sy:updateBase'.split(' '),
  );
  const base = baseOf(outer, root, channel);
  // RSS 1.0 only refers to it in the channel.
  const images = [channel.at('image'), root.at('image')];
  for (const image of images) {
    image.ignore('title', 'link', 'description', 'width', 'height', '@rdf:about', '@rdf:resource');
  }
  return {
    base,
    publisher: line(channel.at('dc:publisher')),
    title: line(channel.at('title')),
    url: resolved(words(channel.at('link')), base),
    logo: resolved(
      channel.at('itunes:image', '@href').or(...images.map((image) => words(image.at('url')))),
      base,
    ),
    language: words(channel.at('language')).or(
      words(channel.at('dc:language')),
      channel.at('@xml:lang'),
      root.at('@xml:lang'),
    ),
    notice: line(channel.at('copyright')).or(line(channel.at('dc:rights'))),
    license: licenseOf(channel),
  };
}

function release(item: Source, feed: Feed, base: Base): Draft {
  const language = words(item.at('dc:language')).or(item.at('@xml:lang'), feed.language);
  const links = linksOf(item.at('atom:link').list(limits.items), base, language.text);
  const texts = textsOf(item, base);
  const title = line(item.at('title')).or(line(item.at('dc:title')));
  return {
    id: words(item.at('guid')).or(item.at('@rdf:about')),
    url: pageOf(item, base).or(links.page),
    headline: headline(item, title, texts.all),
    summary: texts.summary,
    body: texts.body,
    language,
    released: dateAt(item, 'pubDate', 'dc:date', 'dcterms:issued', 'atom:published'),
    updated: dateAt(item, 'dcterms:modified', 'atom:updated'),
    authors: authorsOf(item),
    tags: tagsOf(item),
    // The module says more of a file, and in what order they are.
    media: distinct([...moduleMedia(item, base), ...enclosuresOf(item, base), ...links.enclosures]),
    source: { name: line(item.at('source')) },
    related: links.related,
    alternates: links.alternates,
    publisher: publisherOf(line(item.at('dc:publisher')).or(feed.publisher), feed),
    rights: {
      notice: line(item.at('dc:rights')).or(feed.notice),
      license: licenseOf(item).or(feed.license),
    },
    events: eventsOf(item, title),
    metrics: { comments: number(words(item.at('slash:comments'))) },
  };
}

/** `guid` is an address unless it says that it is none; but many say nothing. */
function pageOf(item: Source, base: Base): Source {
  const guid = item.at('guid');
  const link = resolved(words(item.at('link')), base);
  const isAddress =
    guid.at('@isPermaLink').text !== 'false' && /^https?:/i.test(words(guid).text ?? '');
  return link.exists || !isAddress ? link : words(guid);
}

/** The whole text, in whatever order they stand; the description is its summary, or all there is. */
function textsOf(item: Source, base: Base) {
  const first = (...keys: readonly string[]): Source =>
    item.at(keys.find((key) => words(item.at(key)).exists) ?? '');
  const whole = first('content:encoded', 'xhtml:body', 'xhtml:div');
  const description = first('description', 'dc:description', 'itunes:summary');
  const short = prose(description);
  return words(whole).exists
    ? {
        all: [short, { html: words(whole) }],
        summary: summary(short),
        body: bodyOf({ html: words(whole) }, baseOf(base, whole)),
      }
    : { all: [short], summary: undefined, body: bodyOf(short, baseOf(base, description)) };
}

/** The first date that is there. */
function dateAt(item: Source, ...keys: readonly string[]): Source {
  const [first = item.at(''), ...others] = keys.map((key) => words(item.at(key)));
  return first.or(...others).map(feedDate);
}

const authorsOf = (item: Source): readonly Source[] =>
  firstOf(...['dc:creator', 'author', 'itunes:author'].map((key) => item.at(key).list())).map(
    person,
  );

const tagsOf = (item: Source): readonly Draft<Tag>[] =>
  [...item.at('category').list(), ...item.at('dc:subject').list()].map((category) => ({
    name: line(category),
    scheme: category.at('@domain'),
  }));

function enclosuresOf(item: Source, base: Base): readonly MediaDraft[] {
  const length = duration(words(item.at('itunes:duration')));
  return item
    .at('enclosure')
    .list(limits.images)
    .map((file, i) => ({
      ...fileOf(resolved(file.at('@url'), base), file.at('@type'), file.at('@length')),
      ...(i === 0 && { duration: length }),
    }));
}

/** The event module (https://web.resource.org/rss/1.0/modules/event/): the item's title is the event's. */
function eventsOf(item: Source, title: Source): readonly Draft<Event>[] {
  const start = dateAt(item, 'ev:startdate');
  const end = dateAt(item, 'ev:enddate');
  const location = line(item.at('ev:location'));
  const isAddress = /^https?:/.test(location.text ?? '');
  const organizers = item.at('ev:organizer').list().map(person);
  return start.exists || end.exists || location.exists
    ? [{ name: title, start, end, venue: { [isAddress ? 'url' : 'name']: location }, organizers }]
    : [];
}

/** The modules of Creative Commons, the older and the newer. */
const licenseOf = (holder: Source): Source =>
  words(holder.at('creativeCommons:license')).or(holder.at('cc:license', '@rdf:resource'));
