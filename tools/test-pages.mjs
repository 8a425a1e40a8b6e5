/**
 * Whole pages on the tests' own origin, for tests to open in frames. They are not transformed in
 * any way, so a page is what its author wrote:
 *
 *   GET /second-origin.json             {"origin": "http://127.0.0.1:PORT"}
 *   GET /pages/NAME.html?token=TOKEN    test/browser/pages/NAME.html, with %ORIGIN% and %TOKEN%
 *                                       replaced, and the policy in NAME.csp if there is one
 *   GET /pages/dist/<path>              dist/<path>
 */
import { readServedFile } from './static-files.mjs';

const PAGES = 'test/browser/pages';

/** Koa middleware; `origin` is the address of the second origin. */
export function testPages(origin) {
  return async (context, next) => {
    if (context.path === '/second-origin.json') {
      context.body = { origin };
      return;
    }
    const [, path] = context.path.match(/^\/pages(\/.+)$/) ?? [];
    if (path === undefined) return next();
    context.set('cache-control', 'no-cache');
    if (path.startsWith('/dist/')) await sendFile(context, 'dist', path.slice('/dist'.length));
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

function fill(template, values) {
  return String(template).replace(/%(ORIGIN|TOKEN)%/g, (_, name) => values[name]);
}
