import type { SearchMessages } from '../messages.js';

const search: SearchMessages = {
  search: 'Search participants',
  found: { one: '# match', other: '# matches' },
  nobody: 'Nobody matches',
};
export default search;
