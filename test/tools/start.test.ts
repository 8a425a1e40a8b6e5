import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { get as request, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';

const SCRIPT = 'console.log("the built script");';

/** A checkout like this one, whose build is done already: the one here is left alone. */
function checkout(): string {
  const root = mkdtempSync(join(tmpdir(), 'news-elements-'));
  for (const path of ['tools', 'demo']) cpSync(path, join(root, path), { recursive: true });
  for (const path of ['package.json', 'package-lock.json']) cpSync(path, join(root, path));
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
  writeFileSync(join(root, 'tools/build.mjs'), '');
  mkdirSync(join(root, '.git'));
  writeFileSync(join(root, '.git/config'), '[core]');
  mkdirSync(join(root, 'dist/cdn'), { recursive: true });
  writeFileSync(join(root, 'dist/cdn/autoload.js'), SCRIPT);
  return root;
}

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** Asks for a path as it is written: `fetch` would mend it first. */
const get = (origin: string, path: string): Promise<Answer> =>
  new Promise((done, reject) => {
    const { hostname, port } = new URL(origin);
    request({ hostname, port, path, agent: false }, (response) => {
      response
        .setEncoding('utf8')
        .toArray()
        .then((chunks: string[]) => {
          const { statusCode: status, headers } = response;
          done({ status, headers, body: chunks.join('') });
        }, reject);
    }).on('error', reject);
  });

describe('npm start', { timeout: 60_000 }, () => {
  let root: string;
  let child: ChildProcess;
  let page = '';
  let newsroom = '';

  before(async () => {
    root = checkout();
    child = spawn(process.execPath, ['tools/start.mjs'], {
      cwd: root,
      env: { ...process.env, PORT: '0' },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let output = '';
    child.stdout?.setEncoding('utf8');
    for await (const chunk of child.stdout ?? []) {
      output += String(chunk);
      [page = '', newsroom = ''] = output.match(/http:\/\/localhost:\d+(?=\/)/g) ?? [];
      if (newsroom) break;
    }
    assert.ok(newsroom, `two addresses are not in “${output}”`);
  });
  after(async () => {
    if (child.exitCode === null) {
      child.kill();
      await once(child, 'exit');
    }
    rmSync(root, { recursive: true, force: true });
  });

  it('serves a page with a strict policy, and files of another origin', async () => {
    assert.notEqual(page, newsroom);
    const { status, headers, body } = await get(page, '/');
    assert.equal(status, 200);
    assert.match(String(headers['content-type']), /^text\/html/);
    const policy = String(headers['content-security-policy']);
    assert.match(policy, /default-src 'none'/);
    assert.match(policy, /require-trusted-types-for 'script'/);
    assert.ok(policy.includes(newsroom));
    assert.ok(body.includes(`${newsroom}/dist/cdn/`));
    assert.ok(!body.includes('%NEWSROOM%'));
  });

  it('serves the script and the data to every origin', async () => {
    const script = await get(newsroom, '/dist/cdn/autoload.js');
    assert.equal(script.status, 200);
    assert.equal(script.headers['access-control-allow-origin'], '*');
    assert.match(String(script.headers['content-type']), /^text\/javascript/);
    assert.equal(script.body, SCRIPT);
    const data = await get(newsroom, '/demo/releases/cambridge-nanjing.en.json');
    assert.equal(data.status, 200);
    assert.equal(data.headers['access-control-allow-origin'], '*');
  });

  it('asks a feed for an item that is there', async () => {
    const { body } = await get(page, '/');
    const [, feed = '', item = ''] =
      /<news-card[^>]*?src="([^"]*\.rss)"[^>]*?item="([^"]*)"/.exec(body) ?? [];
    const { body: text } = await get(newsroom, new URL(feed).pathname);
    assert.ok(text.includes(`>${item}<`), item);
  });

  for (const path of [
    '/.git/config',
    '/package.json',
    '/',
    '/tools/start.mjs',
    '/dist/cdn/../../package.json',
    '/dist/cdn/..%2f..%2fpackage.json',
    '/dist/cdn/..%2f..%2f.git/config',
    '/demo/releases/..%2findex.html',
    '/dist/cdn',
    '/dist/cdn/',
  ]) {
    it(`keeps ${path} of the checkout to itself`, async () => {
      assert.equal((await get(newsroom, path)).status, 404);
    });
  }

  it('survives addresses that are none', async () => {
    for (const origin of [page, newsroom]) {
      for (const path of ['//', '//x', '/%', '/?%', '/%00', '/..', '*', '/\\']) {
        const { status } = await get(origin, path);
        assert.ok(status === 200 || status === 404, `${path}: ${status}`);
      }
    }
    assert.equal((await get(page, '/')).status, 200);
    assert.equal(child.exitCode, null);
  });
});
