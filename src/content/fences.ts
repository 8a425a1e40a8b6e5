/** A fence that begins code (CommonMark 0.31, section 4.5), or may end it. */
const fence = /^ {0,3}(`{3,}(?!.*`)|~{3,})/;

/** Follows a Markdown text line by line, to tell code between fences from the rest. */
export class Fences {
  #begin = '';

  /** How the next line stands to code: both fences belong to it. */
  pass(line: string): 'outside' | 'begin' | 'within' | 'end' {
    const [, mark = ''] = fence.exec(line) ?? [];
    if (!this.#begin) {
      this.#begin = mark;
      return mark ? 'begin' : 'outside';
    }
    if (!mark.startsWith(this.#begin)) return 'within';
    this.#begin = '';
    return 'end';
  }
}
