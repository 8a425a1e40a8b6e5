/** `npm test`: installs, builds and runs every check. Node's own modules only. */
import { installBrowsers } from './browsers.mjs';
import { CHECKS, SOURCE_CHECKS, TESTS } from './checks.mjs';
import { install } from './install.mjs';
import { run } from './run.mjs';

const HELP = `npm test [-- CHECK… [--files FILE…]]

Installs what is missing, builds, and runs the checks named, or all of them:
  ${Object.keys(CHECKS).join(' ')}

  --files FILE…   only these test files (${Object.values(TESTS).join(', ')})

Environment:
  CHROMIUM, FIREFOX, MINIBROWSER   a browser's path, when it is not found by itself
  CI                               a browser that is not installed is a failure

The last line is "N passed, N failed"; the exit code is 1 when anything failed.`;

/** `{checks, files}` of the command line; throws for a check that does not exist. */
function parseArguments(args) {
  const split = args.includes('--files') ? args.indexOf('--files') : args.length;
  const names = args.slice(0, split);
  const files = args.slice(split + 1);
  const unknown = names.filter((name) => !Object.hasOwn(CHECKS, name));
  if (unknown.length > 0) throw new Error(`No such check: ${unknown.join(', ')}\n\n${HELP}`);
  const checks = names.length > 0 ? names : checksFor(files);
  if (checks.length === 0) throw new Error(`No tests: ${files.join(', ')}`);
  return { checks, files };
}

function checksFor(files) {
  if (files.length === 0) return Object.keys(CHECKS);
  return Object.keys(TESTS).filter((name) => files.some((file) => file.endsWith(TESTS[name])));
}

async function runAll({ checks, files }, results) {
  install();
  if (checks.includes('elements')) installBrowsers();
  if (checks.some((name) => !SOURCE_CHECKS.includes(name))) await build();
  for (const name of checks) results.push(...(await CHECKS[name](files)));
}

async function build() {
  const { ok } = await run(['node', 'tools/build.mjs']);
  if (!ok) throw new Error('The build failed');
}

function report(results) {
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  console.log(`\n${results.map(line).join('\n')}\n`);
  console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
  return sum('failed') === 0;
}

function line({ name, passed, failed, note }) {
  const counts = passed + failed > 1 && `${passed} passed, ${failed} failed`;
  const details = [counts, note].filter(Boolean).join(', ');
  return `${name.padEnd(20)} ${state(passed, failed).padEnd(8)} ${details}`.trimEnd();
}

function state(passed, failed) {
  if (failed > 0) return 'FAILED';
  return passed > 0 ? 'ok' : 'not run';
}

async function main(args) {
  if (args.includes('--help')) {
    console.log(HELP);
    return true;
  }
  const results = [];
  try {
    await runAll(parseArguments(args), results);
  } catch (error) {
    console.error(error);
    results.push({ name: 'crashed', passed: 0, failed: 1, note: error.message.split('\n')[0] });
  }
  return report(results);
}

process.exitCode = (await main(process.argv.slice(2))) ? 0 : 1;
