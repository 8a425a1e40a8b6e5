/** Persons and groups that Chinese text names or describes: 南京市委书记张敬华，有关部门负责人出席. */
import * as lists from './chinese-words.js';
import { lookForOverlap } from './overlap.js';
import type { Finding } from './suggestion.js';

/** Text between two punctuation marks. */
interface Piece {
  readonly text: string;
  readonly start: number;
  /** The mark after it; empty at the end. */
  readonly mark: string;
}

/** Letters of the longest role and the longest description of a group. */
const longestRole = 30;

const sentence = /[^。！？；\n]+/g;
const pieces = /([^，：、（）()“”‘’《》,:]*)([，：、（）()“”‘’《》,:]|$)/g;
const office = new RegExp(`(?:${lists.offices})`, 'g');
const officeAtEnd = new RegExp(`(?:${lists.offices})$`);
const groupAtEnd = new RegExp(
  `^(.{1,${String(longestRole)}}(?:${lists.groups}))(?=$|等|共同|一同|也|均|都|出席|参加|到场|见证|陪同|列席)`,
);
const bareGroup = new RegExp(`^(?:${lists.groups})$`);
const attendance = /出席|参加|到场|见证|列席|陪同|与会/;
const polite = new RegExp(`^(?:${lists.honorifics})`);

/** What Chinese characters of a paragraph tell; other text has no effect. Linear. */
export function findChinese(text: string): readonly Finding[] {
  const found: Finding[] = [];
  for (const { 0: content, index } of text.matchAll(sentence)) {
    if (!/\p{Script=Han}/u.test(content)) continue;
    const parts = [...content.matchAll(pieces)]
      .map(({ 1: piece = '', 2: mark = '', index: at }) => ({
        text: piece,
        start: index + at,
        mark,
      }))
      .filter(({ text: piece, mark }) => piece || mark);
    const people = parts.flatMap((_, i) => peopleIn(parts, i));
    found.push(...people);
    if (!attendance.test(content)) continue;
    const isPerson = lookForOverlap(people);
    found.push(...parts.flatMap(groupsIn).filter(({ start, end }) => !isPerson(start, end)));
  }
  return found;
}

function peopleIn(parts: readonly Piece[], i: number): readonly Finding[] {
  const part = parts[i];
  if (!part) return [];
  const aside = inBrackets(parts, i);
  if (aside) return [aside];
  const found: Finding[] = [];
  let from = 0;
  for (const { 0: title, index } of part.text.matchAll(office)) {
    const at = index + title.length;
    const name = nameIn(part.text, at);
    const role = name && roleBefore(part.text.slice(from, at));
    if (!name || !role) continue;
    const earlier = from ? [] : rolesBefore(parts, i, role.length === at);
    const start = earlier[0]?.start ?? part.start + at - role.length;
    const end = at + name.length;
    const titles = [...earlier.map((one) => one.title), role];
    found.push(person(name, titles, start, part.start + end, part.text.slice(end)));
    from = end;
  }
  return found.length ? found : addressed(part);
}

/** 张敬华（南京市委书记） */
function inBrackets(parts: readonly Piece[], i: number): Finding | undefined {
  const [part, within] = [parts[i], parts[i + 1]];
  if (!part || !within || !/[（(]/.test(part.mark) || !/[）)]/.test(within.mark)) return undefined;
  const isRole = within.text.length <= longestRole && officeAtEnd.test(within.text);
  const name = roleBefore(part.text);
  if (!isRole || !name || nameIn(name, 0) !== name) return undefined;
  const start = part.start + part.text.length - name.length;
  return person(name, [within.text], start, within.start + within.text.length + 1, '');
}

/** Roles listed before the one at which a name stands: 省委常委、南京市委书记张敬华. */
function rolesBefore(parts: readonly Piece[], i: number, isWhole: boolean) {
  const roles: { title: string; start: number }[] = [];
  const listed = isWhole ? parts.slice(Math.max(0, i - 10), i).reverse() : [];
  for (const { text, start, mark } of listed) {
    if (mark !== '、') break;
    const title = officeAtEnd.test(text) ? roleBefore(text) : undefined;
    if (!title) break;
    roles.unshift({ title, start: start + text.length - title.length });
    if (title !== text) break;
  }
  return roles;
}

