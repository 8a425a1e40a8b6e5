/**
 * RSS 2.0 (https://www.rssboard.org/rss-specification) with the modules content, dc, dcterms, ev, media and
 * the feed's own address as an Atom link.
 */
import { parseDate } from '../release/dates.js';
import type { Media } from '../release/media.js';
import { mediaType } from '../release/media-types.js';
import type { Release } from '../release/release.js';
import { withOffset } from '../release/zoned-time.js';
import { lossesOf, type Exported } from './exported.js';
import { feedOf, isFile, shownForm, type Feed, type FeedOptions } from './feed.js';
import { escapeHtml, toHtml } from './html.js';
import { eachOf, type Releases } from './releases.js';
import { unpublished } from './unpublished.js';
import { cdata, xmlElement } from './xml.js';

const namespaces = {
  'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:dcterms': 'http://purl.org/dc/terms/',
  'xmlns:ev': 'http://purl.org/rss/1.0/modules/event/',
  'xmlns:media': 'http://search.yahoo.com/mrss/',
  'xmlns:atom': 'http://www.w3.org/2005/Atom',
};

/**
 * Releases as a feed in RSS 2.0. An instant, and a time whose zone is known, is a `pubDate`, a day a
 * `dc:date`; of a time without a zone only the day is told. Bodies become HTML made anew (see `toHtml`); the first event is told, and the
 * first file whose type and size are known is also the enclosure. Characters that XML can't hold are left out.
 */
export async function toRss(releases: Releases, options: FeedOptions = {}): Promise<Exported> {
  const given = eachOf(releases);
  const feed = feedOf(given, options);
  const items = await Promise.all(
    given.map(({ release }, index) => itemOf(release, `item-${index}-`)),
  );
  const channel = xmlElement('channel', [...channelOf(feed, given[0]?.release), ...items]);
  const rss = xmlElement('rss', [channel], { version: '2.0', ...namespaces });
  return {
    text: `<?xml version="1.0" encoding="UTF-8"?>\n${rss}\n`,
    mediaType: 'application/rss+xml; charset=utf-8',
    losses: given.flatMap(({ release, path }) => lossesOf(release, heldOf(release, feed), path)),
    problems: unpublished(given, options),
  };
}

/** A channel needs a title, an address and a description. */
function channelOf(feed: Feed, first: Release | undefined): readonly (string | undefined)[] {
  const { title, homePageUrl, feedUrl, description, language, publisher } = feed;
  const link = homePageUrl ?? first?.url ?? '';
  const logo = publisher?.logo?.url;
  return [
    xmlElement('title', title),
    xmlElement('link', link),
    xmlElement('description', description ?? title),
    language && xmlElement('language', language),
    feedUrl &&
      xmlElement('atom:link', '', { href: feedUrl, rel: 'self', type: 'application/rss+xml' }),
    logo &&
      xmlElement('image', [
        xmlElement('url', logo),
        xmlElement('title', title),
        xmlElement('link', link),
      ]),
  ];
}

async function itemOf(release: Release, prefix: string): Promise<string> {
  const { id = release.url, url, headline, summary, language } = release;
  const { released, updated } = zonedDates(release);
  const html = release.body && (await toHtml(release.body, prefix));
  return xmlElement('item', [
    xmlElement('title', headline),
    url && xmlElement('link', url),
    id && xmlElement('guid', id, { isPermaLink: String(id === url) }),
    // HTML by the specification, so a text is written as such.
    summary && xmlElement('description', escapeHtml(summary)),
    html && `<content:encoded>${cdata(html)}</content:encoded>`,
    ...dateOf(released),
    updated && xmlElement('dcterms:modified', dayOf(updated)),
    ...(release.authors ?? []).map(({ name }) => xmlElement('dc:creator', name)),
    release.publisher && xmlElement('dc:publisher', release.publisher.name),
    language && xmlElement('dc:language', language),
    release.rights?.notice && xmlElement('dc:rights', release.rights.notice),
    ...(release.tags ?? []).map(({ name, scheme }) =>
      xmlElement('category', name, { domain: scheme }),
    ),
    ...eventOf(release),
    enclosureElement(enclosureOf(release)),
    ...(release.media ?? []).map(mediaElement),
  ]);
}

/** The dates that an item has, each with its offset where the zone is known. */
function zonedDates({ released, updated, timeZone, events: [event] = [] }: Release) {
  const zoned = (date: string | undefined, zone = timeZone) => date && withOffset(date, zone);
  return {
    released: zoned(released),
    updated: zoned(updated),
    start: zoned(event?.start, event?.timeZone),
    end: zoned(event?.end, event?.timeZone),
  };
}

