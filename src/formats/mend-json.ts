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
  const isEscaped = isMarkupText(source);
  const text = isEscaped ? decodeEntities(source.replaceAll('&nbsp;', '\u00A0'), {}, true) : source;
  for (const areMarksPaired of [true, false]) {
    const mends = new Set<Mend>(isEscaped ? ['character references'] : []);
    const value = parsed(new Mender(text, mends, areMarksPaired).mend());
    if (mends.size && value) return { value, mends };
  }
  return undefined;
}

/** The object or array; undefined for anything else. */
function parsed(json: string): object | undefined {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' && value ? value : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Whether JSON stands here as the text of markup does: its marks are references; or they are curled, and nothing
 * in it needs a reference that isn't one.
 */
function isMarkupText(source: string): boolean {
  const [, first = ''] = /^[\s\u200B-\u200D\u2060{[]*([^])/.exec(source.replace(fillers, '')) ?? [];
  return first === '&' || (curled.test(first) && source.includes('&') && !bare.test(source));
}

/** What the text of markup doesn't hold. */
const bare = /[<>]|&(?!#?\w+;)/;
/** Tags and spaces that are put between the lines of a text. */
const filler = /<\/?(?:p|br|div|span|code|pre)\b[^<>]{0,200}>|&(?:nbsp|#160|#xA0);/;
const fillers = new RegExp(filler, 'gi');
const fillerHere = new RegExp(filler, 'iy');

const curled = /[“”„«»″]/;
/** What follows a quotation mark that ends a text; after a comma comes a key or another value. */
const gap = String.raw`(?:[\s\u200B-\u200D\u2060]|<[^<>]{0,200}>){0,40}`;
const structure = new RegExp(`^${gap}(?:[:}\\]]|$|,${gap}(?:["“„«{[\\d-]|true|false|null))`);
/** How a mark changes the depth of texts in quotation marks. */
const step = (mark: string): number => (/[“„«]/.test(mark) ? 1 : /[”»]/.test(mark) ? -1 : 0);
const controls: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** Goes through a text once. */
class Mender {
  readonly #text: string;
  readonly #mends: Set<Mend>;
  readonly #areMarksPaired: boolean;
  #at = 0;
  #json = '';

  /** @param areMarksPaired whether the curled marks within a text are put in pairs, which is seldom all wrong. */
  constructor(text: string, mends: Set<Mend>, areMarksPaired: boolean) {
    this.#text = text;
    this.#mends = mends;
    this.#areMarksPaired = areMarksPaired;
  }

  mend(): string {
    while (this.#at < this.#text.length) {
      const character = this.#text.charAt(this.#at);
      if (character === '"' || curled.test(character)) this.#mendString(character);
      else if (/[<&]/.test(character)) this.#skipFiller(character);
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

  #skipFiller(character: string): void {
    fillerHere.lastIndex = this.#at;
    if (!fillerHere.test(this.#text)) return this.#take(character);
    this.#take(' ', character === '<' ? 'tags' : 'spaces');
    this.#at = fillerHere.lastIndex;
  }

  #mendString(opening: string): void {
    const isCurled = opening !== '"';
    this.#take('"', isCurled ? 'quotation marks' : undefined);
    let depth = 0;
    while (this.#at < this.#text.length) {
      const character = this.#text.charAt(this.#at);
      if (character === '\\') {
        this.#take(character);
        this.#take(this.#text.charAt(this.#at));
      } else if (isCurled ? depth === 0 && this.#endsCurled(character) : character === '"') {
        return this.#take('"');
      } else if (isCurled && character === '"') {
        this.#take('\\"');
      } else if (Object.hasOwn(controls, character)) {
        this.#take(controls[character] ?? '', 'line ends in texts');
      } else {
        this.#take(character);
      }
      if (isCurled && this.#areMarksPaired) depth = Math.max(0, depth + step(character));
    }
  }

  /** Whether a text between curled marks ends here: they may stand in it, too. */
  #endsCurled(character: string): boolean {
    const isMark = character === '"' || curled.test(character);
    return isMark && structure.test(this.#text.slice(this.#at + 1, this.#at + 421));
  }
}
