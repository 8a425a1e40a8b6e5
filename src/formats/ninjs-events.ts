/** ninjs: what happens, where, and who has to do with it. */
import type { Organization, Place } from '../release/entities.js';
import type { Event } from '../release/events.js';
import type { Participant } from '../release/participants.js';
import type { Contact } from '../release/parts.js';
import type { Draft } from './draft.js';
import { isObject, own } from './json.js';
import {
  dateOf,
  first,
  headlineOf,
  ignoreMetadata,
  peek,
  plain,
  term,
  textsOf,
  uriOf,
  webOnly,
} from './ninjs-terms.js';
import type { Source } from './source.js';

/** People, bodies, places, events …: what a text is about has a name, and perhaps a relation to it. */
export const things = (holder: Source, word: string): readonly Source[] =>
  term(holder, word)
    .list()
    .filter(({ value }) => isObject(value));

/** Whether the relation says no more than that the text speaks of it. */
function isAbout(thing: Source): boolean {
  const about = /^(?:about|covers|mentions|)$/.test(peek(thing, 'rel'));
  if (about) thing.ignore('rel');
  return about;
}

/** Identifiers with a web address may lead anywhere: they aren't shown as links. */
function identityOf(thing: Source) {
  const [uri, literal] = [uriOf(thing), term(thing, 'literal')];
  const sameAs = webOnly(uri);
  return { id: sameAs.length ? literal : literal.or(uri), name: thing.at('name'), sameAs };
}

const kinds =
  /^(?:host|organizer|guest|speaker|moderator|signatory|witness|performer|sponsor|attendee)$/;

/** People as they are named, be it with their office. Where there are several events, at which somebody was isn't said. */
export const participantsOf = (item: Source, eventCount: number): readonly Draft<Participant>[] =>
  things(item, 'people').map((person) => {
    const as = peek(person, 'rel').split(/[\s,;]+/);
    const isThere = !isAbout(person) && eventCount < 2 && as.every((kind) => kinds.test(kind));
    return {
      ...identityOf(person),
      kind: 'person',
      attendance: isThere ? [{ as: person.at('rel').with(as) }] : [],
    };
  });

export const organizationsOf = (item: Source): readonly Draft<Organization>[] =>
  things(item, 'organisations').map((body) => {
    isAbout(body);
    return {
      ...identityOf(body),
      url: methodsOf(body).url,
      symbols: body
        .at('symbols')
        .list()
        .map((symbol) => ({ exchange: symbol.at('exchange'), ticker: term(symbol, 'symbol') })),
    };
  });

/** A party by its role; its identifier is the address of its site, if it is one. */
export function sourceOf(sources: readonly Source[], role: RegExp): Draft<Organization> {
  const found = sources.find((party) => role.test(term(party, 'role').text ?? ''));
  if (!found) return undefined;
  const { sameAs, ...identity } = identityOf(found);
  return { ...identity, url: sameAs[0] };
}

