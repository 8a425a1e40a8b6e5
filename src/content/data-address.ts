/**
 * The address at which the data of a page are expected: `https://x.example/release/1` →
 * `https://x.example/release/1.json`, also from `…/1/` and `…/1.html`; the query stays. An address of data is its
 * own.
 *
 * @param page absolute address without fragment.
 */
export function dataAddress(page: string): string {
  const url = new URL(page);
  if (url.pathname.endsWith('.json')) return page;
  const { pathname } = url;
  let end = pathname.length;
  while (pathname[end - 1] === '/') end--;
  const path = pathname.slice(0, end).replace(/\.html?$/, '');
  url.pathname = `${path || '/index'}.json`;
  return url.href;
}
