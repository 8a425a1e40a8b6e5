import {
  html,
  LitElement,
  type CSSResultGroup,
  type PropertyDeclarations,
  type TemplateResult,
} from 'lit';
import { unwatch, watch } from '../behaviours/viewed.js';
import { messagesOf } from '../language/catalog.js';
import { formattingLocale, messageLanguage, nearestLanguage } from '../language/locale.js';
import { releaseContext, type ContextRequest, type Receive } from '../loading/context.js';
import { ReleaseOpenEvent, ReleaseViewEvent } from '../loading/events.js';
import { ReleaseLoader, type Status } from '../loading/release-loader.js';
import { hasFallback } from '../loading/sources.js';
import enCommon from '../locales/en/common.js';
import type { Messages } from '../locales/messages.js';
import type { Problem } from '../release/problems.js';
import type { Release, ReleaseInput } from '../release/release.js';
import { isTimeZone } from '../release/tags.js';
import type { ViewOptions } from '../views/options.js';
import { rootStyles } from '../views/root.js';
import { failureView, skeletonView, statesStyles } from '../views/states.js';
import { version } from './version.js';

/**
 * What all elements of a release have in common: the ways in which data come in, the states, the
 * events, the attributes that say how to show it. A subclass adds one view.
 *
 * @slot - Fallback: shown in every state but `ready`.
 * @csspart root - The box around everything that the element shows.
 * @csspart link - Each link.
 * @csspart error - The message in place of a release that can't be shown, where there is no fallback.
 * @csspart skeleton - The lines in place of a release on its way, where there is no fallback.
 * @cssprop [--news-accent=currentColor] - Colour of links and kickers.
 * @cssprop [--news-border-color=currentColor at 22 %] - Colour of borders and rules.
 * @cssprop [--news-border-width=1px] - Width of borders and rules.
 * @cssprop [--news-fill=currentColor at 6 %] - Background of tags, labels and placeholders.
 * @cssprop [--news-focus-color=currentColor] - Colour of the focus ring.
 * @cssprop [--news-font-family=inherit] - Font family of the text.
 * @cssprop [--news-heading-font-family=inherit] - Font family of headlines and headings.
 * @cssprop [--news-heading-weight=700] - Font weight of headlines and headings.
 * @cssprop [--news-headline-size=1.375em] - Font size of headlines.
 * @cssprop [--news-radius=8px] - Radius of corners.
 * @cssprop [--news-space=1em] - Unit of padding and gaps.
 * @cssprop [--news-surface=transparent] - Background of cards.
 * @cssprop [--news-text-secondary=currentColor at 85 %] - Colour of dates, terms and other secondary text.
 * @attr {string} lang - Language of the interface; default is that of the nearest ancestor.
 * @attr {string} theme - Name of a preset whose style sheet the page has loaded.
 * @fires {ReleaseLoadEvent} release-load - A release is shown, for the first time or anew.
 * @fires {ReleaseErrorEvent} release-error - There is no release to show; says why.
 * @fires {ReleaseProblemsEvent} release-problems - The data have faults; what is right is shown.
 * @fires {ReleaseOpenEvent} release-open - A link is followed; cancelable.
 * @fires {ReleaseViewEvent} release-view - Half of it was in view for a second; fired once.
 */
export abstract class ReleaseElement extends LitElement {
  /** Version of the library. */
  static readonly version: string = version;

  static override styles: CSSResultGroup = [rootStyles, statesStyles];

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  static override properties: PropertyDeclarations = {
    release: {},
    from: {},
    src: {},
    item: {},
    format: {},
    integrity: {},
    timeZone: { attribute: 'time-zone' },
    headingLevel: { attribute: 'heading-level', type: Number },
    linkParams: { attribute: 'link-params' },
    linkTarget: { attribute: 'link-target' },
    images: {},
    hide: {},
  };

  /** The release: an object, or as attribute its JSON text. */
  declare release: ReleaseInput | string | undefined;
  /** `#id` of an element that holds the data: a JSON script, or another release element. */
  declare from: string | undefined;
  /** Address of the data (http or https). */
  declare src: string | undefined;
  /** Which of many releases: its id, or its index from 0. Default: the first. */
  declare item: string | undefined;
  /** Name of the data's format; default is to find out. */
  declare format: string | undefined;
  /** Subresource integrity of `src`: `sha384-…`. */
  declare integrity: string | undefined;
  /** IANA time zone in which release times are shown; default is the release's own. */
  declare timeZone: string | undefined;
  /** Level of the first heading, 1 to 6; default 3. */
  declare headingLevel: number;
  /** Query parameters added to the release's links: `utm_source=partner`. */
  declare linkParams: string;
  /** Where the release's links open, `_blank` for a new window; default is here. */
  declare linkTarget: string;
  /** Which pictures are loaded: `all` (default), `same-origin` or `none`. */
  declare images: string;
  /** Names of parts to leave out, with spaces between: `media tags`. */
  declare hide: string;

