/** Numbers with their nouns, and lists, in the words that a language has for them. */
import type { Plural } from '../locales/messages.js';
import { formatLocale, numberFormat, once } from './intl.js';

/** A number with its noun, in the plural form that the language asks for. */
export function plural(forms: Plural, count: number, locale: string): string {
  const form = forms[pluralRules(locale).select(count)] ?? forms.other;
  return form.replace('#', numberFormat(locale).format(count));
}

const pluralRules = (locale: string): Intl.PluralRules =>
  once(`plural ${locale}`, () => new Intl.PluralRules(locale));

export const listFormat = (locale: string): Intl.ListFormat =>
  once(`list ${locale}`, () => new Intl.ListFormat(formatLocale(locale)));
