/** The checks of `npm test`. Node's own modules only. */
import { readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { ENGINES, findBrowsers } from './browsers.mjs';
import { run } from './run.mjs';

/** Far from everyone's zone, so that a test which depends on the machine's own fails everywhere. */
const ZONE = { TZ: 'Pacific/Chatham' };

/**
 * Each check takes the test files asked for on the command line (none: all) and returns its results.
 * @type {Record<string, (files: string[]) => Promise<Result[]>>}
 * @typedef {{name: string, passed: number, failed: number, note?: string}} Result
 */
export const CHECKS = {
  format: commands('format', 'prettier --check .'),
  lint: commands('lint', 'eslint .', 'lit-analyzer src --strict'),
  types: commands('types', 'tsc -p tsconfig.test.json', 'tsc -p tsconfig.pure.json --noEmit'),
  unit: async (files) => [await unitTests(files)],
  elements: browserTests,
  package: commands(
    'package',
    'publint',
    'attw --pack . --profile esm-only --exclude-entrypoints ./reserve.css',
  ),
  generated: commands('generated', 'node tools/generated.mjs --check'),
  sizes: commands('sizes', 'node tools/sizes.mjs'),
};

/** The checks that take test files, and how these files' names end. */
export const TESTS = { unit: '.test.ts', elements: '.browser.ts' };

/** The checks that look at sources only, so that nothing has to be built for them. */
export const SOURCE_CHECKS = ['format', 'lint', 'types'];

/** A check that counts as one, however many commands it runs; all of them run. */
function commands(name, ...lines) {
  return async () => {
    const results = [];
    for (const line of lines) results.push(await run(line.split(' ')));
    const ok = results.every((result) => result.ok);
    return [{ name, passed: ok ? 1 : 0, failed: ok ? 0 : 1 }];
  };
}

async function unitTests(asked) {
  const files = testFiles(asked, TESTS.unit);
  if (files.length === 0) return counted('unit', true, { passed: 0, failed: 0 });
  // Node would leave a core to others.
  const concurrency = `--test-concurrency=${availableParallelism()}`;
  const options = ['--test-reporter=spec', '--test-timeout=120000', concurrency];
  const { ok, output } = await run(
    ['node', '--import', 'tsx', '--test', ...options, ...files],
    ZONE,
  );
  return counted('unit', ok, { passed: total(output, 'pass'), failed: nodeFailures(output) });
}

/** One run per engine, so that no engine's trouble becomes another's. */
async function browserTests(asked) {
  const found = findBrowsers();
  const results = [];
  for (const engine of ENGINES) {
    const name = `elements ${engine.name}`;
    // Tables are the same in all engines, so that one of each is enough.
    const tables = results.some(({ passed }) => passed > 0) ? 'short' : 'full';
    results.push(
      found[engine.id]
        ? await engineTests(name, engine.id, asked, tables)
        : notInstalled(name, engine),
    );
  }
  const none = results.every(({ passed, failed }) => passed + failed === 0);
  return none
    ? [...results, { name: 'elements', passed: 0, failed: 1, note: 'no tests' }]
    : results;
}

async function engineTests(name, id, asked, tables) {
  const files = testFiles(asked, TESTS.elements);
  if (files.length === 0) return counted(name, true, { passed: 0, failed: 0 });
  const first = await engineRun(id, files, tables);
  if (first.died.length === 0) return counted(name, first.ok, first);
  // What a dead browser has left is tried in another; one that kills that, too, has failed.
  const second = await engineRun(id, first.died, 'short');
  const passed = first.passed + second.passed;
  const failed = first.failed + second.failed + second.died.length;
  const note = `run again, as the browser died: ${first.died.join(', ')}`;
  return { ...counted(name, second.ok, { passed, failed }), note };
}

async function engineRun(id, files, tables) {
  const { ok, output } = await run(['wtr', '--files', ...files], {
    ...ZONE,
    BROWSERS: id,
    TABLES: tables,
  });
  const [, passed, failed] = lastMatch(output, /^(\d+) passed, (\d+) failed/gm) ?? [0, 0, 0];
  const died = [...output.matchAll(/^The browser died: (.+)$/gm)].map(([, file]) => file);
  return { ok, passed: Number(passed), failed: Number(failed), died };
}

/** Without an engine a developer can go on; a CI service that lacks one would report too much. */
function notInstalled(name, engine) {
  console.log(`not run: ${engine.name} (not installed)`);
  return { name, passed: 0, failed: process.env.CI ? 1 : 0, note: 'not installed' };
}

/** A run that failed without a failed test (it crashed, or ran no test) counts as one failure. */
function counted(name, ok, { passed, failed }) {
  if (failed > 0 || (ok && passed > 0)) return { name, passed, failed };
  return { name, passed, failed: 1, note: ok ? 'no tests' : 'crashed' };
}

function nodeFailures(output) {
  return total(output, 'fail') + total(output, 'cancelled');
}

/** One of the totals at the end of the output of Node's spec reporter, such as `ℹ pass 3`. */
function total(output, name) {
  return Number(lastMatch(output, new RegExp(`^ℹ ${name} (\\d+)$`, 'gm'))?.[1] ?? 0);
}

/** Totals come last, after anything that a test may have printed. */
function lastMatch(text, pattern) {
  return [...text.matchAll(pattern)].at(-1);
}

function testFiles(asked, ending) {
  const files = asked.length > 0 ? asked : readdirSync('test', { recursive: true }).map(inTest);
  return files.filter((file) => file.endsWith(ending)).sort();
}

function inTest(file) {
  return join('test', file);
}
