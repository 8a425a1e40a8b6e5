/** People in plain words, for formats that have no place for what is known of them. */
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
  const adds = (text = '') => text && !hasWord(name, text);
  const before = adds(honorific) ? `${honorific ?? ''} ` : '';
  const after = adds(honorificSuffix) ? `, ${honorificSuffix ?? ''}` : '';
  const offices = roles.map(roleText).join('; ');
  return `${before}${name}${after}${offices && `, ${offices}`}`;
}

/** The title as printed, with its body unless the title names it. */
function roleText({ title, organization }: Role): string {
  if (!organization) return title;
  const { name, abbreviation = '', aliases = [] } = organization;
  const words = [name, abbreviation, ...aliases.map(({ text }) => text)];
  return words.some((word) => hasWord(title, word)) ? title : `${title}, ${name}`;
}
