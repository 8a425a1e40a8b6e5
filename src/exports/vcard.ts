/**
 * vCard 4.0 (RFC 6350): the contacts and participants of a release, a card each.
 *
 * Written by hand: lines and escaping are those of iCalendar, which is there already.
 */
import type { Alias, Organization } from '../release/entities.js';
import type { Participant, Role } from '../release/participants.js';
import type { Contact } from '../release/parts.js';
import { pointer } from '../release/problems.js';
import type { Loss } from '../release/read-result.js';
import type { Release } from '../release/release.js';
import type { Names } from '../release/shape.js';
import { component, contentLine, fullFile, product, uri, whole } from './content-lines.js';
import { lossesOf, type Exported } from './exported.js';
import { eachOf } from './releases.js';
import { unpublished, type ExportOptions } from './unpublished.js';
import { stableId, stableUuid } from './stable-id.js';

export interface VCardOptions extends ExportOptions {
  /** BCP 47 tag of names and titles, where the release doesn't say; default is not to tell. */
  readonly language?: string;
}

/** A contact or a participant: whatever is known of one that may be asked or met. */
type Entry = Partial<Omit<Participant, 'kind'> & Omit<Contact, 'kind'>> & {
  readonly kind?: NonNullable<Participant['kind'] | Contact['kind']>;
};

/** A piece of text and its counterparts in other languages. */
interface Wording {
  readonly text: string;
  readonly others: Names | undefined;
}

/**
 * Writes a card for each contact and each participant of a release, or for the one given.
 *
 * - FN is the name as printed; a contact without a name goes by its organization, title, address for
 *   mail, phone or page. N is written only where family or given name is known: it is never guessed.
 * - Names and titles in other languages and scripts stand beside the first, with its ALTID and their
 *   LANGUAGE; offices in several bodies are kept apart by property groups (`role1.TITLE`, `role1.ORG`).
 * - NICKNAME holds aliases that are names anywhere: abbreviations, spellings, transliterations,
 *   translations, former names. What somebody is called in this text only is left out.
 * - A phone number is a `tel:` address where it begins with `+` and has no parentheses; else it is text.
 * - The hours at which a contact can be asked are a NOTE: there is no property for them.
 * - A group is a card of `KIND:group`: its name is a description of people.
 *
 * @returns the text, empty where there is nobody; what isn't in it is listed in `losses`.
 */
export function toVCard(
  source: Release | Participant | Contact,
  { language, now }: VCardOptions = {},
): Exported {
  const one = !('headline' in source);
  const entries = one ? [{ entry: source as Entry, path: '' }] : entriesOf(source);
  const tongue = one ? language : (source.language ?? language);
  const edition = one ? undefined : (source.id ?? source.url);
  const release = edition === undefined ? undefined : stableId(edition);
  const uids = new Set<string>();
  const losses: Loss[] = [];
  let text = '';
  for (const { entry, path } of entries) {
    const name = nameOf(entry);
    if (name === undefined || text.length > fullFile) {
      const message = name === undefined ? 'has no name' : 'would make the file too long';
      losses.push({ path, message });
      continue;
    }
    const { id } = entry;
    const uid = release && id !== undefined ? stableUuid(release, id) : undefined;
    // A second card with the same UID would be taken for the first.
    text += card(entry, name, tongue, uid && uids.has(uid) ? undefined : uid);
    uids.add(uid ?? '');
    losses.push(...lossesOf(entry, heldOf(entry), path), ...lostAliases(entry, path));
  }
  const besides = one ? [] : lossesOf(source, text ? people : []);
  return {
    text,
    mediaType: 'text/vcard; charset=utf-8',
    losses: [...besides, ...losses],
    problems: one ? [] : unpublished(eachOf(source), { now }),
  };
}

/** What is lost of them is told one by one. */
const people = ['/contacts', '/participants'];

const entriesOf = ({ contacts = [], participants = [] }: Release) => [
  ...contacts.map((entry: Entry, i) => ({ entry, path: pointer('/contacts', i) })),
  ...participants.map((entry: Entry, i) => ({ entry, path: pointer('/participants', i) })),
];

const nameOf = ({ name, organization, title, email, phone, url, address }: Entry) =>
  name ?? organization?.name ?? title ?? email ?? phone ?? url ?? address;

function card(
  entry: Entry,
  name: string,
  language: string | undefined,
  uid: string | undefined,
): string {
  const { names, familyName, givenName, honorific, honorificSuffix, image } = entry;
  const kind = kindOf(entry);
  const parts = [familyName, givenName, undefined, honorific, honorificSuffix];
  const known = familyName !== undefined || givenName !== undefined;
  const line = (
    key: string,
    value: string | undefined,
    parameters?: Readonly<Record<string, string | undefined>>,
  ) => (value === undefined ? '' : contentLine(key, value, parameters));
  return [
    line('BEGIN', 'VCARD'),
    line('VERSION', '4.0'),
    line('PRODID', product),
    line('UID', uid && `urn:uuid:${uid}`),
    line('KIND', kind),
    worded('FN', { text: name, others: names }, whole, language, '1'),
    line('N', known ? parts.map((part = '') => component(part)).join(';') : undefined),
    line('NICKNAME', nicknames(entry.aliases)),
    entry.kind === 'organization'
      ? worded('ORG', { text: name, others: names }, component, language, '1')
      : '',
    ...offices(entry, language),
    line('EMAIL', entry.email && whole(entry.email)),
    phoneLine(entry.phone),
    // The street's component holds all of it: what a LABEL says, address books don't show.
    line('ADR', entry.address && `;;${component(entry.address)};;;;`),
    ...[entry.url, ...(entry.sameAs ?? [])].map((url) => line('URL', url && uri(url))),
    ...(entry.languages ?? []).map((tag, i) => line('LANG', tag, { PREF: preference(i) })),
    line(kind === 'org' ? 'LOGO' : 'PHOTO', image && uri(image.url), {
      MEDIATYPE: image?.mimeType,
    }),
    line('NOTE', entry.description && whole(entry.description)),
    line('NOTE', entry.hours && whole(entry.hours)),
    line('END', 'VCARD'),
  ].join('');
}

