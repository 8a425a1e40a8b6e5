/** The lints on whole releases: one that needs mending, and many that don't. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { check, findingsOf, readNative, type Finding } from '../../src/core.js';
import { readJson, repository, seedRelease } from '../helpers/data.js';
import { now } from './tables/table.js';

/** All findings about a document: those of reading it, then those of its release. */
async function findingsIn(document: unknown): Promise<readonly Finding[]> {
  const { releases, problems } = readNative(document);
  const [release] = releases;
  assert.ok(release);
  return [...findingsOf(problems), ...(await check(release, { now }))];
}

const brief = (findings: readonly Finding[]) =>
  findings.map(({ severity, id, path }) => `${severity} ${id} ${path}`);

describe('the real page', { skip: !seedRelease }, () => {
  it('has these findings and no others', async () => {
    assert.deepEqual(brief(await findingsIn(seedRelease)), [
      'warning event-after-release /events/0/start',
      'info event-year-inferred /events/1/dateText',
      'info event-no-place /events/1',
      'info event-no-address /events/0/venue',
      'info participant-no-side /participants/5',
      'info title-as-name /participants/0/aliases/0/text',
      'info entity-spelled-differently /organizations/0/aliases/0/text',
      'info entity-spelled-differently /organizations/1/aliases/0/text',
      'info headline-trailing-period /headline',
      'warning url-not-https /url',
      'info machine-translated /translation',
      'info no-summary ',
      'info no-image ',
      'info no-contact ',
      'info no-rights ',
      'info pageviews-undated /metrics/pageviews',
    ]);
  });

  it('says what is wrong there, with the values', async () => {
    const findings = await findingsIn(seedRelease);
    const said = (id: string) => findings.find((found) => found.id === id)?.message ?? '';
    assert.match(said('event-after-release'), /2018-11-05.*2018-10-05/);
    assert.match(said('event-year-inferred'), /“On November 5th”/);
    assert.match(said('participant-no-side'), /“related staff”/);
    assert.match(said('title-as-name'), /“Zhang Shuji”/);
    assert.match(said('pageviews-undated'), /691/);
    assert.match(said('machine-translated'), /“zh”/);
  });

  it('would have a name that nobody knows, were its alias not there', async () => {
    const document = structuredClone(seedRelease) as { participants: { aliases?: unknown }[] };
    for (const participant of document.participants) delete participant.aliases;
    const findings = await findingsIn(document);
    assert.deepEqual(
      findings
        .filter(({ id }) => id === 'name-unresolved')
        .map(({ path, message }) => [path, message]),
      [['/body/text/0', '“Zhang Shuji” is nobody that the data know; “Zhang Jinghua” is meant?']],
    );
  });
});

describe('clean releases', () => {
  const names = readdirSync(new URL('test/fixtures/clean', repository));

  it('are twenty or more', () => assert.ok(names.length >= 20));

  for (const name of names) {
    it(`have no error and no warning: ${name}`, async () => {
      const findings = await findingsIn(readJson(`test/fixtures/clean/${name}`));
      assert.deepEqual(
        brief(findings).filter((line) => !line.startsWith('info ')),
        [],
      );
    });
  }
});