function dateOf(date: string | undefined): readonly string[] {
  if (date === undefined) return [];
  const instant = mailDate(date);
  return [instant ? xmlElement('pubDate', instant) : xmlElement('dc:date', dayOf(date))];
}

/** A W3C date without the time; with it only where the zone is known, for the format wants one. */
const dayOf = (date: string): string =>
  parseDate(date)?.kind === 'wall' ? date.slice(0, 10) : date;

/** An instant as RFC 822 writes it, in its own zone; undefined for all else. */
function mailDate(date: string): string | undefined {
  if (parseDate(date)?.kind !== 'instant') return undefined;
  const [, clock = '', seconds = '00', zone = ''] =
    /T(\d\d:\d\d)(?::(\d\d))?[.\d]*(Z|[+-]\d\d:\d\d)$/.exec(date) ?? [];
  // The parts as printed, formatted as if they were UTC: “Fri, 05 Oct 2018”.
  const day = new Date(`${date.slice(0, 10)}T00:00:00Z`).toUTCString().slice(0, 16);
  return `${day} ${clock}:${seconds} ${zone === 'Z' ? 'GMT' : zone.replace(':', '')}`;
}

function eventOf(release: Release): readonly (string | undefined)[] {
  const { venue, organizers: [organizer] = [] } = release.events?.[0] ?? {};
  const { start, end } = zonedDates(release);
  return [
    start && xmlElement('ev:startdate', dayOf(start)),
    end && xmlElement('ev:enddate', dayOf(end)),
    venue?.name && xmlElement('ev:location', venue.name),
    organizer && xmlElement('ev:organizer', organizer.name),
  ];
}

/** An enclosure needs a type and a size; an item has one. */
const enclosureOf = ({ media = [] }: Release): Media | undefined =>
  media.find((medium) => isFile(medium) && medium.mimeType && medium.bytes !== undefined);

const enclosureElement = (medium: Media | undefined): string =>
  medium
    ? xmlElement('enclosure', '', { url: medium.url, length: medium.bytes, type: medium.mimeType })
    : '';

/** https://www.rssboard.org/media-rss */
function mediaElement(medium: Media): string {
  const { url, mimeType, bytes, width, height, duration, language } = medium;
  const { title, caption, credit, rights, poster } = medium;
  const type = mediaType(medium);
  const parts = [
    title && xmlElement('media:title', title, { type: 'plain' }),
    caption && xmlElement('media:description', caption, { type: 'plain' }),
    credit && xmlElement('media:credit', credit),
    rights && xmlElement('media:copyright', rights),
    // That of a picture is a smaller picture.
    poster && type !== 'image' ? xmlElement('media:thumbnail', '', { url: poster }) : undefined,
  ];
  return xmlElement('media:content', parts.some(Boolean) ? parts : '', {
    url,
    type: mimeType,
    medium: type === 'embed' ? undefined : type,
    fileSize: bytes,
    width,
    height,
    // Media RSS: seconds.
    duration: duration === undefined ? undefined : Number(duration.toFixed(3)),
    lang: language,
  });
}

/** What an item holds, as pointers; what it says of the format itself counts as held. */
function heldOf(release: Release, feed: Feed): readonly string[] {
  const { media = [], publisher } = release;
  const { released = '', updated, start, end } = zonedDates(release);
  const isWhole = (date = '') => parseDate(date)?.kind !== 'wall';
  const files = media.map((medium, index) => {
    const fields = `url mimeType bytes width height duration language title caption credit rights${
      medium.type === 'embed' ? '' : ' type'
    }${mediaType(medium) === 'image' ? '' : ' poster'}`;
    return fields.split(' ').map((field) => `/media/${index}/${field}`);
  });
  const ofAll = feed.publisher && publisher?.url === feed.homePageUrl;
  return [
    ...'$schema specVersion id url headline language body/base'.split(' '),
    ...[`body/${shownForm(release)}`, 'authors/*/name', 'publisher/name', 'rights/notice'],
    ...['tags/*/name', 'tags/*/scheme', 'events/0/venue/name', 'events/0/organizers/0/name'],
    ...(isWhole(released) && !/\.\d/.test(released) ? ['released'] : []),
    ...(isWhole(updated) ? ['updated'] : []),
    ...(isWhole(start) ? ['events/0/start'] : []),
    ...(isWhole(end) ? ['events/0/end'] : []),
    // A description alone is read as the text itself.
    ...(release.body?.[shownForm(release)] ? ['summary'] : []),
    ...(ofAll ? ['publisher/url', 'publisher/logo/url'] : []),
  ]
    .map((place) => `/${place}`)
    .concat(files.flat());
}
