/** Plain text, as a press-release page has it: headline, release line, paragraphs. */
import { parseDate } from '../release/dates.js';
import type { Release } from '../release/release.js';
import { dateIn } from '../release/zoned-time.js';
import { lossesOf, type Exported } from './exported.js';
import { eachOf } from './releases.js';
import { unpublished, type ExportOptions } from './unpublished.js';
import { wordsOf } from './words.js';

/** The labels of the house line, for releases in Chinese and for all others. */
const labels = {
  chinese: { released: '发布时间', pageviews: '浏览量' },
  other: { released: 'Release Time', pageviews: 'Pageviews' },
};

/**
 * A release as plain text, which is read again as the same release: the headline, the house line
 * “Release Time:2018-10-05Pageviews:691” where there is a day to tell, and the paragraphs, divided by blank
 * lines; line breaks within them stay, though a reader may take them for wrapping or for paragraphs.
 * Markup leaves its words only; the line has room for a whole day, so a time is left out and so is
 * a mere year or month.
 */
export async function toText(release: Release, options: ExportOptions = {}): Promise<Exported> {
  const { body, metrics } = release;
  const day = dayOf(release);
  const paragraphs = body ? await wordsOf(body) : [];
  const headline = release.headline.replace(/\s+/g, ' ');
  const line = day === undefined ? [] : [lineOf(release, day)];
  const head = [headline, ...line].join('\n');
  const isDay = day !== undefined && day === release.released;
  const held = [
    ...['/$schema', '/specVersion', '/body/text'],
    ...(headline === release.headline ? ['/headline'] : []),
    ...(isDay ? ['/released'] : []),
    ...(day !== undefined && metrics ? ['/metrics/pageviews'] : []),
  ];
  return {
    text: `${[head, ...paragraphs].join('\n\n')}\n`,
    mediaType: 'text/plain; charset=utf-8',
    losses: lossesOf(release, held),
    problems: unpublished(eachOf(release), options),
  };
}

/** The day in the release's own zone; of an instant without a zone the printed one. */
function dayOf({ released = '', timeZone }: Release): string | undefined {
  const date = parseDate(released);
  const isWhole = date && (date.kind !== 'day' || date.precision === 'day');
  return isWhole ? dateIn(released, timeZone).slice(0, 10) : undefined;
}

function lineOf({ language, metrics }: Release, day: string): string {
  const label = language?.startsWith('zh') ? labels.chinese : labels.other;
  const views = metrics?.pageviews;
  return `${label.released}:${day}${views === undefined ? '' : `${label.pageviews}:${views}`}`;
}
