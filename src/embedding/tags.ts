/** Names of the elements that a page may ask for by a class, a language of code or a fragment. */
export const tags: readonly string[] = [
  'event-details',
  'event-participants',
  'news-card',
  'news-release',
  'release-body',
  'release-contacts',
  'release-media',
  'release-meta',
  'release-share',
];
