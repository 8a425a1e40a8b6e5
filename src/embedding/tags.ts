/** Names of the elements: of each there is a script in define/, and a page may ask for it in place of a form. */
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
