import type { MetaMessages } from '../messages.js';

const meta: MetaMessages = {
  released: 'Released',
  updated: 'Updated',
  place: 'Place',
  publisher: 'Published by',
  source: 'Source',
  pageviews: 'Page views',
  asOf: 'as of {date}',
  languages: 'Also in',
  readingTime: 'Reading time',
};
export default meta;
