import type { CompactMessages } from '../messages.js';

const compact: CompactMessages = {
  withDetails: '{name} ({details})',
  others: { other: '# more' },
};
export default compact;
