/**
 * The plain text of a press-release page: a headline, the house line, paragraphs. Problems name the
 * line, counted from 1 as editors do: `/2`.
 */
import { isBlank } from '../content/plain.js';
import * as limits from '../release/limits.js';
import { languageOfScript } from './language-of-script.js';
import type { Mapping } from './mapping.js';
import { paragraphsOf, type Line } from './paragraphs.js';
import { linesOf, releaseLines } from './release-line.js';
import { beginning } from './texts.js';

/**
 * The first line that isn't blank is the headline. The house line may stand before it or among the
 * lines after it, and is no part of the text; where there are several, the first that says a thing
 * counts. Whatever else there is, is the body (`paragraphs.ts`).
 */
export const mapping: Mapping = (document) => {
  if (typeof document.value !== 'string') {
    document.report('wrong-type', 'a text is expected', 'error');
    return [];
  }
  const texts = linesOf(document.value.replace(/^\uFEFF/, ''));
  const houseLines = releaseLines(texts);
  const at = (value: string | undefined, number: number) => document.with(value, number);
  const lines: readonly Line[] = texts.map((text, i) => ({
    text: houseLines.has(i) ? '' : text,
    number: i + 1,
  }));
  const first = lines.findIndex(({ text }) => !isBlank(text));
  const title = lines[first];
  const headline = title?.text.trim() ?? '';
  // So long a line is a paragraph, and the page has no headline: nothing of the text may be lost.
  const isTitled = headline.length <= limits.headline;
  const start = at(isTitled ? headline : beginning(headline), title?.number ?? 0);
  if (!isTitled) start.report('missing', 'headline: the first words of the text stand for it');
  const body = paragraphsOf(lines.slice(isTitled ? first + 1 : first));
  const printed = (key: 'released' | 'pageviews') => {
    const found = [...houseLines].find(([, house]) => house[key] !== undefined);
    return found && at(found[1][key], found[0] + 1);
  };
  const language = languageOfScript(document.value);
  return [
    {
      place: document,
      draft: {
        headline: title && start,
        language: language === undefined ? undefined : document.with(language),
        released: printed('released'),
        // In a text, digits are how a number is written.
        metrics: { pageviews: printed('pageviews')?.map(numberOf) },
        // One more than a list may hold, so that the reader says that it was cut.
        body: {
          text: body.slice(0, limits.items + 1).map(({ text, number }) => at(text, number)),
        },
      },
    },
  ];
};

const numberOf = (printed: string): unknown =>
  /^\d{1,15}$/.test(printed) ? Number(printed) : printed;
