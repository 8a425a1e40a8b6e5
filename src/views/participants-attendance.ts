/** Headings over those who were there in one capacity. */
import { plural } from '../language/phrases.js';
import en from '../locales/en/attendance.js';
import type { Delegation } from '../release/attendance.js';
import type { AttendanceKind } from '../release/participants.js';
import type { ViewOptions } from './options.js';

/** “Host” or “Hosts”; a group or body is more than one. */
export function headingView(
  as: AttendanceKind,
  delegations: readonly Delegation[],
  { messages, locale }: ViewOptions,
): string {
  const all = delegations.flatMap(({ attendees }) => attendees);
  const people = all.every(({ participant: { kind } }) => kind !== 'group') ? all.length : 2;
  return plural((messages.attendance ?? en)[as], people, locale);
}
