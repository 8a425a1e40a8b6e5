import { html, type TemplateResult } from 'lit';
import type { Names } from '../release/shape.js';
import { isolated, type Content } from './text.js';

/** The same name in other languages and scripts, but for the one already shown, each after `before`. */
export const otherNames = (
  names: Names | undefined,
  shown: string,
  before = '',
): readonly TemplateResult[] =>
  Object.entries(names ?? {})
    .filter(([, name]) => name !== shown)
    .map(([language, name]) => isolated(before + name, language));

/** The same beside the one shown, a little behind it: a space of its own would not be heard in Chromium. */
export const otherNamesView = (names: Names | undefined, shown: string): Content =>
  otherNames(names, shown, ' ').map(
    (other) => html`<span part="other-name" class="secondary">${other}</span>`,
  );
