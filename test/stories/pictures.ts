/** Of which stories pictures are kept, and how. */
import { stories, type Story } from '../../demo/stories/stories.js';
import { presets } from '../themes/presets.js';

export interface Picture {
  readonly name: string;
  readonly story: Story;
  readonly theme?: string;
  readonly dark?: boolean;
  readonly dir?: string;
  readonly forced?: boolean;
  readonly paper?: boolean;
}

const nameOf = ({ tag, name }: Story): string =>
  `${tag}/${name.toLowerCase().replace(/[^a-z\d]+/g, '-')}`;

/** One of each element is seen in every dress. */
const dressed: Readonly<Record<string, string>> = {
  'news-card': 'a whole release',
  'news-release': 'retracted, with a newer release',
  'release-meta': 'a whole release',
  'release-body': 'HTML',
  'release-media': 'one of each kind',
  'event-details': 'here and online, with all that one may say',
  'event-participants': 'as cards',
  'release-contacts': 'several',
  'release-share': 'a whole release',
};

export const pictures: readonly Picture[] = stories.flatMap((story) => {
  const plain = { name: nameOf(story), story };
  if (dressed[story.tag] !== story.name) return [plain];
  const as = (dress: string, how: Omit<Picture, 'name' | 'story'>): Picture => ({
    ...plain,
    ...how,
    name: `${plain.name}.${dress}`,
  });
  return [
    plain,
    as('dark-page', { dark: true }),
    as('rtl', { dir: 'rtl' }),
    ...Object.keys(presets).map((theme) => as(theme, { theme })),
    as('newspaper-on-a-dark-page', { theme: 'newspaper', dark: true }),
    as('forced-colours', { forced: true }),
    as('paper', { paper: true }),
  ];
});
