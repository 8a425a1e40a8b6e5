import { tokenize } from '../content/tokenizer.js';
import { openRequest } from '../loading/request.js';

/** Characters of a page within which its head is looked for. */
const head = 65_536;

/**
 * The address of a page's data, as the page says it by `<link rel="alternate" type="application/json">` (HTML
 * Standard, 4.6.7.1). The page has to allow that it is read (CORS).
 *
 * @returns undefined where the page says none, or can't be had.
 */
export async function findAlternate(page: string): Promise<string | undefined> {
  try {
    const { response, abort } = openRequest(page, '');
    const { ok, url, body } = await response;
    const text = ok && body ? await beginning(body) : '';
    abort.abort();
    return alternateIn(text, url);
  } catch {
    return undefined;
  }
}

async function beginning(body: ReadableStream<Uint8Array>): Promise<string> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  while (text.length < head) {
    const { done, value } = await reader.read();
    if (done) break;
    text += decoder.decode(value, { stream: true });
  }
  return text.slice(0, head);
}

/** @param page address of the page, to which those in it are relative unless its first `<base>` says otherwise. */
export function alternateIn(text: string, page: string): string | undefined {
  let base: string | undefined;
  let apart = 0;
  for (const token of tokenize(text)) {
    const isApart = 'name' in token && /^(?:template|noscript)$/.test(token.name);
    if (token.kind === 'close' && isApart) apart = Math.max(0, apart - 1);
    if (token.kind !== 'open') continue;
    if (isApart) apart++;
    const [rel = '', type = '', href = ''] = ['rel', 'type', 'href'].map((name) =>
      token.attributes.get(name),
    );
    if (apart > 0 || !URL.canParse(href, base ?? page)) continue;
    const address = new URL(href, base ?? page).href;
    if (token.name === 'base') base ??= address;
    const isData =
      /^\s*application\/json\s*(?:;|$)/i.test(type) && /(?:^|\s)alternate(?:\s|$)/i.test(rel);
    if (token.name === 'link' && isData) return address;
  }
  return undefined;
}
