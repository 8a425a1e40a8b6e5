import type { CompactMessages } from '../messages.js';

const compact: CompactMessages = {
  withDetails: '{name} ({details})',
  details: '{one}; {others}',
  others: { other: '# more' },
};
export default compact;
