import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, it } from 'node:test';
import ts from 'typescript';
import { version } from '../src/elements/version.js';
import { tags } from '../src/embedding/tags.js';
import { readJson, repository } from './helpers/data.js';
import { presets } from './themes/presets.js';

interface Manifest {
  readonly modules: readonly {
    readonly declarations?: readonly {
      readonly cssParts?: readonly { readonly name: string }[];
      readonly cssProperties?: readonly { readonly name: string; readonly default?: string }[];
    }[];
  }[];
}
type Targets = string | { readonly [condition: string]: Targets };

const packageJson = readJson('package.json') as {
  readonly version: string;
  readonly exports: Readonly<Record<string, Targets>>;
  readonly files: readonly string[];
} & Readonly<Record<string, string>>;

const text = (path: string) => readFileSync(new URL(path, repository), 'utf8');
const exists = (path: string) => existsSync(new URL(path, repository));
const filesIn = (folder: string, ending: RegExp) =>
  readdirSync(new URL(folder, repository), { recursive: true, encoding: 'utf8' })
    .filter((name) => ending.test(name))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .sort();
const sorted = (values: Iterable<string>) => [...new Set(values)].sort();

describe('the package', () => {
  it('is built', () => {
    assert.ok(exists('dist/lib/index.js') && exists('dist/cdn/autoload.js'), 'npm run build');
  });

  it('has the version that its elements say', () => {
    assert.equal(version, packageJson.version);
  });

  it('keeps room for each of its elements', () => {
    const [, names = ''] =
      /:where\(([^)]+)\):not\(:defined\)/.exec(text('src/themes/reserve.css')) ?? [];
    assert.deepEqual(names.trim().split(/\s*,\s*/), tags);
  });

  for (const [name, targets] of Object.entries(packageJson.exports)) {
    it(`has what it exports as ${name}`, () => {
      for (const target of targetsOf(targets)) {
        assert.match(target, /^\.\//);
        if (!target.includes('*')) {
          assert.ok(exists(target), target);
          continue;
        }
        const [folder = '', ending = ''] = target.slice(2).split('*');
        const names = readdirSync(new URL(folder, repository)).filter((file) =>
          file.endsWith(ending),
        );
        assert.ok(names.length, target);
      }
    });
  }

  for (const field of ['main', 'types', 'unpkg', 'jsdelivr', 'customElements']) {
    it(`has, among the files that it publishes, what it names as ${field}`, () => {
      const path = posix.normalize(packageJson[field] ?? '');
      assert.ok(exists(path), path);
      assert.ok(
        packageJson.files.some((file) => path === file || path.startsWith(`${file}/`)),
        `${path} is not published`,
      );
    });
  }

  it('has types beside each module that may be imported', () => {
    for (const file of ['define', 'locales'].flatMap((room) =>
      filesIn(`dist/lib/${room}`, /\.js$/),
    )) {
      assert.ok(exists(file.replace(/\.js$/, '.d.ts')), file);
    }
  });
});

