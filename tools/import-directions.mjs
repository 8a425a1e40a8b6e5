/**
 * An ESLint rule: which rooms (folders) of src/ may import which. A room imports itself, the rooms
 * in its row, for their types only those marked `type`, and by `import()` on use those marked `lazy`;
 * packages only where its row names them.
 */
import { dirname, join, relative, sep } from 'node:path';

const LIT = ['lit'];

const ROOMS = {
  release: { rooms: [] },
  content: { rooms: ['release'], packages: ['marked', 'character-entities'] },
  formats: { rooms: ['content', 'release'] },
  exports: { rooms: ['content', 'release'], packages: ['calendar-link'] },
  lints: { rooms: ['content', 'release'] },
  suggestions: { rooms: ['content', 'release'] },
  locales: { rooms: ['type release'] },
  language: { rooms: ['locales', 'release'] },
  views: { rooms: ['release', 'content', 'locales', 'language', 'behaviours'], packages: LIT },
  behaviours: { rooms: ['language'], packages: LIT },
  loading: { rooms: ['formats', 'content', 'release'], packages: LIT },
  parts: {
    rooms: ['views', 'behaviours', 'loading', 'content', 'language', 'release', 'lazy exports'],
    packages: LIT,
  },
  elements: {
    rooms: ['parts', 'views', 'behaviours', 'loading', 'language', 'release'],
    packages: LIT,
  },
  embedding: { rooms: ['loading', 'content'] },
  define: { rooms: ['elements'], packages: LIT },
  frame: { rooms: ['embedding', 'language', 'content', 'release'] },
  // Everything else is core.
  cli: {
    rooms: ['.'],
    packages: [
      'commander',
      'tinyglobby',
      'cli-progress',
      ...['fs', 'path'].map((name) => `node:${name}`),
    ],
  },
};

const ALL_BUT_DEFINE = Object.keys(ROOMS).filter((room) => room !== 'define');

/** The entries, files in src/ itself, by the first pattern that matches; no room imports them. */
const ENTRIES = [
  [
    /^core\.ts$/,
    {
      rooms: [
        'release',
        'content',
        'formats',
        'exports',
        'lints',
        'suggestions',
        'locales',
        'language',
        // The names of the elements; test/package.test.ts refuses the rest.
        'embedding',
      ],
    },
  ],
  [/^(?:autoload|script)\.ts$/, { rooms: Object.keys(ROOMS), packages: LIT }],
  [/./, { rooms: ALL_BUT_DEFINE, packages: LIT }],
];

export const importDirections = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      forbidden: '{{file}} may not import {{target}} (see tools/import-directions.mjs)',
      type: '{{file}} may import only types from {{target}} (see tools/import-directions.mjs)',
      lazy: '{{file}} may load {{target}} only by import() (see tools/import-directions.mjs)',
      unknown: 'The room {{room}} is not in the table of tools/import-directions.mjs',
    },
  },
  create(context) {
    const file = relative(join(context.cwd, 'src'), context.filename);
    const check = (node, source, use) => {
      const problem = source && findProblem(file, source, use);
      if (problem) context.report({ node, ...problem });
    };
    return {
      ImportDeclaration: (node) => check(node, node.source.value, useOf(node)),
      ExportNamedDeclaration: (node) => check(node, node.source?.value, useOf(node)),
      ExportAllDeclaration: (node) => check(node, node.source.value, useOf(node)),
      ImportExpression: (node) => check(node, textOf(node.source), 'lazy'),
      TSImportType: (node) => check(node, textOf(node.source), 'type'),
    };
  },
};

/**
 * What is wrong when `file` (relative to src/) imports `source`, or undefined.
 *
 * @param use `type`: only types; `lazy`: by `import()`; `value`: anything else.
 */
function findProblem(file, source, use) {
  const room = roomOf(file);
  const row = rowOf(room, file);
  if (!row) return { messageId: 'unknown', data: { room } };
  if (!source.startsWith('.')) {
    const allowed = row.packages?.includes(source.split('/')[0]);
    return allowed ? undefined : { messageId: 'forbidden', data: { file, target: source } };
  }
  const target = join(dirname(file), source);
  const other = roomOf(target);
  if (other === room || row.rooms.includes(other)) return undefined;
  const only = ['type', 'lazy'].find((mark) => row.rooms.includes(`${mark} ${other}`));
  if (only && (use === 'type' || use === only)) return undefined;
  return { messageId: only ?? 'forbidden', data: { file, target } };
}

/** The first folder of a path relative to src/; '.' for the entries, which are in src/ itself. */
function roomOf(path) {
  return path.includes(sep) ? path.split(sep)[0] : '.';
}

function rowOf(room, file) {
  return room === '.' ? ENTRIES.find(([pattern]) => pattern.test(file))[1] : ROOMS[room];
}

function useOf({ importKind, exportKind, specifiers = [] }) {
  const kinds = specifiers.map((each) => each.importKind ?? each.exportKind);
  const everyKind = kinds.length > 0 && kinds.every((kind) => kind === 'type');
  return importKind === 'type' || exportKind === 'type' || everyKind ? 'type' : 'value';
}

/** The text of a string, or the beginning of a template, such as `../locales/${name}.js`. */
function textOf(node) {
  return node.type === 'TemplateLiteral' ? node.quasis[0].value.cooked : node.value;
}
