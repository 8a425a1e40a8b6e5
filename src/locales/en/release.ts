import type { ReleaseMessages } from '../messages.js';

const release: ReleaseMessages = {
  byline: 'By {names}',
  translations: {
    human: 'Translated from {language}',
    machine: 'Translated from {language} by machine',
    'machine-reviewed': 'Translated from {language} by machine, and reviewed',
    unknown: 'Translated from {language}',
  },
  original: 'Read the original',
  events: { one: 'Event', other: 'Events' },
  participants: 'Participants',
  contacts: 'Press contact',
  about: 'About {name}',
  corrections: 'Corrections',
  correctionKinds: {
    correction: 'Correction',
    clarification: 'Clarification',
    update: 'Update',
    retraction: 'Retraction',
    note: 'Note',
  },
  more: 'More about this',
  related: 'Related',
  relations: {
    previous: 'Previous',
    next: 'Next',
    'follow-up': 'Follow-up',
    supersedes: 'Earlier version',
    'superseded-by': 'Newer version',
    source: 'Source',
    coverage: 'Coverage',
  },
  license: 'Licence: {license}',
  terms: 'Terms of use',
  readAt: 'Read this release at {host}',
  withdrawn: 'This release has been withdrawn.',
  unpublished: 'This release has not been published yet.',
  embargoed: 'Embargoed until {date}',
  superseded: 'There is a newer version of this release.',
};
export default release;
