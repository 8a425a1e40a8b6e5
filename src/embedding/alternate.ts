import { tokenize } from '../content/tokenizer.js';
import { openRequest } from '../loading/request.js';

/** Characters of a page within which its head is looked for. */
const head = 65_536;

/**
 * The address of a page's data, as the page says it by `<link rel="alternate" type="application/json">` (HTML
 * Standard, 4.6.7.1); undefined where it says none, or can't be had.
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

function alternateIn(text: string, base: string): string | undefined {
  for (const token of tokenize(text)) {
    if (token.kind !== 'open' || token.name !== 'link') continue;
    const [rel = '', type = '', href = ''] = ['rel', 'type', 'href'].map((name) =>
      token.attributes.get(name),
    );
    const isData = /^\s*application\/(?:json|feed\+json|ld\+json)\s*(?:;|$)/i.test(type);
    if (isData && /(?:^|\s)alternate(?:\s|$)/i.test(rel) && URL.canParse(href, base))
      return new URL(href, base).href;
  }
  return undefined;
}
