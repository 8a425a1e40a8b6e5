import type { AttendanceMessages } from '../messages.js';

const attendance: AttendanceMessages = {
  host: { one: 'Host', other: 'Hosts' },
  organizer: { one: 'Organizer', other: 'Organizers' },
  guest: { one: 'Guest', other: 'Guests' },
  speaker: { one: 'Speaker', other: 'Speakers' },
  moderator: { one: 'Moderator', other: 'Moderators' },
  signatory: { one: 'Signatory', other: 'Signatories' },
  witness: { one: 'Witness', other: 'Witnesses' },
  performer: { one: 'Performer', other: 'Performers' },
  sponsor: { one: 'Sponsor', other: 'Sponsors' },
  attendee: { one: 'Attendee', other: 'Attendees' },
};
export default attendance;
