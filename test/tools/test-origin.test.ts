import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { startTestOrigin } from '../../tools/test-origin.mjs';

const SAMPLE = '/data/tools/sample.json';

describe('the second origin of the browser tests', { timeout: 20_000 }, () => {
  let server: Awaited<ReturnType<typeof startTestOrigin>>;
  before(async () => {
    server = await startTestOrigin();
  });
  after(() => server.close());

  const get = (path: string, options?: RequestInit) => fetch(server.origin + path, options);
  const post = (path: string, body?: unknown) =>
    get(path, { method: 'POST', body: JSON.stringify(body ?? null) });
  const log = async (token: string) => (await get(`/log/${token}`)).json() as Promise<unknown>;

  it('serves fixtures with their type, readable and timed from everywhere', async () => {
    const response = await get(`/t/files${SAMPLE}`);
    assert.equal(response.status, 200);
    assert.equal(response.headers.get('content-type'), 'application/json');
    assert.equal(response.headers.get('access-control-allow-origin'), '*');
    assert.equal(response.headers.get('timing-allow-origin'), '*');
    assert.deepEqual(await response.json(), { headline: 'A file of the fixtures' });
  });

  it('answers preflights', async () => {
    const response = await get(`/t/preflight${SAMPLE}`, { method: 'OPTIONS' });
    assert.equal(response.status, 204);
    assert.equal(response.headers.get('access-control-allow-methods'), '*');
    assert.deepEqual(await log('preflight'), []);
  });

  for (const path of [
    '/../package.json',
    '/..%2f..%2fpackage.json',
    '/data/..%2f..%2fpackage.json',
    '/data/%2e%2e/%2e%2e/package.json',
    '/data/%2fetc%2fpasswd',
    '/data/%00',
    '/data/%',
    '/data/',
    '/data',
  ]) {
    it(`gives nothing for ${path}`, async () => {
      const status = await rawStatus(server.origin, `/t/traversal${path}`);
      assert.equal(status, 404);
    });
  }

  it('logs the requests of each token in order, missing files too', async () => {
    await get(`/t/one${SAMPLE}?a=1`);
    await get('/t/two/missing.js');
    await get('/t/one/missing.js');
    assert.deepEqual(await log('one'), [
      { path: `${SAMPLE}?a=1`, status: 200, pending: false },
      { path: '/missing.js', status: 404, pending: false },
    ]);
  });

  it('holds back what matches, until it is released', async () => {
    await post('/hold/held', [String.raw`sample\.json$`]);
    const answers = [get(`/t/held${SAMPLE}`), get(`/t/held${SAMPLE}`)];
    await get('/t/held/other.js');
    await until(async () => ((await log('held')) as unknown[]).length === 3);
    const held = { path: SAMPLE, status: null, pending: true };
    const other = { path: '/other.js', status: 404, pending: false };
    assert.deepEqual(sorted(await log('held')), sorted([held, held, other]));
    await post('/release/held');
    const statuses = (await Promise.all(answers)).map(({ status }) => status);
    assert.deepEqual(statuses, [200, 200]);
    assert.equal((await get(`/t/held${SAMPLE}`)).status, 200);
  });

  it('no longer waits for a request that was given up', async () => {
    await post('/hold/gone', ['.']);
    const controller = new AbortController();
    const answer = get(`/t/gone${SAMPLE}`, { signal: controller.signal });
    await until(async () => ((await log('gone')) as unknown[]).length === 1);
    controller.abort();
    await assert.rejects(answer);
    const gone = JSON.stringify([{ path: SAMPLE, status: null, pending: false }]);
    await until(async () => JSON.stringify(await log('gone')) === gone);
  });

  it('misbehaves as it is told to', async () => {
    for (const method of ['GET', 'POST', 'PUT']) {
      assert.equal((await get('/status/503', { method })).status, 503);
    }
    assert.match((await get('/html')).headers.get('content-type') ?? '', /^text\/html/);
    assert.equal(await (await get('/empty')).text(), '');
    assert.equal((await get('/no-cors/x.json')).headers.get('access-control-allow-origin'), null);
    const huge = (await (await get('/huge?bytes=200000')).json()) as string;
    assert.equal(huge.length, 200_000 - '""'.length);
    const echo = await get('/echo?type=text/plain&body=%7Ba');
    assert.equal(echo.headers.get('content-type'), 'text/plain');
    assert.equal(await echo.text(), '{a');
    const redirect = await get('/redirect?to=javascript:1', { redirect: 'manual' });
    assert.equal(redirect.status, 302);
    assert.equal(redirect.headers.get('location'), 'javascript:1');
    assert.equal((await get('/nothing-of-the-kind')).status, 404);
  });

  it('breaks off answers', async () => {
    await assert.rejects(get('/reset'));
    await assert.rejects((await get('/truncated')).text());
    const signal = AbortSignal.timeout(200);
    await assert.rejects(get('/never', { signal }));
    const slow = await get('/slow', { signal: AbortSignal.timeout(200) });
    assert.equal(slow.status, 200);
    await assert.rejects(slow.text());
  });

  it('closes with requests still open', async () => {
    const other = await startTestOrigin();
    const slow = await fetch(`${other.origin}/slow`);
    const never = fetch(`${other.origin}/never`);
    await Promise.all([other.close(), assert.rejects(slow.text()), assert.rejects(never)]);
  });
});

/** The status for a path that `fetch` would tidy up. */
async function rawStatus(origin: string, path: string): Promise<number> {
  const { hostname, port } = new URL(origin);
  const socket = connect(Number(port), hostname);
  socket.write(`GET ${path} HTTP/1.1\r\nHost: ${hostname}\r\nConnection: close\r\n\r\n`);
  const [head] = (await once(socket, 'data')) as [Buffer];
  return Number(head.toString().split(' ')[1]);
}

/** Waits until `holds()`; the test's own time limit ends the wait. */
async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 10));
}

function sorted(entries: unknown): string[] {
  return (entries as unknown[]).map((entry) => JSON.stringify(entry)).sort();
}
