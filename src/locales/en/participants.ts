import type { ParticipantsMessages } from '../messages.js';

const participants: ParticipantsMessages = {
  participants: 'Participants',
  alsoNamed: 'Also named',
  group: 'Group',
  remote: 'remotely',
  attendance: {
    host: 'Host',
    organizer: 'Organizer',
    guest: 'Guest',
    speaker: 'Speaker',
    moderator: 'Moderator',
    signatory: 'Signatory',
    witness: 'Witness',
    performer: 'Performer',
    sponsor: 'Sponsor',
    attendee: 'Attendee',
  },
  roleAt: '{title}, {organization}',
  titled: '{name}, {title}',
  alias: 'Called “{name}” in the text.',
  aliasWithReason: 'Called “{name}” in the text ({reason}).',
  aliasReasons: {
    abbreviation: 'an abbreviation',
    spelling: 'another spelling',
    transliteration: 'another transliteration',
    translation: 'a translation',
    'title-as-name': 'a title taken for a name',
    'former-name': 'a former name',
    'short-form': 'a short form',
    other: 'another name',
  },
  people: { one: '# person', other: '# people' },
  atLeast: 'at least {people}',
  atMost: 'up to {people}',
  more: { one: '+# more', other: '+# more' },
};
export default participants;
