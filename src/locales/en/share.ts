import type { ShareMessages } from '../messages.js';

const share: ShareMessages = {
  actions: 'Share',
  share: 'Share',
  mail: 'Email',
  link: 'Copy link',
  citation: 'Copy citation',
  style: 'Citation style',
  embed: 'Copy embed code',
  print: 'Print',
  copied: {
    link: 'Link copied',
    citation: 'Citation copied',
    embed: 'Embed code copied',
  },
  failed: 'That didn’t work.',
  byHand: 'It couldn’t be copied. Here is the text:',
};
export default share;
