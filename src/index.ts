/** Classes, types and pure functions. Importing this has no side effect; `define/` registers tags. */
export * from './core.js';
export { EventDetails } from './elements/event-details.js';
export { EventParticipants } from './elements/event-participants.js';
export { NewsCard } from './elements/news-card.js';
export { NewsRelease } from './elements/news-release.js';
export { ReleaseBody } from './elements/release-body.js';
export { ReleaseContacts } from './elements/release-contacts.js';
export { ReleaseElement } from './elements/release-element.js';
export { ReleaseMedia } from './elements/release-media.js';
export { ReleaseMeta } from './elements/release-meta.js';
export { ReleaseShare } from './elements/release-share.js';
export {
  ReleaseDownloadEvent,
  ReleaseErrorEvent,
  ReleaseLoadEvent,
  ReleaseOpenEvent,
  ReleaseProblemsEvent,
  ReleaseShareEvent,
  ReleaseViewEvent,
} from './loading/events.js';
export type { FailureCode } from './loading/failure.js';
export type { Status } from './loading/release-loader.js';
