import type { DocumentsMessages } from '../messages.js';

const documents: DocumentsMessages = {
  documents: 'Documents',
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
export default documents;
