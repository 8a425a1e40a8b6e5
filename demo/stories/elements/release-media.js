import { arabic, ferry, file, german, lighthouse, lost, picture, short } from '../releases.js';

const lead = picture('ferry', { alt: 'A lit ferry crosses a dark bay', role: 'lead' });
const quay = picture('quay', {
  width: 1200,
  height: 900,
  alt: 'Two cranes and a row of piles on a quay',
  caption: 'The north quay in its second winter, between the old piles and the new.',
});
const river = picture('river', {
  alt: 'A small sailing boat below a suspension bridge at sunset',
  caption: 'Before the ferry there was only the bridge.',
});
const audio = {
  type: 'audio',
  url: file('media/remembers.mp3'),
  title: 'The harbour master remembers',
  duration: 125,
  transcript: 'We came at six, and the sea was where the car park is now.',
};
const video = {
  type: 'video',
  url: file('media/crane.mp4'),
  poster: picture('ferry').url,
  title: 'How the crane came home',
  duration: 3725,
  width: 1280,
  height: 720,
};
const embed = {
  type: 'embed',
  url: 'https://video.example/watch/1',
  embedUrl: 'https://video.example/embed/1',
  title: 'Live from the quay',
  poster: picture('river').url,
};
const documents = [
  ['Timetable, winter 2026/27', 'pdf', 184320],
  ['Drawings of the new quay', 'zip', 41943040],
  ['Passengers by month', 'csv', 2048],
].map(([title, ending, bytes]) => ({
  type: 'document',
  url: `https://newsroom.example/files/${ending}.${ending}`,
  title,
  bytes,
}));

const media = (...all) => ({ release: short({ media: all }) });
const alternately = (index) => [quay, river, lighthouse][index % 3];
const many = Array.from({ length: 14 }, (_, index) => ({
  ...alternately(index),
  url: `${alternately(index).url}?${index}`,
  caption: `Picture ${index + 1} of fourteen.`,
}));

export const releaseMedia = {
  'a whole release': { attributes: { src: ferry } },
  'one of each kind': media(lead, quay, river, lost, embed, audio, documents[0]),
  'one picture': media(lead),
  'an upright picture': media(lighthouse),
  'a picture that can’t be had': media(lost),
  'a gallery': media(lead, quay, river, lighthouse),
  'a long gallery': media(lead, ...many),
  'a gallery in a sidebar': { ...media(lead, quay, river, lighthouse), width: 240 },
  'the window of a gallery': {
    ...media(lead, quay, lighthouse, river),
    press: 'picture',
    until: '[part~="gallery-window"][open]',
    inTopLayer: true,
  },
  'the window with an upright picture': {
    ...media(lead, lighthouse, quay),
    press: 'picture',
    until: '[part~="gallery-window"][open]',
    inTopLayer: true,
  },
  'a video': media(video),
  'a video that can’t be played': {
    ...media({ ...video, url: 'https://newsroom.example/crane.flv', mimeType: 'video/x-flv' }),
    until: '[part~="player"]:not(:has(video))',
  },
  'an audio and its transcript': media(audio),
  'a transcript to read': {
    ...media(audio),
    press: 'transcript',
    until: '[part~="transcript"][open]',
  },
  'another site’s player, before it is asked for': media(embed),
  'documents alone': media(...documents),
  'no pictures wanted': { ...media(lead, ...documents), attributes: { images: 'none' } },
  'in German': { release: german, language: 'de' },
  'in Arabic': { release: arabic, language: 'ar' },
};
