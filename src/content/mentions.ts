/** Finds where a text names the people and bodies of its release. */
import type { Release } from '../release/release.js';
import type { Block, Part } from './blocks.js';
import { lookFor } from './names.js';
import { merge, spellings } from './spellings.js';

/**
 * Marks where the text names people and bodies of the release: participants (but groups, which are
 * described rather than named), `organizations`, publisher, source, and the bodies of roles,
 * affiliations and sides, with their names in other languages, abbreviations and aliases.
 *
 * Where names overlap, the first and then the longest counts (`names.ts` says what else equals). A
 * name of several entities is never marked, nor is an entity of which there is nothing to tell but
 * its name; both still keep their words from shorter names. Nothing is marked in links, jumps,
 * headings and code, and no name that runs across a change of style.
 *
 * Only what is new to the reader of a section is marked; a section begins at each heading. New is the
 * first mention of an entity by its name, and the first by each other spelling, for who reads "Zhang
 * Shuji" must be led to Zhang Jinghua although the sentence before named him. A short form ("the
 * center") needs no such help: it is marked only when nothing else has named the entity before.
 *
 * Marking again starts anew from the text, so it changes nothing.
 */
export function markMentions(blocks: readonly Block[], release: Release): readonly Block[] {
  const find = lookFor(spellings(release), merge);
  /** What was said in this section: entities, and words of spellings. */
  const said = new Set<unknown>();

  const markText = (text: string, marked: Part[]) => {
    let from = 0;
    for (const [{ of, id, once }, start, end] of find(text)) {
      const known = said.has(once);
      said.add(id).add(once);
      if (known || !of) continue;
      marked.push(text.slice(from, start), { kind: 'mention', text: text.slice(start, end), of });
      from = end;
    }
    marked.push(text.slice(from));
  };

  const markList = (parts: readonly Part[]): readonly Part[] => {
    const marked: Part[] = [];
    let text = '';
    for (const part of [...parts, undefined]) {
      if (typeof part === 'string') text += part;
      else if (part && 'of' in part) text += part.text;
      else {
        markText(text, marked);
        text = '';
        if (part) marked.push(markPart(part));
      }
    }
    return marked.filter(Boolean);
  };

  const markPart = (part: Exclude<Part, string>): Part => {
    const { kind = '' } = part as { readonly kind?: string };
    if (kind === 'heading') said.clear();
    if (/^(heading|link|jump|code)$/.test(kind)) return part;
    const entries = Object.entries(part).map(([key, value]: [string, unknown]) => [
      key,
      Array.isArray(value) ? markList(value as Part[]) : value,
    ]);
    return Object.fromEntries(entries) as Part;
  };

  return markList(blocks) as readonly Block[];
}
