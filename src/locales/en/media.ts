import type { MediaMessages } from '../messages.js';

const media: MediaMessages = {
  pictures: 'Pictures',
  undescribed: 'Picture without a description',
  failed: 'This picture could not be loaded.',
  photo: 'Photo: {name}',
  source: 'Source: {name}',
  license: 'Licence',
  position: '{number} of {total}',
};
export default media;
