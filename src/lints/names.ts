/** Lints about how the texts name people and bodies. */
import type { Participant } from '../release/participants.js';
import type { Facts } from './facts.js';
import { quoted, type Lint, type Sighting } from './finding.js';
import type { Naming } from './names-found.js';
import { isMisspelt, mixedSpellings, wordsOfName } from './spelling.js';
import { isTitleWord } from './titles.js';

function* unresolved(facts: Facts): Generator<Sighting> {
  const people = peopleByWord(facts);
  if (!people.size) return;
  const { sought, rest } = facts.names;
  const named = new Set(
    sought.filter((naming) => facts.names.isUsed(naming)).map(({ text }) => text),
  );
  const said = new Set<string>();
  for (const { path, text } of rest) {
    for (const [one, other] of bigrams(text)) {
      const person = personMeant(people, named, one, other);
      const name = `${one} ${other}`;
      if (!person || said.has(name)) continue;
      said.add(name);
      yield [
        path,
        `${quoted(name)} is nobody that the data know; ${quoted(person.name)} is meant?`,
      ];
    }
  }
}

/** People whom a word may mean; those beyond aren't thought of. */
const mostMeant = 5;

/** People by the first and by the last word of their names. */
function peopleByWord({ release: { participants = [] } }: Facts) {
  const people = new Map<string, Participant[]>();
  for (const person of participants) {
    if ((person.kind ?? 'person') !== 'person') continue;
    const [first = '', ...more] = person.name.split(/\s+/);
    for (const key of more.length ? [`${first} …`, `… ${more.at(-1) ?? ''}`] : []) {
      const known = people.get(key) ?? [];
      if (known.length < mostMeant) people.set(key, [...known, person]);
    }
  }
  return people;
}

/** Words with capitals, one after the other. */
const capitals = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{M}'’-]+(?: \p{Lu}[\p{L}\p{M}'’-]+)+/gu;

