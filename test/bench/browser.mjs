/** A browser, and the page in which the work is done, with the built scripts beside it. */
import { createServer } from 'node:http';
import puppeteer from 'puppeteer-core';
import { chromiumArguments, findBrowsers } from '../../tools/browsers.mjs';
import { readServedFile } from '../../tools/static-files.mjs';

/** Serves a page at `origin`, and starts Chromium; both run until `close()` is called. */
export async function openBrowser(page) {
  const server = createServer(async (request, response) => {
    if (request.url === '/') return response.setHeader('content-type', 'text/html').end(page);
    const file = await readServedFile('dist/cdn', request.url.replace('/dist/cdn', ''));
    if (!file) return response.writeHead(404).end();
    response.setHeader('content-type', file.type).end(file.body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${server.address().port}/`;
  const { chromium } = findBrowsers();
  const browser = await puppeteer.launch({
    executablePath: chromium.browser,
    args: chromiumArguments(),
  });
  const close = async () => {
    await browser.close();
    server.close();
  };
  return { browser, origin, close };
}
