import type { Messages, Plural } from '../locales/messages.js';
import { numberFormat, pluralRules } from './intl.js';
import type { MessageLanguage } from './locale.js';

/** The strings of each language besides English, loaded only when used. */
const loaders: Readonly<Record<MessageLanguage, () => Promise<{ default: Messages }>>> = {
  'zh-Hans': () => import('../locales/zh-Hans.js'),
};

const loaded = new Map<string, Partial<Messages> | Promise<unknown>>([['en', {}]]);

/**
 * The strings of one language: at once when they were loaded before, else a promise that they will
 * be. For English, and for a language whose file can't be had, there are none: each view has its own.
 */
export function messagesOf(language: MessageLanguage | 'en'): Partial<Messages> | Promise<unknown> {
  let messages = loaded.get(language);
  if (!messages && language !== 'en') {
    messages = loaders[language]()
      .catch((error: unknown) => {
        console.warn('news-elements: the page’s language did not load', error);
        return { default: {} };
      })
      .then((module) => loaded.set(language, module.default));
    loaded.set(language, messages);
  }
  return messages ?? {};
}

/** A number with its noun, in the plural form that the language asks for. */
export function plural(forms: Plural, count: number, locale: string): string {
  const form = forms[pluralRules(locale).select(count)] ?? forms.other;
  return form.replace('#', numberFormat(locale).format(count));
}
