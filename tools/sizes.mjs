/**
 * What a reader's page downloads of ours, in KiB after brotli 11, held against the budgets.
 * `npm test` fails when a row is over its budget.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { rollup } from 'rollup';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';

const cdn = 'dist/cdn';
const autoload = readFileSync(`${cdn}/autoload.js`, 'utf8');

/** All chunks that autoload.js starts for a tag; a browser test proves that nothing else is asked for. */
const chunksOf = (tag) => JSON.parse(new RegExp(`"${tag}":(\\[.*?\\])`).exec(autoload)[1]);
const ofCard = chunksOf('news-card');
const load = (name) => readFileSync(`${cdn}/chunks/${name}.js`);
/** A chunk that is loaded later, by the name of its module. */
const fileOf = (name) =>
  readdirSync(`${cdn}/chunks`).find((file) =>
    new RegExp(`^${name}-(?!alone)[\\da-f]{8}\\.js$`).test(file),
  );
const later = (name) => load(fileOf(name).slice(0, -3));
/** What chunks add, with all that they import, to a page that has a card and these tags already. */
function adds(names, ...tags) {
  const there = new Set(['news-card', ...tags].flatMap(chunksOf));
  const files = new Set();
  const collect = (file) => {
    if (there.has(basename(file, '.js')) || files.has(file)) return;
    files.add(file);
    const code = readFileSync(`${cdn}/chunks/${file}`, 'utf8');
    for (const [, imported] of code.matchAll(/(?:from|import)"\.\/([\w-]+\.js)"/g))
      collect(imported);
  };
  names.map(fileOf).forEach(collect);
  return weigh(...[...files].map((file) => readFileSync(`${cdn}/chunks/${file}`)));
}
const besides = (tag) =>
  chunksOf(tag)
    .filter((name) => !ofCard.includes(name))
    .map(load);

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

/**
 * What, its budget if it has one, its size; and for a row that doesn't meet its budget the size that it may not
 * pass (demo/docs/decisions/0004-bundle-policy.md says why).
 */
const rows = [
  ['one <news-card>, by the script tag', 12, weigh(autoload, ...ofCard.map(load)), 19.5],
  [
    '<news-release> whole, plain text',
    24,
    weigh(autoload, ...chunksOf('news-release').map(load)),
    28,
  ],
  ['<release-meta> besides', 2.5, weigh(...besides('release-meta'))],
  ['<event-details> besides', 2.5, weigh(...besides('event-details')), 6.4],
  ['<event-participants> besides', 2.5, weigh(...besides('event-participants')), 5.3],
  ['<release-contacts> besides', 2.5, weigh(...besides('release-contacts')), 3.2],
  ['<release-share> besides', 2.5, weigh(...besides('release-share'))],
  ['<release-body> besides, plain text', 2.5, weigh(...besides('release-body')), 5.1],
  ['<release-media> besides, one picture', 2.5, weigh(...besides('release-media')), 3.2],
  ['a gallery adds', undefined, adds(['gallery'], 'release-media')],
  ['its window adds', undefined, adds(['gallery-window'], 'release-media')],
  ['documents add', undefined, adds(['documents'], 'release-media')],
  ['players and embeds add', undefined, adds(['players'], 'release-media')],
  ['an HTML body adds', 5, adds(['html', 'rich-blocks'], 'release-body'), 11.5],
  ['a Markdown body adds', 17, adds(['markdown', 'rich-blocks'], 'release-body'), 27.3],
  ['names explained in a text add', undefined, adds(['mentions', 'mention'], 'release-body')],
  ['links, quotes and code with a release add', undefined, adds(['embeds'])],
  ['any other format adds', undefined, adds(['foreign'])],
  ...['json-feed', 'wordpress', 'ghost', 'govuk', 'text'].map((name) => [
    `… and ${name}`,
    2,
    weigh(later(name)),
  ]),
  ['… and ninjs, in three generations', 2, weigh(later('ninjs')), 4.8],
  ['… and schema-org', 2, weigh(later('schema-org')), 6.3],
  ['… and RSS, with its XML', 5, adds(['rss', 'xml']) - adds(['foreign']), 9.3],
  ['… and Atom, with its XML', 5, adds(['atom', 'xml']) - adds(['foreign']), 9.2],
  ['autoload.js alone', 0.8, weigh(autoload), 1.7],
  [
    'the page in a frame adds',
    3,
    weigh(...['html', 'js'].map((ending) => readFileSync(`${cdn}/embed.${ending}`))),
  ],
  ['frames.js, around it', 0.4, weigh(readFileSync(`${cdn}/frames.js`))],
  ['reading the native format alone', 4, weigh(await bundle('dist/lib/formats/native.js')), 4.8],
  ...[
    ['ar', 2.4],
    ['de', 2.3],
    ['zh-Hans', 2.0],
  ].map(([language, held]) => [`the strings of ${language}`, 1, weigh(later(language)), held]),
  ['the single file', 45, weigh(readFileSync(`${cdn}/news-elements.js`)), 58.8],
];

for (const [what, budget = Infinity, size, held] of rows) {
  const verdict =
    size <= budget ? 'ok' : held && size <= held ? `over budget, held at ${held}` : 'OVER';
  const of = budget === Infinity ? '        ' : ` of ${budget.toFixed(1).padStart(4)}`;
  console.log(`${size.toFixed(2).padStart(6)}${of} KiB  ${what}: ${verdict}`);
}
process.exitCode = rows.some(([, budget = Infinity, size, held = budget]) => size > held) ? 1 : 0;
