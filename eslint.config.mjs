import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';
import { importDirections } from './tools/import-directions.mjs';

/** Node's own globals, as the running Node has them. */
const NODE_GLOBALS = Object.fromEntries(
  Object.getOwnPropertyNames(globalThis).map((name) => [name, 'readonly']),
);

const BROWSER_GLOBALS = Object.fromEntries(
  [
    'window',
    'document',
    'location',
    'history',
    'localStorage',
    'customElements',
    'matchMedia',
    'requestAnimationFrame',
    'HTMLElement',
    'MutationObserver',
    'IntersectionObserver',
    'ResizeObserver',
  ].map((name) => [name, 'readonly']),
);

/** What elements extend; a base class of our own belongs in here. */
const BASE_CLASSES = { elementBaseClasses: ['LitElement', 'ReleaseElement'] };

/** Everything that turns text into markup or code: there is no such thing in src/. */
const MARKUP_PROPERTIES = [
  'innerHTML',
  'outerHTML',
  'srcdoc',
  'insertAdjacentHTML',
  'createContextualFragment',
  'setHTML',
  'setHTMLUnsafe',
  'parseHTML',
  'parseHTMLUnsafe',
];
const MARKUP_DIRECTIVES = ['unsafe-html.js', 'unsafe-svg.js', 'unsafe-mathml.js'];

const NO_FOR_IN = {
  selector: 'ForInStatement',
  message: 'for…in also sees what a page has added to prototypes: use Object.keys()',
};

/** Old libraries on a page have functions of their own under these names. */
const SYNTAX = [
  NO_FOR_IN,
  {
    selector: 'MemberExpression[object.name="Array"][property.name="from"]',
    message: 'A page’s Array.from() may know neither iterables nor a function: use [...all].map()',
  },
  {
    selector: 'CallExpression[callee.property.name="entries"][arguments.length=0]',
    message: 'A page’s entries() may be a copy of the list: use keys() or forEach()',
  },
  {
    selector: 'MemberExpression[property.name="reduce"]',
    message: 'A page’s reduce() may do something else: use a loop',
  },
];

/** The clock is an option, so that the same data give the same picture everywhere. */
const NO_CLOCK = [
  'NewExpression[callee.name="Date"][arguments.length=0]',
  'CallExpression[callee.name="Date"]',
  'MemberExpression[object.name="Date"][property.name="now"]',
].map((selector) => ({ selector, message: 'The clock is an option: take `now` as a parameter' }));

const ROOMS_WITHOUT_CLOCK = [
  'release',
  'content',
  'formats',
  'exports',
  'lints',
  'suggestions',
  'views',
  'language',
];

export default defineConfig(
  globalIgnores(['dist/', 'coverage/', 'node_modules/', 'src/pure-globals.d.ts']),
  js.configs.recommended,
  { files: ['**/*.mjs'], languageOptions: { globals: NODE_GLOBALS } },
  {
    files: ['demo/**/*.{js,mjs}', 'test/bench/*.mjs'],
    languageOptions: { globals: { ...NODE_GLOBALS, ...BROWSER_GLOBALS } },
  },
  {
    files: ['src/**/*.ts', 'test/**/*.ts'],
    extends: [
      tseslint.configs.strictTypeChecked,
      tseslint.configs.stylisticTypeChecked,
      lit['flat/all'],
      wc['flat/best-practice'],
    ],
    plugins: { 'lit-a11y': litA11y },
    settings: { lit: BASE_CLASSES, wc: BASE_CLASSES },
    languageOptions: {
      parserOptions: { project: './tsconfig.test.json', tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      ...litA11y.configs.recommended.rules,
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/prefer-nullish-coalescing': [
        'error',
        { ignorePrimitives: { string: true } },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `return report(…)` says in one line that there is nothing to show, and why.
      '@typescript-eslint/no-confusing-void-expression': 'off',
      // Code points are what is meant.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      'no-control-regex': 'off', // control characters are what a reader of foreign data looks for
      'lit/no-template-map': 'off',
      'lit-a11y/no-redundant-role': 'off', // Safari drops the role of a list without bullets
      'lit/prefer-query-decorators': 'off', // no decorators here
      'wc/guard-super-call': 'off', // LitElement always has the callbacks
    },
  },
  {
    files: ['src/**/*.ts'],
    plugins: { news: { rules: { 'import-directions': importDirections } } },
    rules: {
      'news/import-directions': 'error',
      'no-eval': 'error',
      'no-restricted-globals': [
        'error',
        { name: 'DOMParser', message: 'a Trusted Types sink: use the tokenizer of content/' },
      ],
      'no-restricted-imports': [
        'error',
        {
          paths: MARKUP_DIRECTIVES.map((name) => ({
            name: `lit/directives/${name}`,
            message: 'build templates instead',
          })),
        },
      ],
      'no-restricted-properties': [
        'error',
        ...MARKUP_PROPERTIES.map((property) => ({ property })),
        { object: 'document', property: 'write' },
        { object: 'document', property: 'writeln' },
      ],
      'no-restricted-syntax': ['error', ...SYNTAX],
    },
  },
  {
    files: ROOMS_WITHOUT_CLOCK.map((room) => `src/${room}/**/*.ts`),
    rules: { 'no-restricted-syntax': ['error', ...SYNTAX, ...NO_CLOCK] },
  },
  {
    // No page's library is there.
    files: ['src/cli/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', NO_FOR_IN] },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unused-expressions': 'off', // chai
      '@typescript-eslint/no-floating-promises': 'off', // chai-a11y-axe, node:test
      '@typescript-eslint/no-unnecessary-type-assertion': 'off',
      'lit/no-template-arrow': 'off',
    },
  },
);
