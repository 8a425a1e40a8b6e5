/** The corpus of bodies in test/fixtures/bodies, in a form that is compact in the file. */

/** One body, in what is written of it as in the file. */
export interface Written {
  readonly name: string;
  readonly source: string;
}

/**
 * The bodies of a file with one a line. `%%` begins a remark; `⏎` is a line break, `\u{…}` a character
 * by its number, and `«…»×9` repeats what is between.
 */
export const bodiesIn = (file: string): readonly Written[] =>
  file
    .split('\n')
    .filter((line) => line && !line.startsWith('%%'))
    .map((line) => ({ name: line, source: unfold(line) }));

const unfold = (line: string): string =>
  line
    .replaceAll('⏎', '\n')
    .replace(/\\u\{([\dA-F]+)\}/g, (_, code: string) => String.fromCodePoint(parseInt(code, 16)))
    .replace(/«([^»]*)»×(\d+)/g, (_, text: string, times: string) => text.repeat(Number(times)));

/** How often a text says that something must be seen, or must not. */
export const count = (text: string, word: 'seen' | 'gone'): number => text.split(word).length - 1;

/** A body with what must become of it, as `outline` writes it. */
export interface Expected extends Written {
  readonly format: 'html' | 'markdown';
  readonly outline: string;
}

/** The bodies of a file in which each begins with `=== name (format)`, its outline with `---`. */
export const outlinesIn = (file: string): readonly Expected[] =>
  file
    .split(/^=== /m)
    .slice(1)
    .map((entry) => {
      const [, name = '', format = '', source = '', outline = ''] =
        /^(.*) \((html|markdown)\)\n([^]*?)\n---\n([^]*?)\s*$/.exec(entry) ?? [];
      if (!name) throw new Error(`Not a body: ${entry.slice(0, 80)}`);
      return { name, format: format as 'html' | 'markdown', source, outline };
    });