/** How a party can be reached, told by the values: the types and roles of methods are anybody's. */
function methodsOf(party: Source) {
  const methods = things(party, 'contactInfo');
  const find = (pattern: RegExp, not?: RegExp) => {
    const method = methods.find(
      (it) =>
        pattern.test(peek(it, 'value').trim()) && !not?.test(peek(it, 'type') + peek(it, 'role')),
    );
    method?.ignore('type', 'role', 'lang', 'name');
    return method?.at('value');
  };
  return {
    email: find(/^[^\s@]+@[^\s@]+$/),
    phone: find(/^[+(\d][\d\s()./-]+$/, /fax/i),
    url: find(/^https?:/i),
    address: methods.find(({ value }) => isObject(own(value, 'address')))?.at('address'),
  };
}

export function contactsOf(party: Source, title?: Source): readonly Draft<Contact>[] {
  const { address, ...methods } = methodsOf(party);
  const text = address && Object.entries(addressOf(address)).flatMap(([, part]) => part.text ?? []);
  if (!text && !Object.entries(methods).some(([, method]) => method)) return [];
  return [{ name: party.at('name'), title, ...methods, address: address?.with(text?.join(', ')) }];
}

function addressOf(address: Source) {
  const lines = address.at('lines');
  const street = lines.list().flatMap(({ text }) => text ?? []);
  return {
    street: lines.with(street.join(', ') || undefined),
    locality: address.at('locality'),
    region: address.at('area'),
    postalCode: term(address, 'postalCode'),
    country: address.at('country'),
  };
}

function placeOf(place: Source): Draft<Place> {
  const { url, address } = methodsOf(place);
  const json = term(place, 'geoJSON').or(first(place, 'geometry'));
  const point = json.at('geometry').or(json);
  for (const part of [json, point]) part.ignore('type', 'properties');
  // RFC 7946, 3.1.1: longitude, latitude.
  const [lon, lat] = peek(point, 'type') === 'Point' ? point.at('coordinates').list() : [];
  isAbout(place);
  return { ...identityOf(place), url, address: address && addressOf(address), geo: { lat, lon } };
}

function statusOf(uri: string): string {
  const word = uri.split('/').pop() ?? '';
  if (/cancel/i.test(word)) return 'cancelled';
  if (/postpone/i.test(word)) return 'postponed';
  return /reschedule/i.test(word) ? 'rescheduled' : uri;
}

export const organizersOf = (thing: Source): readonly Source[] =>
  things(term(thing, 'eventDetails'), 'organiser');

/** An organiser may be a person; its relation is then an office. */
export const titleOf = (organiser: Source): Source | undefined =>
  isAbout(organiser) ? undefined : organiser.at('rel');

function eventOf(thing: Source, name: Source, venue: Source | undefined) {
  const details = term(thing, 'eventDetails');
  const dates = details.at('dates');
  const date = (word: string) =>
    dateOf(
      term(dates, `${word}Date`).or(
        term(dates, `expected${word === 'start' ? 'Start' : 'End'}Date`),
      ),
    );
  return {
    id: uriOf(thing),
    name,
    start: date('start'),
    end: date('end'),
    status: term(details, 'eventStatus').map(statusOf),
    organizers: organizersOf(thing).map((party) => ({
      ...identityOf(party),
      title: titleOf(party),
    })),
    venue: venue && placeOf(venue),
  };
}

type EventDraft = Extract<Draft<Event>, { readonly name?: unknown }>;

/** What is associated with an item, by name. */
export type Associations = readonly (readonly [name: string, thing: Source])[];

export const isEvent = (thing: Source): boolean =>
  peek(thing, 'type') === 'event' || term(thing, 'eventDetails').exists;

const isVenue = (place: Source): boolean => peek(place, 'rel') === 'venue';

function venueOf(thing: Source): Source | undefined {
  const places = things(thing, 'places');
  const venue = places.find(isVenue) ?? places[0];
  venue?.ignore('rel');
  return venue;
}

function associatedEvent(thing: Source) {
  thing.ignore('rel', 'name');
  ignoreMetadata(thing);
  const [description] = textsOf(thing, 'descriptions', 'description');
  const name = headlineOf(thing).or(thing.at('name'));
  return { ...eventOf(thing, name, venueOf(thing)), description: plain(description) };
}

/** An event that is named: 2.x files put dates where an identifier belongs. */
function namedEvent(event: Source) {
  const isDate = /^\d{4}-/.test(peek(event, 'literal'));
  const id = event.at('id').or(isDate ? uriOf(event) : term(event, 'literal').or(uriOf(event)));
  return { id, name: event.at('name') };
}

/**
 * The events: an item that is one (what it names are its classes then), else those that it names, with
 * the details of associated items that are the same; and the other associated ones.
 */
function eventsOf(
  item: Source,
  headline: Source,
  associated: readonly Source[],
): readonly EventDraft[] {
  if (isEvent(item))
    return [eventOf(item, headline, venueOf(item)), ...associated.map(associatedEvent)];
  const details = new Map(
    associated.flatMap((thing) => [
      [peek(thing, 'title'), thing],
      [peek(thing, 'uri'), thing],
    ]),
  );
  const used = new Set<Source>();
  const listed = things(item, 'events')
    .filter(isAbout)
    .map((event) => {
      const same = details.get(uriOf(event).text ?? '-') ?? details.get(peek(event, 'name') || '-');
      if (!same) return namedEvent(event);
      used.add(same);
      return { ...associatedEvent(same), ...namedEvent(event) };
    });
  return [...listed, ...associated.filter((thing) => !used.has(thing)).map(associatedEvent)];
}

/** The events, and the places that aren't their venues. */
export function happeningsOf(item: Source, headline: Source, associations: Associations) {
  const associated = associations.flatMap(([, thing]) => (isEvent(thing) ? [thing] : []));
  const events = eventsOf(item, headline, associated);
  const places = things(item, 'places');
  const [event, ...others] = events;
  const venue = event && !event.venue && !others.length ? places.find(isVenue) : undefined;
  venue?.ignore('rel');
  const hosts = isEvent(item) ? [item, ...associated] : associated;
  const venues = new Set(
    [venue, ...hosts.map(venueOf)].map((place) => place && peek(place, 'name')),
  );
  const isElsewhere = (place: Source) => {
    const isHere = (isVenue(place) || isEvent(item)) && venues.has(peek(place, 'name'));
    if (isHere) place.take();
    return !isHere;
  };
  return {
    events: venue ? [{ ...event, venue: placeOf(venue) }] : events,
    places: places.filter(isElsewhere).map(placeOf),
  };
}
