import { readdirSync, readFileSync } from 'node:fs';
import { repository } from './data.js';

const root = new URL('src/', repository);

/** All that reaches a page: code, style sheets and markup of src/. */
export const sources = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(?:ts|css|html)$/.test(file))
  .map((file) => ({ file, text: readFileSync(new URL(file.replaceAll('\\', '/'), root), 'utf8') }));
