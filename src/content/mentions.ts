/** Finds where a text names the people and bodies of its release. */
import type { Release } from '../release/release.js';
import type { Block, Mention, Part } from './blocks.js';
import { lookFor } from './names.js';
import { merge, spellings, type Spelling } from './spellings.js';

/**
 * Marks where the text names people and bodies of the release: participants (but groups, which are
 * described rather than named), `organizations`, publisher, source, and the bodies of roles,
 * affiliations and sides, with their names in other languages, abbreviations and aliases.
 *
 * Where names overlap, the first and then the longest counts (`names.ts` says what else equals). A
 * name of several entities is never marked, nor is an entity of which there is nothing to tell but
 * its name; both still keep their words from shorter names. Nothing is marked in links, jumps,
 * headings and code, and no name across a change of style.
 *
 * Only what is new to the reader of a section is marked; a section begins at each heading. New is
 * the first mention of an entity by its name, and the first by each other spelling, for who reads
 * "Zhang Shuji" must be led to Zhang Jinghua although the sentence before named him. A short form
 * ("the center") is as good as the name: it is marked only when nothing else has named the entity.
 *
 * Marking again starts anew from the text, so it changes nothing.
 */
export function markMentions(blocks: readonly Block[], release: Release): readonly Block[] {
  const find = lookFor(spellings(release), merge);
  let section = 1;

  const isNew = ({ entity, words, short }: Spelling): boolean => {
    const last = (short ? entity : words).section;
    entity.section = words.section = section;
    return last !== section;
  };

  const markText = (text: string, marked: Part[]) => {
    let from = 0;
    for (const { value, start, end } of find(text)) {
      if (!value.of || !isNew(value)) continue;
      if (start > from) marked.push(text.slice(from, start));
      marked.push({ kind: 'mention', text: text.slice(start, end), of: value.of });
      from = end;
    }
    if (from < text.length) marked.push(text.slice(from));
  };

  const markList = (parts: readonly Part[]): readonly Part[] => {
    const marked: Part[] = [];
    let text = '';
    for (const part of parts) {
      const words = textOf(part);
      if (words !== undefined) text += words;
      else {
        markText(text, marked);
        text = '';
        marked.push(markPart(part as Exclude<Part, string>));
      }
    }
    markText(text, marked);
    return marked;
  };

  /** Every list in a part holds parts, in the order in which they are read. */
  const markPart = (part: Exclude<Part, string>): Part => {
    const kind = 'kind' in part ? part.kind : undefined;
    if (kind === 'heading') section++;
    if (/^(?:heading|link|jump|code)$/.test(kind ?? '')) return part;
    const entries = Object.entries(part).map(([key, value]: [string, unknown]) => [
      key,
      Array.isArray(value) ? markList(value as Part[]) : value,
    ]);
    return Object.fromEntries(entries) as Part;
  };

  return markList(blocks) as readonly Block[];
}

/** The text of words that may be marked, also when they are. */
const textOf = (part: Part): string | undefined =>
  typeof part === 'string'
    ? part
    : (part as Partial<Mention>).kind === 'mention'
      ? (part as Mention).text
      : undefined;
