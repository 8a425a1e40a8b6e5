/** What schema.org has terms for, as pointers into a release (see `lossesOf`). */
import { gather } from '../release/attendance.js';
import { parseDate } from '../release/dates.js';
import type { Agent } from '../release/entities.js';
import * as limits from '../release/limits.js';
import type { Media } from '../release/media.js';
import { mediaType } from '../release/media-types.js';
import type { Participant } from '../release/participants.js';
import type { Loss } from '../release/read-result.js';
import type { Release } from '../release/release.js';
import { lossAt, lossesOf } from './exported.js';
import { addressOf } from './json-ld-graph.js';
import { mediaProperties, mediaProperty, milliseconds } from './json-ld-parts.js';

/** The same fields of each of several places. */
const within = (places: readonly string[], fields: string): readonly string[] =>
  places.flatMap((place) => fields.split(' ').map((field) => `${place}/${field}`));

const media = (...places: readonly string[]) =>
  within(
    places,
    'url title caption credit rights license language width height mimeType duration embedUrl',
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
  ...within(['/media/*'], 'type role transcript poster'),
  ...within(
    ['/events/*'],
    'id name description start end doors status previousStart attendanceMode onlineUrl url partOf venue/address/text',
  ),
  ...within(
    ['/participants/*'],
    'id kind name names familyName givenName honorific honorificSuffix roles/*/title description url sameAs aliases/*/text',
  ),
  ...organizations('/participants/*/affiliations/*'),
  ...within(['/quotes/*'], 'text language sourceUrl'),
  ...within(['/tags/*'], 'name uri scheme code'),
  ...within(['/rights'], 'holder notice year license terms termsUrl credit'),
  ...within(['/related/*'], 'url headline rel released publisher'),
  ...within(['/corrections/*'], 'text date url'),
];

/** What a release says that its JSON-LD doesn't. */
export const lossesInJsonLd = (release: Release, path: string): readonly Loss[] => [
  ...lossesOf(release, heldBy(release), path),
  ...exceptions(release).map((place) => lossAt(path + place)),
  ...reordered(release).map((place) => ({
    path: path + place,
    message: 'keeps its order only within each kind',
  })),
];

/** Lists whose kinds have a property each, and stand mixed. */
function reordered({ media: files = [], related = [] }: Release): readonly string[] {
  const isSorted = (ranks: readonly number[]) =>
    ranks.every((rank, i) => rank >= (ranks[i - 1] ?? 0));
  return [
    ...(isSorted(files.map((file) => mediaProperties.indexOf(mediaProperty(file))))
      ? []
      : ['/media']),
    ...(isSorted(related.map(({ rel }) => Number(rel !== 'source'))) ? [] : ['/related']),
  ];
}

function heldBy(release: Release): readonly string[] {
  const { type, body, events, publisher, boilerplate = [] } = release;
  const { total } = gather(release, limits.items);
  // Names without an address count within the document only.
  const isNamed = addressOf(release) !== undefined;
  return [
    ...always.filter((place) => isNamed || !/.\/id$/.test(place)),
    // Markup leaves its words only.
    ...(body?.text ? ['/body/text', '/body/base'] : []),
    ...(type === 'report' || type === 'blog' ? ['/type'] : ['/dateline/text']),
    ...(events && total <= limits.items
      ? within(['/participants/*/attendance/*'], 'event as')
      : []),
    ...(publisher
      ? within(['/contacts/*'], 'kind name email phone url languages hours').concat(
          boilerplate[0]?.body.text ? '/boilerplate/0/body/text' : [],
        )
      : []),
  ];
}

/** Fields for which there is a term, though not where they stand. */
function exceptions({
  related = [],
  events = [],
  participants = [],
  authors = [],
  alternates = [],
  media: files = [],
}: Release): readonly string[] {
  return [
    ...related.flatMap((link, i) =>
      link.rel === 'source' ? [] : given(link, `/related/${i}`, 'headline rel released publisher'),
    ),
    ...events.flatMap(({ doors, venue: { address = {} } = {} }, i) => [
      ...(doors !== undefined && parseDate(doors)?.kind === 'day' ? [`/events/${i}/doors`] : []),
      ...(Object.keys(address).length > 1
        ? given(address, `/events/${i}/venue/address`, 'text')
        : []),
    ]),
    ...participants.flatMap((participant, i) =>
      isPerson(participant) ? [] : given(participant, `/participants/${i}`, personal),
    ),
    ...alternates.flatMap(({ original }, i) =>
      original === false ? [`/alternates/${i}/original`] : [],
    ),
    ...authors.flatMap((author, i) =>
      isPerson(author) ? [] : given(author, `/authors/${i}`, 'title'),
    ),
    ...files.flatMap((file, i) => given(file, `/media/${i}`, lostOf(file))),
  ];
}

/** What the properties of its kind don't say of a file. */
function lostOf({ type: told, ...file }: Media): string {
  const { role, duration, embedUrl, url } = file;
  const type = told ?? mediaType(file);
  return [
    role === 'lead' && type === 'image' ? '' : 'role',
    type === 'audio' || type === 'video' ? '' : 'transcript',
    type === 'image' ? 'poster' : '',
    // There is no type for files that are read.
    type === 'document' ? 'type' : '',
    type === 'embed' && embedUrl !== undefined && embedUrl !== url ? 'url' : '',
    duration !== undefined && milliseconds(duration) !== duration ? 'duration' : '',
  ].join(' ');
}

const personal = 'familyName givenName honorific honorificSuffix roles affiliations';

const isPerson = ({ kind = 'person' }: Agent | Participant): boolean => kind === 'person';

/** Those of the fields that a record has. */
const given = (record: object, path: string, fields: string): readonly string[] =>
  fields
    .split(' ')
    .filter((field) => Object.hasOwn(record, field))
    .map((field) => `${path}/${field}`);
