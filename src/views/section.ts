import { html, type TemplateResult } from 'lit';
import en from '../locales/en/release.js';
import type { ReleaseMessages } from '../locales/messages.js';
import type { ViewOptions } from './options.js';
import { headingView, type Content } from './text.js';

export const releaseStrings = ({ messages }: ViewOptions): ReleaseMessages =>
  messages.release ?? en;

/** A part under its heading, one level below the headline's. */
export const sectionView = (
  heading: Content,
  content: Content,
  { headingLevel }: ViewOptions,
): TemplateResult =>
  html`<section part="section" class="section">
    ${headingView(headingLevel + 1, 'section-heading', heading)} ${content}
  </section>`;
