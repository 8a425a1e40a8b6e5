/**
 * IPTC ninjs 1.x, 2.x and 3.x (https://iptc.org/standards/ninjs/): one item, a list of items, or a page
 * of them under `items` or `_items`. A body with the role `release` carries the native release: it then
 * holds what ninjs has no words for, and what the item itself says of text, status and terms wins.
 */
import { htmlLine, htmlText } from '../content/html-text.js';
import * as limits from '../release/limits.js';
import type { Alternate, Link, Tag } from '../release/parts.js';
import { over, type Draft } from './draft.js';
import { isObject } from './json.js';
import type { Mapping } from './mapping.js';
import {
  contactsOf,
  happeningsOf,
  organizationsOf,
  organizersOf,
  participantsOf,
  sourceOf,
  things,
  titleOf,
  type Associations,
} from './ninjs-events.js';
import { mediaOf } from './ninjs-media.js';
import {
  dateOf,
  headlineOf,
  ignoreMetadata,
  named,
  peek,
  plain,
  term,
  textsOf,
  uriOf,
  webOnly,
  type Text,
} from './ninjs-terms.js';
import type { Source } from './source.js';
import { beginning } from './texts.js';

export const mapping: Mapping = (document) =>
  itemsOf(document).map((item) => ({ place: item, draft: releaseOf(item) }));

function itemsOf(document: Source): readonly Source[] {
  if (Array.isArray(document.value)) return document.list(limits.items);
  const items = document.at('_items').or(document.at('items'));
  if (!items.exists) return [document];
  document.ignore('_links', '_meta');
  return items.list(limits.items);
}

function releaseOf(item: Source): Draft {
  ignoreMetadata(item);
  const bodies = textsOf(item, 'bodies', 'body');
  const headline = headlineOf(item);
  const known = textOf(item, headline, bodies);
  const draft = over(detailsOf(item, headline), known);
  const native = nativeOf(bodies);
  if (native) return over(over(draft, native), known);
  return headline.exists ? draft : over(draft, { headline: firstWords(item, known) });
}

/** Any text lends its first words where there is neither headline nor title. */
function firstWords(item: Source, { summary, body }: ReturnType<typeof textOf>) {
  const text = summary ?? body.text ?? body.html?.map(htmlText);
  if (text?.exists) item.report('missing', 'headline: the first words of the text stand for it');
  return text?.map(beginning);
}

/** What ninjs says as the native form does: it wins over a native release that came along. */
function textOf(item: Source, headline: Source, bodies: readonly Text[]) {
  const headlines = textsOf(item, 'headlines', 'headline');
  const descriptions = textsOf(item, 'descriptions', 'description');
  const one = (texts: readonly Text[], role: RegExp) => texts.find((text) => role.test(text.role));
  const summary = one(descriptions, /^(?:summary|abstract|lead|main)/);
  return {
    headline,
    subheadline: plain(one(headlines, /^sub/), true),
    kicker: plain(one(headlines, /^kicker/), true),
    summary: plain(summary ?? one(descriptions, /^(?:text|plain|rich|x?html|$)/)),
    body: bodyOf(bodies, oneLine(headline.text ?? '')),
    boilerplate: bodies
      .filter(({ role }) => role === 'boilerplate')
      .map((text) => ({ body: { [text.kind]: text.read() } })),
    language: item.at('language'),
    status: term(item, 'pubStatus').map((status) => statuses.get(status) ?? status),
    embargoUntil: dateOf(term(item, 'embargoedUntil')),
    expires: dateOf(item.at('expires')),
  };
}

const oneLine = (text: string): string => text.trim().replace(/\s+/g, ' ');

const statuses = new Map([
  ['usable', 'published'],
  ['canceled', 'withdrawn'],
  ['cancelled', 'withdrawn'],
]);

/** One body of each kind; what isn't read is in other formats, or the same once more. */
function bodyOf(bodies: readonly Text[], headline: string) {
  const ofKind = (kind: Text['kind']) => {
    const some = bodies.filter((text) => text.kind === kind && text.role !== 'boilerplate');
    return some.find(({ role }) => role === 'main') ?? some[0];
  };
  return {
    html: ofKind('html')
      ?.read()
      .map((html) => withoutHeading(html, headline)),
    text: plain(ofKind('text'))?.map((text) => withoutFirstLine(text, headline)),
  };
}

