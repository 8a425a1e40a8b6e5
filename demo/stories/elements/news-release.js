import {
  arabic,
  ferry,
  german,
  lighthouse,
  long,
  lost,
  nanjing,
  nanjingInChinese,
  school,
  short,
  whenNamed,
} from '../releases.js';

const text = { body: ['She moves in on the first of December, with two hens and a radio.'] };

export const newsRelease = {
  'a whole release': { attributes: { src: ferry }, ...whenNamed },
  'in a sidebar': { attributes: { src: ferry }, width: 280, ...whenNamed },
  'in a wide column': { attributes: { src: ferry }, width: 1040, ...whenNamed },
  'the release of the seed': { attributes: { src: nanjing }, ...whenNamed },
  'a release in HTML': { attributes: { src: school }, ...whenNamed },
  'only a headline': { release: { headline: 'The lighthouse gets its keeper back' } },
  'an upright picture': { release: short({ ...text, media: [lighthouse] }) },
  'a picture that can’t be had': { release: short({ ...text, media: [lost] }) },
  withdrawn: { release: short({ ...text, status: 'withdrawn' }) },
  'retracted, with a newer release': {
    release: short({
      ...text,
      corrections: [
        {
          kind: 'retraction',
          date: '2026-11-20',
          text: 'Nobody moves in. The rock belongs to the seals, and they were not asked.',
        },
      ],
      related: [
        {
          rel: 'superseded-by',
          url: 'https://newsroom.example/releases/seals',
          headline: 'The seals keep the rock',
        },
      ],
    }),
  },
  'under embargo': { release: short({ ...text, embargoUntil: '2099-12-01T06:00:00+01:00' }) },
  'a draft': { release: short({ ...text, status: 'draft' }) },
  'a machine’s translation': {
    release: short({
      ...text,
      translation: { from: 'nl', method: 'machine', of: 'https://newsroom.example/nl/vuurtoren' },
    }),
  },
  'parts left out': {
    attributes: {
      src: ferry,
      hide: 'media body quotes events participants boilerplate related rights',
    },
  },
  'words without an end': { release: { ...long, body: [long.summary] }, width: 280 },
  'in Chinese': { attributes: { src: nanjingInChinese }, language: 'zh-CN', ...whenNamed },
  'in German': { release: german, language: 'de' },
  'in Arabic': { release: arabic, language: 'ar' },
};
