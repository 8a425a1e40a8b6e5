/**
 * `npm start`: installs, builds, and serves the demo, with the built script and the data on a second
 * origin, as on a real partner's page. Node's own modules only.
 */
import { createServer } from 'node:http';
import { install } from './install.mjs';
import { run } from './run.mjs';
import { readServedFile } from './static-files.mjs';

const firstPort = Number(process.env.PORT ?? 8000);

install();
const { ok } = await run(['node', 'tools/build.mjs']);
if (!ok) process.exit(1);

/** What a newsroom would publish; the rest of the checkout is nobody's business. */
const published = [
  '/dist/cdn/',
  '/dist/themes/',
  '/demo/releases/',
  '/demo/formats/',
  '/demo/images/',
];

const newsroom = await serve(
  firstPort && firstPort + 1,
  (path) => {
    const folder = published.find((start) => path.startsWith(start));
    return folder && readServedFile(`.${folder}`, path.slice(folder.length));
  },
  { 'access-control-allow-origin': '*' },
);
const page = await serve(
  firstPort,
  async (path) => {
    const file = await readServedFile('demo', path.endsWith('/') ? `${path}index.html` : path);
    if (!file?.type.startsWith('text/')) return file;
    return { ...file, body: file.body.toString().replaceAll('%NEWSROOM%', newsroom) };
  },
  {
    'content-security-policy': `default-src 'none'; script-src 'self' ${newsroom}; style-src 'self' ${newsroom}; connect-src 'self' ${newsroom}; img-src 'self' ${newsroom}; media-src 'self' ${newsroom}; frame-src 'self' ${newsroom}; require-trusted-types-for 'script'; trusted-types lit-html`,
  },
);
console.log(`\nThe demo:             ${page}/`);
console.log(`The newsroom's files: ${newsroom}/ (script and data, another origin)`);

/** Serves on the port, or the next that is free; resolves with the origin. */
function serve(port, find, headers) {
  const server = createServer((request, response) => {
    const [path] = request.url.split('?');
    Promise.resolve(find(path)).then((file) => {
      response.writeHead(file ? 200 : 404, {
        'content-type': file?.type ?? 'text/plain',
        'cache-control': 'no-cache',
        ...headers,
      });
      response.end(file?.body ?? 'Not found');
    });
  });
  return new Promise((resolve, reject) => {
    server.once('error', (error) => {
      if (error.code === 'EADDRINUSE') serve(port + 2, find, headers).then(resolve, reject);
      else reject(error);
    });
    server.listen(port, 'localhost', () => resolve(`http://localhost:${server.address().port}`));
  });
}
