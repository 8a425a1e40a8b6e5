/**
 * What a reader's page downloads of ours, in KiB after brotli 11, held against the budgets.
 * `npm test` fails when a row is over its budget.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { rollup } from 'rollup';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';

const cdn = 'dist/cdn';
const chunks = readdirSync(`${cdn}/chunks`).filter((name) => name.endsWith('.js'));
const chunk = (name) =>
  readFileSync(`${cdn}/chunks/${chunks.find((file) => file.startsWith(`${name}-`))}`);
const autoload = readFileSync(`${cdn}/autoload.js`);

const weigh = (...files) => files.reduce((sum, file) => sum + brotli(file), 0) / 1024;

function brotli(content) {
  const quality = { [constants.BROTLI_PARAM_QUALITY]: 11 };
  return brotliCompressSync(content, { params: quality }).length;
}

/** One entry of dist/lib with all that it imports, minified, as a page's own bundler makes it. */
async function bundle(entry) {
  const build = await rollup({ input: entry, plugins: [resolve()], onwarn: () => undefined });
  const { output } = await build.generate({ format: 'es', plugins: [terser({ module: true })] });
  return output[0].code;
}

const core = chunk('core');
/**
 * What, its budget, its size; and for a row that doesn't meet its budget the size that it may not
 * pass (demo/docs/decisions/0004-bundle-policy.md says why).
 */
const rows = [
  ['one <news-card>, by the script tag', 12, weigh(autoload, core, chunk('news-card')), 17.3],
  ['<release-meta> besides', 2.5, weigh(chunk('release-meta'))],
  ['<event-participants> besides', 2.5, weigh(chunk('event-participants')), 2.9],
  ['autoload.js alone', 0.8, weigh(autoload), 1.25],
  ['reading the native format alone', 4, weigh(await bundle('dist/lib/formats/native.js')), 4.65],
  ['one locale (zh-Hans)', 1, weigh(chunk('zh-Hans'))],
  ['the single file', 45, weigh(readFileSync(`${cdn}/news-elements.js`))],
];

for (const [what, budget, size, held] of rows) {
  const verdict =
    size <= budget ? 'ok' : held && size <= held ? `over budget, held at ${held}` : 'OVER';
  console.log(
    `${size.toFixed(2).padStart(6)} of ${budget.toFixed(1).padStart(4)} KiB  ${what}: ${verdict}`,
  );
}
process.exitCode = rows.some(([, budget, size, held = budget]) => size > held) ? 1 : 0;
