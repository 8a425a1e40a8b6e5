/** React as a module that browsers can load: its packages have none. Its development build, which says what differs. */
import commonjs from '@rollup/plugin-commonjs';
import resolve from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';

const ENTRY = 'react-for-pages';
const EXPORTS = `
  export { createElement } from 'react';
  export { flushSync } from 'react-dom';
  export { createRoot, hydrateRoot } from 'react-dom/client';
  export { renderToString } from 'react-dom/server.browser';`;

const entry = {
  name: 'entry',
  resolveId: (id) => (id === ENTRY ? id : null),
  load: (id) => (id === ENTRY ? EXPORTS : null),
  transform: (code) => ({
    code: code.replaceAll('process.env.NODE_ENV', '"development"'),
    map: null,
  }),
};

let code;

/** The text of the module, made once. */
export function reactForPages() {
  code ??= bundle();
  return code;
}

async function bundle() {
  const plugins = [entry, resolve({ browser: true, rootDir: process.cwd() }), commonjs()];
  const build = await rollup({ input: ENTRY, plugins, logLevel: 'silent' });
  const { output } = await build.generate({ format: 'es' });
  return output[0].code;
}
