import type { ReleaseMessages } from '../messages.js';

const release: ReleaseMessages = {
  byline: 'By {names}',
  events: { one: 'Event', other: 'Events' },
  participants: 'Participants',
  contacts: 'Press contact',
  about: 'About {name}',
  correctionKinds: {
    correction: 'Correction',
    clarification: 'Clarification',
    update: 'Update',
    retraction: 'Retraction',
    note: 'Note',
  },
  more: 'More about this',
  license: 'Licence: {license}',
  terms: 'Terms of use',
  readAt: 'Read this release at {host}',
  withdrawn: 'This release has been withdrawn.',
  unpublished: 'This release has not been published yet.',
  embargoed: 'Embargoed until {date}',
  superseded: 'There is a newer version of this release.',
};
export default release;
