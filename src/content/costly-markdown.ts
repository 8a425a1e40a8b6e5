/** Finds Markdown whose reading would cost more than its length justifies, before it is read. */
import * as limits from '../release/limits.js';
import { Fences } from './fences.js';

/** Runs of marks in one block; the search for the end of each may go through all others. */
const marksInBlock = 2000;

const marks = /[*_~`[\]<&]+/g;
/** What quotes and list entries begin with, and the indentation before. */
const nesting = /^(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])))+/;

export interface Part {
  readonly text: string;
  readonly costly: boolean;
}

/**
 * The text in parts, of which the costly ones are blocks between blank lines. Code between fences is
 * never costly; where its marks are many it is a part of its own, so that nothing that looks like a
 * fence, and is none where it stands, passes other marks by the count.
 */
export function partsOf(markdown: string): readonly Part[] {
  const parts: Part[] = [];
  const fences = new Fences();
  let cheap: string[] = [];
  let block: string[] = [];
  const endBlock = (isCode: boolean) => {
    if (isCostly(block)) {
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

function isCostly(lines: readonly string[]): boolean {
  let found = 0;
  return lines.some((line) => {
    const [nested = ''] = nesting.exec(line) ?? [];
    found += line.match(marks)?.length ?? 0;
    return found > marksInBlock || depthOf(nested) > limits.depth;
  });
}

/** How deep a line lies at most: each step in takes a mark, or two columns. */
const depthOf = (nested: string): number =>
  nested.replace(/[ \t]*/g, '').length + (/^[ \t]*/.exec(nested)?.[0].length ?? 0) / 2;
