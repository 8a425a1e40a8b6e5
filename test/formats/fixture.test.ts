import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { readNative, type Release } from '../../src/core.js';
import { demo, findings, seedRelease } from '../helpers/data.js';

/** What the page says, in its own words and in the demo's. */
const pages = [
  {
    name: 'the demo release',
    document: demo,
    headline: 'Cambridge-Nanjing innovation centre goes into operation',
    groups: [
      'department heads from the new district',
      'senior officers of the university',
      'other staff involved',
    ],
    meeting: 'Zhang Jinghua receives Eilis Ferran',
    reason: /office of party secretary/,
  },
  {
    name: 'the seed fixture',
    document: seedRelease,
    headline:
      'Formal launch of University of Cambridge-Nanjing Center of Technology and Innovation.',
    groups: [
      'leaders of the relevant departments of the New District',
      'relevant heads of the University of Cambridge',
      'related staff',
    ],
    meeting: 'Meeting of Zhang Jinghua with Eilis Ferran',
    reason: /party secretary/,
  },
];

for (const { name, document, headline, groups, meeting, reason } of pages) {
  describe(name, { skip: document === undefined && 'not at hand' }, () => {
    let release: Release;
    before(() => {
      const [read] = readNative(document).releases;
      assert.ok(read);
      release = read;
    });
    const person = (id: string) =>
      release.participants?.find((participant) => participant.id === id);

    it('is read without a problem', () => {
      assert.deepEqual(findings(document), []);
      assert.equal(readNative(document).releases.length, 1);
    });

    it('keeps its headline, date and count as printed', () => {
      assert.equal(release.headline, headline);
      assert.equal(release.released, '2018-10-05');
      assert.equal(release.timeZone, 'Asia/Shanghai');
      assert.deepEqual(release.metrics, { pageviews: 691 });
      assert.equal(release.body?.text?.length, 5);
    });

    it('has its publisher in place of the reference', () => {
      const { publisher, organizations } = release;
      assert.equal(
        publisher?.name,
        'Cambridge University - Nanjing Centre of Technology and Innovation',
      );
      assert.equal(publisher.url, 'http://cunjc.org.cn/');
      assert.equal(publisher.names?.['zh-Hans'], '剑桥大学南京科技创新中心');
      assert.equal(organizations?.length, 5);
    });

    it('has two events on the same day, the first with its venue', () => {
      const [launch, second] = release.events ?? [];
      assert.equal(release.events?.length, 2);
      assert.equal(
        launch?.venue?.name,
        'International Health City Public Health Technology Innovation Center',
      );
      assert.deepEqual([launch.start, second?.start], ['2018-11-05', '2018-11-05']);
      assert.ok(launch.dateText?.includes('afternoon'));
      assert.equal(second?.name, meeting);
      assert.equal(second.venue, undefined);
    });

    it('has two sides, one of them an organization’s', () => {
      const sides = release.sides?.map(({ id, name, organization }) => [
        id,
        name,
        organization?.name,
      ]);
      assert.deepEqual(sides, [
        ['nanjing-side', 'Nanjing', undefined],
        ['cambridge-side', 'University of Cambridge', 'University of Cambridge'],
      ]);
    });

    it('has three persons, with all their roles and the bodies they hold them in', () => {
      const persons = release.participants?.filter(({ kind }) => kind === 'person') ?? [];
      const roles = persons.map(({ name, roles = [] }) => [
        name,
        ...roles.map(({ title, organization }) => `${title} @ ${organization?.name ?? ''}`),
      ]);
      assert.deepEqual(roles, [
        [
          'Zhang Jinghua',
          'member of the Standing Committee of the Provincial Party Committee @ Provincial Party Committee',
          'secretary of the Nanjing Municipal Party Committee @ Nanjing Municipal Party Committee',
        ],
        ['Eilis Ferran', 'Vice President of the University of Cambridge @ University of Cambridge'],
        [
          'Luo Qun',
          'member of the Standing Committee of the Municipal Party Committee @ Nanjing Municipal Party Committee',
          'full-time deputy secretary of the Jiangbei New District Party Working Committee @ Jiangbei New District Party Working Committee',
        ],
      ]);
      assert.equal(person('zhang-jinghua')?.names?.['zh-Hans'], '张敬华');
    });

    it('has three groups, described and not named', () => {
      const found = release.participants?.filter(({ kind }) => kind === 'group') ?? [];
      assert.deepEqual(
        found.map(({ name }) => name),
        groups,
      );
      assert.deepEqual(
        found.map(({ side }) => side),
        ['nanjing-side', 'cambridge-side', undefined],
      );
      assert.equal(found[1]?.affiliations?.[0]?.name, 'University of Cambridge');
    });

    it('knows why the text says Zhang Shuji', () => {
      const [alias] = person('zhang-jinghua')?.aliases ?? [];
      assert.deepEqual([alias?.text, alias?.reason], ['Zhang Shuji', 'title-as-name']);
      assert.match(alias?.note ?? '', reason);
    });

    it('places each at the events where the text does', () => {
      const attendance = release.participants?.map(({ id, side, attendance = [] }) =>
        [id, side, ...attendance.map(({ event, as = [] }) => `${event ?? ''}:${as.join()}`)].join(
          ' ',
        ),
      );
      assert.deepEqual(attendance, [
        'zhang-jinghua nanjing-side meeting:host',
        'eilis-ferran cambridge-side meeting:guest launch:attendee',
        'luo-qun nanjing-side launch:attendee',
        'group-departments nanjing-side launch:attendee',
        'group-cambridge cambridge-side launch:attendee',
        'group-staff  launch:attendee',
      ]);
    });
  });
}
