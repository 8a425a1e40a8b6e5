/** Footnotes as GitHub and others write them: `[^1]` in the text, `[^1]: what it says` elsewhere. */
import { Fences } from './fences.js';

const definition = /^ {0,3}\[\^([^\]\s]+)\]:[ \t]*(.*)$/;
const indent = /^(?: {4}|\t)/;
/** What ends a paragraph without a blank line: heading, quote, entry, line, fence, HTML. */
const interruption =
  /^ {0,3}(?:#{1,6}(?:\s|$)|>|(?:[-*+]|1[.)])\s|(?:[-*_][ \t]*){3,}$|`{3}|~{3}|<[a-z!/?])/i;

/** Markdown without its footnotes, and their Markdown by label, in lower case. */
export interface Footnotes {
  readonly rest: string;
  readonly notes: ReadonlyMap<string, string>;
}

/**
 * Takes the footnotes out of Markdown. A note goes on in the lines that follow, up to a blank one or
 * the beginning of something else, and beyond it in indented ones. Of two with the same label the
 * first counts, as with links.
 */
export function takeFootnotes(markdown: string): Footnotes {
  const rest: string[] = [];
  const notes = new Map<string, string[]>();
  let note: string[] | undefined;
  const fences = new Fences();
  for (const line of markdown.split('\n')) {
    const isIn = !line.trim() || indent.test(line);
    // Fences in a note are the note's own.
    const isText = (note !== undefined && isIn) || fences.pass(line) === 'outside';
    const [, label, begin = ''] = (isText ? definition.exec(line) : null) ?? [];
    if (label !== undefined) {
      note = [begin];
      rest.push('');
      const key = label.toLowerCase();
      if (!notes.has(key)) notes.set(key, note);
    } else if (note && (isIn || (Boolean(note.at(-1)?.trim()) && !interruption.test(line)))) {
      note.push(line.replace(indent, ''));
    } else {
      note = undefined;
      rest.push(line);
    }
  }
  return {
    rest: rest.join('\n'),
    notes: new Map([...notes].map(([label, lines]) => [label, lines.join('\n')])),
  };
}

/** A reference at the start of a text. */
export const footnoteReference = /^\[\^([^\]\s]+)\]/;
