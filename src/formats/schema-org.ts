/**
 * schema.org as JSON-LD (https://schema.org, https://json-ld.org): each article of a document is a release,
 * with the events, people and organizations that the document connects with it.
 */
import type { Release } from '../release/release.js';
import { firstOf, type Draft } from './draft.js';
import { own } from './json.js';
import type { Mapping } from './mapping.js';
import { Cast } from './schema-org-cast.js';
import { isEvent, isPlace, kindOf, withRelated } from './schema-org-events.js';
import { Graph, type Thing } from './schema-org-graph.js';
import { mediaOf } from './schema-org-media.js';
import * as parts from './schema-org-parts.js';
import { kebab, lastName } from './schema-org-terms.js';
import type { Source } from './source.js';

/** One release's share of a document. */
interface Share {
  /** The article, or the event where there is none. */
  readonly subject: Thing;
  /** The article with what the pages say that hold it. */
  readonly whole: Thing;
  readonly topics: readonly Thing[];
  readonly events: readonly Thing[];
  readonly cast: Cast;
}

/** What is written to be published, and the type that pages make up for a press release. */
const isArticle = (thing: Thing): boolean =>
  thing.is(/Article$|(?:Blog|Media|Forum)Posting$|^(?:Report|PressRelease|SpecialAnnouncement)$/);

/** Where an article may stand within what isn't one. */
const holders = 'mainEntity blogPost blogPosts itemListElement item hasPart subjectOf'.split(' ');

export const mapping: Mapping = (document) => {
  const { tops, pages } = survey(document);
  const subjects = subjectsOf(tops);
  if (!subjects.length) document.report('headline-missing', 'no article and no event', 'error');
  const [only] = subjects.length === 1 ? subjects : [];
  const eventsOf = new Map<Thing, Thing[]>(subjects.map((subject) => [subject, []]));
  for (const event of tops.filter(isEvent)) {
    const articles = event.all('subjectOf');
    for (const article of only ? [only] : articles) eventsOf.get(article)?.push(event);
  }
  const order = new Map(tops.map((top, i) => [top, i]));
  const covered = new Set<Thing>();
  return subjects.flatMap((subject) => {
    if (covered.has(subject)) return [];
    const topics = subject.all('about', 'mentions', 'mainEntity');
    const events = withRelated([
      ...(isEvent(subject) ? [subject] : topics.filter(isEvent)),
      ...(eventsOf.get(subject) ?? []),
    ]);
    for (const event of events) covered.add(event);
    const cast = new Cast(events, order);
    for (const top of only ? tops : []) if (kindOf(top) === 'organization') cast.mention(top);
    const whole = subject.with(...pagesOf(subject, pages));
    return { place: subject.source, draft: release({ subject, whole, topics, events, cast }) };
  });
};

/** What stands on its own in a document, and the page whose only subject a thing is. */
function survey(document: Source) {
  const graph = new Graph(document);
  const tops = new Set<Thing>();
  const pages = new Map<Thing, Thing>();
  // The scripts of a page come as a list, and each may be one itself.
  for (const root of document.list().flatMap((script) => script.list())) {
    const isGraph = own(root.value, '@graph') !== undefined;
    if (isGraph) root.ignore('@context', '@id');
    for (const node of isGraph ? root.at('@graph').list() : [root]) tops.add(graph.thing(node));
  }
  for (const top of tops) {
    const held = isArticle(top) ? [] : top.all(...holders).filter(({ isNode }) => isNode);
    for (const thing of held) tops.add(thing);
    const [only, ...others] = held;
    if (only && !others.length && top.is(/Page$/)) pages.set(only, top);
  }
  return { tops: [...tops].filter(({ isNode }) => isNode), pages };
}

/** What becomes a release: articles, else what has a headline, else events, else pages. */
function subjectsOf(tops: readonly Thing[]): readonly Thing[] {
  const hasHeadline = (thing: Thing) => thing.first('headline').length > 0;
  const isNamed = (thing: Thing) => thing.first('headline', 'name').length > 0;
  const articles = tops.filter(isArticle);
  return firstOf(
    articles.filter(isNamed),
    articles,
    tops.filter(hasHeadline),
    tops.filter(isEvent),
    tops.filter((top) => top.is(/Page$|^CreativeWork$/) && isNamed(top)),
  );
}

