/** Finds Markdown whose reading would cost more than its length justifies, before it is read. */
import * as limits from '../release/limits.js';
import { Fences } from './fences.js';

/** What may begin something within a text. */
const marks = /[*_~]+|`+|[[\]<&!\\@]|https?:|www\.| {2}\n/gi;
/** The search for the end of what a mark begins may go through all others, and through the text. */
const marksInText = 1500;
const stepsInText = 100_000_000;

/** In a longer word, the end of an address is tried at each of these, and at each letter before `@`. */
const longWord = 1000;
const addressEnds = /[.?!,:;'"()]/g;

/** Lines in a row; to find out what some of them are, all that follow are looked at. */
const linesInBlock = 2000;
/** What quotes and list entries begin with, and the indentation before. */
const nesting = /^(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])))+/;

export interface Part {
  readonly text: string;
  readonly costly: boolean;
}

/** Whether it would cost too much to look for what stands out in a text. */
export function isCostlyText(text: string): boolean {
  let count = text.match(marks)?.length ?? 0;
  for (const word of text.split(/\s/)) {
    if (word.length < longWord) continue;
    count += word.includes('@') ? word.length : (word.match(addressEnds)?.length ?? 0);
  }
  return count > marksInText || count * text.length > stepsInText;
}

/**
 * The text in parts, of which the costly ones are blocks between blank lines. Code between fences is
 * never costly; where it looks so it is a part of its own, so that nothing that looks like a fence,
 * and is none where it stands, takes other blocks along.
 */
export function partsOf(markdown: string): readonly Part[] {
  const parts: Part[] = [];
  const fences = new Fences();
  let cheap: string[] = [];
  let block: string[] = [];
  const endBlock = (isCode: boolean) => {
    if (isCostlyBlock(block)) {
      parts.push({ text: cheap.join('\n'), costly: false });
      parts.push({ text: block.join('\n'), costly: !isCode });
      cheap = [];
    } else for (const line of block) cheap.push(line);
    block = [];
  };
  let isCode = false;
  for (const line of markdown.split('\n')) {
    const place = fences.pass(line);
    if (place === 'begin' || (place === 'outside' && !line.trim())) endBlock(false);
    isCode = place !== 'outside';
    block.push(line);
    if (place === 'end') endBlock(true);
  }
  endBlock(isCode);
  return [...parts, { text: cheap.join('\n'), costly: false }];
}

function isCostlyBlock(lines: readonly string[]): boolean {
  if (lines.length > linesInBlock) return true;
  let [length, columns] = [0, 0];
  for (const line of lines) {
    const [nested = ''] = nesting.exec(line) ?? [];
    if (depthOf(nested) > limits.depth) return true;
    length += line.length + 1;
    columns = Math.max(columns, line.split('|').length - 1);
  }
  // A table's rows all get as many cells as its first; no cell takes less than a character.
  return columns * lines.length > length;
}

/** How deep a line lies at most: each step in takes a mark, or two columns. */
const depthOf = (nested: string): number =>
  nested.replace(/[ \t]*/g, '').length + (/^[ \t]*/.exec(nested)?.[0].length ?? 0) / 2;
