import {
  html,
  LitElement,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { watch } from '../behaviours/viewed.js';
import { stringsOf, type Strings } from '../language/catalog.js';
import { readerZone } from '../language/intl.js';
import { formattingLocale, messageLanguage, nearestLanguage } from '../language/locale.js';
import {
  releaseContext,
  type ContextRequest,
  type Provided,
  type Receive,
} from '../loading/context.js';
import { ReleaseDownloadEvent, ReleaseOpenEvent, ReleaseViewEvent } from '../loading/events.js';
import { pageUrl } from '../loading/page.js';
import { ReleaseLoader, type Status } from '../loading/release-loader.js';
import { hasFallback } from '../loading/sources.js';
import type { PartHost } from '../parts/part.js';
import type { Problem } from '../release/problems.js';
import type { Release, ReleaseInput } from '../release/release.js';
import { isTimeZone } from '../release/tags.js';
import type { ViewContent, ViewOptions } from '../views/options.js';
import { rootStyles } from '../views/root.js';
import { failureView, skeletonView, statesStyles } from '../views/states.js';
import { commonStrings } from '../views/text.js';
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
 * @cssprop [--news-border-color=currentColor at 22 %] - Colour of rules, and of the frame of a card.
 * @cssprop [--news-border-width=1px] - Width of rules, and of the frame of a card.
 * @cssprop [--news-color-scheme=inherit] - `light` or `dark`: which of the two values of a `light-dark()` is taken.
 * @cssprop [--news-fill=currentColor at 5 %] - Background of tags, labels and placeholders.
 * @cssprop [--news-focus-color=currentColor] - Colour of the focus ring.
 * @cssprop [--news-font-family=inherit] - Font family of the text.
 * @cssprop [--news-font-size=1em] - Font size of the text, 12px at least.
 * @cssprop [--news-frame=0, for a card its border] - Border around the whole element.
 * @cssprop [--news-frame-top=as the rest of the frame] - Border along its top.
 * @cssprop [--news-heading-font-family=inherit] - Font family of headlines and headings.
 * @cssprop [--news-heading-weight=700] - Font weight of headlines and headings.
 * @cssprop [--news-headline-letter-spacing=normal] - Space between the letters of headlines.
 * @cssprop [--news-headline-size=1.375em] - Font size of headlines.
 * @cssprop [--news-kicker-letter-spacing=normal] - Space between the letters of kickers.
 * @cssprop [--news-kicker-transform=none] - Letter case of kickers: `uppercase`.
 * @cssprop [--news-label-font-family=inherit] - Font family of kickers, terms, tags, buttons and the last line of a card.
 * @cssprop [--news-padding=0] - Room between the frame and what it holds; the room within a card follows its unit.
 * @cssprop [--news-radius=8px] - Radius of corners.
 * @cssprop [--news-space=1em] - Unit of padding and gaps.
 * @cssprop [--news-surface=transparent] - Background of the whole element; goes with a colour of text.
 * @cssprop [--news-text=inherit] - Colour of the text; goes with a surface.
 * @cssprop [--news-text-secondary=currentColor at 85 %] - Colour of dates, terms and other secondary text.
 * @attr {string} lang - Language of the interface; default is that of the nearest ancestor.
 * @attr {string} theme - Name of a preset whose style sheet the page has loaded.
 * @fires {ReleaseLoadEvent} release-load - A release is shown, for the first time or anew.
 * @fires {ReleaseErrorEvent} release-error - There is no release to show, or a newer one can't be had; says why.
 * @fires {ReleaseProblemsEvent} release-problems - The data have faults; what is right is shown.
 * @fires {ReleaseOpenEvent} release-open - A link is followed; cancelable.
 * @fires {ReleaseDownloadEvent} release-download - A file of the release is downloaded; cancelable.
 * @fires {ReleaseViewEvent} release-view - Half of it was in view for a second; fired once.
 */
export abstract class ReleaseElement extends LitElement implements PartHost {
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
  declare linkParams: string | null;
  /** Where the release's links open, `_blank` for a new window; default is here. */
  declare linkTarget: string | null;
  /** Which pictures are loaded: `all` (default), `same-origin` or `none`. */
  declare images: string | null;
  /** Names of parts to leave out, with spaces between: `media tags`. */
  declare hide: string | null;

  readonly #loader = new ReleaseLoader(this);
  /** Elements that show this one's release. */
  readonly #receivers = new Set<Receive>();
  readonly #internals = this.attachInternals();
  #language = 'en';
  /** Undefined while the first strings are on their way; later the old ones serve until then. */
  #strings: Strings | undefined;
  /** What the view makes of the release, or made of the last; undefined when there is nothing to show yet. */
  #content: ViewContent | undefined;
  /** Whether something is on its way that the release can't be shown without. */
  #waits = false;
  /** What was last handed on. */
  #provided: Provided;
  /** The release that the reader has seen, or is about to see. */
  #watched: Release | undefined;
  #unwatch: (() => void) | undefined;

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
    const { status } = this.#loader;
    return status === 'ready' && this.#content === undefined ? 'loading' : status;
  }

  /** Shows a release; undefined while something is on its way that it can't do without. */
  protected abstract view(release: Release, options: ViewOptions): ViewContent | undefined;

  /** @internal Something of the release isn't shown as it was meant. */
  report(problems: readonly Problem[]): void {
    this.#loader.report(problems);
  }

  /** @internal The release can't be shown; better the page's own content than a hole. */
  refuse(error: unknown): void {
    this.#loader.refuse(error);
  }

  /** @internal Shows at once what has changed. */
  updateNow(): void {
    this.requestUpdate();
    this.performUpdate();
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === 'lang') this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unwatch?.();
  }

  protected override willUpdate(): void {
    this.#language = nearestLanguage(this) ?? navigator.language;
    const strings = stringsOf(messageLanguage(this.#language));
    if (!(strings instanceof Promise)) this.#strings = strings;
    else void strings.then(this.#rerender);
  }

  protected override update(changed: PropertyValues): void {
    const content = this.#contentOf();
    this.#waits = content === undefined && this.#loader.release !== undefined;
    // Until the next release can be shown, the last one stays.
    if (!this.#waits || this.#loader.status !== 'ready') this.#content = content;
    super.update(changed);
  }

  protected override render(): TemplateResult {
    const { failure, url } = this.#loader;
    const strings = this.#strings;
    if (this.#content !== undefined) return this.#root(strings, this.#content);
    const fallback = html`<slot @slotchange=${this.#rerender}></slot>`;
    if (this.status === 'empty' || hasFallback(this)) return fallback;
    const common = commonStrings(strings?.messages ?? {});
    const message = failure?.code === 'headline-missing' ? common.noHeadline : common.failed;
    const state = failure ? failureView(message, url, common) : skeletonView(common);
    return html`${fallback}${this.#root(strings, state)}`;
  }

  protected override updated(): void {
    this.#showState();
    const { release } = this.#loader;
    if (!this.#strings || this.#waits) return;
    this.#loader.announce();
    const provided = release ?? (this.status === 'loading' ? undefined : null);
    if (provided !== this.#provided) {
      this.#provided = provided;
      for (const receive of this.#receivers) receive(provided, this.#leaver(receive));
    }
    if (!release || release === this.#watched) return;
    this.#watched = release;
    this.#unwatch?.();
    this.#unwatch = watch(this, () => this.dispatchEvent(new ReleaseViewEvent({ release })));
  }

  #contentOf(): ViewContent | undefined {
    const { release, status } = this.#loader;
    if (!release || !this.#strings || status !== 'ready') return undefined;
    try {
      return this.view(release, this.#options(this.#strings));
    } catch (error) {
      this.#loader.refuse(error);
      return undefined;
    }
  }

  #showState(): void {
    const { states } = this.#internals;
    try {
      states.clear();
      states.add(this.status);
    } catch {
      // Before Chromium 125 and Safari 17.4 a state must be written with dashes: there is none then.
    }
  }

  readonly #rerender = (): void => {
    this.requestUpdate();
  };

  #root(strings: Strings | undefined, content: ViewContent): TemplateResult {
    return html`<div part="root" class="root" lang=${strings?.language ?? 'en'}>${content}</div>`;
  }

  #options({ language, messages }: Strings): ViewOptions {
    const { timeZone, headingLevel, linkParams, linkTarget, images, hide } = this;
    return {
      locale: formattingLocale(this.#language, language),
      messages,
      timeZone: timeZone && isTimeZone(timeZone) ? timeZone : undefined,
      headingLevel: headingLevel >= 1 && headingLevel <= 6 ? Math.floor(headingLevel) : 3,
      linkParams: linkParams ?? '',
      linkTarget: linkTarget ?? '',
      images: images === 'none' || images === 'same-origin' ? images : 'all',
      hide: new Set((hide ?? '').split(/\s+/)),
      pageUrl: pageUrl(),
      now: Date.now(),
      readerZone: readerZone(),
    };
  }

  /** Lets the page take over when a link of the release is followed. */
  readonly #open = (event: MouseEvent): void => {
    const link = event.composedPath().find((target) => target instanceof HTMLAnchorElement);
    const { release } = this.#loader;
    if (!release || link?.getRootNode() !== this.renderRoot || event.defaultPrevented) return;
    // A click that opens a new window or a download is the reader's own.
    const here = !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
    const details = { url: link.href, release };
    const followed = link.hasAttribute('download')
      ? new ReleaseDownloadEvent(details)
      : new ReleaseOpenEvent(details, here);
    if (!this.dispatchEvent(followed)) event.preventDefault();
  };

  /** Answers the requests of descendants, and of elements that name this one by `from`. */
  readonly #provide = (event: ContextRequest): void => {
    const { context, contextTarget, callback, subscribe } = event;
    if (context !== releaseContext || contextTarget === this) return;
    event.stopImmediatePropagation();
    if (subscribe) this.#receivers.add(callback);
    callback(this.#provided, this.#leaver(callback));
  };

  readonly #leaver = (receive: Receive) => (): void => {
    this.#receivers.delete(receive);
  };
}
