import type { Table } from './table.js';

const event = (fields: object) => ({ event: { name: 'Regatta', ...fields } });

/** A release that came out before an event of which its body tells. */
const before = (body: unknown, language = 'en', fields: object = {}) => ({
  released: '2031-05-01',
  language,
  body,
  ...event({ start: '2031-06-07', venue: 'Pier 4', ...fields }),
});

export const events: Table = {
  'event-after-release': {
    fires: {
      'an event told as past by its name': [
        before('The regatta was held in a light wind.'),
        '/events/0/start',
      ],
      'by its day': [before('On June 7th the crews met at noon.'), '/events/0/start'],
      'by its day, as the British write it': [
        before('Some forty crews gathered on 7 June.'),
        '/events/0/start',
      ],
      'by its printed date': [
        before('Saturday last saw 40 crews, and 900 people attended.', 'en', {
          dateText: 'saturday last',
        }),
        '/events/0/start',
      ],
      'by its venue': [before('The prize-giving at Pier 4 took place at dusk.'), '/events/0/start'],
      'in German': [
        before('Die Regatta fand bei Flaute statt.', 'de', { name: 'Regatta' }),
        '/events/0/start',
      ],
      'in French': [
        before('La régate a eu lieu par vent faible.', 'fr', { name: 'La régate' }),
        '/events/0/start',
      ],
      'in Spanish': [
        before('El 7 de junio se celebró la carrera.', 'es', { name: 'Carrera' }),
        '/events/0/start',
      ],
      'in Chinese': [before('6月7日，划船比赛在四号码头举行。', 'zh-Hans'), '/events/0/start'],
      'in Arabic': [before('أقيم السباق في الميناء.', 'ar', { name: 'السباق' }), '/events/0/start'],
      'two events of one day, once': [
        {
          ...before('The regatta was held. The dinner was held.'),
          event: undefined,
          events: [
            { name: 'Regatta', start: '2031-06-07' },
            { name: 'Dinner', start: '2031-06-07T19:00:00Z' },
          ],
        },
        '/events/0/start',
      ],
      'two days': [
        {
          ...before('The regatta was held. The dinner was held.'),
          event: undefined,
          events: [
            { name: 'Regatta', start: '2031-06-07' },
            { name: 'Dinner', start: '2031-06-08' },
          ],
        },
        '/events/0/start',
        '/events/1/start',
      ],
    },
    silent: {
      'a former edition': before(
        'The regatta was held in Leeds last year. The regatta will be here.',
      ),
      'the venue’s past': before('Last year 400 people attended the lectures at Pier 4.'),
      'a former edition, in Chinese': before('去年的论坛在国际会议中心举办。', 'zh-Hans', {
        name: '论坛',
        venue: '国际会议中心',
      }),
      'an announcement': before('The regatta will be held on 7 June at Pier 4.'),
      'an announcement that looks back': before(
        'The regatta on 7 June will be larger than the one that was held last year.',
      ),
      'another event told as past': before(
        'The dinner was held yesterday. The regatta starts at noon.',
      ),
      'an announcement in Chinese': before('划船比赛将于6月7日在四号码头举行。', 'zh-Hans'),
      'an announcement in German': before('Die Regatta wird am 7. Juni eröffnet.', 'de'),
      'an event before the release': before('The regatta was held.', 'en', { start: '2031-04-30' }),
      'the day of the release': before('The regatta was held.', 'en', { start: '2031-05-01' }),
      'the month of the release': before('The regatta was held.', 'en', { start: '2031-05' }),
      'a moment of the next day, with no zone known': before('The regatta was held.', 'en', {
        start: '2031-05-02T01:00:00Z',
      }),
      'a language that isn’t known': before('Regatta held, was held.', 'fi'),
    },
  },
  'event-year-inferred': {
    fires: {
      'a day and a month': [
        event({ dateText: 'On November 5th', start: '2031-11-05' }),
        '/events/0/dateText',
      ],
      'a month alone': [
        event({ dateText: 'in late November', start: '2031-11' }),
        '/events/0/dateText',
      ],
      'a day and a time': [
        event({ dateText: '5 November, 9:30 am', start: '2031-11-05' }),
        '/events/0/dateText',
      ],
      'a month in another language': [
        { language: 'de', ...event({ dateText: 'Anfang März', start: '2031-03' }) },
        '/events/0/dateText',
      ],
      'Chinese digits': [
        { language: 'zh', ...event({ dateText: '十一月五日', start: '2031-11-05' }) },
        '/events/0/dateText',
      ],
    },
    silent: {
      'a year': event({ dateText: 'On November 5th, 2031', start: '2031-11-05' }),
      'a short year': event({ dateText: '5/11/31', start: '2031-11-05' }),
      'a year in Chinese': event({ dateText: '令和13年11月5日', start: '2031-11-05' }),
      'a year in Arabic digits': event({ dateText: '٥ نوفمبر ٢٠٣١', start: '2031-11-05' }),
      'words that refer to another date': event({
        dateText: 'On the afternoon of the same day',
        start: '2031-11-05',
      }),
      'a time alone': event({ dateText: 'at 9:30, or 10 am', start: '2031-11-05T09:30Z' }),
      'no start': event({ dateText: 'On November 5th' }),
    },
  },
  'event-no-place': {
    fires: { 'neither venue nor address': [event({}), '/events/0'] },
    silent: {
      'a venue': event({ venue: 'Pier 4' }),
      'an address on the web': event({ onlineUrl: 'https://x.example/live' }),
    },
  },
  'event-no-address': {
    fires: { 'a venue with a name alone': [event({ venue: 'Pier 4' }), '/events/0/venue'] },
    silent: {
      'an address': event({ venue: { name: 'Pier 4', address: 'Quay Road 4' } }),
      'no venue at all': event({}),
    },
  },
  'event-end-before-start': {
    fires: {
      'days the wrong way round': [
        event({ start: '2031-03-04', end: '2031-03-03' }),
        '/events/0/end',
      ],
      'times the wrong way round': [
        event({ start: '2031-03-04T10:00', end: '2031-03-04T09:00', timeZone: 'Asia/Tokyo' }),
        '/events/0/end',
      ],
      'moments the wrong way round': [
        event({ start: '2031-03-04T10:00:00+02:00', end: '2031-03-04T07:59:00Z' }),
        '/events/0/end',
      ],
    },
    silent: {
      'one day': event({ start: '2031-03-04', end: '2031-03-04' }),
      'a time, and its day as the end': event({ start: '2031-03-04T10:00', end: '2031-03-04' }),
      'times of two offsets': event({
        start: '2031-03-04T10:00:00+02:00',
        end: '2031-03-04T09:00:00Z',
      }),
      'a month': event({ start: '2031-03-04', end: '2031-03' }),
    },
  },
  'event-status-date': {
    fires: {
      'rescheduled from nowhere': [
        event({ status: 'rescheduled', start: '2031-03-04' }),
        '/events/0/status',
      ],
      'cancelled, and nobody knows when it was to be': [
        event({ status: 'cancelled' }),
        '/events/0/status',
      ],
    },
    silent: {
      'rescheduled with its earlier date': event({
        status: 'rescheduled',
        start: '2031-03-04',
        previousStart: ['2031-03-01'],
      }),
      'cancelled with its date': event({ status: 'cancelled', start: '2031-03-04' }),
      'postponed, to a date that isn’t known': event({ status: 'postponed' }),
    },
  },
  'event-ref-unknown': {
    unread: true,
    fires: {
      'an attendance, a quote and a part of nothing': [
        {
          events: [{ id: 'e', name: 'E', partOf: 'x' }],
          participants: [{ name: 'Iris Marlow', attendance: [{ event: 'e' }, { event: 'x' }] }],
          quotes: [{ text: 'Q', event: 'x' }],
        },
        '/participants/0/attendance/1/event',
        '/quotes/0/event',
        '/events/0/partOf',
      ],
    },
    silent: {
      'known events': {
        events: [
          { id: 'e', name: 'E' },
          { id: 'f', name: 'F', partOf: 'e' },
        ],
        participants: [{ name: 'Iris Marlow', attendance: [{ event: 'f' }, { as: ['host'] }] }],
        quotes: [{ text: 'Q', event: 'e' }, { text: 'Q' }],
      },
    },
  },
};
