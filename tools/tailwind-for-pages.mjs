/** Tailwind as a style sheet that browsers can load: its package holds sources only. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { compile } from 'tailwindcss';

const { resolve } = createRequire(import.meta.url);

/** The classes of the pages. */
const CLASSES = 'mx-auto max-w-3xl p-4 hidden bg-gray-950 text-gray-100'.split(' ');

let sheet;

/** The text of the sheet with its reset of everything, made once. */
export function tailwindForPages() {
  sheet ??= build();
  return sheet;
}

async function build() {
  const compiler = await compile('@import "tailwindcss";', { loadStylesheet });
  return compiler.build(CLASSES);
}

async function loadStylesheet(id) {
  const path = resolve(`${id}/index.css`);
  return { path, base: dirname(path), content: await readFile(path, 'utf8') };
}
