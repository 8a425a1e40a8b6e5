/**
 * The files that are made from the sources and kept in the repository, so that a change to the
 * public face shows in review: the manifest, the JSON Schema, the tables in the README, the list of lints, what is
 * pasted where, and what is left of it.
 * `--check` writes nothing and fails when one is out of date.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import ts from 'typescript';
import { lintRules } from '../dist/lib/core.js';
import { releaseSchema } from '../dist/lib/release/schema.js';
import { elementTables } from './element-tables.mjs';
import { survivalTables } from './embed-survival/table.mjs';
import { formTable, hostTable, scriptExample } from './host-table.mjs';

const manifest = analyze();
const survival = await survivalTables();
const files = {
  'custom-elements.json': `${JSON.stringify(manifest, undefined, 2)}\n`,
  'release.schema.json': `${JSON.stringify(describe(releaseSchema()), undefined, 2)}\n`,
  'demo/docs/lints.md': await format(lintList(), {
    ...(await resolveConfig('README.md')),
    parser: 'markdown',
  }),
  'demo/docs/embedding.md': await format(
    withParts(readFileSync('demo/docs/embedding.md', 'utf8'), {
      forms: formTable(),
      hosts: hostTable(),
      script: scriptExample(),
      survival,
    }),
    { ...(await resolveConfig('README.md')), parser: 'markdown' },
  ),
  'README.md': await format(
    withParts(readFileSync('README.md', 'utf8'), { elements: elementTables(manifest) }),
    { ...(await resolveConfig('README.md')), filepath: 'README.md' },
  ),
};

const stale = Object.entries(files).filter(([file, content]) => read(file) !== content);
if (process.argv.includes('--check')) {
  for (const [file] of stale) console.error(`${file} is out of date: run "npm run generate"`);
  process.exitCode = stale.length ? 1 : 0;
} else {
  for (const [file, content] of stale) writeFileSync(file, content);
}

/** A document with these texts between their marks: `<!-- name -->` and `<!-- /name -->`. */
function withParts(document, parts) {
  return Object.entries(parts).reduce(
    (text, [name, part]) =>
      text.replace(
        new RegExp(`(<!-- ${name} -->\\n)[^]*(<!-- /${name} -->)`),
        (_, before, after) => `${before}\n${part}\n\n${after}`,
      ),
    document,
  );
}

function lintList() {
  const rows = lintRules.map(({ id, severity, about, hint }) =>
    ['', `\`${id}\``, severity, about, hint, ''].join(' | ').trim(),
  );
  return `# What \`news-elements check\` finds

Each finding has its id, its severity, a JSON pointer, a message with the value, and this hint.
An **error** is wrong or can’t be shown, a **warning** is likely wrong, an **info** could be better.

| id | severity | when, and why it matters | hint |
| --- | --- | --- | --- |
${rows.join('\n')}
`;
}

function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

function analyze() {
  const cem = 'node_modules/@custom-elements-manifest/analyzer/cem.js';
  // The analyzer takes its output folder relative to the project only.
  const folder = 'node_modules/.cache/manifest';
  execFileSync(process.execPath, [cem, 'analyze', '--quiet', '--outdir', folder]);
  return JSON.parse(readFileSync(`${folder}/custom-elements.json`, 'utf8'));
}

/** Adds the comments of the TypeScript interfaces to the schema's properties. */
function describe(schema) {
  const file = 'src/release/release.ts';
  const program = ts.createProgram([file], { strict: true, target: ts.ScriptTarget.ES2022 });
  const checker = program.getTypeChecker();
  const exported = checker.getExportsOfModule(
    checker.getSymbolAtLocation(program.getSourceFile(file)),
  );
  const release = exported.find(({ name }) => name === 'Release');
  const seen = new Set();

  const annotate = (node, type) => {
    const target = node.$ref ? schema.$defs[node.$ref.split('/').pop()] : node;
    if (!target || seen.has(target)) return;
    seen.add(target);
    for (const variant of [target, ...(target.anyOf ?? []), target.else, target.items]) {
      if (!variant) continue;
      if (variant !== target) annotate(variant, type);
      for (const [key, property] of Object.entries(variant.properties ?? {})) {
        const symbol = checker.getNonNullableType(type).getProperty(key);
        if (!symbol) continue;
        const comment = ts.displayPartsToString(symbol.getDocumentationComment(checker));
        if (comment) property.description ??= comment.replace(/\s+/g, ' ');
        annotate(property, itemType(checker.getTypeOfSymbol(symbol)));
      }
    }
  };
  const itemType = (type) => {
    const present = checker.getNonNullableType(type);
    return checker.isArrayType(present) ? checker.getTypeArguments(present)[0] : present;
  };
  annotate(schema, checker.getDeclaredTypeOfSymbol(release));
  return schema;
}
