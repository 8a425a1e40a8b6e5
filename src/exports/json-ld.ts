/** schema.org as JSON-LD 1.1: an article, its events, people and bodies as one graph. */
import type { Contact, Correction, Link, Metrics, Quote, Rights, Tag } from '../release/parts.js';
import type { Release } from '../release/release.js';
import type { Exported } from './exported.js';
import { eventNodes } from './json-ld-events.js';
import {
  datesIn,
  Names,
  node,
  oneOrMany,
  References,
  type Dated,
  type Node,
} from './json-ld-graph.js';
import { lossesInJsonLd } from './json-ld-held.js';
import {
  agentOf,
  licenseOf,
  mediaNode,
  mediaProperties,
  mediaProperty,
  organizationNode,
  organizationOf,
  participantNode,
  placeNode,
} from './json-ld-parts.js';
import { eachOf, type Releases } from './releases.js';
import { unpublished, type ExportOptions } from './unpublished.js';
import { wordsOf } from './words.js';

export interface JsonLdOptions extends ExportOptions {
  /**
   * Address of the page that shows a copy. The article stays that of its own page: its `url` and
   * `mainEntityOfPage`, the canonical ones, are the release's; the copy's page is said to be based on it.
   */
  readonly copyAt?: string | undefined;
}

/**
 * Releases as schema.org, ready for a script of type `application/ld+json`: nothing in it ends the script.
 * Dates are as in the release, so a day stays a day; times get the offset of their zone where it is known. Kinds of attendance are properties of the event, and
 * a Role only where there is none; people described without a name are organizations with a marker.
 */
export async function toJsonLd(releases: Releases, options: JsonLdOptions = {}): Promise<Exported> {
  const given = eachOf(releases);
  const names = new Names();
  const graphs = await Promise.all(given.map(({ release }) => graphOf(release, names, options)));
  return {
    text: scriptSafe({ '@context': 'https://schema.org', '@graph': graphs.flat() }),
    mediaType: 'application/ld+json',
    losses: given.flatMap(({ release, path }) => lossesInJsonLd(release, path)),
    problems: unpublished(given, options),
  };
}

/**
 * JSON that may stand in an HTML script: without the characters that could end it, open another or a
 * comment, or end a line of JavaScript (HTML Living Standard, 4.12.1.3). Parsed, it is the same.
 */
export const scriptSafe = (value: unknown): string =>
  JSON.stringify(value, undefined, 2).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

async function graphOf(
  release: Release,
  names: Names,
  { copyAt }: JsonLdOptions,
): Promise<readonly Node[]> {
  const references = new References(release, names);
  const { participants = [], organizations = [], publisher } = release;
  const { events, elsewhere } = eventNodes(release, references);
  const people = participants.map((participant, index) => ({
    '@id': references.at('participants', index),
    ...participantNode(participant, references),
  }));
  const publishing = publisher && (await publisherOf(release, references));
  const listed = publisher && references.organization(publisher);
  const article = await articleNode(release, references);
  const bodies = organizations.map((organization, index) => ({
    '@id': references.at('organizations', index),
    ...organizationNode(organization, references),
    ...(references.at('organizations', index) === listed?.['@id'] && publishing),
  }));
  const spokenOf = organizations
    .map((_, index) => index)
    .filter((index) => !references.isUsed('organizations', index))
    .map((index) => references.to('organizations', index));
  return [
    {
      ...article,
      ...(publishing && { publisher: listed ?? publishing }),
      ...(elsewhere.length + spokenOf.length && { mentions: [...elsewhere, ...spokenOf] }),
    },
    ...events,
    ...people,
    ...bodies,
    ...copyOf(release, references, copyAt),
  ];
}

/** The page that shows a copy is no other article. */
function copyOf({ url }: Release, references: References, copyAt?: string): readonly Node[] {
  if (copyAt === undefined) return [];
  const page = node('WebPage', {
    '@id': copyAt,
    url: copyAt,
    isBasedOn: url,
    hasPart: { '@id': references.article },
  });
  return [page];
}

/** Press contacts and the text “About X” are the publisher's. */
async function publisherOf(release: Release, references: References): Promise<Node | undefined> {
  const { publisher, contacts = [], boilerplate: [about] = [] } = release;
  if (!publisher) return undefined;
  return {
    ...organizationOf(publisher, references),
    ...(about && { description: (await wordsOf(about.body)).join('\n\n') }),
    ...(contacts.length && { contactPoint: contacts.map(contactNode) }),
  };
}

const contactNode = ({ kind, name, email, phone, url, languages, hours }: Contact): Node =>
  node('ContactPoint', {
    contactType: kind,
    name,
    email,
    telephone: phone,
    url,
    availableLanguage: languages,
    hoursAvailable:
      hours === undefined ? undefined : node('OpeningHoursSpecification', { description: hours }),
  });

const types: Readonly<Partial<Record<Release['type'] & string, string>>> = {
  report: 'Report',
  blog: 'BlogPosting',
};

