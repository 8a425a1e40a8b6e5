/** Places, bodies, people, media → nodes of schema.org (version 30.0). */
import type { Address, Agent, Alias, Organization, Place } from '../release/entities.js';
import type { Media } from '../release/media.js';
import { mediaType } from '../release/media-types.js';
import type { Participant } from '../release/participants.js';
import type { Names } from '../release/shape.js';
import { node, type Node, type References } from './json-ld-graph.js';

/** Names in other languages are value objects, so that they keep their language (JSON-LD 1.1, 4.2.4). */
function otherNames(
  names: Names = {},
  aliases: readonly Alias[] = [],
  more: readonly string[] = [],
) {
  return [
    ...more,
    ...aliases.map(({ text }) => text),
    ...Object.entries(names).map(([language, name]) => ({ '@language': language, '@value': name })),
  ];
}

export const placeNode = ({ name, names, aliases, address, geo, url, sameAs }: Place): Node =>
  node('Place', {
    name,
    alternateName: otherNames(names, aliases),
    address: address && addressOf(address),
    geo: geo && node('GeoCoordinates', { latitude: geo.lat, longitude: geo.lon }),
    url,
    sameAs,
  });

function addressOf({ text, street, locality, region, postalCode, country }: Address): unknown {
  const parts = {
    streetAddress: street,
    addressLocality: locality,
    addressRegion: region,
    postalCode,
    addressCountry: country,
  };
  return Object.values(parts).some(Boolean) ? node('PostalAddress', parts) : text;
}

/** A reference to an organization of the release's list, or the organization itself. */
export const organizationOf = (organization: Organization, references: References): Node =>
  references.organization(organization) ?? {
    ...references.named(organization),
    ...organizationNode(organization, references),
  };

export function organizationNode(
  { name, names, abbreviation, aliases, url, logo, sameAs, parent }: Organization,
  references: References,
): Node {
  return node('Organization', {
    name,
    url,
    alternateName: otherNames(names, aliases, abbreviation === undefined ? [] : [abbreviation]),
    logo: logo && pictureNode(logo),
    sameAs,
    parentOrganization: parent && organizationOf(parent, references),
  });
}

export function agentOf(agent: Agent, references: References): Node {
  const { kind, name, names, url, email, title, avatar, sameAs } = agent;
  const isPerson = kind === undefined || kind === 'person';
  return (
    references.agent(agent) ?? {
      ...references.named(agent),
      ...node(isPerson ? 'Person' : 'Organization', {
        name,
        ...(kind === 'group' && unnamedGroup),
        alternateName: otherNames(names),
        url,
        email,
        jobTitle: isPerson ? title : undefined,
        image: avatar,
        sameAs,
      }),
    }
  );
}

/** There is no type for people who are described, not named; `attendee` takes an Organization. */
export const unnamedGroup = { disambiguatingDescription: 'unnamed group' };

/** The titles and the bodies of roles side by side, in their order: which goes with which is lost. */
export function participantNode(participant: Participant, references: References): Node {
  const { kind = 'person', name, names, aliases, roles = [], affiliations = [] } = participant;
  const { familyName, givenName, honorific, honorificSuffix } = participant;
  const { description, image, url, sameAs } = participant;
  const isPerson = kind === 'person';
  const bodies = [...roles.flatMap(({ organization }) => organization ?? []), ...affiliations];
  return node(isPerson ? 'Person' : 'Organization', {
    name,
    ...(kind === 'group' && unnamedGroup),
    alternateName: otherNames(names, aliases),
    ...(isPerson && {
      familyName,
      givenName,
      honorificPrefix: honorific,
      honorificSuffix,
      jobTitle: roles.map(({ title }) => title),
      affiliation: distinct(bodies.map((body) => organizationOf(body, references))),
    }),
    description,
    image: image && pictureNode(image),
    url,
    sameAs,
  });
}

/** Nodes without those that say the same as one before. */
export function distinct(nodes: readonly Node[]): readonly Node[] {
  return [...new Map(nodes.map((each) => [JSON.stringify(each), each])).values()];
}

const mediaTypes = {
  image: 'ImageObject',
  video: 'VideoObject',
  audio: 'AudioObject',
  document: 'MediaObject',
  embed: 'MediaObject',
};

/** The properties of an article that media stand in, in the order in which they are written. */
export const mediaProperties: readonly string[] = ['image', 'video', 'audio', 'associatedMedia'];

export function mediaProperty(medium: Media): string {
  const type = mediaType(medium) ?? '';
  return mediaProperties.includes(type) ? type : 'associatedMedia';
}

/** The text for those who don't see a picture has no term. */
export function mediaNode(medium: Media): Node {
  const type = mediaType(medium) ?? 'document';
  const { title, caption, credit, rights, license, language, width, height } = medium;
  const { url, mimeType, duration, poster, transcript, embedUrl, role } = medium;
  const timed = type === 'video' || type === 'audio';
  return node(mediaTypes[type], {
    url,
    contentUrl: type === 'embed' ? undefined : url,
    embedUrl: embedUrl ?? (type === 'embed' ? url : undefined),
    name: title,
    caption: type === 'document' || type === 'embed' ? undefined : caption,
    description: type === 'document' || type === 'embed' ? caption : undefined,
    creditText: credit,
    copyrightNotice: rights,
    license: license && licenseOf(license),
    inLanguage: language,
    width,
    height,
    encodingFormat: mimeType,
    duration: duration === undefined ? undefined : secondsOf(duration),
    // That of a picture is a smaller picture.
    thumbnailUrl: type === 'image' ? undefined : poster,
    transcript: timed ? transcript : undefined,
    representativeOfPage: type === 'image' && role === 'lead' ? true : undefined,
  });
}

/** What stands where a picture does is one, whatever its address looks like. */
const pictureNode = (medium: Media): Node => mediaNode({ ...medium, type: 'image' });

/** ISO 8601, which knows no exponents; to the millisecond. */
const secondsOf = (duration: number): string => `PT${String(milliseconds(duration))}S`;

export const milliseconds = (seconds: number): number => Number(seconds.toFixed(3));

/** The range of `license` is a URL or a work; a name such as “CC-BY-4.0” is that of a work. */
export const licenseOf = (license: string): unknown =>
  /^https?:/.test(license) ? license : node('CreativeWork', { name: license });
