import { arabic, ferry, german, nanjing, nanjingInChinese, short } from '../releases.js';

export const releaseMeta = {
  'a whole release': { attributes: { src: ferry } },
  'the release of the seed': { attributes: { src: nanjing } },
  'in a sidebar': { attributes: { src: ferry }, width: 200 },
  'in a wide column': { attributes: { src: ferry }, width: 880 },
  'only a date': { release: { headline: 'H', released: '2026-11-18' } },
  'in another time zone': {
    release: short({ updated: '2026-11-18T16:05:00+01:00' }),
    attributes: { 'time-zone': 'Pacific/Auckland' },
  },
  'another site’s words': {
    release: short({
      source: { name: 'The Bay Observer', url: 'https://news.example/keeper' },
      authors: ['Ada Lindqvist'],
      metrics: { pageviews: 1234567, asOf: '2026-11-24' },
    }),
  },
  'many languages': {
    release: short({
      alternates: ['nl', 'de', 'fr', 'zh-Hans', 'ar', 'pt-BR'].map((language) => ({
        language,
        url: `https://newsroom.example/${language}/lighthouse`,
      })),
    }),
  },
  'in Chinese': { attributes: { src: nanjingInChinese }, language: 'zh-CN' },
  'in German': { release: german, language: 'de' },
  'in Arabic': { release: arabic, language: 'ar' },
};
