/**
 * The ways in which test-origin.mjs misbehaves, by the first segment of the path and for any
 * method. Each answers `(request, response, url)`.
 */
import { Readable } from 'node:stream';

const JSON_TYPE = { 'content-type': 'application/json' };

export const FAULTS = {
  /** /status/404: any status code. */
  status: {
    answer(_request, response, url) {
      response.writeHead(Number(url.pathname.split('/')[2])).end();
    },
  },
  /** A page where data was expected. */
  html: {
    answer(_request, response) {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
      response.end('<!doctype html><title>A page</title><p>Not what you expected.</p>');
    },
  },
  /** Headers at once, then a body that never ends. */
  slow: {
    answer(_request, response) {
      response.writeHead(200, JSON_TYPE).write('{');
    },
  },
  /** No answer at all. */
  never: { answer() {} },
  /** /huge?bytes=N: a JSON string of N bytes, of no announced length. */
  huge: {
    answer(_request, response, url) {
      response.writeHead(200, JSON_TYPE);
      const text = Readable.from(jsonString(Number(url.searchParams.get('bytes'))));
      response.once('close', () => text.destroy());
      text.pipe(response);
    },
  },
  /** /no-cors/file.json: good JSON that other origins may not read. */
  'no-cors': {
    withoutCors: true,
    answer(_request, response) {
      response.writeHead(200, JSON_TYPE).end('{"headline": "Not for other origins"}');
    },
  },
  /** /redirect?to=URL: the address is passed on as it is, whatever it is. */
  redirect: {
    answer(_request, response, url) {
      response.writeHead(302, { location: url.searchParams.get('to') ?? '' }).end();
    },
  },
  /** The connection is cut instead of an answer. */
  reset: {
    answer(request) {
      request.socket.destroy();
    },
  },
  /** The connection is cut before the announced length. */
  truncated: {
    answer(request, response) {
      response.writeHead(200, { ...JSON_TYPE, 'content-length': '1000' });
      response.write('{"headline": "Cut', () => request.socket.destroy());
    },
  },
  empty: {
    answer(_request, response) {
      response.writeHead(200, JSON_TYPE).end();
    },
  },
  /** /echo?body=…&type=…: what the test says. */
  echo: {
    answer(_request, response, url) {
      const type = url.searchParams.get('type') ?? 'application/json';
      response.writeHead(200, { 'content-type': type }).end(url.searchParams.get('body') ?? '');
    },
  },
};

/** A JSON string of `bytes` bytes, its quotes included, in pieces. */
function* jsonString(bytes) {
  const piece = Buffer.alloc(64 * 1024, 'a');
  yield '"';
  for (let rest = bytes - 2; rest > 0; rest -= piece.length) yield piece.subarray(0, rest);
  yield '"';
}
