import { readText } from '../formats/read.js';
import type { ReadResult } from '../release/read-result.js';
import { pageRecord, pageUrl, requestKey } from './page.js';
import { openRequest, readAnswer } from './request.js';

interface Entry {
  readonly result: Promise<ReadResult>;
  readonly abort: AbortController;
  users: number;
}

const entries = new Map<string, Entry>();

/**
 * Loads and reads an address once for all elements that name it, for as long as one of them does.
 * When the last one leaves, a request under way is aborted. A failure is not kept: the next element
 * that names the address tries again.
 *
 * @returns the result, which rejects when there is no answer, and `leave`, to be called once.
 */
export function loadShared(
  url: string,
  integrity: string,
  format: string,
): { result: Promise<ReadResult>; leave: () => void } {
  const requested = requestKey(url, integrity);
  const key = `${format} ${requested}`;
  const early = pageRecord()?.requests;
  let entry = entries.get(key);
  if (!entry) {
    const waiting = early?.get(requested);
    // What nobody has claimed in time would be stale.
    const request =
      waiting && !waiting.abort.signal.aborted ? waiting : openRequest(url, integrity);
    early?.delete(requested);
    const result = readAnswer(request).then(({ text, ...context }) =>
      readText(text, { ...context, format, losses: false, pageUrl: pageUrl() }),
    );
    entry = { result, abort: request.abort, users: 0 };
    entries.set(key, entry);
  }
  const { result, abort } = entry;
  const forget = () => {
    if (entries.get(key) === entry) entries.delete(key);
  };
  result.catch(forget);
  entry.users++;
  return {
    result,
    leave() {
      // An element that is moved leaves and comes back in one go.
      setTimeout(() => {
        if (--entry.users) return;
        forget();
        abort.abort();
      });
    },
  };
}
