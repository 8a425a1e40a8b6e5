/** Small pieces for the people and events of a release: names, roles, other words, dates, lists. */
import { html, nothing, type TemplateResult } from 'lit';
import { hasWord } from '../content/words.js';
import en from '../locales/en/participants.js';
import type { ParticipantsMessages } from '../locales/messages.js';
import type { Alias } from '../release/entities.js';
import type { Participant, Role } from '../release/participants.js';
import type { Release } from '../release/release.js';
import type { ViewOptions } from './options.js';
import { dateView, filledView, releaseText, textDirection, type Content } from './text.js';

export const participantsStrings = ({ messages }: ViewOptions): ParticipantsMessages =>
  messages.participants ?? en;

/** Another word for somebody, with the reason why the text uses it. */
export function aliasView(
  release: Release,
  { text, reason, note }: Alias,
  options: ViewOptions,
): TemplateResult {
  const { alias, aliasWithReason, aliasReasons } = participantsStrings(options);
  const sentence = filledView(reason ? aliasWithReason : alias, {
    name: releaseText(release, text),
    reason: reason ? aliasReasons[reason] : nothing,
  });
  return html`<p part="alias" class="alias line secondary" dir="auto">
    ${sentence} ${note === undefined ? nothing : releaseText(release, note)}
  </p>`;
}

/** The name as printed with its titles, unless the printed name holds them already. */
export function nameView(
  release: Release,
  participant: Pick<Participant, 'honorific' | 'name' | 'honorificSuffix'>,
  options: ViewOptions,
): TemplateResult {
  const { honorific = '', name, honorificSuffix = '' } = participant;
  const say = (text: string) => releaseText(release, text);
  // `Dr.` is in `Dr Lee` as well.
  const adds = (text: string) => text && !hasWord(name, text.replace(/\.$/, ''));
  const before = adds(honorific) ? [say(honorific), ' '] : nothing;
  const whole = html`<bdi dir=${textDirection(release)}>${before}${say(name)}</bdi>`;
  return adds(honorificSuffix)
    ? filledView(participantsStrings(options).titled, { name: whole, title: say(honorificSuffix) })
    : whole;
}

/** The title as printed, with its body unless the title names it. */
export function roleView(
  release: Release,
  { title, organization }: Role,
  options: ViewOptions,
): Content {
  const { name, abbreviation, aliases = [] } = organization ?? {};
  const words = [name, abbreviation, ...aliases.map(({ text }) => text)];
  const said = words.some((word) => word !== undefined && hasWord(title, word));
  if (name === undefined || said) return releaseText(release, title);
  return filledView(participantsStrings(options).roleAt, {
    title: releaseText(release, title),
    organization: releaseText(release, name),
  });
}

/** A date of an event: the venue's zone comes first, whatever the page asks for. */
export const eventDateView = (date: string, options: ViewOptions, zone?: string): TemplateResult =>
  dateView(date, { ...options, timeZone: zone ?? options.timeZone });