  readonly #loader = new ReleaseLoader(this);
  /** Elements that show this one's release. */
  readonly #receivers = new Set<Receive>();
  readonly #internals = this.attachInternals();
  #language = 'en';
  /** Undefined while the strings of the page's language are on their way. */
  #messages: Partial<Messages> | undefined;
  /** The release that was last rendered. */
  #rendered: Release | undefined;
  /** The release that was last seen by the reader. */
  #viewed: Release | undefined;

  constructor() {
    super();
    this.headingLevel = 3;
    this.linkParams = '';
    this.linkTarget = '';
    this.images = 'all';
    this.hide = '';
    this.addEventListener('click', this.#open);
    this.addEventListener('context-request', this.#provide as EventListener);
  }

  /** What is wrong with the data, whether or not the rest of them is shown. */
  get problems(): readonly Problem[] {
    return this.#loader.problems;
  }

  /** `empty` (no data named), `loading`, `ready` or `error`; also a custom state, `:state(ready)`. */
  get status(): Status {
    return this.#messages || this.#loader.status !== 'ready' ? this.#loader.status : 'loading';
  }

  /** Shows a release; only called with what the reader has cleaned. */
  protected abstract view(release: Release, options: ViewOptions): TemplateResult;

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === 'lang') this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    unwatch(this);
    this.#rendered = undefined;
  }

  protected override willUpdate(): void {
    this.#language = nearestLanguage(this) ?? navigator.language;
    const messages = messagesOf(messageLanguage(this.#language));
    if (!(messages instanceof Promise)) {
      this.#messages = messages;
      return;
    }
    this.#messages = undefined;
    void messages.then(() => {
      this.requestUpdate();
    });
  }

  protected override render(): TemplateResult {
    const { release, failure, url } = this.#loader;
    const messages = this.#messages;
    if (this.status === 'ready' && release && messages) {
      return this.#root(this.view(release, this.#options(messages)));
    }
    const fallback = html`<slot @slotchange=${this.#rerender}></slot>`;
    if (!messages || this.status === 'empty' || hasFallback(this)) return fallback;
    const { common = enCommon } = messages;
    const state = failure
      ? failureView(
          failure.code === 'headline-missing' ? common.noHeadline : common.failed,
          url,
          common,
        )
      : skeletonView(common);
    return html`${fallback}${this.#root(state)}`;
  }

  protected override updated(): void {
    const { states } = this.#internals;
    states.clear();
    states.add(this.status);
    if (!this.#messages) return;
    const { release } = this.#loader;
    this.#loader.announce();
    if (release === this.#rendered) return;
    this.#rendered = release;
    for (const receive of this.#receivers) receive(release, this.#leaver(receive));
    if (!release || release === this.#viewed) return;
    watch(this, () => {
      this.#viewed = release;
      this.dispatchEvent(new ReleaseViewEvent('release-view', { release }));
    });
  }

  readonly #rerender = (): void => {
    this.requestUpdate();
  };

  #root(content: TemplateResult): TemplateResult {
    return html`<div part="root" class="root" lang=${messageLanguage(this.#language)}>
      ${content}
    </div>`;
  }

  #options(messages: Partial<Messages>): ViewOptions {
    const { timeZone, headingLevel, linkParams, linkTarget, images, hide } = this;
    return {
      locale: formattingLocale(this.#language),
      messages,
      timeZone: timeZone && isTimeZone(timeZone) ? timeZone : undefined,
      headingLevel: headingLevel >= 1 && headingLevel <= 6 ? Math.floor(headingLevel) : 3,
      linkParams,
      linkTarget,
      images: images === 'none' || images === 'same-origin' ? images : 'all',
      hide: new Set(hide.split(/\s+/)),
      pageUrl: document.baseURI,
    };
  }

  /** Lets the page take over when a link of the release is followed. */
  readonly #open = (event: MouseEvent): void => {
    const link = event.composedPath().find((target) => target instanceof HTMLAnchorElement);
    const { release } = this.#loader;
    if (!release || link?.getRootNode() !== this.renderRoot) return;
    const open = new ReleaseOpenEvent('release-open', { url: link.href, release }, true);
    if (!this.dispatchEvent(open)) event.preventDefault();
  };

  /** Answers the requests of descendants, and of elements that name this one by `from`. */
  readonly #provide = (event: ContextRequest): void => {
    const { context, contextTarget, callback, subscribe } = event;
    if (context !== releaseContext || contextTarget === this) return;
    event.stopImmediatePropagation();
    if (subscribe) this.#receivers.add(callback);
    callback(this.#rendered, this.#leaver(callback));
  };

  readonly #leaver = (receive: Receive) => (): void => {
    this.#receivers.delete(receive);
  };
}
