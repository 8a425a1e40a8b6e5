/**
 * What participants cost a reader's device: main-thread CPU from data to layout, against the same
 * names and offices as ready HTML by innerHTML, side by side in one run; medians of samples in fresh,
 * warm pages. Ratios only, for times differ from machine to machine. `npm run bench`; build first.
 */
import { openBrowser } from './browser.mjs';

const samples = Number(process.env.SAMPLES ?? 9);

const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>x</title><style>body{font-family:sans-serif}ul{list-style:none;padding:0}b{font-weight:600}</style>
<script src="/dist/cdn/autoload.js"></script><body><main></main>`;

const { browser, origin, close } = await openBrowser(page);

const people = (count) =>
  Array.from({ length: count }, (_, n) => ({
    name: `Marit Oosterhuis ${n}`,
    roles: [`chair of committee ${n}`, 'member of the Basin Authority'],
  }));
const htmlOf = (participants) =>
  `<ul>${participants.map(({ name, roles }) => `<li><p><b>${name}</b></p><ul>${roles.map((role) => `<li>${role}</li>`).join('')}</ul></li>`).join('')}</ul>`;

/** Each way shows so many entries, and waits until they have been laid out and painted. */
const show = {
  limit: async ({ html }) => {
    const article = document.createElement('article');
    article.innerHTML = html;
    document.querySelector('main').replaceChildren(article);
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  },
  element: async ({ participants, entries, query, attributes = {} }) => {
    const element = document.createElement('event-participants');
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.release = { headline: 'x', url: 'https://newsroom.example/x', participants };
    document.querySelector('main').replaceChildren(element);
    const shown = () => element.renderRoot?.querySelectorAll('[part~=participant]').length ?? 0;
    const turn = () => new Promise((resolve) => setTimeout(resolve));
    while (!shown()) await turn();
    if (query) {
      const field = element.renderRoot.querySelector('input');
      for (let end = 1; end <= query.length; end++) {
        field.value = query.slice(0, end);
        field.dispatchEvent(new Event('input'));
        await element.updateComplete;
      }
    } else element.renderRoot.querySelector('[part=show-all]')?.click();
    while (shown() !== entries) await turn();
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  },
};

/** Main-thread milliseconds that it takes in a fresh page in which it was done once before. */
async function measure(way, data) {
  const tab = await browser.newPage();
  await tab.goto(origin);
  await tab.evaluate(show[way], data);
  await tab.evaluate(() => document.querySelector('main').replaceChildren());
  const before = (await tab.metrics()).TaskDuration;
  await tab.evaluate(show[way], data);
  const after = (await tab.metrics()).TaskDuration;
  await tab.close();
  return (after - before) * 1000;
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

for (const [what, count, more] of [
  ['all of 1,000', 1_000, {}],
  ['all of 1,000 as cards', 1_000, { attributes: { layout: 'cards' } }],
  ['all of 10,000', 10_000, {}],
  ['the first 3 of 10,000', 10_000, { attributes: { max: 3 }, entries: 3 }],
  ['one looked for among 10,000', 10_000, { query: 'committee 9999', entries: 1 }],
]) {
  const participants = people(count);
  const data = { participants, entries: count, html: htmlOf(participants), ...more };
  const [ours, limit] = [[], []];
  for (let n = 0; n < samples; n++) {
    limit.push(await measure('limit', data));
    ours.push(await measure('element', data));
  }
  const ratio = (median(ours) / median(limit)).toFixed(2).padStart(6);
  console.log(
    `${ratio} × innerHTML of all  ${what}  (${median(ours).toFixed(1)} / ${median(limit).toFixed(1)} ms here)`,
  );
}
await close();
