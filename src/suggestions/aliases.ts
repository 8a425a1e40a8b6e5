/** Words of a text that mean somebody whom it names otherwise. */
import type { Participant } from '../release/participants.js';
import { romanTitles } from './chinese-words.js';
import type { Span, Suggestion } from './suggestion.js';

interface Title {
  readonly text: string;
  readonly title: string;
  readonly meaning: RegExp;
}

const titles: ReadonlyMap<string, Title> = new Map(
  [...romanTitles].flatMap(([roman, [title, meaning]]) => [
    [roman, { text: roman, title, meaning }] as const,
    [title, { text: title, title, meaning }] as const,
  ]),
);

const roman = new RegExp(
  `(?<![\\p{L}\\p{N}])(\\p{Lu}\\p{Ll}+) (${[...romanTitles.keys()].join('|')})(?![\\p{L}\\p{N}])`,
  'giu',
);
const chinese = new RegExp(
  `(?<=^|[^\\p{Script=Han}]|[与和对向由在是请被])(\\p{Script=Han}{1,2}?)(${[...romanTitles.values()].map(([title]) => title).join('|')})`,
  'gu',
);

/**
 * A surname and a title taken together for a name, as machine translation does (“Zhang Shuji”, shuji
 * 书记 = party secretary), or said for short as Chinese does (张书记). It means the only person of that
 * surname, or of several the only one who has that office; else it is left alone.
 */
export function findAliases(
  paragraphs: readonly string[],
  people: readonly Participant[],
): readonly Suggestion[] {
  const meant = lookForMeant(people);
  const taken = new Set(people.flatMap(({ name, aliases = [] }) => [name, ...aliases.map(textOf)]));
  const found = new Map<
    string,
    { readonly title: Title; readonly of: Participant; spans: Span[] }
  >();
  for (const paragraph of paragraphs.keys()) {
    const text = paragraphs[paragraph] ?? '';
    for (const match of [...text.matchAll(roman), ...text.matchAll(chinese)]) {
      const { 0: printed, 1: surname = '', 2: word = '', index: start } = match;
      const title = titles.get(word.toLowerCase());
      const of = title && meant(surname, title);
      if (!of || taken.has(printed)) continue;
      const span = { paragraph, start, end: start + printed.length, text: printed };
      const known = found.get(printed);
      if (known) known.spans.push(span);
      else found.set(printed, { title, of, spans: [span] });
    }
  }
  return [...found].map(([text, { title, of, spans }]) => suggestionOf(text, title, of, spans));
}

const textOf = ({ text }: { readonly text: string }): string => text;

function suggestionOf(
  text: string,
  { text: word, title }: Title,
  { name }: Participant,
  spans: readonly Span[],
): Suggestion {
  const meaning = word === title ? `${title} is an office` : `${word} (${title}) is an office`;
  return {
    kind: 'alias',
    participant: {
      kind: 'person',
      name,
      aliases: [{ text, reason: 'title-as-name', note: `${meaning}; the same person as ${name}` }],
    },
    spans,
    reason: `${meaning}, and ${name} has this surname`,
  };
}

/** People by what may be their surname: the first or the last part of the name. */
function surnamesOf(people: readonly Participant[]): ReadonlyMap<string, readonly Participant[]> {
  const found = new Map<string, Participant[]>();
  for (const one of people) {
    for (const surname of new Set(surnamesIn(one))) {
      const same = found.get(surname);
      if (same) same.push(one);
      else found.set(surname, [one]);
    }
  }
  return found;
}

function surnamesIn({ name, names = {}, familyName }: Participant): readonly string[] {
  if (familyName !== undefined) return [familyName];
  return [name, ...Object.values(names)].flatMap((printed) => {
    if (/^\p{Script=Han}{2,4}$/u.test(printed)) {
      return [printed.length === 4 ? printed.slice(0, 2) : (printed[0] ?? '')];
    }
    const words = printed.split(/\s+/);
    return words.length === 2 || words.length === 3 ? [words[0] ?? '', words.at(-1) ?? ''] : [];
  });
}

/** Prepares to ask whom of the people a surname and a title mean. */
function lookForMeant(people: readonly Participant[]) {
  const bySurname = surnamesOf(people);
  const known = new Map<string, Participant | undefined>();
  return (surname: string, title: Title): Participant | undefined => {
    const key = `${surname} ${title.text}`;
    if (!known.has(key)) known.set(key, meant(bySurname.get(surname) ?? [], title));
    return known.get(key);
  };
}

/** Whom of several people of one surname a title means. */
function meant(people: readonly Participant[], { meaning }: Title): Participant | undefined {
  if (people.length === 1) return people[0];
  const fitting = people.filter(({ roles = [] }) => roles.some((role) => meaning.test(role.title)));
  return fitting.length === 1 ? fitting[0] : undefined;
}
