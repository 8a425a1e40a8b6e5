/**
 * dist/lib (compiled modules) → dist/cdn (for script tags, Lit inside), in steps: the chunks of the
 * elements, the autoloader that knows their names, the single file with the chunks of its own, and the scripts of
 * frames. And dist/cli, the command, with the libraries that only it needs inside.
 */
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import commonjs from '@rollup/plugin-commonjs';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { minifyHTMLLiterals } from 'minify-literals';
import { tags } from './dist/lib/embedding/tags.js';

const { version } = JSON.parse(await readFile('package.json', 'utf8'));

/** What the first steps made: tag or language → names of all its chunks, and those of what upgrades forms. */
const made = { tagChunks: {}, languageChunks: {}, formChunks: [] };

/** Chunks for the single file, by the module that it imports: they hold all that they need. */
const aloneChunks = {};

/** Hands the compiler's source maps on. */
const compilerMaps = {
  name: 'compiler-maps',
  async load(id) {
    if (!/\/dist\/lib\/.*\.js$/.test(id)) return null;
    const [code, map] = await Promise.all([readFile(id, 'utf8'), readFile(`${id}.map`, 'utf8')]);
    return { code, map: JSON.parse(map) };
  },
};

/** Minifies the templates and style sheets of our own code. */
const literals = {
  name: 'literals',
  async transform(code, id) {
    if (!/\/dist\/lib\//.test(id) || !/\b(?:html|css)\s*`/.test(code)) return null;
    return (await minifyHTMLLiterals(code, { fileName: id })) ?? null;
  },
};

/** Makes a browser's own style sheets, which Lit takes as well, of the texts that it would wrap. */
const styleSheets = {
  name: 'style-sheets',
  resolveId: (id) => (id === 'style-sheet' ? id : null),
  load: (id) =>
    id === 'style-sheet'
      ? 'export const styleSheet = (text) => { const made = new CSSStyleSheet(); made.replaceSync(text); return made; };'
      : null,
  transform(code, id) {
    if (!/\/dist\/lib\/views\//.test(id) || !/\bcss `/.test(code)) return null;
    const sheets = code.replace(/\bcss (`[^`$]*`)/g, 'styleSheet($1)');
    // At the end, so that the lines stay those of the source map.
    return { code: `${sheets}\nimport { styleSheet } from 'style-sheet';`, map: null };
  },
};

/** Notes the names of the chunks for the steps to come. */
const noteChunks = {
  name: 'note-chunks',
  generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle)) {
      const isLocale = chunk.facadeModuleId?.includes('/locales/');
      if (!chunk.isEntry && !isLocale) continue;
      const names = [...chunk.imports, chunk.fileName].map((file) => basename(file, '.js'));
      if (isLocale) made.languageChunks[chunk.name] = names;
      else if (tags.includes(chunk.name)) made.tagChunks[chunk.name] = names;
      else made.formChunks = names;
    }
  },
};

/** Puts the names into the autoloader. */
const knowChunks = {
  name: 'know-chunks',
  transform(code, id) {
    if (basename(id) !== 'autoload.js') return null;
    const constants = Object.entries(made).map(
      ([name, value]) => `${name}=${JSON.stringify(value)}`,
    );
    return { code: `const ${constants.join()};\n${code}`, map: null };
  },
};

/** Notes the names of the chunks that stand alone. */
const noteAlone = {
  name: 'note-alone',
  generateBundle(_, bundle) {
    for (const { name, fileName, isEntry } of Object.values(bundle)) {
      if (isEntry) aloneChunks[name] = basename(fileName, '.js');
    }
  },
};

/** In the single file, other languages and large readers stay apart, where the first steps put them. */
const outside = {
  name: 'outside',
  transform(code, id) {
    if (!/\/dist\/lib\//.test(id)) return null;
    const lazy = /import\('(?:\.\.?\/)*(?:(?:locales|exports)\/)?([\w-]+)(?:\.js)?'\)/g;
    const moved = code.replace(lazy, (whole, name) => {
      const chunk = made.languageChunks[name]?.at(-1) ?? aloneChunks[name];
      return chunk ? `import(new URL('chunks/${chunk}.js', scriptAddress).href)` : whole;
    });
    return moved === code ? null : { code: moved, map: null };
  },
};

/**
 * The single file does nothing before Lit starts when another copy came first, and whatever goes
 * wrong at its start (Trusted Types without Lit's policy, say) ends in one message.
 */
const singleFile = {
  banner: `(()=>{try{const script=document.currentScript,scriptAddress=script instanceof HTMLScriptElement?script.src:undefined,page=Symbol.for('news-elements'),first=globalThis[page];if(first){if(first.version!=='${version}')console.warn('news-elements ${version}: version '+first.version+' was here first');return}globalThis[page]={version:'${version}',requests:new Map(),script:scriptAddress&&script};`,
  footer: `}catch(error){console.warn('news-elements can’t start, the page’s own content stays: Trusted Types must allow the policy “lit-html”.',error)}})();`,
};

const min = (options) =>
  terser({
    ecma: 2022,
    compress: { passes: 3 },
    format: { comments: false },
    ...options,
  });
const plugins = (...own) => [
  compilerMaps,
  ...own,
  resolve({ exportConditions: ['production'] }),
  literals,
  styleSheets,
];
const onwarn = ({ message }) => {
  throw new Error(message);
};

/** What mends JSON reads entities as well, which is no reason to make two requests of these for all others. */
const isTokenizer = (id) => /\/content\/(?:entities|tokenizer)\.js$/.test(id);

/**
 * What every element needs, and the card, which nearly every page shows: as one text it is smaller.
 * Other chunks are the pieces about people, when and where events are (which calendars say too), a text, the
 * small things that many views share, and what loads more on need: each piece alone would be a request.
 */
function sharedChunk(id, { getModuleInfo, getModuleIds }) {
  if (/\/(?:content\/words|views\/people|release\/attendance)\.js$/.test(id)) return 'people';
  if (/\/release\/(?:address|zoned-time)\.js$/.test(id)) return 'when-and-where';
  if (isTokenizer(id)) return 'tokenizer';
  const body =
    /\/(?:parts\/body|views\/(?:body|body-styles|blocks)|content\/(?:body|excerpt|text-of)|loading\/body-loader)\.js$/;
  if (body.test(id)) return 'body';
  const small =
    /\/(?:language\/(?:phrases|language-name)|views\/(?:list|other-names)|behaviours\/jump|content\/reading-time)\.js$/;
  if (small.test(id)) return 'small';
  const onNeed =
    /\/(?:loading\/lazy|parts\/(?:lazy-)?part|lit-html\/directive|lit-html\/directives\/guard)\.js$/;
  if (onNeed.test(id)) return 'parts';
  if (/\/node_modules\/character-entities\//.test(id)) return 'character-entities';
  const reached = new Set();
  const reach = (module) => {
    if (reached.has(module)) return;
    reached.add(module);
    getModuleInfo(module).importedIds.forEach(reach);
  };
  for (const module of getModuleIds()) {
    if (/\/(?:elements\/news-card|define\/define)\.js$/.test(module)) reach(module);
  }
  return reached.has(id) ? 'core' : undefined;
}

/**
 * Hashes in names of files spell no words: neither those that blockers of advertisements look for, nor those by
 * which tests know a file.
 */
const hashCharacters = 'hex';

/** Large readers for the single file, each with all that it needs. */
const alone = (input, manualChunks) => ({
  input,
  output: {
    dir: 'dist/cdn/chunks',
    format: 'es',
    sourcemap: true,
    entryFileNames: '[name]-alone-[hash].js',
    chunkFileNames: '[name]-alone-[hash].js',
    hashCharacters,
    manualChunks,
    plugins: [min({ module: true })],
  },
  plugins: plugins(noteAlone),
  onwarn,
});

/** What the command shares with everybody else is not in it. */
const isCore = (id) => /\/core\.js$/.test(id);

export default [
  {
    input: {
      ...Object.fromEntries(tags.map((tag) => [tag, `dist/lib/define/${tag}.js`])),
      embeds: 'dist/lib/embeds.js',
    },
    output: {
      dir: 'dist/cdn/chunks',
      format: 'es',
      sourcemap: true,
      entryFileNames: '[name]-[hash].js',
      chunkFileNames: '[name]-[hash].js',
      hashCharacters,
      manualChunks: sharedChunk,
      minifyInternalExports: true,
      plugins: [min({ module: true })],
    },
    plugins: plugins(noteChunks),
    onwarn,
  },
  {
    input: 'dist/lib/autoload.js',
    output: {
      file: 'dist/cdn/autoload.js',
      format: 'iife',
      sourcemap: true,
      plugins: [min()],
    },
    plugins: plugins(knowChunks),
    onwarn,
  },
  alone({
    markdown: 'dist/lib/content/markdown.js',
    'character-entities': 'character-entities',
  }),
  alone({ foreign: 'dist/lib/formats/foreign.js' }, (id) =>
    isTokenizer(id) ? 'tokenizer' : undefined,
  ),
  alone(
    Object.fromEntries(
      ['calendar-links', 'icalendar', 'vcard', 'citation', 'embed-code'].map((name) => [
        name,
        `dist/lib/exports/${name}.js`,
      ]),
    ),
  ),
  {
    input: 'dist/lib/script.js',
    output: {
      file: 'dist/cdn/news-elements.js',
      format: 'iife',
      sourcemap: true,
      inlineDynamicImports: true,
      ...singleFile,
      plugins: [min()],
    },
    plugins: plugins(outside),
    onwarn,
  },
  // In the frame and around it.
  ...['embed', 'frames'].map((name) => ({
    input: `dist/lib/frame/${name}.js`,
    output: {
      file: `dist/cdn/${name}.js`,
      format: 'iife',
      sourcemap: true,
      plugins: [min()],
    },
    plugins: plugins(),
    onwarn,
  })),
  {
    input: 'dist/lib/cli/main.js',
    external: isCore,
    output: {
      file: 'dist/cli/news-elements.js',
      format: 'es',
      paths: (id) => (isCore(id) ? '../lib/core.js' : id),
    },
    plugins: [resolve({ preferBuiltins: true, exportConditions: ['node'] }), commonjs()],
    onwarn,
  },
];
