/** Headings over those who were there in one capacity. */
import { plural } from '../language/phrases.js';
import en from '../locales/en/attendance.js';
import type { ShownGathering } from '../release/excerpt.js';
import type { ViewOptions } from './options.js';

/** “Host” or “Hosts”, for a group is more than one; empty where it is no such gathering. */
export function attendanceHeading(
  { as, delegations }: ShownGathering,
  { messages, locale }: ViewOptions,
): string {
  if (!as) return '';
  let count = 0;
  for (const { attendees, rest } of delegations) {
    const hasGroup = attendees.some(({ participant: { kind } }) => kind === 'group');
    count += attendees.length + rest + (hasGroup ? 1 : 0);
  }
  return plural((messages.attendance ?? en)[as], count, locale);
}
