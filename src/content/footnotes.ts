/** Footnotes as GitHub and others write them: `[^1]` in the text, `[^1]: what it says` elsewhere. */

const definition = /^ {0,3}\[\^([^\]\s]+)\]:[ \t]*(.*)$/;
const fence = /^ {0,3}(`{3,}|~{3,})/;
const indent = /^(?: {1,4}|\t)/;

/** Markdown without its footnotes, and their Markdown by label, in lower case. */
export interface Footnotes {
  readonly rest: string;
  readonly notes: ReadonlyMap<string, string>;
}

/**
 * Takes the footnotes out of Markdown. A note goes on in the lines that follow up to a blank one, and
 * beyond it in indented ones. Of two with the same label the first counts, as with links.
 */
export function takeFootnotes(markdown: string): Footnotes {
  const rest: string[] = [];
  const notes = new Map<string, string[]>();
  let note: string[] | undefined;
  let fenced: string | undefined;
  for (const line of markdown.split('\n')) {
    const [, label, begin = ''] = (fenced ? null : definition.exec(line)) ?? [];
    if (label !== undefined) {
      note = [begin];
      const key = label.toLowerCase();
      if (!notes.has(key)) notes.set(key, note);
    } else if (note && (!line.trim() || indent.test(line) || note.at(-1)?.trim())) {
      note.push(line.replace(indent, ''));
    } else {
      note = undefined;
      rest.push(line);
      const [, mark] = fence.exec(line) ?? [];
      if (mark && !fenced) fenced = mark;
      else if (mark && fenced && mark.startsWith(fenced)) fenced = undefined;
    }
  }
  return {
    rest: rest.join('\n'),
    notes: new Map([...notes].map(([label, lines]) => [label, lines.join('\n')])),
  };
}

/** A reference at the start of a text. */
export const footnoteReference = /^\[\^([^\]\s]+)\]/;
