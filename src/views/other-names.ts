import { html, type TemplateResult } from 'lit';
import type { Names } from '../release/shape.js';
import { isolated, type Content } from './text.js';

/** The same name in other languages and scripts, but for the one already shown. */
export const otherNames = (names: Names | undefined, shown: string): readonly TemplateResult[] =>
  Object.entries(names ?? {})
    .filter(([, name]) => name !== shown)
    .map(([language, name]) => isolated(name, language));

/**
 * What stands between a name and the same in another script, outside of both directions. Chromium doesn't tell
 * screen readers of an ordinary space that stands alone in what isn't laid out yet.
 */
export const nameGap = '\u2005';

/** The same beside the one shown, a little behind it. */
export const otherNamesView = (names: Names | undefined, shown: string): Content =>
  otherNames(names, shown).map(
    (other) => html`<span part="other-name" class="secondary">${nameGap}${other}</span>`,
  );
