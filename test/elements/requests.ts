/** What the tests of requests share: the sample on the second origin, and waiting for its log. */
import type { LoggedRequest, SecondOrigin } from '../browser/second-origin.js';
import { until } from './setup.js';

export const EN = 'data/cambridge-nanjing.en.json';
export const ZH = 'data/cambridge-nanjing.zh.json';
/** Cards with the same address and a fallback. */
export const cards = (src: string, count: number): string =>
  `<div>${`<news-card src="${src}">Fallback</news-card>`.repeat(count)}</div>`;

/** Waits until the second origin has been asked `count` times. */
export async function asked(
  second: SecondOrigin,
  count: number,
): Promise<readonly LoggedRequest[]> {
  await until(
    async () => (await second.log()).length >= count,
    () => `fewer than ${count} requests`,
  );
  return second.log();
}

/** Waits until the first request is no longer under way. */
export const ended = (second: SecondOrigin): Promise<void> =>
  until(
    async () => (await second.log())[0]?.pending === false,
    () => 'the request goes on',
  );
