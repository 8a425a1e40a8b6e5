/** Persons whom English text names together with what they are. */
import { isOffice, roleAt, type Role } from './english-roles.js';
import type { Token, Tokens } from './english-tokens.js';
import * as lists from './english-words.js';
import type { Finding } from './suggestion.js';

/** A name, from one token to before another. */
interface Name {
  readonly start: number;
  readonly end: number;
  /** Words, without particles. */
  readonly words: number;
  /** Whether one of its words is a place's too. */
  readonly placeToo: boolean;
}

const reasons = {
  role: 'a name with an office beside it',
  honorific: 'a name with a form of address',
};

/** The persons of a paragraph. Linear: from each token only so many others are looked at. */
export function findPeople(tokens: Tokens): readonly Finding[] {
  const found: Finding[] = [];
  for (let at = 0; at < tokens.length;) {
    const [finding, next] = addressed(tokens, at) ?? titled(tokens, at) ?? named(tokens, at) ?? [];
    if (finding) found.push(finding);
    at = next ?? at + 1;
  }
  return found;
}

/** A finding, and the token at which to go on. */
type Step = readonly [finding: Finding | undefined, next: number];

/** “Dr Jane Doe, head of the school”. */
function addressed(tokens: Tokens, from: number, roles: readonly Role[] = []): Step | undefined {
  const at = afterHonorifics(tokens, from);
  const name = at > from ? nameAt(tokens, at) : undefined;
  if (!name) return undefined;
  // “Dr Pepper” is a drink; who says something is none.
  const speaks = lists.speech.has(tokens.at(name.end).lower);
  if (name.words < 2 && !speaks) return undefined;
  return finish(tokens, from, name, roles, tokens.slice(from, at));
}

/** “Prof. Dr. Dr.” */
const mostHonorifics = 4;

function afterHonorifics(tokens: Tokens, from: number): number {
  const isOne = ({ text, lower }: Token) => /^\p{Lu}/u.test(text) && lists.honorifics.has(lower);
  let at = from;
  while (at < from + mostHonorifics && isOne(tokens.at(at))) at++;
  return at;
}

/** “Mayor Jane Doe”, “the head of the school, Jane Doe”. */
function titled(tokens: Tokens, from: number): Step | undefined {
  const roles = rolesAt(tokens, from, false);
  const last = roles.at(-1);
  if (!last?.personal) return undefined;
  const isApart = tokens.at(last.end).kind === 'comma';
  // “The chair, Blue Monday, …” may be furniture: apart from its name, an office says of what it is.
  if (isApart && !last.complete) return undefined;
  const at = isApart ? last.end + 1 : last.end;
  const polite = addressed(tokens, at, roles);
  if (polite) return polite;
  if (!isApart && last.complete) return undefined;
  const name = nameAt(tokens, at);
  if (!name || name.words < 2 || name.placeToo || !endsName(tokens.at(name.end))) return undefined;
  return finish(tokens, last.start, name, roles);
}

/** What may come after a name that its role precedes. */
const endsName = ({ kind, text }: Token): boolean =>
  kind === 'word' ? /^\p{Ll}/u.test(text) && !/^(?:of|for)$/.test(text) : kind !== 'other';

/** “Jane Doe, head of the school”. */
function named(tokens: Tokens, from: number): Step | undefined {
  const name = nameAt(tokens, from);
  if (!name) return undefined;
  const isPlace = /^(?:in|at|near|across|throughout)$/.test(tokens.at(from - 1).lower);
  return name.words < 2 || isPlace ? [undefined, name.end] : finish(tokens, from, name, []);
}

/** Takes in what is said in apposition after a name. */
function finish(
  tokens: Tokens,
  from: number,
  name: Name,
  before: readonly Role[],
  honorific?: string,
): Step {
  const after = appositions(tokens, name.end, before.length);
  const roles = [...before, ...after.roles];
  const start = Math.min(from, ...roles.map((role) => role.start));
  const certain = honorific !== undefined || roles.some(({ personal }) => personal);
  const finding: Finding = {
    kind: 'person',
    name: tokens.slice(name.start, name.end),
    roles: roles.map(({ title }) => title),
    honorific,
    honorificSuffix: after.suffix,
    certain,
    reason: roles.length ? reasons.role : reasons.honorific,
    start: tokens.at(start).start,
    end: tokens.at(after.end - 1).end,
  };
  return [certain || roles.length ? finding : undefined, after.end];
}

/**
 * Roles after a name. In “A, role, and role, B, …” the last role is B's, if B has none after the name:
 * who is named among people with roles has one too. Only the first role after a name is always its own.
 */
