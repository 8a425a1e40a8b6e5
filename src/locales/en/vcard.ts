import type { VCardMessages } from '../messages.js';

const vcard: VCardMessages = {
  save: 'Save contact',
};
export default vcard;
