/**
 * What a frame tells the page that embeds it: its height, as `{type: 'news-elements:height', height}` in CSS
 * pixels; to WordPress, which is known by a secret in the fragment (`#?secret=…`), in its own words, and also
 * which link is followed, since its frames may not do that. Any page may learn so much.
 */

/** Milliseconds that a page has to follow; one that doesn't leaves the frame to scroll. */
const patience = 1000;

let reported = 0;
let observer: ResizeObserver | undefined;

/** WordPress may write it only after the frame has loaded. */
const secret = (): string | undefined => /\bsecret=([A-Za-z\d]+)/.exec(location.hash)?.[1];

function tell(message: 'height' | 'link', value: number | string): void {
  const known = secret();
  parent.postMessage(
    known
      ? { message, value, secret: known }
      : { type: `news-elements:${message}`, [message]: value },
    '*',
  );
}

/** Tells the height of what the frame shows, now and whenever it changes. */
export function reportHeight(): void {
  if (parent === window) return;
  if (!observer) {
    observer = new ResizeObserver(report);
    observer.observe(document.documentElement);
    addEventListener('hashchange', repeat);
    addEventListener('message', answer);
  }
  report();
}

function report(): void {
  // The root's box holds the margins of the body; only its scroll and client heights are never less than the
  // frame's. A frame that isn't rendered has no width.
  const { width, height: exact } = document.documentElement.getBoundingClientRect();
  const height = Math.ceil(exact);
  if (!width || !height || height === reported) return;
  reported = height;
  tell('height', height);
  setTimeout(() => {
    if (innerHeight < reported) document.documentElement.classList.add('scrolling');
  }, patience);
}

function repeat(): void {
  reported = 0;
  report();
}

/** A page that listens only now asks. */
function answer({
  source,
  data,
}: MessageEvent<{ type?: unknown; message?: unknown } | null>): void {
  if (source !== parent) return;
  if (data?.type === 'news-elements:ready' || data?.message === 'ready') repeat();
}

/** Links are followed by the whole window, as those of the page are, wherever the frame stands. */
export function followLinks(): void {
  if (parent === window) return;
  addEventListener('click', follow);
  addEventListener('click', followPicture, true);
}

const linkOf = (event: Event): HTMLAnchorElement | undefined =>
  event.composedPath().find((target) => target instanceof HTMLAnchorElement);

/** Before the element can open its own window over the gallery, which would be as tall as the frame. */
function followPicture(event: MouseEvent): void {
  if (linkOf(event)?.part.contains('picture')) follow(event);
}

function follow(event: MouseEvent): void {
  const link = linkOf(event);
  const isModified = event.altKey || event.ctrlKey || event.metaKey || event.shiftKey;
  if (!link || isModified || event.defaultPrevented) return;
  const { href, protocol, target } = link;
  const isInWordPress = secret() !== undefined;
  // WordPress lets its frames open nothing, and follows itself those that lead to the frame's own host.
  const isFollowed = isInWordPress || target === '' || target === '_top';
  if (!isFollowed || !/^https?:$/.test(protocol) || link.hasAttribute('download')) return;
  event.preventDefault();
  if (isInWordPress) tell('link', href);
  else if (!opens(href)) open(href, '_blank', 'noopener');
}

/** Whether the sandbox allows a frame to lead its window elsewhere. */
function opens(address: string): boolean {
  try {
    return open(address, '_top') !== null;
  } catch {
    return false;
  }
}
