import { arabic, ferry, german, nanjing, nanjingInChinese, short } from '../releases.js';

const crossing = {
  id: 'night',
  name: 'First crossing after dark',
  start: '2027-05-01T21:40:00+02:00',
  end: '2027-05-01T23:10:00+02:00',
  timeZone: 'Europe/Amsterdam',
  venue: { name: 'North Quay', address: { locality: 'Westhaven', country: 'NL' } },
};
const events = (...all) => ({ release: short({ events: all }) });
const changed = (more) => events({ ...crossing, ...more });

export const eventDetails = {
  'a whole release': { attributes: { src: ferry } },
  'the release of the seed, long past': { attributes: { src: nanjing } },
  'one evening': events(crossing),
  'for a reader elsewhere': {
    ...events(crossing),
    attributes: { 'time-zone': 'Australia/Sydney' },
  },
  'the ways into a calendar': {
    ...events(crossing),
    press: 'calendar-button',
    until: '[part~="calendars"] a',
  },
  'several days': changed({ start: '2027-04-24', end: '2027-04-26' }),
  'a month': changed({ start: '2027-05', end: undefined }),
  'only what was printed': changed({
    start: undefined,
    end: undefined,
    dateText: 'in spring, when the oysters are gone',
  }),
  cancelled: changed({ status: 'cancelled' }),
  postponed: changed({ status: 'postponed' }),
  rescheduled: changed({
    status: 'rescheduled',
    previousStart: ['2027-04-30T21:40:00+02:00'],
    doors: '2027-05-01T21:00:00+02:00',
  }),
  'moved online': changed({
    status: 'moved-online',
    attendanceMode: 'online',
    onlineUrl: 'https://newsroom.example/live',
  }),
  'here and online, with all that one may say': changed({
    attendanceMode: 'mixed',
    onlineUrl: 'https://newsroom.example/live',
    registrationUrl: 'https://newsroom.example/register',
    url: 'https://newsroom.example/night',
    description: 'The charging mast, the bridge of the Marguerite, and soup.',
    organizers: [
      'Westhaven Port Authority',
      { name: 'Port Ellery', url: 'https://ellery.example' },
    ],
    venue: {
      name: 'North Quay',
      address: { street: 'Havenkade 12', locality: 'Westhaven', country: 'NL' },
      geo: { lat: 51.98, lon: 4.12 },
    },
  }),
  'part of a series': events(
    { id: 'days', name: 'Days of the bay', start: '2027-05-01', end: '2027-05-09' },
    { ...crossing, partOf: 'days' },
  ),
  'in a sidebar': { attributes: { src: ferry }, width: 240 },
  'in Chinese': { attributes: { src: nanjingInChinese }, language: 'zh-CN' },
  'in German': { release: german, language: 'de' },
  'in Arabic': { release: arabic, language: 'ar' },
};
