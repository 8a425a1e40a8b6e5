/** Lints about headline, summary and body. */
import { decodeEntities } from '../content/entities.js';
import type { Facts } from './facts.js';
import { quoted, type Lint, type Rule, type Sighting } from './finding.js';
import { formOf } from './passages.js';

/** Ends that are no full stop: three dots, an initial, an abbreviation. */
const abbreviated =
  /(?:\.\.|(?<!\p{L})\p{L}|(?<!\p{L})(?:inc|ltd|co|corp|jr|sr|bros|etc|st|no|vs|dr|prof|str|mio|mrd|bzw|ca|dept|est|approx))\.$/iu;

function* trailingPeriod({ release: { headline } }: Facts): Generator<Sighting> {
  if (/[.。．]$/.test(headline) && !abbreviated.test(headline)) {
    yield ['/headline', `The headline ends with ${quoted(headline.slice(-1))}`];
  }
}

/** Letters and words of a headline that is more than an abbreviation or two. */
const [fewestLetters, fewestWords] = [12, 3];

function* allCaps({ release: { headline } }: Facts): Generator<Sighting> {
  if (/\p{Ll}/u.test(headline)) return;
  const words = headline.match(/\p{Lu}+/gu) ?? [];
  if (words.length < fewestWords || words.join('').length < fewestLetters) return;
  yield ['/headline', `Only capitals: ${quoted(headline)}`];
}

/** Characters, as Google asked of an article's headline until 2023. */
const longestHeadline = 110;

function* long({ release: { headline } }: Facts): Generator<Sighting> {
  const { length } = [...headline];
  if (length > longestHeadline) {
    yield [
      '/headline',
      `${length} characters, of which many places show the first ${longestHeadline}`,
    ];
  }
}

/** A character reference with its semicolon, which no text needs. */
const reference = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});/gi;

/** The first character reference of a text that means something. */
const referenceIn = (text: string): string | undefined =>
  text.match(reference)?.find((found) => decodeEntities(found) !== found);

function* entities({ release: { headline, subheadline, summary } }: Facts): Generator<Sighting> {
  for (const [key, text = ''] of Object.entries({ headline, subheadline, summary })) {
    const found = referenceIn(text);
    if (found) yield [`/${key}`, `Readers see ${quoted(found)} as it is written`];
  }
}

/** Text as it is compared: without what doesn't count. */
const plainly = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/(?<![ .。])[ .。]+$/, '')
    .trim()
    .toLowerCase();

function* repeated({ release: { headline }, body: [first] }: Facts): Generator<Sighting> {
  if (!first || first.text.length > 2 * headline.length) return;
  if (plainly(first.text) === plainly(headline)) {
    yield [first.path, 'The body begins with the headline, which stands above it already'];
  }
}

/** The line that some content management systems print below a headline. */
const metaLine =
  /^[^\S\n]*(?:release time|published|发布时间|發布時間)[^\S\n]*[:：][^\S\n]*\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|(?:pageviews?|浏览量|瀏覽量)[^\S\n]*[:：][^\S\n]*\d/im;

/** Characters of a passage that may be such a line. */
const longestLine = 200;

function* metaInBody({ body }: Facts): Generator<Sighting> {
  for (const { path, text } of body) {
    const line = text.slice(0, longestLine);
    if (metaLine.test(line)) {
      yield [path, `A line of the page, not of the text: ${quoted(line)}`];
    }
  }
}

function* bodyMissing({ release: { body } }: Facts): Generator<Sighting> {
  if (!body) yield ['', 'There is no text besides the headline'];
}

const tag =
  /<\/?(?:p|br|div|span|a|b|i|em|strong|ul|ol|li|h[1-6]|img|table|tr|td|blockquote|figure|script|iframe)(?:\s[^<>]*)?\/?>/i;

/** Bold words, a heading, a link or picture; each ends before it would begin again. */
const markdown =
  /\*\*[^\s*](?:[^*\n]*[^\s*])?\*\*|^#{1,6} \p{L}.*|!?\[[^[\]\n]+\]\((?:https?:|mailto:|[./])[^\s)]*\)?/mu;

