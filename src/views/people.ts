/** Small pieces for the people and events of a release: names, dates, lists. */
import { html, type TemplateResult } from 'lit';
import { listFormat } from '../language/phrases.js';
import type { Names } from '../release/shape.js';
import type { ViewOptions } from './options.js';
import { dateView, isolated, type Content } from './text.js';

/** The same name in other languages and scripts, but for the one already shown. */
export const otherNames = (names: Names | undefined, shown: string): readonly TemplateResult[] =>
  Object.entries(names ?? {})
    .filter(([, name]) => name !== shown)
    .map(([language, name]) => isolated(name, language));

/** A date of an event: the venue's zone comes first, whatever the page asks for. */
export const eventDateView = (date: string, options: ViewOptions, zone?: string): TemplateResult =>
  dateView(date, { ...options, timeZone: zone ?? options.timeZone });

/** Entries as the language strings them together: “a, b and c”. */
export function listView(entries: readonly Content[], locale: string): TemplateResult {
  const parts = listFormat(locale).formatToParts(entries.map((_, index) => String(index)));
  return html`${parts.map(({ type, value }) => (type === 'element' ? entries[+value] : value))}`;
}
