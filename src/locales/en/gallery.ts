import type { GalleryMessages } from '../messages.js';

const gallery: GalleryMessages = {
  previous: 'Previous picture',
  next: 'Next picture',
  close: 'Close',
  original: 'Original file',
};
export default gallery;
