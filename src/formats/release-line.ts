import { isBlank } from '../content/plain.js';
import { parseDate } from '../release/dates.js';

/**
 * The house line of a press-release page: "Release Time:2018-10-05Pageviews:691", or in Chinese
 * "发布时间:2020-06-21浏览量:1052".
 */
export interface ReleaseLine {
  /** The whole line, as it stands in the text. */
  readonly line: string;
  /** In ISO 8601, a day or a wall time; as printed where that can't be said so. */
  readonly released: string | undefined;
  /** Digits; as printed where it is no whole number. */
  readonly pageviews: string | undefined;
}

/** Such a line stands among the first that hold anything; further down it is what the text tells. */
const linesLookedAt = 10;

/** Characters of a line that says nothing else. */
const longest = 120;

const releaseLabel =
  /^(?:release(?:d| ?time| ?date)?|publish(?:ed|ing)?(?: ?time| ?date| ?on)?|发布(?:时间|日期)|發(?:布|佈)(?:時間|日期))\s*:/i;
const pageviewsLabel =
  /^(?:page ?views?|views|hits|(?:浏览|瀏覽|点击|點擊|阅读|閱讀)(?:量|次数|次數|数|數))\s*:/i;

/** Nothing but what dates and times are written with, so that a sentence after the label is none. */
const dateValue = /^[\d\s.:/\-–+TZ年月日时時分秒]*/;
/** Digits in groups, and the words for thousands. */
const countValue = /^[\d\s.,']*(?:[kmw万萬千](?![a-z])\+?)?/i;
/** What may stand between the parts of the line. */
const between = /^[\s|,;·]+/;

const printedDate =
  /^(\d{4})[-–./年] ?(\d{1,2})(?:[-–./月] ?(\d{1,2})日?|月)?(?:(?: *T *| *)(\d{1,2})[:时時] ?(\d\d)(?:[:分] ?(\d\d)秒?|分)?)?$/;

/**
 * Reads a line that says when a page was released, how often it was viewed, or both in either order,
 * and nothing else; undefined for any other line. White space, full-width forms, the case of letters
 * and what divides the parts of a date don't count.
 */
export function readReleaseLine(line: string): ReleaseLine | undefined {
  if (line.length > longest) return undefined;
  let rest = line.normalize('NFKC').trim();
  const take = (pattern: RegExp): string | undefined => {
    const [found] = pattern.exec(rest) ?? [];
    rest = rest.slice(found?.length ?? 0);
    return found?.trim();
  };
  let [released, pageviews]: (string | undefined)[] = [];
  while (rest) {
    if (released === undefined && take(releaseLabel)) {
      take(between);
      released = take(dateValue) ?? '';
    } else if (pageviews === undefined && take(pageviewsLabel)) {
      take(between);
      pageviews = take(countValue) ?? '';
    } else return undefined;
    take(between);
  }
  if (!released && !pageviews) return undefined;
  return {
    line,
    released: released ? isoDate(released) : undefined,
    pageviews: pageviews ? digits(pageviews) : undefined,
  };
}

/** The first such line of a text, if there is one among its first lines. */
export const findReleaseLine = (text: string): ReleaseLine | undefined =>
  releaseLines(linesOf(text)).values().next().value;

/** The house lines among the first lines of a text, by index. */
export function releaseLines(lines: readonly string[]): ReadonlyMap<number, ReleaseLine> {
  const found = new Map<number, ReleaseLine>();
  let count = 0;
  for (const index of lines.keys()) {
    const line = lines[index] ?? '';
    if (isBlank(line)) continue;
    if (count++ === linesLookedAt) break;
    const house = readReleaseLine(line);
    if (house) found.set(index, house);
  }
  return found;
}

/** Whatever ends a line: CR LF, CR, LF, and the separators of Unicode. */
export const linesOf = (text: string): readonly string[] => text.split(/\r\n?|[\n\u2028\u2029]/);

/** `2018年10月5日 9:30` → `2018-10-05T09:30`; what can't be read so stays as it is, to be reported. */
function isoDate(printed: string): string {
  if (parseDate(printed)) return printed;
  const [found, year = '', month = '', day, hour, minute = '', second] =
    printedDate.exec(printed) ?? [];
  if (!found) return printed;
  const two = (part: string) => part.padStart(2, '0');
  const date = [year, two(month), ...(day ? [two(day)] : [])].join('-');
  if (!day || !hour) return date;
  return `${date}T${[two(hour), minute, ...(second ? [second] : [])].join(':')}`;
}

/** `1,052` → `1052`; `1.2k` stays as it is, for nobody knows the number. */
const digits = (printed: string): string =>
  /^\d{1,3}(?:([,.' ])\d{3})(?:\1\d{3})*$/.test(printed) ? printed.replace(/\D/g, '') : printed;
