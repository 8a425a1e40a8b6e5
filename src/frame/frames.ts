/**
 * For pages that show releases in frames, `<iframe class="news-frame" src="…/embed.html?…">`: gives each the
 * height that it tells. Only what comes from the window of such a frame counts, never an origin, since a
 * frame in a sandbox has none.
 */
const selector = 'iframe.news-frame';
/** Least and greatest height in CSS pixels, whatever a frame tells. */
const [least, greatest] = [32, 20_000];

const frames = (): readonly HTMLIFrameElement[] => [
  ...document.querySelectorAll<HTMLIFrameElement>(selector),
];

addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
  const { type, height } = (data ?? {}) as { type?: unknown; height?: unknown };
  if (type !== 'news-elements:height' || typeof height !== 'number' || !Number.isFinite(height))
    return;
  const frame = source && frames().find(({ contentWindow }) => contentWindow === source);
  if (frame) frame.height = String(Math.ceil(Math.min(greatest, Math.max(least, height))));
});

// Those that have told theirs before; frames that come later find somebody who listens.
for (const { contentWindow } of frames())
  contentWindow?.postMessage({ type: 'news-elements:ready' }, '*');
