/** What schema.org has terms for, as pointers into a release (see `lossesOf`). */
import { gather } from '../release/attendance.js';
import * as limits from '../release/limits.js';
import { mediaType } from '../release/media.js';
import type { Release } from '../release/release.js';
import { addressOf } from './json-ld-graph.js';

/** The same fields of each of several places. */
const within = (places: readonly string[], fields: string): readonly string[] =>
  places.flatMap((place) => fields.split(' ').map((field) => `${place}/${field}`));

const media = (...places: readonly string[]) =>
  within(
    places,
    'url title caption credit rights license language width height mimeType duration poster embedUrl',
  );

/** Bodies above bodies are told of as far as these. */
const parents = ['', '/parent', '/parent/parent', '/parent/parent/parent'];

const organizations = (...places: readonly string[]) => {
  const all = places.flatMap((place) => parents.map((parent) => `${place}${parent}`));
  return [
    ...within(all, 'id name names url sameAs aliases/*/text'),
    ...media(...all.map((place) => `${place}/logo`)),
  ];
};

const agents = (...places: readonly string[]) =>
  within(places, 'id kind name names url email title avatar sameAs');

/** What only a Person has. */
const person = (index: number) => [
  ...within(
    [`/participants/${index}`],
    'familyName givenName honorific honorificSuffix roles/*/title',
  ),
  ...organizations(`/participants/${index}/affiliations/*`),
];

const places = (...all: readonly string[]) =>
  within(all, 'name names geo url sameAs aliases/*/text').concat(
    within(
      all,
      'address/street address/locality address/region address/postalCode address/country',
    ),
  );

const always: readonly string[] = [
  ...within(
    [''],
    '$schema specVersion id url headline subheadline category summary language released updated created expires revision status digitalSourceType',
  ),
  ...within(['/translation'], 'from of/url of/headline of/released of/publisher'),
  ...within(['/alternates/*'], 'language url headline original'),
  ...places('/dateline/place', '/places/*', '/events/*/venue'),
  ...within(['/metrics'], 'pageviews shares comments'),
  ...organizations('/publisher', '/source', '/organizations/*'),
  ...agents('/authors/*', '/quotes/*/speaker', '/events/*/organizers/*'),
  ...media('/media/*', '/participants/*/image'),
  ...within(['/media/*'], 'type'),
  ...within(
    ['/events/*'],
    'id name description start end status previousStart attendanceMode onlineUrl url partOf',
  ),
  ...within(['/participants/*'], 'id kind name names description url sameAs aliases/*/text'),
  ...within(['/quotes/*'], 'text language sourceUrl'),
  ...within(['/tags/*'], 'name uri scheme code'),
  ...within(['/rights'], 'holder notice year license terms termsUrl credit'),
  ...within(['/related/*'], 'url'),
  ...within(['/corrections/*'], 'text date url'),
];

/** What a release says that its JSON-LD says, too. */
export function heldByJsonLd(release: Release): readonly string[] {
  const { type, body, events = [], participants = [], publisher, related = [] } = release;
  const isAddressText = (address: object = {}) => Object.keys(address).join() === 'text';
  const { total } = gather(release, limits.items);
  // Names without an address count within the document only.
  const named = addressOf(release) !== undefined;
  const timed = (date = '') => date.includes('T');
  return [
    ...(named ? always : always.filter((place) => !place.endsWith('/id'))),
    // Markup leaves its words only.
    ...(body?.text ? ['/body/text', '/body/base'] : []),
    ...(type === 'report' || type === 'blog' ? ['/type'] : ['/dateline/text']),
    ...(events.length && total <= limits.items
      ? within(['/participants/*/attendance/*'], 'event as')
      : []),
    ...(publisher
      ? within(['/contacts/*'], 'kind name email phone url languages').concat('/boilerplate/0/body')
      : []),
    ...related.flatMap(({ rel }, i) =>
      rel === 'source' ? within([`/related/${i}`], 'rel headline released publisher') : [],
    ),
    ...events.flatMap(({ doors, venue }, i) => [
      ...(timed(doors) ? [`/events/${i}/doors`] : []),
      ...(isAddressText(venue?.address) ? [`/events/${i}/venue/address/text`] : []),
    ]),
    ...participants.flatMap(({ kind = 'person' }, i) => (kind === 'person' ? person(i) : [])),
    ...mediaHeld(release),
  ];
}

/** What depends on the kind of a medium. */
const mediaHeld = ({ media = [] }: Release): readonly string[] =>
  media.flatMap((medium, i) => [
    ...(/audio|video/.test(mediaType(medium) ?? '') ? [`/media/${i}/transcript`] : []),
    ...(medium.role === 'lead' ? [`/media/${i}/role`] : []),
  ]);
