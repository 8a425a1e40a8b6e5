import type { MediaMessages } from '../messages.js';

const media: MediaMessages = {
  pictures: 'Pictures',
  documents: 'Documents',
  undescribed: 'Picture without a description',
  failed: 'This picture could not be loaded.',
  photo: 'Photo: {name}',
  source: 'Source: {name}',
  license: 'Licence',
  position: '{number} of {total}',
  kinds: {
    text: 'Text document ({abbreviation})',
    table: 'Spreadsheet ({abbreviation})',
    slides: 'Slides ({abbreviation})',
    archive: 'Archive ({abbreviation})',
    image: 'Picture ({abbreviation})',
    video: 'Video ({abbreviation})',
    audio: 'Audio ({abbreviation})',
  },
};
export default media;
