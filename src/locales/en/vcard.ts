import type { VCardMessages } from '../messages.js';

const vcard: VCardMessages = {
  save: 'Save contact',
  nameOfSaved: ': {name}',
};
export default vcard;
