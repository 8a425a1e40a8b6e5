import type { TemplateResult } from 'lit';
import type { Names } from '../release/shape.js';
import { isolated } from './text.js';

/** The same name in other languages and scripts, but for the one already shown. */
export const otherNames = (names: Names | undefined, shown: string): readonly TemplateResult[] =>
  Object.entries(names ?? {})
    .filter(([, name]) => name !== shown)
    .map(([language, name]) => isolated(name, language));
