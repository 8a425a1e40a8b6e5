import { arabic, ferry, german, nanjingInChinese } from '../releases.js';

export const releaseShare = {
  'a whole release': { attributes: { src: ferry } },
  'another style of citation': { attributes: { src: ferry, citation: 'bibtex' } },
  'two of the buttons': { attributes: { src: ferry, hide: 'share citation embed' } },
  'a release without an address': { release: { headline: 'The lighthouse gets its keeper back' } },
  'in a sidebar': { attributes: { src: ferry }, width: 200 },
  'in Chinese': { attributes: { src: nanjingInChinese }, language: 'zh-CN' },
  'in German': { release: german, language: 'de' },
  'in Arabic': { release: arabic, language: 'ar' },
};
