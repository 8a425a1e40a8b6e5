import { Lexer, type Token, type TokenizerExtensionFunction } from 'marked';
import * as limits from '../release/limits.js';
import { isCostlyText } from './costly-markdown.js';

/**
 * The lexer for Markdown, which leaves texts as they are that would take too long, or in which too
 * much stands within one another.
 */
export class CheapLexer extends Lexer {
  readonly #refuse: (costly: string) => void;
  /** How many things that stand out in a text are around what is being read. */
  #depth = 0;

  /**
   * @param note finds a reference to a footnote at the start of a text.
   * @param refuse is told each text that is left as it is.
   */
  constructor(note: TokenizerExtensionFunction, refuse: (costly: string) => void) {
    const startInline = [(source: string) => source.indexOf('[^')];
    const extensions = { renderers: {}, childTokens: {}, inline: [note], startInline };
    super({ gfm: true, extensions });
    this.#refuse = refuse;
  }

  override inlineTokens(src: string, tokens: Token[] = []): Token[] {
    if (this.#depth < limits.depth && (this.#depth || !isCostlyText(src))) {
      this.#depth++;
      super.inlineTokens(src, tokens);
      this.#depth--;
    } else {
      this.#refuse(src);
      tokens.push({ type: 'text', raw: src, text: src, escaped: true });
    }
    return tokens;
  }
}
