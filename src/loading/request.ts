import * as limits from '../release/limits.js';
import { fail } from './failure.js';

/** A request under way. */
export interface OpenRequest {
  readonly response: Promise<Response>;
  readonly abort: AbortController;
}

/** What came back. */
export interface Answer {
  readonly text: string;
  /** The final address, after redirects. */
  readonly baseUrl: string;
  readonly mediaType: string | undefined;
}

/** Seconds until an answer must have come whole. */
const timeLimit = 15;

/** How every address is asked for: without cookies, custom headers or the page's full address. */
export const requestInit = {
  credentials: 'omit',
  referrerPolicy: 'strict-origin',
} as const satisfies RequestInit;

/**
 * Starts a request, and ends it when its time is over. Never throws, even where the page has replaced
 * `fetch`.
 */
export function openRequest(url: string, integrity: string): OpenRequest {
  const abort = new AbortController();
  const { signal } = abort;
  const response = (async () => {
    if (!/^https?:/.test(url) || !URL.canParse(url)) throw new TypeError(url);
    return fetch(url, { ...requestInit, integrity, signal });
  })();
  setTimeout(() => {
    abort.abort();
  }, timeLimit * 1000);
  // Whoever waits for the answer handles its failure; until somebody does, it is no news.
  response.catch(() => undefined);
  return { response, abort };
}

/** The whole text of an answer, within the limits of time and size. Rejects with a LoadError. */
export async function readAnswer({ response, abort }: OpenRequest): Promise<Answer> {
  const { signal } = abort;
  // A page's own `fetch` may not heed the signal.
  const aborted = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', reject);
  });
  try {
    return await Promise.race([aborted, receive(response)]);
  } catch (error) {
    if (signal.aborted) fail('timeout', String(timeLimit));
    abort.abort();
    throw error;
  }
}

async function receive(pending: Promise<Response>): Promise<Answer> {
  const { ok, status, body, url, headers } = await pending;
  if (!ok) fail('http-status', String(status));
  const decoder = new TextDecoder();
  const reader = body?.getReader();
  let text = '';
  let size = 0;
  for (;;) {
    const chunk = await reader?.read().catch(() => fail('network', 'while it answered'));
    if (!chunk || chunk.done) break;
    size += chunk.value.length;
    if (size > limits.source) fail('too-large', String(limits.source));
    text += decoder.decode(chunk.value, { stream: true });
  }
  if (/^\s*<(?:!doctype )?html/i.test(text)) fail('not-data');
  const mediaType = headers.get('content-type') ?? undefined;
  return { text: text + decoder.decode(), baseUrl: url, mediaType };
}
