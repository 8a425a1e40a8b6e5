/** Events in both builds, under the strictest policy: what comes when, and what a reader can keep. */
import { expect } from '@open-wc/testing';
import { until } from '../elements/setup.js';
import { openMarkup, shown, type EmbeddingPage } from './embedding-page.js';
import { secondOrigin } from './second-origin.js';

const release = JSON.stringify({
  headline: 'H',
  events: [{ name: 'Talk', start: '9000-11-05T14:30Z' }],
});
const rootOf = (page: EmbeddingPage): ShadowRoot => {
  const root = page.document.querySelector('event-details')?.shadowRoot;
  if (!root) throw new Error('no events');
  return root;
};

for (const file of ['autoload.js', 'news-elements.js']) {
  it(`${file} brings links and files for calendars when they are asked for, and breaks no rule`, async () => {
    const second = await secondOrigin();
    const { origin } = second;
    const page = await openMarkup(
      `<event-details lang="en" release='${release}'></event-details>
        <script crossorigin src="${second.file(file)}"></script>`,
      {
        policy: `default-src 'none'; script-src 'self' ${origin} 'unsafe-inline'; style-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html`,
      },
    );
    expect(await shown(page, 'event-details')).to.contain('Talk');
    const asked = async () => (await second.log()).map(({ path }) => path).join();
    expect(await asked()).not.to.match(/calendar|ical/);
    const root = rootOf(page);
    root.querySelector('summary')?.click();
    await until(
      () => root.querySelectorAll('details a').length === 4,
      () => root.textContent,
    );
    expect(await asked()).to.match(/calendar-links/);
    let saved = '';
    const { HTMLAnchorElement: Link } = page.window as unknown as typeof globalThis;
    const { click } = Link.prototype;
    Link.prototype.click = function () {
      saved = `${this.download} ${this.href}`;
      click.call(this);
    };
    root.querySelector('button')?.click();
    await until(
      () => saved !== '',
      () => 'nothing is saved',
    );
    expect(saved).to.match(/^Talk\.ics blob:/);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(page.messages.concat(page.errors)).to.deep.equal([]);
  });
}
