import type { CommonMessages } from '../messages.js';

const common: CommonMessages = {
  loading: 'Loading…',
  failed: 'This release could not be loaded.',
  noHeadline: 'This release can’t be shown: its headline is missing.',
  openSource: 'Open it at {host}',
  newWindow: '(opens in a new window)',
  about: ': {what}',
  topics: 'Topics',
};
export default common;
