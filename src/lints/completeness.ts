/** Lints about what a release leaves unsaid, and about its numbers. */
import { mediaType } from '../release/media-types.js';
import type { Release } from '../release/release.js';
import type { Lint, Rule, Sighting } from './finding.js';

/** A lint that fires where the release has nothing of a kind. */
const missing = (
  kind: string,
  has: (release: Release) => unknown,
  about: string,
  hint: string,
): Lint => ({
  id: `no-${kind}`,
  severity: 'info',
  about,
  hint,
  *find({ release }) {
    if (!has(release)) yield ['', `There is no ${kind}`];
  },
});

const hasImage = ({ media = [] }: Release): boolean =>
  media.some((medium) => mediaType(medium) === 'image' && medium.role !== 'logo');

function* undated({ metrics = {} }: Release): Generator<Sighting> {
  const { pageviews, asOf } = metrics;
  if (pageviews !== undefined && asOf === undefined) {
    yield ['/metrics/pageviews', `${pageviews} views, but when they were counted isn’t said`];
  }
}

function* notInteger({ metrics = {} }: Release): Generator<Sighting> {
  const { pageviews } = metrics;
  if (pageviews !== undefined && !(Number.isInteger(pageviews) && pageviews >= 0)) {
    yield ['/metrics/pageviews', `${String(pageviews)} is no number of views`];
  }
}

export const pageviewsNotInteger: Rule = {
  id: 'pageviews-not-integer',
  severity: 'warning',
  about: 'The number of views is no whole number: “1,308”, 12.5.',
  hint: 'Write the digits alone: 1308',
};

export const completenessLints: readonly Lint[] = [
  missing(
    'summary',
    ({ summary }) => summary,
    'There is no summary: lists and social networks show the beginning of the body, or nothing.',
    'Add one or two plain sentences as summary',
  ),
  missing(
    'image',
    hasImage,
    'There is no picture among the media; logos don’t count.',
    'Add a picture with alt to media',
  ),
  missing(
    'contact',
    ({ contacts = [] }) => contacts.length,
    'Journalists can’t see whom to ask.',
    'Add contacts',
  ),
  missing(
    'rights',
    ({ rights }) => rights,
    'Nothing says who may use the text.',
    'Add rights: a holder, a notice or a license',
  ),
  missing(
    'publisher',
    ({ publisher }) => publisher,
    'Nothing says whose news this is.',
    'Add publisher',
  ),
  missing(
    'language',
    ({ language }) => language,
    'Screen readers don’t know how to pronounce the text, nor browsers whether to translate it.',
    'Add language as a BCP 47 tag: en, zh-Hans',
  ),
  {
    id: 'pageviews-undated',
    severity: 'info',
    about: 'A number of views says nothing without the day on which they were counted.',
    hint: 'Add metrics.asOf',
    find: ({ release }) => undated(release),
  },
  { ...pageviewsNotInteger, find: ({ release }) => notInteger(release) },
];
