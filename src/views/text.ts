/** Small pieces that all views share: text of a release, dates, links, headings. */
import { html, nothing, type TemplateResult } from 'lit';
import { formatDate } from '../language/dates.js';
import enCommon from '../locales/en/common.js';
import type { CommonMessages, Messages } from '../locales/messages.js';
import { directionOf } from '../language/locale.js';
import type { Release } from '../release/release.js';
import type { ViewContent, ViewOptions } from './options.js';

/** The strings that views share. */
export const commonStrings = ({ common }: Partial<Messages>): CommonMessages => common ?? enCommon;

export type Content = TemplateResult | string | typeof nothing | readonly Content[];

/** What is isolated in the direction of its language, so that it can't reorder its neighbours. */
export const isolated = (content: Content, language?: string): TemplateResult =>
  html`<bdi lang=${language ?? nothing} dir=${directionOf(language)}>${content}</bdi>`;

/** The direction in which a release is written. */
export const textDirection = ({ direction, language }: Release): 'ltr' | 'rtl' | 'auto' =>
  direction ?? directionOf(language);

/** A field of the release in the release's own language. */
export const releaseText = (release: Release, text: string): TemplateResult =>
  html`<bdi lang=${release.language ?? nothing} dir=${textDirection(release)}>${text}</bdi>`;

/** A date with its machine-readable form. */
export const dateView = (date: string, options: ViewOptions, zone?: string): TemplateResult =>
  html`<time datetime=${date} dir="auto"
    >${unbroken(formatDate(date, options.locale, options.timeZone ?? zone))}</time
  >`;

/** A date whose time no line ends within: `8:00 am GMT+1`. */
export const unbroken = (date: string): string =>
  date.replace(/(?<=:\p{Nd}{2}) | (?=GMT|UTC)/gu, '\u00a0');

/** A link out of the release, with the page's parameters and target; without address just its content. */
export function linkView(
  url: string | undefined,
  content: Content,
  options: ViewOptions,
  {
    title,
    anchor,
  }: { readonly title?: string | undefined; readonly anchor?: number | undefined } = {},
): Content {
  if (url === undefined) return content;
  const { linkTarget, messages } = options;
  return html`<a
    part="link"
    data-anchor=${anchor ?? nothing}
    href=${withParams(url, options.linkParams)}
    target=${linkTarget || nothing}
    title=${title ?? nothing}
    rel="noopener noreferrer"
    >${content}${
      linkTarget === '_blank'
        ? html`<span class="spoken">${` ${commonStrings(messages).newWindow}`}</span>`
        : nothing
    }</a
  >`;
}

/** What a label is about, where others on the page are alike: said to those who only hear the label. */
export const about = (what: Content, { messages }: ViewOptions): TemplateResult =>
  html`<span class="spoken">${filledView(commonStrings(messages).about, { what })}</span>`;

/** The address with a page's query parameters added; `mailto:` and `tel:` stay as they are. */
function withParams(address: string, params: string): string {
  const url = new URL(address);
  if (!params || !url.protocol.startsWith('http')) return address;
  for (const [name, value] of new URLSearchParams(params)) url.searchParams.set(name, value);
  return url.href;
}

/** The entries that there are, with a dot between them, which never begins a line. */
export function separated(entries: readonly (Content | undefined)[]): ViewContent {
  const known = entries.filter((entry) => entry !== undefined);
  return known.length
    ? html`${known.map((entry, index) => html`${index ? '\u00a0· ' : nothing}${entry}`)}`
    : nothing;
}

/**
 * A message with views in the places of its `{names}`, in the direction of its own words. One that has none
 * and joins words of a release takes theirs: `{name}, {title}`.
 */
export const filledView = (
  message: string,
  values: Readonly<Record<string, Content>>,
  direction?: 'ltr' | 'rtl' | 'auto',
): TemplateResult =>
  html`<bdi dir=${direction ?? nothing}
    >${message.split(/\{(\w+)\}/).map((piece, index) => (index % 2 ? values[piece] : piece))}</bdi
  >`;

/** A heading of the page's outline at a level that the page decides. */
export const headingView = (level: number, part: string, content: Content): TemplateResult =>
  html`<div role="heading" aria-level=${Math.min(level, 6)} part=${part} class=${part}>
    ${content}
  </div>`;
