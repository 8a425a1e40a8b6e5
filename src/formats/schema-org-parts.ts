/** Parts of a release that schema.org tells of by one object each. */
import type { Address, Coordinates, Place } from '../release/entities.js';
import * as limits from '../release/limits.js';
import type { Contact, Correction, Link, Metrics, Rights, Tag } from '../release/parts.js';
import { firstOf, type Draft } from './draft.js';
import type { Thing } from './schema-org-graph.js';
import { lastName } from './schema-org-terms.js';
import type { Source } from './source.js';

/** A name, and the others: those in a language of their own by its tag, the rest as aliases. */
export function namesOf(thing: Thing) {
  const names = new Map<string, Source>();
  const aliases: { readonly text: Source }[] = [];
  const [name, ...others] = thing.isNode ? thing.all('name') : [thing];
  for (const other of [...others, ...thing.all('alternateName')]) {
    const { language, plain } = other;
    if (language && !names.has(language)) names.set(language, plain);
    else aliases.push({ text: plain });
  }
  return { name: name?.plain, names: Object.fromEntries(names), aliases };
}

export const sameAs = (thing: Thing): readonly Source[] =>
  thing.all('sameAs').map(({ address }) => address);

/** A place, or an address that stands for one. */
export function place(thing: Thing): Draft<Place> {
  if (thing.is(/Address$/)) return { address: address(thing) };
  const [where] = thing.first('address');
  return {
    ...namesOf(thing),
    address: where && address(where),
    geo: coordinates(thing.first('geo')[0] ?? thing),
    url: thing.link('url'),
    sameAs: sameAs(thing),
  };
}

const address = (thing: Thing): Draft<Address> =>
  thing.isNode
    ? {
        street: thing.text('streetAddress'),
        locality: thing.text('addressLocality'),
        region: thing.text('addressRegion'),
        postalCode: thing.text('postalCode'),
        country: thing.text('addressCountry'),
      }
    : thing.plain;

const coordinates = (thing: Thing): Draft<Coordinates> => ({
  lat: thing.number('latitude'),
  lon: thing.number('longitude'),
});

/** Another text, as an address or a CreativeWork. */
export const work = (thing: Thing, rel?: Link['rel']): Draft<Link> => ({
  url: thing.address,
  headline: thing.isNode ? thing.text(['headline', 'name']) : undefined,
  released: thing.date('datePublished'),
  publisher: thing.text('publisher'),
  rel,
});

/** The original, and the same text in other languages. */
export function translations(article: Thing) {
  const [original] = article.first('translationOfWork');
  const from = original && languageOf(original);
  const isListed = from?.exists && original?.address.exists;
  const alternate = (text: Thing) => ({
    language: languageOf(text),
    url: text.address,
    headline: text.text(['headline', 'name']),
  });
  return {
    translation: original && { from, of: work(original) },
    alternates: [
      ...(original && isListed ? [{ ...alternate(original), original: true }] : []),
      ...article.all('workTranslation').map(alternate),
    ],
  };
}

/** An address, or the name of a licence. */
export const licenseOf = (work: Thing): Source => work.link('license').or(work.text('license'));

export function rights(work: Thing): Draft<Rights> {
  const [usage] = work.first('usageInfo');
  const address = usage?.address;
  const terms = address?.exists ? address : usage?.text('text');
  const isUrl = URL.canParse(terms?.text ?? '');
  return {
    holder: work.text('copyrightHolder'),
    notice: work.text('copyrightNotice'),
    year: work.number('copyrightYear'),
    license: licenseOf(work),
    ...(isUrl ? { termsUrl: terms, terms: usage?.text('text') } : { terms }),
    credit: work.text('creditText'),
  };
}

export const correction = (thing: Thing): Draft<Correction> => ({
  kind: 'correction',
  text: thing.isNode ? thing.text(['text', 'description', 'headline', 'name']) : thing.plain,
  date: thing.date('datePublished', 'dateCreated'),
  url: thing.link('url'),
});

export function contact(thing: Thing): Draft<Contact> {
  const [kind] = /media|investor|event|general/.exec(
    (thing.text('contactType').text ?? '').toLowerCase().replace(/press|news/, 'media'),
  ) ?? ['other'];
  return {
    kind: kind as Contact['kind'],
    name: thing.text('name'),
    email: emailOf(thing),
    phone: thing.text('telephone'),
    url: thing.link('url'),
    languages: thing.all('availableLanguage').map(tagOf),
    hours: thing.first('hoursAvailable')[0]?.as('description', 'name'),
  };
}

export const emailOf = (thing: Thing): Source =>
  thing.text('email').map((text) => text.replace(/^mailto:/i, ''));

/** The tag of a language, which a `Language` has for another name. */
function tagOf(language: Thing): Source {
  const tag = language.as('alternateName', 'name');
  language.source.ignore('name');
  return tag;
}

/** The language of a text by its tag. */
export function languageOf(text: Thing): Source {
  const [language, other] = text.first('inLanguage');
  other?.source.report('truncated');
  return language ? tagOf(language) : text.nothing;
}

/** Keywords: one text with commas, many texts, or defined terms. */
export function keywords(thing: Thing): readonly Draft<Tag>[] {
  const words = thing.all('keywords');
  const [only, ...others] = words;
  if (!only || only.isNode || others.length) return words.map(tag);
  const { plain } = only;
  const parts = (plain.text ?? '').split(/[,，、]/, limits.items + 1);
  return parts.filter((word) => word.trim()).map((word) => plain.with(word.trim()));
}

export const tag = (thing: Thing): Draft<Tag> =>
  thing.isNode
    ? {
        name: thing.text('name'),
        uri: firstOf(sameAs(thing), [thing.address])[0],
        code: thing.text('termCode'),
        scheme: thing.first('inDefinedTermSet')[0]?.as('url', 'name'),
      }
    : thing.plain;

/** What a kind of interaction counts; the names that schema.org has superseded end in a plural. */
const counted: readonly (readonly [RegExp, keyof Metrics])[] = [
  [/^(?:View|Read)Action$|PageVisits$/, 'pageviews'],
  [/^ShareAction$|Tweets$/, 'shares'],
  [/^CommentAction$|Comments$/, 'comments'],
];

/** Counters, also as the texts `UserPageVisits:691` of former days. */
export function metrics(thing: Thing): Draft<Metrics> {
  const found: { -readonly [K in keyof Metrics]?: Source } = {};
  for (const counter of thing.all('interactionStatistic', 'interactionCount')) {
    const metric = metricOf(counter);
    if (!metric) {
      if (!counter.isNode) counter.plain.report('unknown-value', counter.plain.text);
    } else if (!found[metric]) {
      const { plain } = counter;
      const count = counter.isNode ? counter.text('userInteractionCount') : plain.map(lastName);
      found[metric] = count.map(whole);
      found.asOf ??= counter.date('endTime');
    }
  }
  return { ...found, comments: found.comments ?? thing.text('commentCount').map(whole) };
}

function metricOf(counter: Thing): keyof Metrics | undefined {
  const [type] = counter.first('interactionType');
  const text = counter.plain.text?.replace(/:[^:]*$/, '');
  const said = type?.isNode ? (type.types[0] ?? type.id) : (type?.plain.text ?? text);
  const name = lastName(said ?? '');
  const [, metric] = counted.find(([kind]) => kind.test(name)) ?? [];
  if (metric) type?.source.take();
  return metric;
}

/** schema.org's own example writes a count as a text. */
const whole = (text: string): number | string =>
  /^\d+$/.test(text.trim()) ? +text : text.replace(/,(?=\d{3}\b)/g, '').trim();
