/** All stories: each element in each of its states. */
import { eventDetails } from './elements/event-details.js';
import { eventParticipants } from './elements/event-participants.js';
import { newsCard } from './elements/news-card.js';
import { newsRelease } from './elements/news-release.js';
import { releaseBody } from './elements/release-body.js';
import { releaseContacts } from './elements/release-contacts.js';
import { releaseMedia } from './elements/release-media.js';
import { releaseMeta } from './elements/release-meta.js';
import { releaseShare } from './elements/release-share.js';
import { states } from './elements/states.js';

/**
 * @typedef {object} Story
 * @property {string} tag
 * @property {string} name what it shows, in a few words; no two of a tag have the same
 * @property {Record<string, string>} [attributes]
 * @property {object} [release] data, where no attribute has them
 * @property {string} [fallback] text of a link within the element
 * @property {string} [language] of the page around the element
 * @property {number} [width] pixels of its column; default is 520
 * @property {number} [height] pixels of a box that scrolls; default is as high as it comes
 * @property {boolean} [atEnd] whether that box is scrolled to its end
 * @property {string} [press] part that a reader presses
 * @property {string} [search] what a reader looks for
 * @property {string} [until] selector of what comes of that
 * @property {boolean} [inTopLayer] whether that covers the page
 * @property {string} [reaches] status of the element; default is `ready`
 */

/** @param {Record<string, object>} named */
const of = (tag, named) =>
  Object.entries({ ...named, ...states }).map(([name, story]) => ({ tag, name, ...story }));

/** @type {readonly Story[]} */
export const stories = [
  ...of('news-card', newsCard),
  ...of('news-release', newsRelease),
  ...of('release-meta', releaseMeta),
  ...of('release-body', releaseBody),
  ...of('release-media', releaseMedia),
  ...of('event-details', eventDetails),
  ...of('event-participants', eventParticipants),
  ...of('release-contacts', releaseContacts),
  ...of('release-share', releaseShare),
];
