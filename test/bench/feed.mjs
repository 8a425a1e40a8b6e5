/**
 * What a feed of 10 000 items costs to read, against `JSON.parse` of the same text, side by side in one
 * run; medians. Ratios only, for times differ from machine to machine. `npm run build` first.
 */
import { readText } from '../../dist/lib/core.js';

const samples = Number(process.env.SAMPLES ?? 9);
const budget = 3;

const words =
  'The harbour authority said on Monday that the new ferry will cross the bay six times a day until spring. ';
const item = (n) => ({
  id: `https://newsroom.example/${n}`,
  url: `https://newsroom.example/${n}`,
  title: `Headline number ${n} of the feed`,
  summary: words,
  content_html: `<p>${words.repeat(4)}</p><p>${words.repeat(4)}</p>`,
  date_published: '2026-11-20T08:00:00+01:00',
  tags: ['harbour', 'ferries'],
  authors: [{ name: 'Ada Example' }],
});
const text = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'A feed',
  home_page_url: 'https://newsroom.example/',
  items: Array.from({ length: 10_000 }, (_, n) => item(n)),
});

const median = (values) => values.sort((a, b) => a - b)[values.length >> 1];
async function time(work) {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

const [parsing, reading] = [[], []];
for (let sample = -2; sample < samples; sample++) {
  const parse = await time(() => JSON.parse(text));
  const read = await time(async () => {
    const { releases, problems } = await readText(text, { losses: false });
    if (releases.length !== 10_000 || problems.length) throw new Error('The feed is not read');
  });
  // The first runs are those in which the engine compiles.
  if (sample < 0) continue;
  parsing.push(parse);
  reading.push(read);
}
const [base, whole] = [median(parsing), median(reading)];
const ratio = whole / base;
console.log(
  `${ratio.toFixed(1)} × JSON.parse of ${budget}  JSON Feed, 10 000 items: ${ratio <= budget ? 'ok' : 'over'}` +
    `  (${whole.toFixed(0)} / ${base.toFixed(0)} ms here)`,
);
