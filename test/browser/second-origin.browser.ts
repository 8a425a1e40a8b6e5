import { expect, waitUntil } from '@open-wc/testing';
import { openPage, secondOrigin } from './second-origin.js';

const SAMPLE = 'data/tools/sample.json';

describe('the second origin', () => {
  it('is another origin, whose data this page may read', async () => {
    const second = await secondOrigin();
    expect(second.origin).not.to.equal(location.origin);
    const release = (await (await fetch(second.file(SAMPLE))).json()) as unknown;
    expect(release).to.deep.equal({ headline: 'A file of the fixtures' });
  });

  it('logs the requests of one token and holds them back', async () => {
    const second = await secondOrigin();
    await second.hold(String.raw`\.json$`);
    const answer = fetch(second.file(SAMPLE));
    await waitUntil(async () => (await second.log()).length === 1);
    expect(await second.log()).to.deep.equal([{ path: `/${SAMPLE}`, status: null, pending: true }]);
    await second.release();
    expect((await answer).status).to.equal(200);
    expect(await second.log()).to.deep.equal([{ path: `/${SAMPLE}`, status: 200, pending: false }]);
  });

  it('refuses its data where the test asks it to', async () => {
    const { origin } = await secondOrigin();
    const failed = await fetch(`${origin}/no-cors/file.json`).then(
      () => false,
      () => true,
    );
    expect(failed).to.equal(true);
  });
});

describe('a page of its own', () => {
  it('knows its token, the second origin, and its policy', async () => {
    const second = await secondOrigin();
    const page = await openPage('second-origin', second, { width: 300, height: 200 });
    expect(page.document.querySelector('#origin')?.textContent).to.equal(second.origin);
    expect(page.document.querySelector('#token')?.textContent).to.equal(second.token);
    expect(page.window.innerWidth).to.equal(300);
    expect(await violates(page.window, second.file(SAMPLE))).to.equal(false);
    expect(await violates(page.window, '/second-origin.json')).to.equal(true);
    page.frame.remove();
  });
});

/** Whether the page's policy stops it from fetching `url`. */
function violates(page: Window, url: string): Promise<boolean> {
  return page.fetch(url).then(
    () => false,
    () => true,
  );
}
