import {
  arabic,
  feed,
  ferry,
  lighthouse,
  long,
  lost,
  nanjingInChinese,
  school,
  short,
} from '../releases.js';

export const newsCard = {
  'a whole release': { attributes: { src: ferry } },
  'without a picture': { attributes: { src: ferry, hide: 'media' } },
  'in a wide column': { attributes: { src: ferry }, width: 880 },
  'in a sidebar': { attributes: { src: school }, width: 240 },
  'an upright picture': { release: short({ media: [lighthouse] }) },
  'an upright picture in a wide column': { release: short({ media: [lighthouse] }), width: 880 },
  'a picture that can’t be had': { release: short({ media: [lost] }) },
  'only a headline': { release: { headline: 'The lighthouse gets its keeper back' } },
  'a headline without a link': { release: short({ url: undefined }) },
  'an item of a feed': { attributes: { src: feed, item: '1' } },
  'parts left out': { attributes: { src: ferry, hide: 'media kicker summary tags source' } },
  'words without an end': { release: long, width: 240 },
  'in Chinese': { attributes: { src: nanjingInChinese }, language: 'zh-CN' },
  'in Arabic': { release: arabic, language: 'ar' },
};
