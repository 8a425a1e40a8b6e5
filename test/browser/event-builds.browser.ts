/** Events in both builds, under the strictest policy: what comes when, and what a reader can keep. */
import { expect } from '@open-wc/testing';
import { until } from '../elements/setup.js';
import { openMarkup, shown, type EmbeddingPage } from './embedding-page.js';
import { secondOrigin, type SecondOrigin } from './second-origin.js';

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

it('offers the links where the code for a file can’t be had, and the file where that for links can’t', async () => {
  const markup = `<event-details lang="en" release='${release}'></event-details>`;
  const open = async (policy: (second: SecondOrigin) => string) => {
    const second = await secondOrigin();
    const page = await openMarkup(
      `${markup}<script crossorigin src="${second.file('autoload.js')}"></script>`,
      { policy: policy(second) },
    );
    await shown(page, 'event-details');
    const root = rootOf(page);
    root.querySelector('summary')?.click();
    return { second, page, root };
  };
  const calendar = (root: ShadowRoot) => root.querySelector('details')?.textContent ?? '';
  const links = (root: ShadowRoot) => root.querySelectorAll('details a').length;
  const all = await open(() => '');
  await until(
    () => links(all.root) === 4,
    () => calendar(all.root),
  );
  const chunks = (await all.second.log()).filter(({ path }) => path.endsWith('.js'));
  const without = (missing?: RegExp) => (second: SecondOrigin) => {
    const known = chunks.filter(({ path }) => !missing?.test(path));
    const files = known.map(({ path }) => second.file(path.slice(1)));
    return `script-src ${[location.origin, ...files].join(' ')}`;
  };
  const failed = (root: ShadowRoot) =>
    until(
      () => calendar(root).includes('could not be loaded'),
      () => calendar(root),
    );
  // Nobody has asked for a file yet, so its code isn't among those that the policy knows.
  const fileless = await open(without());
  await until(
    () => links(fileless.root) === 4,
    () => calendar(fileless.root),
  );
  fileless.root.querySelector('button')?.click();
  await failed(fileless.root);
  expect(links(fileless.root)).to.equal(4);
  const linkless = await open(without(/calendar-links/));
  await failed(linkless.root);
  expect(linkless.root.querySelectorAll('details button').length).to.equal(1);
});
