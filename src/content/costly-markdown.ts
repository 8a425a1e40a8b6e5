/** Finds Markdown whose reading would cost more than its length justifies, before it is read. */
import * as limits from '../release/limits.js';

/** Runs of marks in one block; the search for the end of each may go through all others. */
const marksInBlock = 2000;

const marks = /[*_~`[\]<&]+/g;
const fence = /^ {0,3}(`{3,}|~{3,})/;
/** What quotes and list entries begin with, and the indentation before. */
const nesting = /^(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])))+/;

export interface Part {
  readonly text: string;
  readonly costly: boolean;
}

/** The text in parts, of which the costly ones are blocks between blank lines. */
export function partsOf(markdown: string): readonly Part[] {
  const parts: Part[] = [];
  let cheap: string[] = [];
  let block: string[] = [];
  let fenced: string | undefined;
  const endBlock = () => {
    if (isCostly(block)) {
      parts.push({ text: cheap.join('\n'), costly: false });
      parts.push({ text: block.join('\n'), costly: true });
      cheap = [];
    } else for (const line of block) cheap.push(line);
    block = [];
  };
  for (const line of markdown.split('\n')) {
    const [, mark] = fence.exec(line) ?? [];
    if (fenced || mark || !line.trim()) {
      // What stands between fences is never looked at for marks.
      endBlock();
      cheap.push(line);
      if (mark && !fenced) fenced = mark;
      else if (mark && fenced && mark.startsWith(fenced)) fenced = undefined;
    } else block.push(line);
  }
  endBlock();
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
