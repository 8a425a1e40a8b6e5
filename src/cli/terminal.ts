/** Foreign text on its way to a terminal, which takes some characters for orders. */

/** Control characters could rewrite a terminal, and overrides turn its words round. */
const orders = /[\u0000-\u001F\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069]/g;

/** A line in which such characters, and the ends of lines, are written as JSON does: `\u001b`. */
export const visible = (text: string): string => text.replace(orders, escape);

/**
 * A document for a stream: on a terminal with such characters written out, but for tabs and the ends of
 * lines; in a file or pipe as it is, for what is written there is read again by programs.
 */
export const readable = (text: string, { isTTY }: Pick<NodeJS.WriteStream, 'isTTY'>): string =>
  isTTY
    ? text.replace(orders, (character, at: number) =>
        /[\t\n]/.test(character) || (character === '\r' && text[at + 1] === '\n')
          ? character
          : escape(character),
      )
    : text;

/** Writes a document to standard output. */
export function print(text: string): void {
  process.stdout.write(readable(text, process.stdout));
}

const escape = (character: string): string =>
  `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
