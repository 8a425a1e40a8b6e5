/** Roles as English prints them: “the full-time deputy secretary of the Party Committee”. */
import type { Token, Tokens } from './english-tokens.js';
import * as lists from './english-words.js';

/** A role, from one token to before another. */
export interface Role {
  readonly title: string;
  readonly start: number;
  readonly end: number;
  /** Whether only a person has it. */
  readonly personal: boolean;
  /** Whether it says of what: “head of the school”. */
  readonly complete: boolean;
}

/** Words before an office. */
const mostBefore = 6;
/** Words of a role; nobody reads on. */
const mostWords = 40;

/**
 * The role that begins at a token: a determiner, some words, an office, and of what it is. Its words
 * before the office are those of the lists and capitalised ones; where it stands in apposition, `loose`,
 * any that say something. Whatever else follows the office makes it something else: “head office”.
 */
export function roleAt(tokens: Tokens, from: number, loose: boolean): Role | undefined {
  const start = lists.determiners.has(tokens.at(from).lower) ? from + 1 : from;
  const head = headFrom(tokens, start, loose);
  if (head === undefined) return undefined;
  const { lower, text } = tokens.at(head);
  let end = head + 1;
  while (lists.titleEndings.has(tokens.at(end).lower)) end++;
  const complete = lists.prepositions.has(tokens.at(end).lower);
  const isBare = head === start && lists.thingsToo.has(lower);
  // “head of the school”, but “head of a woman”, “a head for figures”.
  const isArticle = [from, head + 2].some((at) => /^an?$/.test(tokens.at(at).lower));
  const isThing = isBare && (!complete || isArticle);
  if (complete) end = phraseEnd(tokens, end);
  else if (!endsRole(tokens, end)) return undefined;
  return {
    title: tokens.slice(start, end),
    start,
    end,
    personal: !isThing && (isOffice(text, lower) || lower === 'executive'),
    complete,
  };
}

/** Whether a role may end before this token. */
function endsRole(tokens: Tokens, at: number): boolean {
  const { kind, lower, text } = tokens.at(at);
  if (kind !== 'word') return kind !== 'other';
  // A name may follow at once; whether it is one, its reader finds out.
  return lower === 'and' || lists.verbs.has(lower) || /^\p{Lu}/u.test(text);
}

/** The first office after some words that may stand before one. */
function headFrom(tokens: Tokens, from: number, loose: boolean): number | undefined {
  for (let at = from; at <= from + mostBefore; at++) {
    const token = tokens.at(at);
    if (token.kind !== 'word') return undefined;
    if (isHead(tokens, at)) return at;
    if (!(loose ? saysSomething(token) : isModifier(token))) return undefined;
  }
  return undefined;
}

const isModifier = ({ lower, text }: Token): boolean =>
  lists.modifiers.has(lower) ||
  /^\p{Ll}+-\p{Ll}+$/u.test(text) ||
  (/^\p{Lu}/u.test(text) && !lists.openers.has(lower) && !lists.honorifics.has(lower));

const saysSomething = ({ lower }: Token): boolean =>
  !lists.functionWords.has(lower) && !lists.verbs.has(lower) && !/^\d/.test(lower);

function isHead(tokens: Tokens, at: number): boolean {
  const { lower, text } = tokens.at(at);
  const next = tokens.at(at + 1).lower;
  // “chief of staff”, but “chief economist”; “chief executive”, but “chief executive officer”.
  if (lower === 'chief') return next === 'of' && lists.chiefOf.has(tokens.at(at + 2).lower);
  if (lower === 'executive') {
    return tokens.at(at - 1).lower === 'chief' && !isOffice(next, next) && next !== 'officer';
  }
  // “vice chair head of …” has one office; “principal engineer” too.
  const isBeforeOffice = lists.modifiers.has(lower) && isOffice(next, next);
  return !isBeforeOffice && (isOffice(text, lower) || isShared(lower));
}

/** `director`, `CEO`, `co-founder`, `editor-in-chief`. */
export function isOffice(text: string, lower: string): boolean {
  if (lists.capitalOffices.has(text)) return true;
  const bare = lower
    .replace(/^(?:vice|co|deputy|under|sub|ex|pro-vice|assistant)-/, '')
    .replace(/-(?:general|in-chief|elect|designate)$/, '');
  return lists.offices.has(bare);
}

const isShared = (lower: string): boolean => lists.sharedRoles.has(lower.replace(/^co-/, ''));

/** Where the words end that say of what somebody is something: “of the University of Cambridge”. */
export function phraseEnd(tokens: Tokens, from: number): number {
  let at = from;
  while (at < from + mostWords && isWithinPhrase(tokens, at)) at++;
  return at;
}

function isWithinPhrase(tokens: Tokens, at: number): boolean {
  const { kind, lower, text } = tokens.at(at);
  if (text === '&') return true;
  if (kind !== 'word' || lists.verbs.has(lower)) return false;
  return lower !== 'and' || !beginsAnother(tokens, at + 1);
}

/** Whether another role, person or group begins here, rather than more of the same phrase. */
function beginsAnother(tokens: Tokens, at: number): boolean {
  const start = lists.determiners.has(tokens.at(at).lower) ? at + 1 : at;
  if (lists.honorifics.has(tokens.at(start).lower)) return true;
  if (headFrom(tokens, start, false) !== undefined || groupHeadFrom(tokens, start)) return true;
  // “and John Smith, head of …”
  let end = start;
  while (end < start + 5 && /^\p{Lu}/u.test(tokens.at(end).text)) end++;
  const isName = end > start + 1 && tokens.at(end).kind === 'comma';
  const role = lists.determiners.has(tokens.at(end + 1).lower) ? end + 2 : end + 1;
  return isName && headFrom(tokens, role, true) !== undefined;
}

/** The word for people in a description of a group, after some words that may stand before it. */
export function groupHeadFrom(tokens: Tokens, from: number): number | undefined {
  for (let at = from; at <= from + mostBefore; at++) {
    const { kind, lower, text } = tokens.at(at);
    if (kind !== 'word') return undefined;
    if (lists.officials.has(lower) || lists.crowd.has(lower)) return at;
    const plain = !lists.functionWords.has(lower) && !lists.verbs.has(lower);
    const counts = lists.groupModifiers.has(lower) || /^(?:\p{Lu}|\d)/u.test(text);
    if (!counts && (!plain || /(?:ed|ing|ly)$/.test(lower))) return undefined;
  }
  return undefined;
}