function appositions(tokens: Tokens, from: number, known: number) {
  const roles: Role[] = [];
  let suffix: string | undefined;
  let end = from;
  for (let at = from; /^(?:comma|dash|open)$/.test(tokens.at(at).kind);) {
    const isOpen = tokens.at(at).kind === 'open';
    const closes = ({ kind }: Token) => (isOpen ? kind === 'close' : kind !== 'word');
    const next = tokens.at(at + 1);
    if (closes(tokens.at(at + 2)) && isAside(next)) {
      if (!/^\d/.test(next.text)) suffix ??= next.text;
      at += isOpen ? 3 : 2;
      if (suffix === next.text) end = at;
      continue;
    }
    const isAdded = next.lower === 'and';
    const isSkipped = isAdded || /^(?:also|currently|now)$/.test(next.lower);
    const found = rolesAt(tokens, isSkipped ? at + 2 : at + 1, true);
    const last = found.at(-1);
    if (!last || (isOpen && tokens.at(last.end).kind !== 'close')) break;
    const isLater = isAdded || roles.length + known > 0;
    if (isLater && found.length === 1 && precedesBareName(tokens, last.end)) break;
    roles.push(...found);
    at = isOpen ? last.end + 1 : last.end;
    end = at;
  }
  return { roles, suffix, end };
}

/** `PhD`, or an age. */
const isAside = ({ text, lower }: Token): boolean =>
  /^\d{2,3}$/.test(text) || (lists.suffixes.has(lower) && /^\p{Lu}/u.test(text));

/** One role, or several with “and” between them. */
function rolesAt(tokens: Tokens, from: number, loose: boolean): readonly Role[] {
  const roles: Role[] = [];
  for (let at = from; roles.length < 10;) {
    const role = roleAt(tokens, at, loose);
    // In apposition nothing but a comma, a stop or a verb comes after it.
    const isCut = role && loose && isNameWord(tokens.at(role.end));
    if (!role || isCut) break;
    // “A, head and the mayor of X, B, …”, but “A, head and director of sales, X, …”
    const isOther = roles.length > 0 && tokens.at(at).lower === 'the';
    if (isOther && precedesBareName(tokens, role.end)) break;
    roles.push(role);
    if (tokens.at(role.end).lower !== 'and') break;
    at = role.end + 1;
  }
  return roles;
}

/** Whether a comma and a name without a role of its own come here. */
function precedesBareName(tokens: Tokens, at: number): boolean {
  if (tokens.at(at).kind !== 'comma') return false;
  const name = nameAt(tokens, afterHonorifics(tokens, at + 1));
  if (!name || name.words < 2 || name.placeToo) return false;
  return tokens.at(name.end).kind !== 'comma' || !roleAt(tokens, name.end + 1, true);
}

/** Words of the longest name. */
const mostWords = 6;

/** The name that begins here; none where more capitalised words are beside it than a name has. */
function nameAt(tokens: Tokens, start: number): Name | undefined {
  if (!isNameWord(tokens.at(start)) || !mayBegin(tokens, start)) return undefined;
  let [end, words, placeToo] = [start, 0, false];
  for (let at = start; at < start + 2 * mostWords; at++) {
    const token = tokens.at(at);
    if (isNameWord(token)) {
      words++;
      end = at + 1;
      placeToo ||= lists.placesToo.has(token.lower);
    } else if (!lists.particles.has(token.text)) break;
  }
  const last = tokens.at(end - 1).text;
  const next = tokens.at(end);
  const goesOn = next.text === '&' || (/^\p{Lu}/u.test(next.text) && !isSuffix(next));
  if (words > mostWords || goesOn || /^\p{Lu}\.?$/u.test(last)) return undefined;
  return { start, end, words, placeToo };
}

const isSuffix = ({ lower }: Token): boolean => lists.suffixes.has(lower);

/** Whether a name may begin after what is before it. */
function mayBegin(tokens: Tokens, start: number): boolean {
  const before = tokens.at(start - 1);
  const between = tokens.at(start - 2);
  if (before.text === '&') return false;
  // “University of Saint Gallen”, “Bank of …”: the name goes on, it doesn't begin.
  if (/^(?:of|for)$/.test(before.lower)) return !/^\p{Lu}/u.test(between.text);
  if (!/^\p{Lu}/u.test(before.text) || /['’]s$/.test(before.text)) return true;
  const { lower, text } = before;
  return (
    lists.openers.has(lower) ||
    lists.honorifics.has(lower) ||
    isOffice(text, lower) ||
    lists.titleEndings.has(lower) ||
    lower === 'executive'
  );
}

/** A word that may be one of a person's names. */
function isNameWord({ kind, text, lower }: Token): boolean {
  if (kind !== 'word' || !/^\p{Lu}/u.test(text) || /\d|&|['’]s$/.test(text)) return false;
  if (/^\p{Lu}\.$/u.test(text)) return true;
  const isAcronym = /^\p{Lu}{2,}$/u.test(text);
  const plain = lower.replace(/\.$/, '');
  return (
    !isAcronym &&
    !lists.bodies.has(plain) &&
    !lists.openers.has(plain) &&
    !lists.honorifics.has(plain) &&
    !lists.modifiers.has(plain) &&
    !lists.sharedRoles.has(plain) &&
    !lists.officials.has(plain) &&
    !isOffice(text, plain)
  );
}
