/**
 * One browser window driven by classic WebDriver (W3C), with the few methods of a puppeteer `Page`
 * that @web/test-runner-commands calls: its plugins know puppeteer, not plain WebDriver.
 */
import { setTimeout as sleep } from 'node:timers/promises';

/** WebDriver's code points for keys that have no character (WebDriver: "Keyboard actions"). */
const KEYS = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
};

const BUTTONS = { left: 0, middle: 1, right: 2 };

const SELECT_OPTION = `
  const select = document.querySelector(arguments[0]);
  select.value = arguments[1];
  for (const type of ['input', 'change']) select.dispatchEvent(new Event(type, { bubbles: true }));
`;

/**
 * Sends one WebDriver command and returns its `value`. A driver that does not answer within
 * `timeout` milliseconds is an error, so that a hung browser cannot hang the run.
 */
export async function command(base, method, path, body, timeout = 60_000) {
  const response = await fetch(base + path, {
    method,
    headers: { 'content-type': 'application/json' },
    ...(body && { body: JSON.stringify(body) }),
    signal: AbortSignal.timeout(timeout),
  });
  const { value } = await response.json();
  if (!response.ok) {
    throw new Error(`WebDriver ${method} ${path}: ${value?.error}: ${value?.message}`);
  }
  return value;
}

/** The puppeteer-like page of the WebDriver session at `session` (an absolute URL). */
export function webDriverPage(session) {
  const call = (method, path, body) => command(session, method, path, body);
  const evaluate = (script, ...args) => call('POST', '/execute/sync', { script, args });
  return {
    goto: (url) => call('POST', '/url', { url }),
    url: () => call('GET', '/url'),
    evaluate,
    setViewport: (size) => setViewport(call, evaluate, size),
    keyboard: keyboard(call),
    mouse: mouse(call),
    select: (selector, value) => evaluate(SELECT_OPTION, selector, value),
    screenshot: async () => Buffer.from(await call('GET', '/screenshot'), 'base64'),
    emulateMediaFeatures: unsupported('emulate media features'),
    emulateMediaType: unsupported('emulate media types'),
    setUserAgent: unsupported('set the user agent'),
  };
}

function unsupported(what) {
  return () => Promise.reject(new Error(`WebDriver cannot ${what}`));
}

/** WebDriver sizes the window, not the viewport, and windows take their new size in their own time. */
async function setViewport(call, evaluate, { width, height }) {
  for (let attempt = 0; attempt < 40; attempt++) {
    const [innerWidth, innerHeight] = await evaluate('return [innerWidth, innerHeight]');
    if (innerWidth === width && innerHeight === height) return;
    if (attempt % 10 === 0) {
      const window = await call('GET', '/window/rect');
      await call('POST', '/window/rect', {
        width: window.width + width - innerWidth,
        height: window.height + height - innerHeight,
      });
    }
    await sleep(50);
  }
  throw new Error(`The window did not take the size ${width}x${height}`);
}

function keyboard(call) {
  const send = (steps) =>
    call('POST', '/actions', {
      actions: [
        {
          type: 'key',
          id: 'keyboard',
          actions: steps.map(([type, key]) => ({ type, value: KEYS[key] ?? key })),
        },
      ],
    });
  const down = (key) => ['keyDown', key];
  const up = (key) => ['keyUp', key];
  return {
    type: (text) => send([...text].flatMap((key) => [down(key), up(key)])),
    press: (combination) => {
      const keys = combination.split('+');
      return send([...keys.map(down), ...keys.reverse().map(up)]);
    },
    down: (key) => send([down(key)]),
    up: (key) => send([up(key)]),
  };
}

function mouse(call) {
  const send = (...actions) =>
    call('POST', '/actions', {
      actions: [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }],
    });
  const move = (x, y) => ({ type: 'pointerMove', duration: 0, x, y });
  const down = ({ button = 'left' } = {}) => ({ type: 'pointerDown', button: BUTTONS[button] });
  const up = ({ button = 'left' } = {}) => ({ type: 'pointerUp', button: BUTTONS[button] });
  return {
    move: (x, y) => send(move(x, y)),
    click: (x, y, options) => send(move(x, y), down(options), up(options)),
    down: (options) => send(down(options)),
    up: (options) => send(up(options)),
    reset: () => call('DELETE', '/actions'),
  };
}
