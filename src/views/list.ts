import { html, type TemplateResult } from 'lit';
import { listFormat } from '../language/phrases.js';
import type { Content } from './text.js';

/** Entries as the language strings them together: “a, b and c”, in the direction of its own words. */
export function listView(entries: readonly Content[], locale: string): TemplateResult {
  const parts = listFormat(locale).formatToParts(entries.map((_, index) => String(index)));
  return html`<bdi
    >${parts.map(({ type, value }) => (type === 'element' ? entries[+value] : value))}</bdi
  >`;
}
