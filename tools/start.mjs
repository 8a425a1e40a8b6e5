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
  async (path, origin) => {
    const folder = published.find((start) => path.startsWith(start));
    const file = folder && (await readServedFile(`.${folder}`, path.slice(folder.length)));
    // Where the releases say they are, and their pictures beside them.
    return folder?.startsWith('/demo/')
      ? replaced(file, 'https://newsroom.example/', `${origin}/demo/`)
      : file;
  },
  { 'access-control-allow-origin': '*' },
);
const page = await serve(
  firstPort,
  async (path) =>
    replaced(
      await readServedFile('demo', path.endsWith('/') ? `${path}index.html` : path),
      '%NEWSROOM%',
      newsroom,
    ),
  {
    'content-security-policy': `default-src 'none'; script-src 'self' ${newsroom}; style-src 'self' ${newsroom}; connect-src 'self' ${newsroom}; img-src 'self' ${newsroom}; media-src 'self' ${newsroom}; frame-src 'self' ${newsroom}; require-trusted-types-for 'script'; trusted-types lit-html`,
  },
);
console.log(`\nThe demo:             ${page}/`);
console.log(`The newsroom's files: ${newsroom}/ (script and data, another origin)`);

/** A file of text with one thing put for another; any other as it is. */
function replaced(file, from, to) {
  if (!file || !/^text\/|json|application\/.*xml/.test(file.type)) return file;
  return { ...file, body: file.body.toString().replaceAll(from, to) };
}

/** Serves on the port, or the next that is free; resolves with the origin. */
function serve(port, find, headers) {
  const server = createServer((request, response) => {
    const [path] = request.url.split('?');
    find(path, originOf(server)).then((file) => {
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
    server.listen(port, 'localhost', () => resolve(originOf(server)));
  });
}

function originOf(server) {
  return `http://localhost:${server.address().port}`;
}
