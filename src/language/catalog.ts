import type { Messages } from '../locales/messages.js';
import type { MessageLanguage } from './locale.js';

/** The strings of each language besides English, loaded only when used. */
const loaders: Readonly<Record<MessageLanguage, () => Promise<{ default: Messages }>>> = {
  ar: () => import('../locales/ar.js'),
  de: () => import('../locales/de.js'),
  'zh-Hans': () => import('../locales/zh-Hans.js'),
};

/** The strings that serve a language; those that are absent each view has in English. */
export interface Strings {
  readonly language: MessageLanguage | 'en';
  readonly messages: Partial<Messages>;
}

const english: Strings = { language: 'en', messages: {} };
const loaded = new Map<string, Strings | Promise<unknown>>();

/** Seconds after which a page that waits for its strings is shown in English. */
const patience = 5;

/**
 * The strings of one language: at once when they were loaded before, else a promise that they will
 * be. Where they can't be had, or not in time, they are English.
 */
export function stringsOf(language: MessageLanguage | 'en'): Strings | Promise<unknown> {
  if (language === 'en') return english;
  const known = loaded.get(language);
  if (known) return known;
  const late = new Promise<Strings>((resolve) => {
    setTimeout(resolve, patience * 1000, english);
  });
  const load = async (): Promise<Strings> => {
    try {
      const { default: messages } = await loaders[language]();
      return { language, messages };
    } catch (error) {
      console.warn('news-elements: the strings of the page’s language did not load', error);
      return english;
    }
  };
  const pending = Promise.race([load(), late]).then((strings) => loaded.set(language, strings));
  loaded.set(language, pending);
  return pending;
}
