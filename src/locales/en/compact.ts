import type { CompactMessages } from '../messages.js';

const compact: CompactMessages = {
  withDetails: '{name} ({details})',
  details: '{one}; {others}',
  others: { one: '# more', other: '# more' },
};
export default compact;
