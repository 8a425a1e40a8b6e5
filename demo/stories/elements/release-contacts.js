import { arabic, ferry, german, short } from '../releases.js';

const contacts = [
  {
    kind: 'media',
    name: 'Tomás Reyes',
    title: 'press officer',
    organization: { name: 'Westhaven Port Authority', url: 'https://newsroom.example/port' },
    email: 'press@port.newsroom.example',
    phone: '+31 20 794 0000',
    url: 'https://newsroom.example/press',
    languages: ['en', 'nl'],
    address: 'Havenkade 1, Westhaven',
    hours: '9–17, but for Wednesdays',
  },
  { kind: 'general', name: 'The lighthouse', phone: '+31 20 794 0100' },
  { kind: 'investor', name: 'Imke de Wit', email: 'imke@bay.example' },
];

export const releaseContacts = {
  'a whole release': { attributes: { src: ferry } },
  'all that is known of somebody': { release: short({ contacts: contacts.slice(0, 1) }) },
  several: { release: short({ contacts }) },
  'several in a sidebar': { release: short({ contacts }), width: 200 },
  'several in a wide column': { release: short({ contacts }), width: 880 },
  'only an address of mail': {
    release: short({ contacts: [{ email: 'press@port.newsroom.example' }] }),
  },
  'in German': { release: german, language: 'de' },
  'in Arabic': { release: arabic, language: 'ar' },
  'in Chinese': { release: short({ contacts }), language: 'zh-CN' },
};
