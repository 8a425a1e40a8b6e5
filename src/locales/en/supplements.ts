import type { SupplementsMessages } from '../messages.js';

const supplements: SupplementsMessages = {
  corrections: 'Corrections',
  original: 'Read the original',
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
  speaker: '{name}, {title}',
  translated: {
    machine: 'Translated by machine',
    'machine-reviewed': 'Translated by machine, and reviewed',
    other: 'Translated',
  },
  translatedFrom: {
    machine: 'Translated from {language} by machine',
    'machine-reviewed': 'Translated from {language} by machine, and reviewed',
    other: 'Translated from {language}',
  },
};
export default supplements;
