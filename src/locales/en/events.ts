import type { EventsMessages } from '../messages.js';

const events: EventsMessages = {
  status: {
    cancelled: 'Cancelled',
    postponed: 'Postponed',
    rescheduled: 'New date',
    'moved-online': 'Moved online',
  },
  modes: { online: 'Online', mixed: 'In person and online' },
  until: 'Until {date}',
  previously: 'Before: {date}',
  formerDate: 'former date:',
  dateToCome: 'The new date is still to be announced.',
  formerPlace: 'former place:',
  yourTime: 'Your time: {time}',
  asPrinted: 'In the text: “{text}”',
  doors: 'Doors open: {time}',
  map: 'Map',
  online: 'Take part online',
  register: 'Register',
  organizedBy: 'Organized by {names}',
  partOf: 'Part of {name}',
  addToCalendar: 'Add to calendar',
  calendarFile: 'File for a calendar app (.ics)',
  calendarFailed: 'This could not be loaded.',
};
export default events;