/** What an article leaves unsaid, its page may say. */
function pagesOf(subject: Thing, pages: ReadonlyMap<Thing, Thing>): readonly Thing[] {
  const page = pages.get(subject);
  return [
    ...subject.all('mainEntityOfPage').filter(({ isNode }) => isNode),
    ...subject.all('isPartOf').filter((holder) => holder.is(/Page$/)),
    ...(page ? [page] : []),
  ];
}

function release(share: Share): Draft {
  const { subject, whole, cast } = share;
  whole.source.ignore('isAccessibleForFree', 'speakable', 'wordCount', 'potentialAction');
  const url = subject.link('url').or(subject.link('mainEntityOfPage'), whole.link('url'));
  const [publisher] = whole.first('publisher');
  const [source] = subject.first('sourceOrganization');
  return {
    id:
      subject.first('identifier')[0]?.as('value', '@id') ??
      (url.exists ? undefined : whole.address),
    url,
    type: typeOf(subject),
    status: subject.text('creativeWorkStatus').map(kebab),
    revision: subject.text('version'),
    ...texts(share),
    ...parts.translations(subject),
    released: whole.date('datePublished', 'datePosted'),
    updated: whole.date('dateModified'),
    created: subject.date('dateCreated'),
    expires: subject.date('expires'),
    dateline: {
      text: subject.text('dateline'),
      place: subject.first('locationCreated').map(parts.place)[0],
    },
    metrics: parts.metrics(subject),
    publisher: publisher && cast.organization(publisher),
    source: source && cast.organization(source),
    boilerplate: publisher?.first('description').map(({ plain }) => ({ body: { text: plain } })),
    contacts: publisher?.all('contactPoint', 'contactPoints').map(parts.contact),
    authors: cast.agents(subject, 'author', 'creator'),
    media: mediaOf(whole),
    rights: parts.rights(subject),
    related: [
      ...subject.all('isBasedOn', 'isBasedOnUrl').map((thing) => parts.work(thing, 'source')),
      ...whole.all('relatedLink').map((thing) => parts.work(thing, 'related')),
    ],
    corrections: subject.all('correction').map(parts.correction),
    digitalSourceType: subject.link('digitalSourceType'),
    ...spokenOf(share),
  };
}

/** What is read in the language of the article. */
function texts({ subject, whole, events: [event] }: Share) {
  const language = parts.languageOf(whole);
  const say = (...names: readonly string[]) => whole.text(names, language.text);
  let headline = say('headline', 'name');
  if (event && (isEvent(subject) || !headline.exists)) {
    event.source.report('missing', 'headline: the name of the event stands for it');
    headline = event.text('name');
  }
  return {
    headline,
    subheadline: say('alternativeHeadline'),
    category: whole.text('articleSection'),
    // An event keeps its own description.
    summary: isEvent(subject) ? undefined : say('description', 'abstract'),
    body: { text: say('articleBody', 'text') },
    language,
  };
}

const releaseType = /^(press-release|news|statement|advisory|report|blog)(?:-posting)?$/;

/** Any release is a NewsArticle to schema.org; only what says more tells the type. */
function typeOf(subject: Thing) {
  const more = subject.all('additionalType').map(({ address }) => address.text ?? '');
  const told = [...subject.types, ...more].flatMap(
    (type) => releaseType.exec(kebab(lastName(type)))?.[1] ?? [],
  );
  return told[0] as Release['type'];
}

/** Events, people, bodies and places; topics of other kinds are tags. */
function spokenOf({ subject, topics, cast }: Share) {
  const places = new Set([
    ...subject.all('contentLocation', 'spatialCoverage'),
    ...topics.filter(isPlace),
  ]);
  const others = topics.filter((topic) => !isEvent(topic) && !places.has(topic));
  for (const topic of others) if (kindOf(topic)) cast.mention(topic);
  const subjects = others.filter((topic) => !kindOf(topic) && topic.plain.text !== undefined);
  const quotations = subject.all('hasPart').filter((part) => part.is(/^Quotation$/));
  return {
    places: [...places].map(parts.place),
    tags: [...parts.keywords(subject), ...subjects.map(parts.tag)],
    quotes: quotations.map((quotation) => ({
      text: quotation.text('text'),
      speaker: cast.agents(quotation, 'spokenByCharacter', 'creator', 'author')[0],
      language: parts.languageOf(quotation),
      sourceUrl: quotation.link('url'),
    })),
    events: cast.events,
    participants: cast.participants,
    organizations: cast.organizations,
  };
}
