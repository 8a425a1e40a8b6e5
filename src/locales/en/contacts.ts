import type { ContactsMessages } from '../messages.js';

const contacts: ContactsMessages = {
  contacts: 'Contacts',
  kinds: {
    media: 'Media contact',
    general: 'General enquiries',
    investor: 'Investor relations',
    event: 'Event contact',
  },
  languages: 'Speaks {languages}',
  hours: 'Hours: {hours}',
  save: 'Save contact',
};
export default contacts;
