/**
 * GOV.UK content items (https://content-api.publishing.service.gov.uk/), `/api/content/government/news/…`.
 * Paths are those of www.gov.uk, wherever the item was found. The log of public changes is real; unset
 * parts may be empty objects.
 */
import { htmlText } from '../content/html-text.js';
import * as limits from '../release/limits.js';
import type { Media } from '../release/media.js';
import type { Alternate, Correction } from '../release/parts.js';
import { firstOf, over, type Draft } from './draft.js';
import type { Mapping } from './mapping.js';
import type { Source } from './source.js';
import { laterThan, undressed } from './times.js';

const site = 'https://www.gov.uk';

/** Keys that tell a reader nothing. */
const machinery =
  'schema_name phase publishing_app rendering_app publishing_request_id publishing_scheduled_at ' +
  'scheduled_publishing_delay_seconds updated_at analytics_identifier';
const detailMachinery =
  'political government emphasised_organisations first_public_at tags headers brand';

/** By `document_type`; what is none of these is something else than a press release. */
const types = new Map([
  ['press_release', 'press-release'],
  ['news_story', 'news'],
  ['world_news_story', 'news'],
  ['news_article', 'news'],
  ['government_response', 'statement'],
  ['written_statement', 'statement'],
  ['oral_statement', 'statement'],
]);

export const mapping: Mapping = (document) =>
  document
    .list(limits.items)
    .map((item) => ({ place: item, draft: release(item), baseUrl: `${site}/` }));

function release(item: Source): Draft {
  item.ignore(...machinery.split(' '));
  const details = item.at('details');
  details.ignore(...detailMachinery.split(' '));
  const links = item.at('links');
  links.ignore('government', 'parent', 'suggested_ordered_related_items');
  const released = undressed(item.at('first_published_at').or(item.at('public_updated_at')));
  const notice = noticeOf(item);
  const url = urlOf(item);
  const own: Draft = {
    // Translations share their `content_id`; the address is of one text.
    id: url.or(item.at('content_id')),
    url,
    type: item.at('document_type').map((type) => types.get(type) ?? 'other'),
    status: notice.length ? 'withdrawn' : undefined,
    headline: item.at('title'),
    summary: item.at('description'),
    body: { html: details.at('body') },
    language: item.at('locale'),
    released,
    updated: laterThan(released, undressed(item.at('public_updated_at'))),
    alternates: alternatesOf(item, links),
    media: mediaOf(details),
    tags: firstOf(linked(links, 'taxons'), linked(links, 'policy_areas')).map((topic) => ({
      name: topic.at('title'),
      uri: urlOf(topic),
    })),
    places: linked(links, 'world_locations').map(named),
    related: linked(links, 'ordered_related_items').map(pageOf),
    corrections: [...notice, ...changesOf(details)],
  };
  return over(over(own, organizationsOf(links)), speechOf(item, details, links));
}

/** Paths are without their site. */
const urlOf = (thing: Source): Source =>
  thing
    .at('base_path')
    .map((path) => (path.startsWith('/') ? site + path : path))
    .or(thing.at('web_url'));

/** What an item is linked to; of the pages there, only their titles and addresses matter here. */
function linked(links: Source, ...keys: readonly string[]): readonly Source[] {
  const things = new Map<unknown, Source>();
  for (const thing of keys.flatMap((key) => links.at(key).list(limits.items))) {
    thing.take();
    // The same organisation is linked as the one that publishes, and as one of all.
    const id = thing.at('content_id').value ?? thing;
    things.set(id, thing);
  }
  return [...things.values()];
}

const named = (thing: Source) => ({ name: thing.at('title'), url: urlOf(thing) });

const pageOf = (thing: Source) => ({ url: urlOf(thing), headline: thing.at('title') });

/** An item is among its own translations. */
const alternatesOf = (item: Source, links: Source): readonly Draft<Alternate>[] =>
  links
    .at('available_translations')
    .list(limits.items)
    .filter((translation) => {
      translation.take();
      return translation.at('locale').value !== item.at('locale').value;
    })
    .map((translation) => ({ ...pageOf(translation), language: translation.at('locale') }));

