/** Markdown → marked's tokens, and what they lack: footnotes, and where raw HTML ends. */
import { Lexer, type MarkedToken, type Tokens } from 'marked';
import { footnoteReference } from './footnotes.js';

/** The blocks of a text; a mention of one of the notes is a token `note` with its `label`. */
export function lexMarkdown(
  markdown: string,
  notes: ReadonlyMap<string, string>,
): readonly MarkedToken[] {
  const find = (source: string): Tokens.Generic | undefined => {
    const [raw = '', label = ''] = footnoteReference.exec(source) ?? [];
    const note = notes.has(label.toLowerCase());
    return note ? { type: 'note', raw, label: label.toLowerCase() } : undefined;
  };
  const lexer = new Lexer({
    gfm: true,
    extensions: {
      renderers: {},
      childTokens: {},
      inline: [find],
      startInline: [(source) => source.indexOf('[^')],
    },
  });
  return lexer.lex(markdown) as MarkedToken[];
}

/** The names in the end tags of a text. */
export const endTagsIn = (markdown: string): ReadonlySet<string> =>
  new Set(Array.from(markdown.matchAll(/<\/([a-z]+)/gi), ([, name = '']) => name.toLowerCase()));

/** Where a tag begins after which HTML takes all for text up to its end tag. */
const textOnly =
  /<(?=(iframe|noembed|noframes|plaintext|script|style|textarea|title|xmp)[\t\n\f\r />])/gi;

/** Raw HTML in which a tag that would swallow the rest of the text is text itself (GFM 6.11). */
export const endingHtml = (raw: string, endTags: ReadonlySet<string>): string =>
  raw.replace(textOnly, (begin, name: string) =>
    endTags.has(name.toLowerCase()) ? begin : '&lt;',
  );