/** Two such words each; of three the first two and the last two. */
function* bigrams(text: string): Generator<readonly [string, string]> {
  for (const run of text.match(capitals) ?? []) {
    const words = run.split(' ').map((word) => word.replace(/['’]s?$|-$/, ''));
    for (const at of words.slice(1).keys()) yield [words[at] ?? '', words[at + 1] ?? ''];
  }
}

/**
 * Whom two words mean that are no known name: a surname, where it stands first, with a title or another
 * given name (“Zhang Shuji” of Zhang Jinghua); or a name with a slip (“Ana Berg” of Anna Berg). Others of
 * one family or one first name aren't meant; nor is the surname before any word with a capital (“Zhang
 * Opens Talks”) of one whom the text has named in full.
 */
function personMeant(
  people: ReadonlyMap<string, readonly Participant[]>,
  named: ReadonlySet<string>,
  one: string,
  other: string,
): Participant | undefined {
  const byFirst = people.get(`${one} …`)?.find(({ name, names, familyName }) => {
    const tags = Object.keys(names ?? {});
    const isSurname = familyName === one || tags.some((tag) => /^(?:zh|ja|ko|vi|hu)\b/.test(tag));
    return (
      (isSurname && !named.has(name) && !ofABody.test(other)) ||
      isTitleWord(other) ||
      isMisspelt(other, lastOf(name))
    );
  });
  return (
    byFirst ??
    people.get(`… ${other}`)?.find(({ name }) => isMisspelt(one, name.split(/\s+/)[0] ?? ''))
  );
}

const lastOf = (name: string): string => name.split(/\s+/).at(-1) ?? '';

/** What makes a body's, a place's or a prize's name of a surname. */
const ofABody =
  /^(?:Academy|Award|Building|Centre|Center|College|Company|Corporation|County|District|Fellow|Foundation|Fund|Group|Hall|Holding|House|Inc|Institute|Lab|Laboratory|Lecture|Library|Ltd|Medal|Museum|Park|Prize|Province|Road|School|Street|University)s?$/;

function* ambiguous({ names: { sought } }: Facts): Generator<Sighting> {
  const first = new Map<string, Naming>();
  for (const naming of sought) if (naming.kind !== 'alias') keepFirst(first, naming);
  for (const naming of sought) {
    if (naming.kind !== 'alias') continue;
    const other = keepFirst(first, naming);
    if (other.entity !== naming.entity) {
      yield [naming.path, `${quoted(naming.text)} is also ${other.path}`];
    }
  }
}

function keepFirst(first: Map<string, Naming>, naming: Naming): Naming {
  const known = first.get(naming.text) ?? naming;
  first.set(naming.text, known);
  return known;
}

function* unused({ body, names }: Facts): Generator<Sighting> {
  if (!body.length) return;
  for (const naming of names.sought) {
    if (naming.kind === 'alias' && !names.isUsed(naming)) {
      yield [naming.path, `${quoted(naming.text)} isn’t in the text, or only within longer names`];
    }
  }
}

/** One finding for each person or body: its first other spelling. */
function* spelledDifferently({ names }: Facts): Generator<Sighting> {
  const spellings = new Map<unknown, Naming>();
  const said = new Set();
  const mainNames = new Map<unknown, string>();
  for (const naming of names.sought) {
    const { entity, kind, text } = naming;
    if (kind === 'name') mainNames.set(entity, mainNames.get(entity) ?? text);
    const name = mainNames.get(entity) ?? '';
    if (!isSpelling(naming, name) || !names.isUsed(naming) || said.has(entity)) continue;
    const before = spellings.get(entity);
    if (!before) spellings.set(entity, naming);
    else if (before.text !== text) {
      said.add(entity);
      yield [naming.path, `The text says both ${quoted(before.text)} and ${quoted(text)}`];
    }
  }
}

/** Whether a name is the first one, or that one written differently; not what is short for it. */
function isSpelling({ kind, reason, text }: Naming, name: string): boolean {
  if (
    kind === 'name' ||
    (kind === 'alias' && /^(?:spelling|transliteration)$/.test(reason ?? ''))
  ) {
    return true;
  }
  return kind === 'alias' && reason === undefined && wordsOfName(text) === wordsOfName(name);
}

/** The texts of one hand; quotes and captions may be others'. */
const ownText = /^\/(?:headline|subheadline|kicker|summary|body)(?:\/|$)/;

function* mixed({ release, names }: Facts): Generator<Sighting> {
  if (!/^en\b/i.test(release.language ?? 'en')) return;
  const texts = names.rest.filter(({ path }) => ownText.test(path)).map(({ text }) => text);
  const ways = mixedSpellings(texts.join('\n'));
  if (!ways.length) return;
  const counted = ways.map((way) => way.map(([stem, count]) => `${stem} ${count}×`).join(', '));
  yield [release.body ? '/body' : '', `Two ways to spell: ${counted.slice(0, 5).join('; ')}`];
}

/** Of participants, their element says it as well. */
export const aliasAmbiguous: Lint = {
  id: 'alias-ambiguous',
  severity: 'warning',
  about: 'An alias of one is also a name of another: the text can’t be explained there.',
  hint: 'Take the alias from the one that the text doesn’t mean by it',
  find: ambiguous,
};

export const nameLints: readonly Lint[] = [
  {
    id: 'name-unresolved',
    severity: 'warning',
    about:
      'Two words with capitals look like a participant’s name and aren’t: a surname with a title or another given name, or a slip of the pen. Names of others, of bodies and of places that the data know are never meant.',
    hint: 'If the same person is meant, add the words to aliases; if not, add the other one',
    find: unresolved,
  },
  aliasAmbiguous,
  {
    id: 'alias-unused',
    severity: 'info',
    about: 'An alias is in no text of the release, or only inside longer names.',
    hint: 'Correct the alias, or take it away: aliases are words of this text',
    find: unused,
  },
  {
    id: 'entity-spelled-differently',
    severity: 'info',
    about:
      'The text writes the name of one person or body in two ways; short forms, abbreviations and translations are fine.',
    hint: 'Write it in one way, as the body itself does',
    find: spelledDifferently,
  },
  {
    id: 'mixed-spelling',
    severity: 'info',
    about:
      'An English text writes one word the American and the British way: center and centre. Names that the data know are spelled as their bearers do.',
    hint: 'Choose one way for the whole text',
    find: mixed,
  },
];
