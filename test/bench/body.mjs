/**
 * What a text costs a reader's device: main-thread CPU from data to layout, against the same text as
 * ready HTML by innerHTML, side by side in one run; medians of samples in fresh, warm pages. Ratios
 * only, for times differ from machine to machine. `npm run bench`; build first.
 */
import { Marked } from 'marked';
import { openBrowser } from './browser.mjs';

const samples = Number(process.env.SAMPLES ?? 9);

/** One kibibyte of a press release in Markdown; each is a little different. */
const piece = (n) => `## Course ${n} of the river school

The **Delta Institute** will teach the measuring of *sediment and current* in [course ${n}](https://newsroom.example/courses/${n}) from week ${n} on. Thirty students take part at a time; they live on board for twelve weeks, and each of them keeps a log that is published as open data at the end of the voyage.

- Measuring: current, sediment and water quality, every morning at six
- Building: small weirs, fish ladders, and the repair of both
- Law: who decides about a river that crosses **four borders**

> We used to explain the river with a blackboard. Now the river explains itself, said the head of the school in week ${n}.

Applications close on 31 January; the \`programme\` is printed on paper, and it can be had from the office on the quay, from every port authority along the route and from the ship herself. Whoever can’t come is welcome to listen: every lecture is recorded, and a transcript is made of it within three days.
`;

const textOf = (kilobytes) => Array.from({ length: kilobytes }, (_, n) => piece(n)).join('\n');
const paragraphsOf = (kilobytes) =>
  Array.from({ length: kilobytes * 2 }, (_, n) =>
    piece(n)
      .replace(/[#>*\-[\]()`]/g, '')
      .slice(30, 530),
  );

const style = `article{max-width:68ch;line-height:1.6;font-size:16px}article>*+*{margin-block-start:.9em}`;
const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>x</title><style>body{font-family:sans-serif}${style}</style>
<script src="/dist/cdn/news-elements.js"></script><body><main></main>`;

const { browser, origin, close } = await openBrowser(page);

/** Shows something in the page and waits until it has been laid out and painted. */
const show = {
  limit: async (html) => {
    const article = document.createElement('article');
    article.innerHTML = html;
    document.querySelector('main').replaceChildren(article);
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  },
  element: async (body) => {
    const element = document.createElement('release-body');
    element.mentions = 'none';
    element.release = { headline: 'x', url: 'https://newsroom.example/x', body };
    document.querySelector('main').replaceChildren(element);
    const whole = () => {
      const { renderRoot, status } = element;
      const blocks = renderRoot?.querySelectorAll('[part~=body] .group > *').length ?? 0;
      return status === 'ready' && blocks >= globalThis.blocks;
    };
    while (!whole()) await new Promise((resolve) => setTimeout(resolve));
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  },
};

/** Main-thread milliseconds that it takes in a fresh page in which it was done once before. */
async function measure(way, data, blocks) {
  const tab = await browser.newPage();
  await tab.goto(origin);
  await tab.evaluate((count) => (globalThis.blocks = count), blocks);
  await tab.evaluate(show[way], data);
  await tab.evaluate(() => document.querySelector('main').replaceChildren());
  const before = (await tab.metrics()).TaskDuration;
  await tab.evaluate(show[way], data);
  const after = (await tab.metrics()).TaskDuration;
  await tab.close();
  return (after - before) * 1000;
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

const marked = new Marked();
const rows = [
  ['Markdown', 2, 1.3],
  ['Markdown', 20, 1.2],
  ['Markdown', 200, 1.2],
  ['HTML', 200, undefined],
  ['plain text', 200, undefined],
].map(([form, size, budget]) => {
  const markdown = textOf(size);
  const text = paragraphsOf(size);
  const html =
    form === 'plain text' ? text.map((line) => `<p>${line}</p>`).join('') : marked.parse(markdown);
  const body = { Markdown: { markdown }, HTML: { html }, 'plain text': { text } }[form];
  const blocks = form === 'plain text' ? text.length : size * 5;
  return { what: `${form}, ${size} KB`, budget, html, body, blocks };
});

for (const { what, budget, html, body, blocks } of rows) {
  const [ours, limit] = [[], []];
  for (let n = 0; n < samples; n++) {
    limit.push(await measure('limit', html, blocks));
    ours.push(await measure('element', body, blocks));
  }
  const ratio = median(ours) / median(limit);
  const verdict = budget === undefined ? '' : ratio <= budget ? ': ok' : ': over';
  console.log(
    `${ratio.toFixed(2).padStart(6)} × innerHTML${budget ? ` of ${budget}` : ''}  ${what}${verdict}  (${median(ours).toFixed(1)} / ${median(limit).toFixed(1)} ms here)`,
  );
}
await close();
