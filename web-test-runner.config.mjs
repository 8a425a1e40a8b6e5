/**
 * The browser tests, in every engine found or those named in BROWSERS (chromium,firefox,webkit).
 * Pages run on localhost; tools/test-origin.mjs is a second origin beside it.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import puppeteer from 'puppeteer-core';
import { accessibilityTreePlugin } from './tools/accessibility-tree.mjs';
import { chromiumArguments, findBrowsers } from './tools/browsers.mjs';
import { conformanceTable } from './tools/conformance-table.mjs';
import { freePort } from './tools/free-port.mjs';
import { mediaFeaturesPlugin } from './tools/media-features.mjs';
import { snapshotPlugin } from './tools/snapshots.mjs';
import { startTestOrigin } from './tools/test-origin.mjs';
import { testPages } from './tools/test-pages.mjs';
import { totalsReporter } from './tools/totals-reporter.mjs';
import { webkitGtkLauncher } from './tools/webkitgtk-launcher.mjs';

/** What tests save, which goes away with the run. */
const saved = mkdtempSync(join(tmpdir(), 'news-elements-saved-'));

const LAUNCHERS = {
  chromium: ({ browser }) =>
    chromeLauncher({
      puppeteer,
      launchOptions: {
        executablePath: browser,
        args: chromiumArguments(),
        downloadBehavior: { policy: 'allow', downloadPath: saved },
      },
    }),
  firefox: ({ browser }) =>
    chromeLauncher({
      puppeteer,
      launchOptions: {
        browser: 'firefox',
        executablePath: browser,
        extraPrefsFirefox: {
          // A panel about a saved file would take the page's focus for all tests to come.
          'browser.download.alwaysOpenPanel': false,
          'browser.download.folderList': 2,
          'browser.download.dir': saved,
        },
      },
    }),
  webkit: (programs) => webkitGtkLauncher(programs, saved),
};

function launcher(id) {
  const programs = findBrowsers()[id];
  if (!programs) throw new Error(`The browser ${id} is not installed`);
  return LAUNCHERS[id](programs);
}

const installed = Object.entries(findBrowsers()).flatMap(([id, found]) => (found ? [id] : []));
const browsers = (process.env.BROWSERS?.split(',') ?? installed).map(launcher);
const secondOrigin = await startTestOrigin();
const conformance = conformanceTable();

// When a signal ends the run, puppeteer forgets the second of the browsers it started.
process.once('exit', () => {
  for (const { browser } of browsers) browser?.process().kill('SIGKILL');
  rmSync(saved, { recursive: true, force: true });
});

export default {
  files: ['test/**/*.browser.ts'],
  nodeResolve: true,
  browsers,
  // The runner would look for one from 8000 on, and so would another run's at the same time.
  port: await freePort(),
  // One page at a time: focus and keys belong to the page in front.
  concurrency: 1,
  middleware: [testPages(secondOrigin.origin)],
  plugins: [
    esbuildPlugin({
      ts: true,
      tsconfig: 'tsconfig.json',
      target: 'es2022',
      // The seed of random tests, where there is no environment.
      define: { 'process.env.SEED': JSON.stringify(process.env.SEED ?? '1') },
    }),
    a11ySnapshotPlugin(),
    accessibilityTreePlugin(),
    mediaFeaturesPlugin(),
    snapshotPlugin(),
    conformance.plugin,
    { name: 'second-origin', serverStop: () => secondOrigin.close() },
  ],
  reporters: [
    defaultReporter({ reportTestProgress: Boolean(process.stdout.isTTY) }),
    conformance.reporter,
    totalsReporter(),
  ],
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
  // Generous, for a busy machine with two cores.
  browserStartTimeout: 120_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 360_000,
  testFramework: { config: { timeout: 20_000 } },
};