describe('importing in Node', () => {
  /** What Lit itself leaves behind. */
  const lit =
    /^(?:customElements|lit(?:ElementVersions|HtmlVersions|PropertyMetadata|ServerRoot)|reactiveElementVersions)$/;

  for (const [file, globals] of [
    ['dist/lib/core.js', /^$/],
    ['dist/lib/index.js', lit],
  ] as const) {
    it(`has no side effect: ${file}`, () => {
      const script = `
        const before = new Set(Reflect.ownKeys(globalThis));
        const exported = Object.keys(await import(${JSON.stringify(new URL(file, repository).href)}));
        const added = Reflect.ownKeys(globalThis).filter((key) => !before.has(key)).map(String);
        const tags = ['news-card', 'release-meta', 'event-participants'];
        const defined = tags.filter((tag) => globalThis.customElements?.get(tag));
        console.log(JSON.stringify({ exported, added, defined }));`;
      const { stdout, stderr, status } = spawnSync(
        process.execPath,
        ['--input-type=module', '--eval', script],
        { encoding: 'utf8' },
      );
      assert.deepEqual([stderr, status], ['', 0]);
      const { exported, added, defined } = JSON.parse(stdout) as Record<string, string[]>;
      assert.ok(exported?.includes('readValue'));
      assert.deepEqual([defined, added?.filter((name) => !globals.test(name))], [[], []]);
    });
  }

  it('leads from core to pure modules only', () => {
    const modules = reachable('dist/lib/core.js');
    assert.ok(modules.size > 10);
    for (const [file, code] of modules) {
      assert.match(
        file,
        /^dist\/lib\/(?:core|embedding\/tags|(?:release|content|formats|exports|lints|suggestions|language|locales)\/.+)\.js$/,
      );
      assert.doesNotMatch(
        code,
        /\b(?:window|HTMLElement|customElements|navigator|querySelector)\b/,
        file,
      );
    }
  });
});

