/** People in plain words, for formats that have no place for what is known of them. */
import { bodyOf } from '../content/titles.js';
import { hasWord } from '../content/words.js';
import type { Delegation } from '../release/attendance.js';
import type { Participant, Role } from '../release/participants.js';

/** Those at an event, side by side: each side's name on a line before its people. */
export const delegationText = ({ side, attendees }: Delegation): string =>
  [
    ...(side ? [`${side.name}:`] : []),
    ...attendees.map(({ participant }) => participantText(participant)),
  ].join('\n');

/** `Dr Ann Lee, PhD, director; professor, University of X`. */
function participantText({ honorific, name, honorificSuffix, roles = [] }: Participant): string {
  // What the printed name says already isn't said again.
  const adds = (text = '') => text && !hasWord(name, text);
  const before = adds(honorific) ? `${honorific ?? ''} ` : '';
  const after = adds(honorificSuffix) ? `, ${honorificSuffix ?? ''}` : '';
  const offices = roles.filter(({ title }) => adds(title)).map(roleText);
  return `${before}${name}${after}${offices.length ? `, ${offices.join('; ')}` : ''}`;
}

const roleText = (role: Role): string =>
  [role.title, bodyOf(role)].filter((text) => text !== undefined).join(', ');