/** HTML without a first heading that says the headline once more, as in bodies that are whole pages. */
function withoutHeading(html: string, headline: string): string {
  const start = html.search(/<h[1-6][\s>]/i);
  const end = /<\/h[1-6]\s*>/gi;
  end.lastIndex = start;
  if (start < 0 || !end.exec(html) || htmlText(html.slice(0, start))) return html;
  const repeats = htmlLine(html.slice(start, end.lastIndex)) === headline;
  return repeats ? html.slice(0, start) + html.slice(end.lastIndex) : html;
}

function withoutFirstLine(text: string, headline: string): string {
  const [line = ''] = /\S.*/.exec(text) ?? [];
  return oneLine(line) === headline ? text.slice(text.indexOf(line) + line.length) : text;
}

/** The native release in a body of its own: closed schemas leave it no other place. */
function nativeOf(bodies: readonly Text[]): Draft {
  const carrier = bodies.find(({ role, kind }) => role === 'release' && kind === 'json');
  if (!carrier) return undefined;
  const text = carrier.read();
  try {
    const native: unknown = JSON.parse(text.text ?? '');
    if (isObject(native)) return text.with(native).fields();
  } catch {
    // Then it holds as little as anything else that isn't an object.
  }
  text.report('wrong-type', 'a release as JSON expected');
  return undefined;
}

/** Everything but the text. */
function detailsOf(item: Source, headline: Source): Draft {
  const embargo = term(item, 'embargoedUntil').text;
  const associations = named(item.at('associations')).filter(([, thing]) =>
    isPublic(thing, embargo),
  );
  const { events, places } = happeningsOf(item, headline, associations);
  const sources = things(item, 'infoSources');
  const by = term(item, 'by');
  const uri = item.at('uri');
  return {
    id: uri,
    url: webOnly(uri)[0],
    revision: item.at('version'),
    ...datesOf(item),
    ...topicsOf(item),
    byline: by,
    authors: isName(by.text) ? [{ name: by }] : [],
    publisher: sourceOf(sources, /publish/i),
    source: sourceOf(sources, /^$|sourc|originat|suppl/i),
    contacts: [
      ...sources.flatMap((party) => contactsOf(party)),
      ...organizersOf(item).flatMap((party) => contactsOf(party, titleOf(party))),
    ],
    participants: participantsOf(item, events.length),
    organizations: organizationsOf(item),
    events,
    places,
    dateline: item.at('located'),
    rights: rightsOf(item),
    media: [...mediaOf(item), ...associations.flatMap(([name, thing]) => mediaOf(thing, name))],
    ...linksOf(associations),
    editorNote: term(item, 'edNote'),
    digitalSourceType: term(item, 'digitalSourceType', 'uri'),
    extensions: extensionsOf(item, headline),
  };
}

/** `firstCreated` is the release where `versionCreated` is there besides; alone, the number of the version tells. */
function datesOf(item: Source) {
  const first = dateOf(term(item, 'firstCreated'));
  const version = dateOf(term(item, 'versionCreated'));
  const number = Number(item.at('version').text ?? NaN);
  const isBoth = first.exists && version.exists;
  const isChange = isBoth ? !(number <= 1) && first.text !== version.text : number > 1;
  const printed = textsOf(item, 'descriptions', 'description').find(
    ({ role }) => role === 'released',
  );
  return {
    // ninjs has date-times only: a day comes as a description, by agreement.
    released: printed?.read() ?? (isBoth ? first : isChange ? undefined : version),
    updated: isChange ? version : undefined,
    created: dateOf(term(item, 'contentCreated')).or(...(isBoth ? [] : [first])),
  };
}

/**
 * Whether a byline is the plain name of one person: words with capitals, particles of names between
 * them, no word for "by", no agency, no office and no second name.
 */
function isName(by = ''): boolean {
  const word = String.raw`\p{Lu}[\p{L}\p{M}.'’-]*`;
  const particle = 'd[aeiou]|de[lnr]|la|le|van|von|bin|ibn|al|el';
  const name = new RegExp(
    `^${word}(?: (?:${particle}))* ${word}(?: (?:${particle}|${word})){0,3}$`,
    'u',
  );
  return name.test(by) && !/^(?:By|Von|Av|Af|Par|Por|De|Di|Da|Door|Text|Foto|Photo) /.test(by);
}

