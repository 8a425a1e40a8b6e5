/**
 * A @web/test-runner launcher for WebKitGTK: starts a virtual display (Xvfb), WebKitWebDriver and
 * its MiniBrowser, and drives the one window that WebKitWebDriver allows.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from './free-port.mjs';
import { command, webDriverPage } from './webdriver-page.mjs';

/** The error of a file of tests in which the browser died, or hung for good. */
export const DIED = 'The browser died';

const START_LIMIT = 60_000;
const STOP_LIMIT = 5_000;

/** The size that @web/test-runner-chrome gives its pages before each test file. */
const VIEWPORT = { width: 800, height: 600 };

/**
 * @param {{browser: string, driver: string, xvfb: string}} paths the three programs
 * @param {string} home the browser's home directory, where pages save files
 */
export function webkitGtkLauncher(paths, home) {
  let running;
  let page;
  let activeSession;

  const stop = async () => {
    const stopping = running;
    running = undefined;
    await (await stopping?.catch(() => undefined))?.stop();
  };

  return {
    name: 'WebKitGTK',
    // The command plugins refuse types that they do not know; see webdriver-page.mjs.
    type: 'puppeteer',
    concurrency: 1,
    getPage: () => page,
    async startSession(id, url) {
      running ??= startBrowser(paths, home);
      ({ page } = await running);
      activeSession = id;
      await page.mouse.reset();
      await page.setViewport(VIEWPORT);
      await page.goto(url);
    },
    isActive: (id) => id === activeSession,
    async stopSession() {
      activeSession = undefined;
      try {
        await page.goto('about:blank');
      } catch {
        // Ended, or hung in a page that it cannot leave: the next test file gets another.
        await stop();
        throw new Error(DIED);
      }
      return {};
    },
    // The test runner asks when it has lost a page, and ends the whole run if that fails.
    getBrowserUrl: () => page.url().catch(() => undefined),
    startDebugSession: () => Promise.reject(new Error('WebKitGTK has no debug session')),
    stop,
  };
}

async function startBrowser({ browser, driver, xvfb }, home) {
  const children = [];
  const start = (...args) => {
    const child = spawnGroup(...args);
    children.push(child);
    return child;
  };
  try {
    const display = await startDisplay(start, xvfb);
    const base = await startDriver(start, driver, display, home);
    const { sessionId } = await command(base, 'POST', '/session', capabilities(browser));
    const session = `${base}/session/${sessionId}`;
    return {
      page: webDriverPage(session),
      async stop() {
        await command(session, 'DELETE', '', undefined, STOP_LIMIT).catch(() => {});
        await endGroups(children);
      },
    };
  } catch (error) {
    await endGroups(children);
    throw error;
  }
}

function capabilities(binary) {
  const alwaysMatch = { 'webkitgtk:browserOptions': { binary, args: ['--automation'] } };
  return { capabilities: { alwaysMatch } };
}

/** Xvfb picks a free display itself and writes its number to the file descriptor 3. */
async function startDisplay(start, xvfb) {
  const args = ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'];
  const child = start(xvfb, args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const signal = AbortSignal.timeout(START_LIMIT);
  const [number] = await Promise.race([once(child.stdio[3], 'data', { signal }), failure(child)]);
  return `:${String(number).trim()}`;
}

async function startDriver(start, driver, display, home) {
  const port = await freePort();
  const base = `http://127.0.0.1:${port}`;
  const child = start(driver, [`--port=${port}`, '--host=127.0.0.1'], {
    stdio: 'ignore',
    env: {
      ...process.env,
      HOME: home,
      DISPLAY: display,
      GDK_BACKEND: 'x11',
      // Without a graphics card it would draw by Mesa, which crashes under it now and then.
      WEBKIT_DISABLE_COMPOSITING_MODE: '1',
      NO_AT_BRIDGE: '1',
    },
  });
  await Promise.race([untilReady(base), failure(child)]);
  return base;
}

async function untilReady(base) {
  const deadline = Date.now() + START_LIMIT;
  for (;;) {
    try {
      return await command(base, 'GET', '/status', undefined, STOP_LIMIT);
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await sleep(100);
    }
  }
}

/** Rejects when `child` cannot be started or ends. */
async function failure(child) {
  const [code] = await once(child, 'exit');
  throw new Error(`${child.spawnfile} ended with ${code}`);
}

const groups = new Set();
const killGroup = (child, signal) => {
  try {
    process.kill(-child.pid, signal);
  } catch {
    // The whole group has ended already.
  }
};

/** Starts a process as leader of its own group, so that the browser it starts ends with it. */
function spawnGroup(file, args, options) {
  const child = spawn(file, args, { ...options, detached: true });
  if (child.pid) groups.add(child);
  return child;
}

async function endGroups(children) {
  for (const child of children.reverse().filter(({ pid }) => pid)) {
    const ended = child.exitCode ?? child.signalCode ?? once(child, 'exit');
    killGroup(child, 'SIGTERM');
    await Promise.race([ended, sleep(STOP_LIMIT, undefined, { ref: false })]);
    killGroup(child, 'SIGKILL');
    groups.delete(child);
  }
}

// Nothing stays behind, however the run ends: 'exit' is not emitted for signals by itself.
process.once('exit', () => groups.forEach((child) => killGroup(child, 'SIGKILL')));
for (const signal of ['SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(1));
