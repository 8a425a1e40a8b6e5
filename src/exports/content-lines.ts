/** The lines that iCalendar (RFC 5545 section 3.1) and vCard (RFC 6350 section 3.2) are made of. */

/** PRODID of all that this library writes. */
export const product = '-//news-elements//news-elements//EN';

/**
 * Characters after which a file takes no more events or cards: few data can refer to one long text many
 * times.
 */
export const fullFile = 5_000_000;

/** A value of type TEXT in iCalendar, and one component of a structured value in vCard. */
export const component = (text: string): string => escaped(text, /[\\;,]/g);

/** A value of type TEXT in vCard, or one of a list: there a semicolon stands for itself. */
export const whole = (text: string): string => escaped(text, /[\\,]/g);

const escaped = (text: string, specials: RegExp) =>
  text.replace(specials, '\\$&').replace(/\r\n?|\n/g, '\\n');

/** An address as RFC 3986 writes it: a backslash, which URLs may hold here and there, would escape. */
export const uri = (url: string): string => url.replaceAll('\\', '%5C');

/**
 * One content line, folded, with its line end.
 *
 * @param name of the property, if need be with its group (`role1.TITLE`).
 * @param value escaped as its type demands; what control characters are left become spaces, so that no
 *   text can begin a line of its own.
 * @param parameters by name; undefined ones are left out.
 */
export function contentLine(
  name: string,
  value: string,
  parameters: Readonly<Record<string, string | undefined>> = {},
): string {
  const given = Object.entries(parameters).flatMap(([key, text]) =>
    text === undefined ? [] : `;${key}=${parameter(text)}`,
  );
  const line = `${name}${given.join('')}:${value}`;
  return `${folded(line.toWellFormed().replace(/[\u0000-\u0008\u000A-\u001F\u007F]/g, ' '))}\r\n`;
}

/** What would end a parameter's value is written as RFC 6868 says, or stands in quotes. */
function parameter(text: string): string {
  const encoded = text
    .replaceAll('^', '^^')
    .replaceAll('"', "^'")
    .replace(/\r\n?|\n/g, '^n');
  return /^[\w/+.-]*$/.test(encoded) ? encoded : `"${encoded}"`;
}

/** Breaks a line after 75 octets at most, between characters. The space that goes on counts. */
function folded(line: string): string {
  let text = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character.codePointAt(0) ?? 0);
    if (octets + size > 75) {
      text += '\r\n ';
      octets = 1;
    }
    text += character;
    octets += size;
  }
  return text;
}

const octetsOf = (character: number): number =>
  character < 0x80 ? 1 : character < 0x800 ? 2 : character < 0x10000 ? 3 : 4;