describe('the manifest', () => {
  const declarations = (readJson('custom-elements.json') as Manifest).modules.flatMap(
    ({ declarations = [] }) => declarations,
  );
  const views = filesIn('src/views', /\.ts$/).map((file) => text(file));

  it('lists exactly the custom properties that the views read, each once and with its default', () => {
    const documented = new Map(
      declarations.flatMap(({ cssProperties = [] }) =>
        cssProperties.map(({ name, default: value = '' }) => [name, value] as const),
      ),
    );
    /** Defaults that take more words than their code. */
    const words: Readonly<Record<string, string>> = {
      'var(--_own-frame, 0)': '0, for a card its border',
      'var(--_frame)': 'as the rest of the frame',
    };
    const read = views.flatMap((code) =>
      [...code.matchAll(/var\((--news-[\w-]+)(?:, *((?:\([^()]*\)|[^()])*))?\)/g)].map(
        ([, name = '', value = 'inherit']) =>
          [
            name,
            words[value] ??
              value.replace(
                /^color-mix\(in srgb, currentColor (\d+)%, transparent\)$/,
                'currentColor at $1 %',
              ),
          ] as const,
      ),
    );
    const named = views.flatMap((code) => code.match(/--news-[\w-]+/g) ?? []);
    assert.ok(read.length >= 20);
    assert.deepEqual(read.toSorted(), [...documented].toSorted());
    assert.deepEqual(sorted(named), sorted(documented.keys()));
  });

  it('documents what presets set, and each sets all of it, so that none shows through another', () => {
    const documented = sorted(
      declarations.flatMap(({ cssProperties = [] }) => cssProperties.map(({ name }) => name)),
    );
    // The page says whether it is dark; only what is dark on any page says so itself.
    const scheme = '--news-color-scheme';
    const files = filesIn('src/themes', /\.css$/).filter((file) => !file.endsWith('/reserve.css'));
    assert.deepEqual(files, sorted(Object.keys(presets).map((name) => `src/themes/${name}.css`)));
    for (const name of Object.keys(presets)) {
      const [, declared = ''] =
        new RegExp(
          `^/\\*[^*]+\\*/\\n@layer news-elements \\{\\s*\\[theme='${name}'\\] \\{([^{}]*)\\}\\s*\\}\\n$`,
        ).exec(text(`src/themes/${name}.css`)) ?? [];
      assert.doesNotMatch(declared, /url\(|@|!/);
      const set = [...declared.matchAll(/^ *([\w-]+):/gm)].map(([, property = '']) => property);
      assert.deepEqual(
        set.toSorted(),
        documented.filter((property) => property !== scheme || name === 'dark'),
        name,
      );
    }
  });

  it('lists exactly the parts that the views make', () => {
    const documented = declarations.flatMap(({ cssParts = [] }) =>
      cssParts.map(({ name }) => name),
    );
    const others = ['src/elements', 'src/parts'].flatMap((room) => filesIn(room, /\.ts$/));
    const code = [...views, ...others.map((file) => text(file))].join('\n');
    const all = (pattern: RegExp) => [...code.matchAll(pattern)].map(([, name = '']) => name);
    const literal = all(/\bpart="([^"]*)"/g).flatMap((names) =>
      names
        // The kind of a participant is a part as well.
        .replace(/\$\{[^}]*\bkind\b[^}]*\}/, 'person organization group')
        .replace(/\baction-\$\{action\}/, 'action-link action-citation action-embed action-print')
        .split(/\s+/),
    );
    const computed = [
      ...all(/\btext\('([\w-]+)'/g),
      ...all(/\bheadingView\(\s*[^,]+,\s*'([\w-]+)'/g),
      ...all(/^ *\[\s*'([\w-]+)',\s*(?:messages|common)\./gm),
      // How a contact can be reached, and who it is.
      ...all(/^ *\[\s*'([\w-]+)',\s*(?:\w+ === undefined|names\.length)\s*\?/gm),
      ...['name', 'title', 'organization'],
      ...all(/\bbuttonView\('([\w-]+)'/g),
      // Lines of a header, buttons that show more or lead on.
      ...all(/\b(?:line|moreView|stepView)\(\s*'([\w-]+)'/g),
    ];
    // Whoever computes another part also says above how its names are found.
    assert.equal(all(/\bpart=(\$\{\w+\})/g).length, 8);
    assert.ok(computed.length >= 12);
    assert.deepEqual(sorted([...literal, ...computed]), sorted(documented));
  });
});

describe('text', () => {
  const sinks =
    /innerHTML|outerHTML|insertAdjacentHTML|document\.write|DOMParser|createContextualFragment|parseHTMLUnsafe|setHTML|srcdoc|unsafeHTML|unsafeStatic|unsafeSVG|\beval\b|\bFunction\(/g;

  it('never becomes markup or code in the sources', () => {
    for (const file of filesIn('src', /\.(?:ts|css)$/))
      assert.deepEqual(text(file).match(sinks), null, file);
  });

  /** The one sink of Lit: the text of a template, which is the code's and never the data's. */
  const template = /\.createElement\("template"\);return \w+\.innerHTML=\w+,\w+/g;

  it('never becomes markup or code in the builds, but for the templates of Lit', () => {
    const found = Object.fromEntries(
      filesIn('dist/cdn', /\.js$/).flatMap((file) => {
        const code = text(file);
        assert.equal((code.match(template) ?? []).length, (code.match(sinks) ?? []).length, file);
        const name = file
          .replace('dist/cdn/', '')
          .replace(/^(chunks\/.*)-[\da-f]{8}(?=\.js$)/, '$1');
        return (code.match(sinks) ?? []).map((sink) => [name, sink] as const);
      }),
    );
    assert.deepEqual(found, { 'chunks/core.js': 'innerHTML', 'news-elements.js': 'innerHTML' });
  });
});

function targetsOf(targets: Targets): readonly string[] {
  return typeof targets === 'string' ? [targets] : Object.values(targets).flatMap(targetsOf);
}

/** The modules that one leads to by import and export, each with its code but without its comments. */
function reachable(file: string, found = new Map<string, string>()): ReadonlyMap<string, string> {
  if (found.has(file)) return found;
  const options = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    removeComments: true,
  };
  found.set(file, ts.transpileModule(text(file), { compilerOptions: options }).outputText);
  for (const { fileName } of ts.preProcessFile(text(file), true, true).importedFiles) {
    // Packages without DOM that reading a body takes, loaded only then.
    if (/^(?:marked|character-entities)$/.test(fileName)) continue;
    assert.match(fileName, /^\.\.?\//, `${file} imports ${fileName}`);
    reachable(posix.join(posix.dirname(file), fileName), found);
  }
  return found;
}
