/** Markdown → marked's tokens, and what they lack: footnotes, and where raw HTML ends. */
import type { MarkedToken, Tokens } from 'marked';
import { CheapLexer } from './cheap-lexer.js';
import { footnoteReference } from './footnotes.js';

/**
 * The blocks of a text; a mention of one of the notes is a token `note` with its `label`. Undefined
 * when things are nested so deep that there is no room for them on the stack.
 *
 * @param refuse is told each text that is left as it is, because reading it would take too long.
 */
export function lexMarkdown(
  markdown: string,
  notes: ReadonlyMap<string, string>,
  refuse: (costly: string) => void,
): readonly MarkedToken[] | undefined {
  const find = (source: string): Tokens.Generic | undefined => {
    const [raw = '', label = ''] = footnoteReference.exec(source) ?? [];
    const note = notes.has(label.toLowerCase());
    return note ? { type: 'note', raw, label: label.toLowerCase() } : undefined;
  };
  try {
    return new CheapLexer(find, refuse).lex(markdown) as MarkedToken[];
  } catch {
    return undefined;
  }
}

/** The names in the end tags of a text. */
export const endTagsIn = (markdown: string): ReadonlySet<string> =>
  new Set([...markdown.matchAll(/<\/([a-z]+)/gi)].map(([, name = '']) => name.toLowerCase()));

/** Where a tag begins after which HTML takes all for text up to its end tag. */
const textOnly =
  /<(?=(iframe|noembed|noframes|plaintext|script|style|textarea|title|xmp)[\t\n\f\r />])/gi;

/** Raw HTML in which a tag that would swallow the rest of the text is text itself (GFM 6.11). */
export const endingHtml = (raw: string, endTags: ReadonlySet<string>): string =>
  raw.replace(textOnly, (begin, name: string) =>
    endTags.has(name.toLowerCase()) ? begin : '&lt;',
  );
