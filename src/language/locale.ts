import { canonicalLanguage } from '../release/tags.js';

/** Enough of a DOM element to climb from it. */
interface TreeElement {
  closest(selector: string): { getAttribute(name: string): string | null } | null;
  getRootNode(): unknown;
}

/**
 * The language that an element stands in: the nearest `lang`, across shadow roots; undefined when no
 * ancestor says one. (`xml:lang` and HTTP headers are not asked.)
 */
export function nearestLanguage(element: TreeElement): string | undefined {
  let place: TreeElement | undefined = element;
  while (place) {
    const language = place.closest('[lang]')?.getAttribute('lang');
    if (language) return language;
    // The host of a link is the name of a server.
    const { host } = place.getRootNode() as { host?: TreeElement | string };
    place = typeof host === 'object' ? host : undefined;
  }
  return undefined;
}

/** Languages of the interface besides English; each has a file in locales/. */
const messageLanguages = ['ar', 'de', 'zh-Hans'] as const;
export type MessageLanguage = (typeof messageLanguages)[number];

/** The language of the interface that serves a BCP 47 tag best: `zh-CN` → `zh-Hans`; else `en`. */
export function messageLanguage(tag: string): MessageLanguage | 'en' {
  try {
    const { language, script = '' } = new Intl.Locale(tag).maximize();
    const serving = messageLanguages.filter((known) => known.split('-')[0] === language);
    // Another script of the same language still serves better than English.
    return serving.find((known) => known === `${language}-${script}`) ?? serving[0] ?? 'en';
  } catch {
    return 'en';
  }
}

/**
 * The locale that formats dates and numbers beside the messages: the page's own, unless its messages
 * are English for want of a translation; then the dates are English too.
 *
 * @param messages the language that the messages are in.
 */
export function formattingLocale(tag: string, messages: MessageLanguage | 'en'): string {
  const locale = canonicalLanguage(tag);
  return locale !== undefined && (messages !== 'en' || /^en\b/.test(locale)) ? locale : 'en';
}

export type Direction = 'ltr' | 'rtl' | 'auto';

interface TextInfo {
  readonly direction?: Direction;
}

/** The direction of text in a language (a canonical tag); by its first strong letter if unknown. */
export function directionOf(language: string | undefined): Direction {
  if (language === undefined) return 'auto';
  // A method since 2023, a property before; Firefox has the method since 137.
  const locale = new Intl.Locale(language) as { getTextInfo?(): TextInfo; textInfo?: TextInfo };
  return (locale.getTextInfo?.() ?? locale.textInfo)?.direction ?? 'auto';
}
