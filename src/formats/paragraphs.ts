/** Lines of plain text → paragraphs. */
import { isBlank } from '../content/plain.js';

/** A line of a text. */
export interface Line {
  readonly text: string;
  /** Counted from 1. */
  readonly number: number;
}

/** Columns of the longest line that somebody wraps by hand or by machine; wider ones are paragraphs. */
const widest = 120;
/** Of all line breaks, how many must be where a line was full for a text to count as wrapped. */
const share = 0.6;
/** Line breaks from which that can be told. */
const least = 3;

/** Characters as wide as two (Unicode Standard Annex 11, roughly), between which a line may be broken. */
const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\uFF01-\uFF60]/u;
const allWide = new RegExp(wide, 'gu');
const bullet = /^\s*(?:[-*•·●▪–—]|\d{1,2}[.)]|[（(]?[一二三四五六七八九十]+[）)、])\s*\S/;
const indent = /^(?:\t|\u3000| {2,})/;
const ending = /[.!?。！？…:：;；]["'”’」』)）]*$/;

/**
 * Blank lines divide paragraphs. A single line break
 *
 * - is a space, or in Chinese nothing, where a text was wrapped: where the line was so full that the
 *   next word had no room in it. A text counts as wrapped when that is so at most of its breaks, no
 *   line is wider than 120 columns, and not most lines end as sentences do;
 * - else it divides paragraphs, where there are no blank lines at all, before an indented line or one
 *   with a bullet, and beside a line wider than 120 columns;
 * - else it stays: in a text with blank lines, short lines are an address or a poem.
 *
 * @returns each paragraph without white space around it, at its first line. Linear.
 */
export function paragraphsOf(lines: readonly Line[]): readonly Line[] {
  const { first, last } = edges(lines);
  const inner = lines.slice(first, last + 1);
  const hasBlank = inner.some(({ text }) => isBlank(text));
  const room = wrapWidth(inner);
  const paragraphs: { pieces: string[]; number: number }[] = [];
  let before: Line | undefined;
  for (const line of inner) {
    const text = line.text.trim();
    if (isBlank(text)) before = undefined;
    else {
      const glue = before && glueBetween(before.text, line.text, room, hasBlank);
      if (glue === undefined) paragraphs.push({ pieces: [text], number: line.number });
      else paragraphs.at(-1)?.pieces.push(glue, text);
      before = line;
    }
  }
  return paragraphs.map(({ pieces, number }) => ({ text: pieces.join(''), number }));
}

function edges(lines: readonly Line[]): { readonly first: number; readonly last: number } {
  const isFilled = ({ text }: Line) => !isBlank(text);
  return { first: Math.max(lines.findIndex(isFilled), 0), last: lines.findLastIndex(isFilled) };
}

/** What stands between two lines of a paragraph; undefined when they are of different ones. */
function glueBetween(
  before: string,
  line: string,
  room: number | undefined,
  hasBlank: boolean,
): string | undefined {
  const isIndented = indent.test(line) && (room === undefined || !indent.test(before));
  if (isIndented) return undefined;
  if (room !== undefined && isFull(before, line, room)) {
    return wide.test(before.trimEnd().at(-1) ?? '') && wide.test(line.trimStart()[0] ?? '')
      ? ''
      : ' ';
  }
  const divides = !hasBlank || bullet.test(line) || Math.max(width(before), width(line)) > widest;
  return divides ? undefined : '\n';
}

/** The width at which a text is wrapped; undefined when it isn't. */
function wrapWidth(lines: readonly Line[]): number | undefined {
  let room = 0;
  for (const { text } of lines) room = Math.max(room, width(text));
  if (room > widest) return undefined;
  const breaks = lines.flatMap(({ text }, i) => {
    const next = lines[i + 1]?.text ?? '';
    return isBlank(text) || isBlank(next) ? [] : [[text, next] as const];
  });
  const full = breaks.filter(([text, next]) => isFull(text, next, room)).length;
  const ended = breaks.filter(([text]) => ending.test(text.trimEnd())).length;
  const wrapped = full >= share * breaks.length && ended <= breaks.length / 2;
  return breaks.length >= least && wrapped ? room : undefined;
}

/** Whether the first word of the next line had no room in this one. */
function isFull(line: string, next: string, room: number): boolean {
  const start = next.trimStart();
  // In Chinese no line begins with a stop, so one takes two characters over.
  const word = wide.test(start[0] ?? '') ? start.slice(0, 2) : (/^\S+/.exec(start)?.[0] ?? '');
  return width(line.trimEnd()) + (wide.test(word) ? 0 : 1) + width(word) > room;
}

/** In columns. */
const width = (text: string): number => text.length + (text.match(allWide)?.length ?? 0);