async function articleNode(release: Release, references: References): Promise<Node> {
  const { url, id, headline, language, body, source, authors, places, dateline } = release;
  const type = types[release.type ?? 'press-release'] ?? 'NewsArticle';
  const dated = datesIn(release.timeZone);
  return {
    ...node(type, {
      '@id': references.article,
      url,
      identifier: id === url ? undefined : id,
      headline,
      alternativeHeadline: release.subheadline,
      articleSection: release.category,
      description: release.summary,
      articleBody: body && (await wordsOf(body)).join('\n\n'),
      inLanguage: language,
      datePublished: dated(release.released),
      dateModified: dated(release.updated),
      dateCreated: dated(release.created),
      expires: dated(release.expires),
      version: release.revision,
      creativeWorkStatus: release.status,
      // A term of news articles only.
      dateline: type === 'NewsArticle' ? dateline?.text : undefined,
      locationCreated: dateline?.place && placeNode(dateline.place),
      contentLocation: places?.map(placeNode),
      mainEntityOfPage: pageOf(release),
      sourceOrganization: source && organizationOf(source, references),
      author: authors?.map((author) => agentOf(author, references)),
      about: release.events?.map((_, index) => references.to('events', index)),
      keywords: release.tags?.map(keyword),
      digitalSourceType: release.digitalSourceType,
    }),
    ...node(type, {
      ...mediaOf(release),
      ...versionsOf(release, type, dated),
      ...rightsOf(release.rights ?? {}),
      isBasedOn: oneOrMany(linksOf(release, true).map((link) => workNode(link, dated))),
      interactionStatistic: oneOrMany(counters(release.metrics ?? {})),
      correction: release.corrections?.map((each) => correctionNode(each, dated)),
      hasPart: release.quotes?.map((quote) => quotationNode(quote, references)),
    }),
  };
}

const linksOf = ({ related = [] }: Release, source: boolean): readonly Link[] =>
  related.filter(({ rel }) => (rel === 'source') === source);

function pageOf(release: Release): Node | undefined {
  const relatedLink = oneOrMany(linksOf(release, false).map(({ url }) => url));
  const { url } = release;
  if (url === undefined && relatedLink === undefined) return undefined;
  return node('WebPage', { '@id': url, relatedLink });
}

const workNode = ({ url, headline, released, publisher }: Link, dated: Dated): Node =>
  node('CreativeWork', {
    url,
    headline,
    datePublished: dated(released),
    publisher: publisher === undefined ? undefined : node('Organization', { name: publisher }),
  });

/** The originals and the translations of this text, which are works of its own type. */
function versionsOf({ translation, alternates = [] }: Release, type: string, dated: Dated): Node {
  const version = (alternate: (typeof alternates)[number]) =>
    node(type, {
      url: alternate.url,
      inLanguage: alternate.language,
      headline: alternate.headline,
    });
  const { from, of } = translation ?? {};
  const isNamed = from !== undefined || of !== undefined;
  const translated = isNamed
    ? [{ ...(of && workNode(of, dated)), ...node(type, { inLanguage: from }) }]
    : [];
  const originals = alternates.filter(({ original }) => original).map(version);
  return {
    translationOfWork: oneOrMany([...translated, ...originals]),
    workTranslation: alternates.filter(({ original }) => !original).map(version),
  };
}

function mediaOf({ media = [] }: Release): Node {
  const listOf = (property: string) =>
    media.filter((medium) => mediaProperty(medium) === property).map(mediaNode);
  return Object.fromEntries(mediaProperties.map((property) => [property, listOf(property)]));
}

function rightsOf({ holder, notice, year, license, terms, termsUrl, credit }: Rights): Node {
  return {
    // The type is a guess: the range is a person or an organization.
    copyrightHolder: holder === undefined ? undefined : node('Organization', { name: holder }),
    copyrightNotice: notice,
    copyrightYear: year,
    license: license === undefined ? undefined : licenseOf(license),
    usageInfo:
      terms === undefined ? termsUrl : node('CreativeWork', { text: terms, url: termsUrl }),
    creditText: credit,
  };
}

/** An action is written as such: with the published context, a bare URL stays a text. */
function counters({ pageviews, shares, comments }: Metrics): readonly Node[] {
  const counts = { ViewAction: pageviews, ShareAction: shares, CommentAction: comments };
  return Object.entries(counts)
    .filter(([, count]) => count !== undefined)
    .map(([type, count]) =>
      node('InteractionCounter', {
        interactionType: { '@type': type },
        userInteractionCount: count,
      }),
    );
}

const keyword = ({ name, uri, scheme, code }: Tag): unknown =>
  // A keyword with a comma in it would be two.
  (uri ?? scheme ?? code) === undefined && !/[,，、]/.test(name)
    ? name
    : node('DefinedTerm', { name, url: uri, inDefinedTermSet: scheme, termCode: code });

const correctionNode = ({ text, date, url }: Correction, dated: Dated): Node =>
  node('CorrectionComment', { text, datePublished: dated(date), url });

const quotationNode = (
  { text, speaker, language, sourceUrl }: Quote,
  references: References,
): Node =>
  node('Quotation', {
    text,
    creator: speaker && agentOf(speaker, references),
    inLanguage: language,
    url: sourceUrl,
  });
