/**
 * What a screen reader is told of each element, whole: the trees in `trees/` were read through, line by line. After a change
 * they are written anew by `BROWSERS=chromium npx wtr --update-snapshots --files test/accessibility/trees.browser.ts`,
 * and read again.
 */
import { expect } from '@open-wc/testing';
import { getSnapshotConfig, readFile, writeFile } from '@web/test-runner-commands';
import {
  markup,
  mount,
  part,
  parts,
  quiet,
  ready,
  until,
  type ReleaseElement,
} from '../elements/setup.js';
import { replace } from '../elements/release-share-setup.js';
import { richRelease, today } from './rich-release.js';
import { treeOf } from './tree.js';

interface Case {
  readonly tag: string;
  readonly more?: string;
  /** What a reader does first. */
  readonly act?: (element: ReleaseElement) => unknown;
}

const opens = async (element: ReleaseElement, name: string, result: string): Promise<void> => {
  part(element, name).click();
  await until(
    () => parts(element, result).length > 0,
    () => `“${name}” does not show “${result}”`,
  );
};

/** Name of the file → how what it holds comes about. */
const cases: Readonly<Record<string, Case>> = {
  'news-card': { tag: 'news-card' },
  'news-card that opens windows': { tag: 'news-card', more: 'link-target="_blank"' },
  'news-release': { tag: 'news-release' },
  'release-meta': { tag: 'release-meta' },
  'release-body': { tag: 'release-body', more: 'contents reading-time' },
  'release-body, somebody explained': {
    tag: 'release-body',
    more: 'lang="en"',
    act: (element) => {
      part(element, 'mention').click();
    },
  },
  'release-body in three lines': { tag: 'release-body', more: 'lines="3"' },
  'release-media': { tag: 'release-media' },
  'release-media, a picture shown': {
    tag: 'release-media',
    act: (element) => opens(element, 'picture', 'gallery-window'),
  },
  'event-details': { tag: 'event-details' },
  'event-details, calendars open': {
    tag: 'event-details',
    act: async (element) => {
      part(element, 'calendar-button').click();
      await until(
        () => part(element, 'calendars').childElementCount > 4,
        () => 'no calendars',
      );
    },
  },
  'event-participants': { tag: 'event-participants', more: 'vcard' },
  'event-participants as cards': {
    tag: 'event-participants',
    more: 'layout="cards" group-by="attendance"',
  },
  'event-participants in sentences': {
    tag: 'event-participants',
    more: 'layout="compact" max="1"',
  },
  'release-contacts': { tag: 'release-contacts' },
  'release-share': { tag: 'release-share' },
};

describe('what a screen reader is told (Chromium only)', () => {
  before(function () {
    if (!navigator.userAgent.includes('Chrome/')) this.skip();
  });

  for (const [name, { tag, more = '', act }] of Object.entries(cases)) {
    it(`of ${name}`, async () => {
      replace(Date, 'now', () => today);
      replace(navigator, 'canShare', undefined);
      const element = await ready(
        mount(markup(richRelease(), tag, `lang="en" time-zone="Asia/Tokyo" ${more}`)),
      );
      if (/body|^news-release/.test(tag) && !more.includes('lines')) {
        await until(
          () => parts(element, 'mention').length > 0,
          () => 'nobody is explained',
        );
      }
      await act?.(element);
      await quiet();
      const tree = await treeOf(tag);
      const path = `trees/${name}.txt`;
      const { updateSnapshots } = await getSnapshotConfig();
      if (updateSnapshots) await writeFile({ path, content: tree ?? '' });
      expect(tree).to.equal(await readFile({ path }));
    });
  }
});
