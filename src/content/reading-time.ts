/** How long a body takes to read. */
import type { RichText } from '../release/shape.js';

/**
 * Words a minute by language: means of the International Reading Speed Texts (Trauzettel-Klosinski &
 * Dietz, Investigative Ophthalmology & Visual Science 53, 2012). They were read aloud; silent readers
 * of English non-fiction are hardly faster (238 words: Brysbaert, Journal of Memory and Language
 * 109, 2019).
 */
const words = new Map(
  Object.entries({
    ar: 138,
    de: 179,
    en: 228,
    es: 218,
    fi: 161,
    fr: 195,
    he: 187,
    it: 188,
    nl: 202,
    pl: 166,
    pt: 181,
    sl: 180,
    sv: 199,
    tr: 166,
  }),
);
/** The mean of all 17 languages there, and that of Russian. */
const otherWords = 184;

/**
 * Characters a minute, from the same study: Japanese, and Chinese for all others. It has no Korean,
 * whose characters are syllables, and of those the mean of its languages is 370.
 */
const charactersOf = (tag: string) => (tag === 'ja' ? 357 : tag === 'ko' ? 370 : 255);

/**
 * Tags, comments, scripts, styles and character references of HTML; targets and bare addresses of
 * Markdown. What an alternative looks at in vain, no other looks at but for a few characters, and
 * what has no end of its own ends with the text: so this is linear.
 */
const markup =
  /<!--[^]*?(?:-->|$)|<(script|style)\b[^]*?(?:<\/\1|$)|<[a-z/!?][^<>]*>|&#?\w{1,31};|\]\([!-(*-~]*/gi;
const address = /\b(?:https?:\/\/|www\.)[!-~]+/gi;

/** Runs of characters. */
const run = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]+/gu;
/** Thai, Lao, Khmer and Burmese don't part their words, which have some five letters. */
const word =
  /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]{1,5}|[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.,-]*/gu;

/**
 * Whole minutes, at least 1, that a body takes to read; undefined when it has no text. What counts
 * is the source that is shown, roughly: the words of scripts with spaces between them, and the
 * characters of Chinese, Japanese and Korean.
 *
 * @param language BCP 47 tag; for languages without a published rate, and without one, an average.
 */
export function readingMinutes(body: RichText, language = ''): number | undefined {
  const source = (body.html ?? body.markdown)?.replace(markup, ' ') ?? body.text?.join('\n') ?? '';
  const tag = language.toLowerCase().split('-')[0] ?? '';
  let count = 0;
  const rest = source.replace(address, ' ').replace(run, (found) => {
    count += found.length;
    return ' ';
  });
  const minutes =
    count / charactersOf(tag) + (rest.match(word)?.length ?? 0) / (words.get(tag) ?? otherWords);
  return minutes ? Math.max(1, Math.round(minutes)) : undefined;
}
