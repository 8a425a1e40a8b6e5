import type { Participant } from '../release/participants.js';
import type { Release } from '../release/release.js';
import { findAliases } from './aliases.js';
import { findChinese } from './chinese.js';
import { findGroups } from './english-groups.js';
import { findPeople } from './english-people.js';
import { Tokens } from './english-tokens.js';
import type { Finding, Span, Suggestion } from './suggestion.js';

/**
 * Suggests who takes part, from the text of a release, for a person to confirm or to reject; nothing
 * calls this by itself, and nothing is ever added to a release. English and Chinese are understood.
 *
 * **What counts.** Naming nobody is better than inventing somebody, so the shape of a name alone never
 * counts: products, places and companies have it too. There must be evidence beside it.
 *
 * - _A person_ is two to six capitalised words, with particles (de, van) and initials between them and
 *   none of the words that name places and bodies, next to an office that only people have: before it
 *   ("Mayor Jane Doe", "the head of the school, Jane Doe") or in apposition after it ("Jane Doe, PhD,
 *   46, head of the school", "Jane Doe (CEO)"); or after a form of address ("Dr Jane Doe"). What
 *   companies and countries are too (member, partner, owner) is kept as a role, and is no evidence. That
 *   somebody said something is none either: companies do.
 * - _In Chinese_ it is a surname with one or two letters, or a transcription with a dot (艾莉斯·费伦),
 *   right after an office (南京市委书记张敬华), before one in brackets, or before a form of address, if
 *   what comes next tells where the name ends.
 * - _Roles_ are as printed, without the article; those of all places where a person is named are
 *   collected. In a row ("A, role, role, and role, B") one right before a name without a role is that
 *   name's, except the first after a name.
 * - _A group_ is a word for people with what describes it, in the list of those who attended something
 *   ("leaders of the departments and related staff attended"). Crowds (students, employees) count only in
 *   a sentence that names a person.
 * - _An alias_ is a surname of somebody found or known with a title (`aliases.ts`).
 *
 * Left out on purpose: names without an office; several people with one office in the plural; short forms
 * of bodies, for a text doesn't tell them for sure. Whom the release already names, by name or alias, isn't
 * suggested again, so that after confirming everything there is nothing left. Linear in the text, and
 * the same for the same text.
 *
 * @param paragraphs the text; default is the body's plain text. For a body of HTML or Markdown give
 *   `proseOf((await readBody(body, '/body')).blocks)`.
 */
export function suggest(
  release: Release,
  paragraphs: readonly string[] = release.body?.text ?? [],
): readonly Suggestion[] {
  const known = release.participants ?? [];
  const gathered = withoutKnown(gather(paragraphs), known);
  const people = [...known, ...gathered.map(({ participant }) => participant)].filter(
    ({ kind = 'person' }) => kind === 'person',
  );
  const aliases = findAliases(paragraphs, people);
  return [...gathered, ...aliases].sort(byPlace);
}

/** In the order in which they come in the text. */
function byPlace({ spans: [one] }: Suggestion, { spans: [other] }: Suggestion): number {
  if (!one || !other) return 0;
  return one.paragraph - other.paragraph || one.start - other.start;
}

function gather(paragraphs: readonly string[]): readonly Suggestion[] {
  const byName = new Map<string, (readonly [Finding, Span])[]>();
  for (const paragraph of paragraphs.keys()) {
    const text = paragraphs[paragraph] ?? '';
    const tokens = new Tokens(text);
    const people = findPeople(tokens);
    for (const found of [...people, ...findGroups(tokens, people), ...findChinese(text)]) {
      const { start, end, name } = found;
      const span = { paragraph, start, end, text: text.slice(start, end) };
      const key = name.replace(/\s+/g, ' ');
      const same = byName.get(key);
      if (same) same.push([found, span]);
      else byName.set(key, [[found, span]]);
    }
  }
  const certain = [...byName].filter(([, places]) => places.some(([one]) => one.certain));
  return certain.map(([name, places]) => suggestionOf(name, places));
}

/** Without those who are known already, by name, alias or surname: “Mr Smith” is John Smith, where there is one. */
function withoutKnown(
  found: readonly Suggestion[],
  known: readonly Participant[],
): readonly Suggestion[] {
  const names = new Set(
    known.flatMap(({ name, names: others = {}, aliases = [] }) => [
      name,
      ...Object.values(others),
      ...aliases.map(({ text }) => text),
    ]),
  );
  const people = [...known, ...found.map(({ participant }) => participant)];
  const surnames = new Set(people.flatMap(({ name }) => name.split(/\s+/).slice(1)));
  return found.filter(({ participant: { name } }) => !names.has(name) && !surnames.has(name));
}

/** Roles as printed, each once, and none that another says more fully. */
function distinct(roles: readonly string[]): readonly string[] {
  const unique = new Map<string, string>();
  for (const role of roles) {
    const key = role.toLowerCase();
    if (!unique.has(key)) unique.set(key, role);
  }
  const keys = [...unique.keys()].slice(0, mostRoles);
  return keys
    .filter((key) => !keys.some((other) => other !== key && saysMore(other, key)))
    .map((key) => unique.get(key) ?? key);
}

/** “mayor of Alder” than “mayor”, 南京市市长 than 市长; but 副市长 is another office. */
const saysMore = (role: string, than: string): boolean =>
  role.startsWith(`${than} `) ||
  (/^\p{Script=Han}/u.test(than) && role.endsWith(than) && !role.endsWith(`副${than}`));

/** Roles of one person; nobody has more. */
const mostRoles = 50;

function suggestionOf(name: string, places: readonly (readonly [Finding, Span])[]): Suggestion {
  const findings = places.map(([finding]) => finding);
  const [first] = findings.filter(({ certain }) => certain);
  const roles = distinct(findings.flatMap((finding) => finding.roles));
  const honorific = findings.find((finding) => finding.honorific)?.honorific;
  const honorificSuffix = findings.find((finding) => finding.honorificSuffix)?.honorificSuffix;
  return {
    kind: first?.kind ?? 'person',
    participant: {
      kind: first?.kind ?? 'person',
      name,
      ...(honorific && { honorific }),
      ...(honorificSuffix && { honorificSuffix }),
      ...(roles.length && { roles: roles.map((title) => ({ title })) }),
    },
    spans: places.map(([, span]) => span),
    reason: first?.reason ?? '',
  };
}
