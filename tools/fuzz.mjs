/** `npm run fuzz`: the tests of random input, with seeds that nobody has tried. Until one fails. */
import { randomInt } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './run.mjs';

const HELP = `npm run fuzz [-- TIMES]

Runs every test of random input with other seeds than npm test does: TIMES times (default: 10).
Ends at the first failure, whose seed SEED=… npm test -- --files … tries again.`;

const isRandom = (file) =>
  /\.(?:test|browser)\.ts$/.test(file) && /helpers\/fast-check/.test(readFileSync(file, 'utf8'));

async function fuzz(times) {
  const files = readdirSync('test', { recursive: true })
    .map((file) => join('test', file))
    .filter(isRandom);
  for (let time = 1; time <= times; time++) {
    const seed = String(randomInt(2 ** 31));
    console.log(`\n${time} of ${times}: SEED=${seed}`);
    const { ok } = await run(['node', 'tools/test.mjs', '--files', ...files], { SEED: seed });
    if (!ok) return false;
  }
  return true;
}

const [argument = '10'] = process.argv.slice(2);
if (/^\d+$/.test(argument)) process.exitCode = (await fuzz(Number(argument))) ? 0 : 1;
else console.log(HELP);
