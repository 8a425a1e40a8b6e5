import type { nothing, TemplateResult } from 'lit';
import type { Messages } from '../locales/messages.js';

/** What a view returns: a template, or nothing where the release has nothing to show. */
export type ViewContent = TemplateResult | typeof nothing;

/** How to show a release: everything that a view needs besides the release. */
export interface ViewOptions {
  /** BCP 47 tag by which `Intl` formats. */
  readonly locale: string;
  /** Strings in the page's language; without them a view speaks English. */
  readonly messages: Partial<Messages>;
  /** IANA name; release times are shown in it, whatever zone the release says. */
  readonly timeZone: string | undefined;
  /** The time, in milliseconds since 1970. */
  readonly now: number;
  /** IANA name of the reader's own time zone. */
  readonly readerZone: string;
  /** Level of the first heading, 1 to 6. */
  readonly headingLevel: number;
  /** Query parameters added to outgoing links: `utm_source=partner`. */
  readonly linkParams: string;
  readonly linkTarget: string;
  readonly images: 'all' | 'same-origin' | 'none';
  /** Names of parts that are left out. */
  readonly hide: ReadonlySet<string>;
  /** Address of the page, for the image rules. */
  readonly pageUrl: string;
}
