/**
 * Whole pages on the tests' own origin, for tests to open in frames. They are not transformed in
 * any way, so a page is what its author wrote:
 *
 *   GET /second-origin.json             {"origin": "http://127.0.0.1:PORT"}
 *   GET /delivered.json                 the names of the files of test/fixtures/embeds/delivered
 *   GET /pages/NAME.html?token=TOKEN    test/browser/pages/NAME.html, with %ORIGIN% and %TOKEN%
 *                                       replaced, and the policy in NAME.csp if there is one
 *   GET /pages/dist/<path>              dist/<path>
 *   GET /pages/react.js                 React, for pages
 *   GET /pages/tailwind.css             Tailwind, for pages
 *   GET /pages/fed/NAME                 a page that comes in pieces, as they are fed to it by …
 *   POST /pages/fed/NAME                … the next piece, and …
 *   DELETE /pages/fed/NAME              … the end
 */
import { readdir } from 'node:fs/promises';
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { reactForPages } from './react-for-pages.mjs';
import { readServedFile } from './static-files.mjs';
import { tailwindForPages } from './tailwind-for-pages.mjs';

const PAGES = 'test/browser/pages';
const DELIVERED = 'test/fixtures/embeds/delivered';

/** WebKit looks at this many bytes of an answer before it hands any of them to the parser. */
const SNIFFED_BYTES = 512;

/** The pages that are being fed, by name. */
const fedPages = new Map();

/** Koa middleware; `origin` is the address of the second origin. */
export function testPages(origin) {
  return async (context, next) => {
    if (context.path === '/second-origin.json') {
      context.body = { origin };
      return;
    }
    if (context.path === '/delivered.json') {
      context.body = await readdir(DELIVERED);
      return;
    }
    const [, path] = context.path.match(/^\/pages(\/.+)$/) ?? [];
    if (path === undefined) return next();
    context.set('cache-control', 'no-cache');
    if (path === '/react.js') Object.assign(context, { type: 'js', body: await reactForPages() });
    else if (path === '/tailwind.css')
      Object.assign(context, { type: 'css', body: await tailwindForPages() });
    else if (path.startsWith('/dist/')) await sendFile(context, 'dist', path.slice('/dist'.length));
    else if (path.startsWith('/fed/')) await FEEDING[context.method](context, fedPage(path));
    else await sendPage(context, path, { ORIGIN: origin, TOKEN: context.query.token ?? '' });
  };
}

async function sendFile(context, root, path) {
  const file = await readServedFile(root, path);
  if (file) Object.assign(context, file);
}

async function sendPage(context, path, values) {
  await sendFile(context, PAGES, path);
  const policy = await readServedFile(PAGES, path.replace(/\.html$/, '.csp'));
  if (policy) context.set('content-security-policy', fill(policy.body, values).trim());
  if (context.body) context.body = fill(context.body, values);
}

const FEEDING = {
  GET(context, page) {
    context.type = 'html';
    context.body = page;
  },
  async POST(context, page) {
    page.write(await text(context.req));
    context.status = 204;
  },
  DELETE(context, page) {
    page.end();
    context.status = 204;
  },
};

/** The page of this name, from the first request for it until its end has been sent. */
function fedPage(name) {
  if (!fedPages.has(name)) fedPages.set(name, newFedPage(name));
  return fedPages.get(name);
}

function newFedPage(name) {
  const page = new PassThrough().once('close', () => fedPages.delete(name));
  page.write(`<!--${' '.repeat(SNIFFED_BYTES)}-->`);
  return page;
}

function fill(template, values) {
  return String(template).replace(/%(ORIGIN|TOKEN)%/g, (_, name) => values[name]);
}
