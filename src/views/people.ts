/** Small pieces for the people and events of a release: names, roles, other words, dates, lists. */
import { html, nothing, type TemplateResult } from 'lit';
import { bodyOf } from '../content/titles.js';
import { hasWord } from '../content/words.js';
import { dateFormat } from '../language/intl.js';
import { directionOf } from '../language/locale.js';
import en from '../locales/en/participants.js';
import type { ParticipantsMessages } from '../locales/messages.js';
import type { Alias } from '../release/entities.js';
import { parseDate } from '../release/dates.js';
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
  return html`<p part="alias" class="alias line secondary" dir=${directionOf(options.locale)}>
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
  const adds = (text: string) => text && !hasWord(name, text);
  const before = adds(honorific) ? [say(honorific), ' '] : nothing;
  const whole = html`<bdi dir=${textDirection(release)}>${before}${say(name)}</bdi>`;
  return adds(honorificSuffix)
    ? filledView(
        participantsStrings(options).titled,
        { name: whole, title: say(honorificSuffix) },
        textDirection(release),
      )
    : whole;
}

/** The title as printed, with its body unless the title names it. */
export function roleView(release: Release, role: Role, options: ViewOptions): Content {
  const title = releaseText(release, role.title);
  const body = bodyOf(role);
  if (body === undefined) return title;
  return filledView(
    participantsStrings(options).roleAt,
    { title, organization: releaseText(release, body) },
    textDirection(release),
  );
}

/** The day of an event by the clocks of its venue, whatever the page asks for. */
export function eventDayView(
  date: string,
  options: ViewOptions,
  timeZone = options.timeZone,
): TemplateResult {
  const { kind, time } = parseDate(date) ?? {};
  if (kind !== 'instant') return dateView(date.slice(0, 10), options);
  const day = dateFormat(options.locale, 'venue', { dateStyle: 'long', timeZone }).format(time);
  return html`<time datetime=${date} dir="auto">${day}</time>`;
}
