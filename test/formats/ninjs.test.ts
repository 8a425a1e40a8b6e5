import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findings, places, read, readItem, rest, type Generation } from '../helpers/ninjs.js';

const noon = '2018-10-05T12:00:00+08:00';
const later = '2018-10-06T12:00:00+08:00';

describe('ninjs', () => {
  for (const [name, generation, fields, expected] of [
    [
      'dates and status of 1',
      1,
      { versioncreated: noon, pubstatus: 'usable' },
      { released: noon, status: 'published' },
    ],
    [
      'dates and status of 2',
      2,
      { versioncreated: noon, pubstatus: 'withheld' },
      { released: noon, status: 'withheld' },
    ],
    [
      'dates and status of 3',
      3,
      { versionCreated: noon, pubStatus: 'canceled' },
      { released: noon, status: 'withdrawn' },
    ],
    ['the embargo of 1', 1, { embargoed: noon }, { embargoUntil: noon }],
    ['the embargo of 2', 2, { embargoed: noon }, { embargoUntil: noon }],
    ['the embargo of 3', 3, { embargoedUntil: noon }, { embargoUntil: noon }],
    [
      'the embargo of the guide, which the schema of 3 calls otherwise',
      3,
      { embargoed: noon },
      { embargoUntil: noon },
    ],
    ['when it expires', 3, { expires: noon }, { expires: noon }],
    [
      'a first version',
      3,
      { version: '1', versionCreated: noon },
      { revision: '1', released: noon },
    ],
    [
      'a later version, of which the first day is unknown',
      3,
      { version: '2', versionCreated: later },
      { revision: '2', updated: later },
    ],
    [
      'both dates',
      3,
      { version: '2', firstCreated: noon, versionCreated: later },
      { revision: '2', released: noon, updated: later },
    ],
    [
      'both dates without a version',
      2,
      { firstcreated: noon, versioncreated: later },
      { released: noon, updated: later },
    ],
    [
      'both dates when they are one',
      1,
      { firstcreated: noon, versioncreated: noon },
      { released: noon },
    ],
    [
      'both dates of a first version, which is no change',
      3,
      { version: '0', firstCreated: noon, versionCreated: later },
      { revision: '0', released: noon },
    ],
    [
      'when the first version was made, when no more is known',
      3,
      { firstCreated: noon },
      { created: noon },
    ],
    [
      'when the content was made',
      3,
      { contentCreated: noon, firstCreated: later },
      { created: noon },
    ],
    [
      'an offset without a colon',
      1,
      { versioncreated: '2018-10-05T12:00:00+0800' },
      { released: noon },
    ],
    ['the language', 3, { language: 'zh-Hans' }, { language: 'zh-Hans' }],
    ['where it was written', 3, { located: 'Nanjing' }, { dateline: { text: 'Nanjing' } }],
    ['the note for editors of 1', 1, { ednote: 'E' }, { editorNote: 'E' }],
    ['the note for editors of 3', 3, { edNote: 'E' }, { editorNote: 'E' }],
    [
      'how the content was made',
      3,
      { digitalSourceType: { uri: 'http://cv.example/human' } },
      { digitalSourceType: 'http://cv.example/human' },
    ],
    [
      'rights',
      3,
      {
        copyrightHolder: 'A',
        copyrightNotice: '© A',
        usageTerms: 'Free',
        rightsInfo: { langId: 'http://l.example/', linkedRights: 'https://a.example/r' },
      },
      { rights: { holder: 'A', notice: '© A', terms: 'Free', termsUrl: 'https://a.example/r' } },
    ],
    [
      'rights of 1',
      1,
      {
        copyrightholder: 'A',
        rightsinfo: { langid: 'http://l.example/', linkedrights: 'https://a.example/r' },
      },
      { rights: { holder: 'A', termsUrl: 'https://a.example/r' } },
    ],
    [
      'rights in a list, as the guide has them',
      3,
      { rightsInfo: [{ linkedRights: 'https://a.example/r' }] },
      { rights: { termsUrl: 'https://a.example/r' } },
    ],
    [
      'nothing of what concerns the item as a file',
      2,
      { type: 'text', representationtype: 'full', sizeinbytes: 9 },
      {},
    ],
    [
      'nothing of what concerns the item as a file of 1',
      1,
      {
        type: 'text',
        mimetype: 'text/html',
        representationtype: 'complete',
        charcount: 1,
        wordcount: 1,
      },
      {},
    ],
    [
      'the profile as a type, where it says one',
      3,
      { profile: 'press-release' },
      { type: 'press-release' },
    ],
    [
      'the genre as a type, where it says one',
      3,
      { genres: [{ name: 'Press Release', uri: 'http://cv.example/genre/Press_Release' }] },
      { type: 'press-release' },
    ],
    [
      'the identifier of a genre as a type',
      1,
      { genre: [{ scheme: 'http://cv.example/genre/', code: 'Statement' }] },
      { type: 'statement' },
    ],
    [
      'another genre as the section',
      3,
      { genres: [{ name: 'Sport' }, { name: 'Analysis' }] },
      { category: 'Sport', tags: [{ name: 'Analysis' }] },
    ],
    [
      'the section among the subjects',
      3,
      {
        subjects: [
          { name: 'A', rel: 'about', relevance: 90, confidence: 80, creator: 'x' },
          { name: 'B', rel: 'category' },
        ],
        genres: [{ name: 'C' }],
      },
      { category: 'B', tags: [{ name: 'A' }, { name: 'C' }] },
    ],
    [
      'subjects and objects of 3',
      3,
      {
        subjects: [{ name: 'A', uri: 'http://s.example/1', literal: '1' }],
        objects: [{ name: 'O', rel: 'about' }],
      },
      { tags: [{ name: 'A', uri: 'http://s.example/1', code: '1' }, { name: 'O' }] },
    ],
    [
      'subjects of 1',
      1,
      { subject: [{ name: 'A', scheme: 'http://s.example/', code: '1' }], object: [{ name: 'O' }] },
      {
        tags: [
          { name: 'A', uri: 'http://s.example/1', scheme: 'http://s.example/', code: '1' },
          { name: 'O' },
        ],
      },
    ],
    [
      'a whole identifier in the code of 1',
      1,
      { subject: [{ name: 'A', scheme: 'http://s.example/', code: 'http://s.example/1' }] },
      {
        tags: [
          {
            name: 'A',
            uri: 'http://s.example/1',
            scheme: 'http://s.example/',
            code: 'http://s.example/1',
          },
        ],
      },
    ],
    [
      'other metadata as an extension',
      3,
      {
        urgency: 3,
        slugline: 'a-b',
        profile: 'text-only',
        altIds: [{ role: 'page', value: '1' }],
        trustIndicators: [{ title: 'T' }],
        plannedCoverage: [{ title: 'P' }],
      },
      {
        extensions: {
          ninjs: {
            urgency: 3,
            slugline: 'a-b',
            profile: 'text-only',
            altIds: [{ role: 'page', value: '1' }],
            trustIndicators: [{ title: 'T' }],
            plannedCoverage: [{ title: 'P' }],
          },
        },
      },
    ],
    [
      'other identifiers of 1, an open object',
      1,
      { altids: { page: '1', x: { y: 2 } } },
      { extensions: { ninjs: { altIds: { page: '1', x: { y: 2 } } } } },
    ],
    [
      'other identifiers under the name of the guide',
      1,
      { altid: { page: '1' } },
      { extensions: { ninjs: { altIds: { page: '1' } } } },
    ],
    ['no slug where it is empty', 3, { slugline: '' }, {}],
    [
      'a slug as no line above the headline',
      1,
      { slugline: 'S' },
      { extensions: { ninjs: { slugline: 'S' } } },
    ],
    [
      'a title beside the headline as metadata',
      3,
      { title: 'X H (CR)' },
      { extensions: { ninjs: { title: 'X H (CR)' } } },
    ],
    ['no title that is the headline', 3, { title: 'H' }, {}],
  ] as const satisfies readonly (readonly [string, Generation, object, object])[]) {
    it(`reads ${name}`, async () => assert.deepEqual(await read(fields, generation), expected));
  }

  it('takes an identifier that is an address for the page', async () => {
    const { releases } = await readItem({ uri: 'https://x.example/1' });
    assert.deepEqual(releases, [
      { id: 'https://x.example/1', url: 'https://x.example/1', headline: 'H' },
    ]);
  });

  it('takes a day that came as a description for the date of release', async () => {
    const descriptions = [{ role: 'released', value: '2018-10-05' }];
    assert.deepEqual(await read({ descriptions, versionCreated: noon }), {
      released: '2018-10-05',
    });
    assert.deepEqual(await read({ description_released: '2018-10-05' }, 1), {
      released: '2018-10-05',
    });
  });

  it('reports a status that it doesn’t know', async () => {
    const result = await readItem({ pubStatus: 'gone' });
    assert.deepEqual([rest(result), findings(result)], [{}, ['warning unknown-value /pubStatus']]);
  });

  it('names what has no place in a release', async () => {
    const result = await readItem({
      _x: 1,
      rightsInfo: { encodedRights: '{}' },
      subjects: [{ literal: '1' }],
    });
    assert.deepEqual(rest(result), {});
    assert.deepEqual([...places(result)].sort(), [
      '/_x',
      '/rightsInfo/encodedRights',
      '/subjects/0',
    ]);
  });
});
