/**
 * What checking a release costs, against JSON.parse and JSON.stringify of it, side by side in one run;
 * the least CPU time of several turns each. Markup in a body must be read first, whoever checks it; what
 * that costs alone is said beside. Ratios only, for times differ from machine to machine.
 * `node test/bench/check.mjs`; build first.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { check, readBody, readNative } from '../../dist/lib/core.js';

const budget = 40;
const turns = Number(process.env.TURNS ?? 15);
const repository = new URL('../../', import.meta.url);

const readAll = (folder) =>
  readdirSync(new URL(folder, repository)).map((name) => [
    name,
    JSON.parse(readFileSync(new URL(folder + name, repository), 'utf8')),
  ]);

const times = (count, make) => Array.from({ length: count }, (_, n) => make(n));
const sentence = (n) =>
  `In week ${n} the Delta Institute measures the current, and Ama Boateng of the river school explains it. `;
const prose = (length) => times(Math.ceil(length / 100), sentence).join('');
const person = (n) => ({
  id: `p${n}`,
  name: `Ama${n} Boateng`,
  roles: [{ title: `head of course ${n}`, organization: { name: `School ${n}` } }],
  side: 's',
  attendance: [{ event: 'e', as: 'speaker' }],
});
const events = [{ id: 'e', name: 'Launch', start: '2031-05-05', venue: 'Quay' }];
const sides = [{ id: 's', name: 'Delta' }];

/** Releases as large as the reader lets them be, and of every kind that costs. */
const large = {
  'plain text of 400 000 characters': { body: prose(399_000) },
  'the same in 4 000 paragraphs, with 1 000 names': {
    body: times(4_000, sentence),
    participants: times(1_000, person),
    sides,
    events,
  },
  'Markdown of 200 000 characters': {
    body: { markdown: times(2_000, (n) => `## Week ${n}\n\n${sentence(n)}\n`).join('\n') },
  },
  'HTML of 200 000 characters': {
    body: { html: times(2_000, (n) => `<h2>Week ${n}</h2><p>${sentence(n)}</p>`).join('') },
  },
  '10 000 participants': { body: prose(4_000), participants: times(10_000, person), sides, events },
  '10 000 participants of one name': {
    body: 'Ama Boateng. '.repeat(10_000),
    participants: times(10_000, (n) => ({ ...person(n), name: 'Ama Boateng' })),
    sides,
    events,
  },
  '10 000 events, all told as past': {
    released: '2030-01-01',
    body: times(2_000, (n) => `On 5 May, the Launch ${n} was held. `).join(''),
    events: times(10_000, (n) => ({
      name: `Launch ${n}`,
      start: `2031-05-${String((n % 28) + 1).padStart(2, '0')}`,
      dateText: 'on 5 May',
    })),
  },
  '10 000 aliases of one body': {
    body: prose(10_000),
    organizations: [{ name: 'Delta Institute', aliases: times(10_000, (n) => `Institute ${n}`) }],
  },
  '10 000 quotes': {
    quotes: times(10_000, (n) => ({ text: sentence(n), speaker: `Ama${n} Boateng` })),
  },
};

/** Milliseconds of CPU that work takes when nothing disturbs it. */
async function least(work) {
  let fastest = Infinity;
  for (let turn = 0; turn < turns; turn++) {
    const start = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(start);
    fastest = Math.min(fastest, (user + system) / 1000);
  }
  return fastest;
}

const report = (what, checked, read, limit) => {
  const ratio = checked / limit;
  const verdict = ratio <= budget ? 'ok' : 'over';
  const reading =
    read / limit < 1 ? '' : `, of which ${(read / limit).toFixed(1)} to read its markup`;
  console.log(
    `${ratio.toFixed(1).padStart(6)} × JSON of ${budget}  ${what}: ${verdict}${reading}  (${checked.toFixed(2)} / ${limit.toFixed(2)} ms here)`,
  );
};

/** @param repeated times that the work is done in one turn, where once is too short to be measured. */
async function compare(what, documents, repeated) {
  const releases = documents.flatMap((document) => readNative(document).releases);
  const texts = releases.map((release) => JSON.stringify(release));
  const many = (work) => async () => {
    for (let n = 0; n < repeated; n++) await work();
  };
  const limit = await least(many(() => texts.forEach((text) => JSON.stringify(JSON.parse(text)))));
  const now = Date.UTC(2032, 0, 1);
  const checked = await least(
    many(async () => {
      for (const release of releases) await check(release, { now });
    }),
  );
  const read = await least(
    many(async () => {
      for (const { body = {} } of releases) await readBody(body, '/body');
    }),
  );
  report(what, checked, read, limit);
}

for (const [name, document] of readAll('demo/releases/')) await compare(name, [document], 200);
await compare(
  'the clean samples',
  readAll('test/fixtures/clean/').map(([, document]) => document),
  20,
);
for (const [what, fields] of Object.entries(large))
  await compare(what, [{ headline: 'The river school', language: 'en', ...fields }], 1);