/** Finds the first sign of markup in a text that is to be plain. */
const looksLike = (sign: RegExp) =>
  function* ({ release, body }: Facts): Generator<Sighting> {
    if (!release.body || formOf(release.body) !== 'text') return;
    for (const { path, text } of body) {
      const [found] = sign.exec(text) ?? [];
      if (!found) continue;
      yield [path, `Readers see ${quoted(found)} as it is written`];
      return;
    }
  };

function* stillEscaped({ body }: Facts): Generator<Sighting> {
  for (const { path, text } of body) {
    const found = referenceIn(text);
    if (!found) continue;
    yield [path, `Readers see ${quoted(found)} as it is written`];
    return;
  }
}

/** Characters that a summary has at least. */
const shortestSummary = 20;

function* bodyStart({ release: { summary = '' }, body }: Facts): Generator<Sighting> {
  const start = plainly(summary.replace(/(?<!\s)\s*\[?(?:…|\.\.\.)\]?\s*$/, ''));
  if (start.length < shortestSummary) return;
  let text = '';
  for (const passage of body) {
    if (text.length > 2 * summary.length) break;
    text += ` ${passage.text.slice(0, 2 * summary.length)}`;
  }
  if (plainly(text).startsWith(start)) yield ['/summary', 'The summary is how the body begins'];
}

export const doubleEscaped: Rule = {
  id: 'double-escaped',
  severity: 'warning',
  about: 'A body was escaped twice: what readers see still has character references in it.',
  hint: 'Escape the text once; plain text not at all',
};

export const textLints: readonly Lint[] = [
  {
    id: 'headline-trailing-period',
    severity: 'info',
    about: 'The headline ends with a full stop; abbreviations and three dots are fine.',
    hint: 'Take the full stop away',
    find: trailingPeriod,
  },
  {
    id: 'headline-all-caps',
    severity: 'info',
    about:
      'The headline is in capitals, which screen readers may spell out and nobody likes to read.',
    hint: 'Write it in small letters; a style sheet can make capitals of them',
    find: allCaps,
  },
  {
    id: 'headline-long',
    severity: 'info',
    about: `The headline has more than ${longestHeadline} characters.`,
    hint: 'Move a part of it into subheadline',
    find: long,
  },
  {
    id: 'headline-has-entities',
    severity: 'warning',
    about:
      'Headline, subheadline or summary, which are plain text, have a character reference in them.',
    hint: 'Decode it: ’ instead of &#8217;',
    find: entities,
  },
  {
    id: 'headline-repeated-in-body',
    severity: 'warning',
    about: 'The first paragraph or heading of the body is the headline once more.',
    hint: 'Take it out of the body',
    find: repeated,
  },
  {
    id: 'meta-line-in-body',
    severity: 'warning',
    about:
      'A line of the page was taken for text: “Release Time:2018-10-05Pageviews:691”, in English or Chinese.',
    hint: 'Put the date into released, the number into metrics.pageviews, and take the line out',
    find: metaInBody,
  },
  {
    id: 'body-missing',
    severity: 'info',
    about: 'The release has no body: it can only be a teaser.',
    hint: 'Add body, or url, so that readers can go on to the text',
    find: bodyMissing,
  },
  {
    id: 'body-looks-like-html',
    severity: 'warning',
    about: 'A plain text has HTML tags in it, which readers see.',
    hint: 'Give it as {"html": …}',
    find: looksLike(tag),
  },
  {
    id: 'body-looks-like-markdown',
    severity: 'warning',
    about: 'A plain text has the signs of Markdown in it, which readers see.',
    hint: 'Give it as {"markdown": …}',
    find: looksLike(markdown),
  },
  { ...doubleEscaped, find: stillEscaped },
  {
    id: 'summary-is-body-start',
    severity: 'info',
    about: 'The summary was cut from the beginning of the body, so readers read it twice.',
    hint: 'Say what is new in a sentence or two of its own, or leave it out',
    find: bodyStart,
  },
];
