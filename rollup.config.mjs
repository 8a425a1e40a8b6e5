/**
 * dist/lib (compiled modules) → dist/cdn (for script tags, Lit inside), in three steps:
 * chunks of the elements, the autoloader that knows their names, and the single file.
 */
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { minifyHTMLLiterals } from 'minify-literals';

const { version } = JSON.parse(await readFile('package.json', 'utf8'));
const tags = ['event-participants', 'news-card', 'release-meta'];

/** What the first step made: tag → names of all its chunks, language → names of its. */
const made = { tagChunks: {}, languageChunks: {} };

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

/**
 * Lit from its sources, with the switches that its own build sets, and two more: each browser with
 * `URL.canParse` has adoptable style sheets, and asks for none of Lit's polyfills.
 */
const litSwitches = {
  name: 'lit-switches',
  transform(code, id) {
    if (!/\/node_modules\/(?:@lit|lit|lit-\w+)\//.test(id)) return null;
    const switched = code
      .replace(/^const (DEV_MODE|ENABLE_\w+) = true;/gm, 'const $1 = false;')
      .replace(/(const supportsAdoptingStyleSheets =)[^;]*;/, '$1 true;')
      .replace(/(const polyfillSupport =)[^;]*;/, '$1 undefined;');
    return { code: switched, map: null };
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
      made[isLocale ? 'languageChunks' : 'tagChunks'][chunk.name] = names;
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

/** In the single file, other languages stay apart; they lie where the first step put them. */
const outsideLocales = {
  name: 'outside-locales',
  transform(code, id) {
    if (basename(id) !== 'catalog.js') return null;
    const local = /import\('\.\.\/locales\/([\w-]+)\.js'\)/g;
    const address = (_, name) =>
      `import(new URL('chunks/${made.languageChunks[name].at(-1)}.js', scriptAddress).href)`;
    return { code: code.replace(local, address), map: null };
  },
};

/**
 * The single file does nothing before Lit starts when another copy came first, and whatever goes
 * wrong at its start (Trusted Types without Lit's policy, say) ends in one message.
 */
const singleFile = {
  banner: `(()=>{try{const script=document.currentScript,scriptAddress=script instanceof HTMLScriptElement?script.src:undefined,page=Symbol.for('news-elements'),first=globalThis[page];if(first){if(first.version!=='${version}')console.warn('news-elements ${version}: version '+first.version+' was here first');return}globalThis[page]={version:'${version}',requests:new Map()};`,
  footer: `}catch(error){console.warn('news-elements can’t start, the page’s own content stays: Trusted Types must allow the policy “lit-html”.',error)}})();`,
};

/** Names that begin with an underscore are Lit's own; its build shortens them too. */
const mangle = { properties: { regex: /^_/ } };
const min = (options) =>
  terser({
    ecma: 2022,
    compress: { passes: 3 },
    mangle,
    format: { comments: false },
    ...options,
  });
const plugins = (...own) => [
  compilerMaps,
  ...own,
  resolve({ exportConditions: ['development'] }),
  litSwitches,
  literals,
  styleSheets,
];
const onwarn = ({ message }) => {
  throw new Error(message);
};

export default [
  {
    input: Object.fromEntries(tags.map((tag) => [tag, `dist/lib/define/${tag}.js`])),
    output: {
      dir: 'dist/cdn/chunks',
      format: 'es',
      sourcemap: true,
      entryFileNames: '[name]-[hash].js',
      chunkFileNames: '[name]-[hash].js',
      // What every element needs, and the card, which nearly every page shows: as one text it is
      // smaller. What only another element needs is in that one's chunk.
      manualChunks: { core: ['dist/lib/elements/news-card.js', 'dist/lib/define/define.js'] },
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
  {
    input: 'dist/lib/define/all.js',
    output: {
      file: 'dist/cdn/news-elements.js',
      format: 'iife',
      sourcemap: true,
      inlineDynamicImports: true,
      ...singleFile,
      plugins: [min()],
    },
    plugins: plugins(outsideLocales),
    onwarn,
  },
];
