/** Groups of people whom English text describes without a name: “related staff attended”. */
import { groupHeadFrom, phraseEnd } from './english-roles.js';
import type { Tokens } from './english-tokens.js';
import * as lists from './english-words.js';
import { lookForOverlap } from './overlap.js';
import type { Finding } from './suggestion.js';

/** What those before it did, or those after it: “X attended”, “attended by X”. */
const cues: readonly (readonly [pattern: RegExp, side: 'before' | 'after'])[] = [
  [/^(?:attended|joined|accompanied|witnessed) by$/, 'after'],
  [/^(?:together with|alongside|presence of|part were|present were|attending were)$/, 'after'],
  [/^(?:attended|participated|joined|witnessed|gathered)$/, 'before'],
  [/^(?:took part|were present|was present)$/, 'before'],
];

/**
 * The groups in a paragraph: described by a word for people, and in the list of those who attended.
 * Students and others of whom there are many count only beside a person of the same sentence.
 */
export function findGroups(tokens: Tokens, people: readonly Finding[]): readonly Finding[] {
  const found: Finding[] = [];
  const namesSomebody = lookForOverlap(people);
  for (let from = 0; from < tokens.length;) {
    let to = from;
    while (to < tokens.length && tokens.at(to).kind !== 'stop') to++;
    const [start, end] = [tokens.at(from).start, tokens.at(to - 1).end];
    if (to > from) found.push(...inSentence(tokens, from, to, namesSomebody(start, end)));
    from = to + 1;
  }
  return found;
}

function inSentence(tokens: Tokens, from: number, to: number, isNamed: boolean): Finding[] {
  // Those before the last such verb, those after the first such words.
  let [before, after] = [from, to];
  for (let at = from; at < to; at++) {
    const [word, two] = [tokens.at(at).lower, `${tokens.at(at).lower} ${tokens.at(at + 1).lower}`];
    const [, side] = cues.find(([cue]) => cue.test(two) || cue.test(word)) ?? [];
    const isPassive = cues[0]?.[0].test(two) === true;
    if (side === 'after') after = Math.min(after, at + 2);
    else if (side === 'before' && !isPassive) before = at;
  }
  const found: Finding[] = [];
  for (let at = from; at < to;) {
    const group =
      at < before || at >= after ? groupAt(tokens, at, from, after, isNamed) : undefined;
    if (group) {
      const [start, end] = group;
      found.push(findingOf(tokens, start, end));
      at = end;
    } else at++;
  }
  return found;
}

/** The group that begins here as an entry of a list. */
function groupAt(
  tokens: Tokens,
  at: number,
  from: number,
  after: number,
  isNamed: boolean,
): readonly [start: number, end: number] | undefined {
  const { kind, lower } = tokens.at(at - 1);
  const isEntry = at === from || at === after || kind === 'comma' || kind === 'semicolon';
  if (!isEntry && lower !== 'and' && lower !== 'with') return undefined;
  const first = tokens.at(at).lower === 'and' ? at + 1 : at;
  const start = lists.determiners.has(tokens.at(first).lower) ? first + 1 : first;
  const head = groupHeadFrom(tokens, start);
  if (head === undefined) return undefined;
  if (!isNamed && !lists.officials.has(tokens.at(head).lower)) return undefined;
  let end = head + 1;
  if (/^(?:of|from|in|at|for|with)$/.test(tokens.at(end).lower)) end = phraseEnd(tokens, end);
  else if (lists.groupEndings.has(tokens.at(end).lower)) end++;
  const { kind: stop, lower: next } = tokens.at(end);
  const ends = stop === 'word' ? next === 'and' || lists.verbs.has(next) : stop !== 'other';
  return ends ? [start, end] : undefined;
}

function findingOf(tokens: Tokens, start: number, end: number): Finding {
  return {
    kind: 'group',
    name: tokens.slice(start, end),
    roles: [],
    certain: true,
    reason: 'people who are described, not named, among those who attended',
    start: tokens.at(start).start,
    end: tokens.at(end - 1).end,
  };
}
