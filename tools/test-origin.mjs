/**
 * The second origin of the browser tests: an HTTP server on a free port of 127.0.0.1 that stands for
 * a CDN and for other people's sites. Node's own modules only.
 *
 *   /t/TOKEN/<path>        a file of dist/cdn
 *   /t/TOKEN/data/<path>   a file of test/fixtures, demo/releases or demo/formats, or of ../shared/fixtures
 *                          if it is there
 *   /t/TOKEN/npm/<path>    a file of a package, as it is
 *   /closed/TOKEN/<path>   the same, but scripts of other origins may not read it
 *   GET  /log/TOKEN        what was asked for under TOKEN, in order: [{path, status, pending}]
 *   POST /hold/TOKEN       [pattern, …]: requests whose path matches one wait from now on …
 *   POST /release/TOKEN    … until this
 *   POST /refuse/TOKEN     [pattern, …]: files whose path matches one are not there from now on
 *   POST /edit/TOKEN       [[before, after], …]: edited.html is embed.html with these replacements, as a
 *                          newsroom makes them
 *   anything else          one of the ways to misbehave in test-origin-faults.mjs
 *
 * Each test takes a token of its own, so tests do not see each other's requests.
 */
import { once } from 'node:events';
import { createServer } from 'node:http';
import { readServedFile } from './static-files.mjs';
import { FAULTS } from './test-origin-faults.mjs';

const CDN = 'dist/cdn';
const DATA = ['test/fixtures', 'demo/releases', 'demo/formats', '../shared/fixtures'];

const CORS = {
  'access-control-allow-origin': '*',
  'access-control-allow-headers': '*',
  'access-control-allow-methods': '*',
  'cache-control': 'no-cache',
  'timing-allow-origin': '*',
};

/**
 * @returns {Promise<{origin: string, close(): Promise<void>}>} `close` also ends requests that were
 *   never answered
 */
export async function startTestOrigin() {
  const tokens = new Map();
  const server = createServer((request, response) => {
    answer(tokens, request, response).catch((error) => fail(response, error));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

async function answer(tokens, request, response) {
  const url = new URL(request.url, 'http://127.0.0.1');
  const [, room, name] = url.pathname.split('/', 3);
  const fault = FAULTS[room];
  if (!fault?.withoutCors && room !== 'closed') setHeaders(response, CORS);
  if (request.method === 'OPTIONS') return response.writeHead(204).end();
  if (fault) return fault.answer(request, response, url);
  if (!Object.hasOwn(ROOMS, room) || !name) return send(response, 404);
  if (!tokens.has(name)) {
    tokens.set(name, { log: [], held: [], waiting: [], refused: [], edits: [] });
  }
  return ROOMS[room](tokens.get(name), request, response, url);
}

const ROOMS = {
  t: serve,
  closed: serve,
  log: ({ log }, _request, response) => sendJson(response, log),
  async hold(token, request, response) {
    token.held = await patterns(request);
    send(response, 204);
  },
  async refuse(token, request, response) {
    token.refused = await patterns(request);
    send(response, 204);
  },
  async edit(token, request, response) {
    token.edits = JSON.parse(await text(request));
    send(response, 204);
  },
  release(token, _request, response) {
    token.held = [];
    for (const resume of token.waiting.splice(0)) resume();
    send(response, 204);
  },
};

/** Serves a file, as soon as it is not held, and keeps the log of it. */
async function serve(token, request, response, url) {
  const path = url.pathname.replace(/^\/\w+\/[^/]*/, '');
  const entry = { path: path + url.search, status: null, pending: true };
  token.log.push(entry);
  response.once('close', () => {
    entry.pending = false;
  });
  if (token.held.some((pattern) => pattern.test(entry.path))) {
    await new Promise((resolve) => token.waiting.push(resolve));
  }
  const isRefused = token.refused.some((pattern) => pattern.test(entry.path));
  const file = isRefused ? undefined : await readFile(path, token.edits);
  Object.assign(entry, { status: file ? 200 : 404, pending: false });
  if (file) send(response, 200, file.body, file.type);
  else send(response, 404);
}

async function readFile(path, edits) {
  if (path === '/edited.html') {
    const { type, body } = await readFile('/embed.html');
    return { type, body: edits.reduce((page, edit) => page.replace(...edit), String(body)) };
  }
  if (path.startsWith('/npm/')) return readServedFile('node_modules', path.slice('/npm'.length));
  if (!path.startsWith('/data/')) return readServedFile(CDN, path);
  for (const root of DATA) {
    const file = await readServedFile(root, path.slice('/data'.length));
    if (file) return file;
  }
  return undefined;
}

function sendJson(response, value) {
  send(response, 200, JSON.stringify(value), 'application/json');
}

function send(response, status, body = '', type = 'text/plain') {
  response.writeHead(status, { 'content-type': type }).end(body);
}

function setHeaders(response, headers) {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
}

/** A request that cannot be answered (bad pattern, bad header value) is a mistake of the test. */
function fail(response, error) {
  if (!response.headersSent) send(response, 500, String(error));
  else response.destroy();
}

async function patterns(request) {
  return JSON.parse(await text(request)).map((pattern) => new RegExp(pattern));
}

async function text(stream) {
  const chunks = await stream.toArray();
  return Buffer.concat(chunks).toString();
}