function organizationsOf(links: Source): Draft {
  const keys = ['primary_publishing_organisation', 'organisations', 'worldwide_organisations'];
  const [publisher, ...organizations] = linked(links, ...keys).map(named);
  return { publisher, organizations };
}

/** `{}` where nothing was withdrawn; the explanation is HTML. */
function noticeOf(item: Source): readonly Draft<Correction>[] {
  const notice = item.at('withdrawn_notice');
  const [date, text] = [notice.at('withdrawn_at'), notice.at('explanation')];
  const isWithdrawn = date.exists || text.exists;
  return isWithdrawn ? [{ kind: 'note', date, text: text.map(htmlText) }] : [];
}

/** What was changed in public; every log begins with the publication itself, which is no change. */
const changesOf = (details: Source): readonly Draft<Correction>[] =>
  details
    .at('change_history')
    .list(limits.items)
    .map((change) => ({
      kind: 'update' as const,
      date: undressed(change.at('public_timestamp')),
      text: change.at('note'),
    }))
    .filter(({ text }) => !/^\s*First published\.?\s*$/.test(text.text ?? ''));

/** One `image`, or `images` in several widths: `{"sources": {"s960": "https://…"}}`. */
const mediaOf = (details: Source): readonly Draft<Media>[] => [
  ...[...details.at('image').list(), ...details.at('images').list(limits.images)].map(imageOf),
  ...details.at('attachments').list(limits.images).map(attachmentOf),
];

function imageOf(image: Source, index: number): Draft<Media> {
  image.ignore('type');
  const { alt_text: alt, caption } = image.fields();
  const sources = Object.entries(image.at('sources').fields())
    .map(([name, url]) => ({ url, width: Number(/^s(\d+)$/.exec(name)?.[1]) || undefined }))
    .sort((one, other) => (other.width ?? 0) - (one.width ?? 0));
  const single = [image.at('high_resolution_url'), image.at('url')].map((url) => ({ url }));
  const [largest, ...renditions] = [...single, ...sources].filter(({ url }) => url.exists);
  // The picture of an organisation stands in where a release has none, and says so.
  const isStandIn = [alt, caption].some((text) => text?.value === 'placeholder');
  return {
    type: 'image',
    ...(index === 0 && { role: 'lead' }),
    ...largest,
    mimeType: image.at('content_type'),
    renditions,
    ...(isStandIn ? { decorative: true } : { alt, caption, credit: image.at('credit') }),
  };
}

/** Files that are attached, and pages (`attachment_type: html`), which are attachments of GOV.UK too. */
function attachmentOf(file: Source): Draft<Media> {
  file.take();
  return {
    role: 'attachment',
    url: file.at('url'),
    title: file.at('title'),
    mimeType: file.at('content_type'),
    bytes: file.at('file_size'),
  };
}

/** A speech is an event with a speaker; what was written only has an author. */
function speechOf(item: Source, details: Source, links: Source): Draft {
  const delivered = undressed(details.at('delivered_on'));
  const place = details.at('location');
  const profiles = linked(links, 'speaker');
  const others = linked(links, 'speaker', 'people').slice(profiles.length).map(named);
  const guests = details.at('speaker_without_profile').list();
  const speakers = [...profiles.map(named), ...guests.map((name) => ({ name }))];
  if (item.at('document_type').value === 'authored_article') {
    return { created: delivered, authors: speakers, participants: others };
  }
  const isEvent = delivered.exists || place.exists;
  const attendance = [{ ...(isEvent && { event: 'speech' }), as: ['speaker' as const] }];
  return {
    events: isEvent
      ? [{ id: 'speech', name: item.at('title'), start: delivered, venue: { name: place } }]
      : [],
    participants: [...speakers.map((speaker) => ({ ...speaker, attendance })), ...others],
  };
}
