import type { BodyMessages } from '../messages.js';

const body: BodyMessages = {
  contents: 'Contents',
  readingTime: '{time} to read',
  readMore: 'Read more',
  showRest: 'Show the rest',
  table: 'Table',
  code: 'Code',
  done: 'done',
  toDo: 'to do',
  footnote: 'Footnote {number}',
  picture: 'Picture: {words}',
  backToText: 'Back to the text',
  side: 'On the side of {name}',
  partOf: 'Part of {name}',
};
export default body;
