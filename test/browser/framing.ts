/** Frames with embed.html, and what they tell their page. */
import { aTimeout, nextFrame } from '@open-wc/testing';
import { sendMouse } from '@web/test-runner-commands';
import { until } from '../elements/setup.js';
import type { SecondOrigin } from './second-origin.js';

export const SAMPLE = 'data/cambridge-nanjing.en.json';

export interface Framed {
  readonly frame: HTMLIFrameElement;
  /** All that the frame has told so far. */
  readonly messages: readonly unknown[];
  /** Waits for the height that it tells, or for one that is as wanted. */
  height(isWanted?: (height: number) => boolean): Promise<number>;
}

export interface FrameOptions {
  /** Without it the frame is in no sandbox. */
  readonly sandbox?: string | undefined;
  readonly width?: number;
  readonly height?: number;
  readonly hidden?: boolean;
}

/** The address of a page for frames at the second origin; without other parameters it shows the sample. */
export const frameAddress = (
  second: SecondOrigin,
  parameters: Readonly<Record<string, string>> = { src: second.file(SAMPLE) },
  page = 'embed.html',
): string => `${second.file(page)}?${new URLSearchParams(parameters).toString()}`;

const ends: (() => void)[] = [];
afterEach(() => {
  for (const end of ends.splice(0)) end();
});

/** Opens an address in a frame until the test is over. */
export function openFrame(address: string, options: FrameOptions = {}): Framed {
  const frame = document.createElement('iframe');
  if (options.sandbox !== undefined) frame.setAttribute('sandbox', options.sandbox);
  frame.width = String(options.width ?? 600);
  frame.height = String(options.height ?? 150);
  if (options.hidden) frame.style.display = 'none';
  const messages: unknown[] = [];
  const listen = ({ source, data }: MessageEvent<unknown>) => {
    if (source === frame.contentWindow) messages.push(data);
  };
  addEventListener('message', listen);
  ends.push(() => {
    removeEventListener('message', listen);
    frame.remove();
  });
  frame.src = address;
  document.body.prepend(frame);
  const height: Framed['height'] = async (isWanted = () => true) => {
    await until(
      async () => {
        // WebKitGTK may leave a frame as it was drawn until the page around it is drawn again; a hidden page isn't.
        await Promise.race([nextFrame(), aTimeout(50)]);
        return messages.some((message) => heightIn(message) > 0) && isWanted(last(messages));
      },
      () => `the frame has told ${JSON.stringify(messages)}`,
    );
    return last(messages);
  };
  return { frame, messages, height };
}

const last = (messages: readonly unknown[]): number =>
  messages.map(heightIn).findLast((height) => height > 0) ?? 0;

/** In the words of either protocol; 0 where it is another message. */
function heightIn(message: unknown): number {
  const { type, height, message: kind, value } = message as Record<string, unknown>;
  const told = type === 'news-elements:height' ? height : kind === 'height' ? value : 0;
  return typeof told === 'number' ? told : 0;
}

/** A reader's click at a place in a frame. */
export async function clickIn(frame: HTMLIFrameElement, x: number, y: number): Promise<void> {
  frame.scrollIntoView({ block: 'start' });
  // Chromium drops clicks in a frame of another origin that has just moved.
  await aTimeout(700);
  const { left, top } = frame.getBoundingClientRect();
  const border = frame.clientLeft;
  await sendMouse({
    type: 'click',
    position: [Math.round(left + border + x), Math.round(top + border + y)],
  });
}

/** What goes wrong in a frame of this origin, from when its own document is there. */
export async function recorded(frame: HTMLIFrameElement) {
  await until(
    () => frame.contentWindow?.location.pathname.endsWith('.html') === true,
    () => 'the page doesn’t come',
  );
  const window = frame.contentWindow as Window & typeof globalThis;
  const notes = { errors: [] as string[], messages: [] as string[] };
  window.document.addEventListener(
    'securitypolicyviolation',
    ({ violatedDirective, blockedURI }) => {
      notes.errors.push(`${violatedDirective} ${blockedURI}`);
    },
  );
  window.addEventListener('error', ({ message }) => notes.errors.push(message));
  for (const level of ['log', 'info', 'warn', 'error'] as const) {
    window.console[level] = (...said: unknown[]) => notes.messages.push(said.map(String).join(' '));
  }
  return notes;
}
