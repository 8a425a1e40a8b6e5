import type { Table } from './table.js';

const logo = { url: 'https://x.example/l.png', role: 'logo' };

export const completeness: Table = {
  'no-summary': { fires: { none: [{}, ''] }, silent: { one: { summary: 'S' } } },
  'no-image': {
    fires: {
      none: [{}, ''],
      'a logo': [{ media: [logo] }, ''],
      'a document': [{ media: ['https://x.example/a.pdf'] }, ''],
    },
    silent: { one: { media: [logo, 'https://x.example/a.jpg'] } },
  },
  'no-contact': {
    fires: { none: [{}, ''] },
    silent: { one: { contacts: [{ email: 'a@x.example' }] } },
  },
  'no-rights': { fires: { none: [{}, ''] }, silent: { 'a notice': { rights: '© A' } } },
  'no-publisher': { fires: { none: [{}, ''] }, silent: { 'a name': { publisher: 'P' } } },
  'no-language': { fires: { none: [{}, ''] }, silent: { 'a tag': { language: 'en' } } },
  'pageviews-undated': {
    fires: {
      'no day': [{ metrics: { pageviews: 691 } }, '/metrics/pageviews'],
      zero: [{ metrics: { pageviews: 0 } }, '/metrics/pageviews'],
    },
    silent: {
      'a day': { metrics: { pageviews: 691, asOf: '2031-05-05' } },
      'shares alone': { metrics: { shares: 3 } },
    },
  },
  'pageviews-not-integer': {
    unread: true,
    fires: {
      'half a view': [{ metrics: { pageviews: 12.5 } }, '/metrics/pageviews'],
      'a text': [{ metrics: { pageviews: '1,308' } }, '/metrics/pageviews'],
    },
    silent: { 'a number': { metrics: { pageviews: 1308 } } },
  },
};
