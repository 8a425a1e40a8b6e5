/** JSON that a CMS has changed on its way into a page. Loaded only for data that are no JSON as they stand. */
import { decodeEntities } from '../content/entities.js';
import { isBlank } from '../content/plain.js';

/** What was undone, in words for a problem. */
export type Mend =
  'character references' | 'tags' | 'spaces' | 'line ends in texts' | 'quotation marks';

export interface MendedJson {
  readonly value: unknown;
  readonly mends: ReadonlySet<Mend>;
}

/**
 * The value of a text that was JSON before software for web pages wrote it into one: WordPress puts `<p>` and
 * `<br>` between its lines, template languages escape it once too often, typographers curl its quotation marks,
 * editors put in spaces that JSON doesn't know and break the lines of its texts. Each is undone only where
 * JSON has a place for nothing of the kind.
 *
 * Time is linear in the length of the text.
 *
 * @returns undefined where the text is no JSON after that either.
 */
export function mendJson(source: string): MendedJson | undefined {
  const mends = new Set<Mend>();
  const isEscaped = /^[\s\u200B-\u200D\u2060\uFEFF{[]*&/.test(source.replace(tags, ''));
  if (isEscaped) mends.add('character references');
  const text = isEscaped ? decodeEntities(source.replaceAll('&nbsp;', ' '), {}, true) : source;
  const json = new Mender(text, mends).mend();
  try {
    const value: unknown = mends.size ? JSON.parse(json) : undefined;
    return typeof value === 'object' ? { value, mends } : undefined;
  } catch {
    return undefined;
  }
}

/** A tag that is put between the lines of a text. */
const tag = /<\/?(?:p|br|div|span|code|pre)\b[^<>]{0,200}>/;
const tags = new RegExp(tag, 'gi');
const tagHere = new RegExp(tag, 'iy');

const curled = /[“”„«»″]/;
/** What follows a quotation mark that ends a text; after a comma comes a key or another value. */
const gap = String.raw`(?:\s|<[^<>]{0,20}>){0,20}`;
const structure = new RegExp(`^${gap}(?:[:}\\]]|$|,${gap}(?:["“„«{[\\d-]|true|false|null))`);
const controls: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** Goes through a text once. */
class Mender {
  readonly #text: string;
  readonly #mends: Set<Mend>;
  #at = 0;
  #json = '';

  constructor(text: string, mends: Set<Mend>) {
    this.#text = text;
    this.#mends = mends;
  }

  mend(): string {
    while (this.#at < this.#text.length) {
      const character = this.#text.charAt(this.#at);
      if (character === '"' || curled.test(character)) this.#mendString(character);
      else if (character === '<') this.#skipTag();
      else if (isBlank(character)) this.#mendSpace(character);
      else this.#take(character);
    }
    return this.#json;
  }

  /** Goes on by one character, and writes this for it. */
  #take(written: string, mend?: Mend): void {
    if (mend) this.#mends.add(mend);
    this.#json += written;
    this.#at++;
  }

  #mendSpace(character: string): void {
    if (/[ \t\r\n]/.test(character)) this.#take(character);
    else this.#take(' ', 'spaces');
  }

  #skipTag(): void {
    tagHere.lastIndex = this.#at;
    if (!tagHere.test(this.#text)) return this.#take('<');
    this.#mends.add('tags');
    this.#at = tagHere.lastIndex;
  }

  #mendString(opening: string): void {
    const isCurled = opening !== '"';
    this.#take('"', isCurled ? 'quotation marks' : undefined);
    while (this.#at < this.#text.length) {
      const character = this.#text.charAt(this.#at);
      if (character === '\\') {
        this.#take(character);
        this.#take(this.#text.charAt(this.#at));
      } else if (isCurled ? this.#endsCurled(character) : character === '"') {
        return this.#take('"');
      } else if (isCurled && character === '"') {
        this.#take('\\"');
      } else if (Object.hasOwn(controls, character)) {
        this.#take(controls[character] ?? '', 'line ends in texts');
      } else {
        this.#take(character);
      }
    }
  }

  /** Whether a text between curled marks ends here: they may stand in it, too. */
  #endsCurled(character: string): boolean {
    const isMark = character === '"' || curled.test(character);
    return isMark && structure.test(this.#text.slice(this.#at + 1, this.#at + 421));
  }
}