const types = ['press-release', 'news', 'statement', 'advisory', 'report', 'blog'];

/** The type that a word of a provider says (`Press Release`), or the end of an identifier. */
const typeOf = (word: string): string | undefined => {
  const name = word
    .slice(word.lastIndexOf('/') + 1)
    .toLowerCase()
    .replace(/[\s_]/g, '-');
  return types.find((type) => type === name);
};

/** What sort of text it is, and what it is about. */
function topicsOf(item: Source) {
  const profile = item.at('profile').map(typeOf);
  const genres = things(item, 'genres').map((genre) => ({
    genre,
    type: [genre.at('name'), term(genre, 'literal'), uriOf(genre)]
      .map((word) => word.map(typeOf))
      .find(({ exists }) => exists),
  }));
  const subjects = things(item, 'subjects');
  const sections = subjects.filter((subject) => peek(subject, 'rel') === 'category');
  const others = genres.flatMap(({ genre, type }) => (type ? [] : [genre]));
  const [section] = [...sections, ...others];
  section?.ignore('rel');
  const topics = [...subjects, ...others, ...things(item, 'objects')];
  return {
    type: profile.or(...genres.flatMap(({ type }) => type ?? [])),
    category: section?.at('name'),
    tags: topics.filter((topic) => topic !== section && peek(topic, 'name')).map(tagOf),
  };
}

function tagOf(topic: Source): Draft<Tag> {
  // How sure which machine is of the topic.
  topic.ignore('rel', 'creator', 'relevance', 'confidence');
  return {
    name: topic.at('name'),
    uri: uriOf(topic),
    scheme: topic.at('scheme'),
    code: term(topic, 'literal'),
  };
}

/** The guide has a list for `rightsInfo`, the schemas an object. */
const rightsOf = (item: Source) => {
  const linked = term(item, 'rightsInfo');
  if (linked.exists) term(linked, 'langId');
  return {
    holder: term(item, 'copyrightHolder'),
    notice: term(item, 'copyrightNotice'),
    terms: term(item, 'usageTerms'),
    termsUrl: term(linked, 'linkedRights'),
  };
};

/**
 * Whether an associated item may be shown: not when it is withheld or canceled, nor when it has an
 * embargo of its own, for a release knows but one.
 */
function isPublic(thing: Source, embargo: string | undefined): boolean {
  const { text } = term(thing, 'embargoedUntil');
  const status = term(thing, 'pubStatus').text ?? '';
  const may = (!text || text === embargo) && !/^(?:withheld|cancell?ed)$/.test(status);
  if (!may) thing.report('content-dropped', text ?? status);
  return may;
}

const rels = /^(?:related|previous|next|follow-up|supersedes|superseded-by|source|coverage)$/;

/** Other texts, if they have a page, and the same text in other languages. */
function linksOf(associations: Associations) {
  const related: Draft<Link>[] = [];
  const alternates: Draft<Alternate>[] = [];
  for (const [, thing] of associations) {
    if (/^(?:picture|graphic|video|audio|event)$/.test(peek(thing, 'type'))) continue;
    const [url] = webOnly(uriOf(thing));
    if (!url) continue;
    thing.ignore('name', 'rel');
    ignoreMetadata(thing);
    const rel = peek(thing, 'rel');
    const headline = headlineOf(thing);
    if (rel === 'translation') alternates.push({ url, headline, language: thing.at('language') });
    else {
      const released = datesOf(thing).released;
      related.push({ url, headline, released, ...(rels.test(rel) && { rel: thing.at('rel') }) });
    }
  }
  return { related, alternates };
}

/** What newsrooms sort and check items by, and a release has no words for. */
function extensionsOf(item: Source, headline: Source) {
  const title = item.at('title');
  const profile = item.at('profile');
  const slugline = item.at('slugline');
  const isHeadline = title.path === headline.path || title.text === headline.text;
  const kept = {
    title: isHeadline ? undefined : title,
    profile: typeOf(profile.text ?? '') ? undefined : profile,
    slugline: slugline.text ? slugline : undefined,
  };
  const words = ['urgency', 'altIds', 'trustIndicators', 'plannedCoverage', 'contentDigitised'];
  return {
    ninjs: { ...kept, ...Object.fromEntries(words.map((word) => [word, term(item, word)])) },
  };
}
