/** What any element shows when there is no release to show. */
import { MISSING, NEVER } from '../show.js';

export const states = {
  'without data, the page’s own words': {
    fallback: 'Read the release at the newsroom',
    reaches: 'empty',
  },
  loading: { attributes: { src: NEVER }, reaches: 'loading' },
  'data with a fault': { attributes: { release: '{"headline": "Almost JSON}' }, reaches: 'error' },
  'a release without a headline': { attributes: { release: '{}' }, reaches: 'error' },
  'data that are not there': { attributes: { src: MISSING }, reaches: 'error' },
  'data with a fault, beside the page’s own words': {
    attributes: { release: '{"headline": "Almost JSON}' },
    fallback: 'Read the release at the newsroom',
    reaches: 'error',
  },
};
