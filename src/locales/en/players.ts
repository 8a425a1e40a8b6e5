import type { PlayersMessages } from '../messages.js';

const players: PlayersMessages = {
  load: 'Load content from {host}',
  privacy: '{host} then learns that you read this page, and may set cookies.',
  failed: 'It can’t be played here.',
  player: 'Player from {host}',
  transcript: 'Transcript',
  duration: 'Duration',
};
export default players;