/** RFC 6350 section 6.1.4; of a contact with a name nothing is said, which means a person. */
function kindOf({ kind, name, title, organization }: Entry): string | undefined {
  if (kind === 'group') return 'group';
  if (kind === 'organization') return 'org';
  if (kind === 'person') return 'individual';
  return name === undefined && title === undefined && organization ? 'org' : undefined;
}

/** A property in the language of the release, and its alternatives (RFC 6350 section 5.4). */
function worded(
  key: string,
  { text, others = {} }: Wording,
  escape: (text: string) => string,
  language: string | undefined,
  alternative: string,
): string {
  const different = Object.entries(others).filter(([, other]) => other !== text);
  if (!different.length) return contentLine(key, escape(text));
  return [[language, text] as const, ...different]
    .map(([tag, words]) => contentLine(key, escape(words), { ALTID: alternative, LANGUAGE: tag }))
    .join('');
}

/** Titles with the bodies they are held in, and bodies without. Several are kept apart by groups. */
function offices(entry: Entry, language: string | undefined): readonly string[] {
  const { roles = [], affiliations = [], title, organization } = entry;
  const own: Partial<Role> = {
    ...(title !== undefined && { title }),
    ...(organization && { organization }),
  };
  const all: readonly Partial<Role>[] = [
    ...(title === undefined && !organization ? [] : [own]),
    ...roles,
    ...affiliations.map((body) => ({ organization: body })),
  ];
  return all.map(({ title: text, titles, organization: body }, i) => {
    const group = all.length > 1 ? `role${i + 1}.` : '';
    const number = String(i + 1);
    return [
      text === undefined
        ? ''
        : worded(`${group}TITLE`, { text, others: titles }, whole, language, number),
      body ? bodyLines(`${group}ORG`, body, language, number) : '',
    ].join('');
  });
}

/** Bodies above an organization that are named before it; there is no need for more. */
const levels = 4;

/** The organization, with those it belongs to before it (RFC 6350 section 6.6.4). */
function bodyLines(
  key: string,
  organization: Organization,
  language: string | undefined,
  alternative: string,
): string {
  const chain: Organization[] = [];
  let body: Organization | undefined = organization;
  for (; body && chain.length <= levels; body = body.parent) chain.unshift(body);
  const path = (tag?: string) =>
    chain
      .map(({ name, names }) => component((tag === undefined ? undefined : names?.[tag]) ?? name))
      .join(';');
  const tags = Object.keys(organization.names ?? {});
  const others = Object.fromEntries(tags.map((tag) => [tag, path(tag)]));
  return worded(key, { text: path(), others }, (text) => text, language, alternative);
}

const anywhere: readonly Alias['reason'][] = [
  'abbreviation',
  'spelling',
  'transliteration',
  'translation',
  'former-name',
];

const isNickname = ({ reason }: Alias): boolean => anywhere.includes(reason);

function nicknames(aliases: readonly Alias[] = []): string | undefined {
  const names = aliases.filter(isNickname).map(({ text }) => whole(text));
  return names.length ? names.join(',') : undefined;
}

const lostAliases = ({ aliases = [] }: Entry, path: string): readonly Loss[] =>
  aliases.flatMap((alias, i) =>
    lossesOf(alias, isNickname(alias) ? ['/text'] : [], pointer(pointer(path, 'aliases'), i)),
  );

/** RFC 6350 section 6.4.1: an address (RFC 3966) is better, but `(0)` is not dialled from abroad. */
function phoneLine(phone: string | undefined): string {
  if (phone === undefined) return '';
  return /^\+\d[\d .-]*$/.test(phone)
    ? contentLine('TEL', `tel:${phone.replace(/[ -]+/g, '-')}`, { VALUE: 'uri' })
    : contentLine('TEL', whole(phone), { VALUE: 'text' });
}

/** 1 is preferred most, 100 least (RFC 6350 section 5.3). */
const preference = (i: number): string => String(Math.min(i + 1, 100));

/** What a card says of its subject. Ids are told by the UID, or only link the parts of a release. */
function heldOf({ kind, familyName, givenName, image }: Entry): readonly string[] {
  const named = familyName !== undefined || givenName !== undefined;
  const above = [...Array(levels + 1).keys()].map((i) => '/parent'.repeat(i));
  const body = (path: string) =>
    above.flatMap((parents) => [`${path}${parents}/name`, `${path}${parents}/names`]);
  return [
    ...['/id', '/name', '/names', '/familyName', '/givenName'],
    ...(named ? ['/honorific', '/honorificSuffix'] : []),
    ...[
      '/title',
      '/email',
      '/phone',
      '/url',
      '/address',
      '/languages',
      '/sameAs',
      '/description',
      '/hours',
    ],
    ...(kind === 'person' || kind === 'organization' || kind === 'group' ? ['/kind'] : []),
    '/aliases', // told of one by one
    ...['/roles/*/title', '/roles/*/titles', '/image/url', '/image/mimeType'],
    ...(image?.type === 'image' ? ['/image/type'] : []),
    ...['/organization', '/roles/*/organization', '/affiliations/*'].flatMap(body),
  ];
}