/** The role or name with which a text ends, without what is before it. */
function roleBefore(text: string): string | undefined {
  // A little more than the longest role, to see that it isn't longer.
  const near = text.slice(-longestRole - 10);
  let start = 0;
  for (const { 0: word, index } of near.matchAll(lists.beforeRole)) {
    const end = index + word.length;
    if (end < near.length) start = end;
  }
  const role = withoutConjunction(near.slice(start));
  return role && role.length <= longestRole ? role : undefined;
}

/** What is left of 与南京大学校长 or 李明和南京大学校长 without the name and what joins it. */
function withoutConjunction(text: string): string {
  const name = nameIn(text, 0) ?? '';
  const [joined] = lists.conjunction.exec(text.slice(name.length)) ?? [];
  if (joined) return text.slice(name.length + joined.length);
  return text.replace(lists.conjunction, '');
}

/** 李明教授说, 王芳女士: a form of address after a whole name at the beginning. */
function addressed({ text, start }: Piece): readonly Finding[] {
  const name = nameIn(text, 0);
  const rest = text.slice(name?.length);
  if (!name || !/^(?:先生|女士|同志|小姐|教授|博士|院士)/.test(rest)) return [];
  const [address = ''] = /^../u.exec(rest) ?? [];
  if (!lists.afterName.test(rest.slice(address.length))) return [];
  const isOffice = !polite.test(address) && address !== '博士';
  const end = start + name.length + address.length;
  return [person(name, isOffice ? [address] : [], start, end, isOffice ? '' : address)];
}

function person(
  name: string,
  roles: readonly string[],
  start: number,
  end: number,
  after: string,
): Finding {
  const [address] = /^(?:先生|女士|同志|小姐|博士)/.exec(after) ?? [];
  const reason = roles.length ? 'a name with an office beside it' : 'a name with a form of address';
  return { kind: 'person', name, roles, honorific: address, certain: true, reason, start, end };
}

/** The name at a place, when it is certain where it ends. */
function nameIn(text: string, at: number): string | undefined {
  const rest = text.slice(at, at + longestRole);
  const [foreign] = /^\p{Script=Han}{1,6}(?:[·•・]\p{Script=Han}{1,6})+/u.exec(rest) ?? [];
  if (foreign) {
    const last = foreign.search(/[^·•・]*$/);
    const lengths = [2, 3, 4, 5, 6, 1].map((length) => last + length);
    const length = lengths.find((end) => end <= foreign.length && endsName(rest, end));
    return length === undefined ? undefined : foreign.slice(0, length);
  }
  if (lists.notNames.test(rest)) return undefined;
  const surname = doubleSurname(rest) ?? rest[0] ?? '';
  const isWordlike = lists.wordlikeSurnames.has(surname);
  if (surname.length === 1 && !isWordlike && !lists.surnames.has(surname)) return undefined;
  const lengths = (isWordlike ? [2] : [2, 1]).map((given) => surname.length + given);
  const length = lengths.find(
    (end) => isGiven(rest.slice(surname.length, end)) && endsName(rest, end),
  );
  return length === undefined ? undefined : rest.slice(0, length);
}

const doubleSurname = (text: string): string | undefined => lists.doubleSurnames.exec(text)?.[0];

/** No given name begins with what comes after names. */
const isGiven = (given: string): boolean =>
  /^\p{Script=Han}{1,2}$/u.test(given) &&
  !lists.afterName.test(given) &&
  !/[的了是在有]/.test(given);

const endsName = (text: string, end: number): boolean =>
  end <= text.length &&
  (lists.afterName.test(text.slice(end)) || /^[^\p{L}·]/u.test(text.slice(end)));

/** 有关部门负责人、其他工作人员: entries of a list of those who attended. */
function groupsIn(part: Piece): readonly Finding[] {
  const lead = /^.*(?:还有|包括|以及)/.exec(part.text)?.[0].length ?? 0;
  const entries = [...part.text.slice(lead).matchAll(/(?:[^和及]|和(?=平|谐))+/g)];
  return entries.flatMap(({ 0: entry, index }) => {
    const [, name] = groupAtEnd.exec(entry) ?? [];
    const start = part.start + lead + index;
    // “Experts”, or “Li Ming and other experts”, describe nobody.
    if (!name || bareGroup.test(name) || /(?<![高平中初同])等/.test(name)) return [];
    const end = start + name.length;
    const reason = 'people who are described, not named, among those who attended';
    return [{ kind: 'group', name, roles: [], certain: true, reason, start, end } as const];
  });
}
